namespace Dossier.Engine.Documents.Links;

using System.Text;
using Dossier.Engine.Documents.Entries;

/// <summary>
/// What links can name in a document. Every site generator makes another name of a heading, so only its letters and digits count; where a heading might have a name that cannot be foreseen,
/// nothing is said to be missing.
/// </summary>
public sealed class Anchors
{
    // So many are looked at one by one; a file with more of them is not judged by them.
    private const int MostCompared = 200;

    private readonly List<string> _headings = [];
    private readonly Dictionary<string, int> _letters = new(StringComparer.Ordinal);
    private readonly List<string> _foreign = [];
    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    private Anchors(Document document)
    {
        // A page writes the front matter's title above the text.
        if (document.Headline.Length > 0 && document.Headline.Start < document.FrontMatterEnd)
            Add(document.HeadlineText);
        foreach (var block in document.Blocks)
            if (block.Level > 0)
                Add(document.SeenIn(block.Span));
        var text = document.Text;
        ReadGiven(text);
        // Templates and components bring headings of their own.
        IsOpen = document.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase) || _foreign.Count > MostCompared
            || text.IndexOf("{{", StringComparison.Ordinal) >= 0 || text.IndexOf("{%", StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether it may have names that do not stand in it.</summary>
    public bool IsOpen { get; }

    /// <summary>The names of a document.</summary>
    public static Anchors Of(Document document) => new(document);

    /// <summary>Whether a link may name this.</summary>
    public bool Holds(string fragment)
    {
        if (IsOpen || fragment.StartsWith(":~:", StringComparison.Ordinal) || fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || _given.Contains(fragment))
            return true;
        if (fragment.StartsWith("user-content-", StringComparison.Ordinal))
            fragment = fragment.Substring("user-content-".Length);
        var letters = Spelling.Fold(fragment);
        // Footnotes have names of their own.
        if (letters.Length == 0 || letters.StartsWith("fn", StringComparison.Ordinal) || _letters.ContainsKey(letters) || _foreign.Exists(own => IsSpelledBy(own, letters)))
            return true;
        // "Install", "Install" and "Install 1" are install, install-1 and install-1-1.
        return NumberedOf(fragment) is { } name && (IsRepeated(name) || (_letters.ContainsKey(Spelling.Fold(name)) && NumberedOf(name) is { } first && IsRepeated(first)));
    }

    /// <summary>The name before a number: the second heading of one name is name-1, the third name-2.</summary>
    private static string? NumberedOf(string fragment)
    {
        var dash = fragment.LastIndexOfAny(['-', '_']);
        return dash > 0 && dash < fragment.Length - 1 && fragment.Skip(dash + 1).All(c => c is >= '0' and <= '9') ? fragment.Substring(0, dash) : null;
    }

    private bool IsRepeated(string name) => _letters.TryGetValue(Spelling.Fold(name), out var count) && count > 1;

    /// <summary>The name that was meant, or null.</summary>
    public string? Nearest(string fragment) => Spelling.Nearest(fragment, _headings.Take(MostCompared)) is { } nearest ? NameOf(nearest) : null;

    /// <summary>The name of a heading, as GitHub makes it; Dossier.Markdown gives headings these ids.</summary>
    public static string NameOf(string heading)
    {
        var name = new StringBuilder(heading.Length);
        foreach (var c in heading)
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                name.Append(char.ToLowerInvariant(c));
            else if (c == ' ')
                name.Append('-');
        return name.ToString();
    }

    private void Add(string heading)
    {
        var letters = Spelling.Fold(heading);
        _headings.Add(heading);
        _letters[letters] = _letters.TryGetValue(letters, out var count) ? count + 1 : 1;
        // Some leave out the number before a heading.
        var words = letters.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (words.Length < letters.Length && !_letters.ContainsKey(words))
            _letters.Add(words, 1);
        if (letters.Any(c => c > '\u007F'))
            _foreign.Add(letters);
    }

    /// <summary>The names that the file gives places itself: <c>{#name}</c>, <c>id="name"</c>.</summary>
    private void ReadGiven(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if ((text[i] == '#' && text[i - 1] is '{' or ' ' or ':') || (text[i] == '=' && (EndsWith(text, i, "id") || EndsWith(text, i, "name"))))
            {
                var start = i + 1;
                while (start < text.Length && start < i + 4 && text[start] is '"' or '\'' or ' ')
                    start++;
                var end = start;
                while (end < text.Length && text[end] is > ' ' and not ('"' or '\'' or '}' or '>' or '<'))
                    end++;
                if (end > start)
                    _given.Add(text.Substring(start, end - start));
                i = Math.Max(i, end - 1);
            }
    }

    private static bool EndsWith(string text, int end, string word) => end >= word.Length && string.Compare(text, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether the letters of a heading that every generator keeps stand in a name in their order: "Über uns" may be uber-uns, ueber-uns or ber-uns.</summary>
    private static bool IsSpelledBy(string heading, string name)
    {
        var i = 0;
        foreach (var c in heading)
        {
            if (c > '\u007F')
                continue;
            i = name.IndexOf(c, i);
            if (i++ < 0)
                return false;
        }
        return true;
    }
}
