using System.Collections.Immutable;
using Dossier.Generator.Analysis;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests.Collections;

/// <summary>What is told in the files of a collection, and at which characters.</summary>
public sealed class CollectionDiagnosticsTests
{
    private const string Title = "public required string Title { get; init; }";

    [Fact]
    public Task Files_that_fit_are_silent() => Verify(Site.Records, [.. Site.All.Select(f => (f.RelativePath, f.GetText()!.ToString()))]);

    [Theory]
    [InlineData("{|DSR0007:---|}\nlead: x\n---\n\nWords.\n", "The key \"title\" is missing; X.Title is required")]
    [InlineData("---\n{|DSR0007:title|}:\nlead: x\n---\n\nWords.\n", "\"title\" has no value; X.Title needs one")]
    [InlineData("{|DSR0007:|}Words without front matter.\n", "The key \"title\" is missing; X.Title is required")]
    [InlineData("{|DSR0007:+++|}\nlead = \"x\"\n+++\n\nWords.\n", "The key \"title\" is missing; X.Title is required")]
    [InlineData("{|DSR0007:{|}\"lead\": \"x\"}\n\nWords.\n", "The key \"title\" is missing; X.Title is required")]
    public async Task A_required_key_that_is_missing_is_told(string marked, string message) =>
        Assert.Equal(message, Assert.Single(await Verify(Site.With(Title + " public string? Lead { get; init; }"), ("x/a.md", marked))).GetMessage());

