using System.Text.RegularExpressions;

namespace Dossier.Package.Tests;

/// <summary>The articles are read before the compiler runs, each once, and everything works without that too.</summary>
[Collection(nameof(Consumer))]
public sealed partial class ReadBeforeTests(Consumer consumer)
{
    private const string Kept = "obj/dossier/app";

    [Fact]
    public void Three_frameworks_share_what_was_read_of_four_articles()
    {
        Assert.Equal(0, consumer.ExitCode);
        Assert.Equal(4, Lines(consumer.Folder).Count);
    }

    [Fact]
    public void Only_what_changed_is_read_again()
    {
        using var project = new Project(consumer.Package);
        project.Write("articles/stays.txt", Texts.Harbour).Write("articles/edited.txt", Texts.Blaze).Write("articles/renamed.txt", Texts.Blaze + "\nMore.\n").Write("articles/gone.txt", Texts.Harbour + "\nMore.\n");
        Assert.Contains("Dossier read 4 of 4 articles", project.Build(), StringComparison.Ordinal);
        Assert.Equal(4, Lines(project.Folder).Count);

        project.Write("articles/edited.txt", Texts.Blaze + "\nStill more.\n");
        File.Move(project.At("articles/renamed.txt"), project.At("articles/named.txt"));
        File.Delete(project.At("articles/gone.txt"));
        Assert.Contains("Dossier read 2 of 3 articles", project.Build(), StringComparison.Ordinal);
        Assert.Equal(3, Lines(project.Folder).Count);

        // What somebody broke is read again. Keys have no capitals, the bytes behind them have.
        foreach (var file in Directory.GetFiles(project.At(Kept), "*.dossier-articles"))
            File.WriteAllText(file, File.ReadAllText(file).Replace('A', 'B'));
        File.SetLastWriteTimeUtc(project.At("articles/stays.txt"), DateTime.UtcNow);
        Assert.Contains("Dossier read 3 of 3 articles", project.Build(), StringComparison.Ordinal);

        project.Run("clean");
        Assert.False(Directory.Exists(project.At(Kept)));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public void Pipes_and_devices_are_told_and_left_out(string isDesignTime)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var project = new Project(consumer.Package);
        project.Write("articles/good.txt", Texts.Harbour).Write("articles/empty.txt", "");
        MakePipe(project.At("articles/pipe.txt"));
        MakePipe(project.At("dossier.rulings"));
        File.CreateSymbolicLink(project.At("articles/to-pipe.txt"), "pipe.txt");
        File.CreateSymbolicLink(project.At("articles/to-good.txt"), "good.txt");
        File.CreateSymbolicLink(project.At("articles/zero.txt"), "/dev/zero");
        var output = project.Build($"-p:DesignTimeBuild={isDesignTime}", "-p:SkipCompilerExecution=false");
        Assert.Equal(
            isDesignTime == "true" ? [] : ["DSR5002: Articles or rulings that are no regular files and are left out: 4, such as articles/pipe.txt. A pipe or a device may never end; copy what it gives into a file."],
            output.Split('\n').Where(l => l.Contains(": warning DSR5002", StringComparison.Ordinal)).Select(l => l[l.IndexOf("DSR5002", StringComparison.Ordinal)..l.LastIndexOf(" [", StringComparison.Ordinal)]).Distinct());
        if (isDesignTime == "false")
            Assert.Contains("Dossier read 3 of 3 articles", output, StringComparison.Ordinal);
    }

    private static void MakePipe(string path)
    {
        using var process = System.Diagnostics.Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void The_warnings_are_the_same_with_the_step_and_without()
    {
        using var project = new Project(consumer.Package);
        project.Write("articles/a.txt", "Ferry strikes pier at Westhaven\n\nBy Ann Lee, March 6, 2019\n\nThe ferry Brannoc hit the pier at Westhaven on Monday. 14 passengers were injured.\n\nHarbour master Rosa Diaz closed the pier.\n")
            .Write("articles/b.txt", "Boat rams pier\n\nBy Tom Marsh, March 6, 2019\n\nHarbour master Rosa Diaz shut the pier at Westhaven after the ferry Brannoc ran into it on Monday.\n\nNobody is missing, but 17 passengers were injured.\n");
        var warnings = Warnings(project.Build());
        Assert.NotEmpty(warnings);
        Assert.Equal(warnings, Warnings(project.Build("--no-incremental", "-p:DossierReadBefore=false")));
    }

    [Fact]
    public void An_editors_own_build_reads_nothing_and_takes_what_is_there()
    {
        Assert.Contains(".dossier-articles", DesignTime(consumer.Folder, "-p:TargetFramework=net10.0"), StringComparison.Ordinal);
        using var project = new Project(consumer.Package);
        project.Write("articles/stays.txt", Texts.Harbour).Run("restore");
        Assert.DoesNotContain(".dossier-articles", DesignTime(project.Folder), StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.At(Kept)));
    }

    private static string DesignTime(string folder, params string[] more)
    {
        var (exitCode, output) = DotNet.Run(folder, ["msbuild", "-t:DossierHandOverRead", "-p:DesignTimeBuild=true", "-getItem:AdditionalFiles", .. more]);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>The keys of the articles; each has a second line with its pairs. One file more says which were compared, and what that brought.</summary>
    private static List<string> Lines(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(folder, Kept), "*.dossier-articles");
        var all = Assert.Single(files, f => Path.GetFileName(f) == "all.dossier-articles");
        Assert.Equal(2, File.ReadAllLines(all).Length);
        var lines = files.Where(f => f != all).SelectMany(File.ReadAllLines).ToList();
        Assert.Equal(0, lines.Count % 2);
        return lines.Where((_, i) => i % 2 == 0).ToList();
    }

    private static List<string> Warnings(string output) => Warning().Matches(output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList();

    [GeneratedRegex(@"articles/.*: warning DSR.*(?= \[)")]
    private static partial Regex Warning();

    private sealed class Project : IDisposable
    {
        private static int _projects;

        public Project(PackedPackage package)
        {
            var name = "read-" + Interlocked.Increment(ref _projects);
            Folder = Path.Combine(package.Folder, name);
            package.Write(name + "/app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <WarningsAsErrors>CS8784;CS8785;AD0001</WarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup><PackageReference Include="Dossier" Version="{package.Version}" /></ItemGroup>
                </Project>
                """);
        }

        public string Folder { get; }

        public string At(string path) => Path.Combine(Folder, path);

        public Project Write(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
            File.WriteAllText(At(path), text);
            return this;
        }

        public string Build(params string[] more) => Run(["build", "-v", "d", "-tl:off", "-nologo", .. more]);

        public string Run(params string[] arguments)
        {
            var (exitCode, output) = DotNet.Run(Folder, arguments);
            Assert.True(exitCode == 0, output);
            return output;
        }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
