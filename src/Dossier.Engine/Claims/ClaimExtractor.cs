namespace Dossier.Engine.Claims;

/// <summary>Puts an article's mentions together into what it asserts.</summary>
internal static class ClaimExtractor
{
    /// <summary>The article's claims in the order of the text, and what is wrong inside the article.</summary>
    public static (PlacedClaim[] Claims, Problem[] Problems) Extract(Mentions mentions, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return ([], []);
    }
}
