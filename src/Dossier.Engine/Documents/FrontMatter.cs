namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>
/// The block of <c>key: value</c> lines between two lines of <c>---</c> that opens a Markdown file, of <c>key = value</c> lines between two of <c>+++</c>, or an object of JSON. Only keys
/// at the margin are the article's own; of what is nested, the names of authors are read and nothing else. A known key whose value cannot be understood is told, and not used.
/// </summary>
internal sealed class FrontMatter
{
    // A file may open with a rule and have another far below. Past so many lines what stands between two fences is front matter only as long as no line is prose.
    private const int ManyLines = 100;

    private readonly List<Problem> _problems = [];

    // The key at the margin that the lines below belong to, and whether it has a value of its own.
    private Key _key;
    private string _spelled = "";
    private bool _hasValue;

    // Whether the lines below go on with the title, and whether a table of TOML has begun, whose keys are not the article's.
    private bool _titleGoesOn;
    private bool _isBelow;
    private char _titleMark;
    private char _separator = ':';
    private Problem? _badDate;

    private enum Key
    {
        Unknown,
        Title,
        Authors,
        Published,
        Modified,
        Publisher,
        Url,
        Language,
    }

    /// <summary>Index just past its last token.</summary>
    public int End { get; private set; }

    public TextSpan? Title { get; private set; }

    public List<TextSpan> Authors { get; } = [];

    public TextSpan? Published { get; private set; }

    public TextSpan? Modified { get; private set; }

    public string? Publisher { get; private set; }

    public string? Url { get; private set; }

    /// <summary>A BCP 47 tag, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>What was not understood.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The front matter, or null when the file has none.</summary>
    public static FrontMatter? Read(Page page)
    {
        var tokens = page.Tokens;
        if (tokens.Length > 0 && page.Is(0, '{'))
            return ReadObject(page);
        var fence = '-';
        if (!IsFence(page, 0, fence, out var i) && !IsFence(page, 0, fence = '+', out i))
            return null;
        var front = new FrontMatter { _separator = fence == '+' ? '=' : ':' };
        for (var line = 0; i < tokens.Length; line++)
        {
            if (IsFence(page, i, fence, out var end))
                return front.Ended(end);
            var lineEnd = i + 1;
            while (lineEnd < tokens.Length && !tokens[lineEnd].LineBefore)
                lineEnd++;
            if (line >= ManyLines && front.IsProse(page, i, lineEnd))
                return null;
            front.ReadLine(page, i, lineEnd);
            i = lineEnd;
        }
        return null;
    }

