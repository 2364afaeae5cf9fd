using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Tests;

/// <summary>What System.Text.Json makes of articles and findings, by reflection and by a generated context.</summary>
public sealed class JsonTests
{
    private static readonly Passage Place = new("a.txt", 30, 6, 3, 5, "May 4.", "in Oslo on ", " They talked of the harbour");

    private static readonly Claim<PartialDate> Date = new("meeting", "date", PartialDate.OfDay(2017, 5, 4), true, false, null, Place, "They met in Oslo on May 4.");

    private static readonly Finding<PartialDate> Disputed = new("meeting", "date", [Date, Date with { Value = PartialDate.OfDay(2017, 5, 5) }], isDisputed: true, null) { Key = "date: meet" };

    public static TheoryData<string> Ways => new("reflection", "generated");

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_disputed_finding_is_written_with_its_claims_and_without_a_value(string way) => Assert.Equal(
        """{"key":"date: meet","subject":"meeting","property":"date","isDisputed":true,"value":null,"claims":[{"path":"a.txt","subject":"meeting","property":"date","value":"2017-05-04","polarity":true,"isHedged":false,"start":30,"length":6,"line":3,"column":5,"exact":"May 4."},{"path":"a.txt","subject":"meeting","property":"date","value":"2017-05-05","polarity":true,"isHedged":false,"start":30,"length":6,"line":3,"column":5,"exact":"May 4."}]}""",
        Json(Disputed, way));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_finding_of_unknown_type_in_a_list_is_written_as_itself(string way)
    {
        IReadOnlyList<Finding> all = [Disputed, Of(3), Generated.FactSheetAnswers.None<string>("fire", "place")];
        Assert.StartsWith("""[{"key":"date: meet",""", Json(all, way));
        Assert.Contains("""{"subject":"fire","property":"place","isDisputed":false,"value":null}""", Json(all, way));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_type_of_answer_is_written(string way)
    {
        Assert.Contains("\"value\":3", Json(Of(3), way));
        Assert.Contains("\"value\":3000000000", Json(Of(3_000_000_000L), way));
        Assert.Contains("\"value\":2.5", Json(Of(2.5m), way));
        Assert.Contains("\"value\":\"2017-05-04\"", Json(Of(new DateOnly(2017, 5, 4)), way));
        Assert.Contains("\"value\":\"00:40:00\"", Json(Of(TimeSpan.FromMinutes(40)), way));
        Assert.Contains("\"value\":\"Oslo\"", Json(Of("Oslo"), way));
        Assert.Contains("\"value\":{\"value\":1000000,\"modifier\":\"MoreThan\",\"unit\":\"job\"}", Json(Of(new Quantity(1_000_000, null, "job", Modifier.MoreThan) { Value = 1_000_000 }), way));
        Assert.Contains("\"value\":{\"minimum\":10,\"maximum\":12,\"currency\":\"USD\"}", Json(Of(new Money(new Quantity(10, 12, ""), "USD")), way));
        Assert.Contains("\"value\":{\"value\":45,\"unit\":\"%\"}", Json(Of(new Percentage(new Quantity(45, 45, "")) ), way));
        Assert.Contains("\"value\":{\"iso\":\"P5Y\"}", Json(Of(new Duration("P5Y", null, null)), way));
    }

    [Fact]
    public void A_finding_of_somebodys_own_type_is_written_as_the_options_say() =>
        Assert.Contains("\"value\":{\"name\":\"x\"}", Json(new Finding<OwnValue>("s", "p", [], isDisputed: false, new OwnValue("x")), "reflection"));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_ruled_finding_has_the_ruled_value_and_the_reason(string way) => Assert.Contains(
        "\"value\":\"2017-05-04\",\"ruling\":{\"value\":\"2017-05-04\",\"reason\":\"the diary\"}",
        Json(new Finding<PartialDate>("meeting", "date", [Date], isDisputed: false, Date.Value, new Ruling("date: meet", "2017-05-04", "the diary")), way));

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_article_is_no_longer_than_it_has_to_be(string way)
    {
        var text = new string('x', 366);
        var passage = Place with { Exact = text[..60] };
        var article = new Article
        {
            Path = "articles/harbour.txt",
            Headline = "Fire closes the harbour",
            Authors = ["Ann Lee"],
            Blocks = [.. Enumerable.Range(0, 4).Select(_ => new ArticleBlock(BlockKind.Paragraph, text[..90], passage))],
            Quotations = [new("We are safe", "Bo Ek", "said", true, passage)],
            TimeExpressions = [.. Enumerable.Range(0, 4).Select(_ => new TimeExpression(TimeExpressionType.Date, "2017-05-04", Modifier.Approximate, passage with { Exact = "May 4" }))],
            Claims = [.. Enumerable.Range(0, 5).Select(_ => Date with { Passage = passage with { Exact = "on May 4" }, Sentence = text[..90] })],
        };
        var json = Json(article, way);
        Assert.InRange(json.Length, 366, 366 * 8);
        Assert.Contains("\"kind\":\"Paragraph\"", json);
        Assert.Contains("\"type\":\"Date\",\"value\":\"2017-05-04\",\"modifier\":\"Approximate\"", json);
        Assert.StartsWith("{\"path\":\"articles/harbour.txt\",\"headline\":\"Fire closes the harbour\",\"language\":\"en\",\"authors\":[\"Ann Lee\"],\"blocks\":[{", json);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Front_matter_is_written_as_it_says_and_dates_with_their_hour(string way)
    {
        MetadataValue Plain(string? text) => new(text, [], new Dictionary<string, MetadataValue>(), Place);
        var article = new Article
        {
            Path = "a.md",
            Headline = "H",
            Authors = [],
            DatePublished = PartialDate.OfDay(2017, 1, 10) with { Instant = new DateTimeOffset(2017, 1, 10, 2, 24, 0, TimeSpan.FromHours(-5)) },
            DateModified = PartialDate.OfDay(2017, 1, 11),
            IsDraft = true,
            Tags = ["a", "b"],
            Metadata = new Dictionary<string, MetadataValue>
            {
                ["Layout_Key"] = Plain("wide"), ["none"] = Plain(null), ["tags"] = new(null, [Plain("a"), Plain("b")], new Dictionary<string, MetadataValue>(), Place),
                ["seo"] = new(null, [], new Dictionary<string, MetadataValue> { ["image"] = Plain("a.png") }, Place),
            },
            Blocks = [],
            Quotations = [],
            TimeExpressions = [],
            Claims = [],
        };
        Assert.Equal(
            """{"path":"a.md","headline":"H","datePublished":"2017-01-10T02:24:00-05:00","dateModified":"2017-01-11","language":"en","isDraft":true,"tags":["a","b"],"metadata":{"Layout_Key":"wide","none":null,"tags":["a","b"],"seo":{"image":"a.png"}}}""",
            Json(article, way));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_heading_and_a_block_are_written_with_their_places(string way)
    {
        Assert.Equal("""{"path":"a.txt","level":2,"start":30,"length":6,"line":3,"column":5,"text":"May 4."}""", Json(new Heading(2, "May 4.", Place), way));
        Assert.StartsWith("""{"path":"a.txt","kind":"Heading","start":30""", Json(new ArticleBlock(BlockKind.Heading, "May 4.", Place), way));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Enums_are_their_names(string way) => Assert.Equal("[\"MoreThan\",\"Before\"]", Json(new[] { Modifier.MoreThan, Modifier.Before }, way));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_name_is_as_the_policy_has_it(string way) => Assert.Contains("\"is_disputed\":true",
        JsonSerializer.Serialize(Disputed, new JsonSerializerOptions(Options(way)) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));

    [Fact]
    public void Nothing_is_read_from_JSON() =>
        Assert.Contains("compiler", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Quantity>("{}", Options("reflection"))).Message);

    private static Finding<T> Of<T>(T value)
        where T : notnull => new("fire", "value", [], isDisputed: false, value);

    private static string Json<T>(T value, string way) => JsonSerializer.Serialize(value, Options(way));

    private static JsonSerializerOptions Options(string way) => new(JsonSerializerDefaults.Web) { TypeInfoResolver = way == "generated" ? JsonContext.Default : new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };
}

[SuppressMessage("Design", "CA1515", Justification = "A finding's type may be anybody's.")]
public sealed record OwnValue(string Name);

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Heading))]
[JsonSerializable(typeof(ArticleBlock))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(Finding<PartialDate>))]
[JsonSerializable(typeof(Finding<int>))]
[JsonSerializable(typeof(Finding<long>))]
[JsonSerializable(typeof(Finding<decimal>))]
[JsonSerializable(typeof(Finding<DateOnly>))]
[JsonSerializable(typeof(Finding<TimeSpan>))]
[JsonSerializable(typeof(Finding<string>))]
[JsonSerializable(typeof(Finding<Quantity>))]
[JsonSerializable(typeof(Finding<Money>))]
[JsonSerializable(typeof(Finding<Percentage>))]
[JsonSerializable(typeof(Finding<Duration>))]
[JsonSerializable(typeof(Modifier[]))]
internal sealed partial class JsonContext : JsonSerializerContext;
