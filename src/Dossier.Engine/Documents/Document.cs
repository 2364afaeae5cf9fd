namespace Dossier.Engine.Documents;

using Dossier.Generated;

/// <summary>One block of a document.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">Its place, without the white space around it.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span);

/// <summary>A file's text cut into blocks, with what its head and foot say about it.</summary>
public sealed class Document
{
    private readonly TextPlaces _places;

    /// <summary>Makes a document.</summary>
    /// <param name="path">The file's path, relative to the project, with forward slashes.</param>
    /// <param name="text">The file's text without its byte-order mark.</param>
    /// <param name="blocks">Its blocks in the order of the text, none overlapping.</param>
    public Document(string path, string text, IReadOnlyList<Block> blocks)
    {
        Path = path;
        Text = text;
        Blocks = blocks;
        _places = new TextPlaces(path, text);
    }

    /// <summary>The file's path, relative to the project, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The file's text without its byte-order mark.</summary>
    public string Text { get; }

    /// <summary>Every block in the order of the text.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The text's tokens when the reader has made them already; the text is cut into tokens once.</summary>
    internal Language.Token[]? Tokens { get; init; }

    /// <summary>The headline, or an empty span.</summary>
    public TextSpan Headline { get; init; }

    /// <summary>The headline on one line, as the front matter means it where it stands there: folded lines joined, escaped marks plain. Null says that the span has it as it is.</summary>
    internal string? FrontTitle { get; init; }

    /// <summary>The headline's words.</summary>
    public string HeadlineText => FrontTitle ?? Slice(Headline);

    /// <summary>Where the front matter ends, or 0.</summary>
    internal int FrontMatterEnd { get; init; }

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

    /// <summary>Line and column of an offset, both from 0; CRLF, CR, LF, U+0085, U+2028 and U+2029 end a line, as they do for the C# compiler.</summary>
    public (int Line, int Column) Position(int offset) => _places.Position(offset);

    /// <summary>The span as a passage, with up to 32 characters on each side.</summary>
    public Passage PassageAt(TextSpan span) => _places.PassageAt(span.Start, span.Length);
}