    /// <summary>An object of JSON that opens the file and ends on a line of its own; null when it is none, or says nothing of an article.</summary>
    private static FrontMatter? ReadObject(Page page)
    {
        var tokens = page.Tokens;
        var front = new FrontMatter();
        var depth = 0;
        var value = -1;
        var known = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var symbol = page.Symbol(i);
            if (symbol == '"')
            {
                var close = ClosingMark(page, i, tokens.Length);
                if (close < 0)
                    return null;
                if (depth == 1 && value < 0 && close + 2 < tokens.Length && close > i + 1 && page.Is(close + 1, ':'))
                {
                    front._spelled = page.Slice(page.Span(i + 1, close));
                    front._key = KeyOf(front._spelled);
                    known |= front._key != Key.Unknown;
                    value = close + 2;
                    i = close + 1;
                    continue;
                }
                i = close;
            }
            if (value >= 0 && depth == 1 && symbol is ',' or '}')
            {
                if (i > value)
                    front.ReadValue(page, value, i);
                value = -1;
            }
            depth += symbol is '{' or '[' ? 1 : symbol is '}' or ']' ? -1 : 0;
            if (depth <= 0)
                return known && symbol == '}' && (i + 1 == tokens.Length || tokens[i + 1].LineBefore) ? front.Ended(i + 1) : null;
        }
        return null;
    }

    /// <summary>The same with its end; a date that cannot be understood weighs more when there is no other.</summary>
    private FrontMatter Ended(int end)
    {
        End = end;
        if (_badDate is { } bad)
            _problems.Add(Published is not null ? bad : new Problem(
                Rules.BadMetadata, Rules.BadMetadata.Level, bad.Span, bad.Message.Replace("; it is not used:", "; the front matter gives the article no other day:")));
        return this;
    }

    private static bool IsFence(Page page, int i, char mark, out int end)
    {
        end = i + 3;
        return end <= page.Tokens.Length && page.Is(i, mark) && page.Is(i + 1, mark) && page.Is(i + 2, mark) && page.Tokens[i].LineBefore
            && !page.Tokens[i + 1].LineBefore && !page.Tokens[i + 2].LineBefore && (end == page.Tokens.Length || page.Tokens[end].LineBefore);
    }

    private void ReadLine(Page page, int first, int end)
    {
        if (page.Is(first, '#') || _isBelow)
            return;
        if (_separator == '=' && page.Is(first, '['))
        {
            _isBelow = true;
            return;
        }
        var isItem = page.Is(first, '-') && first + 1 < end && page.Tokens[first + 1].SpaceBefore;
        var start = isItem ? first + 1 : first;
        var colon = KeyEnd(page, start, end);
        if (!isItem && !IsIndented(page, first))
        {
            _titleGoesOn = false;
            if (colon < 0)
                return;
            _spelled = page.Slice(page.Span(start, colon));
            _key = KeyOf(_spelled);
            _hasValue = colon + 1 < end;
            if (_hasValue)
                ReadValue(page, colon + 1, end);
            return;
        }
        // A value that goes over lines, folded or plain.
        if (_titleGoesOn && !isItem)
        {
            end = _titleMark is '"' or '\'' && page.Symbol(end - 1) == _titleMark && end - 1 > first ? end - 1 : end;
            Title = Title is { } begun ? TextSpan.FromBounds(begun.Start, page.Tokens[end - 1].End) : page.Span(first, end);
            return;
        }
        if (_hasValue)
            return;
        if (_key == Key.Authors && (colon < 0 ? isItem : IsName(page.Slice(page.Span(start, colon)))))
            AddAuthors(page, colon < 0 ? start : colon + 1, end);
        else if (_key is not (Key.Authors or Key.Unknown))
            Tell(page, first, end, "\"" + Shown(_spelled) + "\" is not read from a list or from keys below it");
        else if (_key == Key.Unknown && colon > 0 && KeyOf(page.Slice(page.Span(start, colon))) != Key.Unknown)
            Tell(page, first, end, "\"" + Shown(page.Slice(page.Span(start, colon))) + "\" stands below \"" + Shown(_spelled) + "\" and says nothing of the article");
    }

    /// <summary>Whether a line begins at the margin with a word and has no key.</summary>
    private bool IsProse(Page page, int first, int end) =>
        page.Tokens[first].Kind == TokenKind.Word && !IsIndented(page, first) && KeyEnd(page, first, end) < 0;

    private static bool IsIndented(Page page, int token) =>
        page.Tokens[token].Start is > 0 and var start && page.Text[start - 1] is ' ' or '\t';

    /// <summary>The colon that ends a key, or -1: white space follows it, or the line's end.</summary>
    private int KeyEnd(Page page, int first, int end)
    {
        if (first >= end || page.Tokens[first].Kind != TokenKind.Word)
            return -1;
        for (var i = first + 1; i < end; i++)
            if (page.Is(i, _separator) && (_separator == '=' || i + 1 == end || page.Tokens[i + 1].SpaceBefore))
                return i;
        return -1;
    }

    private static Key KeyOf(string spelled) => spelled.ToLowerInvariant().Replace("-", "").Replace("_", "").TrimEnd() switch
    {
        "title" or "headline" => Key.Title,
        "author" or "authors" or "byline" or "creator" => Key.Authors,
        "date" or "published" or "datepublished" or "publisheddate" or "publishedat" or "publishedon" or "publishdate" or "publicationdate" or "pubdate"
            or "posted" or "postedat" or "postedon" or "dateposted" or "postdate" or "created" or "createdat" or "datecreated" or "firstpublished" => Key.Published,
        "updated" or "updatedat" or "dateupdated" or "lastupdated" or "modified" or "modifiedat" or "lastmod" or "lastmodified" or "datemodified" => Key.Modified,
        "publisher" or "source" or "site" or "sitename" or "publication" or "outlet" => Key.Publisher,
        "url" or "link" or "canonical" or "permalink" or "sourceurl" or "canonicalurl" => Key.Url,
        "lang" or "language" or "locale" or "inlanguage" => Key.Language,
        _ => Key.Unknown,
    };

    private static bool IsName(string key) => key.ToLowerInvariant() is "name" or "author";

    private void ReadValue(Page page, int value, int end)
    {
        if (_key == Key.Unknown)
            return;
        var opening = page.Symbol(value);
        if (_key == Key.Title && Title is null)
        {
            ReadTitle(page, value, end, opening);
            return;
        }
        if (opening is '{' or '|' or '>' or '&' or '!' or '*' || (opening == '[' && _key is not Key.Authors))
        {
            Tell(page, value, end, "The value of \"" + Shown(_spelled) + "\" is no plain text");
            return;
        }
        end = opening is '"' or '\'' ? ClosingMark(page, value, end) is > 0 and var close ? close : end : CommentStart(page, value, end);
        while (value < end && page.Symbol(value) is '"' or '\'' or '[')
            value++;
        while (end > value && page.Symbol(end - 1) is '"' or '\'' or ']')
            end--;
        if (value >= end)
            return;
        var span = page.Span(value, end);
        switch (_key)
        {
            case Key.Authors:
                AddAuthors(page, value, end);
                break;
            case Key.Published when IsDate(page, value, end):
                Published ??= span;
                break;
            case Key.Modified when IsDate(page, value, end):
                Modified ??= span;
                break;
            case Key.Published or Key.Modified:
                Tell(page, value, end, "\"" + Shown(page.Slice(span)) + "\" is no date such as 2017-01-10 or 2017-01-10T02:24:00-05:00");
                if (_key == Key.Published && _badDate is null)
                {
                    _badDate = _problems[_problems.Count - 1];
                    _problems.RemoveAt(_problems.Count - 1);
                }
                break;
            case Key.Publisher:
                Publisher ??= page.Slice(span);
                break;
            case Key.Url:
                Url ??= page.Slice(span);
                break;
            case Key.Language when WritingReader.Tag(page.Slice(span)) is { } tag:
                Language ??= tag;
                break;
            case Key.Language:
                Tell(page, value, end, "\"" + Shown(page.Slice(span)) + "\" is no language tag such as en or de-AT");
                break;
        }
    }

    /// <summary>Reads a title as YAML has it: plain, in quotation marks, or folded over the lines below a ">".</summary>
    private void ReadTitle(Page page, int value, int end, char opening)
    {
        _titleMark = opening;
        if (opening is '>' or '|' && _separator == ':')
        {
            _titleGoesOn = true;
            return;
        }
        if (opening is '{' or '&' or '!' or '*' or '[')
        {
            Tell(page, value, end, "The value of \"" + Shown(_spelled) + "\" is no plain text");
            return;
        }
        if (opening is not ('"' or '\''))
        {
            end = CommentStart(page, value, end);
            Title = page.Span(value, end);
            _titleGoesOn = _separator == ':';
            return;
        }
        var close = ClosingMark(page, value, end);
        if (++value < (close > 0 ? close : end))
            Title = page.Span(value, close > 0 ? close : end);
        _titleGoesOn = close < 0;
    }

    /// <summary>The title as a reader of YAML or JSON has it: on one line, without the signs that escape.</summary>
    public string TitleText(string text)
    {
        if (Title is not { } title)
            return "";
        var plain = string.Join(" ", text.Substring(title.Start, title.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return _titleMark switch
        {
            '"' => plain.Replace("\\\"", "\"").Replace("\\\\", "\\"),
            '\'' => plain.Replace("''", "'"),
            _ => plain,
        };
    }

    /// <summary>The mark that closes a text in quotation marks: not one behind a backslash, and in single ones not one of two; -1 when there is none.</summary>
    private static int ClosingMark(Page page, int open, int end)
    {
        var mark = page.Symbol(open);
        for (var i = open + 1; i < end; i++)
        {
            if (page.Symbol(i) == '\\' && mark == '"' && i + 1 < end && !page.Tokens[i + 1].SpaceBefore)
                i++;
            else if (page.Symbol(i) == mark && mark == '\'' && i + 1 < end && page.Symbol(i + 1) == mark && !page.Tokens[i + 1].SpaceBefore)
                i++;
            else if (page.Symbol(i) == mark)
                return i;
        }
        return -1;
    }

    /// <summary>Where a comment begins: a "#" behind white space.</summary>
    private static int CommentStart(Page page, int value, int end)
    {
        for (var i = value + 1; i < end; i++)
            if (page.Is(i, '#') && page.Tokens[i].SpaceBefore)
                return i;
        return end;
    }

    /// <summary>A date, and one that exists: what is written as ISO 8601 has it is taken by its word.</summary>
    private static bool IsDate(Page page, int value, int end)
    {
        var text = page.Slice(page.Span(value, end));
        if (IsoDate.TryParse(text, out _))
            return true;
        var isIso = text.Length >= 10 && text[4] == '-' && text[7] == '-';
        return !isIso && PublicationDates.Find(page, value, end, out _, out _);
    }

    private void AddAuthors(Page page, int first, int end)
    {
        if (first >= end)
            return;
        if (page.Symbol(first) is '{')
        {
            Tell(page, first, end, "The value of \"" + Shown(_spelled) + "\" is no plain text");
            return;
        }
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && page.Symbol(i) is not (',' or ';' or '&' or '"' or '\'' or '[' or ']') && !string.Equals(page.Slice(page.Span(i, i + 1)), "and", StringComparison.OrdinalIgnoreCase))
                continue;
            if (i > start)
                Authors.Add(page.Span(start, i));
            start = i + 1;
        }
    }

    private void Tell(Page page, int first, int end, string what) => _problems.Add(new Problem(
        Rules.FrontMatter, Rules.FrontMatter.Level, page.Span(first, end), what + "; it is not used: write \"key: value\" lines at the margin"));

    /// <summary>Words of the file as a message shows them.</summary>
    private static string Shown(string text) => Findings.DisputeMessage.Quote(text);
}
