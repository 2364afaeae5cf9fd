namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>The articles that are copies of another: of what both say there is one witness.</summary>
public static class CopiedArticles
{
    /// <summary>The path of the article that each copy is of, by the copy's path. An article is a copy of the first that has its text: by when they speak, then by path; one that is a copy itself is never named.</summary>
    public static IReadOnlyDictionary<string, string> Find(IEnumerable<ArticleDigest> articles, CancellationToken cancellation = default) => new CopyFinder().Find(articles, cancellation);

    /// <summary>What is to be said of a copy, at its headline.</summary>
    public static Problem Told(ArticleFacts copy, string original) => new(
        Rules.Copy, Rules.Copy.Level, copy.Document.Blocks.Count > 0 ? copy.Document.Blocks[0].Span : default,
        "this article has the text of " + DisputeMessage.Quote(original) + "; where both say the same, that is one witness");
}
