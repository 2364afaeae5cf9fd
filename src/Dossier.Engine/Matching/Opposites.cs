namespace Dossier.Engine.Matching;

using Dossier.Engine.Language;

/// <summary>Opposites that WordNet does not have: <c>opposites.lexicon</c>.</summary>
internal static class Opposites
{
    // A line lists words of one side behind a word of the other.
    private static readonly HashSet<(int, int)> Pairs = [.. Vocabulary.Instance.Lines("Matching/opposites.lexicon")
        .SelectMany(l => l.Fields[0].Split(' ').SelectMany(one => l.Fields[1].Split(' ').Select(other => (Meanings.Find(one), Meanings.Find(other)))))
        .SelectMany(p => new[] { p, (p.Item2, p.Item1) })];

    /// <summary>Whether two words whose meaning is known are opposites.</summary>
    public static bool Are(int word, int other) => Pairs.Contains((word, other));
}
