using System.Globalization;
using System.Text;
using Dossier.Engine;

namespace Dossier.Tool;

/// <summary>Text on its way to a terminal. What comes from an article or a file's name must never steer it.</summary>
internal static class Terminal
{
    /// <summary>The text on one line, with every control, formatting and unpaired surrogate character as <c>\n</c>, <c>\t</c> or <c>\uXXXX</c>.</summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && PlainCharacter.Is(text, first))
            first++;
        if (first == text.Length)
            return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (PlainCharacter.Is(text, i))
                escaped.Append(text[i]);
            else
                escaped.Append(text[i] switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    var c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                });
        }
        return escaped.ToString();
    }
}
