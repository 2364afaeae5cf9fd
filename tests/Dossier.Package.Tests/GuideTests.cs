namespace Dossier.Package.Tests;

/// <summary>Whoever is new types what the guides say, with the packages as they are packed, and sees what the guides show.</summary>
[Collection(nameof(Consumer))]
public sealed class GuideTests(Consumer consumer)
{
    [Theory]
    [InlineData("first-steps", 16)]
    [InlineData("docs-team", 4)]
    [InlineData("blog", 1)]
    [InlineData("newsroom", 3)]
    [InlineData("researcher", 3)]
    [InlineData("agents", 1)]
    public void What_a_guide_says_works(string page, int commands)
    {
        // The pages show what "script" and "bash" of Linux run.
        if (!OperatingSystem.IsLinux())
            return;
        consumer.Package.PackTool();
        consumer.Package.PackTemplates();
        // The first page installs it.
        var home = page == "first-steps" ? Path.Combine(consumer.Package.Folder, "new-home") : Guide.HomeWithTool(consumer.Package);
        Assert.Equal(commands, new Guide(consumer.Package, page, home).Follow());
    }
}
