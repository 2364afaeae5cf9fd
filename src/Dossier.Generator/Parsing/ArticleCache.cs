using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Parsing;

/// <summary>
/// What was read of articles, by what they say. Generator and analyzers get the same text objects, so one reading serves both; the compiler server makes the texts anew for each compilation, and an editor for
/// each letter, so that readings are kept by their content too, for as long as they are among the last that were asked for.
/// </summary>
internal static class ArticleCache
{
    // In characters of text: some five thousand articles of news, or twice that.
    private const long MostCharacters = 16 * 1024 * 1024;

    private static readonly ConditionalWeakTable<SourceText, Readings> Texts = new();

    private static readonly RecentItems<(string Text, string Path, ArticleOptions Options), KnownArticle> Recent = new(MostCharacters);

    private static readonly ConditionalWeakTable<ArticleFacts, Last> Told = new();

    public static KnownArticle Read(SourceText text, string path, ArticleOptions options, PackedArticles packed, CancellationToken cancellation) =>
        Texts.GetValue(text, static _ => new Readings()).Read(text, path, options, packed, cancellation);

    /// <summary>The article without its ignored passages; the same object when it has none, and for generator and analyzer alike.</summary>
    public static ArticleFacts LeaveOut(ArticleFacts facts, IgnoredPassages passages) =>
        passages.IsEmpty || passages.On(facts.Path) is not { Count: > 0 } own ? facts : Told.GetValue(facts, static _ => new Last()).LeaveOut(facts, own, passages);

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

    /// <summary>The readings of one text object: there may be several, for one text can stand under two paths.</summary>
    private sealed class Readings
    {
        private readonly Dictionary<(string Path, ArticleOptions Options), KnownArticle> _known = [];

        public KnownArticle Read(SourceText text, string path, ArticleOptions options, PackedArticles packed, CancellationToken cancellation)
        {
            lock (_known)
            {
                if (!_known.TryGetValue((path, options), out var known))
                    _known.Add((path, options), known = ReadAnew(text.ToString(), path, options, packed, cancellation));
                return known;
            }
        }

        private static KnownArticle ReadAnew(string text, string path, ArticleOptions options, PackedArticles packed, CancellationToken cancellation)
        {
            if (Recent.Find((text, path, options)) is { } recent)
                return recent;
            var known = packed.Find(path, text, options) ?? KnownArticle.Read(path, text, options, cancellation);
            Recent.Add((known.Facts.Text, path, options), known, text.Length);
            return known;
        }
    }
}
