using System.Globalization;
using System.Text;
using Dossier.Engine.Language;

namespace Dossier.Gazetteer;

/// <summary>Names as the gazetteer has them: cut by the engine's tokenizer, ASCII, with their capitals.</summary>
internal static class NameForm
{
    // Latin letters that are no letter with an accent.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['Ø'] = "O", ['ø'] = "o", ['Ł'] = "L", ['ł'] = "l", ['Đ'] = "D", ['đ'] = "d", ['ı'] = "i", ['ß'] = "s", ['Æ'] = "A", ['æ'] = "a", ['œ'] = "o", ['Ð'] = "D", ['ð'] = "d", ['Þ'] = "T", ['þ'] = "t", ['ə'] = "a", ['Ə'] = "A",
        ['’'] = "'", ['‘'] = "'", ['ʻ'] = "'", ['ʼ'] = "'", ['`'] = "'", ['–'] = "-",
    };

    private static readonly string[] Small = ["and", "of", "the", "au", "upon", "on", "de", "da", "do", "del", "es", "al", "sur", "le"];

    private static readonly string[] Kinds =
    [
        "province", "governorate", "region", "oblast", "county", "department", "prefecture", "district", "state", "voivodeship", "emirate", "division", "republic", "krai", "parish", "municipality",
    ];

    /// <summary>A name in token form, without accents; empty when it has letters of other scripts, marks that names in news lack, or more than five words.</summary>
    public static string Of(string name)
    {
        var plain = new StringBuilder();
        // "Washington, D.C.": what follows says where it lies.
        foreach (var c in name.Split(',')[0].Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            plain.Append(Letters.TryGetValue(c, out var letter) ? letter : c.ToString());
        }
        var text = plain.ToString();
        foreach (var c in text)
            if (!char.IsAsciiLetter(c) && c is not (' ' or '-' or '\'' or '.'))
                return "";
        var tokens = Tokenizer.Tokenize(text);
        return tokens.Length > 5 || tokens.Any(t => t.Length > 24) ? "" : string.Join(" ", tokens.Select(t => text.Substring(t.Start, t.Length)));
    }

    /// <summary>A division's name without the word for what it is: "Maidan Wardak Province".</summary>
    public static string OfDivision(string name)
    {
        var words = name.Split(' ');
        return Of(words.Length > 1 && Kinds.Contains(words[^1].ToLowerInvariant()) ? string.Join(' ', words[..^1]) : name);
    }

    /// <summary>A name in small letters with its capitals back.</summary>
    public static string Capitalize(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
            if (char.IsAsciiLetter(words[i][0]) && (i == 0 || !Small.Contains(words[i])))
                words[i] = char.ToUpperInvariant(words[i][0]) + words[i][1..];
        return string.Join(' ', words);
    }
}
