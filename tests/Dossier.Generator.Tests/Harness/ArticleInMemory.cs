using System.Text;
using Dossier.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests.Harness;

/// <summary>An Article item whose file is in memory; its text object is the same every time, as the compiler's is.</summary>
internal sealed class ArticleInMemory : AdditionalText
{
    private readonly SourceText? _text;

    public ArticleInMemory(string path, string text, ArticleOptions? options = null, Encoding? encoding = null)
        : this(path, SourceText.From(text, encoding ?? Encoding.UTF8), options)
    {
    }

    public ArticleInMemory(string path, SourceText? text, ArticleOptions? options = null)
    {
        RelativePath = path;
        _text = text;
        Options = options ?? ArticleOptions.None;
    }

    public override string Path => "/project/" + RelativePath;

    public string RelativePath { get; }

    public ArticleOptions Options { get; }

    /// <summary>What an .editorconfig says of <c>dossier_level</c> here.</summary>
    public string? Level { get; init; }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    public ArticleInMemory WithText(string text) => new(RelativePath, text, Options);
}
