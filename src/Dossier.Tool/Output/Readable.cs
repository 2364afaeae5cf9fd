using System.Text.RegularExpressions;
using Dossier.Engine.Claims;

namespace Dossier.Tool.Output;

/// <summary>Values as a person reads them. Rulings and machine output have them as the engine writes them.</summary>
internal static partial class Readable
{
    private static readonly (string Group, string Noun)[] Parts =
        [("years", "year"), ("months", "month"), ("weeks", "week"), ("days", "day"), ("hours", "hour"), ("minutes", "minute"), ("seconds", "second")];

    /// <summary>A claim's value.</summary>
    public static string Of(ClaimValue value) => Of(value.Text, value.Kind);

    /// <summary>A value of a kind, with what stands around it: "more than PT40M" is "more than 40 minutes".</summary>
    public static string Of(string text, ValueKind kind) => kind == ValueKind.Duration ? IsoDuration().Replace(text, InWords) : text;

    private static string InWords(Match iso)
    {
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
}
