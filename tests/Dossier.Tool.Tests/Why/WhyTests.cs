using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Tool.Check;
using Dossier.Tool.Output;
using Dossier.Tool.Tests.Check;
using Dossier.Tool.Why;

namespace Dossier.Tool.Tests.Why;

/// <summary><c>dossier check --why</c>. Weights change with every fit, so what is compared to the letter is laid down by hand.</summary>
public sealed class WhyTests
{
    private const string Text = """
        an info and no warning: a side holds back; 86 % sure to be one question of one event (score 185, the question 200; told from 30, a warning by no score).
        a/one.txt(3,1): count of boat | narrowed by small | act sink | doer Ann Lee | object net, Brannoc | names Oslo | scope average year | when past, Monday 2019-03-04 | held back | is 3 boats [31m
        b/two.txt(3,1): count | is 4 boats
           +200 ActSame: the same verb or event
            -15 TenseOther: another tense
                and +2 Always, -2 LeadBoth, 0 OfCount
        that the articles tell of one event (score 250):
           +250 SideOneDay: the articles are of one day or the next
        """;

    private const string Object = """{"fate":"matched","reason":"an info and no warning: a side holds back","contradict":true,"told":true,"score":185,"questionScore":200,"eventScore":250,"sureness":86,"infoFrom":30,"warningFrom":9999,"caution":"hedged","claims":[{"file":"a/one.txt","start":7,"end":18,"exact":"Three boats","line":3,"column":1,"kind":"count","value":"3 boats\u001B[31m","unit":"","act":"sink","thing":"boat","narrowing":"small","doer":"Ann Lee","object":"net, Brannoc","names":"Oslo","scope":"average year","when":"past, Monday 2019-03-04","remarks":["held back"]},{"file":"b/two.txt","start":7,"end":17,"exact":"Four boats","line":3,"column":1,"kind":"count","value":"4 boats","unit":"","act":"","thing":"","narrowing":"","doer":"","object":"","names":"","scope":"","when":"","remarks":[]}],"against":[{"row":"TenseOther","weight":-15,"text":"another tense"}],"missed":[],"evidence":[{"row":"Always","weight":2,"text":"where every pair of this kind begins"},{"row":"OfCount","weight":0,"text":"both are counts"},{"row":"ActSame","weight":200,"text":"the same verb or event"},{"row":"TenseOther","weight":-15,"text":"another tense"},{"row":"LeadBoth","weight":-2,"text":"both stand in the headline or the lead"}],"ofEvent":[{"row":"SideOneDay","weight":250,"text":"the articles are of one day or the next"}]}""";

    [Fact]
    public void A_pair_is_written_for_people() =>
        Assert.Equal(Text.Split('\n').Select(l => l.TrimEnd('\r')), WhyText.Of(Trace(), Articles()).Select(Terminal.Escape));

    [Fact]
    public void A_pair_is_written_as_JSON() => Assert.Equal(Object, Json.Text(json => WhyJson.Write(json, Trace(), Articles())));

    [Fact]
    public void A_dispute_is_explained_below_its_first_line_and_the_others_point_there()
    {
        using var workspace = Ferry.Workspace();
        var run = workspace.Run("check", "DIR/news", "--why");
        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.Split('\n');
        Assert.StartsWith("DIR/news/a.txt(5,56): warning DSR2002: ", lines[0]);
        Assert.Matches("^    why: .+\\.$", lines[1]);
        Assert.Matches("^      .*% sure to be one question of one event \\(score -?\\d+, the question -?\\d+; told .+, a warning .+\\)\\.$", lines[2]);
        Assert.Matches("^      DIR/news/a.txt\\(5,56\\): count of passenger \\| .* \\| is 14 passengers$", lines[3]);
        Assert.Matches("^      DIR/news/b.txt\\(5,37\\): count of passenger \\| .* \\| is 17 passengers$".Replace("5,37", "\\d+,\\d+", StringComparison.Ordinal), lines[4]);
        Assert.Contains(lines, l => Regex.IsMatch(l, "^ +[+-]\\d+ OfCount: both are counts$"));
        Assert.Contains("    why: as at DIR/news/a.txt(5,56).", lines);
        // Nobody asked: not a line more.
        Assert.DoesNotContain("why:", workspace.Run("check", "DIR/news").Output);
    }

