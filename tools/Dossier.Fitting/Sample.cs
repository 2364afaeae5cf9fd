using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>A pair of claims with what the gold data says of it.</summary>
/// <param name="Set">Index of its set.</param>
/// <param name="Articles">The two articles: pairs of one pair of articles are aligned together.</param>
/// <param name="Sides">The two laid side by side.</param>
/// <param name="Pair">The pair.</param>
/// <param name="Conflict">Index of the conflict it is, or -1.</param>
/// <param name="IsRight">Whether a scorer calls a dispute of the two right.</param>
/// <param name="IsLookAlike">Whether it stands in a listed agreement.</param>
internal sealed record Sample(int Set, (ArticleFacts A, ArticleFacts B) Articles, ArticlePair Sides, CandidatePair Pair, int Conflict, bool IsRight, bool IsLookAlike)
{
    /// <summary>The words of both claims.</summary>
    public override string ToString() =>
        $"{Pair.A.Question.Kind} {Pair.Concord} | {Around(Articles.A, Pair.A)} | {Around(Articles.B, Pair.B)}";

    private static string Around(ArticleFacts article, Asked asked)
    {
        var claim = article.Claims[asked.Index];
        var text = article.Document.Slice(claim.Sentence).ReplaceLineEndings(" ");
        var at = claim.Span.Start - claim.Sentence.Start;
        return at < 0 || at + claim.Span.Length > text.Length ? text : text[..at] + "[" + text.Substring(at, claim.Span.Length) + "]" + text[(at + claim.Span.Length)..];
    }

    /// <summary>Every pair of claims of the sets' articles.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="withBarred">Whether to give those that a bar holds for too.</param>
    public static List<Sample> Read(IReadOnlyList<GoldSet> sets, bool withBarred = false)
    {
        var samples = new List<Sample>();
        for (var s = 0; s < sets.Count; s++)
            for (var i = 0; i < sets[s].Articles.Count; i++)
                for (var j = i + 1; j < sets[s].Articles.Count; j++)
                {
                    var (a, b) = (sets[s].Articles[i], sets[s].Articles[j]);
                    var sides = new ArticlePair(new ArticleTerms(a.Digest), new ArticleTerms(b.Digest));
                    var rejected = withBarred ? new List<CandidatePair>() : null;
                    foreach (var pair in Matcher.Candidates(sides, rejected).Concat(rejected?.FindAll(r => r.Fate == Fate.Barred) ?? []))
                    {
                        var (x, y) = (a.Claims[pair.A.Index], b.Claims[pair.B.Index]);
                        var conflict = pair.Concord == Concord.Exclude ? IndexOf(sets[s].Conflicts, e => Covers(e, a, x, b, y) && Fits(e.Kind, pair.A.Question.Kind)) : -1;
                        samples.Add(new Sample(s, (a, b), sides, pair, conflict,
                            sets[s].IsFound ? conflict >= 0 || IndexOf(sets[s].Conflicts, e => Covers(e, a, x, b, y)) >= 0 || IndexOf(sets[s].Soft, e => Covers(e, a, x, b, y)) >= 0 : IndexOf(sets[s].Conflicts, e => Meets(e, a, x, b, y)) >= 0, IndexOf(sets[s].Agreements, e => Covers(e, a, x, b, y)) >= 0));
                    }
                }
        return samples;
    }

    private static int IndexOf(IReadOnlyList<GoldEntry> entries, Func<GoldEntry, bool> holds)
    {
        for (var i = 0; i < entries.Count; i++)
            if (holds(entries[i]))
                return i;
        return -1;
    }

    /// <summary>Both values stand in the quoted words.</summary>
    private static bool Covers(GoldEntry e, ArticleFacts a, PlacedClaim x, ArticleFacts b, PlacedClaim y) =>
        (On(e.A, a, x) && On(e.B, b, y)) || (On(e.B, a, x) && On(e.A, b, y));

    /// <summary>As score_pairs.py has it: both stand in the sentences, one in the quoted words.</summary>
    private static bool Meets(GoldEntry e, ArticleFacts a, PlacedClaim x, ArticleFacts b, PlacedClaim y) =>
        (In(e.A, a, x) && In(e.B, b, y) && (On(e.A, a, x) || On(e.B, b, y))) || (In(e.B, a, x) && In(e.A, b, y) && (On(e.B, a, x) || On(e.A, b, y)));

    private static bool On(GoldPlace place, ArticleFacts article, PlacedClaim claim) => article.Document.Path == place.File && claim.Span.Start < place.End && claim.Span.End > place.Start;

    private static bool In(GoldPlace place, ArticleFacts article, PlacedClaim claim) => article.Document.Path == place.File && claim.Span.Start < place.To && claim.Span.End > place.From;

    /// <summary>Whether a claim of a kind can be what the gold data calls so.</summary>
    public static bool Fits(string gold, ClaimKind kind) => gold switch
    {
        "count" => kind is ClaimKind.Count or ClaimKind.Number or ClaimKind.Ordinal,
        "money" => kind == ClaimKind.Money,
        "percent" => kind is ClaimKind.Percentage or ClaimKind.Count or ClaimKind.Number,
        "measure" => kind is ClaimKind.Measure or ClaimKind.Number or ClaimKind.Duration or ClaimKind.Count,
        "duration" => kind is ClaimKind.Duration or ClaimKind.Measure or ClaimKind.Count or ClaimKind.Date,
        "age" => kind is ClaimKind.Age or ClaimKind.Date or ClaimKind.Number or ClaimKind.Duration or ClaimKind.Count,
        "score" => kind is ClaimKind.Score or ClaimKind.Number or ClaimKind.Count or ClaimKind.Person,
        "date" or "weekday" => kind is ClaimKind.Date,
        "time" => kind is ClaimKind.Hour or ClaimKind.Duration or ClaimKind.Date or ClaimKind.Number,
        "ordinal" => kind is ClaimKind.Ordinal or ClaimKind.Number or ClaimKind.Count,
        "place" => kind is ClaimKind.Person or ClaimKind.Measure,
        "name" or "who" => kind is ClaimKind.Person,
        "role" => kind is ClaimKind.Role or ClaimKind.Person,
        "number" => kind is ClaimKind.Count or ClaimKind.Number or ClaimKind.Money or ClaimKind.Percentage or ClaimKind.Measure or ClaimKind.Ordinal or ClaimKind.Score or ClaimKind.Duration,
        "attribution" => kind is ClaimKind.Speaker,
        "negation" => kind is ClaimKind.Polarity or ClaimKind.Count,
        "version" => kind is ClaimKind.Version or ClaimKind.Number,
        "quote" or "speaker" => kind is ClaimKind.Quotation or ClaimKind.Speaker or ClaimKind.Person or ClaimKind.Polarity or ClaimKind.Role,
        _ => true,
    };
}
