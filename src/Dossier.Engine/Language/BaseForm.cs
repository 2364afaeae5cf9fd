namespace Dossier.Engine.Language;

/// <summary>Restores what a word lost before "-ed", "-ing", "-er" or "-est": "stopp" is "stop", "us" is "use", "develop" is whole.</summary>
internal static class BaseForm
{
    /// <summary>The dictionary form of a stem.</summary>
    /// <param name="stem">What stands before the ending; at least two letters.</param>
    public static string Of(string stem)
    {
        var last = stem[stem.Length - 1];
        var before = stem[stem.Length - 2];
        if (LemmaTable.IsRegular(stem + "e"))
            return stem + "e";
        if (LemmaTable.IsRegular(stem))
            return stem;
        // "panicked", and what is spelled with a doubled letter.
        if ((last == before || (last == 'k' && before == 'c')) && LemmaTable.IsRegular(stem.Substring(0, stem.Length - 1)))
            return stem.Substring(0, stem.Length - 1);
        if (last == before)
            return IsDoubled(stem, last) ? stem.Substring(0, stem.Length - 1) : stem;
        return LacksE(stem, last, before) ? stem + "e" : stem;
    }

    /// <summary>Whether the last letter is double because of the ending: "planned", "controlled", not "passed", "called".</summary>
    private static bool IsDoubled(string stem, char last) => last switch
    {
        's' or 'z' or 'f' or 'e' or 'o' => false,
        'l' => Spelling.VowelGroups(stem) > 1,
        _ => stem.Length > 3,
    };

    private static bool LacksE(string stem, char last, char before)
    {
        var length = stem.Length;
        switch (last)
        {
            case 'c' or 'v' or 'u':
                return true;
            case 'z':
                return before != 't';
            case 's':
                return before != 's';
            case 'g':
                return before switch
                {
                    'n' => IsChange(stem),
                    'd' or 'r' or 'l' => true,
                    _ => Spelling.IsVowel(stem, length - 2),
                };
            case 'l' when !Spelling.IsVowel(stem, length - 2):
                return before is 'b' or 'c' or 'd' or 'f' or 'g' or 'k' or 'p' or 's' or 't' or 'z';
            case 'r' when !Spelling.IsVowel(stem, length - 2):
                return before is 't' or 'c' or 'b';
            case 'x' or 'w' or 'y' or 'h' or 'j' or 'q':
                return false;
        }
        return Spelling.IsVowel(stem, length - 2) && EndsLongVowel(stem, last, before);
    }

    /// <summary>"chang", "challeng", "plung", "loung": verbs in "-ange", "-enge", "-unge"; "belong", "bring" and "strong" are whole.</summary>
    private static bool IsChange(string stem) => stem.Length > 3 && stem[stem.Length - 3] is 'a' or 'e' or 'u';

    /// <summary>Whether one consonant behind one vowel was followed by a silent "e": "decid", "requir", not "visit", "offer", "reveal".</summary>
    private static bool EndsLongVowel(string stem, char last, char before)
    {
        var length = stem.Length;
        var isSingle = !Spelling.IsVowel(stem, length - 3);
        // "creat", "evaluat", "associat": two syllables that only look like one.
        if (last == 't' && before == 'a' && length > 3 && stem[length - 3] is 'i' or 'u')
            return true;
        // "persuad", "guid"
        if (last == 'd' && length > 3 && (stem[length - 3], before) is ('u', 'a') or ('u', 'i'))
            return true;
        if (!isSingle)
            return false;
        var isShort = Spelling.VowelGroups(stem) == 1;
        return (before, last) switch
        {
            ('e', 'n' or 'r' or 'l' or 't') => false,
            ('e', 'p' or 'k') => false,
            ('a', 'l') => isShort,
            ('a', 'n') => isShort,
            ('i', 't') => isShort,
            ('o', 'r' or 'n') => isShort,
            ('o', 'p') => isShort || length <= 5,
            _ => last is 'b' or 'd' or 'k' or 'l' or 'm' or 'n' or 'p' or 'r' or 't' or 'f',
        };
    }
}
