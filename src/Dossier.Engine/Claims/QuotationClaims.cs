namespace Dossier.Engine.Claims;

using Dossier.Engine.Names;

/// <summary>In what words somebody spoke.</summary>
internal static class QuotationClaims
{
    /// <summary>Shorter quotations are said twice by chance.</summary>
    public const int FewestWords = 6;

    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var speech in reading.Speech)
        {
            if (speech.Span.Start < reading.Span.Start || speech.Span.Start >= reading.Span.End || speech.Content.Length == 0)
                continue;
            var words = reading.Mentions.Document.Slice(speech.Content);
            var slot = speech.IsDirect && QuotedWords.Count(words) >= FewestWords
                ? new Slot(ClaimKind.Quotation, "", "", "")
                {
                    Agents = speech.SpeakerEntity is { } s ? new([reading.Mentions.Names.Entities[s]]) : EquatableArray<Entity>.Empty,
                }
                : null;
            var claim = reading.Claim(speech.Speaker ?? "somebody", speech.IsDirect ? "words" : "statement", new ClaimValue(ValueKind.Text, words), speech.Span, null, slot);
            claims.Add(claim with { Digest = claim.Digest with { AttributedTo = speech.Speaker } });
            if (slot is not null)
                SpeakerClaims.Read(reading, speech, words, claims);
        }
    }
}
