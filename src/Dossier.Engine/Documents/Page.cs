namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>A document while it is read: its tokens, and its blocks as drafts whose kinds are still being settled.</summary>
internal sealed class Page(string text, Token[] tokens, CancellationToken cancellation)
{
    private static readonly string HiddenSign = Tokenizer.Hidden.ToString();

    /// <summary>The text as a reader sees it.</summary>
    public string Text { get; } = text;

    public Token[] Tokens { get; } = tokens;

    public CancellationToken Cancellation { get; } = cancellation;

    public List<BlockDraft> Drafts { get; set; } = [];

    /// <summary>The draft that is the headline.</summary>
    public BlockDraft? Headline { get; set; }

    /// <summary>Index of the first draft of the body, or the number of drafts.</summary>
    public int BodyStart { get; set; }

    /// <summary>Index just past the last draft of the body.</summary>
    public int BodyEnd { get; set; }

    /// <summary>The first token that starts at an offset or behind it.</summary>
    public int FirstTokenFrom(int offset)
    {
        var i = 0;
        while (i < Tokens.Length && Tokens[i].Start < offset)
            i++;
        return i;
    }

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End);

    public TextSpan Span(BlockDraft draft) => Span(draft.First, draft.End);

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length).Replace(HiddenSign, "");

    public bool Is(int token, char c) => Tokens[token].Length == 1 && Text[Tokens[token].Start] == c;

    /// <summary>The character a one-character token is, or NUL.</summary>
    public char Symbol(int token) => Tokens[token].Length == 1 && Tokens[token].Kind == TokenKind.Symbol ? Text[Tokens[token].Start] : '\0';

    /// <summary>Whether two drafts hold the same words, whatever their case, spacing and punctuation.</summary>
    public bool SameWords(BlockDraft a, BlockDraft b) => SameWords(a.First, a.End, b.First, b.End);

    /// <summary>Whether two runs of tokens hold the same words, whatever their case, spacing and punctuation.</summary>
    public bool SameWords(int a, int aEnd, int b, int bEnd)
    {
        while (true)
        {
            while (a < aEnd && Tokens[a].Kind == TokenKind.Symbol)
                a++;
            while (b < bEnd && Tokens[b].Kind == TokenKind.Symbol)
                b++;
            if (a >= aEnd || b >= bEnd)
                return a >= aEnd && b >= bEnd;
            if (!SameToken(a++, b++))
                return false;
        }
    }

    /// <summary>Whether two tokens are one word but for their case.</summary>
    public bool SameToken(int a, int b)
    {
        if (Tokens[a].Length != Tokens[b].Length)
            return false;
        for (var i = 0; i < Tokens[a].Length; i++)
            if (Vocabulary.Fold(Text[Tokens[a].Start + i]) != Vocabulary.Fold(Text[Tokens[b].Start + i]))
                return false;
        return true;
    }
}

/// <summary>One block whose kind is still being settled.</summary>
internal sealed class BlockDraft
{
    /// <summary>Index of the first token.</summary>
    public int First { get; set; }

    /// <summary>Index just past the last token.</summary>
    public int End { get; set; }

    /// <summary>The kind, or null while nothing settles it.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>How it is set in Markdown.</summary>
    public BlockForm Form { get; set; }

    /// <summary>How many lists it stands in.</summary>
    public byte Depth { get; set; }

    /// <summary>The level of a Markdown heading, or 0.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Whether a bullet stands before it.</summary>
    public bool HasBullet { get; set; }

    /// <summary>How many words and numbers it has.</summary>
    public int WordCount { get; set; }

    /// <summary>Words that begin with a small letter, joining words ("with", "of") not counted.</summary>
    public int SmallWordCount { get; set; }

    /// <summary>The mark it ends with, closing quotation marks and brackets skipped: '.', '!', '?', ':', ',', or NUL.</summary>
    public char EndMark { get; set; }

    /// <summary>How far a boilerplate phrase reaches.</summary>
    public Reach Reach { get; set; }

    /// <summary>Index just past the dateline that opens it, or 0.</summary>
    public int DatelineEnd { get; set; }

    /// <summary>Whether it reads as prose: it ends as a sentence does, or is too long for a title.</summary>
    public bool IsProse => HeadingLevel == 0 && (WordCount > 30 || (EndMark is '.' or '!' or '?' or ':' && WordCount >= 3));

    /// <summary>Whether it could be a title: short, and does not end as a statement does.</summary>
    public bool IsTitle => HeadingLevel > 0 || (WordCount is > 0 and <= 30 && EndMark is not ('.' or ':' or ',' or ';'));
}
