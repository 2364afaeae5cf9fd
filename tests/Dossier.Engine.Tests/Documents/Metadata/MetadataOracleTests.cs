namespace Dossier.Engine.Tests.Documents.Metadata;

/// <summary>Our readers of YAML, TOML and JSON against YamlDotNet, Tomlyn and System.Text.Json: the same values, and no fault passed over in silence.</summary>
public sealed class MetadataOracleTests
{
    [Fact]
    public void Six_hundred_headers_of_six_site_generators_are_read_as_YamlDotNet_reads_them() =>
        Assert.Equal(600, Same(600, h => h.Site(), Canonical.OfYaml, Canonical.OfYamlDotNet));

    [Fact]
    public void Any_YAML_is_read_as_YamlDotNet_reads_it() => Assert.InRange(Same(6000, h => h.Yaml(), Canonical.OfYaml, Canonical.OfYamlDotNet), 5000, 6000);

    [Fact]
    public void Any_TOML_is_read_as_Tomlyn_reads_it() => Assert.InRange(Same(6000, h => h.Toml(), Canonical.OfToml, Canonical.OfTomlyn), 3000, 6000);

    [Fact]
    public void Any_JSON_is_read_as_System_Text_Json_reads_it() => Assert.Equal(6000, Same(6000, h => h.Json(), Canonical.OfJson, Canonical.OfSystemTextJson));

    [Fact]
    public void A_spoiled_header_of_YAML_is_told_or_still_means_the_same()
    {
        NeverSilent(h => h.Spoiled(h.Site()), Canonical.OfYaml, Canonical.OfYamlDotNet);
        NeverSilent(h => h.Spoiled(h.Yaml()), Canonical.OfYaml, Canonical.OfYamlDotNet);
    }

    [Fact]
    public void A_spoiled_header_of_TOML_is_told_or_still_means_the_same() => NeverSilent(h => h.Spoiled(h.Toml()), Canonical.OfToml, Canonical.OfTomlyn);

    [Fact]
    public void A_spoiled_header_of_JSON_is_told_or_still_means_the_same() => NeverSilent(h => h.Spoiled(h.Json()), Canonical.OfJson, Canonical.OfSystemTextJson);

    /// <summary>Whatever the oracle reads, we read the same; how many it reads.</summary>
    private static int Same(int count, Func<Headers, string> make, Func<string, string?> ours, Func<string, string?> theirs)
    {
        var (read, failures) = (0, new List<string>());
        for (var seed = 0; seed < count; seed++)
        {
            var text = make(new Headers(seed));
            if (theirs(text) is not { } expected)
                continue;
            read++;
            if (ours(text) is var found && found != expected)
                failures.Add(Failure(text, expected, found));
        }
        Assert.True(failures.Count == 0, failures.Count + " differ\n" + string.Join("\n", failures.OrderBy(f => f.Length).Take(12)));
        return read;
    }

    /// <summary>Whatever we read without a fault, the oracle reads the same.</summary>
    private static void NeverSilent(Func<Headers, string> make, Func<string, string?> ours, Func<string, string?> theirs)
    {
        var failures = new List<string>();
        for (var seed = 0; seed < 6000; seed++)
        {
            // YamlDotNet finds fault with a line of blanks or a comment where a tab indents it, and with a bracket that touches the colon of a key; YAML does not.
            var text = string.Join('\n', make(new Headers(seed)).Split('\n').Select(l => l.Trim().Length == 0 || (l.Trim()[0] == '#' && l[0] == '\t') ? "" : l));
            if (text.Contains(":[", StringComparison.Ordinal) || text.Contains(":{", StringComparison.Ordinal) || text.Contains(" *:", StringComparison.Ordinal))
                continue;
            if (ours(text) is { } found && theirs(text) is var expected && found != expected)
                failures.Add(Failure(text, expected, found));
        }
        Assert.True(failures.Count == 0, failures.Count + " differ\n" + string.Join("\n", failures.OrderBy(f => f.Length).Take(12)));
    }

    private static string Failure(string text, string? expected, string? found) => text + "\nexpected " + (expected ?? "a fault") + "\nfound    " + (found ?? "a fault") + "\n";
}
