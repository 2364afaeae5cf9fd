namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>"Ingrid Lindqvist" and "Ingrid Lindquist" in one article, or "Lindquist" alone.</summary>
internal sealed class NameSpellings
{
    // In shorter names one letter makes another name: "Ann Lee", "Ann Lea".
    private const int ShortestName = 6;
    private const int LongestName = 80;
    private const int MostOfFirstName = 16;

    // An article with more people is a list, and comparing each with each costs their number squared.
    private const int MostLastNames = 64;

    private readonly Dictionary<string, List<(string Last, TextSpan Span)>> _byFirstName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, TextSpan> _alone = [];
    private readonly Dictionary<string, TextSpan> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the names of a sentence.</summary>
    public void Read(Reading reading)
    {
        if (reading.Sentence.Kind == BlockKind.Headline)
            return;
        foreach (var name in reading.Names)
        {
            if (name.IsPronoun || name.Span.Length > LongestName || reading.Mentions.Document.SeenIn(name.Span).Split(' ') is not { } parts)
                continue;
            var last = parts[parts.Length - 1];
            if (last.Length < ShortestName)
                continue;
            if (parts.Length == 1)
            {
                // Whoever stands alone more than once is somebody.
                _alone[name.Entity] = _alone.ContainsKey(name.Entity) ? default : name.Span;
                continue;
            }
            if (reading.EntityOf(name).Type != EntityType.Person)
                continue;
            var first = string.Join(" ", parts, 0, parts.Length - 1);
            if (!_byFirstName.TryGetValue(first, out var known))
                _byFirstName.Add(first, known = []);
            if (known.Count < MostOfFirstName && !known.Exists(k => k.Last == last))
                known.Add((last, name.Span));
            if (!_last.ContainsKey(last))
                _last.Add(last, name.Span);
        }
    }

    /// <summary>Compares the last names of those who have one first name, and the names that stand alone once with all last names.</summary>
    public void Check(Mentions mentions, List<Problem> problems)
    {
        foreach (var known in _byFirstName.Values)
            for (var j = 1; j < known.Count; j++)
                for (var i = 0; i < j; i++)
                    if (NearSpelling.DifferByALetter(known[i].Last, known[j].Last))
                    {
                        Report(mentions, known[i].Span, known[j].Span, Rules.NameSpelling.Level, problems);
                        break;
                    }
        CheckAlone(mentions, problems);
    }

    /// <summary>"Lindquist" once, in an article on Ingrid Lindqvist.</summary>
    private void CheckAlone(Mentions mentions, List<Problem> problems)
    {
        if (_last.Count > MostLastNames)
            return;
        foreach (var alone in _alone)
        {
            var word = alone.Value.Length == 0 ? "" : mentions.Document.SeenIn(alone.Value);
            // A word of a lexicon is a place, a body or an ordinary word.
            if (word.Length == 0 || Vocabulary.Instance.Find(word) > 0 || _last.ContainsKey(word) || mentions.Names.Entities[alone.Key].Place is not null)
                continue;
            var near = _last.Where(l => NearSpelling.DifferByALetter(l.Key, word)).Select(l => l.Value).ToList();
            // Somebody of whom no more is told may be called so.
            if (near.Count == 1)
                Report(mentions, near[0], alone.Value, Level.Info, problems);
        }
    }

    private static void Report(Mentions mentions, TextSpan first, TextSpan other, Level level, List<Problem> problems)
    {
        var (line, column) = mentions.Document.Position(first.Start);
        problems.Add(new Problem(
            Rules.NameSpelling, level, other,
            $"{Findings.DisputeMessage.InQuotes(mentions.Document.SeenIn(other))} is spelled {Findings.DisputeMessage.InQuotes(mentions.Document.SeenIn(first))} in line {line + 1}, column {column + 1}; spell the name one way"));
    }
}
