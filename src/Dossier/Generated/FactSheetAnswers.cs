using System.ComponentModel;

namespace Dossier.Generated;

/// <summary>What fact sheets answer with; for the compiler's side, which checks that values fit, and for generated code, which must judge alike.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactSheetAnswers
{
    /// <summary>The day, when the date is one.</summary>
    public static DateTime? DayOf(PartialDate date) => date.Exact;

    /// <summary>The number, when it is one number: "more than 12" and "about 12" are none.</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="least">The least the type holds.</param>
    /// <param name="most">The most the type holds.</param>
    /// <param name="isWhole">Whether the type holds whole numbers only.</param>
    public static decimal? NumberOf(Quantity quantity, decimal least, decimal most, bool isWhole) =>
        quantity.Minimum is { } number && quantity.Maximum == number && number >= least && number <= most && (!isWhole || decimal.Truncate(number) == number) ? number : null;

    /// <summary>The finding with its date as a day. The type that holds one differs from framework to framework, so generated code brings it.</summary>
    public static Finding<T> Day<T>(Finding<PartialDate> finding, Func<DateTime, T> make)
        where T : struct => Convert<PartialDate, T>(finding, date => DayOf(date) is { } day ? make(day) : null);

    /// <summary>The finding with its length as a time span.</summary>
    public static Finding<TimeSpan> Length(Finding<Duration> finding) => Convert(finding, length => length.Exact);

    /// <summary>The finding with its number as an <see cref="int"/>.</summary>
    public static Finding<int> Int32(Finding<Quantity> finding) => Convert<Quantity, int>(finding, q => NumberOf(q, int.MinValue, int.MaxValue, isWhole: true) is { } n ? (int)n : null);

    /// <summary>The finding with its number as a <see cref="long"/>.</summary>
    public static Finding<long> Int64(Finding<Quantity> finding) => Convert<Quantity, long>(finding, q => NumberOf(q, long.MinValue, long.MaxValue, isWhole: true) is { } n ? (long)n : null);

    /// <summary>The finding with its number as a <see cref="decimal"/>.</summary>
    public static Finding<decimal> Decimal(Finding<Quantity> finding) => Convert(finding, q => NumberOf(q, decimal.MinValue, decimal.MaxValue, isWhole: false));

    /// <summary>A finding that no article answers.</summary>
    /// <param name="subject">What was asked about.</param>
    /// <param name="property">What was asked.</param>
    public static Finding<T> None<T>(string subject, string property)
        where T : notnull => new(subject, property, [], [], isDisputed: false, default, hasValue: false, ruling: null);

    /// <summary>What somebody said.</summary>
    /// <param name="articles">The project's articles.</param>
    /// <param name="voices">Paths of articles, each with the speaker as it calls them.</param>
    /// <exception cref="InvalidOperationException">An article's file is not embedded in the assembly.</exception>
    public static IReadOnlyList<Quotation> Said(PackedArticleList articles, params string[] voices)
    {
        var said = new List<Quotation>();
        for (var i = 0; i < voices.Length;)
        {
            var path = voices[i];
            var speakers = new HashSet<string>(StringComparer.Ordinal);
            for (; i < voices.Length && voices[i] == path; i += 2)
                speakers.Add(voices[i + 1]);
            if (articles.Find(path) is { } article)
                said.AddRange(article.Quotations.Where(q => q.Speaker is { } speaker && speakers.Contains(speaker)));
        }
        return said;
    }

    private static Finding<TOut> Convert<TIn, TOut>(Finding<TIn> finding, Func<TIn, TOut?> convert)
        where TIn : notnull
        where TOut : struct
    {
        var claims = new List<Claim<TOut>>();
        foreach (var claim in finding.Claims)
            if (convert(claim.Value) is { } fitting)
                claims.Add(new(claim.Subject, claim.Property, fitting, claim.Polarity, claim.IsHedged, claim.AttributedTo, claim.Passage, claim.Sentence));
        var value = finding.HasValue ? convert(finding.Value) : null;
        return new Finding<TOut>(
            finding.Subject, finding.Property, claims, finding.AllClaims, finding.IsDisputed, value.GetValueOrDefault(), value.HasValue, finding.Ruling) { Key = finding.Key };
    }
}
