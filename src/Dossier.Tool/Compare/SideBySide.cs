using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Tool.Check;
using Dossier.Tool.Why;

namespace Dossier.Tool.Compare;

/// <summary>A value both articles give.</summary>
/// <param name="About">What it is of.</param>
/// <param name="A">The first article's claim.</param>
/// <param name="B">The other's.</param>
/// <param name="Trace">The pair as it was matched; null where the lexicons put the two together.</param>
internal sealed record Agreement(string About, ClaimReference A, ClaimReference B, MatchTrace? Trace);

/// <summary>A claim that is told by one article only, or of which it is not sure that the other tells the same.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="About">What it is of.</param>
/// <param name="Nearest">The pair with the other article's nearest claim of the same kind; null where that has none.</param>
internal sealed record Lone(ClaimReference Claim, string About, MatchTrace? Nearest)
{
    /// <summary>Whether it gives a value or somebody's words, and does not only name somebody or say what was done.</summary>
    public bool IsOfValue { get; init; }

    /// <summary>Whether the two have a word or more in common, so that one may ask why they are not told against each other.</summary>
    public bool IsNear => Nearest is { Fate: not (Fate.ArticlesApart or Fate.OtherUnit or Fate.TooMany or Fate.NothingShared) };
}

/// <summary>Two articles side by side, as they are shown.</summary>
/// <param name="Result">The articles and their disputes.</param>
/// <param name="Comparison">What was compared.</param>
/// <param name="Agreed">What both say.</param>
/// <param name="OnlyA">What the first alone says, in the order of its text.</param>
/// <param name="OnlyB">What the other alone says.</param>
internal sealed record SideBySide(CheckResult Result, ArticleComparison Comparison, IReadOnlyList<Agreement> Agreed, IReadOnlyList<Lone> OnlyA, IReadOnlyList<Lone> OnlyB)
{
    /// <summary>The pairs of claims that come nearest to being told against each other and are not, in the order of the first text.</summary>
    public IEnumerable<MatchTrace> Near => OnlyA.Concat(OnlyB).Where(l => l.IsNear).Select(l => l.Nearest!).Distinct().OrderBy(p => p.A.Index).ThenBy(p => p.B.Index);

    /// <summary>Claims of both, in pairs of one value, of which it is not sure that they answer one question.</summary>
    public IReadOnlyList<MatchTrace> Alike { get; private init; } = [];

    /// <summary>Puts the claims of two articles in order.</summary>
    public static SideBySide Of(CheckResult result, ArticleComparison comparison)
    {
        var told = new HashSet<(string, TextSpan)>();
        foreach (var finding in result.Disputed)
            foreach (var claim in finding.Dispute!.Sides.SelectMany(s => s.Claims))
                told.Add(Words(claim));
        var agreed = new List<Agreement>();
        foreach (var trace in comparison.Pairs.Where(p => p is { Fate: Fate.Matched, Contradict: false }))
            Add(new Agreement(About(trace.A), trace.A, trace.B, trace));
        // One finding may hold values that differ and can both be true, as a toll that rose.
        var notAgreed = comparison.Pairs.Where(p => p.Contradict != false).Select(p => (p.A, p.B)).ToHashSet();
        foreach (var finding in comparison.Agreed)
            foreach (var claim in finding.Claims.Where(c => c.Path == comparison.A))
                foreach (var other in finding.Claims.Where(c => c.Path == comparison.B && !notAgreed.Contains((claim, c))).Take(1))
                    Add(new Agreement(DisputeMessage.Question(finding), claim, other, null));
        var nearest = new Dictionary<ClaimReference, MatchTrace>();
        // A value that agrees is not told against the other anyhow.
        foreach (var pair in comparison.Pairs.Where(p => p.Contradict != false))
            foreach (var claim in new[] { pair.A, pair.B })
                if (!nearest.TryGetValue(claim, out var other) || Nearness(pair).CompareTo(Nearness(other)) > 0)
                    nearest[claim] = pair;
        var alike = comparison.Pairs.Where(p => p is { Contradict: false, Fate: not Fate.Matched } && string.Equals(p.ReadA.Value, p.ReadB.Value, StringComparison.OrdinalIgnoreCase) && !told.Contains(Words(p.A)) && !told.Contains(Words(p.B)))
            .OrderByDescending(Nearness).ToList();
        // Each claim once, with the one that is nearest.
        alike.RemoveAll(p => !told.Add(Words(p.A)) | !told.Add(Words(p.B)));
        return new SideBySide(result, comparison, agreed.OrderBy(a => Words(a.A).Span.Start).ToList(), LoneOf(comparison.A).ToList(), LoneOf(comparison.B).ToList())
        {
            Alike = alike.OrderBy(p => p.A.Index).ToList(),
        };

        void Add(Agreement agreement)
        {
            // The same words may be claimed in two ways.
            if (told.Contains(Words(agreement.A)) || told.Contains(Words(agreement.B)))
                return;
            told.Add(Words(agreement.A));
            told.Add(Words(agreement.B));
            agreed.Add(agreement);
        }

        IEnumerable<Lone> LoneOf(string path)
        {
            var facts = result.ByPath[path];
            foreach (var claims in Enumerable.Range(0, facts.Claims.Count).Select(i => new ClaimReference(path, i)).GroupBy(c => facts.Claims[c.Index].Span))
                if (!told.Contains((path, claims.Key)))
                {
                    var claim = claims.OrderByDescending(c => nearest.TryGetValue(c, out var pair) ? Nearness(pair) : default).First();
                    yield return new Lone(claim, About(claim), nearest.GetValueOrDefault(claim)) { IsOfValue = IsOfValue(claim) };
                }
        }

        (string Path, TextSpan Span) Words(ClaimReference claim) => (claim.Path, result.ByPath[claim.Path].Claims[claim.Index].Span);

        bool IsOfValue(ClaimReference claim) => result.Explainer!.Read(claim)?.IsOfValue
            ?? (result.ByPath[claim.Path].Claims[claim.Index].Digest is var digest && (digest.Value.Kind != ValueKind.Text || digest.Property == "words"));

        string About(ClaimReference claim)
        {
            var digest = result.ByPath[claim.Path].Claims[claim.Index].Digest;
            return result.Explainer!.Read(claim) is { } reading && (digest.Subject.Length == 0 || !reading.IsOfValue)
                ? WhyText.Asked(reading) : DisputeMessage.Question(digest.Subject, digest.Property);
        }
    }

    /// <summary>What came nearest to being told before what was left out earlier, and of these the surest.</summary>
    private static (int, int) Nearness(MatchTrace pair) => (pair.Fate == Fate.Matched ? int.MaxValue : 1 + (int)pair.Fate, pair.Score);
}
