extern alias own;

using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Markdown.Tests;

/// <summary>The site of this repository's own documentation.</summary>
public sealed class OwnDocsTests
{
    private static readonly Dictionary<string, byte[]> Files = own::OwnDocs.Site.Files().ToDictionary(f => f.Path, f =>
    {
        using var bytes = new MemoryStream();
        f.CopyTo(bytes);
        return bytes.ToArray();
    }, StringComparer.Ordinal);

    private static readonly Dictionary<string, IHtmlDocument> Pages = Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)), StringComparer.Ordinal);

    [Fact]
    public void Every_page_of_the_documentation_is_there_and_in_the_menu_of_every_page()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Generator.sln")))
            root = root.Parent!;
        var docs = Path.Combine(root.FullName, "docs");
        var expected = Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories).Select(f => "docs/" + Path.ChangeExtension(Path.GetRelativePath(docs, f), ".html").Replace('\\', '/'))
            .Concat(["CHANGELOG.html", "CONTRIBUTING.html", "index.html"]).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Pages.Keys.Order(StringComparer.Ordinal));
        Assert.All(Pages, p => Assert.Equal((Pages.Count, 1), (p.Value.QuerySelectorAll("nav a").Length, p.Value.QuerySelectorAll("nav [aria-current]").Length)));
    }

    [Fact]
    public void Every_link_leads_to_a_file_of_the_site_and_to_a_heading_of_it()
    {
        foreach (var (path, page) in Pages)
            foreach (var target in page.QuerySelectorAll("a[href], img[src]").Select(l => (l.GetAttribute("href") ?? l.GetAttribute("src"))!).Where(t => !t.Contains("://", StringComparison.Ordinal)))
            {
                var to = new Uri(new Uri("file:///" + path), target);
                Assert.True(Files.ContainsKey(to.AbsolutePath[1..]), $"{path} leads to {target}, which is not there.");
                if (to.Fragment.Length > 1)
                    Assert.True(Pages[to.AbsolutePath[1..]].GetElementById(Uri.UnescapeDataString(to.Fragment[1..])) is not null, $"{path} leads to {target}: there is no such heading.");
            }
    }

    [Fact]
    public void The_guides_show_terminal_editor_and_report() =>
        Assert.Equal(
            ["pictures/check.svg", "pictures/neovim.svg", "pictures/report.png", "pictures/settle.svg"],
            Pages.Where(p => p.Key.StartsWith("docs/guides/", StringComparison.Ordinal)).SelectMany(p => p.Value.QuerySelectorAll("img").Select(i => i.GetAttribute("src"))).Order(StringComparer.Ordinal));

    [Fact]
    public void A_page_has_one_title_and_its_text() => Assert.All(Pages, p =>
    {
        Assert.Single(p.Value.QuerySelectorAll("main h1"));
        Assert.NotEmpty(p.Value.Title!);
        Assert.InRange(p.Value.QuerySelector("main")!.TextContent.Length, 300, int.MaxValue);
    });
}
