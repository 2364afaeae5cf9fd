using Dossier.Engine.Matching;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Tests.Docs;

/// <summary>docs/guides/why.md names everything that can become of a pair, and no evidence that there is not.</summary>
public sealed class WhyDocsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RulePage.Folder, "..", "guides", "why.md"));

    [Fact]
    public void Every_fate_has_a_row() => Assert.All(Enum.GetValues<Fate>(), fate => Assert.Contains($"\n| `{Names.Of(fate)}` | ", Page));

    [Fact]
    public void Every_caution_comparison_and_gate_is_named() =>
        Assert.All(
            Enum.GetValues<Caution>().Select(Names.Of).Concat(Enum.GetValues<Engine.Findings.Comparer>().Select(Names.Of)).Concat(Enum.GetValues<Engine.Findings.Apart>().Select(Names.Of)).OfType<string>(),
            name => Assert.Contains(name, Page));

    [Fact]
    public void The_example_is_what_the_tool_prints()
    {
        using var workspace = new Workspace().Add(
            "one.txt",
            "Ferry hits pier at Westhaven\n\nBy Ann Lee, March 6, 2019\n\nThe ferry Brannoc hit the pier at Westhaven on Monday at 8.15 a.m. and 14 passengers were injured, harbour master Rosa Diaz said.\n").Add(
            "two.txt",
            "Seventeen hurt as ferry rams pier\n\nBy Tom Marsh, March 6, 2019\n\nSeventeen passengers were hurt when the ferry Brannoc rammed the pier at Westhaven on Monday, said Rosa Diaz, the harbour master.\n");
        var printed = workspace.Run("check", "--why", "DIR/one.txt", "DIR/two.txt").Output.Replace("DIR/", "", StringComparison.Ordinal);
        // What stands before the weights, which change with every fit.
        foreach (var line in Page.Split('\n').Where(l => l.StartsWith("    one.txt(", StringComparison.Ordinal) || l.StartsWith("    two.txt(", StringComparison.Ordinal) || l.StartsWith("          one.txt(", StringComparison.Ordinal)))
            Assert.Contains(line[4..], printed);
        Assert.Contains("Both articles name Westhaven, Brannoc, Rosa Diaz.", printed);
    }
}
