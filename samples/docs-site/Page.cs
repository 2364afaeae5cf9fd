using System.ComponentModel.DataAnnotations;
using Dossier;

namespace DocsSite;

/// <summary>The parts of the documentation, in the order of the menu.</summary>
public enum Section { Guide, Reference }

/// <summary>A page: its front matter is checked against this when the site is built.</summary>
[ArticleCollection("content/**/*.md")]
public partial record Page
{
    public required string Title { get; init; }
    public required Section Section { get; init; }
    [Range(1, 99)] public int Order { get; init; } = 99;
    public string? Description { get; init; }
    [Reference] public IReadOnlyList<Page> SeeAlso { get; init; } = [];
    public string Slug { get; init; } = "";
    public Article Article { get; }

    /// <summary>The page's address on the site.</summary>
    public string Address => "/" + Slug;
}
