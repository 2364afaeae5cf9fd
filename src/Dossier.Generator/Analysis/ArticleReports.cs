using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>
/// What is to be said of a project's articles, as long as none of its files changes: an edit of C# compares nothing, puts nothing into words and makes no diagnostic. The last of each project is kept, by what its
/// files say and never by anything of a compilation, as long as its first or its last article is; an edit of one article finds it by the other.
/// </summary>
internal sealed class ArticleReports
{
    private static readonly ConditionalWeakTable<KnownArticle, Last> Projects = new();

    private readonly ProjectFiles _files;
    private readonly ConcurrentDictionary<string, Told> _told = new(StringComparer.Ordinal);
    private Tuple<EquatableArray<CollectionModel>, ContentIndex>? _content;

    private ArticleReports(ProjectFiles files, Disputes disputes) => (_files, Disputes) = (files, disputes);

    /// <summary>The articles and what they say together.</summary>
    public Disputes Disputes { get; }

    /// <summary>The reports of files; those of the last time where they are the same.</summary>
    public static ArticleReports Of(ProjectFiles files, CancellationToken cancellation)
    {
        var articles = files.Files.Where(f => f.IsArticle).ToList();
        return articles.Count == 0 ? Make(files, null, cancellation) : Last.Of(articles[0].Known!, articles[articles.Count - 1].Known!).Reports(files, cancellation);
    }

    /// <summary>The entries of collections, and what links may lead to; made anew for other collections.</summary>
    public ContentIndex Content(EquatableArray<CollectionModel> collections, CancellationToken cancellation)
    {
        if (_content is { } last && last.Item1.Equals(collections))
            return last.Item2;
        var content = new ContentIndex(collections, _files, cancellation);
        _content = Tuple.Create(collections, content);
        return content;
    }

    /// <summary>All that is to be said of an article but what the code states; made once.</summary>
    /// <param name="path">The article.</param>
    /// <param name="level">How loud its folder is.</param>
    /// <param name="copies">Whether copies are told.</param>
    /// <param name="content">The entries of collections, and what links may lead to.</param>
    public ImmutableArray<Diagnostic> Of(string path, FolderLevel level, bool copies, ContentIndex content)
    {
        if (_told.TryGetValue(path, out var told) && told.Level == level && told.Copies == copies && ReferenceEquals(told.Content, content))
            return told.Diagnostics;
        told = new Told(level, copies, content, level.Apply(Tell(path, level, copies, content)).ToImmutableArray());
        _told[path] = told;
        return told.Diagnostics;
    }

    private IEnumerable<Diagnostic> Tell(string path, FolderLevel level, bool copies, ContentIndex content)
    {
        if (level.Problem is { } problem)
            yield return ArticleDiagnostics.BadLevel(Disputes.FilePaths[path], problem);
        if (ArticleDiagnostics.LeftOut(path, Disputes) is { } leftOut)
            yield return leftOut;
        if (copies && ArticleDiagnostics.Copy(path, Disputes) is { } copy)
            yield return copy;
        foreach (var diagnostic in EntryDiagnostics.Add(ArticleDiagnostics.Of(Disputes.Articles[path], Disputes), Disputes.FilePaths[path], Disputes.Articles[path], content))
            yield return diagnostic;
    }

    private static ArticleReports Make(ProjectFiles files, Disputes? before, CancellationToken cancellation) => new(files, Disputes.Of(files, FindingsCache.Build, before, cancellation));

    private sealed record Told(FolderLevel Level, bool Copies, ContentIndex Content, ImmutableArray<Diagnostic> Diagnostics);

    private sealed class Last
    {
        private ArticleReports? _reports;

        public static Last Of(KnownArticle first, KnownArticle last)
        {
            lock (Projects)
            {
                if (!Projects.TryGetValue(first, out var found) && !Projects.TryGetValue(last, out found))
                    found = new Last();
                Put(first, found);
                Put(last, found);
                return found;
            }
        }

        public ArticleReports Reports(ProjectFiles files, CancellationToken cancellation)
        {
            lock (this)
                return _reports?._files.Equals(files) == true ? _reports : _reports = Make(files, _reports?.Disputes, cancellation);
        }

        private static void Put(KnownArticle key, Last value)
        {
            if (Projects.TryGetValue(key, out var old) && ReferenceEquals(old, value))
                return;
            Projects.Remove(key);
            Projects.Add(key, value);
        }
    }
}
