namespace Dossier.Engine.Documents.Markdown;

/// <summary>What begins a block of Markdown, each asked in the order in which the standards let one win over another.</summary>
internal sealed class BlockStarts(string text, LineCursor line, BlockReader reader, bool isMdx)
{
    private const int LongestNumber = 9;
    private const int DeepestHeading = 6;

    // What these hold is code, or is not shown.
    private static readonly HashSet<string> VerbatimTags = new(["highlight", "raw", "verbatim", "comment", "code", "mermaid", "codeblock", "code-block"], StringComparer.Ordinal);

    private bool _noVerbatimEnd;

    /// <summary>The block that begins at the next sign of the line, in a container; null when none does.</summary>
    public MarkdownBlock? Begin(MarkdownBlock container)
    {
        if (line.IsIndented)
            return reader.Tip.Kind == MarkdownKind.Paragraph || container.Kind == MarkdownKind.Table ? null : Indented();
        var isShallow = container.Depth < BlockReader.Deepest;
        switch (line.Sign)
        {
            case '>' when isShallow:
                return Quote();
            case '#':
                return Heading();
            case '`' or '~':
                return Fence();
            case '<':
                return Html(container);
            case '{':
                return Verbatim();
            case '[' when isShallow:
                return Footnote();
            case ':' when isShallow && ColonFence() is { } admonition:
                return admonition;
            case '!' or '?' when isShallow:
                return Aside();
            case 'i' or 'e' when container is { Kind: MarkdownKind.Document } && reader.Tip.Kind != MarkdownKind.Paragraph:
                return Script();
        }
        return Underline(container) ?? Table(container) ?? Break() ?? (isShallow ? Item(container) : null);
    }

    /// <summary>How often a sign stands from a place on.</summary>
    public static int Run(string text, int at, int end, char sign)
    {
        var i = at;
        while (i < end && text[i] == sign)
            i++;
        return i - at;
    }

    private int Run(char sign) => Run(text, line.Next, line.LineEnd, sign);

    private MarkdownBlock Quote()
    {
        var quote = reader.Open(MarkdownKind.Quote, line.Next);
        line.ToNext();
        line.Skip(1);
        line.SkipBlank();
        return quote;
    }

    private MarkdownBlock? Heading()
    {
        var level = Run('#');
        var first = line.Next + level;
        if (level > DeepestHeading || (first < line.LineEnd && text[first] is not (' ' or '\t')))
            return null;
        var end = line.LineEnd;
        while (first < end && text[first] is ' ' or '\t')
            first++;
        end = TrimEnd(first, end);
        var close = end;
        while (close > first && text[close - 1] == '#')
            close--;
        if (close == first)
            end = first;
        else if (close < end && text[close - 1] is ' ' or '\t')
            end = TrimEnd(first, close);
        var heading = reader.Open(MarkdownKind.Heading, line.Next);
        heading.Level = level;
        if (end > first)
            heading.Lines.Add(TextSpan.FromBounds(first, end));
        heading.End = line.LineEnd;
        return heading;
    }

