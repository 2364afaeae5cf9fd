using System.Reflection;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Collections;

/// <summary>What a program gets from a record with [ArticleCollection].</summary>
public sealed class CollectionTests
{
    [Fact]
    public void A_file_that_fits_is_an_entry_with_the_values_of_its_front_matter()
    {
        var assembly = Site.Load(Site.Records, Site.All);
        var posts = Site.Entries(assembly, "News.Post");
        Assert.Equal(["Second", "Hello, world"], posts.Select(p => p.Get("Title")));

        var hello = posts[1];
        Assert.Equal(new DateOnly(2026, 3, 1), hello.Get("Date"));
        Assert.Equal(["intro", "c#"], Assert.IsAssignableFrom<IReadOnlyList<string>>(hello.Get("Tags")));
        Assert.Equal("VeryHard", hello.Get("Level")!.ToString());
        Assert.Equal("hello-world", hello.Get("Slug"));
        Assert.Equal("posts/hello-world.md", Assert.IsType<Article>(hello.Get("Article")).Path);
        Assert.Equal("Ann Lee", hello.Get("Author")!.Get("Name"));
        Assert.Equal(new Uri("https://ann.example/"), hello.Get("Author")!.Get("Site"));
    }

    [Fact]
    public void What_a_file_does_not_give_keeps_the_value_of_its_declaration()
    {
        var assembly = Site.Load(Site.Records, Site.All);
        var second = Site.Entries(assembly, "News.Post")[0];
        Assert.Equal(["none"], Assert.IsAssignableFrom<IReadOnlyList<string>>(second.Get("Tags")));
        Assert.Equal(("Medium", 3, default(DateOnly)), (second.Get("Level")!.ToString(), second.Get("Rating"), second.Get("Date")));
        Assert.Null(second.Get("Author"));
        Assert.Equal("2026/second", second.Get("Slug"));
        Assert.Equal(true, Site.Entries(assembly, "News.Author")[0].Get("IsRetired"));
    }

    [Fact]
    public void An_entry_is_found_by_its_slug_and_by_its_name_and_is_one_object()
    {
        var assembly = Site.Load(Site.Records, Site.All);
        var post = assembly.GetType("News.Post")!;
        var bySlug = post.GetMethod("BySlug")!;
        var hello = Site.Entries(assembly, "News.Post")[1];
        Assert.Same(hello, bySlug.Invoke(null, ["hello-world"]));
        Assert.Same(hello, post.GetProperty("HelloWorld")!.GetValue(null));
        Assert.Same(Site.Entries(assembly, "News.Post")[0], post.GetProperty("_2026Second")!.GetValue(null));
        Assert.Null(bySlug.Invoke(null, ["Hello-World"]));
    }

    [Fact]
    public void Articles_lists_entries_as_before()
    {
        var all = (IReadOnlyList<Article>)Site.Load(Site.Records, Site.All).GetType("News.Articles")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(3, all.Count);
        Assert.Same(all.Single(a => a.Path == "posts/hello-world.md"), Site.Entries(Site.Load(Site.Records, Site.All), "News.Post")[1].Get("Article") is Article { Path: var path } ? all.Single(a => a.Path == path) : null);
    }

    [Fact]
    public void A_record_without_files_has_an_empty_list() => Assert.Empty(Site.Entries("News.X", Site.With("public string P { get; init; } = \"\";")));

    [Theory]
    [InlineData("title: Hi", "Hi")]
    [InlineData("slug: other\ntitle: Hi", "Hi")]
    public void A_slug_of_the_front_matter_goes_before_the_file_name(string frontMatter, string title)
    {
        var assembly = Site.Load(Site.With("public required string Title { get; init; } public string Slug { get; init; } = \"\";"), Site.File(frontMatter));
        Assert.Equal(title, Site.Entries(assembly, "News.X")[0].Get("Title"));
        Assert.Equal(frontMatter.StartsWith("slug", StringComparison.Ordinal) ? "other" : "a", Site.Entries(assembly, "News.X")[0].Get("Slug"));
    }

    [Theory]
    [InlineData("pubDate: x")]
    [InlineData("pub-date: x")]
    [InlineData("pub_date: x")]
    [InlineData("PubDate: x")]
    [InlineData("pub date: x")]
    [InlineData("\"pub:date\": x")]
    public void A_key_matches_however_it_is_spelled(string frontMatter) =>
        Assert.Equal("x", Site.Entries("News.X", Site.With("public string? PubDate { get; init; }"), Site.File(frontMatter))[0].Get("PubDate"));

