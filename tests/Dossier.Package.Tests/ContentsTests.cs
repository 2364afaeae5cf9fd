using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dossier.Package.Tests;

/// <summary>What a careful team looks at before it installs a package.</summary>
[Collection(nameof(Consumer))]
public sealed class ContentsTests(Consumer consumer)
{
    private static readonly string[] OfEach = ["CHANGELOG.md", "LICENSE", "README.md", "icon.png"];

    public static TheoryData<string, string[]> Packages => new()
    {
        {
            "Dossier",
            [
                "CONTRIBUTING.md", "NOTICE",
                "analyzers/dotnet/cs/Dossier.CodeFixes.dll", "analyzers/dotnet/cs/Dossier.Engine.dll", "analyzers/dotnet/cs/Dossier.Generator.dll", "analyzers/dotnet/cs/Dossier.dll",
                "build/Dossier.Articles.targets", "build/Dossier.Read.targets", "build/Dossier.Unread.targets", "build/Dossier.props", "build/Dossier.targets",
                "lib/net8.0/Dossier.dll", "lib/net8.0/Dossier.xml", "lib/netstandard2.0/Dossier.dll", "lib/netstandard2.0/Dossier.xml",
                "tools/Dossier.Build.dll", "tools/Dossier.Engine.dll", "tools/Dossier.Generator.dll", "tools/Dossier.dll",
            ]
        },
        {
            "Dossier.Markdown",
            ["lib/net8.0/Dossier.Markdown.dll", "lib/net8.0/Dossier.Markdown.xml", "lib/netstandard2.0/Dossier.Markdown.dll", "lib/netstandard2.0/Dossier.Markdown.xml"]
        },
        { "Dossier.Tool", ["NOTICE", "tools/any/any/DotnetToolSettings.xml"] },
        {
            "Dossier.Tool.any",
            [
                "NOTICE", "tools/net10.0/any/AngleSharp.dll", "tools/net10.0/any/CommunityToolkit.HighPerformance.dll", "tools/net10.0/any/Dossier.Engine.dll", "tools/net10.0/any/Dossier.Tool.deps.json", "tools/net10.0/any/Dossier.Tool.dll",
                "tools/net10.0/any/Dossier.Tool.runtimeconfig.json", "tools/net10.0/any/Dossier.dll", "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/K4os.Compression.LZ4.dll", "tools/net10.0/any/MessagePack.Annotations.dll", "tools/net10.0/any/MessagePack.dll", "tools/net10.0/any/Microsoft.Extensions.AI.Abstractions.dll",
                "tools/net10.0/any/Microsoft.Extensions.DependencyInjection.Abstractions.dll", "tools/net10.0/any/Microsoft.Extensions.Logging.Abstractions.dll",
                "tools/net10.0/any/Microsoft.IO.RecyclableMemoryStream.dll", "tools/net10.0/any/Microsoft.NET.StringTools.dll", "tools/net10.0/any/Microsoft.VisualStudio.Threading.dll", "tools/net10.0/any/Microsoft.VisualStudio.Validation.dll",
                "tools/net10.0/any/ModelContextProtocol.Core.dll", "tools/net10.0/any/Nerdbank.MessagePack.dll", "tools/net10.0/any/Nerdbank.Streams.dll", "tools/net10.0/any/Newtonsoft.Json.dll", "tools/net10.0/any/Parquet.dll", "tools/net10.0/any/PolyType.dll",
                "tools/net10.0/any/SmartReader.dll", "tools/net10.0/any/Snappier.dll", "tools/net10.0/any/Spectre.Console.Ansi.dll", "tools/net10.0/any/Spectre.Console.dll", "tools/net10.0/any/StreamJsonRpc.dll", "tools/net10.0/any/System.CommandLine.dll", "tools/net10.0/any/YamlDotNet.dll", "tools/net10.0/any/ZstdSharp.dll",
            ]
        },
        {
            "Dossier.Templates",
            [
                "content/dossier/.github/workflows/dossier.yml", "content/dossier/.globalconfig", "content/dossier/.template.config/template.json", "content/dossier/DossierApp.csproj", "content/dossier/Meeting.cs",
                "content/dossier/Program.cs", "content/dossier/Story.cs", "content/dossier/articles/harbour-plans.md", "content/dossier/articles/mayor-and-builder-meet.md", "content/dossier/dossier.rulings",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_what_is_listed_here_and_nothing_else(string id, string[] files)
    {
        using var zip = Open(id);
        Assert.Equal(
            files.Concat(OfEach).Order(StringComparer.Ordinal),
            zip.Entries.Select(e => e.FullName).Where(n => n.Split('/')[0] is not ("_rels" or "package" or "docs" or "[Content_Types].xml") && !n.EndsWith(".nuspec", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_names_no_address_that_is_not_ours(string id, string[] _)
    {
        using var zip = Open(id);
        var said = XDocument.Load(zip.GetEntry(id + ".nuspec")!.Open()).Root!.Elements().Single().Elements().Where(e => !e.HasElements).ToDictionary(e => e.Name.LocalName);
        Assert.Equal(id, said["id"].Value);
        Assert.Equal(LicenceOf(id), said["license"].Value);
        Assert.InRange(said["description"].Value.Length, 60, 300);
        Assert.InRange(said["tags"].Value.Split(' ').Length, 5, 12);
        Assert.DoesNotContain("projectUrl", said.Keys);
        Assert.Null(said["repository"].Attribute("url"));
        Assert.NotNull(zip.GetEntry(said["readme"].Value));
        Assert.NotNull(zip.GetEntry(said["icon"].Value));
        Assert.StartsWith("CHANGELOG.md", said["releaseNotes"].Value);
    }

    /// <summary>The engine carries models made from CC BY-SA works and data made from CC BY ones, the tool two libraries under Apache 2.0 and one under BSD besides.</summary>
    private static string LicenceOf(string id) => id switch
    {
        "Dossier" => "MIT AND CC-BY-SA-4.0 AND CC-BY-4.0",
        "Dossier.Tool" or "Dossier.Tool.any" => "MIT AND Apache-2.0 AND BSD-3-Clause AND CC-BY-SA-4.0 AND CC-BY-4.0",
        _ => "MIT",
    };

    [Fact]
    public void The_notice_names_all_data_of_the_engine_and_every_library_with_its_version()
    {
        using var zip = Open("Dossier.Tool.any");
        using var reader = new StreamReader(zip.GetEntry("NOTICE")!.Open());
        var notice = reader.ReadToEnd();

        using var engine = new PEReader(new MemoryStream(Bytes(zip.GetEntry("tools/net10.0/any/Dossier.Engine.dll")!)));
        var metadata = engine.GetMetadataReader();
        // Lexicons are written by hand, and say where they are not.
        var data = metadata.ManifestResources.Select(r => metadata.GetString(metadata.GetManifestResource(r).Name)).Where(r => !r.EndsWith(".lexicon", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, data.Count);
        Assert.All(data, name => Assert.Contains($"(src/Dossier.Engine/{name}, embedded in Dossier.Engine.dll)", notice));

        using var deps = System.Text.Json.JsonDocument.Parse(Bytes(zip.GetEntry("tools/net10.0/any/Dossier.Tool.deps.json")!));
        var libraries = deps.RootElement.GetProperty("libraries").EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package").Select(l => l.Name.Replace('/', ' ')).ToList();
        Assert.NotEmpty(libraries);
        Assert.All(libraries, library => Assert.Matches($@" {Regex.Escape(library)}[,.]", notice));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Links_of_a_readme_lead_to_files_of_its_package(string id, string[] _)
    {
        using var zip = Open(id);
        foreach (var page in zip.Entries.Where(e => e.FullName == "README.md" || (e.FullName.StartsWith("docs/", StringComparison.Ordinal) && e.Name.EndsWith(".md", StringComparison.Ordinal))))
        {
            using var reader = new StreamReader(page.Open());
            // What stands in backquotes or is indented is an example.
            var text = Regex.Replace(Regex.Replace(reader.ReadToEnd(), @"```.*?```|`[^`\n]*`", "", RegexOptions.Singleline), "^    .*$", "", RegexOptions.Multiline);
            foreach (var target in Regex.Matches(text, @"\]\(([^)#\s]+)[^)]*\)").Select(m => m.Groups[1].Value).Where(t => !t.Contains("://", StringComparison.Ordinal)))
                Assert.True(zip.GetEntry(new Uri(new Uri("file:///" + page.FullName), target).AbsolutePath[1..]) is not null, $"{id}: {page.FullName} links to {target}, which is not in the package.");
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assemblies_of_ours_have_the_number_of_the_release_and_tell_nobody_where_they_were_built(string id, string[] _)
    {
        using var zip = Open(id);
        foreach (var entry in zip.Entries.Where(e => e.Name.StartsWith("Dossier", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var image = new PEReader(new MemoryStream(Bytes(entry)));
            // All projects of the repository have one.
            Assert.Equal(typeof(ContentsTests).Assembly.GetName().Version, image.GetMetadataReader().GetAssemblyDefinition().Version);
            // Elsewhere a debugger wants the folder.
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.All(image.ReadDebugDirectory().Where(d => d.Type == DebugDirectoryEntryType.CodeView), d => Assert.DoesNotContain(PackedPackage.Repository, image.ReadCodeViewDebugDirectoryData(d).Path));
            // Whoever gets a crash of a compiler gets no other symbols.
            if (entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && entry.Name != "Dossier.dll")
                Assert.Contains(image.ReadDebugDirectory(), d => d.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        }
    }

    [Theory]
    [InlineData("Dossier")]
    [InlineData("Dossier.Markdown")]
    public void Symbols_of_every_library_stand_in_a_package_of_their_own(string id)
    {
        using var package = Open(id);
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(consumer.Package.NupkgOf(id), "snupkg"));
        Assert.Equal(
            package.Entries.Where(e => e.FullName.StartsWith("lib/", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(e => Path.ChangeExtension(e.FullName, "pdb")).Order(StringComparer.Ordinal),
            symbols.Entries.Where(e => e.Name.EndsWith(".pdb", StringComparison.Ordinal)).Select(e => e.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_pre_release_has_an_assembly_version_of_its_own()
    {
        Assert.Equal(["0.1.0 0.1.0.0", "0.1.0-preview.1 0.1.0.1", "0.1.0-preview.2 0.1.0.2"], new[] { "", "1", "2" }.Select(preview =>
        {
            var (_, output) = DotNet.Run(PackedPackage.Repository, "msbuild", "src/Dossier", "-getProperty:Version,AssemblyVersion", "-p:VersionPrefix=0.1.0", "-p:Preview=" + preview);
            var properties = System.Text.Json.JsonDocument.Parse(output).RootElement.GetProperty("Properties");
            return properties.GetProperty("Version").GetString() + " " + properties.GetProperty("AssemblyVersion").GetString();
        }));
    }

    private ZipArchive Open(string id)
    {
        consumer.Package.PackMarkdown();
        consumer.Package.PackTool();
        consumer.Package.PackTemplates();
        return ZipFile.OpenRead(consumer.Package.NupkgOf(id));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