    [Fact]
    public void What_is_said_in_JSON_and_SARIF_is_the_same()
    {
        using var workspace = Ferry.Workspace();
        using var plain = JsonDocument.Parse(workspace.Run("check", "DIR/news", "--format", "json").Output);
        Assert.Equal(JsonValueKind.Null, plain.RootElement.GetProperty("disputes")[0].GetProperty("why").ValueKind);
        using var json = JsonDocument.Parse(workspace.Run("check", "DIR/news", "--format", "json", "--why").Output);
        var why = json.RootElement.GetProperty("disputes")[0].GetProperty("why");
        Assert.Equal(["foundBy", "names", "pairs"], why.EnumerateObject().Select(m => m.Name));
        Assert.NotEmpty(why.GetProperty("pairs")[0].GetProperty("evidence").EnumerateArray());
        var log = workspace.Run("check", "DIR/news", "--format", "sarif", "--why").Output;
        Assert.Empty(SarifSchema.Problems(log));
        using var sarif = JsonDocument.Parse(log);
        foreach (var result in sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
            Assert.Equal(why.GetRawText(), result.GetProperty("properties").GetProperty("why").GetRawText());
        Assert.DoesNotContain("\"properties\"", workspace.Run("check", "DIR/news", "--format", "sarif").Output);
    }

    [Fact]
    public void Every_way_of_finding_a_dispute_has_a_text_and_a_name()
    {
        foreach (var texts in new Func<Comparer, string>[] { WhyText.FoundBy, Names.Of })
            Assert.Equal(Enum.GetValues<Comparer>().Length, Enum.GetValues<Comparer>().Select(texts).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Fate>().Length, Enum.GetValues<Fate>().Select(Names.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Caution>().Length, Enum.GetValues<Caution>().Select(Names.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Apart>().Length, Enum.GetValues<Apart>().Select(Names.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_dispute_of_another_comparison_says_which_and_what_the_evidence_alone_says()
    {
        var (articles, finding) = ExampleArticle.InDispute();
        var result = new CheckResult(articles, [finding], []).WithReasons();
        Assert.Equal(
            ["    why: the lexicons know the question of each side, and it is one: the same verb or attribute, thing, scope and names.", "      by the evidence alone: the articles are not compared; "],
            WhyText.Of(finding, result.Explainer!, result.ByPath).Take(2).Select((line, i) => i == 0 ? line : line[..(line.IndexOf("; ", StringComparison.Ordinal) + 2)]));
    }

    [Fact]
    public void Workflow_commands_have_no_room_for_it()
    {
        using var workspace = Ferry.Workspace();
        var run = workspace.Run("check", "DIR/news", "--why", "--format", "github");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--why: workflow commands have no room for the evidence; use --format text, json or sarif", run.Error);
    }

    private static Dictionary<string, Engine.ArticleFacts> Articles() => ExampleArticle.InDispute().Articles.ToDictionary(a => a.Document.Path);

    private static MatchTrace Trace() => new(
        new ClaimReference("a/one.txt", 0), new ClaimReference("b/two.txt", 0),
        new ClaimReading("count", "3 boats\u001b[31m")
        {
            Act = "sink", Thing = "boat", Narrowing = "small", Doer = "Ann Lee", Object = "net, Brannoc", Names = "Oslo", Scope = "average year", When = "past, Monday 2019-03-04", Remarks = new(["held back"]),
        },
        new ClaimReading("count", "4 boats"), Fate.Matched, true)
    {
        Evidence = new([
            new("Always", "where every pair of this kind begins", 2), new("OfCount", "both are counts", 0), new("ActSame", "the same verb or event", 200),
            new("TenseOther", "another tense", -15), new("LeadBoth", "both stand in the headline or the lead", -2)]),
        OfEvent = new([new EvidenceRow("SideOneDay", "the articles are of one day or the next", 250)]),
        Score = 185,
        QuestionScore = 200,
        EventScore = 250,
        InfoFrom = 30,
        WarningFrom = MatchTrace.Never,
        Caution = Caution.Hedged,
        Against = new([new EvidenceRow("TenseOther", "another tense", -15)]),
        IsTold = true,
    };
}
