using Dossier.Engine.Language;
using Dossier.Training.Clusters;

namespace Dossier.Meanings;

/// <summary>The words of the table: dictionary forms that WordNet and the vectors have, the most frequent; in ordinal order.</summary>
internal sealed class Terms
{
    private static readonly (Inflection Inflection, char Part)[] Inflections =
        [(Inflection.Past, 'v'), (Inflection.Participle, 'v'), (Inflection.Gerund, 'v'), (Inflection.ThirdPerson, 'v'), (Inflection.Plural, 'n')];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private Terms(string[] words, float[][] vectors)
    {
        (Words, Vectors) = (words, vectors);
        for (var i = 0; i < words.Length; i++)
            _numbers.Add(words[i], i);
    }

    /// <summary>The words.</summary>
    public string[] Words { get; }

    /// <summary>Each word's vector.</summary>
    public float[][] Vectors { get; }

    /// <summary>Chooses the words.</summary>
    public static Terms Choose(WordNet wordNet, WordVectors vectors, int most)
    {
        // The vectors' words come by frequency.
        var chosen = Enumerable.Range(0, vectors.Words.Length).Where(i => IsTerm(wordNet, vectors.Words[i])).Take(most)
            .OrderBy(i => vectors.Words[i], StringComparer.Ordinal).ToArray();
        var terms = new Terms([.. chosen.Select(i => vectors.Words[i])], [.. chosen.Select(i => (float[])vectors.Vectors[i].Clone())]);
        terms.AddForms(wordNet, vectors);
        return terms;
    }

    /// <summary>A word's number, or -1.</summary>
    public int Find(string word) => _numbers.TryGetValue(word, out var number) ? number : -1;

    // "Fan" is first of all a device.
    private const int PeopleSenses = 2;
    private const int People = 18;

    /// <summary>Whether each word is a noun for people in one of its common senses: a bit each.</summary>
    public byte[] ReadPeople(WordNet wordNet)
    {
        var bits = new byte[(Words.Length + 7) / 8];
        for (var i = 0; i < Words.Length; i++)
            if (wordNet.Senses[Words[i]].Exists(senses => senses[0].Part == 'n' && senses.Take(PeopleSenses).Any(s => wordNet.Synsets[s].File == People)))
                bits[i / 8] |= (byte)(1 << (i % 8));
        return bits;
    }

    /// <summary>The numbers of a set's words, by their place in it; -1 for those that are no terms. WordNet writes names with capitals.</summary>
    public int[] Find(Synset synset) => Array.ConvertAll(synset.Words, w => Find(w.ToLowerInvariant()));

    /// <summary>
    /// Adds to each term's vector those of its inflected forms, by half: "acquitted" says more of what acquit means than the rare "acquit". Forms that are dictionary forms
    /// themselves speak for themselves.
    /// </summary>
    private void AddForms(WordNet wordNet, WordVectors vectors)
    {
        for (var i = 0; i < vectors.Words.Length; i++)
        {
            var form = vectors.Words[i];
            if (form.Length < 3 || !form.All(char.IsAsciiLetterLower) || Find(form) >= 0)
                continue;
            foreach (var term in Inflections.Select(by => Lemmatized(form, by.Inflection, by.Part)).Where(t => t >= 0).Distinct())
                for (var d = 0; d < vectors.Vectors[i].Length; d++)
                    Vectors[term][d] += vectors.Vectors[i][d] / 2;
        }

        int Lemmatized(string form, Inflection inflection, char part)
        {
            var term = Find(Lemmatizer.Lemma(form, new Word(0, form.Length), inflection));
            return term >= 0 && wordNet.Senses[Words[term]].Exists(senses => senses[0].Part == part) ? term : -1;
        }
    }

    /// <summary>A word of letters, hyphens and apostrophes which is not only the name of one person, place or thing.</summary>
    private static bool IsTerm(WordNet wordNet, string word) =>
        word.Length > 1 && char.IsAsciiLetterLower(word[0]) && word.All(c => char.IsAsciiLetterLower(c) || c is '-' or '\'') && wordNet.Senses.TryGetValue(word, out var parts)
        && parts.Exists(senses => senses.Any(s => !Array.Exists(wordNet.Synsets[s].Pointers, p => p.Symbol == "@i")));
}
