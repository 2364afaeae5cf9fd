using System.Text.RegularExpressions;

namespace Dossier.Tool.Tests.Docs;

/// <summary>CONTRIBUTING leads to files that are there.</summary>
public sealed class ContributingTests
{
    [Fact]
    public void Every_file_that_a_trail_names_is_there()
    {
        var root = Path.GetFullPath(Path.Combine(RulePage.Folder, "..", ".."));
        var files = new[] { "src", "tests", "tools", "docs" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(root, f), "*", SearchOption.AllDirectories))
            .Select(f => "/" + Path.GetRelativePath(root, f).Replace('\\', '/')).Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal)).ToList();
        var named = Regex.Matches(File.ReadAllText(Path.Combine(root, "CONTRIBUTING.md")), @"`([\w./-]+\.(cs|md|txt|sh))`").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.InRange(named.Count, 20, 100);
        Assert.All(named, name => Assert.Contains(files, f => f.EndsWith("/" + name, StringComparison.Ordinal)));
    }
}
