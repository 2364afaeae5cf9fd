namespace Dossier.Engine.Language;

/// <summary>One sentence: the tokens from <paramref name="First"/> up to <paramref name="End"/>, excluded, all in one block.</summary>
/// <param name="Block">The block's index in the document.</param>
/// <param name="Kind">The block's kind.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
public readonly record struct Sentence(int Block, BlockKind Kind, int First, int End);

/// <summary>A document cut into tokens and sentences; what every recogniser reads.</summary>
public sealed class Words
{
    internal Words(string text, Token[] tokens, Sentence[] sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>The document's text as a reader sees it.</summary>
    public string Text { get; }

    /// <summary>Every token of the text, also those of boilerplate.</summary>
    public Token[] Tokens { get; }

    /// <summary>The sentences of every block, in the order of the text.</summary>
    public Sentence[] Sentences { get; }

    /// <summary>The characters of a token.</summary>
    public string Slice(int token) => Text.Substring(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The characters from one token up to another, excluded.</summary>
    public string Slice(int first, int end)
    {
        var start = Tokens[first].Start;
        var length = Tokens[end - 1].End - start;
        var slice = Text.Substring(start, length);
        return slice.IndexOf(Tokenizer.Hidden) < 0 ? slice : slice.Replace(Tokenizer.Hidden.ToString(), "");
    }

    /// <summary>The place of the tokens from one up to another, excluded.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The first token that starts at an offset or behind it; the count of tokens when none does.</summary>
    internal int FirstTokenFrom(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Whether a token stands in a byline or beside the story: whoever is named there made it.</summary>
    internal bool IsCredit(int token) => Sentences.Length > 0 && Sentences[SentenceOf(token)].Kind.IsBesideStory();

    /// <summary>Index of the sentence in which a token stands.</summary>
    internal int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].First <= token)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>Whether two tokens begin and end a stretch in code font. Its backticks are hidden from the readers as other marks are, but bold has two on either side.</summary>
    internal bool IsCode(int first, int last) => IsMark(Tokens[first].Start - 1) && !IsMark(Tokens[first].Start - 2) && IsMark(Tokens[last].End) && !IsMark(Tokens[last].End + 1);

    /// <summary>Whether a stretch in code font ends behind a token.</summary>
    internal bool EndsCode(int token) => IsMark(Tokens[token].End) && !IsMark(Tokens[token].End + 1);

    private bool IsMark(int at) => at >= 0 && at < Text.Length && Text[at] == Tokenizer.Hidden;

    /// <summary>Whether the token is the word, in capitals or not.</summary>
    internal bool Is(int token, string word) =>
        Tokens[token].Length == word.Length && string.Compare(Text, Tokens[token].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether the token is the character <paramref name="c"/> and nothing else.</summary>
    public bool Is(int token, char c) => Tokens[token].Length == 1 && Text[Tokens[token].Start] == c;
}
