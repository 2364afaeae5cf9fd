namespace Dossier.Tool.Input;

/// <summary>Files of a folder that look like articles and are not read, told in a message a kind: who sees no dispute should know what was not compared.</summary>
internal sealed class PassedOver
{
    private const int MostNamed = 3;

    private static readonly string[] Endings =
    [
        ".adoc", ".asciidoc", ".doc", ".docx", ".htm", ".html", ".markdown", ".mdown", ".mdx", ".mkd", ".odt", ".org", ".pdf", ".rst", ".rtf", ".tex", ".text", ".textile", ".xhtml",
    ];

    private readonly List<string> _files = [];
    private readonly List<string> _links = [];

    /// <summary>Whether a file's name is one of an article that is not read.</summary>
    public static bool IsOne(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool IsPage(string file) => Path.GetExtension(file).ToLowerInvariant() is ".htm" or ".html" or ".xhtml";

    /// <summary>Takes a file down.</summary>
    public void Add(string file) => _files.Add(file);

    /// <summary>Takes a link down that leads to no file.</summary>
    public void AddLink(string link) => _links.Add(link);

    /// <summary>What to say, a message for each kind there is.</summary>
    public IEnumerable<string> Messages
    {
        get
        {
            if (_links.Count > 0)
                yield return $"not read, for the link leads to no file: {Named(_links.Order(StringComparer.Ordinal).ToList())}. Check where it points, or delete it.";
            if (_files.Count > 0)
                yield return $"not read, for only *.txt and *.md are articles ({EndingsNamed()}): {Named(_files)}. Save as text or Markdown what should be compared"
                    + (_files.Exists(IsPage) ? "; 'dossier import' makes Markdown of pages of HTML." : ".");
        }
    }

    private string EndingsNamed() => string.Join(", ", _files.Select(f => Path.GetExtension(f).ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Named(List<string> files) =>
        string.Join(", ", files.Take(MostNamed)) + (files.Count > MostNamed ? " and " + (files.Count - MostNamed).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more" : "");
}
