using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>The tokens a recogniser may look at: those of one sentence that no earlier expression has taken.</summary>
internal readonly struct Window(Words words, int first, int floor, int end)
{
    /// <summary>The sentence's first token.</summary>
    public int First { get; } = first;

    /// <summary>The first token that is free.</summary>
    public int Floor { get; } = floor;

    /// <summary>The token after the sentence's last.</summary>
    public int End { get; } = end;

    /// <summary>The document's words.</summary>
    public Words Words { get; } = words;

    // A copy of the reference: one step less at every look.
    private readonly Token[] _tokens = words.Tokens;

    /// <summary>The same window with another first free token.</summary>
    public Window From(int floor) => new(Words, First, floor, End);

    /// <summary>The token's word number; 0 outside the sentence.</summary>
    public int Word(int i) => i >= First && i < End ? _tokens[i].Word : 0;

    /// <summary>The token's roles; none outside the sentence.</summary>
    public Role Roles(int i) => TimeWords.Roles[Word(i)];

    /// <summary>Whether the token has one of the roles.</summary>
    public bool Is(int i, Role role) => (Roles(i) & role) != 0;

    /// <summary>The value of the token's word.</summary>
    public int Number(int i) => TimeWords.Numbers[Word(i)];

    /// <summary>The unit of the token's word.</summary>
    public TimeUnit Unit(int i) => TimeWords.Units[Word(i)];

    /// <summary>Whether the token is this character.</summary>
    public bool Is(int i, char c) => i >= First && i < End && Words.Is(i, c);

    /// <summary>Whether the token is a hyphen or dash.</summary>
    public bool IsDash(int i) => i >= First && i < End && _tokens[i].Length == 1 && Words.Text[_tokens[i].Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';

    /// <summary>Whether the token is an apostrophe that opens a short year: "'98".</summary>
    public bool IsApostrophe(int i) => i >= First && i < End && _tokens[i].Length == 1 && Words.Text[_tokens[i].Start] is '\'' or '\u2019' or '\u2018' or '`';

    /// <summary>Whether the token is a quotation mark, single or double, of either side.</summary>
    public bool IsQuotationMark(int i) => IsApostrophe(i) || Is(i, '"') || Is(i, '\u201C') || Is(i, '\u201D');

    /// <summary>Whether no white space stands before the token.</summary>
    public bool Glued(int i) => i >= First && i < End && !_tokens[i].SpaceBefore;

    /// <summary>Whether two tokens begin and end a stretch in code font.</summary>
    public bool IsCode(int first, int last) => Words.IsCode(first, last);

    /// <summary>Whether the token is a word.</summary>
    public bool IsWord(int i) => i >= First && i < End && _tokens[i].Kind == TokenKind.Word;

    /// <summary>Whether the token is digits, maybe with commas or a point.</summary>
    public bool IsNumber(int i) => i >= First && i < End && _tokens[i].Kind == TokenKind.Number;

    /// <summary>Whether the token starts with a capital.</summary>
    public bool IsCapital(int i) => i >= First && i < End && _tokens[i].IsCapitalized;

    /// <summary>Whether the token is a word in small letters.</summary>
    public bool IsLower(int i) => IsWord(i) && !_tokens[i].IsCapitalized && char.IsLower(Words.Text[_tokens[i].Start]);

    /// <summary>The token's length in characters.</summary>
    public int Length(int i) => i >= First && i < End ? _tokens[i].Length : 0;

    /// <summary>Whether the token's last characters are these, in small letters.</summary>
    public bool EndsWith(int i, string ending) =>
        Length(i) > ending.Length && string.CompareOrdinal(Words.Text, _tokens[i].ReadEnd - ending.Length, ending, 0, ending.Length) == 0;

    /// <summary>The value of a token of one to four digits, or -1.</summary>
    public int Digits(int i)
    {
        if (!IsNumber(i) || _tokens[i].Length > 4)
            return -1;
        var n = 0;
        for (var p = _tokens[i].Start; p < _tokens[i].ReadEnd; p++)
        {
            if (Words.Text[p] is < '0' or > '9')
                return -1;
            n = (10 * n) + Words.Text[p] - '0';
        }
        return n;
    }

    /// <summary>The value of a token of digits that may hold grouping commas and a point, or -1 when it is too long.</summary>
    public decimal Decimal(int i)
    {
        if (!IsNumber(i) || _tokens[i].Length > 16)
            return -1;
        decimal n = 0, scale = 0;
        for (var p = _tokens[i].Start; p < _tokens[i].ReadEnd; p++)
        {
            var c = Words.Text[p];
            if (c == '.')
                scale = 1;
            else if (c != ',')
            {
                n = (10 * n) + (c - '0');
                scale *= 10;
            }
        }
        return scale > 1 ? n / scale : n;
    }
}
