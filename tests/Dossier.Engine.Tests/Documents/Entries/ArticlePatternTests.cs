using Dossier.Engine.Documents.Entries;

namespace Dossier.Engine.Tests.Documents.Entries;

/// <summary>Patterns of paths, as MSBuild has them.</summary>
public sealed class ArticlePatternTests
{
    [Theory]
    [InlineData("posts/**/*.md", "posts/a.md", "a")]
    [InlineData("posts/**/*.md", "posts/2026/03/a.md", "2026/03/a")]
    [InlineData("posts/**/*.md", "posts/storm/index.md", "storm")]
    [InlineData("posts/**/*.md", "posts/storm/_index.md", "storm")]
    [InlineData("posts/**/*.md", "posts/index.md", "index")]
    [InlineData("posts/*.md", "posts/a.b.md", "a.b")]
    [InlineData("./posts/*.md", "posts/a.md", "a")]
    [InlineData("posts\\*.md", "posts/a.md", "a")]
    [InlineData("../press/*.txt", "../press/a.txt", "a")]
    [InlineData("**/*", "a/b/c", "a/b/c")]
    [InlineData("**/news/*.md", "x/y/news/a.md", "x/y/news/a")]
    [InlineData("posts/**", "posts/a/b.md", "a/b")]
    [InlineData("posts/20??/*.md", "posts/2026/a.md", "2026/a")]
    [InlineData("*-*.md", "a-b-c.md", "a-b-c")]
    public void A_path_that_fits_gives_a_slug(string pattern, string path, string slug)
    {
        Assert.True(new ArticlePattern(pattern).Fits(path));
        Assert.Equal(slug, new ArticlePattern(pattern).SlugOf(path));
    }

    [Theory]
    [InlineData("posts/*.md", "posts/2026/a.md")]
    [InlineData("posts/**/*.md", "articles/posts/a.md")]
    [InlineData("posts/**/*.md", "posts/a.txt")]
    [InlineData("posts/**/*.md", "Posts/a.md")]
    [InlineData("posts/20??/*.md", "posts/20261/a.md")]
    [InlineData("", "a.md")]
    [InlineData("a.md", "a.md/b")]
    public void Other_paths_do_not_fit(string pattern, string path) => Assert.False(new ArticlePattern(pattern).Fits(path));

    [Fact]
    public void A_hostile_pattern_costs_no_more_than_its_length()
    {
        var pattern = new ArticlePattern(string.Concat(Enumerable.Repeat("**/", 200)) + string.Concat(Enumerable.Repeat("*a", 200)) + "b");
        Assert.False(pattern.Fits(string.Concat(Enumerable.Repeat("a/", 200)) + new string('a', 2000)));
    }
}
