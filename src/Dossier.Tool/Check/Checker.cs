using System.Collections.Concurrent;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Input;

namespace Dossier.Tool.Check;

/// <summary>
/// Reads articles and compares them, again and again. An article is read anew when its text has changed, and the articles are compared anew when what they say has: who checks while somebody writes pays for
/// the edit alone.
/// </summary>
/// <param name="store">Where what was read before lies on disk; null for nowhere.</param>
/// <param name="keepsMentions">Whether an article's mentions are kept for whoever asks what stands at a place; else they leave memory as it is read, and are read again where they are asked for.</param>
/// <param name="progress">Learns how far it is; null when nobody asks.</param>
internal sealed class Checker(ArticleStore? store = null, bool keepsMentions = true, CheckProgress? progress = null)
{
    private readonly ConcurrentDictionary<string, (string Text, ArticleOptions Options, ArticleFacts Facts)> _read = new(StringComparer.Ordinal);
    private readonly PairMemory _pairs = store?.Pairs ?? new PairMemory { MostThreads = Environment.ProcessorCount };
    private readonly LastComparison _last = new();
    private (IReadOnlyList<ArticleDigest> Articles, ComparedArticles Result)? _compared;

    /// <summary>Reads what was changed and compares.</summary>
    /// <param name="sources">The documents, as <see cref="SourceReader"/> gives them.</param>
    /// <param name="inputs">What was asked for.</param>
    /// <param name="rulings">The team's rulings.</param>
    /// <param name="complain">Takes what could not be read, and what was passed over.</param>
    /// <param name="cancellation">Honoured within one pair of articles.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public (CheckResult Result, bool CouldRead) Check(IEnumerable<Source> sources, Inputs inputs, RulingsSource rulings, Action<string> complain, CancellationToken cancellation = default) =>
        Check(sources, inputs, rulings, complain, articles => Compare(articles, cancellation), cancellation);

    /// <summary>
    /// The same without a comparison: what articles say of each other is what the last one found, at the places where the words stand now; what was changed since is in no finding. Null before the first comparison.
    /// </summary>
    /// <returns>What was found, and whether a comparison would find no more.</returns>
    public (CheckResult Result, bool IsCompared)? Foresee(IEnumerable<Source> sources, Inputs inputs, RulingsSource rulings, CancellationToken cancellation)
    {
        if (_compared is not { } last)
            return null;
        var isCompared = false;
        var (result, _) = Check(sources, inputs, rulings, _ => { }, articles => (isCompared = last.Articles.SequenceEqual(articles)) ? last.Result : MovedFindings.Of(last.Result, last.Articles, articles), cancellation);
        return (result, isCompared);
    }

    private (CheckResult Result, bool CouldRead) Check(
        IEnumerable<Source> sources, Inputs inputs, RulingsSource rulings, Action<string> complain, Func<IReadOnlyList<ArticleDigest>, ComparedArticles> compare, CancellationToken cancellation)
    {
        if (rulings.Failure is { } failure)
            complain(failure);
        var couldRead = rulings.Failure is null;
        var articles = new List<ArticleFacts>();
        var unread = new List<(string, Problem)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        // While somebody types all but one article are known, and threads that wait for each other cost more than that one.
        var results = sources is IReadOnlyCollection<Source> opened && opened.Count(s => s.Text is not null && Known(s) is null) <= 1
            ? opened.Select(Read)
            : sources.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Read);
        foreach (var (source, facts) in results)
        {
            progress?.Read();
            if (source.Note is { } note)
                complain(note);
            else if (source.Problem is { } problem)
                unread.Add((source.Path, problem));
            else if (facts is not null && seen.Add(source.Path))
                articles.Add(facts);
            else
            {
                complain(source.Failure ?? $"{source.Path}: two documents have this name; give each its own.");
                couldRead = false;
            }
        }
        foreach (var gone in _read.Keys.Where(path => !seen.Contains(path)))
            _read.TryRemove(gone, out _);
        var isWhole = SourceReader.IsWhole(inputs, rulings, articles.Select(a => a.Path));
        return (CheckResult.Of(FilesOnDisk.CheckLinks(articles, inputs.Paths), unread, rulings, couldRead, isWhole, compare), couldRead);

        (Source, ArticleFacts?) Read(Source source) => (source, source.Text is { } text ? Known(source) ?? ReadAnew(source, text, cancellation) : null);
    }

    private ArticleFacts? Known(Source source) => _read.TryGetValue(source.Path, out var known) && known.Text == source.Text && known.Options == source.Options ? known.Facts : null;

    private ArticleFacts ReadAnew(Source source, string text, CancellationToken cancellation)
    {
        var facts = store is null ? ReadNow() : store.Read(source, ReadNow);
        _read[source.Path] = (text, source.Options, facts);
        return facts;

        ArticleFacts ReadNow() => ArticleReader.Read(source.Path, text, source.Options, cancellation) is var facts && keepsMentions ? facts : facts.Slim();
    }

    private ComparedArticles Compare(IReadOnlyList<ArticleDigest> articles, CancellationToken cancellation)
    {
        // Digests hold no places: who moved a paragraph or added a ruling changed nothing here.
        if (_compared is { } last && last.Articles.SequenceEqual(articles))
            return last.Result;
        progress?.Pairs = _pairs;
        var result = FindingsBuilder.Compare(articles, cancellation, _pairs, _last);
        _compared = (articles, result);
        store?.KeepCompared(articles, result);
        return result;
    }
}
