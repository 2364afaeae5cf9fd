namespace Dossier.Engine.Claims;

/// <summary>What cannot be right inside one article, whatever others say. Silent wherever rounding, a hedge or another reading may explain it.</summary>
internal sealed class ArticleChecks
{
    private readonly BirthYears _births = new();
    private readonly NameSpellings _names = new();

    /// <summary>Checks one sentence; sentences must come in the order of the text.</summary>
    public void Read(Reading reading, List<Problem> problems)
    {
        Conversions.Check(reading, problems);
        PartsOfWholes.Check(reading, problems);
        PercentageFigures.Check(reading, problems);
        FutureDates.Check(reading, problems);
        _births.Read(reading);
        _names.Read(reading);
    }

    /// <summary>Checks what only the whole article shows.</summary>
    public void Finish(Mentions mentions, IReadOnlyList<PlacedClaim> claims, List<Problem> problems)
    {
        _births.Check(mentions, claims, problems);
        _names.Check(mentions, problems);
    }

    /// <summary>The day the article was published, where it or the project says so; a date that only stands somewhere in the text is too little to measure others by.</summary>
    public static DateTime? DayOfPublication(Mentions mentions) =>
        (mentions.Document.Published is not null || mentions.Options.DatePublished is not null) && mentions.Document.Modified is null ? mentions.Clock.Date : null;

    /// <summary>The words, for a message.</summary>
    public static string Quote(Reading reading, TextSpan span) => Findings.DisputeMessage.InQuotes(reading.Mentions.Document.SeenIn(span));

    /// <summary>A number for a message: no more digits than needed.</summary>
    public static string Write(decimal value) => value.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);
}
