namespace Dossier.Engine.Documents;

using Dossier.Generated;

/// <summary>One block of a document.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">Its place, without the white space around it.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>How it is set in Markdown.</summary>
    public BlockForm Form { get; init; }

    /// <summary>How many lists it stands in.</summary>
    public byte Depth { get; init; }

    /// <summary>The level of a heading of Markdown, 1 to 6, or 0.</summary>
    public byte Level { get; init; }
}

/// <summary>How a block is set in Markdown.</summary>
public enum BlockForm : byte
{
    /// <summary>A paragraph or a heading by itself.</summary>
    Text,
    /// <summary>In an item of a list.</summary>
    Item,
    /// <summary>In a quotation.</summary>
    Quote,
    /// <summary>In a note set apart: "> [!NOTE]", ":::note".</summary>
    Admonition,
    /// <summary>A footnote.</summary>
    Footnote,
    /// <summary>A row of a table.</summary>
    Row,
    /// <summary>Code, which makes no claims.</summary>
    Code,
}

/// <summary>What a block says its value is of: "Port" of "**Port:** 8080" and, in a list, of "Port — 8080".</summary>
/// <param name="Block">The block's index.</param>
/// <param name="Span">The words before the colon or the dash.</param>
public readonly record struct ValueLabel(int Block, TextSpan Span);

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Span">Its place.</param>
/// <param name="Text">Its words as a reader sees them.</param>
public readonly record struct DocumentHeading(int Level, TextSpan Span, string Text);

/// <summary>A cell of a table that says something.</summary>
/// <param name="Span">Its words.</param>
/// <param name="RowHead">The first cell of its row; empty when it is that itself.</param>
/// <param name="ColumnHead">The cell of the first row above it; may be empty.</param>
public readonly record struct TableCell(TextSpan Span, TextSpan RowHead, TextSpan ColumnHead);

/// <summary>A file's text cut into blocks, with what its head and foot say about it.</summary>
/// <param name="path">The file's path, relative to the project, with forward slashes.</param>
/// <param name="text">The file's text without its byte-order mark.</param>
/// <param name="blocks">Its blocks in the order of the text, none overlapping.</param>
public sealed class Document(string path, string text, IReadOnlyList<Block> blocks)
{
    private readonly TextPlaces _places = new(path, text);

    /// <summary>The file's path, relative to the project, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The file's text without its byte-order mark.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// The text as a reader sees it, each character in its place: what is not seen – marks of Markdown, targets of links, code – is <see cref="Dossier.Engine.Language.Tokenizer.Hidden"/>, and a character
    /// reference is the character it stands for. The same as <see cref="Text"/> where all of that is seen.
    /// </summary>
    internal string Seen { get; init; } = text;

    /// <summary>Every block in the order of the text.</summary>
    public IReadOnlyList<Block> Blocks { get; } = blocks;

    /// <summary>The cells of its tables, in the order of the text; those of the first row are heads, and no cells of their own.</summary>
    public IReadOnlyList<TableCell> Cells { get; init; } = [];

    /// <summary>The targets of its links and pictures, in the order of the text; those of raw HTML are not read.</summary>
    public IReadOnlyList<Links.Link> Links { get; init; } = [];

    /// <summary>The text's tokens when the reader has made them already; the text is cut into tokens once.</summary>
    internal Language.Token[]? Tokens { get; init; }

    /// <summary>The labels of its blocks, in the order of the text.</summary>
    public IReadOnlyList<ValueLabel> Labels { get; init; } = [];

    /// <summary>The headline, or an empty span.</summary>
    public TextSpan Headline { get; init; }

    /// <summary>The headline on one line, as the front matter means it where it stands there: folded lines joined, escaped marks plain. Null says that the span has it as it is.</summary>
    internal string? FrontTitle { get; init; }

    /// <summary>The headline's words.</summary>
    public string HeadlineText => FrontTitle ?? SeenIn(Headline);

    /// <summary>The text up to the end of the front matter; empty when there is none.</summary>
    public string FrontMatter => Text.Substring(0, FrontMatterEnd);

