namespace Dossier.Engine.Documents.Markdown;

/// <summary>Rows of tables as GFM 4.10 has them; the bars at a row's ends may be left out.</summary>
internal static class TableSyntax
{
    /// <summary>The number of columns that a line of hyphens and colons declares, or 0 when it is none.</summary>
    public static int Alignments(string text, int start, int end)
    {
        var columns = 0;
        var bars = 0;
        var i = Blank(text, start, end);
        if (i < end && text[i] == '|')
        {
            bars++;
            i = Blank(text, i + 1, end);
        }
        while (i < end)
        {
            if (text[i] == ':')
                i++;
            var first = i;
            while (i < end && text[i] == '-')
                i++;
            if (i == first)
                return 0;
            if (i < end && text[i] == ':')
                i++;
            columns++;
            i = Blank(text, i, end);
            if (i >= end)
                break;
            if (text[i] != '|')
                return 0;
            bars++;
            i = Blank(text, i + 1, end);
        }
        return bars > 0 ? columns : 0;
    }

    /// <summary>The cells of a row, without the blanks around their words.</summary>
    public static List<TextSpan> Cells(string text, TextSpan row)
    {
        var cells = new List<TextSpan>();
        var end = row.End;
        var start = Blank(text, row.Start, end);
        if (start < end && text[start] == '|')
            start++;
        while (start < end)
        {
            var bar = start;
            while (bar < end && text[bar] != '|')
                bar += text[bar] == '\\' && bar + 1 < end ? 2 : 1;
            bar = Math.Min(bar, end);
            var first = Blank(text, start, bar);
            // Behind the last bar of a row is no cell.
            if (first == bar && bar == end)
                break;
            var last = bar;
            while (last > first && text[last - 1] is ' ' or '\t')
                last--;
            cells.Add(TextSpan.FromBounds(first, last));
            start = bar + 1;
        }
        return cells;
    }

    private static int Blank(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t')
            i++;
        return i;
    }
}
