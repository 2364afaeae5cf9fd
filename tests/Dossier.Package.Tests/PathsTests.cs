namespace Dossier.Package.Tests;

/// <summary>No name of a file or folder breaks a build or loses an article unsaid.</summary>
[Collection(nameof(Consumer))]
public sealed class PathsTests(Consumer consumer)
{
    private static readonly string[] Names =
    [
        "Trump, Ma meet (Jan. 9)", "It's", "'quoted', twice", "back`tick", "semi;colon", "hash#tag", "100%", "%27", "%3b", "%(FullPath)", "$(x)", "@(Compile)", "a&b", "[brackets]",
        "{braces}", "a=b", "plus+", "tilde~", "car^et", "ex!", "two  blanks", " lead", "dots..", "a.fr", "-dash", "--x=y", "näïve", "日本", "emoji\U0001F30A", "x,y,z", "rtl\u202e",
        .. OperatingSystem.IsWindows() ? Array.Empty<string>() : ["star*", "what?", "less<more>"],
    ];

    // An MSBuild without Dossier builds in all of these; it takes "%41" for an A, and finds its own files in no folder "a?", "a*" or "a:b".
    private static readonly string[] Folders =
    [
        "Smith, John", "It's", "'q', x", "back`tick", "semi;colon", "hash#", "100%", "5 % off", "$(x)", "a&b", "(paren)", "[b]", "{c}", "two  blanks", "ünï", "日本", "plus+", "a=b", "ex!",
        "dots.x", "-dash", "car^et", "tilde~", " lead", "x,y,z", "a, b/c, d", "it's/an other's", "`", "''", "emoji\U0001F30A",
    ];

    [Fact]
    public void Thirty_names_of_files_in_thirty_names_of_folders_reach_the_compiler_and_the_program()
    {
        using var project = new TargetsProject();
        foreach (var folder in Folders)
        {
            project.Add(folder);
            foreach (var name in Names)
                project.Write($"{folder}/articles/{name}.txt", "Headline\n");
        }
        Assert.DoesNotContain("warning", project.Build());
        var expected = Names.Select(n => $"articles/{n}.txt").Order(StringComparer.Ordinal).ToList();
        foreach (var folder in Folders)
        {
            Assert.Equal(expected, project.Handed(folder));
            Assert.Equal(expected, project.Embedded(folder));
        }
    }

    [Fact]
    public void A_program_finds_thirty_articles_with_hostile_names()
    {
        var package = consumer.Package;
        var folderName = "Smith, John's `x`" + (OperatingSystem.IsWindows() ? "" : "\"");
        package.Write(folderName + "/paths.csproj", Project(package.Version));
        package.Write(folderName + "/Program.cs", "foreach (var article in News.Articles.All) Console.WriteLine(article.Path + \"|\" + article.Headline);");
        for (var i = 0; i < Names.Length; i++)
            package.Write($"{folderName}/articles/{Names[i]}.txt", $"Headline {i}\n\nNothing happened.\n");
        var folder = Path.Combine(package.Folder, folderName);

        var (exitCode, output) = DotNet.Run(folder, "build", "-v", "m", "-tl:off", "-nologo");
        Assert.True(exitCode == 0, output);
        (exitCode, output) = DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", "paths.dll"));
        Assert.True(exitCode == 0, output);
        for (var i = 0; i < Names.Length; i++)
            Assert.Contains($"articles/{Names[i]}.txt|Headline {i}\n", output.Replace("\r", ""));
    }

    // A project without Dossier builds in these, and not in "@(Y)" or "%41".
    [Theory]
    [InlineData("semi;colon")]
    [InlineData("hash#tag")]
    [InlineData("$(X)")]
    public void A_project_builds_in_a_folder_whose_name_MSBuild_could_read_as_its_own(string folderName)
    {
        var package = consumer.Package;
        folderName = "own " + folderName;
        package.Write(folderName + "/own.csproj", Project(package.Version));
        package.Write(folderName + "/Program.cs", "Console.WriteLine(News.Articles.Ferry.Headline);");
        package.Write(folderName + "/articles/ferry.txt", "Quiet day\n\nNothing happened.\n");
        var folder = Path.Combine(package.Folder, folderName);

        var (exitCode, output) = DotNet.Run(folder, "build", "-v", "d", "-tl:off", "-nologo");
        Assert.True(exitCode == 0, output);
        Assert.Contains("Dossier read 1 of 1 articles", output);
        Assert.True(File.Exists(Path.Combine(folder, "obj", "dossier", "own", "all.dossier-articles")));
        (exitCode, output) = DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", "own.dll"));
        Assert.True(exitCode == 0, output);
        Assert.Equal("Quiet day", output.Trim());
    }

