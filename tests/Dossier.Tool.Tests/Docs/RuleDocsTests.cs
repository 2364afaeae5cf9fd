using Dossier.Engine;

namespace Dossier.Tool.Tests.Docs;

public class RuleDocsTests
{
    private const string Silent = "What does not";
    private const string Example = RulePage.Example;

    public static TheoryData<string> Ids => new(Rules.All.Select(r => r.Id));

    /// <summary>The rules of articles and rulings. Pages with C# need a compiler; the tests of the code fixes run them.</summary>
    public static TheoryData<string> IdsWithoutCode => new(Rules.All.Select(r => r.Id).Where(id => RulePage.Of(id).Code(Example).Length == 0));

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        Assert.Equal(Rules.All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal), Rules.All.Select(r => r.Id));
    }

    [Fact]
    public void All_lists_every_rule_that_is_declared()
    {
        var declared = typeof(Rules).GetFields().Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
        Assert.Equal(declared.OrderBy(r => r.Id, StringComparer.Ordinal), Rules.All);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_DSR_and_four_digits_of_a_known_group(string id)
    {
        Assert.Equal(7, id.Length);
        Assert.StartsWith("DSR", id);
        Assert.InRange(id[3], '0', '4');
        Assert.All(id.Substring(4), c => Assert.True(char.IsAsciiDigit(c)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_of_its_rule_what_the_code_says(string id)
    {
        var rule = Rules.All.Single(r => r.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title}\n\nLevel: {rule.Level.ToString().ToLowerInvariant()}\n\n{rule.Description}\n", RulePage.Of(id).Text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_answers_four_questions(string id)
    {
        Assert.Equal(["What triggers it", Silent, "How to settle it", Example], RulePage.Of(id).Sections);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_index_lists_the_page(string id)
    {
        var rule = Rules.All.Single(r => r.Id == id);
        Assert.Contains($"\n| [{id}]({id}.md) | {rule.Level.ToString().ToLowerInvariant()} | {rule.Title} |\n", File.ReadAllText(Path.Combine(RulePage.Folder, "README.md")));
    }

    [Fact]
    public void No_page_is_left_without_a_rule()
    {
        var pages = Directory.GetFiles(RulePage.Folder, "DSR*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(Rules.All.Select(r => r.Id), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(IdsWithoutCode))]
    public void The_example_is_reported_at_the_places_the_page_gives(string id)
    {
        var page = RulePage.Of(id);
        using var workspace = new Workspace().Add("dossier.rulings", page.Rulings(Example));
        var run = workspace.RunWithInput(page.Articles(Example), "check", "-", "--copies", "--rulings", "DIR/dossier.rulings");
        // The wording may improve; what is reported where may not change unseen.
        Assert.Equal(page.Output(Example), run.Lines[..^1].Select(l => l.Replace("DIR/", "", StringComparison.Ordinal)).Select(l => l.Substring(0, l.IndexOf(": ", l.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal) + 1)));
    }

    [Theory]
    [MemberData(nameof(IdsWithoutCode))]
    public void What_does_not_trigger_it_does_not(string id)
    {
        var page = RulePage.Of(id);
        using var workspace = new Workspace().Add("dossier.rulings", page.Rulings(Silent));
        Assert.NotEqual("", page.Articles(Silent));
        Assert.DoesNotContain(id, workspace.RunWithInput(page.Articles(Silent), "check", "-", "--level", "info", "--copies", "--rulings", "DIR/dossier.rulings").Output);
    }
}
