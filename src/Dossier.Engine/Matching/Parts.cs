namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;

/// <summary>Parts of a whole: "12 from the farm and 11 from the school" in one article are the 23 of the other.</summary>
internal static class Parts
{
    // With more numbers of one thing, some two of them make any third by chance.
    private const int MostParts = 8;

    /// <summary>Whether either number is the other with further ones of its sentence, of the same thing, added.</summary>
    public static bool AreOfOneWhole(ArticlePair pair, Asked a, Asked b) =>
        a.Question.Kind is ClaimKind.Count or ClaimKind.Money or ClaimKind.Number or ClaimKind.Measure
        && a.Claim.Value.Quantity?.Value is { } mine && b.Claim.Value.Quantity?.Value is { } theirs
        && (mine > theirs ? IsSum(mine, b, pair.B) : IsSum(theirs, a, pair.A));

    private static bool IsSum(decimal whole, Asked part, ArticleTerms article)
    {
        decimal value = part.Claim.Value.Quantity!.Value!.Value, all = value;
        var parts = 1;
        var makesWhole = false;
        foreach (var other in article.Questions)
            if (other != part && other.Question.Sentence == part.Question.Sentence && other.Question.Kind == part.Question.Kind && other.Question.Unit == part.Question.Unit && other.Question.Thing.Lemma == part.Question.Thing.Lemma
                && other.Claim.Value.Quantity?.Value is { } beside and > 0)
            {
                if (++parts > MostParts)
                    return false;
                makesWhole |= value + beside == whole;
                all += beside;
            }
        return makesWhole || (parts > 1 && all == whole);
    }
}
