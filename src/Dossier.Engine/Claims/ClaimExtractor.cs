namespace Dossier.Engine.Claims;

using Dossier.Engine.Findings;

/// <summary>Puts an article's mentions together into what it asserts.</summary>
internal static class ClaimExtractor
{
    /// <summary>The article's claims in the order of the text, what is wrong inside the article, and how it spells names.</summary>
    public static (PlacedClaim[] Claims, Problem[] Problems, SpelledName[] Names) Extract(Mentions mentions, CancellationToken cancellation = default)
    {
        var claims = new List<PlacedClaim>();
        var problems = new List<Problem>();
        var names = new NameClaims();
        var checks = new ArticleChecks();
        var reading = new Reading(mentions);
        var questions = new QuestionReader(mentions);
        for (var s = 0; s < mentions.Words.Sentences.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = mentions.Words.Sentences[s];
            // A site's own lines say nothing of the article's subject; a byline and a credit say it of the article itself.
            if (sentence.Kind.IsBesideStory())
                continue;
            reading.MoveTo(s);
            var first = claims.Count;
            DateClaims.Read(reading, claims, problems);
            CountClaims.Read(reading, claims);
            AmountClaims.Read(reading, claims);
            DurationClaims.Read(reading, claims);
            PersonClaims.Read(reading, claims);
            PlaceClaims.Read(reading, claims);
            PolarityClaims.Read(reading, claims);
            QuotationClaims.Read(reading, claims);
            ActClaims.Read(reading, claims);
            checks.Read(reading, problems);
            names.Read(reading, claims);
            questions.Read(reading, s, claims, first);
        }
        checks.Finish(mentions, claims, problems);
        PartsOfTolls.Withdraw(claims);
        var order = InOrderOfText(claims);
        var places = new int[claims.Count];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        return (
            Array.ConvertAll(order, i => claims[i]),
            problems.OrderBy(p => p.Span.Start).ToArray(),
            names.Spelled.Select(n => n with { Claim = places[n.Claim] }).ToArray());
    }

    private static int[] InOrderOfText(List<PlacedClaim> claims)
    {
        var order = new int[claims.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) =>
        {
            var (x, y) = (claims[a].Span, claims[b].Span);
            return x.Start != y.Start ? x.Start - y.Start : x.Length != y.Length ? x.Length - y.Length : a - b;
        });
        return order;
    }
}
