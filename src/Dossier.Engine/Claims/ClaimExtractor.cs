namespace Dossier.Engine.Claims;

/// <summary>Puts an article's mentions together into what it asserts.</summary>
internal static class ClaimExtractor
{
    /// <summary>The article's claims in the order of the text, and what is wrong inside the article.</summary>
    public static (PlacedClaim[] Claims, Problem[] Problems) Extract(Mentions mentions, CancellationToken cancellation = default)
    {
        var claims = new List<PlacedClaim>();
        var problems = new List<Problem>();
        var reading = new Reading(mentions);
        for (var s = 0; s < mentions.Words.Sentences.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = mentions.Words.Sentences[s];
            // A site's own lines say nothing of the article's subject; a byline and a credit say it of the article itself.
            if (sentence.Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Credit)
                continue;
            reading.MoveTo(s);
            DateClaims.Read(reading, claims, problems);
            CountClaims.Read(reading, claims);
            AmountClaims.Read(reading, claims);
            DurationClaims.Read(reading, claims);
            PersonClaims.Read(reading, claims);
            PolarityClaims.Read(reading, claims);
            QuotationClaims.Read(reading, claims);
            ActClaims.Read(reading, claims);
        }
        PartsOfTolls.Withdraw(claims);
        claims.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : a.Span.Length - b.Span.Length);
        return (claims.ToArray(), problems.ToArray());
    }
}
