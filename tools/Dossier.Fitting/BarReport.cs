using Dossier.Engine.Claims;
using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>What each bar keeps from being told: how many pairs of a conflict and how many others, and how many of them only it keeps.</summary>
internal static class BarReport
{
    /// <summary>Prints a line a bar.</summary>
    /// <param name="folders">Folders of sets.</param>
    /// <param name="list">Whether to print the pairs that one bar keeps alone, if the evidence would tell them.</param>
    public static void Write(IEnumerable<string> folders, bool list)
    {
        var sets = folders.SelectMany(GoldSet.ReadAll).ToList();
        var samples = Sample.Read(sets, withBarred: true).FindAll(s => s.Pair.Concord == Concord.Exclude);
        var lines = new SortedDictionary<int, int[]>();
        foreach (var sample in samples)
        {
            var (right, score) = (sample.IsRight, Weights.Instance.Score(sample.Pair.Evidence, sample.Pair.Family));
            var isTold = score >= Math.Min(Weights.Instance.Warning[(int)sample.Pair.Family], Weights.Instance.Info[(int)sample.Pair.Family]);
            var bars = Bars.Holding(sample.Pair.A.Question.Kind, sample.Pair.Evidence);
            foreach (var bar in bars)
            {
                if (!lines.TryGetValue(bar, out var line))
                    lines.Add(bar, line = new int[6]);
                line[right ? 0 : 1]++;
                if (bars.Count == 1)
                    line[right ? 2 : 3]++;
                if (bars.Count == 1 && isTold)
                    line[right ? 4 : 5]++;
            }
            if (list && bars.Count == 1 && isTold)
                Console.WriteLine($"{bars[0]} {(right ? "RIGHT" : "wrong")} {score} {Path.GetFileName(sets[sample.Set].Name)} {sample} | {string.Join(" ", sample.Pair.Evidence)}");
        }
        foreach (var (bar, n) in lines)
            Console.WriteLine($"bar {bar}: holds for {n[0]} of a conflict and {n[1]} others; alone {n[2]} and {n[3]}; of those sure enough to be told {n[4]} and {n[5]}");
    }
}
