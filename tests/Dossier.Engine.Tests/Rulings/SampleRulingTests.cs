using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Rulings;

/// <summary>What a newcomer runs first must not greet them with a ruling that no longer holds.</summary>
public sealed class SampleRulingTests
{
    [Fact]
    public void Every_ruling_of_the_sample_settles_a_dispute_of_the_seeds()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Generator.sln")))
            root = root.Parent!;
        var rulings = RulingsFile.Parse(File.ReadAllText(Path.Combine(root.FullName, "sample-consumer", RulingsFile.Name)));
        var articles = Directory.GetFiles(Path.Combine(root.FullName, "seeds"), "*.txt")
            .Select(f => ArticleReader.Read("../seeds/" + Path.GetFileName(f), File.ReadAllText(f), ArticleOptions.None).Digest).ToList();
        var ruled = RulingMatcher.Match(FindingsBuilder.Build(articles), articles, [.. rulings.Decisions]);
        Assert.Empty(rulings.Problems);
        Assert.Empty(ruled.Problems);
        Assert.Equal(rulings.Lines.Count, ruled.Findings.Count(f => f.Settlement is not null));
    }
}
