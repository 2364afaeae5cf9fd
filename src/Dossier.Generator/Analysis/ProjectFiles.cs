using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>One of the files that the compiler was handed, as far as what is told depends on it.</summary>
/// <param name="FilePath">Its path as the compiler has it.</param>
/// <param name="Path">Its path, relative to the project, with forward slashes.</param>
/// <param name="IsArticle">Whether it is an article of the project, and the first of its path that can be read.</param>
/// <param name="Known">What is known of the article; null when it is none or cannot be read.</param>
internal readonly record struct ProjectFile(string FilePath, string Path, bool IsArticle, KnownArticle? Known)
{
    /// <summary>The same reading gives the same object (<see cref="ArticleCache"/>), so nobody compares what two readings say.</summary>
    public bool Equals(ProjectFile other) => ReferenceEquals(Known, other.Known) && IsArticle == other.IsArticle && FilePath == other.FilePath && Path == other.Path;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FilePath);
}

/// <summary>The files of one compilation without anything of the compiler: two lists are equal when the same is told of their articles, whatever happened to the code.</summary>
/// <param name="Files">All files, in the compiler's order.</param>
/// <param name="Rulings">What the rulings files say, ordered by path.</param>
internal sealed record ProjectFiles(EquatableArray<ProjectFile> Files, EquatableArray<RulingsFile> Rulings)
{
    /// <summary>Whether every article can be read: what an unread one says may be what a ruling is about.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <summary>The same files as one compilation has them.</summary>
internal sealed class ListedFiles
{
    private readonly Dictionary<AdditionalText, ListedArticle> _articles = [];
    private readonly List<AdditionalText> _rulings;

    public ListedFiles(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, PackedArticles packed, CancellationToken cancellation)
    {
        var all = new ProjectFile[files.Length];
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var isWhole = true;
        for (var i = 0; i < all.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ArticleFile.From(files[i], options) is not { } article)
            {
                all[i] = new ProjectFile(files[i].Path, ArticleFile.RelativePathOf(files[i], options.GlobalOptions), false, null);
                continue;
            }
            var known = article.Read(packed, cancellation);
            // A file that is listed twice is one article.
            var isFirst = !paths.Contains(article.Path);
            isWhole &= !isFirst || known?.Model is not null;
            var isArticle = isFirst && known is not null && paths.Add(article.Path);
            all[i] = new ProjectFile(files[i].Path, article.Path, isArticle, known);
            _articles[files[i]] = new ListedArticle(article, known, isArticle, FolderLevel.Of(options.GetOptions(files[i])));
        }
        _rulings = files.Where(f => RulingsInput.IsRulings(f.Path)).Distinct().OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        Content = new ProjectFiles(new(all), new(_rulings.Select(f => RulingsInput.Read(f, cancellation)))) { IsWhole = isWhole };
    }

    /// <summary>What they say.</summary>
    public ProjectFiles Content { get; }

    /// <summary>A file that is an article's, or null.</summary>
    public ListedArticle? Article(AdditionalText file) => _articles.TryGetValue(file, out var article) ? article : null;

    /// <summary>A rulings file's place among the rulings files; negative for other files.</summary>
    public int RulingsOf(AdditionalText file) => _rulings.IndexOf(file);
}

/// <summary>An article's file in one compilation.</summary>
/// <param name="File">The file.</param>
/// <param name="Known">What is known of it; null when it cannot be read.</param>
/// <param name="IsTold">Whether something is told of it: of a file that is listed twice, only once.</param>
/// <param name="Level">How loud its folder is.</param>
internal sealed record ListedArticle(ArticleFile File, KnownArticle? Known, bool IsTold, FolderLevel Level);
