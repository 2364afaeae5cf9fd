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
        It does `5` retries and 5 tries. => 5 count retry & 5 count try
        It syncs `1` store. => 1 count store
        They say that `1` enable stores. => 1 number -
        A value of `0` disables checks. => 0 number -
        Set port `7080` redirects to it. => 7080 number -
        The 3.0 servers use it. => 3 number -
        Orrery 3.0 removes it.
        It supports 5.7 and 8.0 servers. => 5.7 number - & 8 number -
        A `4 + 2` layout survives.
        It has `two` replicas. => 2 count replica
        A home has 2.5 children. => 2.5 count child
        This 101 script made it.
        Write `%3B` for it.
        It is a one-to-one and one-to-many plan.
        A 3 means a third.
        The pier has 108 steps and 4 ports. => 108 count step & 4 count port
        Zero means no limit.
        It drops message 4 people sent. => 4 number -
        The zero state is left for zero nodes. => 0 count node
        Repeat steps 3-7 of it. => 3..7 number -
        The level (1-255) is fixed. => 1..255 number -
        Its levels 1-25 are fixed. => 1..25 number -
        The range of 1-25 is fixed. => 1..25 number -
        The ranges 1-25 are fixed. => 1..25 number -
        They lost 1-3 at home. => 1..3 score -
        The form `$1` is old, $1 is cheap. => 1 money dollar USD
        It waits `15m` each time. => 15 duration minute
        The rope is 15m long. => 15 measure metre
        It needs non-zero values.
        It is 10x faster. => 10 measure count
        It is 3× larger. => 3 measure count
        It is a 4x4 grid.
        Use "1.0" here, not "2.0". => 1 number - & 2 number -
        ## 5.4 Secrets Management
        #### 2.6
        It has non zero counts.
        Its code 200 happening now. => 200 number -
        The rate is requests[5m] there. => 5 duration minute
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
