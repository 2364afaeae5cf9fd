using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>The articles by path, what each says, where each is disputed, and what the rulings leave open.</summary>
/// <param name="Files">The articles' files; a path that is listed twice is one article.</param>
/// <param name="Articles">What they say, without their ignored passages.</param>
/// <param name="Findings">What they say together, with how rulings settle it.</param>
/// <param name="Messages">Each article's own sides of the open disputes, by path.</param>
/// <param name="Outdated">The rulings that no longer hold, by the key of the finding that is open again.</param>
/// <param name="Rulings">What is wrong with the rulings, by their file.</param>
internal sealed record Disputes(
    IReadOnlyDictionary<string, ArticleFile> Files,
    IReadOnlyDictionary<string, ArticleFacts> Articles,
    EquatableArray<FindingDigest> Findings,
    ILookup<string, DisputeMessage> Messages,
    IReadOnlyDictionary<string, FindingDecision> Outdated,
    IReadOnlyDictionary<AdditionalText, IReadOnlyList<Problem>> Rulings)
{
    /// <summary>What was not compared because a bound was hit.</summary>
    public EquatableArray<LeftOut> LeftOut { get; init; }

    /// <summary>The passages that rulings leave out.</summary>
    public IgnoredPassages Passages { get; init; } = new([]);

    // Every article of a dispute tells it, and all with the same properties.
    private readonly ConcurrentDictionary<string, ImmutableDictionary<string, string?>> _properties = new(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyDictionary<string, string>> _copies = new(() => CopiedArticles.Find(Articles.Values.Select(a => a.Digest)));

    /// <summary>The articles that are copies, and of which.</summary>
    public IReadOnlyDictionary<string, string> Copies => _copies.Value;

    /// <summary>Compares articles and settles what the rulings settle.</summary>
    public delegate RuledFindings Comparison(IReadOnlyList<ArticleDigest> articles, EquatableArray<Decision> rulings, CancellationToken cancellation);

    /// <summary>How a dispute can be settled, for the code fixes.</summary>
    public ImmutableDictionary<string, string?> Properties(FindingDigest finding) => _properties.GetOrAdd(finding.Key, _ =>
        DisputeProperties.Of(finding, Articles, Outdated.TryGetValue(finding.Key, out var outdated) ? outdated.Key : null));

    public static Disputes Of(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, PackedArticles packed, Comparison compare, CancellationToken cancellation)
    {
        var articles = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        var facts = new SortedDictionary<string, ArticleFacts>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var file in files)
        {
            if (ArticleFile.From(file, options) is not { } article || articles.ContainsKey(article.Path))
                continue;
            var read = article.Read(packed, cancellation);
            isWhole &= read?.Model is not null;
            if (read is null)
                continue;
            articles.Add(article.Path, article);
            facts.Add(article.Path, read.Facts);
        }
        var rulings = files.Where(f => RulingsInput.IsRulings(f.Path)).Distinct().OrderBy(f => f.Path, StringComparer.Ordinal).ToDictionary(f => f, f => RulingsInput.Read(f, cancellation));
        var decisions = new EquatableArray<Decision>(rulings.Values.SelectMany(f => f.Decisions));
        var passages = new IgnoredPassages(decisions);
        var told = facts.Values.Select(f => ArticleCache.LeaveOut(f, passages)).ToList();
        var ruled = compare(told.Select(f => f.Digest).ToList(), decisions, cancellation);
        return new Disputes(
            articles,
            ProblemCopies.TellOnce(told).ToDictionary(f => f.Path, StringComparer.Ordinal),
            ruled.Findings,
            DisputeMessage.Of(ruled.Findings.Where(f => f.IsOpen)).ToLookup(m => m.Claim.Path, StringComparer.Ordinal),
            ruled.Outdated,
            // What an unread article says may be what a ruling is about.
            Problems(rulings, isWhole ? ruled.Problems.Concat(passages.Check(facts)).ToList() : []))
        {
            LeftOut = ruled.LeftOut,
            Passages = passages,
        };
    }

    private static Dictionary<AdditionalText, IReadOnlyList<Problem>> Problems(Dictionary<AdditionalText, RulingsFile> rulings, List<RulingProblem> problems)
    {
        var byFile = new Dictionary<AdditionalText, IReadOnlyList<Problem>>();
        var first = 0;
        foreach (var pair in rulings)
        {
            byFile.Add(pair.Key, RulingProblems.Of(pair.Value, problems, first));
            first += pair.Value.Lines.Count;
        }
        return byFile;
    }
}
