using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tool.Import;

/// <summary>Parses HTML without a browser around it: no script runs and nothing is loaded. What readers after it could not bear is told.</summary>
internal static class Html
{
    private const int MostElements = 50_000;

    // Browsers stop at 512 too.
    private const int Deepest = 512;

    /// <exception cref="ImportException">The page has too many elements, or nests them too deeply.</exception>
    public static IHtmlDocument Parse(string html, CancellationToken cancellation) => Check(Parser(cancellation).ParseDocument(html));

    /// <summary>Parses a page whose encoding its own head says.</summary>
    /// <exception cref="ImportException">The page has too many elements, or nests them too deeply.</exception>
    public static IHtmlDocument Parse(Stream html, CancellationToken cancellation) => Check(Parser(cancellation).ParseDocument(html));

    private static HtmlParser Parser(CancellationToken cancellation)
    {
        var count = 0;
        INode? last = null;
        return new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                cancellation.ThrowIfCancellationRequested();
                if (++count > MostElements)
                    throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"the page has more than {MostElements:N0} elements; save the part of it that has the article as a page of its own"));
                // The parser looks through what is open for each element: half a minute for twenty thousand, one in the other. What is new stands nowhere yet.
                if (count % 64 == 0)
                    CheckDepth(DepthOf(last));
                last = element;
            },
        });
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node?.Parent is { } parent; node = parent)
            depth++;
        return depth;
    }

    private static void CheckDepth(int depth)
    {
        if (depth > Deepest)
            throw new ImportException($"the page nests its elements more than {Deepest} deep; save the part of it that has the article as a page of its own");
    }

    private static IHtmlDocument Check(IHtmlDocument page)
    {
        var depth = 0;
        for (INode? node = page; node is not null;)
        {
            CheckDepth(depth);
            if (node.FirstChild is { } child)
                (node, depth) = (child, depth + 1);
            else
            {
                while (node is { NextSibling: null })
                    (node, depth) = (node.Parent, depth - 1);
                node = node?.NextSibling;
            }
        }
        return page;
    }
}
