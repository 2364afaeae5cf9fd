using System.Diagnostics;
using System.Globalization;
using Dossier.Engine.Findings;

namespace Dossier.Benchmarks;

/// <summary>Every figure of docs/accuracy.md that is about speed, measured in one run, so that ratios compare like with like.</summary>
internal static class Ratios
{
    private const int Size = 1024 * 1024;

    /// <summary>Measures and prints.</summary>
    public static void Print(TextWriter output)
    {
        output.NewLine = "\n";
        PrintThroughput(output);
        PrintHostile(output);
        PrintFindings(output);
        output.WriteLine(Line($"first article in a fresh process, CPU above an empty one: {FreshProcess.Measure(runs: 7).TotalMilliseconds:0} ms"));
    }

    private static void PrintThroughput(TextWriter output)
    {
        var text = NewsText.OfLength(Size);
        var words = Stages.Sentences(text, out var document);
        var scan = Seconds(() => LinearScan.Run(text));
        output.WriteLine("| 1 MB of news | MB/s | times a scan | allocated per byte |");
        output.WriteLine("| --- | --- | --- | --- |");
        Row("one linear scan", () => LinearScan.Run(text));
        Row("tokens", () => Stages.Tokens(text));
        Row("blocks, tokens and sentences", () => Stages.Sentences(text, out _));
        Row("times and quantities, from sentences", () => Stages.TimesAndQuantities(document, words));
        Row("times and quantities, from the text", () => Stages.TimesAndQuantities(document, Stages.Sentences(text, out _)));
        Row("the whole: from the text to its claims", () => Stages.Article(text));
        output.WriteLine();

        void Row(string name, Action action)
        {
            var seconds = Seconds(action);
            output.WriteLine(Line($"| {name} | {Size / 1e6 / seconds:0.0} | {seconds / scan:0.0} | {Allocated(action) / (double)Size:0.0} |"));
        }
    }

    private static void PrintHostile(TextWriter output)
    {
        output.WriteLine("| hostile input, the whole | 16 KB, ms | 64 KB / 16 KB |");
        output.WriteLine("| --- | --- | --- |");
        foreach (var ((name, small), (_, large)) in HostileText.OfLength(16 * 1024).Zip(HostileText.OfLength(64 * 1024)))
        {
            var (first, second) = (Seconds(() => Stages.Article(small), 0.05), Seconds(() => Stages.Article(large), 0.05));
            output.WriteLine(Line($"| {name} | {first * 1e3:0.00} | {second / first:0.0} |"));
        }
        output.WriteLine();
    }

    private static void PrintFindings(TextWriter output)
    {
        output.WriteLine("| comparing articles | 10, ms | 100, ms | 1,000, ms | 10,000, ms |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var (name, witnesses) in new[] { ("five to an event", 5), ("all of one event", int.MaxValue) })
        {
            output.Write("| " + name + " |");
            foreach (var count in new[] { 10, 100, 1_000, 10_000 })
            {
                var articles = FindingsBenchmarks.Read(count, witnesses);
                output.Write(Line($" {Seconds(() => FindingsBuilder.Build(articles), 0.1) * 1e3:0.0} |"));
            }
            output.WriteLine();
        }
        output.WriteLine();
    }

    /// <summary>The shortest of many runs: what the work costs when nothing disturbs it.</summary>
    private static double Seconds(Action action, double budget = 0.5)
    {
        // Until the runtime has compiled the loops for good.
        for (var warm = Stopwatch.StartNew(); warm.Elapsed.TotalSeconds < budget;)
            action();
        var best = double.MaxValue;
        var runs = 0;
        for (var all = Stopwatch.StartNew(); all.Elapsed.TotalSeconds < budget || runs < 3; runs++)
        {
            var one = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(one).TotalSeconds);
        }
        return best;
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
