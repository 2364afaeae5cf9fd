using System.Net;
using System.Text;

namespace Dossier.Rendering;

/// <summary>An article in plain text: its blocks, as they stand.</summary>
internal static class PlainPage
{
    public static string ToHtml(Article article, HtmlOptions options)
    {
        var html = new StringBuilder();
        var ids = Ids(article);
        var blocks = article.Blocks.Where(b => b.Passage.Start >= article.BodyStart).ToList();
        if (options.IncludeHeadline && article.Headline.Length > 0 && !blocks.Exists(b => b.Kind == BlockKind.Headline))
            Write(html, "h1", article.Headline, HeadingIds.NameOf(article.Headline));
        foreach (var block in blocks)
            if (block.Kind == BlockKind.Headline)
                Write(html, "h1", block.Text, HeadingIds.NameOf(block.Text));
            else if (ids.TryGetValue(block.Passage.Start, out var heading))
                Write(html, heading.Level switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" }, heading.Text, heading.Id);
            else
                Write(html, block.Kind == BlockKind.Code ? "pre" : "p", block.Text, "");
        return html.ToString();
    }

    /// <summary>Level, words and id of each heading that can be linked to.</summary>
    public static IReadOnlyList<(int Level, string Text, string Id)> Headings(Article article) =>
        Ids(article).OrderBy(h => h.Key).Select(h => h.Value).Where(h => h.Id.Length > 0).ToList();

    private static Dictionary<int, (int Level, string Text, string Id)> Ids(Article article)
    {
        var ids = new HeadingIds();
        ids.Next(article.Headline);
        var headings = new Dictionary<int, (int, string, string)>();
        foreach (var heading in article.Headings)
            headings[heading.Passage.Start] = (heading.Level, heading.Text, ids.Next(heading.Text));
        return headings;
    }

    private static void Write(StringBuilder html, string tag, string text, string id)
    {
        html.Append('<').Append(tag);
        if (id.Length > 0)
            html.Append(" id=\"").Append(WebUtility.HtmlEncode(id)).Append('"');
        html.Append('>').Append(WebUtility.HtmlEncode(text)).Append("</").Append(tag).Append(">\n");
    }
}
