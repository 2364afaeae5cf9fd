using System.ComponentModel;

namespace Dossier.Generated;

/// <summary>Lines, columns and passages of one text; for the compiler's side and for generated code, which must count alike.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPlaces
{
    private const int Context = 32;
    private readonly string _path;
    private readonly string _text;

    // Found when first asked for, which many a reader of a document never does. Threads that ask at once find the same.
    private int[]? _lineStarts;

    /// <summary>The places of a text.</summary>
    /// <param name="path">The file's path, relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without its byte-order mark.</param>
    public TextPlaces(string path, string text)
    {
        _path = path;
        _text = text;
    }

    /// <summary>Line and column of an offset, both from 0; CRLF, CR, LF, U+0085, U+2028 and U+2029 end a line, as they do for the C# compiler.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(_text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
            line = ~line - 1;
        return (line, offset - starts[line]);
    }

    /// <summary>A stretch of the text as a passage, with up to 32 characters on each side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public Passage PassageAt(int start, int length)
    {
        var exact = _text.Substring(start, length);
        var (line, column) = Position(start);
        var before = Math.Max(0, start - Context);
        var end = start + length;
        return new Passage(
            _path, start, length, line + 1, column + 1, exact,
            _text.Substring(before, start - before), _text.Substring(end, Math.Min(_text.Length, end + Context) - end));
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                starts.Add(i + 1);
        }
        return starts.ToArray();
    }
}
