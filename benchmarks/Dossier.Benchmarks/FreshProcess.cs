using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Benchmarks;

/// <summary>What the first article costs in a process that has read none: loading and compiling the engine, and its word lists.</summary>
internal static class FreshProcess
{
    /// <summary>The first argument of a child; the second says how far it reads.</summary>
    public const string Child = "first-article";

    // What a child does, each more than the one before it. All make the text, and the first reads nothing of it: only the reading may differ.
    private static readonly (string Name, Func<string, object> Read)[] Depths =
    [
        ("empty", text => text),
        ("vocabulary", _ => Vocabulary.Instance),
        ("blocks", text => DocumentReader.Read("a.txt", text)),
        ("sentences", text => Stages.Sentences(text, out _)),
        ("times and quantities", text => Stages.TimesAndQuantities(text)),
        ("the whole", text => Stages.Article(text)),
    ];

    /// <summary>Prints, stage by stage, the CPU time of one article in a fresh process above an empty one, and how many methods had to be compiled.</summary>
    public static void Print(TextWriter output, int runs)
    {
        var costs = Depths.Select(_ => new List<Cost>()).ToArray();
        // In turn, so that whatever else the machine does falls on every row alike.
        for (var run = 0; run < runs; run++)
            for (var depth = 0; depth < Depths.Length; depth++)
                costs[depth].Add(Spawn(depth));
        output.WriteLine("| first article in a fresh process, up to | CPU above an empty one, ms | methods compiled |");
        output.WriteLine("| --- | --- | --- |");
        for (var depth = 1; depth < Depths.Length; depth++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Depths[depth].Name} | {Median(costs[depth], c => c.Milliseconds) - Median(costs[0], c => c.Milliseconds):0} | {Median(costs[depth], c => c.Methods) - Median(costs[0], c => c.Methods):0} |"));
    }

    /// <summary>Reads one article to a depth and prints what this process has cost so far.</summary>
    public static void RunChild(int depth)
    {
        var read = Depths[depth].Read(NewsText.OfLength(4096));
        var (cpu, methods) = (Environment.CpuUsage.TotalTime.TotalMilliseconds, JitInfo.GetCompiledMethodCount());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cpu:0.###} {methods}"));
        GC.KeepAlive(read);
    }

    private static Cost Spawn(int depth)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
            start.ArgumentList.Add(typeof(FreshProcess).Assembly.Location);
        start.ArgumentList.Add(Child);
        start.ArgumentList.Add(depth.ToString(CultureInfo.InvariantCulture));
        using var child = Process.Start(start)!;
        var printed = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        return new Cost(double.Parse(printed[0], CultureInfo.InvariantCulture), double.Parse(printed[1], CultureInfo.InvariantCulture));
    }

    private static double Median(List<Cost> costs, Func<Cost, double> of)
    {
        var values = costs.Select(of).Order().ToArray();
        return values[values.Length / 2];
    }

    private readonly record struct Cost(double Milliseconds, double Methods);
}
