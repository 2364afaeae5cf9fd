namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>"Ingrid Lindqvist" and "Ingrid Lindquist" in one article.</summary>
internal sealed class NameSpellings
{
    // In shorter names one letter makes another name: "Ann Lee", "Ann Lea".
    private const int ShortestName = 6;
    private const int MostOfFirstName = 16;

    private readonly Dictionary<string, List<(string Last, TextSpan Span)>> _byFirstName = new(StringComparer.Ordinal);

    /// <summary>Takes the full names of a sentence.</summary>
    public void Read(Reading reading)
    {
        if (reading.Sentence.Kind == BlockKind.Headline)
            return;
        foreach (var name in reading.Names)
        {
            if (name.IsPronoun || reading.EntityOf(name).Type != EntityType.Person || reading.Mentions.Document.Slice(name.Span).Split(' ') is not { Length: >= 2 } parts)
                continue;
            var last = parts[parts.Length - 1];
            if (last.Length < ShortestName)
                continue;
            var first = string.Join(" ", parts, 0, parts.Length - 1);
            if (!_byFirstName.TryGetValue(first, out var known))
                _byFirstName.Add(first, known = []);
            if (known.Count < MostOfFirstName && !known.Exists(k => k.Last == last))
                known.Add((last, name.Span));
        }
    }

    /// <summary>Compares the last names of those who have one first name.</summary>
    public void Check(Mentions mentions, List<Problem> problems)
    {
        foreach (var known in _byFirstName.Values)
            for (var j = 1; j < known.Count; j++)
                for (var i = 0; i < j; i++)
                    if (DifferByALetter(known[i].Last, known[j].Last))
                    {
                        var (line, column) = mentions.Document.Position(known[i].Span.Start);
                        problems.Add(new Problem(
                            Rules.NameSpelling, Rules.NameSpelling.Level, known[j].Span,
                            $"\"{Findings.DisputeMessage.Quote(mentions.Document.Slice(known[j].Span))}\" is spelled \"{Findings.DisputeMessage.Quote(mentions.Document.Slice(known[i].Span))}\" in line {line + 1}, column {column + 1}; spell the name one way"));
                        break;
                    }
    }

    /// <summary>One letter replaced, left out, put in, or two neighbours swapped; not an ending such as a plural's.</summary>
    public static bool DifferByALetter(string a, string b)
    {
        if (a == b || Math.Abs(a.Length - b.Length) > 1 || char.ToLowerInvariant(a[0]) != char.ToLowerInvariant(b[0]))
            return false;
        int prefix = 0, suffix = 0, shorter = Math.Min(a.Length, b.Length);
        while (prefix < shorter && Same(a[prefix], b[prefix]))
            prefix++;
        while (suffix < shorter - prefix && Same(a[a.Length - 1 - suffix], b[b.Length - 1 - suffix]))
            suffix++;
        if (suffix == 0 || !char.IsLetter(a[Math.Min(prefix, a.Length - 1)]) || !char.IsLetter(b[Math.Min(prefix, b.Length - 1)]))
            return false;
        var (left, right) = (a.Length - prefix - suffix, b.Length - prefix - suffix);
        return Math.Max(left, right) == 1 || (left == 2 && right == 2 && Same(a[prefix], b[prefix + 1]) && Same(a[prefix + 1], b[prefix]));
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
