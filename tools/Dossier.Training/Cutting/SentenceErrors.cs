namespace Dossier.Training.Cutting;

/// <summary>Where sentences were cut too often or too seldom, by what stands on either side.</summary>
internal static class SentenceErrors
{
    private const int Context = 40;
    private const int Samples = 3;

    /// <summary>The most frequent kinds, each with its places' count and one place.</summary>
    public static IEnumerable<string> List(CuttingRun run, int most)
    {
        var (found, gold) = (run.Sentences.Select(s => s.Start).ToHashSet(), run.GoldSentences.Select(s => s.Start).ToHashSet());
        return found.Except(gold).Select(s => ("extra ", s)).Concat(gold.Except(found).Select(s => ("missed", s)))
            .GroupBy(e => $"{e.Item1} {Sides(run.Text, e.s)}")
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(most)
            .Select(g => $"{g.Count(),5}  {g.Key}   [{string.Join("]  [", g.Take(Samples).Select(e => Around(run.Text, e.s)))}]");
    }

    /// <summary>The last sign before a place and the kind of the first behind it.</summary>
    private static string Sides(string text, int place)
    {
        var before = place - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
            before--;
        return $"{Kind(text, Math.Max(before, 0))} {(before < place - 1 ? "_" : "")} {Kind(text, place)}";
    }

    private static string Kind(string text, int place) => text[place] switch
    {
        var c when char.IsUpper(c) => "A",
        var c when char.IsLetter(c) => "a",
        var c when char.IsDigit(c) => "0",
        var c => c.ToString(),
    };

    private static string Around(string text, int place) =>
        (text[Math.Max(0, place - Context)..place] + "||" + text[place..Math.Min(text.Length, place + Context)]).Replace('\n', '\u00B6');
}
