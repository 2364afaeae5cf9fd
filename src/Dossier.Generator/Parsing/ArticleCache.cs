using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Parsing;

/// <summary>
/// What the engine read, kept as long as the compiler keeps the text. Generator and analyzer get the same text objects, so one reading serves
/// both, and an edit of one file reads one file again.
/// </summary>
internal static class ArticleCache
{
    private static readonly ConditionalWeakTable<SourceText, Readings> Texts = new();

    private static readonly ConditionalWeakTable<ArticleFacts, Last> Told = new();

    public static ArticleFacts Read(SourceText text, string path, ArticleOptions options, CancellationToken cancellation) =>
        Texts.GetValue(text, static _ => new Readings()).Read(text, path, options, cancellation);

    /// <summary>The article without its ignored passages; the same object when it has none, and for generator and analyzer alike.</summary>
    public static ArticleFacts LeaveOut(ArticleFacts facts, IgnoredPassages passages) =>
        passages.IsEmpty || passages.On(facts.Document.Path) is not { Count: > 0 } own ? facts : Told.GetValue(facts, static _ => new Last()).LeaveOut(facts, own, passages);

    private sealed class Last
    {
        private EquatableArray<PassageDecision> _own;
        private ArticleFacts? _told;

        public ArticleFacts LeaveOut(ArticleFacts facts, EquatableArray<PassageDecision> own, IgnoredPassages passages)
        {
            lock (this)
            {
                if (_told is null || !_own.Equals(own))
                    (_own, _told) = (own, passages.LeaveOut(facts));
                return _told;
            }
        }
    }

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
