namespace Dossier.Engine.Facts;

using System.Globalization;
using Dossier.Engine.Claims;
using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>What would make an article and a constant agree: the constant's value in the article's words, or the article's in the constant's unit.</summary>
public static class FactCorrection
{
    // Longer fractions are written by nobody: 0.0166 hours is a minute.
    private const int MostDecimals = 2;

    /// <summary>
    /// The constant's value, written as the article writes its own: digits stay digits, words stay words, and the unit stays where the number has a short form in it – "half a minute" becomes
    /// "90 seconds". Null where that cannot be said in the same form.
    /// </summary>
    public static Correction? OfProse(ToldFact told, FactValue value) => OfProse(told.Article.Facts.Document, told.Value, value, "the code");

    /// <summary>
    /// What another article gives, written as this article writes its own: "14 passengers" becomes "17 passengers", "a dozen" nothing. Null where either claim is no exact number, or where it cannot be said in
    /// the same form.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="claim">Its claim.</param>
    /// <param name="other">The article that gives another value.</param>
    /// <param name="rival">The claim that gives it.</param>
    /// <param name="whose">What the title calls the other.</param>
    public static Correction? OfProse(ArticleFacts article, PlacedClaim claim, ArticleFacts other, PlacedClaim rival, string whose) =>
        NumberOf(article, claim) is { } told && NumberOf(other, rival) is { } value && told.Measured.Dimension == value.Measured.Dimension
            ? OfProse(article.Document, told, FactValue.Of(value.Amount, value.Measured), whose) : null;

    /// <summary>The one number that a claim gives, or null where it gives none, several, or one that is not exact.</summary>
    private static ToldValue? NumberOf(ArticleFacts article, PlacedClaim claim)
    {
        if (!claim.Digest.Polarity || claim.Digest.Value is not ({ Quantity: { Modifier: Modifier.None } } or { Duration: { Modifier: Modifier.None } }))
            return null;
        var told = ToldValueReader.Values(article).Where(v => v.Span.Overlaps(claim.Span)).ToList();
        return told is [{ IsSo: null } one] && (claim.Digest.Value.Quantity is not { } quantity || (quantity.Minimum == quantity.Maximum && quantity.Value == one.Amount)) ? one : null;
    }

    private static Correction? OfProse(Documents.Document document, ToldValue told, FactValue value, string whose)
    {
        var (number, unit) = (told.Number, told.Unit);
        // What the reader sees must be what stands in the file: no character references. Marks between number and unit stay: "**30** s".
        if (!IsPlain(number) || !IsPlain(unit) || told.Amount < 0 || value.Number < 0)
            return null;
        if (value.Kind == FactKind.Truth)
            return Opposite(document.Slice(told.Span)) is { } opposite ? Make(told.Span, opposite) : null;
        if (value.Kind == FactKind.Version)
            return document.Slice(told.Span) == told.Version ? Make(told.Span, value.Version) : null;
        // "2 million", "1 hour 30 minutes": the number has more words than its digits and its unit.
        if ((told.Form == NumberForm.Digits && document.Slice(number).IndexOf(' ') >= 0) || (unit.Length > 0 && FactUnit.Find(document.Slice(unit)) is null))
            return null;
        foreach (var theirs in told.Measured.Readings())
            foreach (var mine in value.Unit.Readings())
                if (Convert(value.Number, mine, theirs) is { } converted && Write(document.Slice(number), converted, told.Form) is { } written)
                    return Make(told.Span, Head() + written + document.Text.Substring(number.End, (unit.Length > 0 ? unit.Start : told.Span.End) - number.End) + Inflected(document, told, converted));
        // "Half a minute" has no word for 45 seconds.
        return value.Unit.Name.Length > 0 && unit.Length > 0 && IsPlain(told.Span) && value.Unit.Dimension == told.Measured.Dimension && value.Unit.Dimension is FactUnit.Time or FactUnit.Information && Write("1", value.Number, NumberForm.Digits) is { } digits
            ? Make(told.Span, digits + " " + (value.Number == 1 ? value.Unit.Name : value.Unit.Name + "s")) : null;

        bool IsPlain(TextSpan span) => document.SeenIn(span) == document.Slice(span);

        // A currency's sign stands before the number.
        string Head() => document.Text.Substring(told.Span.Start, number.Start - told.Span.Start);
        Correction Make(TextSpan span, string text) => new(span, text, "Write \"" + text + "\", as " + whose + " has it");
    }

    /// <summary>The article's number in the constant's unit, or null where it has none that is exact. A constant without a unit takes the number as it stands.</summary>
    public static decimal? OfCode(ToldFact told, FactValue value)
    {
        if (value.Kind == FactKind.Version || told.Agreement != FactAgreement.Other)
            return null;
        if (value.Kind == FactKind.Truth)
            return 1 - value.Number;
        // Code that counts in powers of 1,024 goes on doing so.
        var readings = told.Value.Measured.Readings().ToList();
        if (value.Unit.Name == "byte" && value.Number % 1024 == 0)
            readings.Reverse();
        foreach (var theirs in readings)
            if (Convert(told.Value.Amount, theirs, value.Unit) is { } converted)
                return converted;
        return null;
    }

    /// <summary>"Disabled" for "enabled"; null for "supports", whose "does not" stands elsewhere.</summary>
    private static string? Opposite(string words) => words switch
    {
        "enabled" => "disabled",
        "disabled" or "not enabled" => "enabled",
        "supported" => "not supported",
        "unsupported" or "not supported" => "supported",
        "true" => "false",
        "false" => "true",
        "True" => "False",
        "False" => "True",
        _ => null,
    };

    /// <summary>A number in another unit, if it has few decimals there.</summary>
    private static decimal? Convert(decimal number, FactUnit from, FactUnit to)
    {
        try
        {
            var converted = from.Dimension == to.Dimension ? number * from.Factor / to.Factor : number * (to.Dimension == FactUnit.Ratio && Math.Abs(number) <= 1 ? 100 : 1);
            return decimal.Round(converted, MostDecimals) == converted ? Trimmed(converted) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    private static string? Write(string before, decimal number, NumberForm form)
    {
        if (decimal.Round(number, MostDecimals) != number)
            return null;
        if (form == NumberForm.Digits)
            return number.ToString(before.IndexOf(',') > 0 || (number >= 10000 && before.Length < 4) ? "#,0.##" : "0.##", CultureInfo.InvariantCulture);
        if (form != NumberForm.Words || number < 1 || number >= 100 || number != decimal.Truncate(number))
            return null;
        var words = InWords((int)number);
        return char.IsUpper(before[0]) ? char.ToUpperInvariant(words[0]) + words.Substring(1) : words;
    }

    private static readonly string[] Ones =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static string InWords(int number) => number < Ones.Length ? Ones[number] : Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Ones[number % 10]);

    /// <summary>The unit for another number: "1 minute", "2 minutes". Short forms and "30-second" have no plural.</summary>
    private static string Inflected(Documents.Document document, ToldValue told, decimal number)
    {
        if (told.Unit.Length == 0)
            return "";
        var unit = document.Slice(told.Unit);
        if (document.Text[told.Unit.Start - 1] == '-' || UnitTable.Find(told.Measured.Name)?.Name is not { } name)
            return unit;
        var singular = unit.Equals(name, StringComparison.OrdinalIgnoreCase);
        var plural = unit.Equals(name + "s", StringComparison.OrdinalIgnoreCase);
        return plural && number == 1 ? unit.Substring(0, unit.Length - 1) : singular && number != 1 ? unit + "s" : unit;
    }
}
