using Dossier.Rendering;
using Markdig;

namespace Dossier;

/// <summary>How an article becomes HTML. Make one and keep it: it holds what Markdig prepares.</summary>
public sealed class HtmlOptions
{
    private MarkdownPipeline? _pipeline;

    /// <summary>Raw HTML off, the headline left out.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>
    /// Whether tags in the Markdown become tags of the page. False writes them as text and leaves comments out. Only for articles whose writers may run scripts on the page: nothing of raw HTML is checked.
    /// </summary>
    public bool AllowRawHtml { get; init; }

    /// <summary>Whether the headline of the front matter is put in front as a heading of level 1, where the body does not begin with it.</summary>
    public bool IncludeHeadline { get; init; }

    /// <summary>
    /// Gives the address that the page has for a link's or a picture's, as it stands in the article: "setup.md#install" may be "/docs/setup#install". What it gives is checked like any other address.
    /// </summary>
    public Func<string, string>? ResolveAddress { get; init; }

    /// <summary>The schemes that addresses may have, without the colon. Of a link with another the words are left, of a picture its description. Relative addresses have none.</summary>
    public IReadOnlyCollection<string> AllowedSchemes { get; init; } = ["http", "https", "mailto", "tel"];

    /// <summary>Adds extensions of Markdig's. What they write is theirs: generic attributes, for one, let an article write <c>onclick</c>.</summary>
    public Action<MarkdownPipelineBuilder>? ConfigureMarkdig { get; init; }

    internal MarkdownPipeline Pipeline => _pipeline ??= MarkdownPage.MakePipeline(ConfigureMarkdig);
}