    [Theory]
    [InlineData("int P", "p: {|DSR0008:many|}", "\"many\" is no whole number (X.P)", null)]
    [InlineData("int P", "p: {|DSR0008:2.5|}", "\"2.5\" is no whole number (X.P)", null)]
    [InlineData("byte P", "p: {|DSR0008:256|}", "\"256\" is not from 0 to 255 (X.P)", null)]
    [InlineData("[Range(1, 5)] public int P", "p: {|DSR0008:7|}", "\"7\" is not from 1 to 5 (X.P)", null)]
    [InlineData("[Range(0.0, double.MaxValue)] public double P", "p: {|DSR0008:-0.5|}", "\"-0.5\" is less than 0 (X.P)", null)]
    [InlineData("[Range(typeof(decimal), \"0.5\", \"1.5\")] public decimal P", "p: {|DSR0008:2|}", "\"2\" is not from 0.5 to 1.5 (X.P)", null)]
    [InlineData("[Range(1, 5)] public IReadOnlyList<int> P", "p: [1, {|DSR0008:9|}]", "\"9\" is not from 1 to 5 (X.P)", null)]
    [InlineData("[StringLength(3)] public string? P", "p: {|DSR0008:abcd|}", "\"abcd\" has 4 characters and may have at most 3 (X.P)", null)]
    [InlineData("[MinLength(2)] public IReadOnlyList<string> P", "p: {|DSR0008:[a]|}", "The list has 1 item and must have at least 2 (X.P)", null)]
    [InlineData("bool P", "p: {|DSR0008:yes|}", "\"yes\" is neither true nor false (X.P); did you mean \"true\"?", "true")]
    [InlineData("bool P", "p: {|DSR0008:maybe|}", "\"maybe\" is neither true nor false (X.P)", null)]
    [InlineData("DateOnly P", "p: {|DSR0008:May 4, 2026|}", "\"May 4, 2026\" is no day such as 2017-01-10 (X.P); did you mean \"2026-05-04\"?", "2026-05-04")]
    [InlineData("DateOnly P", "p: {|DSR0008:2026/5/4|}", "\"2026/5/4\" is no day such as 2017-01-10 (X.P); did you mean \"2026-05-04\"?", "2026-05-04")]
    [InlineData("DateOnly P", "p: {|DSR0008:Monday, 4th May 2026|}", "\"Monday, 4th May 2026\" is no day such as 2017-01-10 (X.P); did you mean \"2026-05-04\"?", "2026-05-04")]
    [InlineData("DateOnly P", "p: {|DSR0008:04/05/2026|}", "\"04/05/2026\" is no day such as 2017-01-10 (X.P)", null)]
    [InlineData("DateOnly P", "p: {|DSR0008:13/05/2026|}", "\"13/05/2026\" is no day such as 2017-01-10 (X.P); did you mean \"2026-05-13\"?", "2026-05-13")]
    [InlineData("DateOnly P", "p: {|DSR0008:2026-02-30|}", "\"2026-02-30\" is no day such as 2017-01-10 (X.P)", null)]
    [InlineData("DateOnly P", "p: {|DSR0008:2026-02-03T25:00|}", "\"2026-02-03T25:00\" is no day such as 2017-01-10 (X.P)", null)]
    [InlineData("DateTimeOffset P", "p: {|DSR0008:2026-02-03|}", "\"2026-02-03\" has no time of day and no zone (X.P); did you mean \"2026-02-03T00:00:00Z\"?", "2026-02-03T00:00:00Z")]
    [InlineData("DateTimeOffset P", "p: {|DSR0008:2026-02-03T04:05:06|}", "\"2026-02-03T04:05:06\" has no zone such as Z or +01:00 (X.P); did you mean \"2026-02-03T04:05:06Z\"?", "2026-02-03T04:05:06Z")]
    [InlineData("Uri? P", "p: '{|DSR0008:https://|}'", null, null)]
    [InlineData("Difficulty P", "p: {|DSR0008:medum|}", "\"medum\" is no Difficulty: easy, medium, veryHard (X.P); did you mean \"medium\"?", "medium")]
    [InlineData("Difficulty P", "p: {|DSR0008:1|}", "\"1\" is no Difficulty: easy, medium, veryHard (X.P)", null)]
    [InlineData("IReadOnlyList<string> P", "p: {|DSR0008:news|}", "\"news\" is no list; X.P takes several values, between [ and ]", "[news]")]
    [InlineData("IReadOnlyList<string> P", "p: [a, {|DSR0008:{b: 1}|}]", "A map of keys is no text; X.P takes one value", null)]
    [InlineData("string? P", "p: {|DSR0008:[only]|}", "A list is no text; X.P takes one value", "only")]
    [InlineData("string? P", "p: {|DSR0008:[a, b]|}", "A list is no text; X.P takes one value", null)]
    [InlineData("Seo? P", "p: {|DSR0008:words|}", "\"words\" is not made of keys; X.P is a Seo of image, depth", null)]
    [InlineData("Seo? P", "p: {depth: 1, {|DSR0009:imge|}: a.png}", "\"imge\" is no property of Seo; did you mean \"image\"?", "image")]
    [InlineData("IReadOnlyDictionary<string, int> P", "p: {a: {|DSR0008:x|}}", "\"x\" is no whole number (X.P)", null)]
    [InlineData("string? SubTitle", "subTitle: a\n{|DSR0008:sub_title|}: b", "\"sub_title\" is the same key as \"subTitle\" above; keep one of them", null)]
    public async Task A_value_that_does_not_fit_is_told_with_what_to_write(string member, string frontMatter, string? message, string? correction)
    {
        const string More = "public enum Difficulty { Easy, Medium, VeryHard } public record Seo(string? Image, int Depth = 1);";
        var property = (member.Contains(" public ", StringComparison.Ordinal) ? member : "public " + member) + " { get; init; }" + (member.Contains("IReadOnly", StringComparison.Ordinal) ? " = default!;" : "");
        var told = Assert.Single(await Verify(Site.With(property, More), ("x/a.md", "---\n" + frontMatter + "\n---\n\nWords.\n")));
        if (message is not null)
            Assert.Equal(message, told.GetMessage());
        Assert.Equal(correction, CorrectionProperties.Read(told.Properties)?.Text);
    }

