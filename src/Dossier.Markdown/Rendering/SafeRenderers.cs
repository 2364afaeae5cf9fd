using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering;

/// <summary>A block of HTML as text; a comment not at all.</summary>
internal sealed class TextOfHtmlBlock : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        if (obj.Type == HtmlBlockType.Comment)
            return;
        renderer.Write("<p>");
        renderer.WriteLeafRawLines(obj, writeEndOfLines: false, escape: true);
        renderer.WriteLine("</p>");
    }
}

/// <summary>A tag as text; a comment not at all.</summary>
internal sealed class TextOfHtmlInline : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (!obj.Tag.StartsWith("<!--", StringComparison.Ordinal))
            renderer.WriteEscape(obj.Tag);
    }
}

/// <summary>A note set apart by colons. Its name is a class of the page's only behind a prefix, so that it can be none that the page has for something else.</summary>
internal sealed class AdmonitionRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        var info = obj.Info ?? "";
        // ":::note[Mind the step]" and ":::note Mind the step" have a title.
        var bracket = info.IndexOf('[');
        var name = bracket < 0 ? info : info.Substring(0, bracket);
        var title = ((bracket < 0 ? "" : info.Substring(bracket) + " ") + obj.Arguments).Trim().TrimStart('[').TrimEnd(']');
        renderer.EnsureLine();
        renderer.Write("<div class=\"admonition");
        if (name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '-'))
            renderer.Write(" admonition-").WriteEscape(name);
        renderer.WriteLine("\">");
        if (title.Length > 0)
            renderer.Write("<p class=\"admonition-title\">").WriteEscape(title).WriteLine("</p>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}
