namespace Dossier.Engine.Documents.Metadata;

/// <summary>
/// What opens a Markdown file for the site's generator: YAML between two lines of <c>---</c>, TOML between two of <c>+++</c>, or an object of JSON. Where it is and what it says of the article
/// under the names that Jekyll, Hugo, Astro, Docusaurus, Eleventy and MkDocs use. Whatever cannot be understood is told at its characters, and not used.
/// </summary>
internal sealed partial class FrontMatter
{
    private readonly string _text;
    private readonly List<Problem> _problems = [];

    private FrontMatter(string text) => _text = text;

    /// <summary>Behind its last character, or 0 when there is none.</summary>
    public int End { get; private set; }

    /// <summary>Its first character.</summary>
    public int Start { get; private set; }

    /// <summary>All that it says; null when there is none, or nothing of it can be read.</summary>
    public MetadataNode? Root { get; private set; }

    /// <summary>What was not understood.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Reads the front matter of a text; <see cref="End"/> is 0 when it has none.</summary>
    public static FrontMatter Read(string text)
    {
        var front = new FrontMatter(text);
        var start = 0;
        while (start < text.Length && text[start] <= ' ')
            start++;
        if (start == text.Length || (start > 0 && text[start - 1] is ' ' or '\t'))
            return front;
        var faults = new List<MetadataFault>();
        if (text[start] == '{')
            front.ReadObject(start, faults);
        else if (text[start] is '-' or '+')
            front.ReadFenced(start, text[start], faults);
        foreach (var fault in faults)
            front._problems.Add(new Problem(Rules.FaultyFrontMatter, Rules.FaultyFrontMatter.Level, fault.Span, "Front matter: " + fault.Message));
        if (front.Root is not null)
            front.Understand();
        return front;
    }

    private void ReadFenced(int start, char mark, List<MetadataFault> faults)
    {
        var first = LineEnd(start);
        if (!IsFence(start, first, mark))
            return;
        var content = NextLine(first);
        for (var line = content; line < _text.Length;)
        {
            var end = LineEnd(line);
            if (IsFence(line, end, mark) || (mark == '-' && IsFence(line, end, '.')))
            {
                ReadBetween(content, line, mark, faults);
                if (Root is null)
                    return;
                (Start, End) = (start, line + 3);
                return;
            }
            line = NextLine(end);
        }
        var key = content;
        while (key < _text.Length && (_text[key] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '-'))
            key++;
        // "---" over "Note: …" may be a line of its own over a paragraph.
        if (mark == '-' ? KeyOf(_text.Substring(content, key - content)) != Key.Unknown && YamlReader.IsKeyLine(_text, content, LineEnd(content)) : key > content && key + 1 < _text.Length && _text[key] is ' ' or '=')
            faults.Add(new MetadataFault(TextSpan.FromBounds(start, start + 3), "it opens here and never ends: write a line of " + new string(mark, 3) + " behind it"));
    }

    private void ReadBetween(int start, int end, char mark, List<MetadataFault> faults)
    {
        if (mark == '+')
        {
            Root = TomlReader.Read(_text, start, end, faults);
            return;
        }
        if (IsYaml(start, end))
            Root = YamlReader.Read(_text, start, end, faults) ?? new MetadataNode(MetadataKind.Map, new TextSpan(start, 0), "");
    }

    /// <summary>Whether what stands between two lines of hyphens is a map: prose between two rules is none.</summary>
    private bool IsYaml(int start, int end)
    {
        // The first line may be what is faulty.
        var tries = 2;
        for (var line = start; line < end; line = NextLine(LineEnd(line)))
        {
            var first = line;
            while (first < end && _text[first] is ' ' or '\t')
                first++;
            if (first >= end || _text[first] is '\n' or '\r' or '#')
                continue;
            if (_text[first] == '{' || YamlReader.IsKeyLine(_text, first, LineEnd(first)))
                return true;
            if (--tries == 0)
                return false;
        }
        return tries == 2;
    }

    private void ReadObject(int start, List<MetadataFault> faults)
    {
        var key = start + 1;
        while (key < _text.Length && _text[key] <= ' ')
            key++;
        if (key >= _text.Length || _text[key] != '"')
            return;
        var root = JsonReader.Read(_text, start, faults, out var end);
        if (root is null)
            return;
        var rest = end;
        while (rest < _text.Length && _text[rest] is ' ' or '\t')
            rest++;
        if (rest < _text.Length && _text[rest] is not ('\n' or '\r'))
        {
            // Text that begins with an object.
            faults.Clear();
            return;
        }
        (Root, Start, End) = (root, start, end);
    }

    private bool IsFence(int start, int end, char mark)
    {
        while (end > start && _text[end - 1] is ' ' or '\t')
            end--;
        return end - start == 3 && _text[start] == mark && _text[start + 1] == mark && _text[start + 2] == mark;
    }

    private int LineEnd(int i)
    {
        while (i < _text.Length && _text[i] is not ('\n' or '\r'))
            i++;
        return i;
    }

    private int NextLine(int end) => end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, _text.Length);
}