    [Fact]
    public Task A_key_that_a_record_inside_requires_is_told_where_that_begins() =>
        Verify(Site.With("public Seo? P { get; init; }", "public record Seo(string Image, int Depth = 1);"), ("x/a.md", "---\np: {{|DSR0007:depth|}: 1}\n---\n\nWords.\n"));

    [Theory]
    [InlineData("{|DSR0009:titel|}: x", "\"titel\" is no property of X; did you mean \"title\"?", "title")]
    [InlineData("title: x\n{|DSR0009:leed|}: x", "\"leed\" is no property of X; did you mean \"lead\"?", "lead")]
    [InlineData("title: x\n{|DSR0009:layout|}: x", "\"layout\" is no property of X", null)]
    [InlineData("title: x\n{|DSR0009:daft|}: true", "\"daft\" is no property of X; did you mean \"draft\"?", "draft")]
    public async Task A_key_of_no_property_is_told_with_the_one_that_was_meant(string frontMatter, string message, string? correction)
    {
        var told = Assert.Single(await Verify(Site.With("public string? Title { get; init; } public string? Lead { get; init; }"), ("x/a.md", "---\n" + frontMatter + "\n---\n\nWords.\n")));
        Assert.Equal((message, correction), (told.GetMessage(), CorrectionProperties.Read(told.Properties)?.Text));
    }

    [Theory]
    [InlineData("title: x\nlang: en\ndraft: true\nslug: y\ndate: 2026-01-01\nauthors: [Ann Lee]\ntags: [a]\nimage: a.png")]
    [InlineData("title: x\n# layout: wide")]
    public Task Keys_that_Dossier_reads_itself_are_no_strangers(string frontMatter) => Verify(Site.With(Title), ("x/a.md", "---\n" + frontMatter + "\n---\n\nWords.\n"));

    [Fact]
    public Task What_a_record_has_is_told_by_the_record_alone() => Verify(
        Site.With("public DateOnly? Date { get; init; } public Seo? Seo { get; init; }", "public record Seo { public DateOnly Date { get; init; } }"),
        ("x/a.md", "---\ndate: {|DSR0008:next week|}\nseo:\n  date: 2026-01-01\n---\n\nWords.\n"));

    [Fact]
    public async Task A_reference_that_leads_nowhere_is_told()
    {
        var told = await Verify(
            Site.Records,
            ("posts/a.md", "---\ntitle: A\nauthor: {|DSR0010:ann-le|}\n---\n\nWords.\n"), ("posts/b.md", "---\ntitle: B\nauthor: {|DSR0010:nobody|}\n---\n\nWords.\n"), ("posts/c.md", "---\ntitle: C\nauthor: ann-lee\n---\n\nWords.\n"),
            ("authors/ann-lee.md", "---\nname: Ann Lee\n---\n\nWrites.\n"));
        Assert.Equal(["No Author has the slug \"ann-le\"; did you mean \"ann-lee\"?", "No Author has the slug \"nobody\""], told.Select(t => t.GetMessage()).Order());
    }

    [Fact]
    public async Task References_that_lead_back_are_told_unless_a_list_has_them()
    {
        const string Code = "[Reference] public X? Next { get; init; } [Reference] public IReadOnlyList<X> Related { get; init; } = [];";
        await Verify(Site.With(Code), ("x/a.md", "---\nnext: {|DSR0010:b|}\n---\n\nA.\n"), ("x/b.md", "---\nnext: {|DSR0010:c|}\n---\n\nB.\n"), ("x/c.md", "---\nnext: {|DSR0010:a|}\nrelated: [a, d]\n---\n\nC.\n"), ("x/d.md", "---\nnext: a\n---\n\nD.\n"));
        await Verify(Site.With(Code), ("x/a.md", "---\nnext: b\n---\n\nA.\n"), ("x/b.md", "---\nrelated: [a]\n---\n\nB.\n"));
    }

