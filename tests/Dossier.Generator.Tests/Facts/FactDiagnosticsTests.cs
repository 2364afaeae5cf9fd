using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Facts;
using Dossier.Engine.Rulings;
using Dossier.Generator.Analysis;
using Dossier.Generator.Parsing;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests.Facts;

/// <summary>What is said where articles and constants give different values, on either side.</summary>
public sealed class FactDiagnosticsTests
{
    private static readonly ArticleInMemory Limits = new("articles/limits.md", """
        # Limits

        The default connection timeout is 30 seconds. Uploads are limited to 25 MB, and at most 5 retries are made.

        | Setting | Default |
        | --- | --- |
        | Port | 8080 |
        | Read timeout | 2 minutes |
        """, new ArticleOptions());

    private static readonly ArticleInMemory Start = new("articles/start.md", """
        # Getting started

        The tool requires .NET 8.0 or later. By default, the connection timeout is half a minute.
        """, new ArticleOptions());

    [Theory]
    [InlineData("[States(\"default connection timeout\")] public const int {|DSR4020:ConnectionTimeoutSeconds|} = 60;")]
    [InlineData("[States(\"default connection timeout\", Unit = \"seconds\")] public const int {|DSR4020:Connecting|} = 60;")]
    [InlineData("[States(\"default connection timeout\")] public const double {|DSR4020:TimeoutMinutes|} = 1.5;")]
    [InlineData("[States(\"default connection timeout\")] public static readonly TimeSpan {|DSR4020:Connecting|} = TimeSpan.FromMinutes(1);")]
    [InlineData("[States(\"default connection timeout\")] public static TimeSpan {|DSR4020:Connecting|} { get; } = TimeSpan.FromSeconds(60);")]
    [InlineData("[States(\"default connection timeout\")] public static TimeSpan {|DSR4020:Connecting|} => new(0, 1, 0);")]
    [InlineData("[States(\"default connection timeout\")] public TimeSpan {|DSR4020:Connecting|} { get; set; } = new TimeSpan(0, 1, 0);")]
    [InlineData("public static void Connect([States(\"default connection timeout\")] int {|DSR4020:timeoutSeconds|} = 60) { }")]
    [InlineData("public enum Ports { [States(\"default port\")] {|DSR4020:Web|} = 80 }")]
    [InlineData("[States(\"maximum upload size\")] public const long {|DSR4020:MaxUploadBytes|} = 50 * 1024 * 1024;")]
    [InlineData("[States(\"maximum number of retries\")] public const int {|DSR4020:Retries|} = 3;")]
    [InlineData("[States(\"minimum .NET version\")] public static readonly Version {|DSR4020:Minimum|} = new(9, 0);")]
    [InlineData("[States(\"minimum .NET version\")] public const string {|DSR4020:Minimum|} = \"net9.0\";")]
    public async Task Another_value_is_told_at_the_constant(string member) => await Verify(member);

    [Theory]
    [InlineData("[States(\"default connection timeout\")] public const int ConnectionTimeoutSeconds = 30;")]
    [InlineData("[States(\"default connection timeout\")] public static readonly TimeSpan Connecting = TimeSpan.FromSeconds(30);")]
    [InlineData("[States(\"default port\")] public const int Port = 8080;")]
    [InlineData("[States(\"maximum upload size\")] public const long MaxUploadBytes = 25 * 1024 * 1024;")]
    [InlineData("[States(\"minimum .NET version\")] public static readonly Version Minimum = new(8, 0);")]
    [InlineData("public const int ConnectionTimeoutSeconds = 60;")]
    [InlineData("public const int DefaultPort = 80, MaxRetries = 1;")]
    public async Task A_value_that_agrees_and_one_without_the_attribute_are_silent(string member) => await Verify(member);

