using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dossier.Markdown.Tests;

/// <summary>The sample site, asked as a browser would.</summary>
public sealed class DocsSiteTests(WebApplicationFactory<DocsSite.Page> site) : IClassFixture<WebApplicationFactory<DocsSite.Page>>
{
    private readonly HttpClient _client = site.CreateClient();

    [Fact]
    public async Task The_first_page_lists_all_pages_in_the_order_of_the_menu()
    {
        var page = await Get("/");
        Assert.Equal(["Guide", "Reference"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(["/guide/start", "/guide/install", "/reference/limits"], page.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")));
        Assert.Contains("From the box to the first litre.", page.Body!.TextContent);
    }

    [Fact]
    public async Task A_page_has_its_contents_its_text_and_its_neighbours()
    {
        var page = await Get("/guide/start");
        Assert.Equal("Get started", page.Title);
        Assert.Equal(["#what-you-need", "#the-first-run"], page.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/guide/install#where-it-stands", page.QuerySelector("body > p > a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".markdown-alert-note"));
        Assert.Equal("tidepump --start --level 5\n", page.QuerySelector("pre code.language-sh")!.TextContent);
        Assert.Equal("/guide/install", page.QuerySelector("footer a")!.GetAttribute("href"));
        Assert.Equal(["flow", "2 l/min", "40 l/min"], (await Get("/reference/limits")).QuerySelectorAll("tbody tr:first-child td").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var open = new Queue<string>(["/"]);
        var pages = new Dictionary<string, IHtmlDocument>();
        var fragments = new List<(string Page, string Id)>();
        while (open.TryDequeue(out var address))
        {
            var page = pages[address] = await Get(address);
            foreach (var target in page.QuerySelectorAll("a[href], img[src]").Select(l => (l.GetAttribute("href") ?? l.GetAttribute("src"))!))
            {
                var parts = target.Split('#');
                var path = parts[0].Length == 0 ? address : parts[0];
                if (parts.Length > 1)
                    fragments.Add((path, parts[1]));
                if (path.EndsWith(".svg", StringComparison.Ordinal))
                    Assert.Equal("image/svg+xml", (await _client.GetAsync(path)).Content.Headers.ContentType!.MediaType);
                else if (!pages.ContainsKey(path) && !open.Contains(path))
                    open.Enqueue(path);
            }
        }
        Assert.Equal(4, pages.Count);
        Assert.NotEmpty(fragments);
        Assert.All(fragments, f => Assert.True(pages[f.Page].GetElementById(f.Id) is not null, f.ToString()));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/guide/gone")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/gone.svg")).StatusCode);
    }

    private async Task<IHtmlDocument> Get(string address)
    {
        var response = await _client.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