    private int TrimEnd(int first, int end)
    {
        while (end > first && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    private MarkdownBlock? Fence()
    {
        var mark = line.Sign;
        var run = Run(mark);
        if (run < 3 || (mark == '`' && text.IndexOf('`', line.Next + run, line.LineEnd - line.Next - run) >= 0))
            return null;
        var indent = line.Indent;
        var code = reader.Open(MarkdownKind.Code, line.Next);
        (code.Mark, code.Width, code.Indent, code.End) = (mark, run, indent, line.LineEnd);
        line.Skip(line.LineEnd - line.At);
        return code;
    }

    private MarkdownBlock? Html(MarkdownBlock container)
    {
        var kind = HtmlBlocks.Begin(text, line.Next, line.LineEnd, container.Kind == MarkdownKind.Paragraph || reader.CouldBeLazy);
        if (kind == 0)
            return null;
        var html = reader.Open(MarkdownKind.Html, line.Next);
        html.Level = kind;
        return html;
    }

    private MarkdownBlock? Underline(MarkdownBlock container)
    {
        if (container.Kind != MarkdownKind.Paragraph || line.Sign is not ('=' or '-') || TrimEnd(line.Next, line.LineEnd) != line.Next + Run(line.Sign))
            return null;
        reader.TakeDefinitions(container);
        if (container.Lines.Count == 0)
            return null;
        container.Kind = MarkdownKind.Heading;
        container.Level = line.Sign == '=' ? 1 : 2;
        container.End = line.LineEnd;
        return container;
    }

    private MarkdownBlock? Table(MarkdownBlock container)
    {
        if (container.Kind != MarkdownKind.Paragraph || container.Lines.Count == 0 || line.Sign is not ('|' or '-' or ':'))
            return null;
        var columns = TableSyntax.Alignments(text, line.Next, line.LineEnd);
        var header = container.Lines[container.Lines.Count - 1];
        if (columns == 0 || TableSyntax.Cells(text, header).Count != columns)
            return null;
        container.Lines.RemoveAt(container.Lines.Count - 1);
        var table = reader.Open(MarkdownKind.Table, header.Start);
        (table.Level, table.End) = (columns, line.LineEnd);
        var row = table.Add(MarkdownKind.Row, header.Start);
        row.Lines.Add(header);
        (row.IsMarked, row.IsOpen, row.End) = (true, false, header.End);
        // The line of hyphens is no row of its own.
        line.Skip(line.LineEnd - line.At);
        return table;
    }

    private MarkdownBlock? Break()
    {
        if (line.Sign is not ('*' or '-' or '_'))
            return null;
        var count = 0;
        for (var i = line.Next; i < line.LineEnd; i++)
            if (text[i] == line.Sign)
                count++;
            else if (text[i] is not (' ' or '\t'))
                return null;
        if (count < 3)
            return null;
        var rule = reader.Open(MarkdownKind.Break, line.Next);
        rule.End = line.LineEnd;
        return rule;
    }

    private MarkdownBlock? Item(MarkdownBlock container)
    {
        var sign = line.Sign;
        var number = 0;
        var end = line.Next;
        if (sign is '*' or '-' or '+')
            end++;
        else
        {
            for (; end < line.LineEnd && text[end] is >= '0' and <= '9' && end - line.Next < LongestNumber; end++)
                number = (number * 10) + text[end] - '0';
            if (end == line.Next || end >= line.LineEnd || text[end] is not ('.' or ')') || (container.Kind == MarkdownKind.Paragraph && number != 1))
                return null;
            sign = text[end++];
        }
        if (end < line.LineEnd && text[end] is not (' ' or '\t'))
            return null;
        if (container.Kind == MarkdownKind.Paragraph && TrimEnd(end, line.LineEnd) == end)
            return null;
        var (start, indent, width) = (line.Next, line.Indent, end - line.Next);
        if (!(container.Kind == MarkdownKind.List && container.Mark == sign))
        {
            var list = reader.Open(MarkdownKind.List, start);
            (list.Mark, list.Level) = (sign, number);
        }
        var item = reader.Open(MarkdownKind.Item, start);
        line.ToNext();
        line.Skip(width);
        var blanks = line.Indent;
        if (line.IsBlank || blanks > 4)
        {
            blanks = 1;
            line.SkipBlank();
        }
        else
            line.SkipColumns(blanks);
        (item.Indent, item.Width, item.Mark) = (indent, indent + width + blanks, sign);
        return item;
    }

    private MarkdownBlock Indented()
    {
        var code = reader.Open(MarkdownKind.Code, line.Next);
        line.SkipColumns(4);
        return code;
    }

    private MarkdownBlock? Footnote()
    {
        if (line.Next + 1 >= line.LineEnd || text[line.Next + 1] != '^')
            return null;
        var close = LinkLabels.End(text, line.Next, line.LineEnd);
        if (close < line.Next + 3 || close + 1 >= line.LineEnd || text[close + 1] != ':')
            return null;
        reader.Labels.Add(LinkLabels.Fold(text, line.Next + 1, close));
        var note = reader.Open(MarkdownKind.Footnote, line.Next);
        note.Width = 4;
        line.ToNext();
        line.Skip(close + 2 - line.At);
        return note;
    }

    /// <summary>":::note Title", until a line of as many colons.</summary>
    private MarkdownBlock? ColonFence()
    {
        var run = Run(':');
        var name = line.Next + run;
        while (name < line.LineEnd && text[name] is ' ' or '\t')
            name++;
        if (run >= 3 && name >= line.LineEnd)
        {
            // It ends what is not open.
            var end = reader.Open(MarkdownKind.Break, line.Next);
            end.End = line.LineEnd;
            return end;
        }
        if (run < 3 || !(HtmlSyntax.IsLetter(text[name]) || text[name] == '{'))
            return null;
        var block = reader.Open(MarkdownKind.Admonition, line.Next);
        (block.Mark, block.Width) = (':', run);
        while (name < line.LineEnd && (char.IsLetterOrDigit(text[name]) || text[name] is '-' or '_'))
            name++;
        Title(block, name);
        return block;
    }

    /// <summary>"!!! note "Title"", with what is indented below it.</summary>
    private MarkdownBlock? Aside()
    {
        var run = Run(line.Sign);
        var name = line.Next + run;
        if (run != 3 || name >= line.LineEnd || text[name] is not (' ' or '+'))
            return null;
        while (name < line.LineEnd && text[name] is ' ' or '+')
            name++;
        var first = name;
        while (name < line.LineEnd && (text[name] is >= 'a' and <= 'z' or '-' or ' '))
            name++;
        if (name == first || (name < line.LineEnd && text[name] != '"'))
            return null;
        var block = reader.Open(MarkdownKind.Admonition, line.Next);
        (block.Mark, block.Width) = ('!', 4);
        Title(block, name);
        return block;
    }

    /// <summary>The words behind an admonition's name are a heading of their own.</summary>
    private void Title(MarkdownBlock block, int start)
    {
        var end = TrimEnd(start, line.LineEnd);
        while (start < end && text[start] is ' ' or '\t' or '[' or '"')
            start++;
        while (end > start && text[end - 1] is ']' or '"' or ' ')
            end--;
        line.Skip(line.LineEnd - line.At);
        block.End = line.LineEnd;
        if (end <= start || text[start] == '{')
            return;
        var title = reader.Open(MarkdownKind.Heading, start);
        (title.Level, title.End) = (DeepestHeading, end);
        title.Lines.Add(TextSpan.FromBounds(start, end));
        reader.Close(title);
    }

    /// <summary>"import X from 'y'", "export const …": a line of MDX for its compiler, and those below it up to a blank one.</summary>
    private MarkdownBlock? Script()
    {
        if (!(Has(line.Next, "import ") && (isMdx || Holds(" from '") || Holds(" from \"") || Has(line.Next, "import '") || Has(line.Next, "import \"")))
            && !(Has(line.Next, "export ") && (Has(line.Next, "export const ") || Has(line.Next, "export default ") || Has(line.Next, "export function ") || Has(line.Next, "export let "))))
            return null;
        return reader.Open(MarkdownKind.Script, line.Next);
    }

    /// <summary>"{% highlight ruby %}" to "{% endhighlight %}", "{{&lt; highlight go >}}" to "{{&lt; /highlight >}}": code by another mark.</summary>
    private MarkdownBlock? Verbatim()
    {
        var name = TagName(line.Next, out var tagEnd);
        if (name is null || !VerbatimTags.Contains(name) || _noVerbatimEnd)
            return null;
        // A tag that nothing closes hides no text.
        if (EndOfVerbatim(name, tagEnd, text.Length) < 0)
        {
            _noVerbatimEnd = true;
            return null;
        }
        var code = reader.Open(MarkdownKind.Code, line.Next);
        (code.Mark, code.End) = ('{', line.LineEnd);
        if (EndOfVerbatim(name, tagEnd, line.LineEnd) >= 0)
        {
            reader.Close(code);
            line.Skip(line.LineEnd - line.At);
        }
        return code;
    }

    /// <summary>Whether the line has the tag that ends a block of code.</summary>
    public bool EndsVerbatim(MarkdownBlock block) =>
        TagName(block.Start, out _) is { } name && EndOfVerbatim(name, line.LineStart, line.LineEnd) >= 0;

    /// <summary>The name of a tag of Liquid or Hugo, or null.</summary>
    private string? TagName(int at, out int end)
    {
        var i = at + 1;
        if (i < text.Length && text[i] == '{')
            i++;
        if (i < text.Length && text[i] is '%' or '<')
            i++;
        while (i < text.Length && text[i] is '-' or ' ')
            i++;
        end = i;
        while (end < text.Length && (HtmlSyntax.IsLetter(text[end]) || text[end] == '-') && end - i < 16)
            end++;
        return end > i && i > at + 1 ? text.Substring(i, end - i) : null;
    }

    private int EndOfVerbatim(string name, int start, int end)
    {
        for (var i = start; i < end && (i = text.IndexOf('{', i, end - i)) >= 0; i++)
        {
            var k = i + 1;
            while (k < end && text[k] is '{' or '%' or '<' or ' ' or '-')
                k++;
            if ((Has(k, "end") && Has(k + 3, name)) || (Has(k, "/") && (Has(k + 1, name) || Has(k + 2, name))))
                return i;
        }
        return -1;
    }

    private bool Has(int at, string what) => at >= 0 && at + what.Length <= text.Length && string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private bool Holds(string what) => text.IndexOf(what, line.Next, line.LineEnd - line.Next, StringComparison.Ordinal) >= 0;
}
