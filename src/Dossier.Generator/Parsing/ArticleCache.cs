using System.Runtime.CompilerServices;
using Dossier.Engine;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Parsing;

/// <summary>
/// What the engine read, kept as long as the compiler keeps the text. Generator and analyzer get the same text objects, so one reading serves
/// both, and an edit of one file reads one file again.
/// </summary>
internal static class ArticleCache
{
    private static readonly ConditionalWeakTable<SourceText, Readings> Texts = new();

    public static ArticleFacts Read(SourceText text, string path, ArticleOptions options, CancellationToken cancellation) =>
        Texts.GetValue(text, static _ => new Readings()).Read(text, path, options, cancellation);

    private sealed class Readings
    {
        private readonly Dictionary<(string Path, ArticleOptions Options), ArticleFacts> _facts = [];

        public ArticleFacts Read(SourceText text, string path, ArticleOptions options, CancellationToken cancellation)
        {
            lock (_facts)
            {
                if (!_facts.TryGetValue((path, options), out var facts))
                    _facts.Add((path, options), facts = ArticleReader.Read(path, text.ToString(), options, cancellation));
                return facts;
            }
        }
    }
}
