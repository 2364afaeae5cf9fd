namespace Dossier.Engine.Language;

/// <summary>What a word that a full stop may follow without ending a sentence stands for.</summary>
internal enum Abbreviation : byte
{
    /// <summary>No abbreviation.</summary>
    None,
    /// <summary>"Mr": a name follows.</summary>
    Title,
    /// <summary>"Jan": a number follows.</summary>
    Month,
    /// <summary>"Calif", "St".</summary>
    Place,
    /// <summary>"Inc".</summary>
    Company,
    /// <summary>"No": a number follows.</summary>
    Numbered,
    /// <summary>"vs": small letters will do.</summary>
    Other,
}

/// <summary>The words of <c>Language/Abbreviations.lexicon</c>.</summary>
internal static class Abbreviations
{
    private static readonly Abbreviation[] Known = Make();

    /// <summary>What a token abbreviates, whatever its case.</summary>
    public static Abbreviation Of(Token token) => Known[token.Word];

    private static Abbreviation[] Make()
    {
        var known = new Abbreviation[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Language/Abbreviations.lexicon"))
            known[line.Words[0]] = (Abbreviation)Enum.Parse(typeof(Abbreviation), line.Fields[1], ignoreCase: true);
        known[0] = Abbreviation.None;
        return known;
    }
}