    [Theory]
    [InlineData("string P", "p: 2017", "2017")]
    [InlineData("string P", "p: 'it''s'", "it's")]
    [InlineData("bool P", "p: true", true)]
    [InlineData("bool? P", "p: false", false)]
    [InlineData("int P", "p: -7", -7)]
    [InlineData("int P", "p: '12'", 12)]
    [InlineData("byte P", "p: 0xFF", (byte)255)]
    [InlineData("long P", "p: -9223372036854775808", long.MinValue)]
    [InlineData("ulong P", "p: 18446744073709551615", ulong.MaxValue)]
    [InlineData("double P", "p: 1e300", 1e300)]
    [InlineData("double P", "p: 0.1", 0.1)]
    [InlineData("float? P", "p: 2.5", 2.5f)]
    public void A_plain_value_is_read_as_its_type(string member, string frontMatter, object value) =>
        Assert.Equal(value, Site.Entries("News.X", Site.With("public " + member + " { get; init; }" + (member == "string P" ? " = \"\";" : "")), Site.File(frontMatter))[0].Get("P"));

    [Fact]
    public void Decimals_keep_their_digits() =>
        Assert.Equal(12345678901234567890.12m, Site.Entries("News.X", Site.With("public decimal P { get; init; }"), Site.File("p: 12345678901234567890.12"))[0].Get("P"));

