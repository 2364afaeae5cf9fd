namespace Dossier.Package.Tests;

/// <summary>A rulings file and levels of folders in a project that installs the package.</summary>
[Collection(nameof(Consumer))]
public sealed class RulingsTests(Consumer consumer)
{
    [Fact]
    public void A_ruling_silences_its_dispute_the_program_prints_its_value_and_folders_are_as_loud_as_editorconfig_says()
    {
        var package = consumer.Package;
        package.Write("ruled/ruled.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <WarningsAsErrors>CS8784;CS8785;AD0001</WarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="{package.Version}" />
                <Article Update="articles/harbour.txt" DatePublished="2017-05-06" />
                <Article Update="articles/blaze.md" DatePublished="2017-05-08" />
                <AdditionalFiles Include="dossier.rulings" />
              </ItemGroup>
            </Project>
            """);
        package.Write("ruled/articles/harbour.txt", Texts.Harbour);
        package.Write("ruled/articles/blaze.md", Texts.Blaze);
        package.Write("ruled/articles/archive/old.txt", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n");
        package.Write("ruled/articles/drafts/new.txt", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n");
        package.Write("ruled/.editorconfig", "root = true\n[articles/archive/**]\ndossier_level = none\n[articles/drafts/**]\ndossier_level = error\n");
        package.Write("ruled/dossier.rulings", """
            # Looked up on May 9; see #12.
            "date: meet (ann lee; bo ek)"; accept "Thursday 2017-05-04" over "Friday 2017-05-05"; the mayor's diary
            "date: meet (bo ek)"; accept "Monday"; half a line
            """);
        package.Write("ruled/Program.cs", """
            using Ruled = ruled.Findings;
            var day = Ruled.MeetingOfAnnLeeAndBoEk.Date;
            Console.WriteLine($"{day.IsDisputed} {day.Value.Edtf} {day.Ruling!.Reason}");
            """);
        var folder = Path.Combine(package.Folder, "ruled");

        var (exitCode, output) = DotNet.Run(folder, "build", "-v", "m", "-tl:off", "-nologo");
        Assert.True(exitCode != 0, output);
        Assert.Contains("new.txt(3,23): error DSR1001", output);
        Assert.Contains("dossier.rulings(3,38): warning DSR3001", output);
        Assert.Contains("harbour.txt(5,13): warning DSR1001", output);
        Assert.DoesNotContain("DSR2001", output);
        Assert.DoesNotContain("DSR3006", output);
        Assert.DoesNotContain("old.txt", output);

        package.Write("ruled/.editorconfig", "root = true\n[articles/**]\ndossier_level = info\n");
        (exitCode, output) = DotNet.Run(folder, "build", "-v", "m", "-tl:off", "-nologo");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("DSR1001", output);
        (exitCode, output) = DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", "ruled.dll"));
        Assert.True(exitCode == 0, output);
        Assert.Contains("False 2017-05-04 the mayor's diary", output);
    }
}
