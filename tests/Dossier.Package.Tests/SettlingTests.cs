namespace Dossier.Package.Tests;

/// <summary>From a build that fails to one that knows the day: a disputed use, a ruling written by "dotnet format", and the program that prints the ruled value.</summary>
[Collection(nameof(Consumer))]
public sealed class SettlingTests(Consumer consumer)
{
    [Fact]
    public void A_disputed_use_fails_the_build_and_dotnet_format_settles_it()
    {
        var package = consumer.Package;
        package.Write("settle/settle.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <WarningsAsErrors>DSR4001;CS8784;CS8785;AD0001</WarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="{package.Version}" />
                <Article Update="articles/harbour.txt" DatePublished="2017-05-06" />
                <Article Update="articles/blaze.md" DatePublished="2017-05-08" />
                <Article Update="articles/third.txt" DatePublished="2017-05-05" />
              </ItemGroup>
            </Project>
            """);
        package.Write("settle/articles/harbour.txt", Texts.Harbour.Replace("Monday, May 2, 2017", "Monday"));
        package.Write("settle/articles/blaze.md", Texts.Blaze);
        package.Write("settle/articles/third.txt", "Lee and Ek talk\n\nMayor Ann Lee met Bo Ek in Oslo on May 4.\n");
        package.Write("settle/Program.cs", """
            using Dossier;

            Console.WriteLine($"It was {Talks.Day.Value:O}, {Talks.Day.Ruling?.Reason}.");

            [FactSheet("meeting", "Ann Lee", "Bo Ek")]
            static partial class Talks
            {
                [When] public static partial Finding<DateOnly> Day { get; }
            }
            """);
        var rulings = package.Write("settle/dossier.rulings", "# What we decided.\n");
        var folder = Path.Combine(package.Folder, "settle");
        string[] build = ["build", "-v", "m", "-tl:off", "-nologo"];

        var (exitCode, output) = DotNet.Run(folder, build);
        Assert.True(exitCode != 0, output);
        Assert.Contains("Program.cs(3,29): error DSR4001: date of the meeting of Ann Lee and Bo Ek is disputed: ", output);

        (exitCode, output) = DotNet.Run(folder, "format", "analyzers", "--no-restore", "--diagnostics", "DSR4001", "--severity", "warn");
        Assert.True(exitCode == 0, output);
        Assert.StartsWith("# What we decided.\n\"date: meet (ann lee; bo ek)\"; accept \"Thursday 2017-05-04\" over \"Friday 2017-05-05\"; ", File.ReadAllText(rulings));

        (exitCode, output) = DotNet.Run(folder, build);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("DSR", output);

        (exitCode, output) = DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", "settle.dll"));
        Assert.True(exitCode == 0, output);
        Assert.Contains("It was 2017-05-04, settled by a code fix", output);
    }
}
