using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary>Makes the table of <see cref="WordLexicon"/> from the words of treebanks and their groups.</summary>
internal static class LexiconTrainer
{
    /// <summary>The table's bytes.</summary>
    /// <param name="sentences">Sentences to count words in.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="clusters">The groups of words.</param>
    /// <param name="otherClusters">Their groups by another division.</param>
    /// <param name="forms">The dictionary.</param>
    public static byte[] Make(IReadOnlyList<TreebankSentence> sentences, TagSet tags, IReadOnlyDictionary<string, int> clusters, IReadOnlyDictionary<string, int> otherClusters, WordForms forms)
    {
        // A word seen so often with one tag only has no other.
        const int OftenEnough = 20;
        const int LeastSeen = 3;
        var counts = new Dictionary<uint, SortedDictionary<byte, int>>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var key = KeyOf(word.Form);
            if (!counts.TryGetValue(key, out var byTag))
                counts.Add(key, byTag = []);
            var tag = tags.NumberOf(word);
            byTag[tag] = byTag.GetValueOrDefault(tag) + 1;
        }
        var entries = new SortedDictionary<uint, WordLexicon.Entry>();
        foreach (var (word, cluster) in clusters)
            entries[KeyOf(word)] = new WordLexicon.Entry { Cluster = (ushort)cluster, OtherCluster = (ushort)otherClusters[word], SoleTag = WordLexicon.NoSoleTag };
        var sets = new Dictionary<uint, string>();
        foreach (var (key, byTag) in counts)
        {
            var all = byTag.Values.Sum();
            if (all < LeastSeen)
                continue;
            sets[key] = string.Join(' ', byTag.Where(t => t.Value * 20 >= all).Select(t => t.Key));
            if (!entries.TryGetValue(key, out var entry))
                entry.SoleTag = WordLexicon.NoSoleTag;
            var top = byTag.MaxBy(t => t.Value);
            if (all >= OftenEnough && top.Value * 1000L >= all * 997L)
                entry.SoleTag = top.Key;
            entries[key] = entry;
        }
        var numbers = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach (var set in sets.Values.GroupBy(s => s).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(254))
            numbers.Add(set.Key, (byte)(numbers.Count + 1));
        foreach (var (key, set) in sets)
        {
            var entry = entries[key];
            entry.Ambiguity = numbers.GetValueOrDefault(set);
            entries[key] = entry;
        }
        foreach (var word in clusters.Keys.Concat(sentences.SelectMany(s => s.Words).Select(w => w.Form.ToLowerInvariant())).Distinct())
            if (entries.TryGetValue(KeyOf(word), out var entry))
            {
                entry.Forms = forms.Of(word);
                entries[KeyOf(word)] = entry;
            }
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(entries.Count);
        var keys = entries.Keys.ToArray();
        for (uint bucket = 0, next = 0; bucket <= 1024; bucket++)
        {
            while (next < keys.Length && keys[next] >> 16 < bucket)
                next++;
            writer.Write(next);
        }
        foreach (var key in keys)
            writer.Write((ushort)key);
        foreach (var entry in entries.Values)
        {
            writer.Write(entry.Cluster);
            writer.Write(entry.OtherCluster);
            writer.Write((ushort)entry.Forms);
            writer.Write(entry.Ambiguity);
            writer.Write(entry.SoleTag);
        }
        return stream.ToArray();
    }

    private static uint KeyOf(string form) => WordLexicon.Key(WordFeatureReader.LowerHash(form));
}
