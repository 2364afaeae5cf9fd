namespace Dossier.Engine.Language;

/// <summary>Gives words their dictionary form: "spoke" is "speak", "cities" is "city", "larger" is "large".</summary>
/// <remarks>A function of the word and its inflection alone: a table of what is irregular, and the spelling rules of English for the rest.</remarks>
internal static class Lemmatizer
{
    /// <summary>The dictionary form of a word, in small letters.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="word">A word of it.</param>
    /// <param name="inflection">What its tag says was done to it.</param>
    public static string Lemma(string text, Word word, Inflection inflection)
    {
        var form = Fold(text, word);
        if (LemmaTable.Find(form, inflection) is { } irregular)
            return irregular;
        return inflection switch
        {
            Inflection.Past or Inflection.Participle => Past(form),
            Inflection.Gerund => (Strip(form, "ing") ?? Strip(form, "in'")) is { } stem ? Gerund(stem) : form,
            Inflection.ThirdPerson or Inflection.Plural => Plural(form, inflection),
            Inflection.Comparative => Compared(form, "er"),
            Inflection.Superlative => Compared(form, "est"),
            Inflection.Number => form.Replace(",", ""),
            _ => form.Length == 1 ? Sign(form) : form,
        };
    }

    private static string Fold(string text, Word word)
    {
        var letters = new char[word.Length];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = Vocabulary.Fold(text[word.Start + i]);
        return new string(letters);
    }

    /// <summary>Typographic signs as a typewriter has them.</summary>
    private static string Sign(string form) => form[0] switch
    {
        '\u201C' or '\u201D' => "\"",
        '\u2018' => "'",
        '\u2013' or '\u2014' => "-",
        _ => form,
    };

    private static string Past(string form)
    {
        if (form.EndsWith("ied", StringComparison.Ordinal) && form.Length > 4)
            return LemmaTable.IsRegular(Cut(form, 1)) ? Cut(form, 1) : Cut(form, 3) + "y";
        if (Strip(form, "eed") is { } agreed)
            return LemmaTable.IsRegular(Cut(form, 2)) ? Cut(form, 2) : agreed + "ee";
        return Strip(form, "ed") is { } stem ? BaseForm.Of(stem) : Prefixed(form, Inflection.Past) ?? form;
    }

    private static string Gerund(string stem)
    {
        // "lying"
        var tie = Cut(stem, 1) + "ie";
        return stem[stem.Length - 1] == 'y' && LemmaTable.IsRegular(tie) ? tie : BaseForm.Of(stem);
    }

    private static string Compared(string form, string ending)
    {
        if (Strip(form, ending) is not { } stem)
            return form;
        if (stem.Length > 2 && stem[stem.Length - 1] == 'i')
            return Cut(stem, 1) + "y";
        return BaseForm.Of(stem);
    }

    private static string Plural(string form, Inflection inflection)
    {
        if (inflection == Inflection.Plural)
        {
            if (Strip(form, "men") is { Length: > 0 } craft)
                return craft + "man";
            if (Prefixed(form, Inflection.Plural) is { } compound)
                return compound;
            // "the 60's", "NGO's"
            if (Strip(form, "'s") is { } bared)
                return HasDigit(form) ? bared + "s" : bared;
        }
        if (form.Length < 3 || form[form.Length - 1] != 's' || form[form.Length - 2] is 's' or '\'' || HasDigit(form))
            return form;
        var shorter = Cut(form, 1);
        if (form[form.Length - 2] != 'e' || LemmaTable.IsRegular(shorter))
            return shorter;
        var bare = Cut(form, 2);
        if (bare.Length > 2 && bare[bare.Length - 1] == 'i')
            return Cut(bare, 1) + "y";
        return TakesEs(bare) ? bare : shorter;
    }

    /// <summary>Whether the "e" belongs to the ending: "boxes", "churches", "classes", "heroes", "viruses".</summary>
    private static bool TakesEs(string bare)
    {
        var last = bare[bare.Length - 1];
        var before = bare.Length > 1 ? bare[bare.Length - 2] : '\0';
        return last switch
        {
            'x' or 'o' => bare.Length > 1,
            'h' => before is 'c' or 's',
            's' => before == 's' || (before == 'u' && Spelling.VowelGroups(bare) > 1 && !Spelling.IsVowel(bare, bare.Length - 3)),
            'z' => before is 'z' or 't',
            _ => false,
        };
    }

    /// <summary>Irregular forms with something before them: "grandchildren", "outsold", "re-sent".</summary>
    private static string? Prefixed(string form, Inflection inflection)
    {
        const int LongestPrefix = 7;
        const int ShortestForm = 3;
        for (var i = 2; i <= LongestPrefix && form.Length - i >= ShortestForm; i++)
            if (LemmaTable.Find(form.Substring(i), inflection) is { Length: > 2 } lemma && (form[i - 1] == '-' || IsPrefix(form, i)))
                return form.Substring(0, i) + lemma;
        return null;
    }

    private static bool IsPrefix(string form, int length) => form.Substring(0, length) is "re" or "un" or "out" or "over" or "under" or "mis" or "up" or "fore" or "grand" or "step" or "pre";

    private static bool HasDigit(string form)
    {
        foreach (var c in form)
            if (c is >= '0' and <= '9')
                return true;
        return false;
    }

    private static string? Strip(string form, string ending) => form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal) ? Cut(form, ending.Length) : null;

    private static string Cut(string form, int count) => form.Substring(0, form.Length - count);
}
