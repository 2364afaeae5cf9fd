using Dossier.Generator.Parsing;

namespace Dossier.Generator.Tests;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("/project/articles/a.txt", "/project/", "articles/a.txt")]
    [InlineData("/seeds/a.txt", "/code/sample/", "../../seeds/a.txt")]
    [InlineData("/code/seeds/a.txt", "/code/sample", "../seeds/a.txt")]
    [InlineData(@"C:\code\sample\articles\a.txt", @"C:\code\sample\", "articles/a.txt")]
    [InlineData(@"D:\a.txt", @"C:\code\", "D:/a.txt")]
    [InlineData("a.txt", "", "a.txt")]
    public void A_path_is_told_from_the_project(string path, string folder, string expected) =>
        Assert.Equal(expected, RelativePath.Of(path, folder));
}
