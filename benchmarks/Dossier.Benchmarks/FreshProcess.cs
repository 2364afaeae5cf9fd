using System.Diagnostics;
using System.Globalization;

namespace Dossier.Benchmarks;

/// <summary>What the first article costs in a process that has read none: loading and compiling the engine, and its word lists.</summary>
internal static class FreshProcess
{
    /// <summary>The child that reads nothing.</summary>
    public const string Empty = "empty";

    /// <summary>The child that reads one article.</summary>
    public const string FirstArticle = "first-article";

    /// <summary>CPU time of one article in a fresh process above an empty one: the difference of the medians.</summary>
    public static TimeSpan Measure(int runs)
    {
        var (empty, first) = (new List<double>(), new List<double>());
        for (var i = 0; i < runs; i++)
        {
            empty.Add(Spawn(Empty));
            first.Add(Spawn(FirstArticle));
        }
        return TimeSpan.FromMilliseconds(Median(first) - Median(empty));
    }

    /// <summary>What a child does; it prints its own CPU time in milliseconds.</summary>
    public static void RunChild(string verb)
    {
        // Both children make the text: only the reading may differ.
        var text = NewsText.OfLength(4096);
        var claims = verb == FirstArticle ? Stages.Article(text) : 0;
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString("0.###", CultureInfo.InvariantCulture));
        GC.KeepAlive(claims);
    }

    private static double Spawn(string verb)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
            start.ArgumentList.Add(typeof(FreshProcess).Assembly.Location);
        start.ArgumentList.Add(verb);
        using var child = Process.Start(start)!;
        var printed = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
