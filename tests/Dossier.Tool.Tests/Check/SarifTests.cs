using System.Text.Json;
using Dossier.Engine;
using Dossier.Tool.Check;

namespace Dossier.Tool.Tests.Check;

public sealed class SarifTests
{
    [Theory]
    [InlineData("")]
    [InlineData(Ferry.Accept17)]
    [InlineData("\"age: (x)\"; not a dispute: \"1\", \"2\"; why\nnot readable")]
    public void A_log_is_well_formed(string rulings)
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", [0xC3, 0x28]).Add("news/{d} [1](2) ü.txt", "Fire\n\nIt broke out on Monday, May 2, 2017.\n").Add("dossier.rulings", rulings);
        Assert.Empty(SarifSchema.Problems(workspace.Run("check", "DIR/news", "--copies", "--format", "sarif", "--rulings", "DIR/dossier.rulings").Output));
    }

    [Fact]
    public void A_log_of_nothing_and_one_with_notes_are_well_formed()
    {
        Assert.Empty(SarifSchema.Problems(Log(new CheckResult([], [], []))));
        var log = Log(new CheckResult([], [], []) { Notes = ["12 names were left out \u202e {0}."] });
        Assert.Empty(SarifSchema.Problems(log));
        Assert.Contains("{\"level\":\"note\",\"message\":{\"text\":\"12 names were left out \\\\u202E {{0}}.\"}}", log);
    }

    [Fact]
    public void The_rules_of_the_form_are_kept_by_the_test_too()
    {
        var log = Log(new CheckResult([], [], [new("a.txt", new Problem(Rules.Empty, Level.Info, default, "x"), "", 1, 1)]));
        foreach (var (sound, faulty) in new[] { ("\"startLine\":1", "\"startLine\":0"), ("\"level\":\"note\"", "\"level\":\"info\""), ("\"message\":{", "\"note\":{"), ("\"help\":{", "\"helps\":{"), ("2.1.0\",", "2.1\",") })
        {
            Assert.Contains(sound, log);
            Assert.NotEmpty(SarifSchema.Problems(log.Replace(sound, faulty, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_rule_has_help()
    {
        var rules = JsonDocument.Parse(Log(new CheckResult([], [], []))).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(rules.EnumerateArray(), r =>
        {
            Assert.EndsWith(": docs/rules/" + r.GetProperty("id").GetString() + ".md", r.GetProperty("help").GetProperty("text").GetString());
            Assert.EndsWith(": `docs/rules/" + r.GetProperty("id").GetString() + ".md`", r.GetProperty("help").GetProperty("markdown").GetString());
        });
    }

    private static string Log(CheckResult result)
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckSarif.Write(output, result);
        return output.ToString();
    }
}
