namespace Dossier.Package.Tests;

/// <summary>From docs that say 30 seconds and code that says 60, over a build that fails, to a number that "dotnet format" corrected.</summary>
[Collection(nameof(Consumer))]
public sealed class TrueDocsTests(Consumer consumer)
{
    [Fact]
    public void A_stale_number_fails_the_build_and_dotnet_format_corrects_it()
    {
        var package = consumer.Package;
        package.Write("true/true.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <WarningsAsErrors>DSR4020;DSR4021;CS8784;CS8785;AD0001</WarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="{package.Version}" />
                <DossierFact Include="minimum .NET version" Value="$(Runtime)" />
                <DossierFact Include="retry interval" Value="3" Unit="seconds" />
              </ItemGroup>
              <PropertyGroup><Runtime>9.0</Runtime></PropertyGroup>
            </Project>
            """);
        var settings = package.Write("true/articles/settings.md", "# Settings\n\nConnections time out after 30 seconds by default. The retry interval is 3 seconds.\n\nThe tool requires .NET 8.0 or later.\n");
        package.Write("true/Options.cs", """
            using Dossier;

            public class Options
            {
                [States("default connection timeout")]
                public const int ConnectionTimeoutSeconds = 60;
            }
            """);
        var folder = Path.Combine(package.Folder, "true");
        string[] build = ["build", "-v", "m", "-tl:off", "-nologo"];

        var (exitCode, output) = DotNet.Run(folder, build);
        Assert.True(exitCode != 0, output);
        Assert.Contains("Options.cs(6,22): error DSR4020: default connection timeout: 60 seconds here; \"30 seconds\" in articles/settings.md(3,28)", output);
        Assert.Contains("settings.md(3,28): error DSR4021: default connection timeout: \"30 seconds\" here; 60 seconds in Options.cs(6,22)", output);
        Assert.Contains("true.csproj(1,1): error DSR4020: minimum .NET version: 9.0 here; \"8.0\" in articles/settings.md(5,24)", output);
        Assert.Contains("settings.md(5,24): error DSR4021: minimum .NET version: \"8.0\" here; 9.0 in true.csproj", output);
        Assert.DoesNotContain("retry", output);

        (exitCode, output) = DotNet.Run(folder, "format", "analyzers", "--no-restore", "--diagnostics", "DSR4020", "--severity", "warn");
        Assert.True(exitCode == 0, output);
        Assert.Equal("# Settings\n\nConnections time out after 60 seconds by default. The retry interval is 3 seconds.\n\nThe tool requires .NET 8.0 or later.\n", File.ReadAllText(settings));

        (exitCode, output) = DotNet.Run(folder, [.. build, "-p:Runtime=8.0"]);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("DSR402", output);
    }
}
