using System.Diagnostics;
using System.Globalization;
using Dossier.Engine.Findings;

namespace Dossier.Benchmarks;

/// <summary>Every figure of docs/accuracy.md that is about speed, measured in one run, so that ratios compare like with like.</summary>
internal static class Ratios
{
    private const int Size = 1024 * 1024;
    private const double Batch = 0.02;

    /// <summary>Measures and prints.</summary>
    public static void Print(TextWriter output)
    {
        output.NewLine = "\n";
        Warm();
        PrintThroughput(output);
        PrintHostile(output);
        PrintFindings(output);
        FreshProcess.Print(output, runs: 11);
    }

    /// <summary>The runtime compiles a method for good only after thirty calls, and later on another thread; a megabyte at a time that would not be reached.</summary>
    private static void Warm()
    {
        var text = NewsText.OfLength(16 * 1024);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 40; i++)
                _ = Stages.Article(text) + LinearScan.Run(text);
            Thread.Sleep(250);
        }
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
        Row("times and quantities, from the text", () => Stages.TimesAndQuantities(text));
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
        output.WriteLine("| hostile input | times and quantities, 16 KB, ms | 64 KB / 16 KB | the whole, 16 KB, ms | 64 KB / 16 KB |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var ((name, small), (_, large)) in HostileText.OfLength(16 * 1024).Zip(HostileText.OfLength(64 * 1024)))
        {
            output.Write("| " + name + " |");
            foreach (Action<string> stage in new Action<string>[] { t => Stages.TimesAndQuantities(t), t => Stages.Article(t) })
            {
                var (first, second) = (Seconds(() => stage(small), 0.06), Seconds(() => stage(large), 0.06));
                output.Write(Line($" {first * 1e3:0.00} | {second / first:0.0} |"));
            }
            output.WriteLine();
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

    /// <summary>
    /// CPU seconds of one run, in the best of many batches. CPU and not wall-clock time, so that other work on the machine counts as little as can be;
    /// batches, because the clock of a process is coarse.
    /// </summary>
    private static double Seconds(Action action, double budget = 0.3)
    {
        // Until the runtime has compiled the loops for good.
        var runs = 0;
        for (var start = Cpu(); Cpu() - start < budget || runs < 2; runs++)
            action();
        var batch = Math.Max(1, (int)(runs * Batch / budget));
        var best = double.MaxValue;
        for (double spent = 0; spent < budget;)
        {
            var start = Cpu();
            for (var i = 0; i < batch; i++)
                action();
            var one = Cpu() - start;
            best = Math.Min(best, one / batch);
            spent += Math.Max(one, Batch / 10);
        }
        return best;
    }

    private static double Cpu() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
