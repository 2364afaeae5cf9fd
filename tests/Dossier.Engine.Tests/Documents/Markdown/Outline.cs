using System.Text;
using Dossier.Engine.Documents.Markdown;
using Dossier.Engine.Language;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Engine.Tests.Documents.Markdown;

/// <summary>Blocks and what is seen of them, in one form for our reader and for Markdig: "quote(p:The dam.)".</summary>
internal static class Outline
{
    private static readonly MarkdownPipeline Gfm = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseFootnotes().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    public static string OfOurs(string text)
    {
        var seen = MarkdownReader.Read("a.md", text, 0, default).Text;
        var outline = new StringBuilder();
        Write(BlockReader.Read(text, 0, false, default).Document, text, seen, outline);
        return outline.ToString();
    }

    public static string OfMarkdig(string text, bool isGfm = true)
    {
        var outline = new StringBuilder();
        Write(Markdig.Markdown.Parse(text, isGfm ? Gfm : CommonMark), outline);
        return outline.ToString();
    }

    private static void Write(MarkdownBlock block, string text, string seen, StringBuilder outline)
    {
        // Markdig takes footnotes to the end, and leaves out those that nobody refers to.
        if (block.Kind == MarkdownKind.Footnote)
            return;
        var name = block.Kind switch
        {
            MarkdownKind.List => "list" + (char.IsAsciiDigit(text[block.Start]) ? block.Level + (block.Mark == ')' ? ")" : ".") : block.Mark),
            MarkdownKind.Heading => "h" + block.Level,
            _ => block.Kind.ToString().ToLowerInvariant(),
        };
        outline.Append(name).Append('(');
        if (block.Kind is MarkdownKind.Paragraph or MarkdownKind.Heading && block.Lines.Count > 0)
            outline.Append(Plain(seen[block.Lines[0].Start..block.Lines[^1].End]));
        else if (block.Kind == MarkdownKind.Row)
            outline.AppendJoin('|', TableSyntax.Cells(text, block.Lines[0]).Take(block.Parent!.Level).Select(c => Plain(seen.Substring(c.Start, c.Length))).Append("").Reverse().SkipWhile(c => c.Length == 0).Reverse());
        foreach (var child in block.Children)
            Write(child, text, seen, outline);
        outline.Append(")\n");
    }

    private static void Write(Block block, StringBuilder outline)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or BlankLineBlock:
                return;
            case FootnoteGroup:
                return;
        }
        var name = block switch
        {
            MarkdownDocument => "document",
            QuoteBlock => "quote",
            ListBlock list => "list" + (list.IsOrdered ? list.OrderedStart + list.OrderedDelimiter.ToString() : list.BulletType.ToString()),
            ListItemBlock => "item",
            HeadingBlock heading => "h" + heading.Level,
            ParagraphBlock => "paragraph",
            CodeBlock => "code",
            HtmlBlock => "html",
            ThematicBreakBlock => "break",
            Table => "table",
            TableRow => "row",
            _ => block.GetType().Name,
        };
        outline.Append(name).Append('(');
        if (block is TableRow row)
            outline.AppendJoin('|', row.Select(c => string.Concat(((TableCell)c).Select(p => Seen(((ParagraphBlock)p).Inline)))).Append("").Reverse().SkipWhile(c => c.Length == 0).Reverse());
        else if (block is LeafBlock leaf and not CodeBlock and not HtmlBlock)
            outline.Append(Seen(leaf.Inline));
        else if (block is ContainerBlock container)
            foreach (var child in container)
                Write(child, outline);
        outline.Append(")\n");
    }

    private static string Seen(ContainerInline? inlines)
    {
        var seen = new StringBuilder();
        if (inlines is not null)
            Add(inlines, seen);
        return Plain(seen.ToString());
    }

    private static void Add(Inline inline, StringBuilder seen)
    {
        switch (inline)
        {
            case LiteralInline literal:
                seen.Append(literal.Content);
                break;
            case CodeInline code:
                seen.Append(code.Content);
                break;
            case LineBreakInline:
                seen.Append('\n');
                break;
            case AutolinkInline link:
                seen.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                seen.Append(entity.Transcoded);
                break;
            case EmphasisInline { DelimiterChar: '~' } or TaskList or FootnoteLink or HtmlInline:
                break;
            case ContainerInline container:
                // An opening that found no end.
                seen.Append(container is DelimiterInline delimiter ? delimiter.ToLiteral() : "");
                foreach (var child in container)
                    Add(child, seen);
                break;
            default:
                seen.Append('<').Append(inline.GetType().Name).Append('>');
                break;
        }
    }

    /// <summary>White space as one blank.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Replace(Tokenizer.Hidden.ToString(), "", StringComparison.Ordinal).Split([' ', '\t', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
