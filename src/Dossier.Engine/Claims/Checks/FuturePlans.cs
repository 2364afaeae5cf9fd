namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>
/// The past verbs behind which a day is that of what was planned, ordered or asked for, and not that of the verb ("scheduled the vote on May 4"), and the nouns that have a day of their own
/// ("announced the concert on May 4").
/// </summary>
internal static class FuturePlans
{
    private static readonly string?[] Kinds = Make();

    /// <summary>Whether a token is such a verb.</summary>
    public static bool Are(Words words, int token) => Kinds[words.Tokens[token].Word] == "verb";

    /// <summary>Whether a token is such a noun.</summary>
    public static bool Happen(Words words, int token) => Kinds[words.Tokens[token].Word] == "event";

    private static string?[] Make()
    {
        var kinds = new string?[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Claims/Checks/plans.lexicon"))
            kinds[line.Words[0]] = line.Fields[1];
        kinds[0] = null;
        return kinds;
    }
}
