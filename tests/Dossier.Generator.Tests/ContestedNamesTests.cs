using CsCheck;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;

namespace Dossier.Generator.Tests;

/// <summary>A class name that two files claim belongs to neither.</summary>
public sealed class ContestedNamesTests
{
    [Theory]
    [InlineData("a/bridge.txt x/bridge.txt", "ABridge XBridge")]
    [InlineData("articles/bridge.txt articles/news/bridge.txt", "ArticlesBridge NewsBridge")]
    [InlineData("a/b/bridge.txt x/b/bridge.txt", "ABBridge XBBridge")]
    [InlineData("a/bridge.md a/bridge.txt", "ABridgeMd ABridgeTxt")]
    [InlineData("a/the-bridge.txt b/the_bridge.txt c/other.txt", "ATheBridge BTheBridge Other")]
    [InlineData("../press/bridge.txt articles/bridge.txt", "PressBridge ArticlesBridge")]
    [InlineData("a/2017.txt b/2017.txt", "AArticle2017 BArticle2017")]
    public void Each_gets_the_words_that_tell_it_from_the_other(string paths, string expected) => Assert.Equal(expected, string.Join(" ", Names(paths.Split(' '))));

    [Theory]
    [InlineData("a/bridge.txt x/tunnel.txt", "Bridge Tunnel")]
    [InlineData("a/bridge.txt a/bridges.txt", "Bridge Bridges")]
    [InlineData("a/bridge.txt a/Bridge-2.txt", "Bridge Bridge2")]
    [InlineData("a/bridge.txt bridge/other.txt", "Bridge Other")]
    public void Names_that_only_look_alike_stay(string paths, string expected) =>
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), Names(paths.Split(' ')).Order(StringComparer.Ordinal));

    [Fact]
    public void A_name_the_project_gives_goes_before_one_that_is_only_read_off_a_file() =>
        Assert.Equal(["Bridge", "XBridge"], ArticleNames.Resolve([new("a/news.txt", "Bridge", ""), new("x/bridge.txt", null, "")]).Select(n => n.ClassName));

    [Fact]
    public void Two_names_the_project_gives_twice_belong_to_neither() =>
        Assert.Equal(["ABridge", "XBridge"], ArticleNames.Resolve([new("a/news.txt", "Bridge", ""), new("x/news.txt", "Bridge", "")]).Select(n => n.ClassName));

    [Fact]
    public void A_longer_name_that_a_third_file_claims_too_belongs_to_none() =>
        Assert.Equal(3, Names("a/bridge.txt", "b/a-bridge.txt", "x/bridge.txt").Except(["Bridge", "ABridge"]).Count());

    [Fact]
    public void An_added_file_never_takes_a_name_that_another_had() =>
        (from paths in (from folder in OneOf("a", "b", "a/b", "b/a") from file in OneOf("x", "ax", "bx", "a-x", "x-y") from ending in OneOf("txt", "md") select folder + "/" + file + "." + ending).Array[2, 8]
         select paths.Distinct().ToArray()).Sample(
            paths =>
            {
                var before = Map(paths[1..]);
                var after = Map(paths);
                return !before.Any(b => after[paths[0]] == b.Value);
            },
            iter: 2000);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string[] Names(params string[] paths) => [.. Map(paths).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value)];

    private static Dictionary<string, string> Map(string[] paths) =>
        ArticleNames.Resolve([.. paths.Select(p => new ArticleNaming(p, null, ""))]).ToDictionary(n => n.Path, n => n.ClassName);
}
