namespace Dossier.Package.Tests;

/// <summary>Projects that import the package's props and targets and no SDK, so that MSBuild alone says in a second what a compiler would be handed.</summary>
public sealed class TargetsProject : IDisposable
{
    private readonly List<string> _projects = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("dossier-targets-").FullName;

    /// <summary>Adds a project.</summary>
    /// <param name="folder">Where it stands, below the folder of all.</param>
    /// <param name="inside">What it says itself.</param>
    /// <param name="extension">The ending of its file.</param>
    public TargetsProject Add(string folder, string inside = "", string extension = "csproj")
    {
        var build = Path.Combine(PackedPackage.Repository, "src", "Dossier", "build");
        Write(folder + "/p." + extension, $"""
            <Project>
              <PropertyGroup>
                <!-- As the SDK has it. -->
                <DefaultExcludesInProjectFolder>**/.*/**</DefaultExcludesInProjectFolder>
              </PropertyGroup>
              <Import Project="{build}/Dossier.props" />
              {inside}
              <Import Project="{build}/Dossier.targets" />
              <Target Name="CoreCompile" />
              <Target Name="Print" DependsOnTargets="CoreCompile">
                <WriteLinesToFile File="handed.txt" Overwrite="true" Lines="@(AdditionalFiles->WithMetadataValue('SourceItemGroup', 'Article')->'%(DossierPath)')" />
                <WriteLinesToFile File="embedded.txt" Overwrite="true" Lines="@(EmbeddedResource->'%(LogicalName)')" />
                <WriteLinesToFile File="watched.txt" Overwrite="true" Lines="@(Watch)" />
              </Target>
            </Project>
            """);
        _projects.Add(Path.Combine(Folder, folder, "p." + extension));
        return this;
    }

    public TargetsProject Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public TargetsProject Link(string path, string target, bool isFolder = false)
    {
        var link = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        if (isFolder)
            Directory.CreateSymbolicLink(link, target);
        else
            File.CreateSymbolicLink(link, target);
        return this;
    }

    /// <summary>Builds all projects, and gives back what was printed.</summary>
    public string Build()
    {
        Write("all.proj", $"""
            <Project>
              <ItemGroup>{string.Join("", _projects.Select(p => $"<P Include=\"{Escape(p)}\" />"))}</ItemGroup>
              <Target Name="All"><MSBuild Projects="@(P)" Targets="Print" /></Target>
            </Project>
            """);
        var (exitCode, output) = DotNet.Run(Folder, "msbuild", "all.proj", "-t:All", "-nologo", "-v:m", "-tl:off");
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Builds all projects, and gives back by their folders the lines in which each is told something.</summary>
    public ILookup<string, string> Told() => Build().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Contains("DSR", StringComparison.Ordinal))
        .ToLookup(l => Path.GetRelativePath(Folder, Path.GetDirectoryName(l[(l.LastIndexOf('[') + 1)..^1])!));

    /// <summary>The articles' paths that the compiler is handed.</summary>
    public IEnumerable<string> Handed(string folder) => Lines(folder, "handed.txt").Select(l => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(l))).Order(StringComparer.Ordinal);

    /// <summary>The articles' paths as the running program finds them.</summary>
    public IEnumerable<string> Embedded(string folder) => Lines(folder, "embedded.txt").Select(l => l["dossier/".Length..]).Order(StringComparer.Ordinal);

    public IEnumerable<string> Watched(string folder) => Lines(folder, "watched.txt");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string[] Lines(string folder, string file) => File.Exists(Path.Combine(Folder, folder, file)) ? File.ReadAllLines(Path.Combine(Folder, folder, file)) : [];

    // What MSBuild and XML read anything into, as its number.
    private static string Escape(string path) => string.Concat(path.Select(c => c < ' ' || "%$@'();*?&<>\"".Contains(c, StringComparison.Ordinal) ? $"%{(int)c:x2}" : c.ToString()));
}
