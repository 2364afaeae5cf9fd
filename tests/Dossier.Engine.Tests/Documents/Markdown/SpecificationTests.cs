namespace Dossier.Engine.Tests.Documents.Markdown;

/// <summary>The examples of the CommonMark specification, for whoever holds its <c>spec.txt</c>: its licence is not ours, so it is not in the repository.</summary>
public sealed class SpecificationTests
{
    private const string Variable = "COMMONMARK_SPEC";

    [SpecificationFact]
    public void Blocks_and_what_is_seen_are_those_of_the_specification()
    {
        var spec = File.ReadAllText(Environment.GetEnvironmentVariable(Variable)!).Replace("\r\n", "\n", StringComparison.Ordinal);
        var fence = new string('`', 32);
        var (count, differing) = (0, new List<string>());
        for (var at = 0; (at = spec.IndexOf(fence + " example\n", at, StringComparison.Ordinal)) >= 0;)
        {
            var first = spec.IndexOf('\n', at) + 1;
            var end = spec.IndexOf("\n.\n", first - 1, StringComparison.Ordinal) + 1;
            at = spec.IndexOf("\n" + fence, end, StringComparison.Ordinal) + fence.Length;
            var text = spec[first..end].Replace('\u2192', '\t');
            count++;
            if (Outline.OfOurs(text) is var ours && Outline.OfMarkdig(text, isGfm: false) is var theirs && ours != theirs)
                differing.Add($"example {count}\n{text}\nours\n{ours}\nMarkdig\n{theirs}\n");
        }
        Assert.True(differing.Count * 100 <= count, $"{differing.Count} of {count} differ\n" + string.Join("\n", differing));
    }

    private sealed class SpecificationFactAttribute : FactAttribute
    {
        public SpecificationFactAttribute()
        {
            if (Environment.GetEnvironmentVariable(Variable) is null)
                Skip = "Set " + Variable + " to the path of the specification's spec.txt.";
        }
    }
}
