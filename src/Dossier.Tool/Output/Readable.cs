using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Engine;
using Dossier.Engine.Claims;

namespace Dossier.Tool.Output;

/// <summary>Values as a person reads them. Rulings and machine output have them as the engine writes them.</summary>
internal static partial class Readable
{
    private static readonly (string Group, string Noun)[] Parts =
        [("years", "year"), ("months", "month"), ("weeks", "week"), ("days", "day"), ("hours", "hour"), ("minutes", "minute"), ("seconds", "second")];

    /// <summary>The value of a claim.</summary>
    public static string Of(ArticleFacts article, int claim)
    {
        var (value, placed) = (article.Claims[claim].Digest.Value, article.Claims[claim]);
        return placed.Digest.Property == "words" ? InQuotes(value.Text)
            : value.Kind == ValueKind.Text ? AsWritten(value.Text, [article.Document.SeenIn(placed.Span)])
            : Of(value.Text, value.Kind);
    }

    /// <summary>A value of a kind, with what stands around it: "more than PT40M" is "more than 40 minutes".</summary>
    public static string Of(string text, ValueKind kind) => kind switch
    {
        ValueKind.Duration => IsoDuration().Replace(text, InWords),
        ValueKind.Date => DayWithoutYear().Replace(text, InWords),
        _ => text,
    };

    /// <summary>Words as one of those who say them writes them, with the fewest capitals: "ceo" is "CEO" and "chinese citizen" "Chinese citizen", but "Executive Chairman" is "executive chairman" where anybody writes it so.</summary>
    /// <param name="text">The value; words that none of them says stay as they are.</param>
    /// <param name="said">What they say.</param>
    public static string AsWritten(string text, IEnumerable<string> said) =>
        said.Select(s => Find(s, text)).OfType<string>().MinBy(s => s.Count(char.IsUpper)) ?? text;

    /// <summary>Words in quotation marks. What a sentence that went on put behind them, a comma, is no part of them.</summary>
    public static string InQuotes(string words) => "“" + words.Trim('"', '“', '”', ' ').TrimEnd(',') + "”";

    private static string? Find(string said, string text)
    {
        for (var at = said.IndexOf(text, StringComparison.OrdinalIgnoreCase); at >= 0; at = said.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetterOrDigit(said[at - 1])) && (at + text.Length == said.Length || !char.IsLetterOrDigit(said[at + text.Length])))
                return said.Substring(at, text.Length);
        return null;
    }

    private static string InWords(Match iso)
    {
        if (iso.Groups["month"] is { Success: true, Value: var month })
            return CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(month, CultureInfo.InvariantCulture)) + (iso.Groups["day"] is { Success: true, Value: var day } ? " " + day.TrimStart('0') : "");
        var words = Parts.Where(p => iso.Groups[p.Group].Success).Select(p => iso.Groups[p.Group].Value switch
        {
            "X" => "some " + p.Noun + "s",
            "1" => "1 " + p.Noun,
            var number => number + " " + p.Noun + "s",
        }).ToList();
        return words.Count == 0 ? iso.Value : string.Join(" ", words);
    }

    // ISO 8601-1, 5.5.2; X for an unknown count, as TIMEX3 has it.
    [GeneratedRegex(
        @"\bP(?=[\dX]|T[\dX])(?:(?<years>[\d.]+|X)Y)?(?:(?<months>[\d.]+|X)M)?(?:(?<weeks>[\d.]+|X)W)?(?:(?<days>[\d.]+|X)D)?(?:T(?:(?<hours>[\d.]+|X)H)?(?:(?<minutes>[\d.]+|X)M)?(?:(?<seconds>[\d.]+|X)S)?)?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsoDuration();

    // TIMEX3 and EDTF write X for a year that nobody says.
    [GeneratedRegex(@"\bXXXX-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex DayWithoutYear();
}
