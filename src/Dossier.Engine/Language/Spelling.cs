namespace Dossier.Engine.Language;

/// <summary>Vowels as English spells them.</summary>
internal static class Spelling
{
    // Words longer than this are no words.
    private const int Looked = 40;

    /// <summary>Whether a vowel letter stands at a place; false outside the word. The "u" of "qu" is none.</summary>
    public static bool IsVowel(string word, int i) =>
        i >= 0 && i < word.Length && word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' && !(word[i] == 'u' && i > 0 && word[i - 1] == 'q') && !(word[i] == 'y' && i == 0);

    /// <summary>How many groups of vowels a word has: about its syllables.</summary>
    public static int VowelGroups(string word)
    {
        var groups = 0;
        for (var i = Math.Max(0, word.Length - Looked); i < word.Length; i++)
            if (IsVowel(word, i) && !IsVowel(word, i - 1))
                groups++;
        return groups;
    }
}
