namespace Dossier.Engine.Matching;

using Dossier.Engine.Language;

/// <summary>Verbs of which one undoes what the other does: <c>reversals.lexicon</c>.</summary>
internal static class Reversals
{
    private static readonly HashSet<(string, string)> Pairs = [.. Vocabulary.Instance.Lines("Matching/reversals.lexicon").SelectMany(l => new[] { (l.Fields[0], l.Fields[1]), (l.Fields[1], l.Fields[0]) })];

    /// <summary>Whether one of two verbs, in their dictionary forms, undoes the other.</summary>
    public static bool Are(string verb, string other) => Pairs.Contains((verb, other));
}
