namespace Dossier.Engine.Rulings;

using System.Text;
using Dossier.Engine.Claims;

/// <summary>The passages of articles that rulings leave out of every comparison and check.</summary>
public static class IgnoredPassages
{
    // Who ignores more of one article has no use for it; each costs one look through its text.
    private const int MostOfOneArticle = 64;

    /// <summary>The article without its ignored passages: claims there are compared with none, and problems there are not told. The same object when it has none.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="decisions">The rulings; only those on passages of this article matter.</param>
    public static ArticleFacts LeaveOut(ArticleFacts facts, IEnumerable<Decision> decisions)
    {
        var spans = Of(facts, decisions).Where(d => d.Places.Count == 1).Select(d => d.Places[0]).ToList();
        if (spans.Count == 0)
            return facts;
        bool IsLeftOut(int claim) => spans.Exists(s => s.Overlaps(facts.Claims[claim].Span));
        var claims = facts.Claims.Select((c, i) => c.Digest.Slot is not null && IsLeftOut(i) ? c with { Digest = c.Digest with { Slot = null } } : c).ToList();
        return facts with
        {
            Claims = claims,
            Problems = facts.Problems.Where(p => p.Span.Length == 0 || !spans.Exists(s => s.Overlaps(p.Span))).ToList(),
            Digest = facts.Digest with
            {
                Claims = new(claims.Select(c => c.Digest)),
                Sentences = new(facts.Digest.Sentences
                    .Select(s => s.Values.Any(v => IsLeftOut(v.Claim)) ? s with { Values = new(s.Values.Where(v => !IsLeftOut(v.Claim))) } : s)
                    .Where(s => s.Values.Count > 0)),
            },
        };
    }

    /// <summary>The reason of the ruling that leaves a stretch of an article out, or null when none does.</summary>
    public static string? ReasonFor(ArticleFacts facts, TextSpan span, IReadOnlyList<Decision> decisions) =>
        Of(facts, decisions).Where(d => d.Places.Count == 1 && d.Places[0].Overlaps(span)).Select(d => decisions[d.Index].Reason).FirstOrDefault();

    /// <summary>What is wrong with the rulings on passages.</summary>
    /// <param name="articles">The articles by path, as read: nothing left out.</param>
    /// <param name="decisions">All rulings.</param>
    public static EquatableArray<RulingProblem> Check(IReadOnlyDictionary<string, ArticleFacts> articles, IReadOnlyList<Decision> decisions)
    {
        var problems = new List<RulingProblem>();
        var seen = new Dictionary<PassageDecision, int>();
        ILookup<string, string>? byName = null;
        foreach (var article in decisions.Select((d, i) => (Decision: d as PassageDecision, Index: i)).Where(d => d.Decision is not null).GroupBy(d => d.Decision!.Path, StringComparer.Ordinal))
        {
            if (!articles.TryGetValue(article.Key, out var facts))
            {
                byName ??= articles.Keys.ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
                var advice = byName[NameOf(article.Key)].FirstOrDefault() is { } path
                    ? $"did you mean {RulingText.Quoted(path)}?"
                    : "paths are relative to the project, with forward slashes";
                foreach (var (_, index) in article)
                    problems.Add(new(index, Rules.PassageNotFound, 0, null, $"there is no article {RulingText.Quoted(article.Key)}; {advice}"));
                continue;
            }
            foreach (var (decision, index) in article)
                if (seen.TryGetValue(decision! with { Reason = "" }, out var first))
                    problems.Add(new(index, Rules.RulingNotNeeded, null, first, "these words are ignored already; delete one of the two rulings: the other"));
                else
                    seen.Add(decision! with { Reason = "" }, index);
            foreach (var (index, places) in Of(facts, decisions))
                if (Problem(facts, places) is { } problem)
                    problems.Add(new(index, problem.Rule, null, null, problem.Message));
            foreach (var (_, index) in article.Skip(MostOfOneArticle))
                problems.Add(new(index, Rules.PassageNotFound, null, null, $"this article has {MostOfOneArticle} ignored passages already; take the article out of the project instead"));
        }
        return new(problems.GroupBy(p => p.Ruling).Select(p => p.First()).OrderBy(p => p.Ruling));
    }

    private static (Rule Rule, string Message)? Problem(ArticleFacts facts, List<TextSpan> places) => places.Count switch
    {
        0 => (Rules.PassageNotFound, "these words do not stand in the article; they may have been changed there, and then the ruling has to be made anew"),
        1 when !ComparedClaims(facts).Any(c => places[0].Overlaps(facts.Claims[c].Span)) && !facts.Problems.Any(p => places[0].Overlaps(p.Span)) =>
            (Rules.RulingNotNeeded, "nothing is compared or found fault with in this passage; delete the ruling"),
        1 => null,
        _ => (Rules.PassageNotFound, "these words stand in more than one place of the article; quote more words, so that they stand in one"),
    };

    /// <summary>Claims with a question of their own, and values that are compared where their sentence was copied.</summary>
    private static IEnumerable<int> ComparedClaims(ArticleFacts facts) => Enumerable.Range(0, facts.Claims.Count).Where(c => facts.Claims[c].Digest.Slot is not null)
        .Concat(facts.Digest.Sentences.SelectMany(s => s.Values).Select(v => v.Claim));

    /// <summary>Where the passages of the rulings on one article stand, by index into the decisions; at most two places each.</summary>
    private static IEnumerable<(int Index, List<TextSpan> Places)> Of(ArticleFacts facts, IEnumerable<Decision> decisions)
    {
        var own = decisions.Select((d, i) => (Decision: d as PassageDecision, Index: i)).Where(d => d.Decision?.Path == facts.Document.Path).Take(MostOfOneArticle).ToList();
        if (own.Count == 0)
            yield break;
        var (folded, offsets) = Fold(facts.Document.Text);
        foreach (var (decision, index) in own)
            yield return (index, PlacesOf(Fold(decision!.Quote.Trim()).Text, folded, offsets));
    }

    private static List<TextSpan> PlacesOf(string quote, string folded, List<int> offsets)
    {
        var places = new List<TextSpan>();
        if (quote.Length == 0)
            return places;
        // Knuth, Morris and Pratt: however the words repeat themselves, each letter of the text is looked at once.
        var borders = new int[quote.Length];
        for (int i = 1, border = 0; i < quote.Length; i++)
        {
            while (border > 0 && quote[i] != quote[border])
                border = borders[border - 1];
            borders[i] = border += quote[i] == quote[border] ? 1 : 0;
        }
        for (int i = 0, matched = 0; i < folded.Length && places.Count < 2; i++)
        {
            while (matched > 0 && folded[i] != quote[matched])
                matched = borders[matched - 1];
            matched += folded[i] == quote[matched] ? 1 : 0;
            if (matched == quote.Length)
            {
                places.Add(TextSpan.FromBounds(offsets[i - quote.Length + 1], offsets[i] + 1));
                matched = borders[matched - 1];
            }
        }
        return places;
    }

    /// <summary>The text with every run of white space as one space, and the offset of each of its characters.</summary>
    private static (string Text, List<int> Offsets) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && folded.Length > 0 && folded[folded.Length - 1] == ' ')
                continue;
            folded.Append(char.IsWhiteSpace(text[i]) ? ' ' : text[i]);
            offsets.Add(i);
        }
        return (folded.ToString(), offsets);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