    [Fact]
    public async Task Two_entries_of_one_slug_are_told_in_both()
    {
        var told = await Verify(
            Site.With(Title).Replace("x/*.md", "x/**/*.md"),
            ("x/a.md", "{|DSR0013:---|}\ntitle: A\n---\n\nWords.\n"), ("x/a/index.md", "{|DSR0013:---|}\ntitle: B\n---\n\nWords.\n"), ("x/c.md", "---\ntitle: C\nslug: {|DSR0013:a|}\n---\n\nWords.\n"), ("x/d.md", "---\ntitle: D\n---\n\nWords.\n"));
        Assert.Contains(told, t => t.GetMessage() == "The slug \"a\" is also that of x/a/index.md and 1 more; give one of them another: \"slug: …\"");
    }

    [Fact]
    public async Task A_file_of_two_collections_is_told_what_both_say_and_what_is_the_same_once() => await Verify(
        Site.With(Title) + "[ArticleCollection(\"x/a.md\")] public partial record Y { public int Weight { get; init; } public string? Title { get; init; } }",
        ("x/a.md", "---\ntitle: T\n{|DSR0009:weight|}: {|DSR0008:heavy|}\n---\n\nWords.\n"));

    [Theory]
    [InlineData("public string P { get; init; } = \"\"; public int {|DSR4007:All|} => 1;", "All is what the generator adds; call this one something else")]
    [InlineData("public Version {|DSR4007:P|} { get; init; } = null!;", null)]
    [InlineData("public object {|DSR4007:P|} { get; init; } = null!;", null)]
    [InlineData("public Func<int> {|DSR4007:P|} { get; init; } = null!;", null)]
    [InlineData("[Reference] public Uri {|DSR4007:P|} { get; init; } = null!;", "P is no reference, for Uri is no [ArticleCollection]")]
    [InlineData("[ExtraKeys] public Dictionary<string, int> {|DSR4007:P|} { get; init; } = null!;", "P cannot hold the extra keys; write IReadOnlyDictionary<string, string>")]
    [InlineData("public Empty {|DSR4007:P|} { get; init; } = null!;", null)]
    public async Task A_property_that_no_front_matter_gives_is_told_at_its_name(string members, string? message)
    {
        var told = Assert.Single(await CodeMarkup.Verify([Site.File("p: x")], Site.With(members, "public record Empty;")));
        if (message is not null)
            Assert.Equal(message, told.GetMessage());
    }

    [Theory]
    [InlineData("public record {|DSR4007:X|}(string P);", "the collection cannot be made: X is not partial; write 'partial' before 'record'")]
    [InlineData("public partial record {|DSR4007:X|}<T>(string P);", "the collection cannot be made: X is generic; a collection must not be")]
    [InlineData("public abstract partial record {|DSR4007:X|}(string P);", "the collection cannot be made: X is abstract or static; entries are objects of it")]
    [InlineData("public partial record {|DSR4007:X|}(string P) { public Article Article { get; } = null!; }", "the collection cannot be made: Article can only be set by a constructor; write { get; init; }, or make it a parameter")]
    [InlineData("public partial class {|DSR4007:X|} { public string P { get; set; } = \"\"; public Article Article { get; } = null!; }", "the collection cannot be made: Article can only be set by a constructor; write { get; init; }")]
    [InlineData("public partial class {|DSR4007:X|}(int n) { public string P { get; set; } = n.ToString(); }", "the collection cannot be made: X has no constructor without parameters; write a record, or a class with properties { get; init; }")]
    public async Task A_record_that_nothing_can_be_made_of_is_told(string type, string message) =>
        Assert.Equal(message, Assert.Single(await CodeMarkup.Verify([Site.File("p: x")], "using Dossier; [ArticleCollection(\"x/*.md\")] " + type)).GetMessage());

