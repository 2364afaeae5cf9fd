using Dossier.Training.Clusters;

namespace Dossier.Meanings;

/// <summary>The words of the table: dictionary forms that WordNet and the vectors have, the most frequent; in ordinal order.</summary>
internal sealed class Terms
{
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
        return new Terms([.. chosen.Select(i => vectors.Words[i])], [.. chosen.Select(i => vectors.Vectors[i])]);
    }

    /// <summary>A word's number, or -1.</summary>
    public int Find(string word) => _numbers.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The numbers of a set's words, by their place in it; -1 for those that are no terms. WordNet writes names with capitals.</summary>
    public int[] Find(Synset synset) => Array.ConvertAll(synset.Words, w => Find(w.ToLowerInvariant()));

    /// <summary>A word of letters, hyphens and apostrophes which is not only the name of one person, place or thing.</summary>
    private static bool IsTerm(WordNet wordNet, string word) =>
        word.Length > 1 && char.IsAsciiLetterLower(word[0]) && word.All(c => char.IsAsciiLetterLower(c) || c is '-' or '\'') && wordNet.Senses.TryGetValue(word, out var parts)
        && parts.Exists(senses => senses.Any(s => !Array.Exists(wordNet.Synsets[s].Pointers, p => p.Symbol == "@i")));
}