    [Fact]
    public async Task The_constant_names_every_place_and_each_place_the_constant()
    {
        var diagnostics = await Both("[States(\"default connection timeout\")] public const int ConnectionTimeoutSeconds = 60;");
        Assert.Equal(
            [
                "DSR4020 Program.cs(5,57): default connection timeout: 60 seconds here; \"30 seconds\" in articles/limits.md(3,35); \"half a minute\" in articles/start.md(3,76)",
                "DSR4021 articles/limits.md(3,35): default connection timeout: \"30 seconds\" here; 60 seconds in Program.cs(5,57)",
                "DSR4021 articles/start.md(3,76): default connection timeout: \"half a minute\" here; 60 seconds in Program.cs(5,57)",
            ],
            diagnostics.Select(Describe));
        Assert.Equal(2, diagnostics[0].AdditionalLocations.Count);
        Assert.All(diagnostics.Skip(1), d => Assert.Equal(diagnostics[0].Location, Assert.Single(d.AdditionalLocations)));
    }

    [Fact]
    public async Task What_no_article_tells_is_an_info_with_the_nearest()
    {
        var diagnostic = Assert.Single(await Verify("[{|DSR4022i:States(\"default write timeout\")|}] public const int WriteTimeoutSeconds = 60;"));
        Assert.Equal(
            "no article gives a value for \"default write timeout\"; the nearest: \"default connection timeout\": \"30 seconds\" in articles/limits.md(3,35) | "
            + "\"Default Read timeout\": \"2 minutes\" in articles/limits.md(8,18) | \"By default connection timeout\": \"half a minute\" in articles/start.md(3,76)",
            diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("[{|DSR4023:States(\"\")|}] public const int Port = 80;", "[States] cannot be compared: the phrase names nothing")]
    [InlineData("[{|DSR4023:States(\"the default\")|}] public const int Port = 80;", "[States] cannot be compared: the phrase names nothing")]
    [InlineData("[{|DSR4023:States(\"default port\")|}] public const string Port = \"web\";", "[States] cannot be compared: its value is no number")]
    [InlineData("[{|DSR4023:States(\"default port\")|}] public static readonly int Port = Environment.ProcessorCount;", "[States] cannot be compared: its value is no number")]
    [InlineData("[{|DSR4023:States(\"default port\", Unit = \"parsnips\")|}] public const int Port = 80;", "[States] cannot be compared: \"parsnips\" is no unit")]
    [InlineData("[{|DSR4023:States(\"default connection timeout\")|}] public const int Connecting = 60;", "[States] cannot be compared: default connection timeout is \"30 seconds\" in")]
    public async Task What_cannot_be_compared_is_told(string member, string begin) =>
        Assert.StartsWith(begin, Assert.Single(await Verify(member)).GetMessage());

    [Theory]
    [InlineData("using Dossier;\n[assembly: {|DSR4020:States(\"default port\", \"80\")|}]")]
    [InlineData("using Dossier;\n[assembly: {|DSR4020:States(\"default connection timeout\", \"60 seconds\")|}]")]
    [InlineData("using Dossier;\n[assembly: {|DSR4020:States(\"default connection timeout\", \"60\", Unit = \"seconds\")|}]")]
    [InlineData("using Dossier;\n[assembly: States(\"default port\", \"8080\")]")]
    [InlineData("using Dossier;\n[assembly: {|DSR4023:States(\"default port\")|}]")]
    [InlineData("using Dossier;\n[assembly: {|DSR4023:States(\"default port\", \"eighty\")|}]")]
    [InlineData("using Dossier;\nrecord Web([States(\"default port\")] int {|DSR4020:Port|} = 80);")]
    [InlineData("using Dossier;\nclass Web([States(\"default port\")] int {|DSR4020:port|} = 80) { public int Port => port; }")]
    [InlineData("using Dossier;\ndelegate void Listen([States(\"default port\")] int {|DSR4020:port|} = 80);")]
    [InlineData("using Dossier;\nclass Outer { struct Inner { [States(\"default port\"), States(\"maximum number of retries\")] public const int {|DSR4020:Port|} = 5; } }")]
    [InlineData("using Named = Dossier.StatesAttribute;\nclass Web { [Named(\"default port\")] public const int Port = 8080; }")]
    public async Task It_may_stand_wherever_a_value_is_given(string code) => await CodeMarkup.Verify([Limits, Start], code);

    [Fact]
    public async Task A_set_is_asked_alone() =>
        await Verify("[{|DSR4022i:States(\"default connection timeout\", Set = \"other\")|}] public const int ConnectionTimeoutSeconds = 60;");

    [Fact]
    public async Task An_ignored_passage_is_left_out()
    {
        var project = new Project([Limits, Start]);
        project.AddCode(Code("[States(\"default connection timeout\")] public const int ConnectionTimeoutSeconds = 60;"));
        var rulings = new RulingsInMemory("ignore \"The default connection timeout is 30 seconds\" in \"articles/limits.md\"; of the old client");
        var told = (await Analyze(project, rulings)).Where(d => d.Id == "DSR4021");
        Assert.Equal("articles/start.md", Path(Assert.Single(told)));
    }

    [Fact]
    public async Task The_words_of_an_article_are_escaped()
    {
        var hostile = new ArticleInMemory("articles/limits.md", "# Limits\n\nThe default connection \u001b[2Jtimeout is 30 \u202eseconds.\n", new ArticleOptions());
        var project = new Project([hostile]);
        project.AddCode(Code("[States(\"default connection\\u001b timeout\")] public const int ConnectionTimeoutSeconds = 60;"));
        Assert.All(await Analyze(project), d => Assert.DoesNotContain(d.GetMessage(), c => c is '\u001b' or '\u202e'));
    }

    [Fact]
    public void An_edit_of_other_code_asks_no_article_again_and_an_edit_of_one_article_reads_that_alone()
    {
        var fact = new StatedFact("default connection timeout", FactValue.Of(60, FactUnit.Find("seconds")!.Value), "", null);
        var none = new IgnoredPassages([]);
        ArticleFacts limits = Read(Limits), start = Read(Start);
        var first = FactCache.Find(fact, [limits, start], none, default);
        Assert.Same(first, FactCache.Find(fact with { Context = "" }, [limits, start], none, default));
        var second = FactCache.Find(fact, [limits, Read(Start.WithText(Start.GetText() + "\nMore.\n"))], none, default);
        Assert.NotSame(first, second);
        Assert.Same(first.Told[0].Article, second.Told[0].Article);
        Assert.NotSame(first.Told[1].Article, second.Told[1].Article);

        static ArticleFacts Read(ArticleInMemory article) => ArticleCache.Read(article.GetText()!, article.RelativePath, new ArticleOptions(), Parsing.PackedArticles.None, default).Facts;
    }

    private static string Code(string members) => "using System;\nusing Dossier;\nnamespace News;\npublic class Options {\n" + members + "\n}";

    private static async Task<ImmutableArray<Diagnostic>> Verify(string member) => await CodeMarkup.Verify([Limits, Start], Code(member));

    private static async Task<IReadOnlyList<Diagnostic>> Both(string member)
    {
        var project = new Project([Limits, Start]);
        project.AddCode(Code(member), "/project/Program.cs");
        return await Analyze(project);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(Project project, params RulingsInMemory[] rulings)
    {
        var analyzed = project.Compiled().WithAnalyzers([new FindingUseAnalyzer(), new ArticleAnalyzer()], new AnalyzerOptions([.. project.Articles, .. rulings], project.Options));
        return (await analyzed.GetAnalyzerDiagnosticsAsync()).Where(d => d.Id.StartsWith("DSR402", StringComparison.Ordinal))
            .OrderBy(d => d.Id, StringComparer.Ordinal).ThenBy(Path, StringComparer.Ordinal).ToList();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{diagnostic.Id} {Path(diagnostic)}({start.Line + 1},{start.Character + 1}): {diagnostic.GetMessage()}";
    }

    private static string Path(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path.Replace("/project/", "");
}
