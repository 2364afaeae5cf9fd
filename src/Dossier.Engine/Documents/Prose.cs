namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>
/// Tells a file's prose from what it holds for a machine: addresses, the targets of Markdown's links and pictures, tags of HTML. Every recogniser reads the tokens that are left;
/// their places stay as they are. An address in a sentence is one sign, as it is one word of its grammar; markup leaves nothing.
/// </summary>
internal sealed class Prose
{
    // What becomes of a token. Each stretch has a first one, because two may touch: "[here](a) [there](b)".
    private const byte Dropped = 1, DroppedTogether = 2, DroppedBreak = 3, Address = 4, AddressGoesOn = 5;

    // A link's words hardly run longer, and a bracket that was never closed opens no link a page below.
    private const int LongestLink = 200;
    private const int MostOpen = 32;

    private readonly string _text;
    private readonly Token[] _all;
    private readonly SentenceTokens _tokens;
    private readonly HtmlTags _tags;
    private readonly List<int> _open = [];
    private byte[]? _marks;
    private bool _isMarkdown;
    // Tokens before this one are settled.
    private int _settled;
    // Nothing but tags stands before this one.
    private int _lead;

    private Prose(string text, Token[] tokens)
    {
        (_text, _all) = (text, tokens);
        _tokens = new SentenceTokens(new Words(text, tokens, []), tokens.Length);
        _tags = new HtmlTags(text, tokens);
    }

    /// <summary>The text as a reader sees it.</summary>
    public string Text => _text;

    /// <summary>The tokens that are prose.</summary>
    public Token[] Tokens { get; private set; } = [];

    /// <summary>How many tags begin a line.</summary>
    public int BlockTags { get; private set; }

    /// <summary>Whether it begins as a page of HTML does. Further on such tags stand for something: "mount &lt;base&gt;".</summary>
    public bool BeginsAsPage { get; private set; }

    /// <summary>The language an HTML page says it is in, or null.</summary>
    public string? Language => _tags.Language;

    /// <summary>Finds the prose of a text.</summary>
    /// <param name="text">The text as a reader sees it.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="isMarkdown">Whether links and tags have been taken out of it.</param>
    /// <param name="cancellation">Honoured within some thousand tokens.</param>
    public static Prose Of(string text, Token[] tokens, bool isMarkdown, CancellationToken cancellation)
    {
        var prose = new Prose(text, tokens) { _isMarkdown = isMarkdown };
        for (var i = 0; i < tokens.Length; i = prose.Read(i))
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
        prose.Tokens = prose._marks is null ? tokens : prose.Rest();
        return prose;
    }

    /// <summary>Marks what begins at a token, or ends there; the token to go on from.</summary>
    private int Read(int i)
    {
        var token = _all[i];
        if (token.Kind != TokenKind.Symbol)
            return token.Length == 3 && _tokens.Touches(i + 1, '.') && Is(i, "www") && i >= _settled ? AddressAt(i, i + 1) : i + 1;
        switch (_tokens.Sign(i))
        {
            case '<' when !_isMarkdown && _tags.End(i, out var element) is var end && end > i:
                Tag(i, end, element);
                return end;
            case '[' when !_isMarkdown:
                if (_open.Count == MostOpen)
                    _open.RemoveAt(0);
                _open.Add(i);
                return i + 1;
            case ']' when _open.Count > 0:
                var open = _open[_open.Count - 1];
                _open.RemoveAt(_open.Count - 1);
                return i - open <= LongestLink ? LinkEnd(open, i) : i + 1;
            case ':' when _tokens.Touches(i + 1, '/') && _tokens.Touches(i + 2, '/'):
            case '@':
            case '/' when i > 1 && _tokens.Touches(i) && _tokens.Touches(i - 1) && CuttingWords.Is(_all[i - 1], CuttingRole.Ending) && _tokens.Sign(i - 2) == '.':
                return Behind(i);
            default:
                return i + 1;
        }
    }

    /// <summary>Marks the address whose telling sign stands at a token.</summary>
    private int Behind(int sign)
    {
        var first = sign;
        while (first > _settled && _tokens.Touches(first) && (_tokens.IsAlphanumeric(first - 1) || _tokens.Sign(first - 1) is '.' or '_' or '-' or '+' or '%' or '#' or '~'))
            first--;
        _settled = sign;
        while (first < sign && !_tokens.IsAlphanumeric(first))
            first++;
        return first < sign ? AddressAt(first, sign) : sign + 1;
    }

    /// <summary>Marks the address from one token on that reaches over another; without one, goes on behind that.</summary>
    private int AddressAt(int first, int sign)
    {
        var end = AddressReader.End(_tokens, first, AddressReader.Run(_tokens, first));
        if (end <= sign)
            return sign + 1;
        Mark(first, end, Address, AddressGoesOn);
        return _settled = end;
    }

