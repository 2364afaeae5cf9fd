namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Names;

/// <summary>
/// Mends tags that grammar rules out, before the parser sees them. On treebanks the tagger has not seen they mend at least five tags for each they
/// spoil; a tagger that learns such a place leaves its rule nothing to do.
/// </summary>
internal static class TagMending
{
    private static readonly bool[] Naming = Vocabulary.Instance.Words("Language/Naming.lexicon");

    // "would have been quietly sold": adverbs between an auxiliary and its verb.
    private const int MostAdverbs = 2;

    /// <summary>Mends the tags of a sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="words">The sentence's words.</param>
    /// <param name="sentence">Their features, tagged.</param>
    /// <param name="model">The model that tagged them.</param>
    public static void Mend(string text, IReadOnlyList<Word> words, WordFeatures[] sentence, LanguageModel model)
    {
        var tagged = new Tagged(text, words, sentence, model);
        var isSentence = tagged[tagged.Count - 1] is PennTag.Stop or PennTag.CloseQuote;
        for (var i = 1; i < words.Count; i++)
        {
            if (tagged[i] is PennTag.NN or PennTag.JJ or PennTag.VB or PennTag.IN or PennTag.RB && tagged.IsSmall(i) && IrregularPasts.Of(tagged.Number(i)) is not PastUse.None and var use)
                MendPast(tagged, i, use);
            switch (tagged[i])
            {
                case PennTag.NN or PennTag.JJ or PennTag.VBP or PennTag.IN or PennTag.RP or PennTag.RB or PennTag.UH when CanBeBase(tagged, i):
                    if (IsRuledInfinitive(tagged, i))
                    {
                        tagged.Set(i - 1, PartOfSpeech.Part, PennTag.TO);
                        tagged.Set(i, PartOfSpeech.Verb, PennTag.VB);
                    }
                    else if (IsDenied(tagged, i))
                        tagged.Set(i, PartOfSpeech.Verb, PennTag.VB);
                    break;
                case PennTag.VBN when isSentence && IsActive(tagged, i):
                    tagged.Set(i, PartOfSpeech.Verb, PennTag.VBD);
                    break;
                // "had | sunk a trawler"
                case PennTag.JJ when tagged.IsSmall(i) && LemmaTable.Find(tagged.Fold(i), Inflection.Participle) is not null && tagged[i - 1] is PennTag.VBD or PennTag.VBZ or PennTag.VBP && IsBehindHave(tagged, i):
                    tagged.Set(i, PartOfSpeech.Verb, PennTag.VBN);
                    break;
            }
        }
        MendOnlyVerb(tagged);
    }

    /// <summary>"underwent" is a past wherever it stands; what is a participle too may be an adjective, "a wind-swept hill".</summary>
    private static void MendPast(Tagged tagged, int word, PastUse use)
    {
        if (use == PastUse.Both && tagged[word] == PennTag.JJ)
            return;
        var isParticiple = use == PastUse.Both && (IsBehindBe(tagged, word) || IsBehindHave(tagged, word));
        tagged.Set(word, PartOfSpeech.Verb, isParticiple ? PennTag.VBN : PennTag.VBD);
    }

    /// <summary>"is said | to own": behind such a word "to" has an infinitive, whatever else the word could be.</summary>
    private static bool IsRuledInfinitive(Tagged tagged, int word)
    {
        if (word < 2 || !tagged.Is(word - 1, "to") || (word + 1 < tagged.Count && tagged.IsDash(word + 1)))
            return false;
        var rule = InfinitiveRulers.Of(tagged, word - 2);
        return rule == InfinitiveRule.Always || (rule == InfinitiveRule.Passive && IsBehindBe(tagged, word - 2));
    }

    /// <summary>"did not | fine the airline"</summary>
    private static bool IsDenied(Tagged tagged, int word) =>
        word > 1 && word + 1 < tagged.Count && (tagged.Is(word - 1, "n't") || tagged.Is(word - 1, "not")) && (tagged.Is(word - 2, "do") || tagged.Is(word - 2, "does") || tagged.Is(word - 2, "did"))
        && tagged[word + 1] is PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.NNP or PennTag.NNS or PennTag.CD;

