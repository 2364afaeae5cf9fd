namespace Dossier.Engine.Documents.Markdown;

using Dossier.Engine.Documents.Links;
using Dossier.Engine.Language;

/// <summary>A stretch of Markdown that is read as one: a paragraph, a heading, the row of a table.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Form">What it is, or what it stands in.</param>
/// <param name="Level">The level of a heading, or 0.</param>
/// <param name="Depth">How many lists it stands in.</param>
/// <param name="IsFirst">Whether it stands right behind the mark of an item.</param>
/// <param name="IsPicture">Whether it is a picture and nothing else.</param>
internal readonly record struct MarkdownPart(TextSpan Span, BlockForm Form, int Level, byte Depth, bool IsFirst, bool IsPicture);

/// <summary>A text of Markdown as it is read.</summary>
internal sealed class MarkdownText
{
    /// <summary>The text as a reader sees it, each character in its place; <see cref="Tokenizer.Hidden"/> where nothing is seen.</summary>
    public string Text { get; set; } = "";

    /// <summary>What is read as one, in the order of the text.</summary>
    public List<MarkdownPart> Parts { get; } = [];

    /// <summary>The cells of its tables, in the order of the text.</summary>
    public List<TableCell> Cells { get; } = [];

    /// <summary>The targets of its links and pictures, in the order of the text.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>How many tags that begin a line stand in blocks of HTML, and how many words between them.</summary>
    public int BlockTags { get; set; }

    public int HtmlWords { get; set; }
}

/// <summary>
/// Reads Markdown: CommonMark 0.31 with the tables, task lists, footnotes and strikethrough of GFM, admonitions, and what Liquid, Hugo and MDX put between marks of their own.
/// Code, HTML, definitions and targets of links are not seen; what is seen keeps its place in the file.
/// </summary>
internal sealed class MarkdownReader
{
    private readonly string _text;
    private readonly char[] _read;
    private readonly InlineReader _inlines;
    private readonly MarkdownText _result = new();
    private readonly List<TextSpan> _cell = [default];
    private readonly List<TextSpan> _columnHeads = [];

    private MarkdownReader(string text, int start, HashSet<string> labels, bool isMdx)
    {
        _text = text;
        _read = text.ToCharArray();
        for (var i = start; i < _read.Length; i++)
            if (_read[i] > ' ' && !char.IsWhiteSpace(_read[i]))
                _read[i] = Tokenizer.Hidden;
        _inlines = new InlineReader(text, labels, isMdx);
    }

    /// <summary>Whether a file is Markdown by its name.</summary>
    public static bool IsMarkdown(string path) => HasEnding(path, ".md") || HasEnding(path, ".markdown") || HasEnding(path, ".mdx");

    /// <summary>Reads a text from a place on; what stands before it is left as it is.</summary>
    public static MarkdownText Read(string path, string text, int start, CancellationToken cancellation)
    {
        var isMdx = HasEnding(path, ".mdx");
        var (document, labels, targets) = BlockReader.Read(text, start, isMdx, cancellation);
        var reader = new MarkdownReader(text, start, labels, isMdx);
        reader.Walk(document, BlockForm.Text, 0, cancellation);
        reader._result.Text = new string(reader._read);
        reader._result.Links.AddRange(reader._inlines.Links);
        reader._result.Links.AddRange(targets);
        reader._result.Links.Sort(static (a, b) => a.Target.Start.CompareTo(b.Target.Start));
        return reader._result;
    }

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private void Walk(MarkdownBlock block, BlockForm form, byte depth, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        for (var i = 0; i < block.Children.Count; i++)
        {
            var child = block.Children[i];
            switch (child.Kind)
            {
                case MarkdownKind.Paragraph or MarkdownKind.Heading:
                    Leaf(child, form, depth, isFirst: i == 0 && block.Kind == MarkdownKind.Item);
                    break;
                case MarkdownKind.Table:
                    Table(child, depth);
                    break;
                case MarkdownKind.Code:
                    _result.Parts.Add(new MarkdownPart(TextSpan.FromBounds(child.Start, child.End), BlockForm.Code, 0, depth, false, false));
                    break;
                case MarkdownKind.Html:
                    CountTags(child);
                    break;
                default:
                    if (child.IsContainer)
                        Walk(child, FormOf(child, form), child.Kind == MarkdownKind.Item ? (byte)(depth + 1) : depth, cancellation);
                    break;
            }
        }
    }

