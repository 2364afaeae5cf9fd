namespace Dossier.Engine.Documents.Markdown;

using System.Globalization;

/// <summary>Character references: "&amp;amp;", "&amp;#8211;", "&amp;#x2013;" (CommonMark 2.5).</summary>
internal static class Entities
{
    private const int LongestName = 32;

    private static readonly Lazy<Dictionary<string, string>> Names = new(Load);

    /// <summary>Behind the reference that begins at an "&amp;", and what it stands for; the same place when it is none.</summary>
    public static int Read(string text, int at, int end, out string meaning)
    {
        meaning = "";
        var i = at + 1;
        if (i >= end)
            return at;
        if (text[i] == '#')
            return Number(text, at, end, ref meaning);
        var limit = Math.Min(end, i + LongestName);
        while (i < limit && (HtmlSyntax.IsLetter(text[i]) || text[i] is >= '0' and <= '9'))
            i++;
        return i > at + 1 && i < limit && text[i] == ';' && Names.Value.TryGetValue(text.Substring(at + 1, i - at - 1), out meaning!) ? i + 1 : at;
    }

    private static int Number(string text, int at, int end, ref string meaning)
    {
        var i = at + 2;
        var isHex = i < end && text[i] is 'x' or 'X';
        i += isHex ? 1 : 0;
        var first = i;
        var most = isHex ? 6 : 7;
        while (i < end && i - first < most && (isHex ? Uri.IsHexDigit(text[i]) : text[i] is >= '0' and <= '9'))
            i++;
        if (i == first || i >= end || text[i] != ';')
            return at;
        var code = int.Parse(text.Substring(first, i - first), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        meaning = code is 0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF ? "\uFFFD" : char.ConvertFromUtf32(code);
        return i + 1;
    }

    private static Dictionary<string, string> Load()
    {
        var names = new Dictionary<string, string>(2200, StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(Entities).Assembly.GetManifestResourceStream("Documents/Markdown/entities.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            var meaning = "";
            foreach (var code in fields[1].Split(' '))
                meaning += char.ConvertFromUtf32(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            names[fields[0]] = meaning;
        }
        return names;
    }
}
