namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Tells plurals and undoes them: the lexicon first, then the rules of English spelling.</summary>
internal static class Plurals
{
    /// <summary>Longer "words" are no English; they are counted by nobody, so that nothing grows with a hostile token.</summary>
    public const int LongestWord = 40;

    private static readonly string?[] Irregular = new string?[Vocabulary.Instance.Size];

    static Plurals()
    {
        foreach (var line in Vocabulary.Instance.Lines("Quantities/Plurals.lexicon"))
            Irregular[line.Words[0]] = line.Fields[1];
    }

    /// <summary>Whether a word looks like a plural noun.</summary>
    public static bool IsPlural(string text, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Length < 2 || token.Length > LongestWord)
            return false;
        if (Irregular[token.Word] is not null)
            return true;
        if (Grammar.Class(token.Word) is not (WordClass.None or WordClass.Word or WordClass.Label or WordClass.Verb) || token.Length < 3)
            return false;
        var last = text[token.ReadEnd - 1];
        var before = text[token.ReadEnd - 2];
        if (last == 's')
            return before is not ('s' or 'u' or 'i' or '\'' or '\u2019') || (before == 'i' && token.Length > 4 && text[token.ReadEnd - 3] == 'x');
        // "PCs" ends in s; "PCS" and "JOBS" in a headline of capitals do too.
        return last == 'S' && token.IsAllCaps && token.Length > 3 && before is not ('S' or 'U' or 'I');
    }

    /// <summary>The singular of a plural, in lower case; another word in lower case.</summary>
    public static string Singular(string text, Token token)
    {
        if (Irregular[token.Word] is { } known)
            return known;
        var ending = "";
        var length = token.Length;
        if (IsPlural(text, token))
            length -= Ending(text, token, out ending);
        var stem = text.Substring(token.Start, length);
        for (var i = 0; i < stem.Length; i++)
            if (Vocabulary.Fold(stem[i]) != stem[i])
            {
                stem = stem.ToLowerInvariant();
                break;
            }
        return ending.Length == 0 ? stem : stem + ending;
    }

    /// <summary>The singular of a word in lower case.</summary>
    public static string Singular(string word) => Singular(word, new Token(0, word.Length, Vocabulary.Instance.Find(word), TokenKind.Word, TokenFlags.None));

    /// <summary>How many letters a regular plural loses, and what it gets instead.</summary>
    private static int Ending(string text, Token token, out string instead)
    {
        instead = "";
        if (token.Length > 4 && Ends(text, token, "ies"))
        {
            instead = "y";
            return 3;
        }
        if (token.Length > 4 && (Ends(text, token, "lves") || Ends(text, token, "rves")))
        {
            instead = "f";
            return 3;
        }
        return Ends(text, token, "sses") || Ends(text, token, "shes") || Ends(text, token, "ches") || Ends(text, token, "xes") || Ends(text, token, "zzes") ? 2 : 1;
    }

    private static bool Ends(string text, Token token, string ending) =>
        token.Length > ending.Length && string.Compare(text, token.ReadEnd - ending.Length, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
