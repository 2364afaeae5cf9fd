namespace Dossier.Package.Tests;

/// <summary>What looks like an article and is not read is told, and nothing else is.</summary>
[Collection(nameof(Consumer))]
public sealed class UnreadTests(Consumer consumer)
{
    public static TheoryData<string> Capitals => ["Articles", "ARTICLES", "artiCles"];

    // What a project says of itself, the ending of its file, and what it is told.
    public static TheoryData<string, string, string?> Empty => new()
    {
        { "", "csproj", "No article is found" },
        { "<PropertyGroup><Language>VB</Language></PropertyGroup>", "vbproj", "Dossier writes C#" },
        { "<PropertyGroup><Language>F#</Language></PropertyGroup>", "fsproj", "Dossier writes C#" },
        { "<PropertyGroup><EnableDefaultArticleItems>false</EnableDefaultArticleItems></PropertyGroup>", "csproj", null },
        { "<PropertyGroup><MSBuildWarningsAsMessages>DSR5001</MSBuildWarningsAsMessages></PropertyGroup>", "csproj", null },
        { "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>", "csproj", null },
        { "<PropertyGroup><IsTestingPlatformApplication>true</IsTestingPlatformApplication></PropertyGroup>", "csproj", null },
        { "<PropertyGroup><IsTestProject>false</IsTestProject></PropertyGroup>", "csproj", "No article is found" },
    };

    public static TheoryData<string> Documents => ["a.markdown", "a.mdx", "a.html", "deep/er/a.rst", "a.adoc", "a.pdf", "one, two.docx"];

    public static TheoryData<string, string, string?> Settings => new()
    {
        { "DossierVisibility", "pubic", "internal, public" },
        { "DossierVisibility", "true", "internal, public" },
        { "DossierVisibility", "it's, \"private\"", "internal, public" },
        { "DossierConstants", "yes", "false, true" },
        { "DossierConstants", "1", "false, true" },
        { "DossierTellHiddenInfos", "no", "true, false" },
        { "EnableDefaultArticleItems", "flase", "true, false" },
        { "DossierVisibility", "public", null },
        { "DossierVisibility", "Internal", null },
        { "DossierVisibility", "\n    PUBLIC\n  ", null },
        { "DossierVisibility", "", null },
        { "DossierConstants", "TRUE", null },
        { "DossierTellHiddenInfos", "False", null },
    };

    /// <summary>What each project of these four tables is told; MSBuild, which takes a second to start, builds them all at once.</summary>
    private static readonly Lazy<ILookup<string, string>> Told = new(() =>
    {
        using var projects = new TargetsProject();
        foreach (var folder in Capitals.Cast<object[]>().Select(row => (string)row[0]))
            projects.Add(Folder(folder)).Write($"{Folder(folder)}/{folder}/x.txt", "x");
        foreach (var (inside, extension) in Empty.Select(row => ((string)row[0], (string)row[1])))
            projects.Add(Folder(inside, extension), inside, extension);
        foreach (var name in Documents.Cast<object[]>().Select(row => (string)row[0]))
            projects.Add(Folder(name)).Write($"{Folder(name)}/articles/{name}", "x").Add(Folder(name, "with")).Write($"{Folder(name, "with")}/articles/{name}", "x").Write($"{Folder(name, "with")}/articles/b.txt", "x");
        foreach (var (name, value) in Settings.Select(row => ((string)row[0], (string)row[1])))
            projects.Add(Folder(name, value), $"<PropertyGroup><{name}>{value}</{name}></PropertyGroup>").Write(Folder(name, value) + "/articles/a.txt", "x");
        return projects.Told();
    });

    [Theory]
    [MemberData(nameof(Capitals))]
    public void A_folder_with_capitals_is_told(string folder)
    {
        if (!OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS())
            Assert.Contains($"DSR5001: The folder {folder} is not read", Assert.Single(Told.Value[Folder(folder)]));
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void A_project_that_reads_nothing_is_told_why(string inside, string extension, string? expected)
    {
        var told = Told.Value[Folder(inside, extension)];
        if (expected is null)
            Assert.Empty(told);
        else
            Assert.Contains(expected, Assert.Single(told));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_of_another_kind_is_told(string name)
    {
        foreach (var folder in new[] { Folder(name), Folder(name, "with") })
            Assert.Contains($"DSR5002: Files under articles that are not read: 1, such as articles/{name}.", Assert.Single(Told.Value[folder]));
    }

    [Fact]
    public void A_test_project_is_still_told_of_a_folder_with_capitals_and_of_other_documents()
    {
        using var project = new TargetsProject().Add("app", "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>").Write("app/articles/a.rst", "x");
        Assert.Contains("DSR5002", Assert.Single(project.Build().Split('\n'), l => l.Contains("DSR", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_setting_whose_value_is_none_of_its_own_is_told(string name, string value, string? values)
    {
        var told = Told.Value[Folder(name, value)];
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

    /// <summary>A folder of its own for each case, with a name that no path minds; MSBuild takes capitals for small letters.</summary>
    private static string Folder(params string[] words) => "p" + string.Concat(string.Join('|', words).Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c.ToString() : $"-{(int)c:x}"));
}