    [Fact]
    public void Dates_are_read_with_their_zones()
    {
        object? Read(string type, string value) => Site.Entries("News.X", Site.With("public " + type + " P { get; init; }"), Site.File("p: " + value))[0].Get("P");
        Assert.Equal(new DateOnly(2026, 3, 1), Read("DateOnly", "2026-03-01"));
        Assert.Equal(new DateOnly(2026, 3, 1), Read("DateOnly?", "2026-03-01T23:30:00+02:00"));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.FromHours(2)), Read("DateTimeOffset", "2026-03-01T23:30:00+02:00"));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.FromMinutes(-210)), Read("DateTimeOffset?", "2026-03-01 23:30 -03:30"));
        Assert.Equal(new DateTime(2026, 3, 1), Read("DateTime", "2026-03-01"));
        Assert.Equal(new DateTime(2026, 3, 1, 21, 30, 0, DateTimeKind.Utc), Read("DateTime", "2026-03-01T23:30:00+02:00"));
        Assert.Equal(DateTimeKind.Utc, Assert.IsType<DateTime>(Read("DateTime", "2026-03-01T23:30:00Z")).Kind);
        Assert.Equal(DateTimeKind.Unspecified, Assert.IsType<DateTime>(Read("DateTime", "2026-03-01T23:30:00")).Kind);
    }

    [Theory]
    [InlineData("/images/a.png", false)]
    [InlineData("images/a.png", false)]
    [InlineData("https://a.example/x?y#z", true)]
    [InlineData("mailto:ann@a.example", true)]
    public void An_address_without_a_scheme_is_relative_on_every_system(string address, bool isAbsolute)
    {
        var uri = Assert.IsType<Uri>(Site.Entries("News.X", Site.With("public Uri? P { get; init; }"), Site.File("p: " + address))[0].Get("P"));
        Assert.Equal((address, isAbsolute), (uri.OriginalString, uri.IsAbsoluteUri));
    }

    [Theory]
    [InlineData("IReadOnlyList<int>")]
    [InlineData("IEnumerable<int>")]
    [InlineData("IReadOnlyCollection<int>")]
    [InlineData("IList<int>")]
    [InlineData("List<int>")]
    [InlineData("int[]")]
    [InlineData("ImmutableArray<int>")]
    public void A_list_is_read_as_its_type(string type) =>
        Assert.Equal([1, 2], Assert.IsAssignableFrom<IEnumerable<int>>(Site.Entries("News.X", Site.With($"public {type} P {{ get; init; }} = default!;"), Site.File("p: [1, 2]"))[0].Get("P")));

    [Fact]
    public void Lists_of_lists_nest() =>
        Assert.Equal([[1, 2], [3]], Assert.IsAssignableFrom<IEnumerable<int[]>>(Site.Entries("News.X", Site.With("public IReadOnlyList<int[]> P { get; init; } = [];"), Site.File("p:\n  - [1, 2]\n  - [3]"))[0].Get("P")));

    [Fact]
    public void Records_nest_and_may_hold_themselves()
    {
        const string More = """
            public record Menu(string Name, int Weight = 7)
            {
                public IReadOnlyList<Menu> Below { get; init; } = [];
            }
            """;
        var menu = Site.Entries("News.X", Site.With("public Menu? Menu { get; init; }", More), Site.File("menu:\n  name: Home\n  below:\n    - name: Docs\n      weight: 2\n    - name: Blog"))[0].Get("Menu")!;
        var below = Assert.IsAssignableFrom<IEnumerable<object>>(menu.Get("Below")).ToList();
        Assert.Equal(("Home", 7), (menu.Get("Name"), menu.Get("Weight")));
        Assert.Equal([("Docs", 2), ("Blog", 7)], below.Select(b => ((string)b.Get("Name")!, (int)b.Get("Weight")!)));
    }

    [Fact]
    public void Extra_keys_are_kept_as_they_are_written()
    {
        var extra = Assert.IsAssignableFrom<IReadOnlyDictionary<string, string>>(Site.Entries(
            "News.X", Site.With("public string? Title { get; init; } [ExtraKeys] public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();"),
            Site.File("title: T\nlayout: wide\nmath: true\nmenu: {a: 1}\nempty:"))[0].Get("Extra"));
        Assert.Equal([("empty", ""), ("layout", "wide"), ("math", "true"), ("menu", "{a: 1}")], extra.Select(e => (e.Key, e.Value)).Order());
    }

    [Fact]
    public void A_dictionary_without_the_attribute_is_a_map() =>
        Assert.Equal([("a", 1), ("b", 2)], Assert.IsAssignableFrom<IReadOnlyDictionary<string, int>>(
            Site.Entries("News.X", Site.With("public IReadOnlyDictionary<string, int> P { get; init; } = new Dictionary<string, int>();"), Site.File("p: {a: 1, b: 2}"))[0].Get("P")).Select(e => (e.Key, e.Value)));

    [Theory]
    [InlineData("title = \"Toml\"\nlevel = \"easy\"\ndate = 2026-03-01", "+++")]
    [InlineData("title: Yaml\nlevel: Easy\ndate: 2026-03-01", "---")]
    public void Every_kind_of_front_matter_is_read(string frontMatter, string fence)
    {
        var post = Assert.Single(Site.Entries("News.Post", Site.Records, new ArticleInMemory("posts/x.md", fence + "\n" + frontMatter + "\n" + fence + "\n\nWords.\n")));
        Assert.Equal((new DateOnly(2026, 3, 1), "Easy"), ((DateOnly)post.Get("Date")!, post.Get("Level")!.ToString()));
    }

    [Fact]
    public void Json_is_read() => Assert.Equal(
        ["a", "b"], Assert.IsAssignableFrom<IEnumerable<string>>(Assert.Single(Site.Entries("News.Post", Site.Records, new ArticleInMemory("posts/x.md", "{\"title\": \"T\", \"tags\": [\"a\", \"b\"]}\n\nWords.\n"))).Get("Tags")));

    [Fact]
    public void Entries_may_name_each_other_in_lists()
    {
        var entries = Site.Entries("News.X", Site.With("[Reference] public IReadOnlyList<X> Related { get; init; } = [];"), Site.File("related: [b]"), Site.File("related: [a, b]", "x/b.md"));
        Assert.Equal([entries[1]], Assert.IsAssignableFrom<IReadOnlyList<object>>(entries[0].Get("Related")));
        Assert.Equal(entries, Assert.IsAssignableFrom<IReadOnlyList<object>>(entries[1].Get("Related")));
    }

    [Fact]
    public void An_entry_that_leads_back_to_itself_says_so_and_does_not_hang()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Site.Entries("News.X", Site.With("[Reference] public X? Next { get; init; }"), Site.File("next: b"), Site.File("next: a", "x/b.md")));
        Assert.Contains("a → b → a", error.Message);
    }

    [Fact]
    public void The_record_compiles_in_the_oldest_C_sharp_that_has_records()
    {
        const string Old = """
            using System;
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using Dossier;

            namespace News
            {
                [ArticleCollection("x/*.md")]
                public partial record X(string Title, int Weight = 4)
                {
                    [Required] public string Kind { get; init; } = "";
                    public IReadOnlyList<string> Tags { get; init; } = new string[0];
                    public Article Article { get; init; }
                }
            }
            """;
        var project = new Project([Site.File("title: Old\nkind: note\ntags: [a]")], language: LanguageVersion.CSharp9, nullable: NullableContextOptions.Disable);
        project.AddCode(Old);
        var entry = Site.Entries(project.Load(), "News.X")[0];
        Assert.Equal(("Old", 4, "note", "x/a.md"), (entry.Get("Title"), entry.Get("Weight"), entry.Get("Kind"), ((Article)entry.Get("Article")!).Path));
    }

    [Fact]
    public void A_class_will_do()
    {
        var code = Site.With("public string? Title { get; set; } public Article? Text { get; set; } public string Upper => Title!.ToUpperInvariant();").Replace("partial record", "sealed partial class");
        var entry = Site.Entries("News.X", code, Site.File("title: Hi"))[0];
        Assert.Equal(("Hi", "HI"), (entry.Get("Title"), entry.Get("Upper")));
        Assert.IsType<Article>(entry.Get("Text"));
    }

    [Fact]
    public void A_base_record_gives_its_properties_too()
    {
        var code = Site.With("public int Weight { get; init; }", "public record Page { public required string Title { get; init; } }").Replace("partial record X", "partial record X : Page");
        var entry = Site.Entries("News.X", code, Site.File("title: Hi\nweight: 2"))[0];
        Assert.Equal(("Hi", 2), (entry.Get("Title"), entry.Get("Weight")));
    }

    [Fact]
    public void A_record_inside_others_and_in_no_namespace_is_completed()
    {
        const string Code = "public static partial class Outer { public partial struct Inner { [Dossier.ArticleCollection(\"x/*.md\")] public sealed partial record @event { public string? Title { get; init; } public Dossier.Article Article { get; } } } }";
        Assert.Equal("Hi", Site.Entries("Outer+Inner+event", Code, Site.File("title: Hi"))[0].Get("Title"));
    }

    [Fact]
    public void A_test_can_make_an_entry_of_its_own()
    {
        var assembly = Site.Load(Site.With("public required string Title { get; init; } public Article Article { get; }", "public static class Test { public static X Make() => new X { Title = \"T\" }; }"), Site.File("title: Hi"));
        Assert.Equal("T", assembly.GetType("News.Test")!.GetMethod("Make")!.Invoke(null, [])!.Get("Title"));
    }

    [Theory]
    [InlineData("title", "TitleX")]
    [InlineData("all", "AllX")]
    [InlineData("by-slug", "BySlugX")]
    [InlineData("x", "XX")]
    [InlineData("equals", "EqualsX")]
    [InlineData("2026-03-01", "_2026_03_01")]
    [InlineData("!!!", "XX")]
    public void A_name_that_the_record_has_gets_the_records_behind_it(string slug, string name)
    {
        var assembly = Site.Load(Site.With("public string? Title { get; init; }"), Site.File("title: Hi", $"x/{slug}.md"));
        Assert.NotNull(assembly.GetType("News.X")!.GetProperty(name, BindingFlags.Static | BindingFlags.Public));
    }

    [Fact]
    public void Two_slugs_of_one_name_get_it_neither()
    {
        var assembly = Site.Load(Site.With("public string? Title { get; init; }").Replace("x/*.md", "x/**/*.md"), Site.File("title: A", "x/a-b.md"), Site.File("title: B", "x/a/b.md"));
        var names = assembly.GetType("News.X")!.GetProperties(BindingFlags.Static | BindingFlags.Public).Select(p => p.Name).Where(n => n.StartsWith("AB", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, names.Count);
        Assert.DoesNotContain("AB", names);
    }

    [Fact]
    public void Nothing_of_a_file_becomes_code()
    {
        const string Hostile = "\"}; } } /* */ </summary> \u2028 {0} \\u0022 ]]> @ #if";
        var quoted = "'" + Hostile.Replace("'", "''") + "'";
        var code = Site.With("public string? Title { get; init; } public IReadOnlyList<string> Tags { get; init; } = []; [ExtraKeys] public Dictionary<string, string>? Extra { get; init; } public string Slug { get; init; } = \"\";");
        var entry = Assert.Single(Site.Entries("News.X", code, Site.File($"title: {quoted}\ntags: [{quoted}]\n{quoted}: {quoted}\nslug: {quoted}")));
        Assert.Equal(Hostile, entry.Get("Title"));
        Assert.Equal(Hostile, entry.Get("Slug"));
        Assert.Equal([Hostile], Assert.IsAssignableFrom<IEnumerable<string>>(entry.Get("Tags")));
        Assert.Equal(new KeyValuePair<string, string>(Hostile, Hostile), Assert.Single(Assert.IsType<Dictionary<string, string>>(entry.Get("Extra"))));
    }

    [Fact]
    public void Generated_code_is_free_of_warnings()
    {
        var project = new Project(Site.All);
        project.AddCode(Site.Records);
        Assert.Empty(project.Compiled().GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && (d.Id != "CS1591" || d.Location.SourceTree!.FilePath.Length > 0)));
    }
}
