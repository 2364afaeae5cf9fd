namespace Dossier.Engine.Claims;

/// <summary>In what words somebody spoke.</summary>
internal static class QuotationClaims
{
    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var speech in reading.Speech)
        {
            if (speech.Span.Start < reading.Span.Start || speech.Span.Start >= reading.Span.End || speech.Content.Length == 0)
                continue;
            var claim = reading.Claim(speech.Speaker ?? "somebody", speech.IsDirect ? "words" : "statement", new ClaimValue(ValueKind.Text, reading.Mentions.Document.SeenIn(speech.Content)), speech.Span, null, null);
            claims.Add(claim with { Digest = claim.Digest with { AttributedTo = speech.Speaker } });
        }
    }
}
