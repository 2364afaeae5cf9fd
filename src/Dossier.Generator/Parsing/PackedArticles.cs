using System.Runtime.CompilerServices;
using Dossier.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Parsing;

/// <summary>
/// What the build read of the articles before the compiler ran, as the compiler hands it over (docs/architecture.md): a file with a line an article, its key and its bytes. What is not found here, because it was
/// edited since or because there is no such step, is read; so nothing depends on these files being there, whole or up to date.
/// </summary>
internal sealed class PackedArticles(EquatableArray<PackedFile> files) : IEquatable<PackedArticles>
{
    private readonly EquatableArray<PackedFile> _files = files;

    // Generator and analyzers get the same text object, so one look serves all.
    private static readonly ConditionalWeakTable<SourceText, PackedFile> Files = new();

    public static PackedArticles None { get; } = new(EquatableArray<PackedFile>.Empty);

    public static PackedArticles Of(IEnumerable<AdditionalText> files, CancellationToken cancellation) =>
        new(new(files.Where(f => PackedFile.IsOne(f.Path)).Select(f => Read(f, cancellation))));

    /// <summary>One file; empty when it cannot be opened.</summary>
    public static PackedFile Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Files.GetValue(text, t => Parse(file.Path, t)) : PackedFile.Parse("");

    private static PackedFile Parse(string path, SourceText text)
    {
        var file = PackedFile.Parse(text.Length, (start, target, count) => text.CopyTo(start, target, 0, count));
        if (Path.GetFileName(path) == PackedFile.Comparison)
            foreach (var key in file.Keys)
                FindingsCache.Know(key, file);
        return file;
    }

    /// <summary>The article, if these files have it as it is.</summary>
    public KnownArticle? Find(string path, string text, ArticleOptions options)
    {
        if (_files.Count == 0)
            return null;
        var key = KnownArticle.KeyOf(path, text, options);
        foreach (var file in _files)
            if (file.Find(key) is { } bytes && KnownArticle.Unpack(key, bytes, path, text, options) is { } known)
            {
                FindingsCache.Pairs.Know(known.Facts.Digest, key, () => file.Find(PackedFile.PairsKey(key)));
                return known;
            }
        return null;
    }

    public bool Equals(PackedArticles? other) => other is not null && _files.Equals(other._files);

    public override bool Equals(object? obj) => Equals(obj as PackedArticles);

    public override int GetHashCode() => _files.GetHashCode();
}
