using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Dossier.Package.Tests;

/// <summary>What linters of packages ask for (dotnet-validate of the .NET Foundation, Meziantou's validator of NuGet packages), but addresses on the web, of which the project has none.</summary>
[Collection(nameof(Consumer))]
public sealed class LintTests(Consumer consumer)
{
    // dotnet/runtime, docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid CompilationOptions = new("B5FEEC05-8CD0-4A83-96DA-466284BB4BD8");
    private static readonly Guid CompilationReferences = new("7E4D4708-096E-4C5C-AEDA-CB10BA6A740D");

    private static bool IsRelease { get; } = typeof(LintTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration == "Release";

    public static TheoryData<string> Packages => ["Dossier", "Dossier.Markdown", "Dossier.Templates", "Dossier.Tool", "Dossier.Tool.any"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_who_made_it_and_from_what_and_has_an_icon_that_galleries_take(string id)
    {
        using var zip = Open(id);
        var said = XDocument.Load(zip.GetEntry(id + ".nuspec")!.Open()).Root!.Elements().Single().Elements().ToDictionary(e => e.Name.LocalName);
        Assert.NotEqual("", said["authors"].Value);
        // What the SDK writes where nobody says it.
        Assert.NotEqual(id, said["authors"].Value);
        Assert.StartsWith("Copyright (c) ", said["copyright"].Value);
        // Of what is built outside a repository nobody knows the commit.
        if (Directory.Exists(Path.Combine(PackedPackage.Repository, ".git")))
            Assert.Matches("^[0-9a-f]{40}$", said["repository"].Attribute("commit")!.Value);
        // learn.microsoft.com/nuget/reference/nuspec, "icon": up to 1 MB, best 128 by 128. A PNG has its size behind its signature and the head of its first chunk.
        var icon = Bytes(zip.GetEntry(said["icon"].Value)!);
        Assert.InRange(icon.Length, 100, 1_000_000);
        Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(icon, 0, 4));
        Assert.Equal((128, 128), (BigEndian(icon, 16), BigEndian(icon, 20)));
    }

    [Fact]
    public void Assemblies_are_optimized_reproducible_and_have_their_own_symbols_with_paths_of_no_machine_and_libraries_their_sources()
    {
        var seen = 0;
        foreach (var id in new[] { "Dossier", "Dossier.Markdown" })
        {
            using var package = Open(id);
            using var symbols = ZipFile.OpenRead(Path.ChangeExtension(consumer.Package.NupkgOf(id), "snupkg"));
            foreach (var entry in package.Entries.Where(e => e.FullName.EndsWith(".dll", StringComparison.Ordinal) && (e.FullName.StartsWith("lib/", StringComparison.Ordinal) || (e.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && e.Name != "Dossier.dll"))))
            {
                using var image = new PEReader(new MemoryStream(Bytes(entry)));
                var directory = image.ReadDebugDirectory();
                Assert.Contains(directory, d => d.Type == DebugDirectoryEntryType.Reproducible);
                Assert.Equal(IsRelease, IsOptimized(image.GetMetadataReader()));
                using var pdb = entry.FullName.StartsWith("lib/", StringComparison.Ordinal)
                    ? MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols.GetEntry(Path.ChangeExtension(entry.FullName, "pdb"))!)))
                    : image.ReadEmbeddedPortablePdbDebugDirectoryData(directory.Single(d => d.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
                var reader = pdb.GetMetadataReader();
                var codeView = directory.Single(d => d.Type == DebugDirectoryEntryType.CodeView);
                Assert.Equal(new BlobContentId(image.ReadCodeViewDebugDirectoryData(codeView).Guid, codeView.Stamp), new BlobContentId(reader.DebugMetadataHeader!.Id));
                Assert.Superset(new HashSet<Guid> { CompilationOptions, CompilationReferences }, Kinds(reader, EntityHandle.ModuleDefinition));
                if (IsRelease)
                {
                    Assert.All(reader.Documents, handle => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(handle).Name)));
                    // Nobody steps into what a compiler loads, and each build would read the sources with it: there lines will do.
                    if (entry.FullName.StartsWith("lib/", StringComparison.Ordinal))
                        Assert.All(reader.Documents, handle => Assert.Contains(EmbeddedSource, Kinds(reader, handle)));
                }
                seen++;
            }
        }
        // Two libraries for two frameworks, and three assemblies of the analyzer.
        Assert.Equal(7, seen);
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes_in_any_folder_and_process()
    {
        var root = Directory.CreateTempSubdirectory("dossier-same-").FullName;
        var built = new[] { "first", "second/copy" }.Select(name =>
        {
            var folder = Path.Combine(root, name);
            foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "src/Directory.Build.props", "src/Polyfills.cs" }
                .Concat(new[] { "src/Dossier", "src/Package" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(PackedPackage.Repository, f), "*", SearchOption.AllDirectories)).Select(f => Path.GetRelativePath(PackedPackage.Repository, f)))
                .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj")))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                File.Copy(Path.Combine(PackedPackage.Repository, file), Path.Combine(folder, file));
            }
            var sources = Path.Combine(folder, "src", "Dossier");
            // What a repository says of itself, its folder, is said here: a copy is none.
            var (exitCode, output) = DotNet.Run(sources, "build", "-c", "Release", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false", "-p:PathMap=" + folder + "=/_", "-v", "q");
            Assert.True(exitCode == 0, output);
            return Path.Combine(sources, "bin", "Release");
        }).ToList();
        foreach (var file in new[] { "netstandard2.0/Dossier.dll", "netstandard2.0/Dossier.pdb", "net8.0/Dossier.dll", "net8.0/Dossier.pdb" })
            Assert.True(File.ReadAllBytes(Path.Combine(built[0], file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(built[1], file))), file);
        Directory.Delete(root, recursive: true);
    }

    [Theory]
    [InlineData("Dossier")]
    [InlineData("Dossier.Markdown")]
    public void A_library_says_that_it_may_be_trimmed(string id)
    {
        using var zip = Open(id);
        using var image = new PEReader(new MemoryStream(Bytes(zip.GetEntry($"lib/net8.0/{id}.dll")!)));
        var metadata = image.GetMetadataReader();
        Assert.Contains(
            metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute),
            a => NameOf(metadata, a) == nameof(AssemblyMetadataAttribute) && metadata.GetBlobReader(a.Value) is var value && value.ReadUInt16() == 1 && value.ReadSerializedString() == "IsTrimmable" && value.ReadSerializedString() == "True");
    }

    [Fact]
    public void A_bill_of_materials_that_a_release_makes_stands_in_its_package()
    {
        consumer.Package.PackMarkdown();
        var bill = consumer.Package.Write("bill/Dossier.Markdown.json", "{}");
        var feed = Path.GetDirectoryName(bill)!;
        var (exitCode, output) = DotNet.Run(PackedPackage.Repository, "pack", "src/Dossier.Markdown", "--no-build", "-c", IsRelease ? "Release" : "Debug", "-o", feed, "-v", "q", "-p:PackageVersion=9.9.9", "-p:BillOfMaterials=" + bill);
        Assert.True(exitCode == 0, output);
        using var zip = ZipFile.OpenRead(Path.Combine(feed, "Dossier.Markdown.9.9.9.nupkg"));
        Assert.NotNull(zip.GetEntry("sbom/Dossier.Markdown.json"));
    }

    private ZipArchive Open(string id)
    {
        consumer.Package.PackMarkdown();
        consumer.Package.PackTool();
        consumer.Package.PackTemplates();
        return ZipFile.OpenRead(consumer.Package.NupkgOf(id));
    }

    private static HashSet<Guid> Kinds(MetadataReader reader, EntityHandle of) => [.. reader.GetCustomDebugInformation(of).Select(h => reader.GetGuid(reader.GetCustomDebugInformation(h).Kind))];

    /// <summary>An assembly that is not says so: System.Diagnostics.DebuggableAttribute with DisableOptimizations.</summary>
    private static bool IsOptimized(MetadataReader metadata)
    {
        var attribute = metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute).Single(a => NameOf(metadata, a) == nameof(System.Diagnostics.DebuggableAttribute));
        var value = metadata.GetBlobReader(attribute.Value);
        Assert.Equal(1, value.ReadUInt16());
        return !((System.Diagnostics.DebuggableAttribute.DebuggingModes)value.ReadInt32()).HasFlag(System.Diagnostics.DebuggableAttribute.DebuggingModes.DisableOptimizations);
    }

    private static string NameOf(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name) : "";

    private static int BigEndian(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
