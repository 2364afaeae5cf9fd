using System.Text;

namespace Dossier.Benchmarks;

/// <summary>Inputs that make careless readers quadratic.</summary>
internal static class HostileText
{
    private static readonly string[] Repeated =
    [
        "1 ", "7", "to ", "last ", "one hundred ", "-", "/", "1/", "1-", ".", ",", "\"", "(", "'", "\u201C", "$", "A", "Ann ", "Ann", "U.S. ", "Mr. ", "said ",
        "million ", "the ", "and ", "Monday ", "Monday, ", "Jan. 1 ", "more than ", "\n", "\r\n", " ", "\u00A0", "\uD83D\uDE00", "\uD800", "e\u0301", "a.", "it's ",
        "He said \"", "\"no\" said he. ", "years ", "9:59 ", "1,", "1.", "between ", "ago ",
    ];

    /// <summary>Every input by name, each of about the given number of characters.</summary>
    public static IEnumerable<(string Name, string Text)> OfLength(int characters)
    {
        foreach (var unit in Repeated)
            yield return (Show(unit) + " × n", Repeat(unit, characters));
        var news = NewsText.OfLength(characters);
        yield return ("news without spaces", Repeat(news.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), characters));
        yield return ("news on one line", news.Replace('\n', ' '));
        yield return ("news without full stops", news.Replace('.', ' '));
        yield return ("news in capitals", news.ToUpperInvariant());
    }

    private static string Repeat(string unit, int characters)
    {
        var text = new StringBuilder(characters + unit.Length);
        while (text.Length < characters)
            text.Append(unit);
        return text.ToString();
    }

    private static string Show(string unit)
    {
        var text = new StringBuilder("`");
        foreach (var c in unit)
            text.Append(c is > ' ' and < '\u007F' or ' ' ? c.ToString() : $"\\u{(int)c:X4}");
        return text.Append('`').ToString();
    }
}