    [Fact]
    public void A_project_may_list_embed_and_copy_its_articles_itself()
    {
        var package = consumer.Package;
        package.Write("listed/listed.csproj", Project(package.Version, """
            <Article Include="articles/storm.txt" Name="Tempest" />
            <Article Include="$(MSBuildProjectDirectory)/articles/fire.txt" Name="Blaze" />
            <EmbeddedResource Include="articles/storm.txt" />
            <None Update="articles/storm.txt" CopyToOutputDirectory="PreserveNewest" />
            <Content Include="articles/fire.txt" CopyToOutputDirectory="PreserveNewest" />
            """));
        package.Write("listed/Program.cs", """
            using News;
            foreach (var article in Articles.All)
                Console.WriteLine(article.Path + "|" + article.Headline);
            Console.WriteLine(Articles.Tempest.Path + "|" + Articles.Blaze.Path);
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "articles")).Order())
                Console.WriteLine("copied " + Path.GetFileName(file));
            Console.WriteLine(typeof(Articles).Assembly.GetManifestResourceNames().Length);
            """);
        string[] names = OperatingSystem.IsLinux() ? ["Bridge", "bridge", "fire", "storm"] : ["bridge", "fire", "storm"];
        foreach (var name in names)
            package.Write($"listed/articles/{name}.txt", $"Headline of {name}\n\nNothing happened.\n");
        var folder = Path.Combine(package.Folder, "listed");

        var (exitCode, output) = DotNet.Run(folder, "build", "-v", "m", "-tl:off", "-nologo");
        Assert.True(exitCode == 0, output);
        (exitCode, output) = DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", "listed.dll"));
        Assert.True(exitCode == 0, output);
        Assert.Equal(
            [.. names.Select(n => $"articles/{n}.txt|Headline of {n}"), "articles/storm.txt|articles/fire.txt", "copied fire.txt", "copied storm.txt", $"{names.Length + 1}"],
            output.ReplaceLineEndings("\n").Trim().Split('\n'));
    }

    [Fact]
    public void A_file_that_is_listed_in_several_ways_is_one_article_with_what_the_last_says()
    {
        using var project = new TargetsProject()
            .Add("app", "<ItemGroup><Article Include=\"articles/a.txt;./articles/b.txt;../press/*.txt\" /><Article Include=\"../press/wire.txt;$(MSBuildProjectDirectory)/articles/semi%3bcolon.txt\" /></ItemGroup>")
            .Write("app/articles/a.txt", "x").Write("app/articles/b.txt", "x").Write("app/articles/semi;colon.txt", "x").Write("press/wire.txt", "x");
        Assert.DoesNotContain("warning", project.Build());
        Assert.Equal(["../press/wire.txt", "articles/a.txt", "articles/b.txt", "articles/semi;colon.txt"], project.Handed("app"));
        Assert.Equal(project.Handed("app"), project.Embedded("app"));
    }

    [Fact]
    public void Dot_files_and_files_that_do_not_exist_are_no_articles()
    {
        using var project = new TargetsProject().Add("app", "<ItemGroup><Article Include=\"../press/*.txt;articles/nowhere.txt\" /></ItemGroup>")
            .Write("app/articles/good.txt", "x").Write("app/articles/.hidden.txt", "x").Write("app/articles/.git/x.txt", "x").Write("press/wire.txt", "x").Write("press/.wire.txt", "x")
            .Link("app/articles/.#good.txt", "user@host.1:2").Link("app/articles/dangling.txt", "nothing.txt").Link("app/articles/loop.txt", "loop.txt").Link("press/.#wire.txt", "user@host.1:2")
            .Link("app/articles/first.txt", "second.txt").Link("app/articles/second.txt", "third.txt").Link("app/articles/to-good.txt", "good.txt").Link("app/articles/to-to-good.txt", "to-good.txt");
        var output = project.Build();
        Assert.Equal(["../press/wire.txt", "articles/good.txt", "articles/to-good.txt", "articles/to-to-good.txt"], project.Handed("app"));
        Assert.Equal(project.Handed("app"), project.Embedded("app"));
        // Lock files are nobody's mistake.
        Assert.Contains("DSR5002: Articles that do not exist and are left out: 5", output);
        Assert.DoesNotContain(".#", output);
    }

    [Fact]
    public void Names_that_the_compiler_would_cut_are_told_and_left_out()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var project = new TargetsProject().Add("app").Write("app/articles/good.txt", "x");
        foreach (var name in new[] { "12:30 news", "a|b", "dou\"ble", "tab\tx", "new\nline", "bell\a", "12:30/in a folder" })
            project.Write($"app/articles/{name}.txt", "x");
        var output = project.Build();
        Assert.Equal(["articles/good.txt"], project.Handed("app"));
        Assert.Equal(["articles/good.txt"], project.Embedded("app"));
        Assert.Contains("DSR5002: Articles whose names the compiler cannot be given, left out: 7, such as articles/12:30 ", output);
    }

    [Fact]
    public void A_folder_that_links_to_another_is_counted_once()
    {
        using var project = new TargetsProject().Add("app").Add("linked")
            .Write("app/articles/2017/deep/fire.txt", "x").Write("app/articles/storm.txt", "x").Write("shared/wire.txt", "x")
            .Link("app/articles/newest", "2017", isFolder: true).Link("app/articles/self", ".", isFolder: true).Link("app/articles/2018", "../articles/2017", isFolder: true)
            .Link("app/articles/shared", "../../shared", isFolder: true).Link("linked/articles", "../app/articles/2017", isFolder: true);
        Assert.DoesNotContain("warning", project.Build());
        Assert.Equal(["articles/2017/deep/fire.txt", "articles/shared/wire.txt", "articles/storm.txt"], project.Handed("app"));
        Assert.Equal(project.Handed("app"), project.Embedded("app"));
        Assert.Equal(["articles/deep/fire.txt"], project.Handed("linked"));
    }

    [Fact]
    public void Articles_are_watched_and_rulings_when_there_are_any()
    {
        using var project = new TargetsProject().Add("ruled").Add("free").Write("ruled/dossier.rulings", "#\n").Write("ruled/articles/x.txt", "x").Write("free/articles/x.txt", "x");
        project.Build();
        Assert.Equal(["articles/x.txt", "dossier.rulings"], project.Watched("ruled"));
        Assert.Equal(["articles/x.txt"], project.Watched("free"));
    }

    /// <summary>A program with the package whose warnings are errors.</summary>
    private static string Project(string version, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <RootNamespace>News</RootNamespace>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Dossier" Version="{version}" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
