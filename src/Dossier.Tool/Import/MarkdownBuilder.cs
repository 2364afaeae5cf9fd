using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Dossier.Tool.Import;

/// <summary>
/// Writes HTML as Markdown that says the same: headings, paragraphs, lists, quotations, code and tables, links and emphasis. Everything that a page writes as words is words in Markdown too: what would
/// be a mark there is escaped.
/// </summary>
internal sealed class MarkdownBuilder
{
    private const int MostColumns = 50;

    private readonly List<string> _blocks = [];
    private readonly StringBuilder _inline = new();
    private readonly Uri? _base;

    // How many paragraphs were ended.
    private int _paragraph;

    // Whether blocks are words of one line: in a heading, a cell, a link.
    private readonly bool _isLine;

    private MarkdownBuilder(Uri? address, bool isLine = false)
    {
        _base = address;
        _isLine = isLine;
    }

    /// <summary>The children of an element as Markdown.</summary>
    /// <param name="root">The element.</param>
    /// <param name="address">The page's address, from which relative links go on; null leaves the words of these.</param>
    public static string Write(INode root, Uri? address)
    {
        var builder = new MarkdownBuilder(address);
        builder.Children(root);
        return builder.Text();
    }

    /// <summary>Words as a paragraph of Markdown.</summary>
    public static string Escape(string words) => AtLineStart(Escaped(words));

    private string Text()
    {
        Flush();
        return string.Join("\n\n", _blocks);
    }

    private string Inside(INode node)
    {
        var inner = new MarkdownBuilder(_base);
        inner.Children(node);
        return inner.Text();
    }

    private void Children(INode node)
    {
        foreach (var child in node.ChildNodes)
            Node(child);
    }

