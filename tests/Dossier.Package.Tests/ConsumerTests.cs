using System.Text.Json;

namespace Dossier.Package.Tests;

/// <summary>What somebody gets who installs the package.</summary>
[Collection(nameof(Consumer))]
public sealed class ConsumerTests(Consumer consumer)
{
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_build_succeeds_and_warns_of_nothing_but_the_disputes(string framework)
    {
        Assert.True(consumer.ExitCode == 0, consumer.Output);
        var warnings = consumer.Warnings(framework);
        Assert.All(warnings, w => Assert.Contains(": warning DSR", w));
        Assert.Contains(warnings, w => w.Contains("harbour.txt(5,13): warning DSR1001", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.Contains("harbour.txt(3,", StringComparison.Ordinal) && w.Contains("warning DSR2001", StringComparison.Ordinal) && w.Contains("blaze.md(3,", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.Contains("blaze.md(3,", StringComparison.Ordinal) && w.Contains("warning DSR2001", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.Contains("Program.cs(", StringComparison.Ordinal) && w.Contains("warning DSR4005", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_reads_its_articles_and_findings()
    {
        var (exitCode, output) = DotNet.Run(consumer.Folder, Path.Combine("bin", "Debug", "net10.0", "app.dll"));
        Assert.True(exitCode == 0, output);
        Assert.Contains("../elsewhere/quiet.txt|Quiet day in Bergen|elsewhere|", output);
        Assert.Contains("articles/c# & ; 100%.fr.txt|A name that is hard on a build||", output);
        Assert.Contains("The Ledger|2017-05-08", output);
        Assert.Contains("True: date of ", output);
        Assert.Contains("role of Ann Lee: mayor; False", output);
    }

    [Fact]
    public void Every_dispute_stands_in_the_SARIF_log_with_its_rival()
    {
        var (own, rival) = consumer.Sarif("net10.0")
            .Where(r => r.GetProperty("ruleId").GetString() == "DSR2001")
            .Select(r => (File(r.GetProperty("locations")[0]), File(r.GetProperty("relatedLocations")[0])))
            .First(r => r.Item1.EndsWith("blaze.md", StringComparison.Ordinal));
        Assert.EndsWith("harbour.txt", rival);
        Assert.NotEqual(own, rival);

        static string File(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
    }

    [Fact]
    public void Severities_follow_the_global_config_and_NoWarn_also_without_cultures()
    {
        consumer.Package.Write("strict/strict.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <NoWarn>$(NoWarn);DSR1001</NoWarn>
                <EnableDefaultArticleItems>false</EnableDefaultArticleItems>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="{consumer.Package.Version}" />
                <Article Include="../app/articles/*" DatePublished="2017-05-08" />
                <Article Include="wire/*" DatePublished="2017-05-08" />
              </ItemGroup>
            </Project>
            """);
        consumer.Package.Write("strict/.globalconfig", "is_global = true\ndotnet_diagnostic.DSR2001.severity = error\ndotnet_diagnostic.DSR2020.severity = warning\n");
        const string Wire = "The old ferry went back to work on Tuesday after nine weeks in dock, and whoever had a flag brought it down to the quay, where the baker gave away his buns and the harbour band played all it knew twice.\n";
        consumer.Package.Write("strict/wire/first.txt", "Ferry back\n\n" + Wire);
        consumer.Package.Write("strict/wire/second.txt", "Buns for all\n\n" + Wire);
        // The SDK looks for .globalconfig above C# files only.
        consumer.Package.Write("strict/Use.cs", "public static class Use { }");
        consumer.Package.Write("strict/articles/ignored.txt", "Ignored\n\nThe default glob is off.\n");
        var (exitCode, output) = DotNet.Run(Path.Combine(consumer.Package.Folder, "strict"), invariant: true, "build", "-p:UseSharedCompilation=false", "-v", "m", "-tl:off", "-nologo");
        Assert.True(exitCode != 0, output);
        Assert.Contains("error DSR2001", output);
        // A rule that is off by default, asked for.
        Assert.Matches(@"second\.txt\(1,1\): warning DSR2020: .*first\.txt", output);
        Assert.DoesNotContain("DSR1001", output);
        Assert.DoesNotContain("ignored.txt", output);
    }
}
