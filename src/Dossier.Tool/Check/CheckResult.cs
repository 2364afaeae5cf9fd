using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Engine.Rulings;
using Dossier.Tool.Input;

namespace Dossier.Tool.Check;

/// <summary>All that a check found.</summary>
/// <param name="Articles">Every article that could be read, in the order given.</param>
/// <param name="Disputed">The findings with a dispute, settled or open, ordered by key.</param>
/// <param name="Problems">What is wrong inside single files, in the order of the files and their text; those of the rulings last.</param>
internal sealed record CheckResult(IReadOnlyList<ArticleFacts> Articles, IReadOnlyList<FindingDigest> Disputed, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>The articles by path.</summary>
    public IReadOnlyDictionary<string, ArticleFacts> ByPath { get; } = Articles.ToDictionary(a => a.Path, StringComparer.Ordinal);

    /// <summary>The disputes that no ruling settles and no baseline has.</summary>
    public IEnumerable<FindingDigest> Open => Disputed.Where(f => f.IsOpen && !Known.Contains(f.Key));

    /// <summary>The problems that no ruling ignores and no baseline has.</summary>
    public IEnumerable<FileProblem> OpenProblems => Problems.Where(p => p.Settled is null && !p.IsKnown);

    /// <summary>Keys of the disputes that a baseline has.</summary>
    public IReadOnlySet<string> Known { get; init; } = new HashSet<string>();

    /// <summary>Whether there is a baseline.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>The rulings that no longer hold, by the key of the finding that is open again.</summary>
    public IReadOnlyDictionary<string, FindingDecision> Outdated { get; init; } = new Dictionary<string, FindingDecision>();

    /// <summary>What else the reader should know, a sentence each: what was left out of the check, and why. No rule, no place, no exit code.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Every finding, disputed or not, ordered by key.</summary>
    public EquatableArray<FindingDigest> Findings { get; init; }

    /// <summary>Says why; null when nobody asks.</summary>
    public MatchExplainer? Explainer { get; init; }

    /// <summary>Whether anything that is not settled reaches the level.</summary>
    public bool Reaches(Level level) =>
        Open.Any(f => f.Dispute!.Level >= level) || OpenProblems.Any(p => p.Problem.Level >= level);

    /// <summary>Puts together what was read.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="unread">The files that are no text.</param>
    /// <param name="rulings">The team's rulings.</param>
    /// <param name="couldRead">Whether everything that was asked for could be opened.</param>
    /// <param name="isWhole">Whether the rulings can be on no other articles than those that were asked for.</param>
    /// <param name="compare">Compares the articles, without what rulings leave out; null for <see cref="FindingsBuilder"/>.</param>
    public static CheckResult Of(
        IReadOnlyList<ArticleFacts> articles, IReadOnlyCollection<(string Path, Problem Problem)> unread, RulingsSource rulings, bool couldRead, bool isWhole,
        Func<IReadOnlyList<ArticleDigest>, ComparedArticles>? compare = null)
    {
        // Of nothing read, too, nothing is known.
        couldRead &= unread.Count == 0 && articles.Count > 0;
        var isComplete = couldRead && isWhole;
        var decisions = rulings.Decisions(articles.Select(a => a.Path).ToList());
        var ignored = new IgnoredPassages(decisions);
        var told = articles.Select(ignored.LeaveOut).ToList();
        var digests = told.Select(a => a.Digest).ToList();
        var compared = compare is null ? FindingsBuilder.Compare(digests, memory: new PairMemory { MostThreads = Environment.ProcessorCount }) : compare(digests);
        var ruled = RulingMatcher.Match(compared.Findings, digests, decisions);
        var passages = ignored.Check(articles.ToDictionary(a => a.Path, StringComparer.Ordinal));
        var problems = unread.Select(p => FileProblem.Of(p.Path, p.Problem))
            .Concat(articles.Zip(ProblemCopies.TellOnce(told), (article, open) => ProblemsOf(article, open, ignored)).SelectMany(p => p))
            .Concat(RulingProblems.Of(rulings.File, isComplete ? ruled.Problems.Concat(passages) : []).Select(p => FileProblem.Of(rulings, p)));
        var notes = compared.LeftOut.Select(l => l.Text).ToList();
        // Whether a ruling still holds nobody knows while one of its articles may be missing. The advice to delete it would lose what was decided.
        if (!isComplete && rulings.File.Lines.Count > 0)
            notes.Add((couldRead ? "Not all articles were asked for" : "Not everything could be read") + ", so nothing is said of rulings that settle nothing.");
        return new CheckResult(told, ruled.Findings.Where(f => f.Dispute is not null).ToList(), problems.ToList())
        {
            Outdated = isComplete ? ruled.Outdated : new Dictionary<string, FindingDecision>(),
            Notes = notes,
            Findings = ruled.Findings,
        };
    }

    /// <summary>The same with an info for each article that is a copy of another.</summary>
    public CheckResult WithCopies()
    {
        var copies = CopiedArticles.Find(Articles.Select(a => a.Digest));
        var told = Articles.Where(a => copies.ContainsKey(a.Path)).Select(a => FileProblem.Of(a, CopiedArticles.Told(a, copies[a.Path])));
        return this with { Problems = [.. Problems, .. told] };
    }

    /// <summary>The same with what says why.</summary>
    public CheckResult WithReasons() => this with { Explainer = new MatchExplainer(Articles.Select(a => a.Digest)) };

    /// <summary>The problems of an article in the order of its text, those that are ignored with the reason.</summary>
    private static IEnumerable<FileProblem> ProblemsOf(ArticleFacts article, ArticleFacts open, IgnoredPassages ignored)
    {
        var passages = ignored.In(article);
        var settled = article.Problems.Where(p => p.Span.Length > 0 && passages.Any(i => i.Span.Overlaps(p.Span)));
        return open.Problems.Concat(settled).OrderBy(p => p.Span.Start).Select(p => FileProblem.Of(article, p) with
        {
            Settled = p.Span.Length == 0 ? null : passages.FirstOrDefault(i => i.Span.Overlaps(p.Span))?.Decision.Reason,
        });
    }
}
