namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
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
                    hashes.Add(SentenceReader.Fold(words.Text, words.Tokens[t].Start, words.Tokens[t].Length));
        }
        return new(Runs.Least(hashes, Run, RunsKept));
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
}
