using CsCheck;
using Dossier.Engine.Documents;
using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Documents.Links;

namespace Dossier.Engine.Tests.Documents.Entries;

/// <summary>Any file may stand in a collection.</summary>
public sealed class EntryReaderTests
{
    private static readonly FieldType Text = new(FieldKind.Text, "string");

    private static readonly EntrySchema Schema = new(new EquatableArray<SchemaRecord>(
    [
        new SchemaRecord("Post", new EquatableArray<SchemaField>(
        [
            new("Title", Text, true),
            new("Date", new(FieldKind.Date, "date"), true),
            new("Updated", new(FieldKind.Instant, "date"), false),
            new("Made", new(FieldKind.DateTime, "date"), false),
            new("Weight", new(FieldKind.Integer, "number") { Minimum = -5, Maximum = 5 }, false),
            new("Share", new(FieldKind.Number, "number"), false),
            new("Draft", new(FieldKind.Boolean, "bool"), false),
            new("Link", new(FieldKind.Address, "address"), false),
            new("Level", new(FieldKind.Choice, "Level") { Names = new(["Easy", "VeryHard"]) }, false),
            new("Tags", new(FieldKind.List, "list") { Item = Text }, false),
            new("Menu", new(FieldKind.Record, "Menu") { Record = 1 }, false),
            new("Labels", new(FieldKind.Map, "map") { Item = new(FieldKind.Integer, "number") }, false),
            new("Author", new(FieldKind.Reference, "Author") { Target = "Author" }, false),
        ])),
        new SchemaRecord("Menu", new EquatableArray<SchemaField>(
        [
            new("Name", Text, true),
            new("Below", new(FieldKind.List, "list") { Item = new(FieldKind.Record, "Menu") { Record = 1 } }, false),
        ])),
    ]));

    private static readonly string[] Pieces =
    [
        "---\n", "+++\n", "...\n", "{", "}", "[", "]", ",", ": ", " = ", "\n", "\n  ", "\n  - ", "- ", "'", "\"", "#", "&a ", "*a", "|\n", ">-\n", "\\", "\t", "\0", "\uD800", "\u2028", "title", "date", "menu", "below", "name", "tags", "weight",
        "level", "labels", "author", "2026-03-01", "2026-13-45", "May 4, 2026", "T08:30:00Z", "true", "yes", "99999999999999999999999999999", "1e999", "-7", "0x", ".nan", "https://", "very hard", "veri-hard", "null", "~", "x", "[a](b.md#c)", "# H {#i}", "<a id=\"q\">",
    ];

    [Fact]
    public void No_text_makes_it_throw_and_every_place_lies_in_the_text() => Gen.Int[0, Pieces.Length - 1].Array[0, 60].Sample(
        picked =>
        {
            var text = (picked.Length % 3 == 0 ? "" : "---\n") + string.Concat(picked.Select(i => Pieces[i])) + (picked.Length % 3 == 2 ? "\n---\n" : "");
            var entry = EntryReader.Read(text, Schema);
            Assert.Equal(13, entry.Values.Count);
            foreach (var problem in entry.Problems)
            {
                Assert.InRange(problem.Problem.Span.Start, 0, text.Length);
                Assert.InRange(problem.Problem.Span.End, problem.Problem.Span.Start, text.Length);
                Assert.DoesNotContain('\n', problem.Problem.Message);
                if (problem.Correction is { } correction)
                    Assert.InRange(correction.Span.End, correction.Span.Start, text.Length);
            }
            var document = DocumentReader.Read("x/a.md", text);
            var anchors = Anchors.Of(document);
            foreach (var link in document.Links)
                if (LinkTarget.Of(document, link) is { } target)
                {
                    _ = document.Slice(target.PathSpan);
                    _ = document.Slice(target.FragmentSpan);
                    _ = anchors.Holds(target.Fragment) ? null : anchors.Nearest(target.Fragment);
                }
        },
        iter: 20_000);

    [Fact]
    public void A_correction_is_right_where_it_is_offered()
    {
        // What a fix writes must itself fit.
        foreach (var line in new[] { "weight: 7", "draft: yes", "date: May 4, 2026", "updated: 2026-03-01", "updated: 2026-03-01T08:30", "level: veri-hard", "tags: news", "titel: x", "made: 2026/3/1", "date: [2026-03-01]" })
        {
            var text = "---\ntitle: T\ndate: 2026-01-01\n".Replace(line[..4] == "date" ? "date: 2026-01-01\n" : "\0", "").Replace(line[..4] == "tite" ? "title: T\n" : "\0", "") + line + "\n---\n";
            foreach (var correction in EntryReader.Read(text, Schema).Problems.Select(p => p.Correction).OfType<Correction>())
                Assert.Empty(EntryReader.Read(text.Remove(correction.Span.Start, correction.Span.Length).Insert(correction.Span.Start, correction.Text), Schema).Problems);
        }
    }

    [Theory]
    [InlineData("---\ntitel: T\ndate: 2026-01-01\n---\n", "The key \"title\" is missing; ")]
    [InlineData("---\ntitle: \"T\ndate: 2026-01-01\n---\n", "The key \"title\" is missing, or lost to the fault that is told (DSR0006); ")]
    public void A_key_that_a_fault_swallows_is_not_said_to_be_missing_alone(string text, string told) =>
        Assert.StartsWith(told, EntryReader.Read(text, Schema).Problems.First(p => p.Problem.Rule == Rules.MissingKey).Problem.Message);

    [Fact]
    public void A_record_that_holds_itself_ends_where_the_file_is_too_deep()
    {
        var text = "{\"title\": \"T\", \"date\": \"2026-01-01\", \"menu\": " + string.Concat(Enumerable.Repeat("{\"name\": \"n\", \"below\": [", 2000)) + string.Concat(Enumerable.Repeat("]}", 2000)) + "}\n";
        Assert.NotEmpty(EntryReader.Read(text, Schema).Problems.Concat(DocumentReader.Read("a.md", text).Problems.Select(p => new EntryProblem(p))));
    }

    [Theory]
    [InlineData("Title", "title")]
    [InlineData("PubDate", "pubDate")]
    [InlineData("URL", "url")]
    [InlineData("SEOTitle", "seoTitle")]
    [InlineData("title", "title")]
    [InlineData("A", "a")]
    [InlineData("X2", "x2")]
    public void A_key_is_written_in_camel_case(string name, string key) => Assert.Equal(key, new SchemaField(name, Text, false).Key);

    [Fact]
    public void Dead_links_cost_by_their_number()
    {
        long Cost(int count, long enough = -1)
        {
            var text = string.Concat(Enumerable.Range(0, count).Select(i => $"## Heading {i:D5}\n\nSee [it](#gone-{i:D5}) and [it][d{i:D5}].\n\n[d{i:D5}]: x{i:D5}.md\n\n"));
            var document = DocumentReader.Read("a.md", text);
            return Allocation.Of(() =>
            {
                var anchors = Anchors.Of(document);
                foreach (var link in document.Links)
                    if (LinkTarget.Of(document, link) is { Fragment.Length: > 0 } target && !anchors.Holds(target.Fragment))
                        anchors.Nearest(target.Fragment);
            }, enough);
        }
        var few = Cost(500);
        Assert.InRange(Cost(2000, few * 5) / (double)few, 0, 5);
    }
}
