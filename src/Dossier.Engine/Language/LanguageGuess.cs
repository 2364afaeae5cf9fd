namespace Dossier.Engine.Language;

/// <summary>
/// Which language a text is written in, by its script and by the share of words that only join others. Such words are a third to a half of English and hardly a tenth of
/// anything else, so that names, titles and quoted sentences of another language leave an article English.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>The BCP 47 tag of English.</summary>
    public const string English = "en";

    /// <summary>The tag of what nobody can tell.</summary>
    public const string Undetermined = "und";

    // Words looked at; of a longer text every second, third … one.
    private const int MostWords = 4096;

    // Different ones: a name that is said over and over tells nothing.
    private const int FewestWords = 4;
    private const int FewestLetters = 20;

    // Percent of all words.
    private const int EnoughEnglish = 20;
    private const int EnoughOfShort = 25;
    private const int EnoughOfLong = 12;
    private const int Short = 60;

    // English hardly writes a word with other letters than its own, but for names.
    private const int EnoughWords = 12;
    private const int EnoughForeign = 12;
    private const int AlmostNoEnglish = 5;

    private static readonly string[] Tags;

    // By the hash of the word, so that looking one up makes no string. No two listed words have the same, as a test sees to.
    private static readonly Dictionary<uint, (string Word, uint Languages, int Number)> Known = [];
    private static readonly int EnglishIndex;

    private static readonly HashSet<string> OfEnglish;

    /// <summary>Whether an English word only joins others: "I", "it", "was". In small letters.</summary>
    public static bool IsJoining(string word) => OfEnglish.Contains(word);

    static LanguageGuess()
    {
        var lines = Vocabulary.Instance.Lines("Language/languages.lexicon");
        Tags = Array.ConvertAll(lines, l => l.Fields[0].TrimEnd(':'));
        EnglishIndex = Array.IndexOf(Tags, English);
        OfEnglish = new HashSet<string>(lines[EnglishIndex].Fields[1].Split(' '), StringComparer.Ordinal);
        for (var l = 0; l < lines.Length; l++)
            foreach (var word in lines[l].Fields[1].Split(' '))
            {
                var hash = Hash(word, 0, word.Length);
                Known[hash] = Known.TryGetValue(hash, out var known) ? known with { Languages = known.Languages | (1u << l) } : (word, 1u << l, Known.Count);
            }
    }

    /// <summary>The tag of the language that a text's own words tell, or null when they do not plainly tell one.</summary>
    public static string? Of(string text, Token[] tokens)
    {
        if (Scripts.Of(text, FewestLetters) is { } script && script != Scripts.Cyrillic)
            return script;
        int[] counts = new int[Tags.Length], different = new int[Tags.Length];
        var words = Count(text, tokens, counts, different, out var foreign);
        var english = counts[EnglishIndex];
        if (words == 0 || english * 100 >= words * EnoughEnglish)
            return words == 0 ? null : English;
        var best = 0;
        for (var l = 1; l < counts.Length; l++)
            if (counts[l] > counts[best])
                best = l;
        var enough = words < Short ? EnoughOfShort : EnoughOfLong;
        if (different[best] >= FewestWords && counts[best] * 100 >= words * enough && counts[best] > 2 * english)
            return Tags[best];
        if (words >= EnoughWords && foreign * 100 >= words * EnoughForeign && english * 100 < words * AlmostNoEnglish)
            return different[best] >= FewestWords - 1 && best != EnglishIndex ? Tags[best] : Undetermined;
        return Scripts.Of(text, FewestLetters) is null ? null : Undetermined;
    }

    /// <summary>Counts the words that each language knows, the different ones among them, and those in small letters that have others than English has; how many words were looked at.</summary>
    private static int Count(string text, Token[] tokens, int[] counts, int[] different, out int foreign)
    {
        foreign = 0;
        var step = (tokens.Length / MostWords) + 1;
        var words = 0;
        var seen = new short[Known.Count];
        for (var i = 0; i < tokens.Length; i += step)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            foreign += IsForeign(text, token) ? 1 : 0;
            const int LongestWord = 12;
            if (token.Length > LongestWord || !Known.TryGetValue(Hash(text, token.Start, token.Length), out var known) || !Vocabulary.Is(text, token.Start, token.Length, known.Word))
                continue;
            // The commonest word of a language is a twentieth of it. A list of files called "man" is not German.
            const int LeastCommon = 3, Twentieth = 20;
            if (seen[known.Number] > LeastCommon && seen[known.Number] * Twentieth > words)
                continue;
            var languages = known.Languages;
            for (var l = 0; languages != 0; l++, languages >>= 1)
            {
                counts[l] += (int)(languages & 1);
                different[l] += seen[known.Number] > 0 ? 0 : (int)(languages & 1);
            }
            seen[known.Number]++;
        }
        return words;
    }

    private static bool IsForeign(string text, Token token)
    {
        if (char.IsUpper(text[token.Start]))
            return false;
        for (var i = token.Start; i < token.Start + token.Length; i++)
            if (text[i] >= '\u00C0' && char.IsLetter(text[i]))
                return true;
        return false;
    }

    internal static uint Hash(string text, int start, int length)
    {
        var hash = Vocabulary.Start;
        for (var i = start; i < start + length; i++)
            hash = Vocabulary.Step(hash, Vocabulary.Fold(text[i]));
        return hash;
    }
}
