using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace Dossier.Package.Tests;

/// <summary>The command line as platforms get it: with native code for it, and for whichever has no package of its own.</summary>
[Collection(nameof(Consumer))]
public sealed class PlatformTests(Consumer consumer)
{
    private PackedPackage Package => consumer.Package;

    [Fact]
    public void A_platforms_package_holds_the_libraries_of_the_one_for_all_with_native_code_for_that_platform()
    {
        Package.PackTool();
        var any = Libraries("any");
        Assert.All(any.Where(l => l.Name.StartsWith("Dossier", StringComparison.Ordinal)), l => Assert.False(l.IsNative, l.Name));
        foreach (var platform in new[] { PackedPackage.Platforms.Own, PackedPackage.Platforms.Other }.OfType<string>())
        {
            Package.PackTool(platform);
            var libraries = Libraries(platform);
            Assert.Equal(any.Select(l => l.Name), libraries.Select(l => l.Name));
            Assert.All(libraries, l => Assert.Equal((l.Name, true, MachineOf(platform)), l));
        }
    }

    [Fact]
    public void The_SDK_installs_the_package_of_its_platform()
    {
        Package.PackTool();
        var store = Path.Combine(Guide.HomeWithTool(Package), ".dotnet", "tools", ".store", "dossier.tool", Package.Version);
        var installed = Directory.GetFiles(store, "Dossier.Tool.dll", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).ToList();
        Assert.True(installed.SequenceEqual([PackedPackage.Platforms.Own ?? "any"]), string.Join('\n', Directory.GetFileSystemEntries(store, "*", SearchOption.AllDirectories)));
    }

    // What a platform without a package of its own gets; nobody installs it where there is one.
    [Fact]
    public void The_package_for_all_platforms_runs_on_this_one()
    {
        Package.PackTool();
        var folder = Path.Combine(Package.Folder, "for-all");
        ZipFile.ExtractToDirectory(Package.NupkgOf("Dossier.Tool.any"), folder);
        Package.Write("for-all/articles/a.txt", Texts.Fourteen);
        Package.Write("for-all/articles/b.txt", Texts.Seventeen);
        var (exitCode, output) = DotNet.Run(folder, "exec", "tools/net10.0/any/Dossier.Tool.dll", "check", "articles", "--format", "json");
        Assert.True(exitCode == 1, output);
        Assert.NotEqual(0, JsonDocument.Parse(output).RootElement.GetProperty("disputes").GetArrayLength());
    }

    /// <summary>The libraries of a package in the order of their names, whether each holds native code, and for what machine.</summary>
    private List<(string Name, bool IsNative, int Machine)> Libraries(string platform)
    {
        using var zip = ZipFile.OpenRead(Package.NupkgOf("Dossier.Tool." + platform));
        return zip.Entries.Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal)).OrderBy(e => e.Name, StringComparer.Ordinal).Select(entry =>
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(bytes);
            bytes.Position = 0;
            using var image = new PEReader(bytes);
            return (entry.Name, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, (int)image.PEHeaders.CoffHeader.Machine);
        }).ToList();
    }

    // An image with IL and native code has the machine's number of PE, turned round by one for the system (dotnet/runtime, docs/design/coreclr/botr/readytorun-format.md, "PE Headers").
    private static int MachineOf(string platform)
    {
        var machine = platform[(platform.IndexOf('-', StringComparison.Ordinal) + 1)..] switch { "x64" => Machine.Amd64, "arm64" => Machine.Arm64, var other => throw new ArgumentException(other) };
        return (int)machine ^ platform[..platform.IndexOf('-', StringComparison.Ordinal)] switch { "linux" => 0x7B79, "osx" => 0x4644, "win" => 0, var other => throw new ArgumentException(other) };
    }
}
