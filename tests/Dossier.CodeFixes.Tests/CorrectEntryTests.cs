using Dossier.CodeFixes.Tests.Harness;
using Dossier.Generator.Tests.Harness;

namespace Dossier.CodeFixes.Tests;

/// <summary>What a fix in front matter and links writes.</summary>
public sealed class CorrectEntryTests
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using Dossier;

        namespace News;

        public enum Difficulty { Easy, VeryHard }

        [ArticleCollection("posts/*.md")]
        public partial record Post
        {
            public string? Title { get; init; }
            public DateOnly Date { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            public Difficulty Level { get; init; }
            [Reference] public Post? Next { get; init; }
        }
        """;

    [Theory]
    [InlineData("titel: Hi", "title: Hi", "Write \"title\"")]
    [InlineData("date: 'May 4, 2026' # the day", "date: '2026-05-04' # the day", "Write 2026-05-04")]
    [InlineData("tags:   news", "tags:   [news]", "Write [news]")]
    [InlineData("level: veri-hard", "level: veryHard", "Write veryHard")]
    [InlineData("next: othr", "next: other", "Write \"other\"")]
    [InlineData("title: [Only]", "title: Only", "Write Only")]
    public async Task Front_matter_is_corrected_at_its_characters(string before, string after, string title) =>
        await Verify("---\r\n" + before + "\r\n---\r\n\r\nWords.\r\n", "---\r\n" + after + "\r\n---\r\n\r\nWords.\r\n", title);

    [Theory]
    [InlineData("See [it](./othr.md#start).", "See [it](./other.md#start).", "Write \"other.md\"")]
    [InlineData("See [it](other.md#strat 'x').", "See [it](other.md#start 'x').", "Write \"#start\"")]
    public async Task Links_are_corrected_at_their_characters(string before, string after, string title) => await Verify("Words. " + before + "\n", "Words. " + after + "\n", title);

    [Theory]
    [InlineData("level: 7")]
    [InlineData("layout: wide")]
    [InlineData("date: 04/05/2026")]
    [InlineData("tags: {a: 1}")]
    [InlineData("title: \"Two\\nlines\"\ntags: \"a\\tb\"")]
    public async Task Nothing_is_offered_where_nothing_is_plain(string frontMatter)
    {
        var editor = Open("---\n" + frontMatter + "\n---\n\nWords.\n");
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), d => d.Id is "DSR0008" or "DSR0009");
        Assert.Empty(await editor.OfferAsync(new CorrectEntryCodeFix(), diagnostic));
    }

    [Theory]
    [InlineData("Post.BySlug(\"othr\" /* it */)", "Post.BySlug(\"other\" /* it */)")]
    [InlineData("Post.BySlug(slug: @\"Other\")", "Post.BySlug(slug: \"other\")")]
    [InlineData("Post.BySlug(\"nothing-like-it\")", null)]
    [InlineData("Post.BySlug(Slug)", null)]
    public async Task A_slug_is_corrected_where_it_is_written_out(string before, string? after)
    {
        const string Rest = "\npublic static class Use { private const string Slug = \"othr\"; public static Post? It => ";
        var editor = new Editor([new ArticleInMemory("posts/a.md", "A"), new ArticleInMemory("posts/other.md", "B")], Code + Rest + before + "; }\n", null);
        var fixes = await editor.OfferAsync(new CorrectSlugCodeFix(), Assert.Single(await editor.DiagnosticsAsync(), d => d.Id == "DSR4010"));
        Assert.Equal(after is null ? [] : ["Write \"other\""], fixes.Select(f => f.Title));
        if (after is not null)
            Assert.Equal(Code + Rest + after + "; }\n", await Editor.CodeAfterAsync(fixes[0]));
    }

    private static Editor Open(string text) => new([new ArticleInMemory("posts/a.md", text), new ArticleInMemory("posts/other.md", "# Start\n\nWords.\n")], Code, null);

    private static async Task Verify(string before, string after, string title)
    {
        var editor = Open(before);
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), d => new CorrectEntryCodeFix().FixableDiagnosticIds.Contains(d.Id));
        var fix = Assert.Single(await editor.OfferAsync(new CorrectEntryCodeFix(), diagnostic));
        Assert.Equal(title, fix.Title);
        Assert.Equal(after, await Editor.ArticleAfterAsync(fix, "posts/a.md"));
    }
}