    private void Node(INode node)
    {
        if (node is IText text)
        {
            Words(text.Data);
            return;
        }
        if (node is not IElement element)
            return;
        if (_isLine && element.LocalName is "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "ul" or "ol" or "pre" or "table")
        {
            Space();
            Children(element);
            Space();
            return;
        }
        switch (element.LocalName)
        {
            case "script" or "style" or "noscript" or "template" or "iframe" or "object" or "embed" or "svg" or "math" or "canvas" or "audio" or "video" or "form" or "button" or "input" or "select" or "textarea" or "head":
                return;
            case "br":
                _inline.Append('\n');
                return;
            case "hr":
                Block("***");
                return;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                if (OneLine(InlineOf(element)) is { Length: > 0 } heading)
                    Block(new string('#', element.LocalName[1] - '0') + " " + WithoutClosing(heading));
                return;
            case "p":
                Flush();
                Children(element);
                Flush();
                return;
            case "blockquote":
                if (Inside(element) is { Length: > 0 } quoted)
                    Block(Indented(quoted, "> ", "> "));
                return;
            case "ul" or "ol":
                List(element);
                return;
            case "pre":
                Code(element.TextContent);
                return;
            case "table":
                Table(element);
                return;
            case "a":
                Link(element);
                return;
            case "img":
                Picture(element);
                return;
            case "em" or "i":
                Marked(element, "*");
                return;
            case "strong" or "b":
                Marked(element, "**");
                return;
            case "del" or "s" or "strike":
                Marked(element, "~~");
                return;
            case "code" or "kbd" or "samp" or "tt":
                InlineCode(element.TextContent);
                return;
            case "span" or "cite" or "q" or "small" or "sub" or "sup" or "u" or "mark" or "abbr" or "time" or "font" or "label" or "var" or "bdi" or "bdo" or "dfn" or "ins" or "data" or "big" or "center" or "wbr" or "picture" or "source" or "nobr" or "address":
                Children(element);
                return;
            default:
                // Divisions, sections, figures, items of definitions: each is a block of its own.
                Flush();
                Children(element);
                Flush();
                return;
        }
    }

    private void Space()
    {
        if (_inline.Length > 0 && !char.IsWhiteSpace(_inline[^1]))
            _inline.Append(' ');
    }

    private void Words(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var c in words)
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (folded.Length == 0 ? _inline.Length > 0 && !char.IsWhiteSpace(_inline[^1]) : folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (!char.IsControl(c))
                folded.Append(c);
        _inline.Append(Escaped(folded.ToString()));
    }

    private string InlineOf(INode element)
    {
        var inner = new MarkdownBuilder(_base, isLine: true);
        inner.Children(element);
        return inner._inline.ToString().Trim();
    }

    private void Marked(IElement element, string mark)
    {
        var (paragraph, start) = (_paragraph, _inline.Length);
        // Written where it stands, so that what is inside sees what stands before it: two marks side by side are read as one.
        Children(element);
        // Emphasis ends with its paragraph in Markdown; what goes over several blocks is written without.
        if (_paragraph != paragraph)
            return;
        var end = _inline.Length;
        // White space inside an element's ends stands outside of its marks.
        while (start < end && char.IsWhiteSpace(_inline[start]))
            start++;
        while (start < end && char.IsWhiteSpace(_inline[end - 1]))
            end--;
        var inner = _inline.ToString(start, end - start);
        // Between letters and digits a mark opens and closes whatever stands around it, unless another mark does, there or inside.
        if (inner.Length > 0 && inner.AsSpan().IndexOfAny('*', '~', '\n') < 0 && char.IsLetterOrDigit(inner[0]) && char.IsLetterOrDigit(inner[^1]) && (start == 0 || _inline[start - 1] is not ('*' or '~' or '\\')))
            _inline.Insert(end, mark).Insert(start, mark);
    }

    private void InlineCode(string code)
    {
        var line = OneLine(code);
        if (line.Length == 0)
            return;
        if (line.Contains('`', StringComparison.Ordinal) || (_inline.Length > 0 && _inline[^1] is '`' or '\\'))
            _inline.Append(Escaped(line));
        else
            _inline.Append('`').Append(line).Append('`');
    }

    private void Link(IElement element)
    {
        if (Address(element.GetAttribute("href")) is not { } address)
        {
            Children(element);
            return;
        }
        var words = OneLine(InlineOf(element));
        if (words.Length == 0)
            return;
        SpaceBefore(element);
        // A picture inside a link has brackets of its own; a link inside a link there is none.
        var isLink = !words.Contains("](", StringComparison.Ordinal);
        Part(isLink ? "[" : words);
        _inline.Append(isLink ? "[" : "").Append(words).Append(isLink ? $"](<{address}>)" : "");
        SpaceBehind(element);
    }

    // "Look!" before a link would make a picture of it, and code before code or a mark before a mark one piece with it.
    private void Part(string next)
    {
        if (_inline.Length == 0)
            return;
        if (next[0] == '[' && _inline[^1] == '!')
            _inline.Insert(_inline.Length - 1, '\\');
        else if ((next[0] == '`' && _inline[^1] == '`') || (next[0] is '*' or '~' && _inline[^1] is '*' or '~'))
            _inline.Append(' ');
    }

    // White space inside a link's ends stands outside of its brackets.
    private void SpaceBefore(IElement element)
    {
        if (element.TextContent is [var first, ..] && char.IsWhiteSpace(first))
            Space();
    }

    private void SpaceBehind(IElement element)
    {
        if (element.TextContent is [.., var last] && char.IsWhiteSpace(last))
            _inline.Append(' ');
    }

    private void Picture(IElement element)
    {
        if (Address(element.GetAttribute("src")) is { } address)
            _inline.Append("![").Append(Escaped(OneLine(element.GetAttribute("alt") ?? ""))).Append("](<").Append(address).Append(">)");
    }

    /// <summary>An address of the web, whole, without a character that ends it in Markdown.</summary>
    private string? Address(string? written)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > 2000)
            return null;
        var isWhole = _base is null ? Uri.TryCreate(written.Trim(), UriKind.Absolute, out var uri) : Uri.TryCreate(_base, written.Trim(), out uri);
        return isWhole && uri!.Scheme is "http" or "https" or "mailto"
            ? uri!.AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal)
            : null;
    }

    private void List(IElement list)
    {
        Flush();
        var items = new List<string>();
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start < 1_000_000 ? start : 1;
        foreach (var child in list.ChildNodes)
        {
            // What stands in a list and in no item of it is seen as one.
            var inner = new MarkdownBuilder(_base);
            if (child is IElement { LocalName: "li" })
                inner.Children(child);
            else
                inner.Node(child);
            if (inner.Text() is not { Length: > 0 } text)
                continue;
            var marker = list.LocalName == "ol" ? (number++).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            items.Add(Indented(text, marker, new string(' ', marker.Length)));
        }
        if (items.Count > 0)
            // Two lists one behind the other would be one.
            _blocks.Add((_blocks.Count > 0 && IsList(_blocks[^1]) ? "<!-- -->\n\n" : "") + string.Join(items.Exists(i => i.Contains("\n\n", StringComparison.Ordinal)) ? "\n\n" : "\n", items));
    }

    private static bool IsList(string block) => block.StartsWith("- ", StringComparison.Ordinal) || (char.IsAsciiDigit(block[0]) && block.AsSpan().TrimStart("0123456789").StartsWith(". "));

    private void Code(string code)
    {
        var lines = code.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n');
        if (string.IsNullOrWhiteSpace(lines))
            return;
        var (run, longest) = (0, 2);
        foreach (var c in lines)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        var fence = new string('`', longest + 1);
        Block(fence + "\n" + lines + "\n" + fence);
    }

    private void Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table).Select(r => r.Children.Where(c => c.LocalName is "td" or "th").ToList())
            .Where(r => r.Exists(c => !string.IsNullOrWhiteSpace(c.TextContent))).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        // What has one column or one row, or tables inside, sets out a page.
        if (rows.Count < 2 || columns is < 2 or > MostColumns || table.QuerySelector("table, ul, ol, blockquote, pre") is not null)
        {
            foreach (var cell in rows.SelectMany(r => r))
            {
                Flush();
                Children(cell);
                Flush();
            }
            return;
        }
        var lines = rows.ConvertAll(r => "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(i => i < r.Count ? OneLine(InlineOf(r[i])) : "")) + " |");
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        if (table.QuerySelector("caption") is { } caption && OneLine(InlineOf(caption)) is { Length: > 0 } title)
            Block(AtLineStart(title));
        Block(string.Join("\n", lines));
    }

    private void Block(string block)
    {
        Flush();
        _blocks.Add(block);
    }

    /// <summary>Ends the paragraph. A line that a page breaks is a line of Markdown, and an empty one ends the paragraph too.</summary>
    private void Flush()
    {
        if (_isLine)
        {
            Space();
            return;
        }
        var text = _inline.ToString();
        _inline.Clear();
        _paragraph++;
        foreach (var paragraph in text.Split("\n\n"))
        {
            var lines = paragraph.Split('\n').Select(l => l.Trim(' ', '\u00A0')).Where(l => l.Length > 0).Select(AtLineStart).ToList();
            if (lines.Count > 0)
                _blocks.Add(string.Join("\\\n", lines));
        }
    }

    private static string Indented(string text, string first, string rest)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            lines[i] = ((i == 0 ? first : lines[i].Length == 0 ? rest.TrimEnd() : rest) + lines[i]).TrimEnd(' ');
        return string.Join('\n', lines);
    }

    /// <summary>Number signs at a heading's end close it when a space stands before them.</summary>
    private static string WithoutClosing(string heading)
    {
        var words = heading.TrimEnd('#');
        return words.Length < heading.Length && (words.Length == 0 || words[^1] == ' ') ? words + "\\" + heading[words.Length..] : heading;
    }

    private static string OneLine(string text) => string.Join(' ', text.Replace("\\\n", " ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '~' or '|' or '{' or '$' || (words[i] == '&' && i + 1 < words.Length && (char.IsLetter(words[i + 1]) || words[i + 1] == '#')))
                text.Append('\\');
            text.Append(words[i]);
        }
        return text.ToString();
    }

    /// <summary>A line that begins with what would begin a heading, a list, a note or a rule.</summary>
    private static string AtLineStart(string line)
    {
        if (line.Length == 0)
            return line;
        if (line[0] is '#' or '-' or '+' or '=' or ':' or '!' && !(line.Length > 1 && line[0] == '!' && line[1] == '['))
            return "\\" + line;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line[..digits] + "\\" + line[digits..] : line;
    }
}