    [Fact]
    public async Task A_pattern_that_nothing_fits_is_told_with_what_to_write() => Assert.Equal(
        "no article of the project fits \"y/*.md\"; paths begin at the project's folder, and outside of the folder articles they are listed in the project file: <Article Include=\"y/*.md\" />",
        Assert.Single(await CodeMarkup.Verify([Site.File("p: x")], "using Dossier; [{|DSR4008:ArticleCollection(\"y/*.md\")|}] public partial record X(string P);")).GetMessage());

    [Theory]
    [InlineData("X.BySlug({|DSR4010:\"othr\"|})", "No X has the slug \"othr\", so this is null; did you mean \"other\"?")]
    [InlineData("X.BySlug(slug: {|DSR4010:Slug|})", "No X has the slug \"third\", so this is null; it has \"a\", \"b/c\", \"named\" and 1 more")]
    [InlineData("X.BySlug({|DSR4010:\"oth\" + \"r\"|})", "No X has the slug \"othr\", so this is null; did you mean \"other\"?")]
    [InlineData("X.BySlug({|DSR4010:\"Other\"|})", "No X has the slug \"Other\", so this is null; did you mean \"other\"?")]
    [InlineData("X.BySlug({|DSR4010:\"\"|})", "No X has the slug \"\", so this is null; it has \"a\", \"b/c\", \"named\" and 1 more")]
    [InlineData("X.BySlug(\"a\") ?? X.BySlug(\"b/c\") ?? X.BySlug(\"named\") ?? X.BySlug(\"other\")", null)]
    [InlineData("X.BySlug(args[0]) ?? X.BySlug(null!)", null)]
    [InlineData("Y.BySlug(\"any\")", null)]
    [InlineData("nameof(X.BySlug)", null)]
    public async Task A_slug_that_no_entry_has_is_told_where_it_is_written(string expression, string? message)
    {
        ArticleInMemory[] files = [new("x/a.md", "A"), new("x/b/c.md", "C"), new("x/other.md", "O"), new("x/d.md", "---\nslug: named\n---\nD")];
        var told = await CodeMarkup.Verify(files, $$"""
            using Dossier;
            [ArticleCollection("x/**/*.md")] public partial record X(string P = "");
            public static class Y { public static string BySlug(string slug) => slug; }
            public static class Use { private const string Slug = "third"; public static object? Of(string[] args) => {{expression}}; }
            """);
        Assert.Equal(message is null ? [] : [message], told.Select(d => d.GetMessage()));
    }

    [Theory]
    [InlineData("See [other]({|DSR0011:othr.md|}).")]
    [InlineData("See [other](<{|DSR0011:othr.md|}>).")]
    [InlineData("See [other]({|DSR0011:./othr.md|} \"title\").")]
    [InlineData("See [other][1].\n\n[1]: {|DSR0011:othr.md|}")]
    [InlineData("See [other]({|DSR0011:../x/sub/../othr.md|}#intro).")]
    [InlineData("![picture]({|DSR0011:img/b.png|})")]
    [InlineData("| a | b |\n| --- | --- |\n| [c]({|DSR0011:othr.md|}) | d |")]
    [InlineData("[![picture](img/a.png)]({|DSR0011:gone.md|})")]
    [InlineData("See [intro](other.md#{|DSR0012:intrdoction|}).")]
    [InlineData("See [below](#{|DSR0012:instal|}).\n\n## Install\n\nWords.")]
    public Task A_link_that_leads_nowhere_is_told(string body) => Links(body);

