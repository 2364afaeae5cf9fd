using System.Text.Json;

namespace Dossier.Package.Tests;

/// <summary>Tests that share one packed package and one build of its consumer.</summary>
[CollectionDefinition(nameof(Consumer))]
public sealed class ConsumerCollection : ICollectionFixture<Consumer>;

/// <summary>A project for three frameworks that installs the package, built once for all tests.</summary>
public sealed class Consumer : IDisposable
{
    private readonly PackedPackage _package = new();

    public Consumer()
    {
        _package.Write("app/app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>netstandard2.0;net8.0;net10.0</TargetFrameworks>
                <RootNamespace>Harbour.News</RootNamespace>
                <WarningsAsErrors>CS8784;CS8785;AD0001</WarningsAsErrors>
                <WarningLevel>9999</WarningLevel>
                <ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog>
                <CheckEolTargetFramework>false</CheckEolTargetFramework>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == 'netstandard2.0'"><LangVersion>9</LangVersion></PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == 'net8.0'"><Nullable>enable</Nullable></PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == 'net10.0'">
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="{_package.Version}" />
                <Article Update="articles/harbour.txt" Publisher="The Ledger" DatePublished="2017-05-06" />
                <Article Update="articles/blaze.md" Name="Blaze" DatePublished="2017-05-08" />
                <Article Include="../elsewhere/*.txt" Set="elsewhere" />
              </ItemGroup>
            </Project>
            """);
        _package.Write("app/articles/harbour.txt", Texts.Harbour);
        _package.Write("app/articles/blaze.md", Texts.Blaze);
        _package.Write("app/articles/c# & ; 100%.fr.txt", "A name that is hard on a build\n\nNothing happened.\n");
        _package.Write("elsewhere/quiet.txt", "Quiet day in Bergen\n\nNothing happened.\n");
        _package.Write("app/Program.cs", """
            using Dossier;
            #if NET10_0_OR_GREATER
            foreach (var article in Harbour.News.Articles.All)
                Console.WriteLine($"{article.Path}|{article.Headline}|{article.Set}|{article.Blocks.Count}");
            Console.WriteLine(Harbour.News.Articles.Harbour.Publisher + "|" + Harbour.News.Articles.Blaze.Article.DatePublished);
            foreach (var finding in Harbour.News.Findings.All)
                Console.WriteLine($"{finding.IsDisputed}: {finding.Property} of {finding.Subject}: {string.Join(", ", finding.AllClaims.Select(c => c.Passage))}");
            Console.WriteLine($"{Talks.Role}; {Talks.Date.HasValue}");
            [FactSheet("meeting", "Ann Lee", "Bo Ek")]
            static partial class Talks
            {
                [When] public static partial Finding<DateOnly> Date { get; }
                [Who("Ann Lee")] public static partial Finding<string> Role { get; }
            }
            #else
            [FactSheet("meeting", "Ann Lee", "Bo Ek")]
            static partial class Talks
            {
                [When] public static partial Finding<PartialDate> Date();
            }
            public static class Use
            {
                public const string Headline = Harbour.News.Articles.Harbour.Headline;
                public static Dossier.Article Blaze => Harbour.News.Articles.Blaze.Article;
                public static int Findings => Harbour.News.Findings.All.Count;
            }
            #endif
            """);
        (ExitCode, Output) = DotNet.Run(Folder, "build", "-v", "m", "-tl:off", "-nologo");
    }

    public PackedPackage Package => _package;

    public string Folder => Path.Combine(_package.Folder, "app");

    public int ExitCode { get; }

    public string Output { get; }

    /// <summary>The build's warnings and errors of one framework, each once, without the folder.</summary>
    public IReadOnlyList<string> Warnings(string framework) => Output.Split('\n')
        .Where(l => (l.Contains(": warning ", StringComparison.Ordinal) || l.Contains(": error ", StringComparison.Ordinal)) && l.Contains("TargetFramework=" + framework, StringComparison.Ordinal))
        .Select(l => l.Trim().Replace(_package.Folder, ""))
        .Distinct()
        .ToList();

    /// <summary>The results of one framework's SARIF log.</summary>
    public JsonElement.ArrayEnumerator Sarif(string framework) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, framework + ".sarif"))).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    public void Dispose() => _package.Dispose();
}
