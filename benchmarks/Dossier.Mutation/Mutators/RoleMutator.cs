using Dossier.Engine;

namespace Dossier.Mutation.Mutators;

/// <summary>A post or rank that nobody holds together with the one stated.</summary>
internal static class RoleMutator
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["captain"] = "sergeant", ["chairman"] = "vice chairman", ["chairwoman"] = "vice chairwoman", ["chief"] = "deputy chief", ["coach"] = "assistant coach",
        ["colonel"] = "major", ["corporal"] = "sergeant", ["director"] = "deputy director", ["editor"] = "deputy editor", ["governor"] = "lieutenant governor",
        ["lieutenant"] = "sergeant", ["major"] = "colonel", ["manager"] = "assistant manager", ["mayor"] = "deputy mayor", ["minister"] = "deputy minister",
        ["president"] = "vice president", ["principal"] = "vice principal", ["prosecutor"] = "judge", ["secretary"] = "undersecretary", ["sergeant"] = "lieutenant",
        ["sheriff"] = "deputy sheriff", ["judge"] = "prosecutor", ["attorney"] = "judge", ["lawyer"] = "judge",
    };

    private static readonly HashSet<string> Lower = new(StringComparer.OrdinalIgnoreCase) { "vice", "deputy", "assistant", "lieutenant", "associate", "acting" };

    public static IEnumerable<Mutant> Of(SharedValue shared, ArticleFacts article)
    {
        if (shared.Value.Class == ValueClass.Role && DateMutator.Edits(shared, p => Change(article, p)) is { } edits)
            yield return new Mutant("role", edits);
    }

    private static Edit? Change(ArticleFacts article, StatedValue place)
    {
        var words = article.Mentions.Words;
        var tokens = DateMutator.TokensOf(words, place.Span).ToList();
        if (tokens.Count == 0 || tokens.Any(t => Lower.Contains(words.Slice(t))))
            return null;
        var last = tokens[^1];
        if (!Others.TryGetValue(words.Slice(last), out var other))
            return null;
        return new Edit(new TextSpan(words.Tokens[last].Start, words.Tokens[last].Length), words.Tokens[last].IsCapitalized ? Capitalized(other) : other);
    }

    private static string Capitalized(string words) => string.Join(' ', words.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
