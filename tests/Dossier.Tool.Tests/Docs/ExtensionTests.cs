using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dossier.Tool.Tests.Docs;

/// <summary>The extension of VS Code and what is written of it.</summary>
public sealed class ExtensionTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(RulePage.Folder, "..", "..", "editors", "vscode"));
    private static readonly string Readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
    private static readonly JsonElement Manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "package.json"))).RootElement;

    // The packer refuses such a link of an extension without a public repository.
    [Fact]
    public void Its_readme_links_to_no_file() => Assert.DoesNotMatch(@"\]\((?!https?:|#)", Readme);

    [Fact]
    public void Its_readme_and_the_guide_name_its_settings()
    {
        var settings = Manifest.GetProperty("contributes").GetProperty("configuration").GetProperty("properties").EnumerateObject().Select(p => p.Name).Order().ToList();
        Assert.Equal(settings, Named(Readme, @"^\| `(dossier\.\w+)`"));
        Assert.Equal(settings, Named(File.ReadAllText(Path.Combine(RulePage.Folder, "..", "guides", "editors.md")), @"^ +""(dossier\.\w+)"":"));
        Assert.All(Named(File.ReadAllText(Path.Combine(Folder, "extension.js")), @"settings\.get\(""(\w+)""\)"), name => Assert.Contains("dossier." + name, settings));
    }

    [Fact]
    public void The_package_that_the_readme_installs_is_what_the_manifest_makes() =>
        Assert.Contains($"--install-extension {Manifest.GetProperty("name")}-{Manifest.GetProperty("version")}.vsix", Readme, StringComparison.Ordinal);

    private static List<string> Named(string text, string pattern) => Regex.Matches(text, pattern, RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct().Order().ToList();
}
