namespace Dossier.Engine.Documents.Markdown;

/// <summary>A place in a line of text that counts columns: a tab reaches to the next multiple of four, and may be used up in part (CommonMark 2.2).</summary>
internal sealed class LineCursor(string text)
{
    private const int TabStop = 4;

    public int LineStart { get; private set; }

    /// <summary>Where the line ends, its end sign not counted.</summary>
    public int LineEnd { get; private set; }

    public int At { get; private set; }

    public int Column { get; private set; }

    /// <summary>The first character from here on that is no blank, or the line's end.</summary>
    public int Next { get; private set; }

    public int NextColumn { get; private set; }

    public int Indent => NextColumn - Column;

    public bool IsIndented => Indent >= TabStop;

    public bool IsBlank => Next >= LineEnd;

    /// <summary>The next character that is no blank; NUL at the line's end.</summary>
    public char Sign => Next < LineEnd ? text[Next] : '\0';

    /// <summary>Goes to a line; gives the start of the one behind it.</summary>
    public int Begin(int start)
    {
        LineStart = At = start;
        Column = 0;
        var end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
            end++;
        LineEnd = end;
        Look();
        return end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
    }

    public void Look()
    {
        var i = At;
        var column = Column;
        for (; i < LineEnd; i++)
            if (text[i] == ' ')
                column++;
            else if (text[i] == '\t')
                column += TabStop - (column % TabStop);
            else
                break;
        (Next, NextColumn) = (i, column);
    }

    public void ToNext()
    {
        (At, Column) = (Next, NextColumn);
    }

    public void Skip(int characters)
    {
        for (; characters > 0 && At < LineEnd; characters--)
            Step();
        Look();
    }

    /// <summary>Goes on by columns; a tab may be left with some of its own.</summary>
    public void SkipColumns(int columns)
    {
        while (columns > 0 && At < LineEnd)
        {
            if (text[At] != '\t')
            {
                Step();
                columns--;
                continue;
            }
            var rest = TabStop - (Column % TabStop);
            Column += Math.Min(columns, rest);
            At += rest > columns ? 0 : 1;
            columns -= Math.Min(columns, rest);
        }
        Look();
    }

    /// <summary>Uses up a blank if one stands here.</summary>
    public void SkipBlank()
    {
        if (At < LineEnd && text[At] is ' ' or '\t')
            SkipColumns(1);
    }

    public (int At, int Column) Save() => (At, Column);

    public void Restore((int At, int Column) saved)
    {
        (At, Column) = saved;
        Look();
    }

    private void Step()
    {
        if (text[At] == '\t')
            Column += TabStop - (Column % TabStop);
        else
            Column++;
        At++;
    }
}
