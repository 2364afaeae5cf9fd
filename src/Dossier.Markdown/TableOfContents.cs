using System.Collections;
using System.Net;
using System.Text;

namespace Dossier;

/// <summary>A heading in a table of contents.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words, without marks.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="Children">The headings that stand under it.</param>
public sealed record TableOfContentsEntry(int Level, string Text, string Id, IReadOnlyList<TableOfContentsEntry> Children);

/// <summary>The headings of an article, each above those that stand under it.</summary>
public sealed class TableOfContents : IReadOnlyList<TableOfContentsEntry>
{
    private readonly List<TableOfContentsEntry> _entries = [];

    internal TableOfContents(IReadOnlyList<(int Level, string Text, string Id)> headings)
    {
        var open = new Stack<(int Level, List<TableOfContentsEntry> Children)>();
        foreach (var (level, text, id) in headings)
        {
            while (open.Count > 0 && open.Peek().Level >= level)
                open.Pop();
            var children = new List<TableOfContentsEntry>();
            (open.Count > 0 ? open.Peek().Children : _entries).Add(new TableOfContentsEntry(level, text, id, children));
            open.Push((level, children));
        }
    }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public TableOfContentsEntry this[int index] => _entries[index];

    /// <summary>A list of links in HTML, with lists in it; empty when there are no headings.</summary>
    /// <param name="deepest">The deepest level that is listed.</param>
    public string ToHtml(int deepest = 6)
    {
        var html = new StringBuilder();
        Write(html, _entries, deepest);
        return html.ToString();
    }

    /// <inheritdoc/>
    public IEnumerator<TableOfContentsEntry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // No deeper than six levels.
    private static void Write(StringBuilder html, IReadOnlyList<TableOfContentsEntry> entries, int deepest)
    {
        var listed = entries.Where(e => e.Level <= deepest).ToList();
        if (listed.Count == 0)
            return;
        html.Append("<ul>\n");
        foreach (var entry in listed)
        {
            html.Append("<li><a href=\"#").Append(WebUtility.HtmlEncode(Uri.EscapeDataString(entry.Id))).Append("\">").Append(WebUtility.HtmlEncode(entry.Text)).Append("</a>");
            Write(html, entry.Children, deepest);
            html.Append("</li>\n");
        }
        html.Append("</ul>\n");
    }
}
