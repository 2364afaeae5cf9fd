using System.Reflection;
using System.Text.Json;

namespace Dossier.Package.Tests;

/// <summary>The package, packed once into a feed of its own; deleted when the tests are over.</summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("dossier-package-").FullName;
        // A version nobody has, and no pre-release, which nobody gets who names no version.
        Version = "0.1." + Random.Shared.Next(1_000_000, int.MaxValue);
        Pack("Dossier", "--no-build");
        Write("NuGet.config", """
            <configuration>
              <packageSources><add key="local" value="feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
    }

    public string Folder { get; }

    public string Version { get; }

    public string Nupkg => NupkgOf("Dossier");

    /// <summary>The file of one of the packages.</summary>
    public string NupkgOf(string id) => Path.Combine(Folder, "feed", $"{id}.{Version}.nupkg");

    public static string Repository { get; } = FindRepository();

    /// <summary>Packs the package of pages into the feed, unless it is there.</summary>
    public void PackMarkdown() => PackOnce("Dossier.Markdown", "Dossier.Markdown", "--no-build");

    /// <summary>This machine's platform as packages of the command line name it, or null where there is none for it, and another one.</summary>
    public static (string? Own, string Other) Platforms { get; } = FindPlatforms();

    /// <summary>Packs the command line into the feed, unless it is there: the package that is named, this platform's, and the one that every platform runs.</summary>
    public void PackTool()
    {
        PackOnce("Dossier.Tool", "Dossier.Tool", "--no-build", $"-p:ToolPackageRuntimeIdentifiers=\"{(Platforms.Own is { } own ? own + ";any" : "any")}\"");
        PackTool("any");
        if (Platforms.Own is { } platform)
            PackTool(platform);
    }

    /// <summary>Packs the command line for one platform, unless it is there, as the machine of another one can: without native code that stands alone.</summary>
    // Compiled anew for each platform, from sources that the analyzers have seen when these tests were built.
    public void PackTool(string platform) => PackOnce("Dossier.Tool." + platform, "Dossier.Tool", "-r", platform, "-p:RunAnalyzers=false");

    /// <summary>Packs the template into the feed, unless it is there.</summary>
    public void PackTemplates() => PackOnce("Dossier.Templates", "Dossier.Templates", "--no-build");

    private void PackOnce(string id, string project, params string[] options)
    {
        if (!File.Exists(NupkgOf(id)))
            Pack(project, options);
    }

    private void Pack(string project, params string[] options)
    {
        var configuration = typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var (exitCode, output) = DotNet.Run(
            Repository, ["pack", "src/" + project, "-c", configuration, "-p:PackageVersion=" + Version, "-o", Path.Combine(Folder, "feed"), "-v", "q", .. options]);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Writes a file below the feed's folder.</summary>
    public string Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static (string? Own, string Other) FindPlatforms()
    {
        var (exitCode, output) = DotNet.Run(Repository, "msbuild", "src/Dossier.Tool", "-getProperty:NETCoreSdkPortableRuntimeIdentifier,ToolPackageRuntimeIdentifiers");
        Assert.True(exitCode == 0, output);
        var properties = JsonDocument.Parse(output).RootElement.GetProperty("Properties");
        var own = properties.GetProperty("NETCoreSdkPortableRuntimeIdentifier").GetString();
        var all = properties.GetProperty("ToolPackageRuntimeIdentifiers").GetString()!.Split(';');
        return (Array.Find(all, p => p == own), Array.FindLast(all, p => p != "any" && p != own)!);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        return folder.FullName;
    }
}
