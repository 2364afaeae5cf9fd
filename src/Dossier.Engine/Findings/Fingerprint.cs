namespace Dossier.Engine.Findings;

using Dossier.Engine.Language;

/// <summary>What tells whether one article is a copy of another: the least runs of its words. Holds no position.</summary>
internal static class Fingerprint
{
    private const int Run = 5;
    private const int RunsKept = 48;

    // Shorter articles are alike by chance.
    private const int FewestRuns = 24;

    // Of the runs of both, so many in a hundred are in both: an agency's text with a few sentences cut or changed.
    private const int MostAlike = 75;

    /// <summary>The fingerprint of an article's body; empty for a short one.</summary>
    public static EquatableArray<long> Of(Words words, CancellationToken cancellation)
    {
        var hashes = new List<int>(words.Tokens.Length);
        foreach (var sentence in words.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            // Each publisher has its own headline, byline and foot.
            if (sentence.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst))
                continue;
            for (var t = sentence.First; t < sentence.End; t++)
                if (words.Tokens[t].Kind != TokenKind.Symbol)
                    hashes.Add(HashOf(words.Text, words.Tokens[t].Start, words.Tokens[t].Length));
        }
        return new(Least(hashes));
    }

    /// <summary>Whether two articles are copies of one text.</summary>
    public static bool AreCopies(EquatableArray<long> a, EquatableArray<long> b)
    {
        if (Math.Min(a.Count, b.Count) < FewestRuns)
            return false;
        // Of the least runs of both together, those that both have: an estimate of how much of the texts is the same.
        int i = 0, j = 0, both = 0, all = 0;
        for (; all < RunsKept && i < a.Count && j < b.Count; all++)
            if ((all - both) * 100 > RunsKept * (100 - MostAlike))
                return false;
            else if (a[i] == b[j])
            {
                both++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
                i++;
            else
                j++;
        return both * 100 >= all * MostAlike;
    }

    /// <summary>The least hashes of the runs of words, ascending: of all runs of a text they stay the same when a few words are changed (A. Broder, On the resemblance and containment of documents, 1997).</summary>
    private static List<long> Least(List<int> words)
    {
        var least = new List<long>(RunsKept + 1);
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = 0L;
            for (var k = 0; k < Run; k++)
                hash = unchecked((hash ^ words[i + k]) * 0x5851F42D4C957F2D + 0x14057B7EF767814F);
            hash &= long.MaxValue;
            var at = least.BinarySearch(hash);
            if (at >= 0 || (least.Count == RunsKept && hash > least[RunsKept - 1]))
                continue;
            least.Insert(~at, hash);
            if (least.Count > RunsKept)
                least.RemoveAt(RunsKept);
        }
        return least;
    }

    /// <summary>A number for a word, the same for upper and lower case on every machine: FNV-1a.</summary>
    private static int HashOf(string text, int start, int length)
    {
        var hash = 2166136261;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ (text[i] == '\u2019' ? '\'' : char.ToLowerInvariant(text[i]))) * 16777619u);
        return (int)(hash & int.MaxValue);
    }
}
