namespace Dossier.Engine.Facts;

using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>Words in a form that all their inflections share. No grammar is asked: a phrase beside a constant has none, and "limits" is one word as noun and as verb.</summary>
internal static class WordStem
{
    /// <summary>The form that all inflections of a word in small letters share: "retry" for "retries", "retried" and "retrying".</summary>
    public static string Of(string word)
    {
        if (word.Length < 3 || word.Length > Plurals.LongestWord)
            return word;
        var singular = Plurals.Singular(word);
        // "Need" and "speed" are no participles.
        if (singular.EndsWith("eed", StringComparison.Ordinal))
            return singular;
        var whole = new Word(0, singular.Length);
        var stem = Lemmatizer.Lemma(singular, whole, Inflection.Participle);
        return stem == singular ? Lemmatizer.Lemma(singular, whole, Inflection.Gerund) : stem;
    }

    /// <summary>A word in small letters, with a typewriter's apostrophe.</summary>
    public static string Fold(string word) => word.ToLowerInvariant().Replace('\u2019', '\'');

    /// <summary>The words that a name in one piece is made of: "MaxHTTPRetries" is "Max", "HTTP", "Retries".</summary>
    public static IEnumerable<string> Parts(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            var ends = i == name.Length || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPlural(name, i + 1))));
            if (!ends)
                continue;
            yield return name.Substring(start, i - start);
            start = i;
        }
    }

    /// <summary>"URLs", "PCs".</summary>
    private static bool IsPlural(string name, int at) => name[at] == 's' && at + 1 == name.Length;
}
