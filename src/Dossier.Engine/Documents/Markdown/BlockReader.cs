namespace Dossier.Engine.Documents.Markdown;

using Dossier.Engine.Documents.Links;

/// <summary>
/// Reads the blocks of Markdown, line by line, as the appendix of CommonMark 0.31 lays it out: which of the open blocks a line goes on with, which it begins, and where its text belongs.
/// </summary>
internal sealed class BlockReader
{
    // Containers deeper than this are text: each line would have to ask all of them.
    internal const int Deepest = 100;

    private readonly string _text;
    private readonly LineCursor _line;
    private readonly BlockStarts _starts;
    private readonly CancellationToken _cancellation;
    private readonly MarkdownBlock _document;
    private MarkdownBlock _tip;

    private BlockReader(string text, int start, bool isMdx, CancellationToken cancellation)
    {
        (_text, _cancellation) = (text, cancellation);
        _line = new LineCursor(text);
        _tip = _document = new MarkdownBlock(MarkdownKind.Document, null, start);
        _starts = new BlockStarts(text, _line, this, isMdx);
    }

    /// <summary>The labels that a definition gives a target, as <see cref="LinkLabels.Fold"/> has them.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The targets that definitions give, in the order of the text.</summary>
    public List<Link> Targets { get; } = [];

    public MarkdownBlock Tip => _tip;

    /// <summary>The innermost block that the line goes on with, while the line is read.</summary>
    public MarkdownBlock Matched { get; private set; } = null!;

    /// <summary>Whether a paragraph may go on although its containers do not.</summary>
    public bool CouldBeLazy => _tip.Kind == MarkdownKind.Paragraph && Matched != _tip;

    /// <summary>Reads the blocks of a text from a place on.</summary>
    public static (MarkdownBlock Document, HashSet<string> Labels, List<Link> Targets) Read(string text, int start, bool isMdx, CancellationToken cancellation)
    {
        var reader = new BlockReader(text, start, isMdx, cancellation);
        for (var next = start; next < text.Length;)
        {
            next = reader._line.Begin(next);
            reader.ReadLine();
        }
        while (reader._tip != reader._document)
            reader.Close(reader._tip);
        reader._document.End = text.Length;
        return (reader._document, reader.Labels, reader.Targets);
    }

    private readonly List<MarkdownBlock> _path = [];

    private void ReadLine()
    {
        _cancellation.ThrowIfCancellationRequested();
        _path.Clear();
        for (var block = _tip; block != _document; block = block.Parent!)
            _path.Add(block);
        Matched = _document;
        for (var i = _path.Count - 1; i >= 0; i--)
        {
            _line.Look();
            var goesOn = GoesOn(_path[i], i);
            if (goesOn is null)
                return;
            if (goesOn == false)
                break;
            Matched = _path[i];
        }
        var container = Begin(Matched, out var isLeaf);
        if (!isLeaf && !_line.IsBlank && CouldBeLazy && container == Matched)
        {
            AddLine(_tip);
            return;
        }
        CloseUnmatched();
        if (container.IsVerbatim)
            AddVerbatim(container);
        else if (container.Kind == MarkdownKind.Table && !_line.IsBlank)
        {
            var row = Open(MarkdownKind.Row, _line.Next);
            AddLine(row);
            Close(row);
        }
        else if (container.Kind == MarkdownKind.Paragraph)
            AddLine(container);
        else if (container.Kind is not (MarkdownKind.Heading or MarkdownKind.Break) && !_line.IsBlank)
            AddLine(Open(MarkdownKind.Paragraph, _line.Next));
    }

    /// <summary>Opens the blocks that begin on the line, one in another.</summary>
    private MarkdownBlock Begin(MarkdownBlock container, out bool isLeaf)
    {
        isLeaf = container.IsVerbatim;
        while (!isLeaf)
        {
            _line.Look();
            if (_line.IsBlank)
                break;
            var begun = _starts.Begin(container);
            if (begun is null)
            {
                _line.ToNext();
                break;
            }
            container = begun;
            isLeaf = !container.IsContainer;
        }
        return container;
    }

    /// <summary>Whether a line goes on with an open block; null when the line is the block's last and has nothing else.</summary>
    private bool? GoesOn(MarkdownBlock block, int depth)
    {
        switch (block.Kind)
        {
            case MarkdownKind.Quote:
                if (_line.IsIndented || _line.Sign != '>')
                    return false;
                _line.ToNext();
                _line.Skip(1);
                _line.SkipBlank();
                return true;
            case MarkdownKind.Item or MarkdownKind.Footnote:
            case MarkdownKind.Admonition when block.Mark != ':':
                if (_line.IsBlank)
                {
                    if (block.Children.Count == 0)
                        return false;
                    _line.ToNext();
                    return true;
                }
                if (_line.Indent < block.Width)
                    return false;
                _line.SkipColumns(block.Width);
                return true;
            case MarkdownKind.Admonition:
                if (!ClosesAdmonition(block, depth))
                    return true;
                while (_tip != block)
                    Close(_tip);
                block.End = _line.LineEnd;
                Close(block);
                return null;
            case MarkdownKind.Code:
                return CodeGoesOn(block);
            case MarkdownKind.Html:
                return !(_line.IsBlank && block.Level is 6 or 7);
            case MarkdownKind.Script or MarkdownKind.Paragraph or MarkdownKind.Table:
                return !_line.IsBlank;
            case MarkdownKind.Heading or MarkdownKind.Break or MarkdownKind.Row:
                return false;
            default:
                return true;
        }
    }

