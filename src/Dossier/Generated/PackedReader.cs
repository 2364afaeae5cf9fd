using System.Globalization;

namespace Dossier.Generated;

/// <summary>
/// Reads the fields of a packed table one after the other. A number is a run of characters of six bits, the lowest five bits first, with a sixth
/// bit on all but the last. A string is 0 for null, 1 with its length and characters where it comes first, else 2 more than its place among the
/// strings before it: articles say the same names and words again and again. A list stands by itself behind its length, with strings of its own, so that nobody reads one that is
/// not asked for. The generator's PackedWriter writes what this reads.
/// </summary>
internal sealed class PackedReader(string text, int at = 0)
{
    /// <summary>The form of the table; it stands first in each.</summary>
    public const int Version = 4;

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private readonly List<string> _strings = [];

    public int At => at;

    public long Long()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 5)
        {
            var digit = Digits.IndexOf(text[at++]);
            value |= (ulong)(uint)(digit & 31) << shift;
            if ((digit & 32) == 0)
                return (long)value;
        }
    }

    public int Number() => (int)Long();

    public bool Flag() => Number() != 0;

    public string String() => StringOrNull() ?? throw new InvalidOperationException("The generated table is damaged. Build again.");

    public string? StringOrNull()
    {
        var place = Number();
        if (place == 0)
            return null;
        if (place > 1)
            return _strings[place - 2];
        var length = Number();
        at += length;
        _strings.Add(text.Substring(at - length, length));
        return _strings[_strings.Count - 1];
    }

    /// <summary>A list; its items are read when they are asked for, and then all.</summary>
    public IReadOnlyList<T> List<T>(Func<PackedReader, T> item)
    {
        var count = Number();
        if (count == 0)
            return Array.Empty<T>();
        var length = Number();
        var start = at;
        at += length;
        return new DeferredList<T>(count, () =>
        {
            var reader = new PackedReader(text, start);
            var items = new T[count];
            for (var i = 0; i < count; i++)
                items[i] = item(reader);
            return items;
        });
    }

    public decimal? DecimalOrNull() =>
        StringOrNull() is { } s ? decimal.Parse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    public TimeSpan? TimeSpanOrNull() => Flag() ? new TimeSpan(Long()) : null;

    /// <summary>Reads past the version.</summary>
    /// <exception cref="InvalidOperationException">The table was written for another version of the library.</exception>
    public PackedReader Open()
    {
        var version = Number();
        return version == Version ? this : throw new InvalidOperationException(
            $"The generated code holds articles in form {version}, this version of Dossier.dll reads form {Version}. Build the project that holds the articles again with the package version it runs with.");
    }

    public object Value() => (PackedValue)Number() switch
    {
        PackedValue.Date => Date(),
        PackedValue.Duration => new Duration(String(), TimeSpanOrNull(), TimeSpanOrNull(), (Modifier)Number()),
        PackedValue.Quantity => Quantity(),
        PackedValue.Money => new Money(Quantity(), String()),
        PackedValue.Percentage => new Percentage(Quantity()),
        _ => String(),
    };

    private Quantity Quantity() => new(DecimalOrNull(), DecimalOrNull(), String(), (Modifier)Number()) { Value = DecimalOrNull() };

    private PartialDate Date()
    {
        var edtf = String();
        var earliest = Day();
        var latest = Day();
        var precision = (DatePrecision)Number();
        return PartialDate.Restore(edtf, earliest, latest, precision, IntOrNull(), IntOrNull(), (DayOfWeek?)IntOrNull());
    }

    private DateTime Day() => new(Long() * TimeSpan.TicksPerDay);

    private int? IntOrNull() => Number() is var n && n == 0 ? null : n - 1;
}

/// <summary>What kind of value stands in a packed table; the numbers are part of the table's form.</summary>
internal enum PackedValue
{
    Date,
    Duration,
    Quantity,
    Money,
    Percentage,
    Text,
}
