namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Tells whether a sentence speaks of a result, so that two numbers behind a name are a score: "The Rovers beat the Harriers 3-1".</summary>
internal static class Results
{
    private const int Far = 14;

    private static readonly bool[] Verbs = Make();

    /// <summary>Whether a verb of games stands before a token in its sentence.</summary>
    public static bool StandBefore(Words words, int at, int begin)
    {
        for (var i = at - 1; i >= begin && i >= at - Far; i--)
            if (Verbs[words.Tokens[i].Word] && !words.Tokens[i].IsCapitalized)
                return true;
        return false;
    }

    private static bool[] Make()
    {
        var verbs = new bool[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Quantities/Results.lexicon"))
            verbs[line.Words[0]] = true;
        verbs[0] = false;
        return verbs;
    }
}
