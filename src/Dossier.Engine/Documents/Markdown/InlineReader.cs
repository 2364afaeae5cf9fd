namespace Dossier.Engine.Documents.Markdown;

using Dossier.Engine.Documents.Links;
using Dossier.Engine.Language;

/// <summary>
/// Reads the inline marks of a paragraph, a heading or a row: which of its characters a reader sees (CommonMark 0.31 chapter 6, with GFM's strikethrough, footnotes and what template
/// languages put between braces). What was struck out is not seen: nobody states it any more.
/// </summary>
internal sealed class InlineReader(string text, HashSet<string> labels, bool isMdx)
{
    private readonly Delimiters _delimiters = new();
    private readonly List<Bracket> _brackets = [];
    private char[] _letters = new char[256];
    private int[] _offsets = new int[256];
    private int _length;
    private string _s = "";
    private char[] _seen = [];

    // Once one is not found, none is behind it either: asked again at every opening, a search to the end would cost the square of the text.
    private bool _noComment;
    private bool _noInstruction;
    private bool _noSection;
    private bool _noDeclaration;
    private bool _noBraces;
    private bool _noPercent;
    private bool _noHash;
    private bool _codeScanned;
    private bool _isCell;
    private readonly Dictionary<int, int> _codeRuns = [];
    private readonly HashSet<string> _neverClosed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TextSpan> _struck = [];

    // Brackets before this one open no link any more.
    private int _inactive;

    // Where the target of the link stands whose end was found last; empty when a definition has it.
    private TextSpan _target;

    private struct Bracket
    {
        public int At;
        public int Bottom;
        public bool IsImage;
        public bool HasBracketInside;
    }

    /// <summary>The targets that stand in the text itself.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>Writes what is seen of a block's text over the text as it is read; what is not seen becomes <see cref="Tokenizer.Hidden"/>.</summary>
    /// <returns>Whether the text is one picture, or some, and nothing else.</returns>
    public bool Read(List<TextSpan> lines, char[] read, bool isCell = false)
    {
        _isCell = isCell;
        Join(lines);
        if (!HasMarks())
        {
            foreach (var line in lines)
                text.CopyTo(line.Start, read, line.Start, line.Length);
            return false;
        }
        _s = new string(_letters, 0, _length);
        _seen = _s.ToCharArray();
        _noComment = _noInstruction = _noSection = _noDeclaration = _noBraces = _noPercent = _noHash = _codeScanned = false;
        _codeRuns.Clear();
        _neverClosed.Clear();
        _struck.Clear();
        _inactive = 0;
        _brackets.Clear();
        _delimiters.Clear();
        _pictures = _afterPicture = 0;
        for (var i = 0; i < _length;)
            i = ReadAt(i);
        _delimiters.Match(0, this);
        HideStruck();
        for (var i = 0; i < _length; i++)
            if (_s[i] != '\n' || _seen[i] == Tokenizer.Hidden)
                read[_offsets[i]] = _seen[i];
        return _pictures > 0 && IsBlank(_afterPicture, _length);
    }

    // Where the last picture ended, when only pictures stood before it.
    private int _pictures;
    private int _afterPicture;

    private void Join(List<TextSpan> lines)
    {
        _length = 0;
        var needed = lines.Count;
        foreach (var line in lines)
            needed += line.Length;
        if (_letters.Length < needed)
        {
            _letters = new char[needed * 2];
            _offsets = new int[needed * 2];
        }
        foreach (var line in lines)
        {
            if (_length > 0)
            {
                _letters[_length] = '\n';
                _offsets[_length] = _offsets[_length - 1] + 1;
                _length++;
            }
            for (var i = line.Start; i < line.End; i++, _length++)
            {
                _letters[_length] = text[i];
                _offsets[_length] = i;
            }
        }
    }

