namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Posts of which a person holds one at a time.</summary>
internal static class Ranks
{
    private static readonly Dictionary<string, Rank> Table = Vocabulary.Instance.Lines("Claims/ranks.lexicon")
        .ToDictionary(l => l.Fields[0], l => new Rank(l.Fields[1], l.Fields.Length > 2 ? l.Fields[2] : l.Fields[0]), StringComparer.Ordinal);

    private static readonly string[] Deputies = ["deputy ", "vice ", "assistant "];

    private static readonly string[] Spokespeople = ["spokesman ", "spokeswoman ", "spokesperson "];

    private static readonly int MostWords = Table.Keys.Max(k => k.Split(' ').Length);
    private static readonly int LongestName = Table.Keys.Max(k => k.Length);

    // Now and then one person leads a company and its books, or its board and its business.
    private const string Executives = "executive";

    // A judge was a lawyer once, and is called so now and then.
    private const string Court = "court";

    /// <summary>The hierarchy of which a person holds one post at a time: the rank's service, or for "deputy mayor" and "mayor" the post itself.</summary>
    public static string HierarchyOf(string role) => Table.TryGetValue(role, out var rank) ? rank.Hierarchy : Plain(role);

    /// <summary>Whether a post stands in a hierarchy.</summary>
    public static bool IsKnown(string role) => Table.ContainsKey(role);

    /// <summary>Whether some hold two posts of the hierarchy all the same.</summary>
    public static bool AllowsTwo(string hierarchy) => hierarchy is Executives or Court;

    /// <summary>Whether a last name alone is too little to tell people apart: a court has a judge and lawyers in one room.</summary>
    public static bool NeedsFullName(string hierarchy) => hierarchy == Court;

    /// <summary>The part of a role that a hierarchy ranks: "commander" of "navy spokesman commander", "federal district judge" for a country's; else the role itself.</summary>
    public static string In(string role, Entity? organization)
    {
        if (organization is { Place.Kind: Places.PlaceKind.Country } && Table.ContainsKey("federal " + role))
            return "federal " + role;
        foreach (var speaker in Spokespeople)
            if (role.IndexOf(speaker, StringComparison.Ordinal) is >= 0 and var at && Table.ContainsKey(role.Substring(at + speaker.Length)))
                return role.Substring(at + speaker.Length);
        // "Crown prosecutor", "county judge".
        var last = role.Substring(role.LastIndexOf(' ') + 1);
        return !Table.ContainsKey(role) && Table.TryGetValue(last, out var rank) && rank.Hierarchy == Court ? last : role;
    }

    /// <summary>Whether nobody is both: two ranks of one service, or a post and its deputy.</summary>
    public static bool Exclude(string a, string b) =>
        Table.TryGetValue(a, out var one) ? Table.TryGetValue(b, out var other) && one.Hierarchy == other.Hierarchy && one.Name != other.Name : a != b && Plain(a) == Plain(b);

    /// <summary>
    /// People whose posts of a hierarchy an article rightly has more than one of: it says that they take one up or leave one, or a sentence that gives
    /// somebody a post names another that is nobody else's ("the chief executive will be its executive chairman").
    /// </summary>
    public static HashSet<(int Person, string Hierarchy)> ThatChange(IReadOnlyList<RoleMention> roles, Words words)
    {
        var changing = new HashSet<(int, string)>();
        var at = 0;
        while (at < roles.Count)
        {
            var sentence = words.SentenceOf(words.FirstTokenFrom(roles[at].Span.Start));
            var (from, first, end) = (at, words.Tokens[words.Sentences[sentence].First].Start, words.Tokens[words.Sentences[sentence].End - 1].End);
            for (; at < roles.Count && (at == from || (roles[at].Span.Start >= first && roles[at].Span.Start < end)); at++)
                if (roles[at].IsNew || roles[at].IsFormer)
                    changing.Add((roles[at].Entity, HierarchyOf(roles[at].Role)));
            AddThoseBesideAnother(roles, from, at, words, words.Sentences[sentence], changing);
        }
        return changing;
    }

    private static void AddThoseBesideAnother(IReadOnlyList<RoleMention> roles, int from, int end, Words words, Sentence sentence, HashSet<(int, string)> changing)
    {
        // What a sentence calls people, and the posts it names without a person.
        var held = new List<(int Person, Rank Rank, TextSpan Span)>();
        for (var i = from; i < end; i++)
            if (Table.TryGetValue(roles[i].Role, out var rank) && rank.Hierarchy != Court)
                held.Add((roles[i].Entity, rank, roles[i].RoleSpan));
        if (held.Count == 0)
            return;
        held.Sort((a, b) => a.Span.Start - b.Span.Start);
        var named = new HashSet<Rank>();
        for (int i = sentence.First, next = 0; i < sentence.End; i++)
        {
            while (next < held.Count && held[next].Span.End <= words.Tokens[i].Start)
                next++;
            if ((next == held.Count || words.Tokens[i].Start < held[next].Span.Start) && PostAt(words, i, sentence.End) is { } post)
                named.Add(post);
        }
        foreach (var group in held.GroupBy(h => (h.Person, h.Rank.Hierarchy)))
            if (group.Select(h => h.Rank.Name).Concat(named.Where(n => n.Hierarchy == group.Key.Hierarchy).Select(n => n.Name)).Distinct().Skip(1).Any())
                changing.Add(group.Key);
    }

    /// <summary>The post whose name begins at a token, the longest there is.</summary>
    private static Rank? PostAt(Words words, int first, int end)
    {
        for (var length = Math.Min(MostWords, end - first); length > 0; length--)
            if (words.Tokens[first].Kind == TokenKind.Word && words.Tokens[first + length - 1] is var last && last.End - words.Tokens[first].Start <= LongestName
                && Table.TryGetValue(words.Slice(first, first + length).ToLowerInvariant(), out var rank))
                return rank;
        return null;
    }

    private static string Plain(string role)
    {
        foreach (var deputy in Deputies)
            if (role.IndexOf(deputy, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || role[at - 1] == ' '))
                return role.Remove(at, deputy.Length);
        return role;
    }

    /// <param name="Hierarchy">Of whose posts a person holds one.</param>
    /// <param name="Name">What all its names mean: "chief executive" for "CEO".</param>
    private sealed record Rank(string Hierarchy, string Name);
}
