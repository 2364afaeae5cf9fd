using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests;

/// <summary>An edit of prose must not break the code that uses an article.</summary>
public sealed class StableMembersTests
{
    private const string Text = "Three killed at the pier\n\nBy Ann Lee, May 5, 2017\n\nThe fire at the pier killed three people and closed 14 shops on Thursday. It cost $2.6 million.\n";

    [Theory]
    [InlineData(Text)]
    [InlineData("Quiet day\n\nNothing happened.\n")]
    [InlineData("")]
    [InlineData("...")]
    public void The_members_are_the_same_whatever_the_article_says(string text) =>
        Assert.Equal(["Article", "DatePublished", "Headline", "Path", "Publisher", "Set", "Url"], Members(new Project([new("articles/pier.txt", text)])));

    [Fact]
    public void Numbers_are_constants_where_the_project_asks_for_them()
    {
        var members = Members(new Project([new("articles/pier.txt", Text)]).With(("DossierConstants", "true")));
        Assert.Contains(members, m => m.StartsWith("Shops", StringComparison.Ordinal));
        Assert.Contains("PeopleKilled", members);
        Assert.DoesNotContain("People", members);
    }

    [Theory]
    [InlineData("A storm injured 12 people in Oslo.", "PeopleInjured")]
    [InlineData("Twelve people were killed in the storm.", "PeopleKilled")]
    [InlineData("The crash left 12 passengers dead.", "PassengersKilled")]
    [InlineData("The storm destroyed 12 houses.", "HousesDestroyed")]
    [InlineData("Acme will create 12 jobs in Oslo.", "JobsCreated")]
    public void A_count_says_what_became_of_the_things_counted(string sentence, string name) =>
        Assert.Contains(name, Members(new Project([new("articles/x.txt", "News\n\n" + sentence + "\n")]).With(("DossierConstants", "true"))));

    [Fact]
    public void The_documentation_of_a_constant_is_its_value_with_markup_and_formatting_characters_escaped()
    {
        var article = new Project([new("articles/x.txt", "Fire <at> \u202Ethe pier\n\nIt burns.\n", new Engine.ArticleOptions(Name: "X"))]).Compiled().GetTypeByMetadataName("News.Articles")!.GetTypeMembers().Single(t => t.Name == "X");
        Assert.Contains("<summary>Fire &lt;at&gt; \\u202Ethe pier</summary>", article.GetMembers("Headline").Single().GetDocumentationCommentXml());
        Assert.Contains("no publisher", article.GetMembers("Publisher").Single().GetDocumentationCommentXml());
    }

    [Theory]
    [InlineData("A NUL\0 and more\n\nIt burns.\n")]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD lost\n\nIt burns.\n")]
    public void A_file_that_is_no_text_has_no_class(string text)
    {
        var project = new Project([new("articles/picture.txt", text), Sources.Ledger]);
        CompilesTests.AssertCompiles(project);
        Assert.Equal(["HarbourFire"], project.Compiled().GetTypeByMetadataName("News.Articles")!.GetTypeMembers().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)).Select(t => t.Name));
    }

    private static IEnumerable<string> Members(Project project)
    {
        CompilesTests.AssertCompiles(project);
        return project.Compiled().GetTypeByMetadataName("News.Articles")!.GetTypeMembers().Single(t => !t.Name.StartsWith("__", StringComparison.Ordinal))
            .GetMembers().Where(m => m is IFieldSymbol or IPropertySymbol).Select(m => m.Name).Order(StringComparer.Ordinal).ToList();
    }
}
