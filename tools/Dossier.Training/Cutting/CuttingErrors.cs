using Dossier.Engine.Language;

namespace Dossier.Training.Cutting;

/// <summary>Where two ways of cutting a text differ, sorted into kinds.</summary>
internal static class CuttingErrors
{
    private const int Context = 30;

    /// <summary>The most frequent kinds with one place each: "don|'t for do|n't  7  … I don't know …".</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">One way of cutting it.</param>
    /// <param name="gold">The other, thought right.</param>
    /// <param name="kind">Names the kind of a difference from the stretches that both ways cut alike on either side: what was found, what there was.</param>
    /// <param name="most">How many kinds.</param>
    public static IEnumerable<string> List(string text, List<Word> found, List<Word> gold, Func<List<Word>, List<Word>, string> kind, int most)
    {
        var kinds = new Dictionary<string, (int Count, int Place)>();
        foreach (var (ours, theirs) in Differences(found, gold))
        {
            var name = kind(ours, theirs);
            var (count, place) = kinds.GetValueOrDefault(name, (0, theirs[0].Start));
            kinds[name] = (count + 1, place);
        }
        return kinds.OrderByDescending(k => k.Value.Count).ThenBy(k => k.Value.Place).Take(most)
            .Select(k => $"{k.Value.Count,5}  {k.Key}   [{Around(text, k.Value.Place)}]");
    }

    /// <summary>The words of a stretch with a stroke between them.</summary>
    public static string Stretch(string text, List<Word> words) => string.Join('|', words.Select(w => text.Substring(w.Start, w.Length)));

    private static IEnumerable<(List<Word> Found, List<Word> Gold)> Differences(List<Word> found, List<Word> gold)
    {
        var (f, g) = (0, 0);
        while (f < found.Count && g < gold.Count)
        {
            if (found[f] == gold[g])
            {
                (f, g) = (f + 1, g + 1);
                continue;
            }
            // Both cover the same letters, so they meet again where two ends are the same.
            var (ours, theirs) = (new List<Word> { found[f++] }, new List<Word> { gold[g++] });
            while (ours[^1].End != theirs[^1].End && (ours[^1].End < theirs[^1].End ? f < found.Count : g < gold.Count))
            {
                if (ours[^1].End < theirs[^1].End)
                    ours.Add(found[f++]);
                else
                    theirs.Add(gold[g++]);
            }
            yield return (ours, theirs);
        }
    }

    private static string Around(string text, int place) =>
        text[Math.Max(0, place - Context)..Math.Min(text.Length, place + Context)].Replace('\n', '\u00B6');
}
