using System.Globalization;
using Dossier.Engine.Quantities;

namespace Dossier.Engine.Tests.Quantities;

/// <summary>
/// A table of sentences. Brackets mark the extent of every quantity in the sentence and of nothing else; behind "=>" stand, for each in order,
/// value (or low..high, as stated), kind, unit with its qualifiers ("-" for none) and, when it is not "=", the change.
/// </summary>
internal static class QuantityTable
{
    /// <summary>The rows of a table as theory cases.</summary>
    public static TheoryData<string, string> Rows(string table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split("=>");
            rows.Add(parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "");
        }
        return rows;
    }

    /// <summary>Asserts that exactly the bracketed words are read, as the row says.</summary>
    public static void Check(string marked, string expected)
    {
        var text = marked.Replace("[", "").Replace("]", "");
        var found = ArticleReader.Read("table.txt", text, ArticleOptions.None).Mentions.Quantities.Where(q => q.Kind != QuantityKind.Ordinal).ToArray();
        Assert.Equal(marked, Mark(text, found));
        Assert.Equal(expected, string.Join(" & ", found.Select(q => Describe(q, text))));
    }

    private static string Mark(string text, QuantityMention[] found)
    {
        foreach (var q in found.Reverse())
            text = text.Insert(q.Span.End, "]").Insert(q.Span.Start, "[");
        return text;
    }

    internal static string Describe(QuantityMention q, string text)
    {
        var value = Number(q.From) + (q.From == q.To ? "" : ".." + Number(q.To));
        var unit = q.UnitPhrase(text) is { Length: > 0 } phrase ? phrase : "-";
        var change = q.Change switch
        {
            QuantityChange.Approximate => " ~",
            QuantityChange.More => " >",
            QuantityChange.Less => " <",
            QuantityChange.Up => " up",
            QuantityChange.Down => " down",
            _ => "",
        };
        return $"{value} {q.Kind.ToString().ToLowerInvariant()} {unit}{(q.Currency is { } code ? " " + code : "")}{change}";
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
