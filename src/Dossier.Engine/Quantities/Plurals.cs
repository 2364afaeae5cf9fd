namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Tells plurals and undoes them: the lexicon first, then the rules of English spelling.</summary>
internal static class Plurals
{
    // Longer "words" are no English; they are left as they are, so that nothing grows with a hostile token.
    private const int LongestWord = 40;

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
        var last = text[token.End - 1];
        var before = text[token.End - 2];
        if (last == 's')
            return before is not ('s' or 'u' or 'i' or '\'' or '\u2019') || (before == 'i' && token.Length > 4 && text[token.End - 3] == 'x');
        // "PCs" ends in s; "PCS" and "JOBS" in a headline of capitals do too.
        return last == 'S' && token.IsAllCaps && token.Length > 3 && before is not ('S' or 'U' or 'I');
    }

    /// <summary>The singular of a plural, in lower case; another word in lower case.</summary>
    public static string Singular(string text, Token token)
    {
        if (Irregular[token.Word] is { } known)
            return known;
        var word = text.Substring(token.Start, token.Length).ToLowerInvariant();
        return IsPlural(text, token) ? Strip(word) : word;
    }

    /// <summary>The singular of a word in lower case.</summary>
    public static string Singular(string word) => Singular(word, new Token(0, word.Length, Vocabulary.Instance.Find(word), TokenKind.Word, TokenFlags.None));

    private static string Strip(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word.Substring(0, word.Length - 3) + "y";
        if (word.EndsWith("ves", StringComparison.Ordinal) && word.Length > 4 && word[word.Length - 4] is 'l' or 'r')
            return word.Substring(0, word.Length - 3) + "f";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal))
            return word.Substring(0, word.Length - 2);
        return word.Substring(0, word.Length - 1);
    }
}