    /// <summary>Whether a line of ":::" ends this block, and none inside it.</summary>
    private bool ClosesAdmonition(MarkdownBlock block, int depth)
    {
        if (_line.IsIndented || _tip.Kind == MarkdownKind.Code || BlockStarts.Run(_text, _line.Next, _line.LineEnd, ':') is var colons && (colons < block.Width || !IsBlank(_line.Next + colons)))
            return false;
        for (var i = 0; i < depth; i++)
            if (_path[i] is { Kind: MarkdownKind.Admonition, Mark: ':' } inner && inner.Width <= colons)
                return false;
        return true;
    }

    private bool? CodeGoesOn(MarkdownBlock block)
    {
        switch (block.Mark)
        {
            case '\0':
                if (_line.IsIndented)
                    _line.SkipColumns(4);
                else if (!_line.IsBlank)
                    return false;
                return true;
            case '{':
                if (!_starts.EndsVerbatim(block))
                    return true;
                break;
            default:
                if (_line.IsIndented || BlockStarts.Run(_text, _line.Next, _line.LineEnd, block.Mark) is var run && (run < block.Width || !IsBlank(_line.Next + run)))
                {
                    for (var i = 0; i < block.Indent && _line.At < _line.LineEnd && _text[_line.At] is ' ' or '\t'; i++)
                        _line.SkipColumns(1);
                    return true;
                }
                break;
        }
        block.End = _line.LineEnd;
        Close(block);
        return null;
    }

    private bool IsBlank(int i)
    {
        while (i < _line.LineEnd && _text[i] is ' ' or '\t')
            i++;
        return i >= _line.LineEnd;
    }

    private void AddVerbatim(MarkdownBlock block)
    {
        if (!_line.IsBlank)
            block.End = _line.LineEnd;
        if (block.Kind == MarkdownKind.Html && block.Level is >= 1 and <= 5 && HtmlBlocks.Ends(_text, _line.At, _line.LineEnd, block.Level))
            Close(block);
    }

    /// <summary>Gives a paragraph the rest of the line, without the blanks around it.</summary>
    private void AddLine(MarkdownBlock block)
    {
        _line.ToNext();
        var end = _line.LineEnd;
        while (end > _line.At && _text[end - 1] is ' ' or '\t')
            end--;
        block.Lines.Add(TextSpan.FromBounds(_line.At, end));
        block.End = end;
    }

    /// <summary>Closes the blocks that the line does not go on with.</summary>
    public void CloseUnmatched()
    {
        while (_tip != Matched)
            Close(_tip);
    }

    /// <summary>Opens a block in the innermost one that can hold it.</summary>
    public MarkdownBlock Open(MarkdownKind kind, int start)
    {
        CloseUnmatched();
        while (!_tip.Holds(kind))
            Close(_tip);
        _tip = _tip.Add(kind, start);
        Matched = _tip;
        return _tip;
    }

    public void Close(MarkdownBlock block)
    {
        var parent = block.Parent!;
        block.IsOpen = false;
        if (block.Kind == MarkdownKind.Paragraph)
            CloseParagraph(block, parent);
        if (block.End > parent.End)
            parent.End = block.End;
        _tip = parent;
        if (Matched == block)
            Matched = parent;
    }

    private void CloseParagraph(MarkdownBlock block, MarkdownBlock parent)
    {
        TakeDefinitions(block);
        if (block.Lines.Count > 0 && parent.Kind == MarkdownKind.Quote && parent.Children.Count == 1 && IsAlert(block.Lines[0]))
        {
            parent.IsMarked = true;
            block.Lines.RemoveAt(0);
        }
        if (block.Lines.Count == 0)
            parent.RemoveLast();
    }

    /// <summary>Takes the definitions "[label]: target" off the beginning of a paragraph.</summary>
    public void TakeDefinitions(MarkdownBlock paragraph)
    {
        var first = 0;
        while (first < paragraph.Lines.Count && _text[paragraph.Lines[first].Start] == '[' && LinkLabels.Definition(_text, paragraph.Lines, first, out var label, out var target) is > 0 and var taken)
        {
            Labels.Add(label);
            Targets.Add(new Link(target, IsImage: false));
            first += taken;
        }
        paragraph.Lines.RemoveRange(0, first);
    }

    /// <summary>"[!NOTE]" alone in the first line of a quote.</summary>
    private bool IsAlert(TextSpan line)
    {
        if (line.Length < 4 || _text[line.Start] != '[' || _text[line.Start + 1] != '!' || _text[line.End - 1] != ']')
            return false;
        for (var i = line.Start + 2; i < line.End - 1; i++)
            if (!char.IsLetter(_text[i]))
                return false;
        return true;
    }
}
