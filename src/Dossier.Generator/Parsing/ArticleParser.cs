using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Parsing;

/// <summary>From a file to the model of its article.</summary>
internal static class ArticleParser
{
    /// <summary>The article's model, or null when the file is no article or cannot be read; the analyzer reports the latter.</summary>
    public static ArticleModel? Parse(AdditionalText file, AnalyzerConfigOptionsProvider options, PackedArticles packed, CancellationToken cancellation) =>
        ArticleFile.From(file, options)?.Read(packed, cancellation)?.Model;

    /// <summary>The article without its ignored passages, or null when it has none.</summary>
    public static ArticleDigest? LeaveOut(AdditionalText file, AnalyzerConfigOptionsProvider options, PackedArticles packed, IgnoredPassages passages, CancellationToken cancellation) =>
        !passages.IsEmpty && ArticleFile.From(file, options) is { } article && passages.On(article.Path).Count > 0 && article.Read(packed, cancellation) is { Facts: { } facts }
        && ArticleCache.LeaveOut(facts, passages) is { } told && told != facts
            ? told.Digest
            : null;

    internal static ArticleModel Model(ArticleFacts facts)
    {
        var document = facts.Document;
        var options = facts.Options;
        return new ArticleModel(
            new ArticleNaming(document.Path, options.Name, document.HeadlineText),
            options.Publisher ?? document.Publisher,
            facts.Digest.DatePublished,
            options.Url ?? document.Url,
            facts.Digest.Set,
            NumberConstants.Of(facts),
            ArticlePacker.Pack(facts),
            facts.Digest)
        {
            Source = new EntrySource(document.Path, document.FrontMatter, document.HeadlineText),
        };
    }
}