    private void Tag(int first, int end, HtmlElement element)
    {
        Mark(first, end, element == HtmlElement.Inline ? Dropped : DroppedBreak, DroppedTogether);
        _settled = end;
        if (element is HtmlElement.Block or HtmlElement.Page)
            BlockTags++;
        BeginsAsPage |= element == HtmlElement.Page && first == _lead;
        if (first == _lead)
            _lead = end;
    }

    /// <summary>Marks the link or picture whose words end at a bracket: <c>[words](target "title")</c>, <c>[words][key]</c>; and the line <c>[key]: target</c>.</summary>
    private int LinkEnd(int open, int close)
    {
        var end = close + 1;
        if (_tokens.Touches(end, '('))
            end = TargetEnd(end + 1);
        else if (_tokens.Touches(end, '['))
            end = KeyEnd(end + 1);
        else if (_tokens.Touches(end, ':') && _all[open].LineBefore)
            return DefinitionEnd(open, end + 1);
        else
            return end;
        if (end < 0)
            return close + 1;
        var isPicture = open > 0 && _tokens.Touches(open, '[') && _tokens.Sign(open - 1) == '!';
        Mark(isPicture ? open - 1 : open, open + 1, Dropped, DroppedTogether);
        Mark(close, end, Dropped, DroppedTogether);
        return _settled = end;
    }

    /// <summary>The token behind the bracket that closes a target, or -1. A target has no space but before its title, and no square bracket, so that no stretch is looked at twice.</summary>
    private int TargetEnd(int i)
    {
        var depth = 0;
        for (var first = i; i < _all.Length; i++)
        {
            if (_all[i].SpaceBefore && i > first)
                return _tokens.Sign(i) is '"' or '\'' ? TitleEnd(i) : _tokens.Sign(i) == ')' && depth == 0 ? i + 1 : -1;
            switch (_tokens.Sign(i))
            {
                case '(':
                    depth++;
                    break;
                case ')' when depth-- == 0:
                    return i + 1;
                case '[' or ']':
                    return -1;
            }
        }
        return -1;
    }

    private int TitleEnd(int i)
    {
        for (var quote = _tokens.Sign(i++); i < _all.Length && _tokens.Sign(i) is not ('[' or ']'); i++)
            if (_tokens.Sign(i) == quote && i + 1 < _all.Length && _tokens.Sign(i + 1) == ')')
                return i + 2;
        return -1;
    }

    private int KeyEnd(int i)
    {
        const int LongestKey = 8;
        for (var first = i; i < _all.Length && i <= first + LongestKey && _tokens.Sign(i) != '['; i++)
            if (_tokens.Sign(i) == ']')
                return i + 1;
        return -1;
    }

    /// <summary>The end of a line that says where a key leads; of one that is a note's own words, "[^1]: The dam …", only the key is passed over.</summary>
    private int DefinitionEnd(int open, int i)
    {
        if (i >= _all.Length || _all[i].LineBefore)
            return i;
        var isTarget = _tokens.Sign(i) is '<' or '/' or '#' || (_tokens.IsAlphanumeric(i) && AddressReader.End(_tokens, i, AddressReader.Run(_tokens, i)) > i);
        if (!isTarget)
            return i;
        while (i < _all.Length && !_all[i].LineBefore)
            i++;
        Mark(open, i, DroppedBreak, DroppedTogether);
        return _settled = i;
    }

    private void Mark(int first, int end, byte mark, byte others)
    {
        _marks ??= new byte[_all.Length];
        _marks[first] = mark;
        for (var i = first + 1; i < end; i++)
            _marks[i] = others;
    }

    /// <summary>What the marks leave. What stood before something dropped stands before what follows it.</summary>
    private Token[] Rest()
    {
        var rest = new List<Token>(_all.Length);
        var flags = TokenFlags.None;
        for (var i = 0; i < _all.Length; i++)
        {
            var token = _all[i];
            var before = token.Flags & (TokenFlags.SpaceBefore | TokenFlags.LineBefore);
            switch (_marks![i])
            {
                case AddressGoesOn:
                    break;
                case Dropped:
                    flags |= before;
                    break;
                case DroppedTogether:
                    // A space inside a tag is none of the text's; a line's end is.
                    flags |= (before & TokenFlags.LineBefore) != 0 ? before : TokenFlags.None;
                    break;
                case DroppedBreak:
                    flags |= TokenFlags.SpaceBefore | TokenFlags.LineBefore;
                    break;
                case Address:
                    var end = i + 1;
                    while (end < _all.Length && _marks[end] == AddressGoesOn)
                        end++;
                    rest.Add(new Token(token.Start, _all[end - 1].End - token.Start, 0, TokenKind.Symbol, before | flags));
                    flags = TokenFlags.None;
                    break;
                default:
                    rest.Add(flags == TokenFlags.None ? token : token.With(flags));
                    flags = TokenFlags.None;
                    break;
            }
        }
        return rest.ToArray();
    }

    private bool Is(int i, string word) => string.Compare(_text, _all[i].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
