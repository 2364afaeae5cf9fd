using System.Globalization;
using System.Text;
using Dossier.Engine.Times;

namespace Dossier.Tool.Import;

/// <summary>Values of metadata as front matter has them.</summary>
internal static class ImportedText
{
    private const int MostAuthors = 20;
    private const int LongestName = 100;

    private static readonly string[] Zones = ["EST-0500", "EDT-0400", "CST-0600", "CDT-0500", "MST-0700", "MDT-0600", "PST-0800", "PDT-0700", "GMT+0000", "UTC+0000", "UT+0000"];

    /// <summary>Words on one line, without control characters; null when there are none.</summary>
    public static string? OneLine(string? text)
    {
        var line = new StringBuilder();
        foreach (var c in text ?? "")
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (c is not ('\u200B' or '\uFEFF'))
                line.Append(c);
        return line.ToString().TrimEnd() is { Length: > 0 } words ? words : null;
    }

    /// <summary>An address with the scheme of the web, or null.</summary>
    public static string? Address(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    /// <summary>A day or a moment in ISO 8601: as it is given there, or read from the form that mail and feeds have; null for what may be read in two ways.</summary>
    public static string? Date(string? text)
    {
        var given = OneLine(text);
        if (given is null)
            return null;
        if (Clock.OfIso(given)?.ToIso() is { } iso)
            return iso;
        // "Tue, 10 Jan 2017 02:24:00 EST", "January 10, 2017"; "10/01/2017" may be two days.
        if (!given.Any(char.IsLetter) || !Enumerable.Range(0, Math.Max(0, given.Length - 3)).Any(i => given.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0))
            return null;
        var zoned = Zones.FirstOrDefault(z => given.EndsWith(' ' + z[..^5], StringComparison.Ordinal)) is { } zone ? given[..^(zone.Length - 5)] + zone[^5..] : given;
        if (!DateTimeOffset.TryParse(zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var moment))
            return null;
        var hasZone = zoned.Length > 5 && zoned[^5] is '+' or '-' || zoned.EndsWith('Z') || (zoned.Length > 6 && zoned[^6] is '+' or '-' && zoned[^3] == ':');
        return !zoned.Contains(':', StringComparison.Ordinal) ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : moment.ToString(hasZone ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>The names in a byline: "By Ann Lee and Bo Ek, Westhaven" is three, of which the place is one that nobody can tell from a name.</summary>
    public static IReadOnlyList<string> Authors(IEnumerable<string?> bylines) => bylines
        .Select(OneLine).OfType<string>()
        .SelectMany(b => (b.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? b[3..] : b).Split([" and ", " & ", ", ", "; ", " | "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(n => n.StartsWith("and ", StringComparison.Ordinal) ? n[4..] : n)
        .Where(n => n.Length <= LongestName && n.Any(char.IsLetter) && !n.Contains("://", StringComparison.Ordinal) && !n.Contains('@', StringComparison.Ordinal))
        .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();
}
