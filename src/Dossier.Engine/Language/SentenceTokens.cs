namespace Dossier.Engine.Language;

/// <summary>The tokens of one sentence, as the cutting of words asks for them.</summary>
internal readonly struct SentenceTokens(Words words, int end)
{
    private readonly Token[] _tokens = words.Tokens;

    /// <summary>The document's text.</summary>
    public string Text { get; } = words.Text;

    /// <summary>Index just past the sentence's last token.</summary>
    public int End { get; } = end;

    /// <summary>A token by its index in the document.</summary>
    public Token this[int i] => _tokens[i];

    /// <summary>Whether the sentence has a token here, with no space before it.</summary>
    public bool Touches(int i) => i < End && !_tokens[i].SpaceBefore;

    /// <summary>Whether a token of a kind stands here, with no space before it.</summary>
    public bool Touches(int i, TokenKind kind) => Touches(i) && _tokens[i].Kind == kind;

    /// <summary>Whether a sign stands here, with no space before it.</summary>
    public bool Touches(int i, char sign) => Touches(i) && Sign(i) == sign;

    /// <summary>Whether letters or digits stand here, with no space before them, and not a clitic such as "'s".</summary>
    public bool TouchesAlphanumeric(int i) => Touches(i) && IsAlphanumeric(i);

    /// <summary>Whether a token is made of letters or digits, and is no clitic such as "'s".</summary>
    public bool IsAlphanumeric(int i) => _tokens[i].Kind != TokenKind.Symbol && !IsApostrophe(Text[_tokens[i].Start]);

    /// <summary>The sign that a token is, or NUL.</summary>
    public char Sign(int i) => _tokens[i] is { Kind: TokenKind.Symbol, Length: 1, Start: var start } ? Text[start] : '\0';

    /// <summary>The first character of a token.</summary>
    public char First(int i) => Text[_tokens[i].Start];

    /// <summary>Whether white space or the sentence's end follows a token.</summary>
    public bool SpaceAfter(int i) => i + 1 >= End || _tokens[i + 1].SpaceBefore;

    /// <summary>Whether only closing marks stand between a token and the sentence's end.</summary>
    public bool IsLast(int i)
    {
        const int MostMarks = 3;
        for (var k = i + 1; k < End; k++)
            if (k > i + MostMarks || Sign(k) is not ('"' or '\u201D' or '\'' or '\u2019' or ')' or ']' or '\u00BB'))
                return false;
        return true;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';
}
