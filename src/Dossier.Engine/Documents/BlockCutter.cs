namespace Dossier.Engine.Documents;

using Dossier.Engine.Documents.Markdown;
using Dossier.Engine.Language;

/// <summary>Cuts a page into blocks: by blank lines, and where lines follow each other, by whether a line was wrapped.</summary>
internal static class BlockCutter
{
    // Texts are wrapped at 60 to 100 columns; a column of short lines is a list, a longer line is a paragraph by itself.
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 130;

    private readonly record struct Line(int First, int End, bool BlankBefore, int Indent);

    /// <summary>The blocks from a token on, their kinds open.</summary>
    public static List<BlockDraft> Cut(Page page, int from)
    {
        var lines = Lines(page, from, page.Tokens.Length);
        var drafts = new List<BlockDraft>();
        var i = 0;
        while (i < lines.Length)
        {
            var end = i + 1;
            while (end < lines.Length && !lines[end].BlankBefore)
                end++;
            CutRun(page, lines, i, end, drafts);
            i = end;
        }
        return drafts;
    }

    /// <summary>The blocks of Markdown. A paragraph whose lines plainly stand for themselves, "Host: a" over "Port: 1", is one for each.</summary>
    public static List<BlockDraft> Cut(Page page, List<MarkdownPart> parts)
    {
        var drafts = new List<BlockDraft>(parts.Count);
        var first = 0;
        foreach (var part in parts)
        {
            while (first < page.Tokens.Length && page.Tokens[first].Start < part.Span.Start)
                first++;
            var end = first;
            while (end < page.Tokens.Length && page.Tokens[end].Start < part.Span.End)
                end++;
            if (end == first || part.Form == BlockForm.Code)
                continue;
            var begun = drafts.Count;
            if (part.Level > 0 || part.Form == BlockForm.Row)
                drafts.Add(Measure(page, first, end, part.Level));
            else
                CutLines(page, Lines(page, first, end), drafts);
            for (var i = begun; i < drafts.Count; i++)
                (drafts[i].Form, drafts[i].Depth, drafts[i].Kind) = (part.Form, part.Depth, part.IsPicture ? BlockKind.Caption : null);
            drafts[begun].HasBullet = part.IsFirst;
            first = end;
        }
        return drafts;
    }

