using Dossier.Engine.Documents;

namespace Dossier.Engine.Tests.Documents;

/// <summary>What a careful reader found in the heads and feet of the five seed articles.</summary>
public sealed class SeedDocumentTests
{
    private static readonly string Folder = FindSeeds();

    private static Document Read(string number) => Directory.GetFiles(Folder, number + "_*.txt") is [var file]
        ? DocumentReader.Read(Path.GetFileName(file), File.ReadAllText(file))
        : throw new InvalidOperationException("No seed " + number);

    [Theory]
    [InlineData("000", "Alibaba To Bring One Million Jobs To US, Ma Promises Trump", "Rubelle", "Morning Ledger", null)]
    [InlineData("001", "Trump & Alibaba's Founder Jack Ma Discuss Plan To Generate 1M New American Jobs", "Victor Thomson", "iTechPost", "Jan 10, 2017 02:24 AM EST")]
    [InlineData("002", "Alibaba's Ma meets Trump, promises US jobs", null, null, "10 January 2017 7:48pm")]
    [InlineData("003", "Donald Trump Holds Meetings At Trump Tower", "Beijing Today Media Center", "Beijing Today", null)]
    [InlineData("004", "Alibaba promises Trump a million new jobs", "Terrell Bush", null, null)]
    public void Head_and_foot_are_read(string seed, string headline, string? author, string? publisher, string? published)
    {
        var document = Read(seed);
        Assert.Equal(headline, document.Slice(document.Headline));
        Assert.Equal(author is null ? [] : [author], document.Authors.Select(document.Slice));
        Assert.Equal(publisher, document.Publisher, ignoreCase: true);
        Assert.Equal(published, document.Published is { } span ? document.Slice(span) : null);
        Assert.Null(document.Dateline);
        Assert.Null(document.Modified);
        Assert.Null(document.Url);
    }

    [Theory]
    // H headline, S standfirst, B byline, h heading, C caption, P paragraph, K credit, x boilerplate
    [InlineData("000", "HCPPhPPPxxxxx")]
    [InlineData("001", "HBPhPPPPPPPhPPxx")]
    [InlineData("002", "HSCCPPPPPPPPxxBKx")]
    [InlineData("003", "HxCPPPPPPBxxxxxx")]
    [InlineData("004", "HxPPPPPPPPPPPPB")]
    public void Every_block_has_its_kind(string seed, string kinds) =>
        Assert.Equal(kinds, string.Concat(Read(seed).Blocks.Select(b => "HSBhCPKx"[(int)b.Kind])));

    private static string FindSeeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "seeds")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "seeds");
    }
}
