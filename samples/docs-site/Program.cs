using System.Reflection;
using System.Text;
using DocsSite;
using Dossier;
using static System.Net.WebUtility;

var app = WebApplication.CreateBuilder(args).Build();

var menu = Page.All.OrderBy(p => p.Section).ThenBy(p => p.Order).ToList();

app.MapGet("/", () => Html("Documentation", string.Concat(menu.GroupBy(p => p.Section).Select(part =>
    $"<h2>{part.Key}</h2>\n<ul>\n{string.Concat(part.Select(p => $"<li>{Link(p)} – {HtmlEncode(p.Description ?? p.Article.Excerpt)}</li>\n"))}</ul>\n"))));

app.MapGet("/{name}.svg", (string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".svg") is { } picture
    ? Results.Stream(picture, "image/svg+xml")
    : Results.NotFound());

app.MapGet("/{**slug}", (string slug) => Page.BySlug(slug) is { } page ? Html(page.Title, Body(page)) : Results.NotFound());

app.Run();

string Body(Page page)
{
    var at = menu.IndexOf(page);
    // Links stand in the files as paths to files, where editors and the compiler follow them; on the site they lead to pages.
    var options = new HtmlOptions { ResolveAddress = address => AddressOf(page, address) };
    var body = new StringBuilder();
    body.Append($"<nav>{page.Article.ToTableOfContents(options).ToHtml(deepest: 3)}</nav>\n");
    body.Append($"<p>{Math.Ceiling(page.Article.ReadingTime.TotalMinutes)} min read</p>\n");
    body.Append(page.Article.ToHtml(options));
    if (page.SeeAlso.Count > 0)
        body.Append($"<p>See also: {string.Join(", ", page.SeeAlso.Select(Link))}</p>\n");
    body.Append($"<footer>{(at > 0 ? "← " + Link(menu[at - 1]) : "")} {(at < menu.Count - 1 ? Link(menu[at + 1]) + " →" : "")}</footer>\n");
    return body.ToString();
}

static string AddressOf(Page page, string address)
{
    // The path of a file relative to the page's own, and a heading.
    var here = new Uri("file:///" + page.Article.Path);
    if (!Uri.TryCreate(here, address, out var to) || !to.IsFile)
        return address;
    return to.AbsolutePath.EndsWith(".svg", StringComparison.Ordinal) ? "/" + Path.GetFileName(to.AbsolutePath)
        : Page.All.FirstOrDefault(p => new Uri("file:///" + p.Article.Path).AbsolutePath == to.AbsolutePath) is { } target ? target.Address + to.Fragment
        : address;
}

static string Link(Page page) => $"<a href=\"{HtmlEncode(page.Address)}\">{HtmlEncode(page.Title)}</a>";

static IResult Html(string title, string body) => Results.Content(
    $"""
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><title>{HtmlEncode(title)}</title></head>
    <body>
    <header><a href="/">Tidepump</a></header>
    <h1>{HtmlEncode(title)}</h1>
    {body}
    </body>
    </html>
    """, "text/html; charset=utf-8");