    /// <summary>"Lee | founded the bank": between a subject and an object, and without an auxiliary, stands a past. Of what a participle is called by, "a man named Lee", the words are few.</summary>
    private static bool IsActive(Tagged tagged, int word)
    {
        const int FarthestAuxiliary = 8;
        var before = BeforeAdverbs(tagged, word);
        if (before < 0 || word + 1 >= tagged.Count || !tagged.IsSmall(word))
            return false;
        var isBetween = tagged[before] switch
        {
            PennTag.NNP or PennTag.NNPS => tagged[word + 1] is PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.CD or PennTag.NNP,
            PennTag.NN or PennTag.NNS => tagged[word + 1] is PennTag.PRP or PennTag.PRPS || (tagged[before] == PennTag.NN && tagged[word + 1] == PennTag.NNP),
            _ => false,
        };
        if (!isBetween || (NameLexicon.Of(tagged.Number(word + 1)) & NameWord.Calendar) != 0
            || Naming[tagged.Number(word)])
            return false;
        for (var i = word - 1; i >= 0 && i >= word - FarthestAuxiliary; i--)
            if (tagged.Form(i, 6) is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "'re" or "'m" or "am" or "have" or "has" or "had" or "having" or "'ve" or "'d" or "get" or "gets" or "got")
                return false;
        return true;
    }

    private static bool IsBehindBe(Tagged tagged, int word) => tagged.Form(BeforeAdverbs(tagged, word), 6) is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "'re";

    private static bool IsBehindHave(Tagged tagged, int word) => tagged.Form(BeforeAdverbs(tagged, word), 6) is "have" or "has" or "had" or "having" or "'ve";

    private static int BeforeAdverbs(Tagged tagged, int word)
    {
        var before = word - 1;
        while (before > 0 && before >= word - MostAdverbs && tagged[before] == PennTag.RB)
            before--;
        return before;
    }

    private static bool CanBeBase(Tagged tagged, int word) => tagged.IsSmall(word) && (tagged.Forms(word) & DictionaryForms.Verb) != 0;

