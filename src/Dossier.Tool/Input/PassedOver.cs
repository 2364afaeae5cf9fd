namespace Dossier.Tool.Input;

/// <summary>Files of a folder that look like articles and are not read, told in one message: who sees no dispute should know what was not compared.</summary>
internal sealed class PassedOver
{
    private const int MostNamed = 3;

    private static readonly string[] Endings =
    [
        ".adoc", ".asciidoc", ".doc", ".docx", ".htm", ".html", ".markdown", ".mdown", ".mdx", ".mkd", ".odt", ".org", ".pdf", ".rst", ".rtf", ".tex", ".text", ".textile", ".xhtml",
    ];

    private readonly List<string> _files = [];

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

    /// <summary>The message, or null when there is none.</summary>
    public string? Message
    {
        get
        {
            if (_files.Count == 0)
                return null;
            var names = string.Join(", ", _files.Take(MostNamed)) + (_files.Count > MostNamed ? " and " + (_files.Count - MostNamed).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more" : "");
            var endings = string.Join(", ", _files.Select(f => Path.GetExtension(f).ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            return $"not read, for only *.txt and *.md are articles ({endings}): {names}. Save as text or Markdown what should be compared"
                + (_files.Exists(IsPage) ? "; 'dossier import' makes Markdown of pages of HTML." : ".");
        }
    }
}
