namespace Dossier.Engine.Documents.Entries;

using System.Globalization;
using Dossier.Engine.Documents.Metadata;

/// <summary>Reads one plain value as its type, or says why it is none and what to write.</summary>
internal static class ScalarReader
{
    /// <summary>The value, or null; then <paramref name="wrong"/> says what it is not, and <paramref name="written"/> what to write instead where that is plain.</summary>
    public static EntryValue? Read(MetadataNode node, FieldType type, out string wrong, out string? written)
    {
        (wrong, written) = ("", null);
        switch (type.Kind)
        {
            case FieldKind.Text:
                return Sized(node.Text.Length, type, "character", ref wrong) ? new EntryValue(type, node.Span) { Text = node.Text } : null;
            case FieldKind.Reference:
                if (node.Text.Trim() is { Length: > 0 } slug)
                    return new EntryValue(type, node.Span) { Text = slug };
                wrong = "is no slug of a " + type.Name;
                return null;
            case FieldKind.Boolean:
                return Flag(node, type, ref wrong, ref written);
            case FieldKind.Integer or FieldKind.Number:
                return Number(node, type, ref wrong);
            case FieldKind.Address:
                return Address(node, type, ref wrong);
            case FieldKind.Choice:
                return Choice(node, type, ref wrong, ref written);
            default:
                return Time(node, type, ref wrong, ref written);
        }
    }

    /// <summary>Whether a text or list is as long as its type asks.</summary>
    public static bool Sized(int length, FieldType type, string unit, ref string wrong)
    {
        if (length < type.Shortest)
            wrong = "has " + Count(length, unit) + " and must have at least " + Count(type.Shortest, "");
        else if (length > type.Longest)
            wrong = "has " + Count(length, unit) + " and may have at most " + Count(type.Longest, "");
        else
            return true;
        return false;
    }

    private static string Count(int number, string unit) => number.ToString(CultureInfo.InvariantCulture) + (unit.Length == 0 ? "" : " " + unit + (number == 1 ? "" : "s"));

    private static EntryValue? Flag(MetadataNode node, FieldType type, ref string wrong, ref string? written)
    {
        var word = node.Text.Trim().ToLowerInvariant();
        if (word is "true" or "false")
            return new EntryValue(type, node.Span) { Flag = word == "true" };
        wrong = "is neither true nor false";
        written = word is "yes" or "on" or "y" or "1" ? "true" : word is "no" or "off" or "n" or "0" ? "false" : null;
        return null;
    }

    private static EntryValue? Number(MetadataNode node, FieldType type, ref string wrong)
    {
        const NumberStyles Real = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var text = node.Text.Trim().Replace("_", "");
        decimal number = 0;
        double? real = null;
        var isWhole = type.Kind == FieldKind.Integer;
        var isNumber = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b' ? Based(text, out number)
            : decimal.TryParse(text, Real, CultureInfo.InvariantCulture, out number);
        if (!isNumber && !isWhole && double.TryParse(text.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN" or "inf" or "nan" ? "" : text, Real, CultureInfo.InvariantCulture, out var big) && !double.IsInfinity(big))
            (isNumber, real) = (true, big);
        if (!isNumber || (isWhole && decimal.Truncate(number) != number))
        {
            wrong = isWhole ? "is no whole number" : "is no number";
            return null;
        }
        var (least, most) = (type.Minimum, type.Maximum);
        var low = least is { } l && (real is { } r ? r < (double)l : number < l);
        var high = most is { } m && (real is { } s ? s > (double)m : number > m);
        if (!low && !high)
            return new EntryValue(type, node.Span) { Number = number, Real = real };
        wrong = least is { } from && most is { } to ? "is not from " + Shown(from) + " to " + Shown(to) : low ? "is less than " + Shown(least!.Value) : "is more than " + Shown(most!.Value);
        return null;
    }

    private static bool Based(string text, out decimal number)
    {
        number = 0;
        var (radix, most) = text[1] switch { 'x' => (16, 16), 'o' => (8, 21), _ => (2, 64) };
        if (text.Length - 2 > most)
            return false;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] is >= '0' and <= '9' ? text[i] - '0' : Uri.IsHexDigit(text[i]) ? 10 + (text[i] | 0x20) - 'a' : radix;
            if (digit >= radix)
                return false;
            number = (number * radix) + digit;
        }
        return true;
    }

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static EntryValue? Address(MetadataNode node, FieldType type, ref string wrong)
    {
        var text = node.Text.Trim();
        var isWellFormed = text.Length > 0 && (HasScheme(text) ? Uri.TryCreate(text, UriKind.Absolute, out _) : text.IndexOf(' ') < 0 && Uri.TryCreate(text, UriKind.Relative, out _));
        if (isWellFormed)
            return new EntryValue(type, node.Span) { Text = text };
        wrong = "is no address";
        return null;
    }

    /// <summary>Whether it begins "https:". One letter is a drive.</summary>
    internal static bool HasScheme(string text)
    {
        var i = 0;
        while (i < text.Length && (text[i] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (i > 0 && text[i] is >= '0' and <= '9' or '+' or '-' or '.')))
            i++;
        return i > 1 && i < text.Length && text[i] == ':';
    }

    private static EntryValue? Choice(MetadataNode node, FieldType type, ref string wrong, ref string? written)
    {
        var folded = Spelling.Fold(node.Text);
        foreach (var name in type.Names)
            if (folded.Length > 0 && Spelling.Fold(name) == folded)
                return new EntryValue(type, node.Span) { Text = name };
        const int MostNamed = 8;
        wrong = "is no " + type.Name + ": " + string.Join(", ", type.Names.Take(MostNamed).Select(Written)) + (type.Names.Count > MostNamed ? " …" : "");
        written = Spelling.Nearest(node.Text, type.Names) is { } nearest ? Written(nearest) : null;
        return null;

        // As a key is written: VeryHard is veryHard.
        static string Written(string name) => new SchemaField(name, new FieldType(FieldKind.Text, ""), false).Key;
    }

    private static EntryValue? Time(MetadataNode node, FieldType type, ref string wrong, ref string? written)
    {
        var text = node.Text.Trim();
        if (IsoTime.TryParse(text, out var time, out var hasTime, out var zone))
        {
            if (type.Kind == FieldKind.Date)
                return new EntryValue(type, node.Span) { Time = time.Date };
            if (type.Kind == FieldKind.DateTime || zone is not null)
            {
                if (time.AddHours(0) is var t && zone is { } z && (t.Ticks - z * TimeSpan.TicksPerMinute < 0 || t.Ticks - z * TimeSpan.TicksPerMinute > DateTime.MaxValue.Ticks))
                {
                    wrong = "is out of the calendar's range in UTC";
                    return null;
                }
                return new EntryValue(type, node.Span) { Time = time, Zone = zone };
            }
            wrong = hasTime ? "has no zone such as Z or +01:00" : "has no time of day and no zone";
            written = text + (hasTime ? "Z" : "T00:00:00Z");
            return null;
        }
        wrong = "is no " + (type.Kind switch
        {
            FieldKind.Date => "day such as 2017-01-10",
            FieldKind.DateTime => "date such as 2017-01-10 or 2017-01-10T02:24:00",
            _ => "moment such as 2017-01-10T02:24:00+01:00",
        });
        written = DateForms.ToIso(text) is { } iso ? type.Kind == FieldKind.Instant ? iso + "T00:00:00Z" : iso : null;
        return null;
    }
}
