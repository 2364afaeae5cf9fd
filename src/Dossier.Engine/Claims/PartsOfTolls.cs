namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>An article that tells a toll and, of one of its places, a smaller number, tells a part: "24 dead … twelve were killed in Benar district".</summary>
internal static class PartsOfTolls
{
    /// <summary>Takes the slots of the parts away, so that another article's toll is not compared with them.</summary>
    public static void Withdraw(List<PlacedClaim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
            if (claims[i].Digest.Slot is { Kind: ClaimKind.Count, IsLocal: true } slot && HasWhole(claims, claims[i].Digest.Value.Quantity!, slot))
                claims[i] = claims[i] with { Digest = claims[i].Digest with { Slot = null } };
    }

    private static bool HasWhole(List<PlacedClaim> claims, Quantity part, Slot slot)
    {
        foreach (var claim in claims)
            if (claim.Digest.Slot is { Kind: ClaimKind.Count, IsLocal: false } whole && whole.Predicate == slot.Predicate && whole.Noun == slot.Noun
                && (claim.Digest.Value.Quantity?.Minimum ?? 0) > (part.Maximum ?? part.Minimum ?? 0))
                return true;
        return false;
    }
}
