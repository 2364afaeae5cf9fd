namespace Dossier.Engine.Language;

/// <summary>Whether "to" behind a word opens an infinitive.</summary>
internal enum InfinitiveRule : byte
{
    /// <summary>It may, or may not.</summary>
    None,
    /// <summary>Always: "wants to".</summary>
    Always,
    /// <summary>When the word is a passive: "is said to", not "said to".</summary>
    Passive,
}

/// <summary>The words of <c>Language/Infinitives.lexicon</c>.</summary>
internal static class InfinitiveRulers
{
    private static readonly InfinitiveRule[] Rules = Read();

    /// <summary>The rule of a tagged word.</summary>
    public static InfinitiveRule Of(TagMending.Tagged tagged, int word)
    {
        var rule = Of(tagged.Lemma(word, Inflections.Of(tagged[word].Name())));
        // Participles pass for adjectives: "is scheduled to".
        return rule == InfinitiveRule.None && tagged[word] == PennTag.JJ ? Of(tagged.Lemma(word, Inflection.Participle)) : rule;
    }

    /// <summary>The rule of a dictionary form.</summary>
    public static InfinitiveRule Of(string lemma) => Rules[Vocabulary.Instance.Find(lemma)];

    private static InfinitiveRule[] Read()
    {
        var rules = new InfinitiveRule[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Language/Infinitives.lexicon"))
            rules[line.Words[0]] = line.Fields.Length > 1 && line.Fields[1] == "passive" ? InfinitiveRule.Passive : InfinitiveRule.Always;
        rules[0] = InfinitiveRule.None;
        return rules;
    }
}
