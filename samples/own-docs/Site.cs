using System.Reflection;
using System.Text;
using Dossier;
using static System.Net.WebUtility;

namespace OwnDocs;

/// <summary>The documentation of this repository as a site of files: its pages are articles of this project, so links and what they say of each other are checked when it is built.</summary>
public static class Site
{
    private const string Style = """
        :root { color-scheme: light dark; --line: light-dark(#d5d9de, #3a4048); --back: light-dark(#f5f6f8, #20242a); }
        body { margin: 0; display: grid; grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr); font: 16px/1.55 system-ui, sans-serif; }
        nav { padding: 1rem; border-right: 1px solid var(--line); font-size: .9rem; }
        nav ul { list-style: none; margin: 0; padding: 0; }
        nav [aria-current] { font-weight: bold; }
        main { padding: 1rem 2rem; max-width: 60rem; }
        pre, code { font-family: ui-monospace, monospace; background: var(--back); }
        pre { padding: .75rem; overflow-x: auto; }
        img { max-width: 100%; height: auto; }
        table { display: block; overflow-x: auto; border-collapse: collapse; }
        td, th { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
        @media (max-width: 50rem) { body { display: block; } nav { border: 0; border-bottom: 1px solid var(--line); } main { padding: 1rem; } }
        """;

    private static readonly List<(string Head, List<Article> Pages)> Menu = Articles.All.OrderBy(PathOf, StringComparer.Ordinal)
        .GroupBy(a => PathOf(a) switch { "README.md" => "Dossier", var p when p.StartsWith("docs/guides/", StringComparison.Ordinal) => "Guides", var p when p.StartsWith("docs/rules/", StringComparison.Ordinal) => "Rules", _ => "More" })
        .OrderBy(g => Array.IndexOf(["Dossier", "Guides", "More", "Rules"], g.Key)).Select(g => (g.Key, g.ToList())).ToList();

    /// <summary>Every file of the site.</summary>
    public static IEnumerable<SiteFile> Files()
    {
        foreach (var page in Articles.All)
            yield return new SiteFile(AddressOf(PathOf(page)), target => target.Write(Encoding.UTF8.GetBytes(Html(page))));
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n == "NOTICE" || n.StartsWith("docs/", StringComparison.Ordinal)))
            yield return new SiteFile(name, target => assembly.GetManifestResourceStream(name)!.CopyTo(target));
    }

    private static string Html(Article page)
    {
        var here = new Uri("file:///" + PathOf(page));
        var options = new HtmlOptions { IncludeHeadline = true, ResolveAddress = address => Resolve(here, address) };
        var menu = new StringBuilder();
        foreach (var (head, pages) in Menu)
        {
            menu.Append($"<h2>{HtmlEncode(head)}</h2>\n<ul>\n");
            foreach (var other in pages)
                menu.Append($"<li><a href=\"{HtmlEncode(Relative(here, new Uri("file:///" + PathOf(other))))}\"{(other == page ? " aria-current=\"page\"" : "")}>{HtmlEncode(other.ToString())}</a></li>\n");
            menu.Append("</ul>\n");
        }
        return $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{HtmlEncode(page.ToString())}</title><style>{Style}</style></head>
            <body>
            <nav aria-label="Pages">
            {menu}</nav>
            <main>
            {page.ToHtml(options)}
            </main>
            </body>
            </html>

            """;
    }

    /// <summary>Links stand in the files as paths to files, where editors and the compiler follow them; on the site those to pages lead to their HTML.</summary>
    private static string Resolve(Uri here, string address) => Uri.TryCreate(here, address, out var to) && to.IsFile ? Relative(here, to) : address;

    private static string Relative(Uri here, Uri to)
    {
        var target = new Uri("file:///" + AddressOf(to.AbsolutePath[1..]) + to.Fragment);
        // A page's address from itself is empty, which is no link.
        return new Uri("file:///" + AddressOf(here.AbsolutePath[1..])).MakeRelativeUri(target).ToString() is { Length: > 0 } address ? address : target.Segments[^1];
    }

    private static string AddressOf(string path) => path == "README.md" ? "index.html" : path.EndsWith(".md", StringComparison.Ordinal) ? path[..^".md".Length] + ".html" : path;

    /// <summary>The path of a page from the repository's root.</summary>
    private static string PathOf(Article page) => page.Path.StartsWith("../../", StringComparison.Ordinal) ? page.Path["../../".Length..] : page.Path;
}

/// <summary>A file of the site.</summary>
/// <param name="Path">Where it stands, from the site's root.</param>
/// <param name="CopyTo">Writes it.</param>
public sealed record SiteFile(string Path, Action<Stream> CopyTo);