    private static void CutLines(Page page, Line[] lines, List<BlockDraft> drafts)
    {
        var width = Measure(page, lines, 0, lines.Length, out var wrapped);
        for (int i = 1, start = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && (GoesOn(page, lines[i - 1], lines[i]) || (wrapped && IsFull(page, lines[i - 1], lines[i], width))))
                continue;
            drafts.Add(Measure(page, lines[start].First, lines[i - 1].End, 0));
            start = i;
        }
    }

    /// <summary>Whether a line of Markdown goes on in the next one: it has no stop, and either a small word ends it or no capital begins the next.</summary>
    private static bool GoesOn(Page page, Line line, Line next)
    {
        var (last, first) = (page.Tokens[line.End - 1], page.Tokens[next.First]);
        if (page.Symbol(line.End - 1) is '.' or '!' or '?' or ':' or ';' || (first.Kind == TokenKind.Symbol && IsBullet(page, next.First)))
            return false;
        return !first.IsCapitalized || (last.Kind == TokenKind.Word && char.IsLower(page.Text[last.Start]) && !IsLabelled(page, next));
    }

    /// <summary>"Port: 8080"</summary>
    private static bool IsLabelled(Page page, Line line)
    {
        const int Longest = 6;
        for (var i = line.First; i < line.End && i < line.First + Longest; i++)
            if (page.Is(i, ':'))
                return true;
        return false;
    }

    /// <summary>Cuts lines that follow each other without a blank one.</summary>
    private static void CutRun(Page page, Line[] lines, int start, int end, List<BlockDraft> drafts)
    {
        var width = Measure(page, lines, start, end, out var wrapped);
        var blockStart = start;
        var level = HeadingLevel(page, lines[start]);
        for (var i = start + 1; i <= end; i++)
        {
            var nextLevel = i < end ? HeadingLevel(page, lines[i]) : 0;
            var underlines = i < end && nextLevel == 0 && Width(page, lines[i - 1]) <= WidestWrap && IsUnderline(page, lines[i]);
            if (i < end && !underlines && level == 0 && nextLevel == 0 && !IsBullet(page, lines[i].First)
                && (RunsOn(page, lines[i - 1], lines[i]) || (wrapped && IsFull(page, lines[i - 1], lines[i], width))))
                continue;
            drafts.Add(Measure(page, lines[blockStart].First + level, lines[i - 1].End, level));
            if (underlines && level == 0 && drafts[drafts.Count - 1].EndMark != '.')
                drafts[drafts.Count - 1].HeadingLevel = page.Is(lines[i].First, '=') ? 1 : 2;
            (blockStart, level) = (i, nextLevel);
        }
    }

    /// <summary>The width of the widest line, and whether the lines were wrapped at it.</summary>
    private static int Measure(Page page, Line[] lines, int start, int end, out bool wrapped)
    {
        var width = 0;
        wrapped = false;
        for (var i = start; i < end; i++)
        {
            width = Math.Max(width, Width(page, lines[i]));
            wrapped |= i > start && RunsOn(page, lines[i - 1], lines[i]);
        }
        wrapped &= width is >= NarrowestWrap and <= WidestWrap;
        return width;
    }

    /// <summary>Whether a sentence plainly goes on in the next line: no stop, and a small letter.</summary>
    private static bool RunsOn(Page page, Line line, Line next)
    {
        var first = page.Tokens[next.First];
        return first.Kind == TokenKind.Word && char.IsLower(page.Text[first.Start]) && page.Symbol(line.End - 1) is not ('.' or '!' or '?')
            && Width(page, line) >= NarrowestWrap;
    }

    /// <summary>Whether the next line's first word had no room in this one, as in text wrapped at <paramref name="width"/>.</summary>
    private static bool IsFull(Page page, Line line, Line next, int width)
    {
        if (next.Indent > line.Indent + 1)
            return false;
        var end = next.First + 1;
        while (end < next.End && !page.Tokens[end].SpaceBefore)
            end++;
        return Width(page, line) + 1 + page.Tokens[end - 1].End - page.Tokens[next.First].Start > width;
    }

    private static int Width(Page page, Line line) => page.Tokens[line.End - 1].End - page.Tokens[line.First].Start;

    /// <summary>The number of signs of a Markdown heading, "## ", or 0.</summary>
    private static int HeadingLevel(Page page, Line line)
    {
        var level = 0;
        while (level < 6 && line.First + level < line.End && page.Is(line.First + level, '#') && (level == 0 || !page.Tokens[line.First + level].SpaceBefore))
            level++;
        return level > 0 && line.First + level < line.End && page.Tokens[line.First + level].SpaceBefore ? level : 0;
    }

    private static bool IsUnderline(Page page, Line line)
    {
        if (line.End - line.First < 3 || page.Symbol(line.First) is not ('=' or '-'))
            return false;
        for (var i = line.First; i < line.End; i++)
            if (!page.Is(i, page.Symbol(line.First)))
                return false;
        return true;
    }

    private static bool IsBullet(Page page, int token) =>
        page.Symbol(token) is '\u2022' or '\u00B7' or '*' or '-' or '\u2013' or '\u25CF' or '\u25AA' or '>'
        && token + 1 < page.Tokens.Length && page.Tokens[token + 1].SpaceBefore;

    private static BlockDraft Measure(Page page, int first, int end, int level)
    {
        var draft = new BlockDraft { First = first, End = end, HeadingLevel = level, HasBullet = IsBullet(page, first) };
        for (var i = first; i < end; i++)
        {
            var token = page.Tokens[i];
            if (token.Kind == TokenKind.Symbol)
                continue;
            draft.WordCount++;
            if (token.Kind == TokenKind.Word && char.IsLower(page.Text[token.Start]) && !DocumentWords.Is(token, DocumentWord.Joiner))
                draft.SmallWordCount++;
        }
        var last = end - 1;
        while (last > first && page.Symbol(last) is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '\u00BB' or '*' or '_')
            last--;
        draft.EndMark = page.Symbol(last) is var mark and ('.' or '!' or '?' or ':' or ',' or ';') ? mark : page.Symbol(last) == '\u2026' ? '.' : '\0';
        return draft;
    }

    private static Line[] Lines(Page page, int from, int to)
    {
        var tokens = page.Tokens;
        var count = 0;
        for (var i = from; i < to; i++)
            if (tokens[i].LineBefore || i == from)
                count++;
        var lines = new Line[count];
        for (int n = 0, i = from; n < count; n++)
        {
            if ((n & 0xFF) == 0)
                page.Cancellation.ThrowIfCancellationRequested();
            var end = i + 1;
            while (end < to && !tokens[end].LineBefore)
                end++;
            var (breaks, indent) = Gap(page.Text, i == 0 ? 0 : tokens[i - 1].End, tokens[i].Start);
            lines[n] = new Line(i, end, breaks > 1, indent);
            i = end;
        }
        return lines;
    }

    /// <summary>How many lines end between two tokens, and how far the second is indented.</summary>
    private static (int Breaks, int Indent) Gap(string text, int start, int end)
    {
        var breaks = 0;
        var lineStart = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085'))
                continue;
            if (text[i] == '\r' && i + 1 < end && text[i + 1] == '\n')
                i++;
            // U+2029 separates paragraphs by itself.
            breaks += text[i] == '\u2029' ? 2 : 1;
            lineStart = i + 1;
        }
        return (breaks, end - lineStart);
    }
}