    [Theory]
    [InlineData("See [other](other.md), [it](./other.md#introduction), [it](OTHER.md), [it](other.md?x=1).")]
    [InlineData("See [out](https://a.example/othr.md), [mail](mailto:a@a.example), [root](/othr.md), [site](//a.example/othr.md).")]
    [InlineData("See [unknown](../README.md), [unknown](data/x.csv), [unknown](img/a.jpg), [page](othr), [page](othr/), [up](../../../../a.md).")]
    [InlineData("See [template]({{ site.url }}/othr.md), [template]({% link othr.md %}).")]
    [InlineData("`[code](othr.md)` and\n\n    [code](othr.md)\n\n```\n[code](othr.md)\n```\n<!-- [comment](othr.md) -->\n\n\\[text](othr.md)")]
    [InlineData("See [a b](other%20page.md), [a b](<other page.md>), [it](other&#46;md).")]
    [InlineData("See [top](#top), [note](#fn1), [empty](#), [given](#my-own), [tag](#spot), [text](#:~:text=x), [github](#user-content-install).\n\n## Install {#my-own}\n\n<a id=\"spot\"></a>")]
    [InlineData("See [one](#install-1), [two](#setup-on-macos), [three](#2-what-next), [four](#what-next), [five](#ueber-uns), [six](#c-and-net).\n\n## Install\n\na\n\n## Install\n\nb\n\n## Setup (on macOS)!\n\nc\n\n## 2. What next?\n\nd\n\n## Über uns\n\ne\n\n## C# and .NET\n\nf")]
    public Task Other_links_are_silent(string body) => Links(body);

    [Fact]
    public async Task A_dead_link_says_what_was_meant()
    {
        var told = await Links("See [a]({|DSR0011:othr.md|}) and [b](other.md#{|DSR0012:intrdoction|}).");
        Assert.Equal(["There is no x/othr.md among the project's files, to which this link leads; did you mean \"other.md\"?", "No heading of x/other.md is called \"intrdoction\"; did you mean \"introduction\"?"], told.Select(t => t.GetMessage()));
        Assert.Equal(["other.md", "introduction"], told.Select(t => CorrectionProperties.Read(t.Properties)!.Text));
    }

    private static Task<ImmutableArray<Diagnostic>> Links(string body) => Verify(
        "class C { }", ("x/a.md", "# A page\n\n" + body + "\n"), ("x/other.md", "# Introduction\n\nWords.\n"), ("x/other page.md", "# Page\n\nWords.\n"), ("x/img/a.png", ""));

    /// <summary>Asserts that the analyzer reports what is marked, and nothing else of the rules of collections and links.</summary>
    private static async Task<ImmutableArray<Diagnostic>> Verify(string code, params (string Path, string Marked)[] files)
    {
        var (expected, texts) = (new List<string>(), new List<AdditionalText>());
        foreach (var (path, marked) in files)
        {
            var text = Markup.Strip(marked, out var marks);
            texts.Add(path.EndsWith(".png", StringComparison.Ordinal) ? new OtherFile("/project/" + path) : new ArticleInMemory(path, text));
            expected.AddRange(marks.Select(m => $"{path} {m.Id} {m.Start}+{m.Length} {text.Substring(m.Start, m.Length)}"));
        }
        var project = new Project(texts.OfType<ArticleInMemory>());
        project.AddCode(code);
        var options = new AnalyzerOptions([.. texts], project.Options);
        var diagnostics = await project.Compiled().WithAnalyzers([new ArticleAnalyzer()], new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: (e, _, _) => Assert.Fail(e.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(expected.Order(StringComparer.Ordinal), diagnostics.Where(d => d.Id != "DSR5003").Select(d =>
            $"{d.Location.GetLineSpan().Path.Substring("/project/".Length)} {d.Id} {d.Location.SourceSpan.Start}+{d.Location.SourceSpan.Length} "
            + texts.Single(t => t.Path == d.Location.GetLineSpan().Path).GetText()!.ToString(d.Location.SourceSpan)).Order(StringComparer.Ordinal));
        return diagnostics.Where(d => d.Id != "DSR5003").OrderBy(d => d.Location.SourceSpan.Start).ToImmutableArray();
    }

    /// <summary>A file that is no article: its path is known, and nothing asks for its text.</summary>
    private sealed class OtherFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("A picture was read.");
    }
}