    private bool HasMarks()
    {
        for (var i = 0; i < _length; i++)
            if (_letters[i] is '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '<' or '&' or '{')
                return true;
        return false;
    }

    private int ReadAt(int i)
    {
        switch (_s[i])
        {
            case '\\':
                if (i + 1 >= _length)
                    return i + 1;
                // Blanks at a line's end are gone from what is read here; a backslash before them is one.
                if (_s[i + 1] == '\n' ? text[_offsets[i + 1]] is '\n' or '\r' : LinkLabels.IsPunctuation(_s[i + 1]))
                {
                    Hide(i, i + 1);
                    return i + 2;
                }
                return i + 1;
            case '`':
                return Code(i);
            case '*' or '_' or '~':
                return _delimiters.Push(_s, i);
            case '[':
                PushBracket(i, isImage: false);
                return i + 1;
            case '!' when i + 1 < _length && _s[i + 1] == '[':
                PushBracket(i, isImage: true);
                return i + 2;
            case ']':
                return CloseBracket(i);
            case '<':
                return Angle(i);
            case '&':
                return Entity(i);
            case '{':
                return Brace(i);
            default:
                return i + 1;
        }
    }

    public void Hide(int start, int end)
    {
        for (var i = start; i < end; i++)
            _seen[i] = Tokenizer.Hidden;
    }

    /// <summary>Notes what was struck out; such stretches may lie in each other.</summary>
    public void Strike(int start, int end) => _struck.Add(TextSpan.FromBounds(start, end));

    private void HideStruck()
    {
        _struck.Sort((a, b) => a.Start.CompareTo(b.Start));
        var done = 0;
        foreach (var struck in _struck)
        {
            Hide(Math.Max(done, struck.Start), struck.End);
            done = Math.Max(done, struck.End);
        }
    }

    private int Code(int i)
    {
        var run = BlockStarts.Run(_s, i, _length, '`');
        var first = i + run;
        if (_codeScanned && !(_codeRuns.TryGetValue(run, out var last) && last >= first))
            return first;
        for (var k = first; k < _length; k++)
        {
            if (_s[k] != '`')
                continue;
            var closing = BlockStarts.Run(_s, k, _length, '`');
            _codeRuns[closing] = k;
            if (closing == run)
            {
                Hide(i, first);
                Hide(k, k + run);
                // One blank on either side is for the marks' sake.
                if (k - first > 2 && _s[first] is ' ' or '\n' && _s[k - 1] is ' ' or '\n' && !IsBlank(first, k))
                {
                    Hide(first, first + 1);
                    Hide(k - 1, k);
                }
                // GFM 4.10: a bar in a cell is escaped in code too.
                for (var bar = first; _isCell && bar + 1 < k; bar++)
                    if (_s[bar] == '\\' && _s[bar + 1] == '|')
                        Hide(bar, bar + 1);
                return k + run;
            }
            k += closing - 1;
        }
        _codeScanned = true;
        return first;
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_s[i] is not (' ' or '\n' or '\t'))
                return false;
        return true;
    }

    private void PushBracket(int i, bool isImage)
    {
        if (_brackets.Count > 0)
            _brackets[_brackets.Count - 1] = _brackets[_brackets.Count - 1] with { HasBracketInside = true };
        _brackets.Add(new Bracket { At = i, Bottom = _delimiters.Count, IsImage = isImage });
    }

    private int CloseBracket(int i)
    {
        if (_brackets.Count == 0)
            return i + 1;
        var open = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        var isActive = open.IsImage || _brackets.Count >= _inactive;
        _inactive = Math.Min(_inactive, _brackets.Count);
        if (!isActive)
            return i + 1;
        var first = open.At + (open.IsImage ? 2 : 1);
        if (first < i && _s[first] == '^' && !open.IsImage && IsDefined(first, i))
        {
            Hide(open.At, i + 1);
            _delimiters.Cut(open.Bottom);
            return i + 1;
        }
        var end = LinkEnd(first, i, open.HasBracketInside);
        if (end < 0)
            return i + 1;
        if (_target.Length > 0)
            Links.Add(new Link(TextSpan.FromBounds(_offsets[_target.Start], _offsets[_target.End - 1] + 1), open.IsImage));
        Hide(open.At, first);
        Hide(i, end);
        _delimiters.Match(open.Bottom, this);
        if (open.IsImage)
        {
            if (IsBlank(_afterPicture, open.At))
            {
                _pictures++;
                _afterPicture = end;
            }
            return end;
        }
        if (_pictures > 0 && open.At + 1 <= _afterPicture && _afterPicture <= i && IsBlank(_afterPicture, i))
            _afterPicture = end;
        // No link lies in a link.
        _inactive = _brackets.Count;
        return end;
    }

    /// <summary>Behind the target of the link whose words stand between two places, or -1.</summary>
    private int LinkEnd(int first, int close, bool hasBracketInside)
    {
        _target = default;
        if (close + 1 < _length && _s[close + 1] == '(' && InlineTargetEnd(close + 2) is > 0 and var end)
            return end;
        if (close + 1 < _length && _s[close + 1] == '[' && LinkLabels.End(_s, close + 1, _length) is > 0 and var labelEnd)
        {
            if (labelEnd > close + 2)
                return IsDefined(close + 2, labelEnd) ? labelEnd + 1 : -1;
            return !hasBracketInside && IsDefined(first, close) ? labelEnd + 1 : -1;
        }
        return !hasBracketInside && IsDefined(first, close) ? close + 1 : -1;
    }

    private bool IsDefined(int start, int end) => labels.Count > 0 && end - start <= 999 && labels.Contains(LinkLabels.Fold(_s, start, end));

    private int InlineTargetEnd(int i)
    {
        var start = i = HtmlSyntax.Blank(_s, i, _length);
        var target = LinkLabels.TargetEnd(_s, i, _length);
        if (target < 0)
            return -1;
        i = HtmlSyntax.Blank(_s, target, _length);
        if (i > target && i < _length && _s[i] is '"' or '\'' or '(')
        {
            var close = _s[i] == '(' ? ')' : _s[i];
            var isRound = close == ')';
            for (i++; i < _length && _s[i] != close; i++)
            {
                if (isRound && _s[i] == '(')
                    return -1;
                if (_s[i] == '\\')
                    i++;
            }
            if (i >= _length)
                return -1;
            i = HtmlSyntax.Blank(_s, i + 1, _length);
        }
        if (i >= _length || _s[i] != ')')
            return -1;
        _target = TextSpan.FromBounds(start, target);
        return i + 1;
    }

    /// <summary>An address between angle brackets, whose words are seen, or a piece of HTML, which is not.</summary>
    private int Angle(int i)
    {
        if (AutolinkEnd(i) is > 0 and var link)
        {
            Hide(i, i + 1);
            Hide(link - 1, link);
            return link;
        }
        var end = HtmlEnd(i);
        if (end < 0)
            return i + 1;
        var element = HtmlTags.ElementOf(_s, i, end);
        if (element == HtmlElement.Hidden && _s[i + 1] != '/' && _s[end - 2] != '/')
            end = AfterElement(_s.Substring(i + 1, HtmlSyntax.NameEnd(_s, i + 1, end) - i - 1), end);
        Hide(i, end);
        if (element is HtmlElement.Block or HtmlElement.Page)
            _seen[i] = '\n';
        return end;
    }

    /// <summary>Behind the end of an element whose text is not seen; behind its tag when nothing closes it.</summary>
    private int AfterElement(string name, int tagEnd)
    {
        var closing = _neverClosed.Contains(name) ? -1 : _s.IndexOf("</" + name, tagEnd, StringComparison.OrdinalIgnoreCase);
        if (closing >= 0)
            return HtmlSyntax.TagEnd(_s, closing, _length) is > 0 and var closed ? closed : closing;
        _neverClosed.Add(name);
        return tagEnd;
    }

    private int HtmlEnd(int i)
    {
        if (i + 1 >= _length)
            return -1;
        if (_s[i + 1] == '?')
            return After("?>", i + 2, ref _noInstruction);
        if (_s[i + 1] != '!')
            return HtmlSyntax.TagEnd(_s, i, _length);
        if (string.CompareOrdinal(_s, i, "<!--", 0, 4) == 0)
            return string.CompareOrdinal(_s, i + 4, ">", 0, 1) == 0 ? i + 5 : string.CompareOrdinal(_s, i + 4, "->", 0, 2) == 0 ? i + 6 : After("-->", i + 4, ref _noComment);
        if (string.CompareOrdinal(_s, i, "<![CDATA[", 0, 9) == 0)
            return After("]]>", i + 9, ref _noSection);
        return i + 2 < _length && HtmlSyntax.IsLetter(_s[i + 2]) ? After(">", i, ref _noDeclaration) : -1;
    }

    private int After(string what, int from, ref bool isNowhere)
    {
        var at = isNowhere || from > _length ? -1 : _s.IndexOf(what, from, StringComparison.Ordinal);
        isNowhere |= at < 0;
        return at < 0 ? -1 : at + what.Length;
    }

    private int AutolinkEnd(int open)
    {
        var i = open + 1;
        if (i >= _length || !(HtmlSyntax.IsLetter(_s[i]) || _s[i] is >= '0' and <= '9' || ".!#$%&'*+/=?^_`{|}~-".IndexOf(_s[i]) >= 0))
            return -1;
        while (i < _length && (HtmlSyntax.IsLetter(_s[i]) || _s[i] is >= '0' and <= '9' or '+' or '.' or '-'))
            i++;
        if (i < _length && _s[i] == ':' && i - open - 1 is >= 2 and <= 32 && HtmlSyntax.IsLetter(_s[open + 1]))
        {
            while (i < _length && _s[i] is > ' ' and not ('<' or '>'))
                i++;
            return i < _length && _s[i] == '>' ? i + 1 : -1;
        }
        while (i < _length && (HtmlSyntax.IsLetter(_s[i]) || _s[i] is >= '0' and <= '9' || ".!#$%&'*+/=?^_`{|}~-".IndexOf(_s[i]) >= 0))
            i++;
        if (i >= _length || _s[i] != '@')
            return -1;
        var part = ++i;
        for (; i < _length && (HtmlSyntax.IsLetter(_s[i]) || _s[i] is >= '0' and <= '9' or '-' or '.'); i++)
        {
            if (_s[i] != '.')
                continue;
            if (!IsHost(part, i))
                return -1;
            part = i + 1;
        }
        return i < _length && _s[i] == '>' && IsHost(part, i) ? i + 1 : -1;
    }

    private bool IsHost(int start, int end) => end > start && end - start <= 63 && _s[start] != '-' && _s[end - 1] != '-';

    private int Entity(int i)
    {
        var end = Entities.Read(_s, i, _length, out var meaning);
        if (end == i)
            return i + 1;
        Hide(i, end);
        for (var k = 0; k < meaning.Length; k++)
            _seen[i + k] = meaning[k];
        return end;
    }

    /// <summary>What a template language, JSX or a heading's attributes put between braces is not seen.</summary>
    private int Brace(int i)
    {
        var next = i + 1 < _length ? _s[i + 1] : '\0';
        var end = next switch
        {
            '{' => After("}}", i + 2, ref _noBraces),
            '%' => After("%}", i + 2, ref _noPercent),
            '/' when i + 2 < _length && _s[i + 2] == '*' => HtmlSyntax.Braces(_s, i, _length),
            '#' or '.' or ':' when AttributesEnd(i) is > 0 and var attributes => attributes,
            '#' => After("#}", i + 2, ref _noHash),
            _ => isMdx ? HtmlSyntax.Braces(_s, i, _length) : -1,
        };
        if (end < 0)
            return i + 1;
        Hide(i, end);
        return end;
    }

    /// <summary>Behind "{#limits .wide}", or -1.</summary>
    private int AttributesEnd(int i)
    {
        const int Longest = 120;
        var isLong = i + 2 < _length && (HtmlSyntax.IsLetter(_s[i + 2]) || _s[i + 2] is ' ' or '.' or '#');
        for (var k = i + 2; isLong && k < _length && k < i + Longest; k++)
        {
            if (_s[k] == '}')
                return k + 1;
            if (_s[k] is '\n' or '{' or '<')
                return -1;
        }
        return -1;
    }
}
