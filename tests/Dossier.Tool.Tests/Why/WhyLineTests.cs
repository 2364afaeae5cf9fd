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

    private static List<WhyLine> Lines(string a, string b)
    {
        var result = CheckResult.Of([ArticleReader.Read("a.md", a, ArticleOptions.None), ArticleReader.Read("b.md", b, ArticleOptions.None)], [], RulingsSource.Read("no.rulings"), couldRead: true, isWhole: true).WithReasons();
        return result.Disputed.Select(f => WhyLine.Of(f.Dispute!, result.Explainer!)).ToList();
    }
}
