using AngleSharp.Html.Parser;
using CsCheck;
using Dossier.Engine.Documents;
using Dossier.Engine.Documents.Links;

namespace Dossier.Markdown.Tests;

public sealed class HeadingTests
{
    private static readonly string[] Words =
    [
        "Install", "Install the pump!", "1. What next?", "Über uns", "What is `--why` for?", "A *bold* **word**", "C# & F#", "Q&amp;A", "foo_bar - baz", "!!!", "東京 2020", "Install 1", "Install-1", "[Linked](a.md) words",
        "Pump {#the-pump}", "Title",
    ];

    private static readonly Gen<string> Heading = Gen.Select(Gen.Int[1, 5], Gen.Int[0, Words.Length - 1], (level, i) => new string('#', level) + " " + Words[i] + "\n\nWords of it.\n\n");

    [Fact]
    public void Ids_are_those_that_links_are_checked_by() => Heading.Array[0, 12].Sample(headings =>
    {
        var text = "---\ntitle: Title\n---\n\n" + string.Concat(headings);
        var article = Articles.Of(text);
        var anchors = Anchors.Of(DocumentReader.Read("posts/a.md", text));
        var page = new HtmlParser().ParseDocument(article.ToHtml(new HtmlOptions { IncludeHeadline = true }));
        var ids = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.Id).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(StringComparer.OrdinalIgnoreCase), ids);
        Assert.All(ids, id => Assert.True(anchors.Holds(id) || id.StartsWith("the-pump-", StringComparison.Ordinal), id));
        var contents = article.ToTableOfContents().All().ToList();
        Assert.Equal(ids.Where(id => contents.Exists(c => c.Id == id)), contents.Select(c => c.Id));
        Assert.Equal(ids.Count - 1, contents.Count);
        Assert.Equal(article.Headings.Select(h => h.Text).Where(t => t.Any(char.IsLetterOrDigit)), contents.Select(c => c.Text));
        // The first of a name has the name itself.
        foreach (var first in contents.Where(c => !c.Id.StartsWith("the-pump", StringComparison.Ordinal) && c.Text != "Title").GroupBy(c => Anchors.NameOf(c.Text)).Select(g => g.First()).Where(c => !contents.Exists(o => o != c && o.Id == Anchors.NameOf(c.Text))))
            Assert.Equal(Anchors.NameOf(first.Text), first.Id);
    }, iter: 2000);

    [Fact]
    public void Headings_stand_above_those_under_them()
    {
        var contents = Articles.Of("# Pumps\n\n### Early\n\n## Install\n\n### By hand\n\n##### Deep\n\n### By crane\n\n## Use\n").ToTableOfContents();
        Assert.Equal("""
            <ul>
            <li><a href="#early">Early</a></li>
            <li><a href="#install">Install</a><ul>
            <li><a href="#by-hand">By hand</a></li>
            <li><a href="#by-crane">By crane</a></li>
            </ul>
            </li>
            <li><a href="#use">Use</a></li>
            </ul>

            """, contents.ToHtml(deepest: 3));
        Assert.Equal("Deep", contents[1].Children[0].Children[0].Text);
        Assert.Equal(3, contents.Count);
    }

    [Fact]
    public void Words_of_a_heading_are_escaped_in_the_contents() => Assert.Equal(
        "<ul>\n<li><a href=\"#use-scriptalert1script\">Use &lt;script&gt;alert(1)&lt;/script&gt;</a></li>\n</ul>\n",
        Articles.Of("---\ntitle: T\n---\n\n## Use `<script>alert(1)</script>`\n").ToTableOfContents().ToHtml());
}