    /// <summary>Where the front matter ends, or 0.</summary>
    internal int FrontMatterEnd { get; init; }

    /// <summary>Where the first line behind the front matter begins, or 0.</summary>
    public int BodyStart
    {
        get
        {
            var start = FrontMatterEnd;
            while (start > 0 && start < Text.Length && Text[start] is ' ' or '\t')
                start++;
            if (start > 0 && start < Text.Length && Text[start] is '\r' or '\n')
                start += Text[start] == '\r' && start + 1 < Text.Length && Text[start + 1] == '\n' ? 2 : 1;
            return start;
        }
    }

    /// <summary>Whether its front matter says that it is not published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The tags its front matter gives.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The last part of its address as its front matter gives it, or null.</summary>
    public string? Slug { get; init; }

    /// <summary>The set its front matter puts it in, or null.</summary>
    public string? Set { get; init; }

    /// <summary>What its front matter says it is about, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The address of its picture as its front matter gives it, or null.</summary>
    public string? Image { get; init; }

    /// <summary>All that its front matter says.</summary>
    public IReadOnlyList<Metadata.MetadataItem> Metadata { get; init; } = [];

    /// <summary>The headings inside it, in the order of the text; the headline is none of them.</summary>
    public IEnumerable<DocumentHeading> Headings => Blocks
        .Where(b => b.Kind == BlockKind.Heading || (b.Level > 0 && b.Kind != BlockKind.Headline))
        .Select(b => new DocumentHeading(b.Level > 0 ? b.Level : 2, b.Span, SeenIn(b.Span)));

    /// <summary>Each author's name.</summary>
    public IReadOnlyList<TextSpan> Authors { get; init; } = [];

    /// <summary>The publisher as the text names it, spelled as its readers know it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The place the dateline names ("LONDON (Reuters) –"), or null.</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>The words that say when it was published ("Jan 10, 2017 02:24 AM EST"), or null.</summary>
    public TextSpan? Published { get; init; }

    /// <summary>The words that say when it was changed, or null.</summary>
    public TextSpan? Modified { get; init; }

    /// <summary>The address the text gives for itself, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The BCP 47 tag of the language it is in, as it says itself or as its words tell: <c>en</c> where neither does, <c>und</c> for what is no text.</summary>
    public string Language { get; init; } = Dossier.Engine.Language.LanguageGuess.English;

    /// <summary>Whether its sentences are read as English ones. Of what is not, only what means the same in every language is kept, and nothing is claimed.</summary>
    public bool IsEnglishProse => Writing == Writing.English;

    internal Writing Writing { get; init; }

    /// <summary>What is wrong with the file as a whole and with its head.</summary>
    internal IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The words of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The character that a reader of the page sees at a place, or null where a mark of Markdown, a link's target or code stands.</summary>
    public char? SeenAt(int offset) => Seen[offset] == Dossier.Engine.Language.Tokenizer.Hidden ? null : Seen[offset];

    /// <summary>The words of a span as a reader sees them, on one line.</summary>
    public string SeenIn(TextSpan span)
    {
        if (ReferenceEquals(Seen, Text))
            return Slice(span);
        var seen = new System.Text.StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
            if (Seen[i] is '\n' or '\r')
                seen.Append(seen.Length > 0 && seen[seen.Length - 1] == ' ' ? "" : " ");
            else if (Seen[i] != Dossier.Engine.Language.Tokenizer.Hidden)
                seen.Append(Seen[i]);
        return seen.ToString().Trim();
    }

    /// <summary>Line and column of an offset, both from 0; CRLF, CR, LF, U+0085, U+2028 and U+2029 end a line, as they do for the C# compiler.</summary>
    public (int Line, int Column) Position(int offset) => _places.Position(offset);

    /// <summary>The span as a passage, with up to 32 characters on each side.</summary>
    public Passage PassageAt(TextSpan span) => _places.PassageAt(span.Start, span.Length);
}
