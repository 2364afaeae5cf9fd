namespace Dossier.Engine.Tests.Quantities;

/// <summary>Numbers that documentation gives as they are: what stands behind them is not counted. The documents are Markdown.</summary>
public sealed class LiteralTests
{
    public static TheoryData<string, string> Literals { get; } = QuantityTable.Rows("""
        Binding to `443` requires a lock. => 443 number -
        A value of `-1` means no limit. => -1 number -
        Set it to -1 means no limit. => -1 number -
        A port 443 requires a lock. => 443 number -
        The ports 443 require a lock. => 443 number -
        Run chmod 600 files here. => 600 number -
        It ends with exit 3 errors. => 3 number -
        It answers http 200 replies. => 200 number -
        The process pid 200 replies. => 200 number -
        Its uid 1000 owns files. => 1000 number -
        Its gid 1000 owns files. => 1000 number -
        Set it to `2019` here. => 2019 number -
        Set the threshold to 1000 here. => 1000 number -
        It returns a 404 error. => 404 number -
        It does `5` retries and 5 tries. => 5 number - & 5 count try
        The 3.0 servers use it. => 3 number -
        Orrery 3.0 removes it.
        It supports 5.7 and 8.0 servers. => 5.7 number - & 8 number -
        A `4 + 2` layout survives.
        It has `two` replicas. => 2 count replica
        A home has 2.5 children. => 2.5 count child
        This 101 script made it.
        It waits `15m` each time. => 15 duration minute
        The rope is 15m long. => 15 measure metre
        It needs non-zero values.
        It is 10x faster. => 10 measure count
        It is 3× larger. => 3 measure count
        It is a 4x4 grid.
        Use "1.0" here, not "2.0". => 1 number - & 2 number -
        ## 5.4 Secrets Management
        ### 1.2 API Server
        ## 2.5 million users => 2500000 count user
        ## 10 things to know => 10 count thing
        """);

    [Theory, MemberData(nameof(Literals))]
    public void What_stands_behind_a_literal_is_not_counted(string text, string expected) => Assert.Equal(expected, Read("News\n\nA page of it.\n\n" + text + "\n"));

    [Fact]
    public void Front_matter_counts_nothing() => Assert.Equal("", Read("---\ntitle: Tasks\nweight: 90\naliases: [a]\n---\n\nA page of it.\n"));

    private static string Read(string text) => string.Join(" & ", ArticleReader.Read("a.md", text, ArticleOptions.None).Mentions.Quantities.Select(q => QuantityTable.Describe(q, text)));
}
