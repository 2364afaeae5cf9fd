namespace Dossier.Engine.Facts;

using Dossier.Engine.Language;

/// <summary>What a word or phrase does in the wording of a value; <c>Facts/facts.lexicon</c> says what each means.</summary>
internal enum FactRole : byte
{
    Blank,
    Spare,
    Against,
    About,
    Default,
    Least,
    Most,
    Measure,
    Item,
    Same,
    Part,
    Title,
    Past,
}

/// <summary>A line of the lexicon.</summary>
internal sealed record FactEntry(string[] Words, FactRole Role, string Detail);

/// <summary>The words of <c>Facts/facts.lexicon</c>.</summary>
internal static class FactLexicon
{
    private static readonly Dictionary<string, List<FactEntry>> ByFirst = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Items = new(StringComparer.Ordinal);

    static FactLexicon()
    {
        foreach (var line in Vocabulary.Instance.Lines("Facts/facts.lexicon"))
        {
            var entry = new FactEntry(line.Fields[0].Split(' '), (FactRole)Enum.Parse(typeof(FactRole), line.Fields[1], ignoreCase: true), line.Fields.Length > 2 ? line.Fields[2] : "");
            if (!ByFirst.TryGetValue(entry.Words[0], out var entries))
                ByFirst.Add(entry.Words[0], entries = []);
            entries.Add(entry);
            if (entry.Role == FactRole.Item)
                Items.Add(entry.Words[0]);
        }
        foreach (var entries in ByFirst.Values)
            entries.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>Whether a size or a length is given in such things: "12 characters", "50 items".</summary>
    public static bool IsItem(string stem) => Items.Contains(stem);

    /// <summary>The longest phrase that begins here, each word as written or as its stem, or null.</summary>
    /// <param name="count">How many words there are.</param>
    /// <param name="word">The word at an index, as written and as its stem.</param>
    /// <param name="length">How many words the phrase has.</param>
    public static FactEntry? StartingAt(int count, Func<int, (string Lower, string Stem)> word, out int length)
    {
        length = 0;
        var (lower, stem) = word(0);
        var found = Longest(lower, count, word);
        if (found is null || (stem != lower && found.Words.Length == 1))
            found = Longest(stem, count, word) is { } longer && (found is null || longer.Words.Length > found.Words.Length) ? longer : found;
        length = found?.Words.Length ?? 0;
        return found;
    }

    private static FactEntry? Longest(string first, int count, Func<int, (string Lower, string Stem)> word)
    {
        if (!ByFirst.TryGetValue(first, out var entries))
            return null;
        foreach (var entry in entries)
        {
            var k = 1;
            while (k < entry.Words.Length && k < count && word(k) is var (lower, stem) && (entry.Words[k] == lower || entry.Words[k] == stem))
                k++;
            if (k == entry.Words.Length)
                return entry;
        }
        return null;
    }
}
