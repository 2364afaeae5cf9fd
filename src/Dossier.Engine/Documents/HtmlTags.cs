namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>What an element of HTML does to the text around its tags.</summary>
internal enum HtmlElement : byte
{
    /// <summary>No element.</summary>
    None,
    /// <summary>"b", "a": within a line.</summary>
    Inline,
    /// <summary>"p", "div": begins a line.</summary>
    Block,
    /// <summary>"html", "head": in a whole page only.</summary>
    Page,
    /// <summary>"script": what stands in it is no text.</summary>
    Hidden,
}

/// <summary>Finds tags, comments and declarations of HTML among tokens. What looks like one in prose, "x &lt;y", is none.</summary>
internal sealed class HtmlTags(string text, Token[] tokens)
{
    private static readonly Dictionary<string, HtmlElement> Elements = Make();

    private readonly SentenceTokens _tokens = new(new Words(text, tokens, []), tokens.Length);

    // Once one is not found, none is behind it either: asked again at every opening, a search to the end would cost the square of the text.
    private bool _noCommentEnd;
    private readonly HashSet<string> _neverClosed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The language the page says it is in, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>The end of the markup that starts at a "&lt;", and what it does; the same place when it is none.</summary>
    public int End(int first, out HtmlElement element)
    {
        element = HtmlElement.None;
        if (!_tokens.Touches(first + 1))
            return first;
        if (_tokens.Sign(first + 1) == '!')
            return Declaration(first, ref element);
        // "<?xml version="1.0"?>": a question mark stands at its end too.
        if (_tokens.Sign(first + 1) == '?' && _tokens.Touches(first + 2, TokenKind.Word) && Close(first + 3, out _) is >= 0 and var last && _tokens.Sign(last - 1) == '?')
        {
            element = HtmlElement.Block;
            return last + 1;
        }
        var isEnd = _tokens.Sign(first + 1) == '/';
        var name = isEnd ? first + 2 : first + 1;
        if (!_tokens.Touches(name, TokenKind.Word) || !Elements.TryGetValue("<" + Name(name, out var afterName), out var known))
            return first;
        var close = Close(afterName, out var hasValue);
        // "if a <b and c> d": of names of a letter more is asked.
        if (close < 0 || (tokens[name].Length == 1 && !hasValue && !isEnd && close != afterName && _tokens.Sign(afterName) != '/'))
            return first;
        element = known;
        if (known == HtmlElement.Page && !isEnd)
            Language ??= Attribute(afterName, close, "lang");
        return known == HtmlElement.Hidden && !isEnd && _tokens.Sign(close - 1) != '/' ? AfterHidden(text.Substring(tokens[name].Start, tokens[name].Length), close + 1) : close + 1;
    }

    /// <summary>What the element does whose tag begins at a "&lt;" of a text; <see cref="HtmlElement.None"/> when no such element is known.</summary>
    public static HtmlElement ElementOf(string text, int at, int end)
    {
        const int Longest = 12;
        var start = at + 1;
        if (start < end && text[start] is '/' or '!')
            start++;
        var i = start;
        while (i < end && i - start < Longest && (text[i] | 0x20) is >= 'a' and <= 'z' or >= '0' and <= '9')
            i++;
        var name = text.Substring(start, i - start);
        if (start == at + 2 && text[at + 1] == '!')
            return name.Equals("doctype", StringComparison.OrdinalIgnoreCase) ? HtmlElement.Page : HtmlElement.None;
        return Elements.TryGetValue("<" + name, out var element) ? element : HtmlElement.None;
    }

    /// <summary>An element's name: a word, and the digit of "h1".</summary>
    private string Name(int word, out int after)
    {
        after = word + 1;
        if (tokens[word].Length == 1 && _tokens.Touches(after, TokenKind.Number) && tokens[after].Length == 1)
            after++;
        // Longer than any; the text's words may be endless.
        const int Longest = 12;
        return text.Substring(tokens[word].Start, Math.Min(Longest, tokens[after - 1].End - tokens[word].Start));
    }

    /// <summary>The "&gt;" that closes a tag, or -1. No other tag opens before it, so that no stretch is looked at twice.</summary>
    private int Close(int i, out bool hasValue)
    {
        hasValue = false;
        for (; i < tokens.Length; i++)
            switch (_tokens.Sign(i))
            {
                case '>':
                    return i;
                case '<':
                    return -1;
                case '=':
                    hasValue = true;
                    break;
            }
        return -1;
    }

    private int Declaration(int first, ref HtmlElement element)
    {
        if (_tokens.Touches(first + 2, '-') && _tokens.Touches(first + 3, '-'))
        {
            var end = _noCommentEnd ? -1 : text.IndexOf("-->", tokens[first + 3].End, StringComparison.Ordinal);
            _noCommentEnd = end < 0;
            if (end < 0)
                return first;
            element = HtmlElement.Block;
            return FirstFrom(first, end + 3);
        }
        const string Doctype = "doctype";
        if (!_tokens.Touches(first + 2, TokenKind.Word) || tokens[first + 2].Length != Doctype.Length
            || string.Compare(text, tokens[first + 2].Start, Doctype, 0, Doctype.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return first;
        var close = Close(first + 3, out _);
        if (close < 0)
            return first;
        element = HtmlElement.Page;
        return close + 1;
    }

    /// <summary>The token behind what an element hides; its own tag's end when it is never closed.</summary>
    private int AfterHidden(string name, int i)
    {
        var end = _neverClosed.Contains(name) || i >= tokens.Length ? -1 : text.IndexOf("</" + name, tokens[i - 1].End, StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
            return Close(FirstFrom(i, end), out _) is >= 0 and var close ? close + 1 : FirstFrom(i, end);
        _neverClosed.Add(name);
        return i;
    }

    private int FirstFrom(int i, int offset)
    {
        while (i < tokens.Length && tokens[i].Start < offset)
            i++;
        return i;
    }

    private string? Attribute(int i, int end, string name)
    {
        for (; i + 2 < end; i++)
            if (tokens[i].SpaceBefore && tokens[i].Length == name.Length && string.Compare(text, tokens[i].Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && _tokens.Sign(i + 1) == '=')
            {
                var first = _tokens.Sign(i + 2) is '"' or '\'' ? i + 3 : i + 2;
                var last = first;
                while (last < end && _tokens.Touches(last) && _tokens.Sign(last) is not ('"' or '\''))
                    last++;
                return last > first ? text.Substring(tokens[first].Start, tokens[last - 1].End - tokens[first].Start) : null;
            }
        return null;
    }

    private static Dictionary<string, HtmlElement> Make()
    {
        var elements = new Dictionary<string, HtmlElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Vocabulary.Instance.Lines("Documents/html.lexicon"))
            elements.Add(line.Fields[0], (HtmlElement)Enum.Parse(typeof(HtmlElement), line.Fields[1], ignoreCase: true));
        return elements;
    }
}
