using System.Globalization;
using System.Text;
using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Generator.Emission;

/// <summary>Puts text from articles into code so that none of it can become code.</summary>
internal static class CodeText
{
    /// <summary>A C# string literal. What is no ASCII letter, digit or mark is written as its number: line separators and lone surrogates included.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        return literal.Append('"').ToString();
    }

    /// <summary>A number as a literal of the type it needs.</summary>
    public static (string Type, string Literal) Number(decimal value)
    {
        var whole = decimal.Truncate(value) == value && value is >= long.MinValue and <= long.MaxValue;
        return whole
            ? ("long", value == long.MinValue ? "long.MinValue" : decimal.ToInt64(value).ToString(CultureInfo.InvariantCulture) + "L")
            : ("decimal", value.ToString(CultureInfo.InvariantCulture) + "m");
    }

    /// <summary>Words for an XML documentation comment: one line, cut at 400 characters, markup and formatting characters escaped, characters that XML does not allow replaced.</summary>
    public static string Doc(string text)
    {
        var doc = new StringBuilder(text.Length);
        foreach (var c in PlainCharacter.Escape(DisputeMessage.OneLine(text, 400)))
            _ = c switch
            {
                '&' => doc.Append("&amp;"),
                '<' => doc.Append("&lt;"),
                '>' => doc.Append("&gt;"),
                '\uFFFE' or '\uFFFF' => doc.Append('\uFFFD'),
                _ => doc.Append(c),
            };
        return doc.ToString();
    }
}
