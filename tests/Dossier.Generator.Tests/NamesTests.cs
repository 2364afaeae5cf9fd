using System.Collections.Immutable;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;

namespace Dossier.Generator.Tests;

public sealed class NamesTests
{
    [Theory]
    [InlineData("a/harbour-fire.txt", null, "Any", "HarbourFire")]
    [InlineData("a/2017-05-04 harbour fire.txt", null, "Any", "HarbourFire2017_05_04")]
    [InlineData("a/chapter1.md", null, "Any", "Chapter1")]
    [InlineData("a/naïve_café.txt", null, "Any", "NaïveCafé")]
    [InlineData("a/日本語.txt", null, "Any", "日本語")]
    [InlineData("a/x.txt", "oslo fire", "Any", "OsloFire")]
    [InlineData("a/x.txt", "class", "Any", "Class")]
    [InlineData("a/x.txt", "2nd day", "Any", "_2ndDay")]
    [InlineData("a/000_e282d8f8f2c39e6c.txt", null, "Mayor’s aide doesn't know who was at the fire", "MayorsAideDoesntKnowWho")]
    [InlineData("a/0f3a99c1d2e4.txt", null, "Fire burns at the harbour of Oslo", "FireBurnsAtTheHarbour")]
    [InlineData("a/42.txt", null, "The end of the", "TheEnd")]
    [InlineData("a/42.txt", null, "1M jobs, 20 % more", "_1MJobs20More")]
    [InlineData("a/42.txt", null, "", "Article42")]
    [InlineData(".txt", null, "", "ArticleTxt")]
    public void An_article_is_named_after_its_metadata_or_file_or_headline(string path, string? name, string headline, string expected) =>
        Assert.Equal(expected, Assert.Single(ArticleNames.Resolve([new ArticleNaming(path, name, headline)])).ClassName);

    [Theory]
    [InlineData("Headline")]
    [InlineData("Article")]
    [InlineData("All")]
    [InlineData("GetHashCode")]
    public void A_name_that_is_taken_already_gets_a_suffix(string name) =>
        Assert.StartsWith(name + "_", Assert.Single(ArticleNames.Resolve([new ArticleNaming("a/x.txt", name, "")])).ClassName);

    [Fact]
    public void Files_that_claim_one_name_are_called_by_their_folders_whatever_order_they_come_in()
    {
        ArticleNaming[] articles = [new("c/fire.txt", null, ""), new("a/fire.txt", null, ""), new("b/fire.txt", null, "")];
        var names = ArticleNames.Resolve([.. articles]);
        Assert.Equal(names, ArticleNames.Resolve([.. articles.Reverse()]));
        Assert.Equal(["AFire", "BFire", "CFire"], names.Select(n => n.ClassName));
    }

    [Fact]
    public void Ten_thousand_articles_of_one_name_have_ten_thousand_names() =>
        Assert.Equal(10_000, ArticleNames.Resolve(Enumerable.Range(0, 10_000).Select(i => new ArticleNaming($"{i}/fire.txt", null, "")).ToImmutableArray()).Select(n => n.ClassName).Distinct().Count());

    [Theory]
    [InlineData("My.App", "My.App")]
    [InlineData("my-app", "my_app")]
    [InlineData("1st.class", "_1st.@class")]
    [InlineData("", "Generated")]
    [InlineData("..", "Generated")]
    [InlineData("A b.C\u2028D", "A_b.C_D")]
    public void A_root_namespace_becomes_valid(string text, string expected) => Assert.Equal(expected, Identifier.Namespace(text));

    [Fact]
    public void A_name_is_never_long() => Assert.InRange(Identifier.Pascal(string.Join(" ", Enumerable.Repeat("word", 500))).Length, 1, 90);

    [Theory]
    [InlineData("number of jobs", "Jobs")]
    [InlineData("date", "Date")]
    [InlineData("…", "Value")]
    public void A_property_is_named_after_what_is_asked(string property, string expected) => Assert.Equal(expected, FindingNames.Property(property));
}
