using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering;

/// <summary>Gives links and pictures the addresses of the page, and takes out those that may run something.</summary>
internal static class Addresses
{
    public static void Resolve(MarkdownDocument document, HtmlOptions options)
    {
        foreach (var link in document.Descendants().OfType<Inline>().Where(i => i is LinkInline or AutolinkInline).ToList())
            switch (link)
            {
                case AutolinkInline auto:
                    if (!auto.IsEmail && !IsAllowed(auto.Url, options))
                        auto.ReplaceBy(new LiteralInline(auto.Url));
                    break;
                case LinkInline named:
                    var address = named.GetDynamicUrl?.Invoke() ?? named.Url ?? "";
                    if (options.ResolveAddress is { } resolve)
                        address = resolve(address);
                    (named.GetDynamicUrl, named.Url) = (null, address);
                    if (!IsAllowed(address, options))
                        named.ReplaceBy(new ContainerInline());
                    break;
            }
    }

    /// <summary>Whether an address has no scheme or an allowed one. Browsers pass over white space and control characters in it.</summary>
    public static bool IsAllowed(string address, HtmlOptions options)
    {
        var scheme = new System.Text.StringBuilder();
        foreach (var c in address)
            if (c == ':')
                return options.AllowedSchemes.Contains(scheme.ToString(), StringComparer.OrdinalIgnoreCase);
            else if (c is '/' or '?' or '#')
                return true;
            else if (c > ' ' && !char.IsControl(c))
                scheme.Append(c);
        return true;
    }
}