    /// <summary>"The blast | shocked Athens.": what looks like a past between a noun and its object is the verb of a sentence that has no other.</summary>
    private static void MendOnlyVerb(Tagged tagged)
    {
        if (tagged[tagged.Count - 1] != PennTag.Stop)
            return;
        var found = SyntaxWord.None;
        var isSubject = true;
        for (var i = 0; i < tagged.Count; i++)
        {
            switch (tagged[i])
            {
                case PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD:
                    return;
                case PennTag.JJ when found < 0 && i > 0 && tagged[i - 1] is PennTag.NN or PennTag.NNS or PennTag.NNP && tagged[i + 1] is PennTag.NNP or PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.CD or PennTag.IN
                    && (tagged.Forms(i) & DictionaryForms.Past) != 0:
                // "A storm | hit Westhaven.", "The quake | hit the north.", "The ferry | cost €12 million."
                case PennTag.NN when found < 0 && i > 0 && tagged[i - 1] == PennTag.NN && (tagged[i + 1] is PennTag.NNP or PennTag.DT or PennTag.PRPS or PennTag.CD or PennTag.Dollar || (tagged[i + 1] == PennTag.NN && !tagged.IsSmall(i + 1))) && isSubject && tagged.IsSmall(i)
                    && LemmaTable.Find(tagged.Fold(i), Inflection.Past) is not null:
                // "The bakery | bought flour."
                case PennTag.VBN when found < 0 && i > 0 && tagged[i - 1] is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS && tagged.IsSmall(i) && !tagged.Is(i + 1, "by") && !Naming[tagged.Number(i)]
                    && isSubject && tagged.Is(tagged.Count - 1, "."):
                // "Ann Lee, the mayor, | left on Monday."
                case PennTag.JJ when found < 0 && i > 2 && tagged[i - 1] == PennTag.Comma && tagged[i + 1] is PennTag.IN or PennTag.DT or PennTag.NNP or PennTag.RB && tagged.IsSmall(i) && LemmaTable.Find(tagged.Fold(i), Inflection.Past) is not null:
                // "A season ticket | costs 85 euros.", "The broker | stores the queue."
                case PennTag.NNS when found < 0 && i > 0 && tagged[i - 1] is PennTag.NN or PennTag.NNP && tagged[i + 1] is PennTag.CD or PennTag.DT or PennTag.Dollar or PennTag.PRPS or PennTag.NNP && isSubject && tagged.IsSmall(i)
                    && (tagged.Forms(i) & DictionaryForms.ThirdPerson) != 0:
                // "Ann Lee | plans to move."
                case PennTag.NNS when found < 0 && i > 0 && tagged[i - 1] is PennTag.NN or PennTag.NNP && i + 2 < tagged.Count && tagged.Is(i + 1, "to") && tagged[i + 2] == PennTag.VB
                    && (tagged.Forms(i) & DictionaryForms.ThirdPerson) != 0 && InfinitiveRulers.Of(tagged.Lemma(i, Inflection.ThirdPerson)) == InfinitiveRule.Always:
                    found = i;
                    break;
            }
            isSubject &= tagged[i] is PennTag.DT or PennTag.PRPS or PennTag.POS or PennTag.JJ or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.CD or PennTag.CC || tagged.Is(i, "of");
        }
        if (found >= 0)
            tagged.Set(found, PartOfSpeech.Verb, tagged[found] == PennTag.NNS ? PennTag.VBZ : PennTag.VBD);
    }

    /// <summary>A sentence's words with their tags.</summary>
    internal readonly struct Tagged(string text, IReadOnlyList<Word> words, WordFeatures[] sentence, LanguageModel model)
    {
        // No word that matters here is longer.
        private const int LongestForm = 24;

        public int Count => words.Count;

        /// <summary>A word's tag; none before the first word and behind the last.</summary>
        public PennTag this[int word] => word >= 0 && word < words.Count ? model.Tags[sentence[WordFeatureReader.Before + word].TagNumber].Penn : PennTag.None;

        public DictionaryForms Forms(int word) => model.Words.Find(sentence[WordFeatureReader.Before + word].Lower).Forms;

        /// <summary>Whether it is written in small letters throughout its first two.</summary>
        public bool IsSmall(int word) => char.IsLower(text[words[word].Start]);

        public bool IsDash(int word) => words[word].Length == 1 && text[words[word].Start] is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014';

        public bool Is(int word, string form) => Vocabulary.Is(text, words[word].Start, words[word].Length, form);

        /// <summary>A word of at most so many letters in small ones, else none; none before the first word.</summary>
        public string Form(int word, int most) => word >= 0 && words[word].Length <= most ? Fold(word) : "";

        /// <summary>The word's number in the vocabulary, or 0.</summary>
        public int Number(int word) => Vocabulary.Instance.Find(text, words[word]);

        /// <summary>A word in small letters; empty for an endless one.</summary>
        public string Fold(int word)
        {
            if (words[word].Length > LongestForm)
                return "";
            var letters = new char[words[word].Length];
            for (var i = 0; i < letters.Length; i++)
                letters[i] = Vocabulary.Fold(text[words[word].Start + i]);
            return new string(letters);
        }

        public string Lemma(int word, Inflection inflection) => words[word].Length > LongestForm ? "" : Lemmatizer.Lemma(text, words[word], inflection);

        /// <summary>Gives a word another tag, if the model has it.</summary>
        public void Set(int word, PartOfSpeech part, PennTag tag)
        {
            var number = Array.IndexOf(model.Tags, (part, tag));
            if (number >= 0)
                Tagger.Set(ref sentence[WordFeatureReader.Before + word], (byte)number, model.Parts);
        }
    }
}
