using Dossier;

/// <summary>An article of the folder; its front matter has to fit these properties, or the build fails at the characters that do not.</summary>
[ArticleCollection("articles/**/*.md")]
public partial record Story
{
    public required string Title { get; init; }
    public required string Author { get; init; }
    public DateOnly Date { get; init; }
    public Article Article { get; }
}
