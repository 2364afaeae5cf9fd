namespace Dossier.Engine.Documents.Markdown;

/// <summary>What a block of Markdown is: CommonMark 0.31 chapter 4 and 5, GFM's tables, and what site generators add.</summary>
internal enum MarkdownKind : byte
{
    Document,
    Quote,
    List,
    Item,
    /// <summary>The text of a footnote: "[^1]: …".</summary>
    Footnote,
    /// <summary>Between lines of ":::", or below "!!! note".</summary>
    Admonition,
    Heading,
    Paragraph,
    Code,
    Html,
    /// <summary>What a site generator reads: imports of MDX.</summary>
    Script,
    Break,
    Table,
    /// <summary>One line of a table.</summary>
    Row,
}

/// <summary>A block of Markdown while it is read and after.</summary>
internal sealed class MarkdownBlock(MarkdownKind kind, MarkdownBlock? parent, int start)
{
    private List<MarkdownBlock>? _children;
    private List<TextSpan>? _lines;

    public MarkdownKind Kind { get; set; } = kind;

    public MarkdownBlock? Parent { get; } = parent;

    /// <summary>How many blocks it lies in.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public int Start { get; set; } = start;

    /// <summary>Behind the last character that is no white space.</summary>
    public int End { get; set; } = start;

    public bool IsOpen { get; set; } = true;

    /// <summary>The level of a heading; the number of the first item of an ordered list; the columns of a table; the kind of an HTML block, 1 to 7.</summary>
    public int Level { get; set; }

    /// <summary>What marks an item or a fence: '-', '.', '`', ':'.</summary>
    public char Mark { get; set; }

    /// <summary>How far the text of an item is indented; how long a fence is.</summary>
    public int Width { get; set; }

    /// <summary>How far a fence, or the mark of an item, is indented.</summary>
    public int Indent { get; set; }

    /// <summary>Whether it is "[!NOTE]", or the first row of a table.</summary>
    public bool IsMarked { get; set; }

    public IReadOnlyList<MarkdownBlock> Children => (IReadOnlyList<MarkdownBlock>?)_children ?? [];

    /// <summary>The lines of its own text, without what stands before them for the blocks around it.</summary>
    public List<TextSpan> Lines => _lines ??= [];

    public bool IsContainer => Kind <= MarkdownKind.Admonition;

    /// <summary>Whether it takes any line as it stands.</summary>
    public bool IsVerbatim => Kind is MarkdownKind.Code or MarkdownKind.Html or MarkdownKind.Script;

    public MarkdownBlock Add(MarkdownKind kind, int start)
    {
        var child = new MarkdownBlock(kind, this, start);
        (_children ??= []).Add(child);
        return child;
    }

    public void RemoveLast() => _children!.RemoveAt(_children.Count - 1);

    public bool Holds(MarkdownKind kind) => Kind switch
    {
        MarkdownKind.List => kind == MarkdownKind.Item,
        MarkdownKind.Table => kind == MarkdownKind.Row,
        _ => IsContainer && kind is not (MarkdownKind.Item or MarkdownKind.Row),
    };
}
