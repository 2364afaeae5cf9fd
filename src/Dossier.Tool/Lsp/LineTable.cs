namespace Dossier.Tool.Lsp;

/// <summary>
/// Offsets of a text as places of the protocol: lines end with \n, \r\n and \r and with nothing else. The compiler, and so <see cref="Dossier.Engine.Documents.Document.Position"/>, ends them with U+2028 and
/// the like too.
/// </summary>
internal sealed class LineTable
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>The lines of a text.</summary>
    public LineTable(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
    }

    /// <summary>The place of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new(line, offset - _starts[line]);
    }

    /// <summary>The stretch of a span.</summary>
    public Range RangeOf(Engine.TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The offset of a place; what lies behind a line's end is its end, and what lies behind the text the text's.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= _starts.Count)
            return _text.Length;
        var start = _starts[position.Line];
        var end = position.Line + 1 < _starts.Count ? _starts[position.Line + 1] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r')
            end--;
        return (int)Math.Clamp((long)start + position.Character, start, end);
    }
}
