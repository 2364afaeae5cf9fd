namespace Dossier.Package.Tests;

/// <summary>What looks like an article and is not read is told, and nothing else is.</summary>
[Collection(nameof(Consumer))]
public sealed class UnreadTests(Consumer consumer)
{
    [Theory]
    [InlineData("Articles")]
    [InlineData("ARTICLES")]
    [InlineData("artiCles")]
    public void A_folder_with_capitals_is_told(string folder)
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return;
        using var project = new TargetsProject().Add("app").Write($"app/{folder}/x.txt", "x");
        var output = project.Build();
        Assert.Contains($"DSR5001: The folder {folder} is not read", output);
        Assert.Single(output.Split('\n'), l => l.Contains("DSR", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csproj", "", "No article is found")]
    [InlineData("vbproj", "<PropertyGroup><Language>VB</Language></PropertyGroup>", "Dossier writes C#")]
    [InlineData("fsproj", "<PropertyGroup><Language>F#</Language></PropertyGroup>", "Dossier writes C#")]
    [InlineData("csproj", "<PropertyGroup><EnableDefaultArticleItems>false</EnableDefaultArticleItems></PropertyGroup>", null)]
    [InlineData("csproj", "<PropertyGroup><MSBuildWarningsAsMessages>DSR5001</MSBuildWarningsAsMessages></PropertyGroup>", null)]
    [InlineData("csproj", "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>", null)]
    [InlineData("csproj", "<PropertyGroup><IsTestingPlatformApplication>true</IsTestingPlatformApplication></PropertyGroup>", null)]
    [InlineData("csproj", "<PropertyGroup><IsTestProject>false</IsTestProject></PropertyGroup>", "No article is found")]
    public void A_project_that_reads_nothing_is_told_why(string extension, string inside, string? expected)
    {
        using var project = new TargetsProject().Add("app", inside, extension);
        var output = project.Build();
        Assert.Equal(expected is null ? 0 : 1, output.Split('\n').Count(l => l.Contains("DSR", StringComparison.Ordinal)));
        Assert.Contains(expected ?? "", output);
    }

    [Theory]
    [InlineData("a.markdown")]
    [InlineData("a.mdx")]
    [InlineData("a.html")]
    [InlineData("deep/er/a.rst")]
    [InlineData("a.adoc")]
    [InlineData("a.pdf")]
    [InlineData("one, two.docx")]
    public void A_document_of_another_kind_is_told(string name)
    {
        using var project = new TargetsProject().Add("app").Add("with").Write("app/articles/" + name, "x").Write("with/articles/" + name, "x").Write("with/articles/b.txt", "x");
        var told = project.Build().Split('\n').Where(l => l.Contains("DSR", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, told.Count);
        Assert.All(told, l => Assert.Contains($"DSR5002: Files under articles that are not read: 1, such as articles/{name}.", l));
    }

    [Fact]
    public void A_test_project_is_still_told_of_a_folder_with_capitals_and_of_other_documents()
    {
        using var project = new TargetsProject().Add("app", "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>").Write("app/articles/a.rst", "x");
        Assert.Contains("DSR5002", Assert.Single(project.Build().Split('\n'), l => l.Contains("DSR", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("DossierVisibility", "pubic", "internal, public")]
    [InlineData("DossierVisibility", "true", "internal, public")]
    [InlineData("DossierVisibility", "it's, \"private\"", "internal, public")]
    [InlineData("DossierConstants", "yes", "false, true")]
    [InlineData("DossierConstants", "1", "false, true")]
    [InlineData("DossierTellHiddenInfos", "no", "true, false")]
    [InlineData("EnableDefaultArticleItems", "flase", "true, false")]
    [InlineData("DossierVisibility", "public", null)]
    [InlineData("DossierVisibility", "Internal", null)]
    [InlineData("DossierVisibility", "\n    PUBLIC\n  ", null)]
    [InlineData("DossierVisibility", "", null)]
    [InlineData("DossierConstants", "TRUE", null)]
    [InlineData("DossierTellHiddenInfos", "False", null)]
    public void A_setting_whose_value_is_none_of_its_own_is_told(string name, string value, string? values)
    {
        using var project = new TargetsProject().Add("app", $"<PropertyGroup><{name}>{value}</{name}></PropertyGroup>").Write("app/articles/a.txt", "x");
        var told = project.Build().Split('\n').Where(l => l.Contains("DSR", StringComparison.Ordinal)).ToList();
        if (values is null)
            Assert.Empty(told);
        else
            Assert.Contains($"DSR5005: \"{name}={value}\" is no value of that property. Write one of: {values}.", Assert.Single(told));
    }

    [Fact]
    public void Many_are_told_in_one_line_that_nothing_can_turn_round()
    {
        using var project = new TargetsProject().Add("app");
        for (var i = 0; i < 300; i++)
            project.Write($"app/articles/\u202e{i}.html", "x");
        Assert.Contains("not read: 300, such as articles/?", Assert.Single(project.Build().Split('\n'), l => l.Contains("DSR", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pictures_dot_files_other_folders_and_what_is_listed_are_silent()
    {
        using var project = new TargetsProject().Add("app", "<ItemGroup><Article Include=\"articles/listed.html\" /></ItemGroup>")
            .Write("app/articles/a.txt", "x").Write("app/articles/listed.html", "x").Write("app/articles/photo.jpg", "x").Write("app/articles/.x.html", "x").Write("app/wwwroot/index.html", "x")
            .Write("app/Article/x.txt", "x").Write("app/src/Articles/x.txt", "x");
        Assert.DoesNotContain("DSR", project.Build());
        Assert.Equal(["articles/a.txt", "articles/listed.html"], project.Handed("app"));
    }

    [Fact]
    public void Hidden_infos_are_told_and_never_fail_a_build()
    {
        var package = consumer.Package;
        package.Write("infos/infos.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Dossier" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
        package.Write("infos/Use.cs", "public static class Use { }");
        package.Write("infos/articles/harbour.txt", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n");
        package.Write("infos/.editorconfig", "root = true\n[articles/**]\ndossier_level = info\n");
        var folder = Path.Combine(package.Folder, "infos");
        string[] build = ["build", "--no-incremental", "-v", "m", "-tl:off", "-nologo"];

        var (exitCode, output) = DotNet.Run(folder, build);
        Assert.True(exitCode == 0, output);
        Assert.Contains("warning DSR5003: 1 info is hidden in this build; run \"dossier check\"", output);
        Assert.DoesNotContain("DSR1001", output);

        (exitCode, output) = DotNet.Run(folder, [.. build, "-warnaserror"]);
        Assert.True(exitCode == 0, output);
        (exitCode, output) = DotNet.Run(folder, [.. build, "-warnaserror", "-p:DossierTellHiddenInfos=false"]);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("DSR5003", output);
    }
}
