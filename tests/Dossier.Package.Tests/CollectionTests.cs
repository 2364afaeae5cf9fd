namespace Dossier.Package.Tests;

/// <summary>Typed content as somebody has it who installs the packages: the guide's own example, compiled ahead of time, and its mistakes.</summary>
[Collection(nameof(Consumer))]
public sealed class CollectionTests(Consumer consumer)
{
    private const string Model = """
        using Dossier;

        public enum Difficulty { Easy, Medium, Hard }

        [ArticleCollection("posts/**/*.md")]
        public partial record Post
        {
            public required string Title { get; init; }
            public DateOnly Date { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            public Difficulty Level { get; init; } = Difficulty.Medium;
            [Reference] public Author? Author { get; init; }
            public string Slug { get; init; } = "";
            public Article Article { get; }
        }

        [ArticleCollection("authors/*.md")]
        public partial record Author(string Name, Uri? Site = null);
        """;

    private const string Program = """
        using Dossier;

        foreach (var post in Post.All.OrderByDescending(p => p.Date))
            Console.WriteLine($"{post.Date:yyyy-MM-dd} {post.Title} ({post.Author?.Name}, {post.Level}): {post.Article.Excerpt}");

        Console.WriteLine($"{site.Articles.All.Count} articles, {site.Findings.All.Count} findings");
        Console.WriteLine(Post.HelloWorld.Article.ReadingTime);
        Console.WriteLine(Post.BySlug("second")?.Article.Headings[0].Text);
        Console.WriteLine(Post.BySlug("second")!.Article.ToHtml() + Post.BySlug("second")!.Article.ToTableOfContents().ToHtml());
        """;

    [Theory]
    [InlineData("ahead")]
    [InlineData("trimmed")]
    public void A_collection_is_compiled_ahead_of_time_and_trimmed_without_a_warning(string how)
    {
        // Native code needs the system's linker.
        var canLink = OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(p => File.Exists(Path.Combine(p, "clang")) || File.Exists(Path.Combine(p, "gcc")));
        if (how == "ahead" && !canLink)
            return;
        Write(how, how == "ahead" ? "<PublishAot>true</PublishAot>" : "<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn>", Second, Program);
        var folder = Path.Combine(consumer.Package.Folder, how);
        var (exitCode, output) = DotNet.Run(folder, "publish", "--use-current-runtime", "-o", "out", "-v", "m", "-tl:off", "-nologo");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output);
        var app = new System.Diagnostics.ProcessStartInfo(Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "site.exe" : "site")) { RedirectStandardOutput = true };
        using var process = System.Diagnostics.Process.Start(app)!;
        Assert.Equal(
            """
            2026-03-08 What comes next (Ann Lee, Medium): A post a week.
            2026-03-01 Hello, world (Ann Lee, Easy): The first post of this blog says hello. The second has the plan.
            3 articles, 0 findings
            00:00:03
            The plan
            <p>A post a week.</p>
            <h2 id="the-plan">The plan</h2>
            <p>Write.</p>
            <ul>
            <li><a href="#the-plan">The plan</a></li>
            </ul>
            """,
            process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void The_mistakes_of_the_guide_are_told_as_the_guide_says()
    {
        Write("mistakes", "", "---\ntitel: What comes next\ndate: March 8, 2026\nlevel: esay\nauthor: ann-le\n---\n\nA post a week.\n\nBack to [first](hello-wrld.md), and on with [the plan](#the-plan).\n\n## The plan\n\nWrite.\n", "_ = Post.BySlug(\"scond\");");
        var (exitCode, output) = DotNet.Run(Path.Combine(consumer.Package.Folder, "mistakes"), "build", "-v", "m", "-tl:off", "-nologo");
        Assert.NotEqual(0, exitCode);
        // In the order of the guide's page, without the folder.
        var told = output.Split('\n').Where(l => l.Contains("DSR", StringComparison.Ordinal)).Select(l => l.Trim()[(l.Trim().IndexOf("mistakes/", StringComparison.Ordinal) + "mistakes/".Length)..].Split(" [")[0]).Distinct()
            .Order(StringComparer.Ordinal).ToList();
        var guide = File.ReadAllLines(Path.Combine(PackedPackage.Repository, "docs", "guides", "typed-content.md")).Where(l => l.StartsWith("    posts/", StringComparison.Ordinal) || l.StartsWith("    Program.cs(", StringComparison.Ordinal)).Select(l => l.Trim());
        Assert.Equal(guide.Order(StringComparer.Ordinal), told);
    }

    private const string Second = "---\ntitle: What comes next\ndate: 2026-03-08\nauthor: ann-lee\n---\n\nA post a week.\n\n## The plan\n\nWrite.\n";

    private void Write(string project, string properties, string second, string program)
    {
        var package = consumer.Package;
        package.PackMarkdown();
        package.Write(project + "/site.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="{package.Version}" />
                <PackageReference Include="Dossier.Markdown" Version="{package.Version}" />
                <Article Include="posts/**/*.md;authors/*.md" />
              </ItemGroup>
            </Project>
            """);
        package.Write(project + "/Model.cs", Model);
        package.Write(project + "/Program.cs", program);
        package.Write(project + "/posts/hello-world.md", "---\ntitle: Hello, world\ndate: 2026-03-01\ntags: [intro, c#]\nlevel: easy\nauthor: ann-lee\n---\n\nThe first post of this blog says hello. [The second](second.md#the-plan) has the plan.\n");
        package.Write(project + "/posts/second.md", second);
        package.Write(project + "/authors/ann-lee.md", "---\nname: Ann Lee\nsite: https://ann.example/\n---\n");
    }
}
