using Dossier.Engine.Language;
using static Dossier.Engine.Language.DictionaryForms;

namespace Dossier.Training.Training;

/// <summary>Which dictionary forms a word can be of, by WordNet's lists of nouns, verbs, adjectives and adverbs and the rules of regular inflection. It tells what treebanks were too small to show.</summary>
internal sealed class WordForms
{
    private readonly Dictionary<string, DictionaryForms> _bases = new(StringComparer.Ordinal);

    /// <summary>Reads index.noun, index.verb, index.adj and index.adv of a folder (wndb(5WN): one lemma a line, underscores for spaces, the licence indented on top).</summary>
    public WordForms(string folder)
    {
        foreach (var (list, form) in new[] { ("noun", Noun), ("verb", Verb), ("adj", Adjective), ("adv", Adverb) })
            foreach (var line in File.ReadLines(Path.Combine(folder, "index." + list)))
                if (line[..line.IndexOf(' ')] is { Length: > 0 } lemma && lemma.All(c => c != '_' && !char.IsDigit(c)))
                    _bases[lemma] = _bases.GetValueOrDefault(lemma) | form;
    }

    /// <summary>The forms of a lower-case word.</summary>
    public DictionaryForms Of(string word)
    {
        var forms = _bases.GetValueOrDefault(word);
        if (IsInflected(word, "s", Noun) || (Ends(word, "es") && Is(word[..^2], Noun)))
            forms |= Plural;
        if (IsInflected(word, "s", Verb) || (Ends(word, "es") && Is(word[..^2], Verb)))
            forms |= ThirdPerson;
        if (IsInflected(word, "ed", Verb))
            forms |= Past;
        if (IsInflected(word, "ing", Verb))
            forms |= Gerund;
        if (IsInflected(word, "er", Adjective))
            forms |= Comparative;
        if (IsInflected(word, "est", Adjective))
            forms |= Superlative;
        if (Ends(word, "ly") && (Is(word[..^2], Adjective) || Is(word[..^2] + "le", Adjective) || (Ends(word, "ily") && Is(word[..^3] + "y", Adjective))))
            forms |= OfAdjective;
        return forms;
    }

    /// <summary>Whether a word is a base and an ending: as it is ("walk|ed"), less an e ("bak|ed"), doubled ("stopp|ed"), with i for y ("tri|ed").</summary>
    private bool IsInflected(string word, string ending, DictionaryForms kind)
    {
        if (!Ends(word, ending))
            return false;
        var stem = word[..^ending.Length];
        return Is(stem, kind)
            || (ending != "s" && Is(stem + "e", kind))
            || (ending != "s" && stem.Length > 2 && stem[^1] == stem[^2] && Is(stem[..^1], kind))
            || (stem.EndsWith(ending == "s" ? "ie" : "i", StringComparison.Ordinal) && Is(stem[..^(ending == "s" ? 2 : 1)] + "y", kind));
    }

    private static bool Ends(string word, string ending) => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal);

    private bool Is(string word, DictionaryForms kind) => word.Length > 1 && (_bases.GetValueOrDefault(word) & kind) != 0;
}
