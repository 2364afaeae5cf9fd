using Dossier.Engine;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Why;

namespace Dossier.Tool.Tests.Why;

/// <summary>How likely a dispute is and why, in one line.</summary>
public sealed class WhyLineTests
{
    [Fact]
    public void What_the_evidence_found_says_how_sure_it_is_and_its_two_heaviest_reasons()
    {
        var lines = Lines(
            "---\ntitle: Skylark Server\ndate: 2024-03-05\n---\n\n**Port:** 8080\n\nSkylark Server needs a disk.\n",
            "---\ntitle: Skylark Server reference\ndate: 2024-03-05\n---\n\n**Port:** 8443\n\nSkylark Server needs a disk.\n");
        var line = Assert.Single(lines, l => l.Sureness is not null);
        Assert.Matches("^[0-9]+ % sure: [^;]+; [^;]+", line.Text);
        // Scores are for --why.
        Assert.DoesNotContain("score", line.Text);
        Assert.DoesNotContain("none of these holds", line.Text);
    }

    [Fact]
    public void What_the_lexicons_know_is_very_likely()
    {
        var line = Assert.Single(Lines(Ferry.Fourteen, Ferry.Seventeen));
        Assert.Null(line.Sureness);
        Assert.StartsWith("very likely: both sides answer one question", line.Text);
    }

    [Theory]
    [InlineData("14 passengers aboard, said the harbour master, Rosa Diaz", "17 passengers aboard, said the mayor, Clara Moss", "two sources are quoted, each with its own value")]
    [InlineData("14 passengers aboard", "about 20 passengers aboard", "a value is only about right")]
    public void Of_an_info_the_line_says_why_it_is_no_warning(string a, string b, string why)
    {
        var line = Assert.Single(Lines(Told(a), Told(b)));
        Assert.Matches("^[0-9]+ % sure: ", line.Text);
        Assert.EndsWith(": " + why, line.Text);

        static string Told(string passengers) => $"Ferry ran aground off Halden\n\nBy Ann Lee, March 6, 2019\n\nThe ferry Solvang ran aground off Halden on Tuesday with {passengers}.\n";
    }

    [Fact]
    public void Of_two_posts_the_line_says_that_one_person_may_hold_both()
    {
        var line = Assert.Single(Lines(Told("Executive Chairman"), Told("CEO")));
        Assert.StartsWith("possible: both sides answer one question", line.Text);
        Assert.EndsWith("; one person may hold both posts", line.Text);

        static string Told(string post) => $"Ferry ran aground off Halden\n\nBy Ann Lee, March 6, 2019\n\nThe ferry Solvang of Nordline ran aground off Halden on Tuesday. Nordline {post} Viktor Novak met the crew.\n";
    }

    private static List<WhyLine> Lines(string a, string b)
    {
        var result = CheckResult.Of([ArticleReader.Read("a.md", a, ArticleOptions.None), ArticleReader.Read("b.md", b, ArticleOptions.None)], [], RulingsSource.Read("no.rulings"), couldRead: true, isWhole: true).WithReasons();
        return result.Disputed.Select(f => WhyLine.Of(f.Dispute!, result.Explainer!)).ToList();
    }
}
