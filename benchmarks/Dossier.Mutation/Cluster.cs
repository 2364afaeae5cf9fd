using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Findings;

namespace Dossier.Mutation;

/// <summary>Articles of several publishers on one event, as they are.</summary>
internal sealed class Cluster
{
    /// <summary>Reads articles given as paths and texts.</summary>
    public Cluster(string name, IEnumerable<(string Path, string Text)> articles)
    {
        Name = name;
        Articles = [.. articles.OrderBy(a => a.Path, StringComparer.Ordinal).Select(a => ArticleReader.Read(a.Path, a.Text, ArticleOptions.None))];
        Reports = new Reports(Articles, FindingsBuilder.Build([.. Articles.Select(a => a.Digest)]));
    }

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>Its articles, ordered by path.</summary>
    public IReadOnlyList<ArticleFacts> Articles { get; }

    /// <summary>What is reported of the articles as they are.</summary>
    public Reports Reports { get; }

    /// <summary>The clusters of a folder: its subfolders with the articles and pages at any depth, ordered by name.</summary>
    public static IEnumerable<Cluster> Read(string folder) =>
        Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(sub => new Cluster(
            Path.GetFileName(sub),
            Directory.EnumerateFiles(sub, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".txt" or ".md").Select(file => (Path.GetRelativePath(sub, file).Replace('\\', '/'), TextDecoder.Decode(File.ReadAllBytes(file)).Text ?? ""))));

    /// <summary>What is reported when one article is replaced by a mutant.</summary>
    public Reports With(int index, Mutant mutant)
    {
        var changed = Articles.ToArray();
        var document = Articles[index].Document;
        changed[index] = ArticleReader.Read(document.Path, mutant.Apply(document.Text), ArticleOptions.None);
        return new Reports(changed, FindingsBuilder.Build([.. changed.Select(a => a.Digest)]));
    }
}