    private static BlockForm FormOf(MarkdownBlock block, BlockForm outer) => block.Kind switch
    {
        MarkdownKind.Item => BlockForm.Item,
        MarkdownKind.Quote => block.IsMarked ? BlockForm.Admonition : BlockForm.Quote,
        MarkdownKind.Footnote => BlockForm.Footnote,
        MarkdownKind.Admonition => BlockForm.Admonition,
        _ => outer,
    };

    private void Leaf(MarkdownBlock block, BlockForm form, byte depth, bool isFirst)
    {
        if (block.Lines.Count == 0)
            return;
        if (isFirst && block.Kind == MarkdownKind.Paragraph)
            block.Lines[0] = SkipTask(block.Lines[0]);
        var isPicture = _inlines.Read(block.Lines, _read) && block.Kind == MarkdownKind.Paragraph;
        var span = TextSpan.FromBounds(block.Lines[0].Start, block.Lines[block.Lines.Count - 1].End);
        _result.Parts.Add(new MarkdownPart(span, form, block.Kind == MarkdownKind.Heading ? block.Level : 0, depth, isFirst, isPicture));
    }

    /// <summary>"[ ]" and "[x]" before the words of an item are a box.</summary>
    private TextSpan SkipTask(TextSpan line) =>
        line.Length > 4 && _text[line.Start] == '[' && _text[line.Start + 1] is ' ' or 'x' or 'X' && _text[line.Start + 2] == ']' && _text[line.Start + 3] is ' ' or '\t'
            ? TextSpan.FromBounds(line.Start + 4, line.End)
            : line;

    private void Table(MarkdownBlock table, byte depth)
    {
        _columnHeads.Clear();
        for (var r = 0; r < table.Children.Count; r++)
        {
            var row = table.Children[r];
            var cells = TableSyntax.Cells(_text, row.Lines[0]);
            if (cells.Count > table.Level)
                cells.RemoveRange(table.Level, cells.Count - table.Level);
            for (var c = 0; c < cells.Count; c++)
            {
                _cell[0] = cells[c];
                if (cells[c].Length > 0)
                    _inlines.Read(_cell, _read, isCell: true);
                // The bar between two cells parts their words.
                if (c > 0)
                    _read[_text.LastIndexOf('|', cells[c].Start - 1)] = '|';
                if (r == 0)
                    _columnHeads.Add(cells[c]);
                else if (cells[c].Length > 0)
                    _result.Cells.Add(new TableCell(cells[c], c > 0 ? cells[0] : default, _columnHeads[c]));
            }
            if (cells.Count > 0)
                _result.Parts.Add(new MarkdownPart(TextSpan.FromBounds(cells[0].Start, cells[cells.Count - 1].End), BlockForm.Row, 0, depth, false, false));
        }
    }

    private void CountTags(MarkdownBlock block)
    {
        var isTag = false;
        var inWord = false;
        for (var i = block.Start; i < block.End; i++)
        {
            var c = _text[i];
            if (c == '<')
            {
                if (i + 1 < block.End && (HtmlSyntax.IsLetter(_text[i + 1]) || _text[i + 1] is '/' or '!') && HtmlTags.ElementOf(_text, i, block.End) is HtmlElement.Block or HtmlElement.Page)
                    _result.BlockTags++;
                isTag = true;
            }
            else if (c == '>')
                isTag = inWord = false;
            else if (!isTag && c > ' ')
            {
                _result.HtmlWords += inWord ? 0 : 1;
                inWord = true;
            }
            else
                inWord = false;
        }
    }
}
