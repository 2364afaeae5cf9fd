namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>The block of <c>key: value</c> lines between two lines of <c>---</c> that opens a Markdown file.</summary>
internal sealed class FrontMatter
{
    private const int MostLines = 100;

    /// <summary>Index just past its last token.</summary>
    public int End { get; private set; }

    public TextSpan? Title { get; private set; }

    public List<TextSpan> Authors { get; } = [];

    public TextSpan? Published { get; private set; }

    public TextSpan? Modified { get; private set; }

    public string? Publisher { get; private set; }

    public string? Url { get; private set; }

    /// <summary>The front matter, or null when the file has none.</summary>
    public static FrontMatter? Read(Page page)
    {
        var tokens = page.Tokens;
        if (!IsFence(page, 0, out var i))
            return null;
        var front = new FrontMatter();
        var key = "";
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
            front.ReadLine(page, i, lineEnd, ref key);
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

    private void ReadLine(Page page, int first, int end, ref string key)
    {
        var value = first;
        if (page.Tokens[first].Kind == TokenKind.Word)
        {
            while (value < end && !page.Is(value, ':'))
                value++;
            if (value == end)
                return;
            key = page.Slice(page.Span(first, value)).ToLowerInvariant().Replace('-', '_');
            value++;
        }
        else if (page.Is(first, '-'))
            value++; // "authors:" and then one "- name" a line
        while (value < end && page.Symbol(value) is '"' or '\'' or '[')
            value++;
        while (end > value && page.Symbol(end - 1) is '"' or '\'' or ']')
            end--;
        if (value >= end)
            return;
        var span = page.Span(value, end);
        switch (key)
        {
            case "title" or "headline":
                Title ??= span;
                break;
            case "author" or "authors" or "byline" or "creator":
                AddAuthors(page, value, end);
                break;
            case "date" or "published" or "datepublished" or "date_published" or "publishdate" or "publish_date" or "created" or "pubdate":
                Published ??= span;
                break;
            case "updated" or "modified" or "lastmod" or "datemodified" or "date_modified":
                Modified ??= span;
                break;
            case "publisher" or "source" or "site" or "sitename" or "site_name" or "publication" or "outlet":
                Publisher ??= page.Slice(span);
                break;
            case "url" or "link" or "canonical" or "permalink" or "source_url" or "canonical_url":
                Url ??= page.Slice(span);
                break;
        }
    }

    private void AddAuthors(Page page, int first, int end)
    {
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && page.Symbol(i) is not (',' or ';' or '&' or '"' or '\'') && !string.Equals(page.Slice(page.Span(i, i + 1)), "and", StringComparison.OrdinalIgnoreCase))
                continue;
            if (i > start)
                Authors.Add(page.Span(start, i));
            start = i + 1;
        }
    }
}
