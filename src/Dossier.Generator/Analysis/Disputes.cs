using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>
/// The articles by path, what each says, where each is disputed, what the rulings leave open, and what is to be said of that in each file. Nothing of it depends on the code, so nothing of the compiler is
/// held, and every compilation of the same files has the same one (<see cref="ArticleReports"/>).
/// </summary>
internal sealed class Disputes
{
    private readonly Dictionary<string, OpenDispute> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(OpenDispute Dispute, int Message)>> _byPath = new(StringComparer.Ordinal);

    // Every article of a dispute tells it, and all with the same properties.
    private readonly ConcurrentDictionary<string, ImmutableDictionary<string, string?>> _properties = new(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyDictionary<string, string>> _copies;
    private readonly Lazy<OpenAnswers> _answers;
    private FindingMembers? _members;

    private Disputes(IReadOnlyList<ArticleFacts> articles, Dictionary<string, string> filePaths, RuledFindings ruled, IgnoredPassages passages, IReadOnlyList<IReadOnlyList<Problem>> rulings, Disputes? before)
    {
        (InOrder, FilePaths, Findings, Outdated, Rulings, LeftOut, Passages) = (articles, filePaths, ruled.Findings, ruled.Outdated, rulings, ruled.LeftOut, passages);
        Articles = articles.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var edit = before is null ? null : new ArticleEdit(before, this);
        foreach (var finding in Findings)
        {
            if (!finding.IsOpen)
                continue;
            var dispute = (edit is null ? null : Kept(finding, before!, edit)) ?? new OpenDispute(finding);
            _open[finding.Key] = dispute;
            for (var i = 0; i < dispute.Messages.Count; i++)
            {
                var path = dispute.Messages[i].Claim.Path;
                if (!_byPath.TryGetValue(path, out var list))
                    _byPath.Add(path, list = []);
                list.Add((dispute, i));
            }
        }
        _copies = new(() => CopiedArticles.Find(InOrder.Select(a => a.Digest)));
        _answers = new(() => new OpenAnswers(Findings, InOrder.Select(a => a.Digest).ToList()));
    }

    /// <summary>The articles' files, as the compiler names them, by path.</summary>
    public IReadOnlyDictionary<string, string> FilePaths { get; }

    /// <summary>What they say, without their ignored passages.</summary>
    public IReadOnlyDictionary<string, ArticleFacts> Articles { get; }

    /// <summary>The same, ordered by path.</summary>
    public IReadOnlyList<ArticleFacts> InOrder { get; }

    /// <summary>What they say together, with how rulings settle it.</summary>
    public EquatableArray<FindingDigest> Findings { get; }

    /// <summary>The rulings that no longer hold, by the key of the finding that is open again.</summary>
    public IReadOnlyDictionary<string, FindingDecision> Outdated { get; }

    /// <summary>What is wrong with the rulings, for each of their files.</summary>
    public IReadOnlyList<IReadOnlyList<Problem>> Rulings { get; }

    /// <summary>What was not compared because a bound was hit.</summary>
    public EquatableArray<LeftOut> LeftOut { get; }

    /// <summary>The passages that rulings leave out.</summary>
    public IgnoredPassages Passages { get; }

    /// <summary>The articles that are copies, and of which.</summary>
    public IReadOnlyDictionary<string, string> Copies => _copies.Value;

    /// <summary>What answers the questions of fact sheets.</summary>
    public OpenAnswers Answers => _answers.Value;

    /// <summary>Compares articles and settles what the rulings settle.</summary>
    public delegate RuledFindings Comparison(IReadOnlyList<ArticleDigest> articles, EquatableArray<Decision> rulings, CancellationToken cancellation);

    /// <summary>An article's own side of every open dispute, in the order of its words.</summary>
    public IEnumerable<Diagnostic> Told(ArticleFacts facts) => !_byPath.TryGetValue(facts.Path, out var messages) ? []
        : messages.OrderBy(m => facts.Claims[m.Dispute.Messages[m.Message].Claim.Index].Span.Start).ThenBy(m => m.Dispute.Finding.Key, StringComparer.Ordinal).Select(m => m.Dispute.Tell(m.Message, this));

    /// <summary>How a dispute can be settled, for the code fixes.</summary>
    public ImmutableDictionary<string, string?> Properties(FindingDigest finding) => _properties.GetOrAdd(finding.Key, _ =>
        DisputeProperties.Of(finding, Articles, OutdatedBy(finding.Key)));

    /// <summary>The findings behind the members that are generated into a namespace.</summary>
    public FindingMembers Members(string @namespace)
    {
        var members = _members;
        return members?.Namespace == @namespace ? members : _members = new FindingMembers(Findings, @namespace);
    }

    /// <summary>Reads what the files say together.</summary>
    /// <param name="files">The files.</param>
    /// <param name="compare">How articles are compared.</param>
    /// <param name="before">What was found of these files before some were edited, or null: what the edit leaves as it was is told in the same words, and is not put into words again.</param>
    /// <param name="cancellation">Honoured as the engine honours it.</param>
    public static Disputes Of(ProjectFiles files, Comparison compare, Disputes? before, CancellationToken cancellation)
    {
        var articles = files.Files.Where(f => f.IsArticle).ToList();
        var facts = new SortedDictionary<string, ArticleFacts>(StringComparer.Ordinal);
        foreach (var file in articles)
            facts.Add(file.Path, file.Known!.Facts);
        var decisions = new EquatableArray<Decision>(files.Rulings.SelectMany(f => f.Decisions));
        var passages = new IgnoredPassages(decisions);
        var told = facts.Values.Select(f => ArticleCache.LeaveOut(f, passages)).ToList();
        var ruled = compare(told.Select(f => f.Digest).ToList(), decisions, cancellation);
        return new Disputes(
            ProblemCopies.TellOnce(told), articles.ToDictionary(f => f.Path, f => f.FilePath, StringComparer.Ordinal), ruled, passages,
            // What an unread article says may be what a ruling is about.
            Problems(files.Rulings, files.IsWhole ? ruled.Problems.Concat(passages.Check(facts)).ToList() : []), before);
    }

    private static List<IReadOnlyList<Problem>> Problems(EquatableArray<RulingsFile> rulings, List<RulingProblem> problems)
    {
        var byFile = new List<IReadOnlyList<Problem>>();
        var first = 0;
        foreach (var file in rulings)
        {
            byFile.Add(RulingProblems.Of(file, problems, first));
            first += file.Lines.Count;
        }
        return byFile;
    }

    /// <summary>What was made of a finding before the edit, if it is disputed in the same words.</summary>
    private OpenDispute? Kept(FindingDigest finding, Disputes before, ArticleEdit edit)
    {
        if (!before._open.TryGetValue(finding.Key, out var old) || !old.Finding.Equals(finding) || OutdatedBy(finding.Key) != before.OutdatedBy(finding.Key)
            || (edit.Touches(finding) && !finding.Claims.All(edit.Says)))
            return null;
        if (before._properties.TryGetValue(finding.Key, out var properties))
            _properties[finding.Key] = properties;
        return old.After(edit);
    }

    private string? OutdatedBy(string key) => Outdated.TryGetValue(key, out var decision) ? decision.Key : null;
}
