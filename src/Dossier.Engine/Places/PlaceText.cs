namespace Dossier.Engine.Places;

using System.Text;

/// <summary>
/// The gazetteer's file as it lies in the assembly, searched where it lies. Its lines are sorted by name without letter case, so a name is found word by
/// word by halving; nothing is read, indexed or kept before a text asks.
/// </summary>
internal sealed class PlaceText
{
    private const byte Tab = (byte)'\t', Space = (byte)' ', Line = (byte)'\n';

    private readonly byte[] _text;

    /// <summary>A file's content.</summary>
    public PlaceText(byte[] text)
    {
        _text = text;
        var start = 0;
        while (start < text.Length && text[start] == (byte)'#')
            start = After(start);
        Root = new PlaceNode(start, text.Length, 0);
    }

    /// <summary>The file of this assembly.</summary>
    public static PlaceText Load()
    {
        using var stream = typeof(PlaceText).Assembly.GetManifestResourceStream("Places/places.gazetteer")!;
        var text = new byte[stream.Length];
        for (var read = 0; read < text.Length;)
            read += stream.Read(text, read, text.Length - read);
        return new PlaceText(text);
    }

    /// <summary>Every name.</summary>
    public PlaceNode Root { get; }

    /// <summary>The names that go on with a word; none when no name does.</summary>
    /// <param name="node">Where the words before it lead.</param>
    /// <param name="word">The word's folded letters.</param>
    /// <param name="length">How many letters it has.</param>
    public PlaceNode Step(PlaceNode node, byte[] word, int length)
    {
        if (length == 0 || node.IsNone)
            return default;
        var at = node.Length == 0 ? 0 : node.Length + 1;
        var low = node.Low;
        // A name that ends here stands before those that go on.
        if (at > 0)
            low = Search(low, node.High, node.Length, GoesOn, 1, false);
        low = Search(low, node.High, at, word, length, false);
        if (low >= node.High || Compare(low + at, word, length, true) != 0)
            return default;
        return new PlaceNode(low, Search(low, node.High, at, word, length, true), at + length);
    }

    /// <summary>Whether a place has just these words for a name.</summary>
    public bool IsName(PlaceNode node) => !node.IsNone && _text[node.Low + node.Length] == Tab;

    /// <summary>Whether a line's name has just as many characters as the node's words.</summary>
    public bool IsReading(PlaceNode node, int line) => line < node.High && _text[line + node.Length] == Tab;

    /// <summary>Offset of the next line.</summary>
    public int After(int line)
    {
        while (line < _text.Length && _text[line] != Line)
            line++;
        return line + 1;
    }

    /// <summary>The fields of a line.</summary>
    public string[] Fields(int line) => Encoding.ASCII.GetString(_text, line, After(line) - 1 - line).Split('\t');

    private static readonly byte[] GoesOn = [Space];

    /// <summary>The first line whose characters from <paramref name="at"/> are not before the word's; with <paramref name="isAfter"/>, the first that is behind it.</summary>
    private int Search(int low, int high, int at, byte[] word, int length, bool isAfter)
    {
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            while (middle > low && _text[middle - 1] != Line)
                middle--;
            var order = Compare(middle + at, word, length, isAfter);
            if (isAfter ? order <= 0 : order < 0)
                low = After(middle);
            else
                high = middle;
        }
        return low;
    }

    /// <summary>How the letters at an offset compare with a word's. A name's end is before every letter.</summary>
    private int Compare(int offset, byte[] word, int length, bool isWhole)
    {
        for (var i = 0; i < length; i++)
        {
            var c = _text[offset + i];
            var folded = c is >= (byte)'A' and <= (byte)'Z' ? c | 0x20 : c;
            if (folded != word[i])
                return folded - word[i];
        }
        return isWhole && _text[offset + length] is not (Tab or Space) ? 1 : 0;
    }
}
