using System.Reflection;

namespace Dossier.Package.Tests;

/// <summary>The package, packed once into a feed of its own; deleted when the tests are over.</summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("dossier-package-").FullName;
        // A version nobody has: no cache can serve an older package in its place.
        Version = "0.1.0-test." + Guid.NewGuid().ToString("n");
        Pack("Dossier");
        Write("NuGet.config", """
            <configuration>
              <packageSources><add key="local" value="feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
    }

    public string Folder { get; }

    public string Version { get; }

    public string Nupkg => Path.Combine(Folder, "feed", $"Dossier.{Version}.nupkg");

    public static string Repository { get; } = FindRepository();

    /// <summary>Packs the second package into the feed, unless it is there.</summary>
    public void PackMarkdown()
    {
        if (!File.Exists(Path.Combine(Folder, "feed", $"Dossier.Markdown.{Version}.nupkg")))
            Pack("Dossier.Markdown");
    }

    private void Pack(string name)
    {
        var configuration = typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var (exitCode, output) = DotNet.Run(
            Repository, "pack", "src/" + name, "--no-build", "-c", configuration, "-p:PackageVersion=" + Version, "-o", Path.Combine(Folder, "feed"), "-v", "q");
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

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        return folder.FullName;
    }
}
