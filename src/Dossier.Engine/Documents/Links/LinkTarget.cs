namespace Dossier.Engine.Documents.Links;

using System.Text;
using Dossier.Engine.Documents.Markdown;

/// <summary>Where a link leads, as far as that can be said of files alone: a path relative to the article's own, a heading, or both.</summary>
/// <param name="Path">The path from the project's folder on, with forward slashes; the article's own where the link names a heading alone.</param>
/// <param name="PathSpan">Where the path stands; empty where the link names a heading alone.</param>
/// <param name="Fragment">The heading, without its number sign; empty when it names none.</param>
/// <param name="FragmentSpan">Where that stands.</param>
public sealed record LinkTarget(string Path, TextSpan PathSpan, string Fragment, TextSpan FragmentSpan)
{
    /// <summary>Where a link of a document leads, or null: to an address, to a path that begins at a site's root, or to what a template makes.</summary>
    public static LinkTarget? Of(Document document, Link link)
    {
        var (start, end) = (link.Target.Start, link.Target.End);
        if (end - start > 1 && document.Text[start] == '<')
            (start, end) = (start + 1, end - 1);
        var text = document.Text.Substring(start, end - start);
        if (text.Length == 0 || text[0] is '/' or '\\' || text.IndexOfAny(['{', '}', '<', '>', '$', '*', '|']) >= 0 || Entries.EntryValue.HasScheme(text))
            return null;
        var hash = text.IndexOf('#');
        var fragment = hash < 0 ? "" : Decoded(text.Substring(hash + 1));
        var path = hash < 0 ? text : text.Substring(0, hash);
        var query = path.IndexOf('?');
        if (query >= 0)
            path = path.Substring(0, query);
        // A carriage through folders that lie over the project's own has no end that is known here.
        var full = path.Length == 0 ? document.Path : Combined(document.Path, Decoded(path));
        return full is null ? null : new LinkTarget(full, new TextSpan(start, path.Length), fragment, hash < 0 ? default : TextSpan.FromBounds(start + hash + 1, end));
    }

    /// <summary>A path from a folder on; null when it leaves all folders that are known.</summary>
    private static string? Combined(string from, string path)
    {
        // "a//b" is "a/b", and "/a" begins at the root.
        var parts = from.Split('/').Where((part, i) => i == 0 || part.Length > 0).ToList();
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in path.Replace('\\', '/').Split('/'))
            if (part is "" or ".")
                continue;
            else if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0 && parts[parts.Count - 1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        return string.Join("/", parts);
    }

    /// <summary>Escaped signs, references to characters and octets behind a percent sign as what they mean.</summary>
    private static string Decoded(string text)
    {
        if (text.IndexOfAny(['\\', '&', '%']) < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\\' && i + 1 < text.Length && LinkLabels.IsPunctuation(text[i + 1]))
                plain.Append(text[++i]);
            else if (text[i] == '&' && Entities.Read(text, i, text.Length, out var meaning) is var end && end > i)
            {
                plain.Append(meaning);
                i = end - 1;
            }
            else
                plain.Append(text[i]);
        return Uri.UnescapeDataString(plain.ToString());
    }
}
