namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>
/// The block of <c>key: value</c> lines between two lines of <c>---</c> that opens a Markdown file. Only keys at the margin are the article's own; of what is nested, the names of
/// authors are read and nothing else. A known key whose value cannot be understood is told, and not used.
/// </summary>
internal sealed class FrontMatter
{
    private const int MostLines = 100;

    private readonly List<Problem> _problems = [];

    // The key at the margin that the lines below belong to, and whether it has a value of its own.
    private Key _key;
    private string _spelled = "";
    private bool _hasValue;

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
        if (!IsFence(page, 0, out var i))
            return null;
        var front = new FrontMatter();
        for (var line = 0; line < MostLines && i < tokens.Length; line++)
        {
            if (IsFence(page, i, out var end))
            {
                front.End = end;
                return front;
            }
            var lineEnd = i + 1;
            while (lineEnd < tokens.Length && !tokens[lineEnd].LineBefore)
                lineEnd++;
            front.ReadLine(page, i, lineEnd);
            i = lineEnd;
        }
        return null;
    }

    private static bool IsFence(Page page, int i, out int end)
    {
        end = i + 3;
        return end <= page.Tokens.Length && page.Is(i, '-') && page.Is(i + 1, '-') && page.Is(i + 2, '-') && page.Tokens[i].LineBefore
            && !page.Tokens[i + 1].LineBefore && !page.Tokens[i + 2].LineBefore && (end == page.Tokens.Length || page.Tokens[end].LineBefore);
    }

    private void ReadLine(Page page, int first, int end)
    {
        if (page.Is(first, '#'))
            return;
        var isItem = page.Is(first, '-') && first + 1 < end && page.Tokens[first + 1].SpaceBefore;
        var start = isItem ? first + 1 : first;
        var colon = KeyEnd(page, start, end);
        if (!isItem && !IsIndented(page, first))
        {
            if (colon < 0)
                return;
            _spelled = page.Slice(page.Span(start, colon));
            _key = KeyOf(_spelled);
            _hasValue = colon + 1 < end;
            if (_hasValue)
                ReadValue(page, colon + 1, end);
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

    private static bool IsIndented(Page page, int token) =>
        page.Tokens[token].Start is > 0 and var start && page.Text[start - 1] is ' ' or '\t';

    /// <summary>The colon that ends a key, or -1: white space follows it, or the line's end.</summary>
    private static int KeyEnd(Page page, int first, int end)
    {
        if (first >= end || page.Tokens[first].Kind != TokenKind.Word)
            return -1;
        for (var i = first + 1; i < end; i++)
            if (page.Is(i, ':') && (i + 1 == end || page.Tokens[i + 1].SpaceBefore))
                return i;
        return -1;
    }

    private static Key KeyOf(string spelled) => spelled.ToLowerInvariant().Replace('-', '_') switch
    {
        "title" or "headline" => Key.Title,
        "author" or "authors" or "byline" or "creator" => Key.Authors,
        "date" or "published" or "datepublished" or "date_published" or "publishdate" or "publish_date" or "created" or "pubdate" => Key.Published,
        "updated" or "modified" or "lastmod" or "datemodified" or "date_modified" => Key.Modified,
        "publisher" or "source" or "site" or "sitename" or "site_name" or "publication" or "outlet" => Key.Publisher,
        "url" or "link" or "canonical" or "permalink" or "source_url" or "canonical_url" => Key.Url,
        "lang" or "language" or "locale" or "inlanguage" => Key.Language,
        _ => Key.Unknown,
    };

    private static bool IsName(string key) => key.ToLowerInvariant() is "name" or "author";

    private void ReadValue(Page page, int value, int end)
    {
        if (_key == Key.Unknown)
            return;
        var opening = page.Symbol(value);
        if (opening is '{' or '|' or '>' or '&' or '!' or '*' || (opening == '[' && _key is not Key.Authors))
        {
            Tell(page, value, end, "The value of \"" + Shown(_spelled) + "\" is no plain text");
            return;
        }
        end = opening is '"' or '\'' ? end : CommentStart(page, value, end);
        while (value < end && page.Symbol(value) is '"' or '\'' or '[')
            value++;
        while (end > value && page.Symbol(end - 1) is '"' or '\'' or ']')
            end--;
        if (value >= end)
            return;
        var span = page.Span(value, end);
        switch (_key)
        {
            case Key.Title:
                Title ??= span;
                break;
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
