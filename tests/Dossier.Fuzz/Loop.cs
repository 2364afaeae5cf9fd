using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;

namespace Dossier.Fuzz;

/// <summary>Runs a target on ever new texts for some time. Guided by coverage where the assemblies beside it are instrumented; needs nothing but the runtime.</summary>
internal static class Loop
{
    // A text of some thousand characters is read in milliseconds; compiling one takes longer, and so does a busy machine.
    private const int Slow = 10_000;
    private const int Room = 1 << 20;

    /// <summary>Fuzzes; the exit code is 1 when anything was found.</summary>
    /// <param name="target">A target's name.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="finds">Folder for the texts that broke something.</param>
    /// <param name="corpus">Folders of texts to begin with.</param>
    public static int Run(string target, double seconds, int seed, string finds, params string[] corpus)
    {
        Directory.CreateDirectory(finds);
        var coverage = new Coverage();
        var act = Targets.All[target];
        var texts = corpus.Where(Directory.Exists).SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal).Select(f => Targets.Decode(File.ReadAllBytes(f))).Append("").ToList();
        var mutator = new Mutator(seed, longest: target == "code" ? 4096 : 1024);
        var known = new HashSet<string>(StringComparer.Ordinal);
        // What is being run, for the process that finds this one dead: an overflown stack can be caught by nobody.
        using var file = MemoryMappedFile.CreateFromFile(Path.Combine(finds, target + ".running"), FileMode.Create, null, Room);
        using var running = file.CreateViewAccessor();
        var clock = Stopwatch.StartNew();
        long runs = 0;
        for (var i = 0; clock.Elapsed.TotalSeconds < seconds; i++)
        {
            var text = i < texts.Count && runs == i ? texts[i] : mutator.Next(texts);
            Note(running, text);
            coverage.Clear();
            var start = clock.ElapsedMilliseconds;
            try
            {
                act(text);
                if (clock.ElapsedMilliseconds - start > Slow)
                {
                    // The first run compiles what it calls; what is slow is so again.
                    start = clock.ElapsedMilliseconds;
                    act(text);
                    if (clock.ElapsedMilliseconds - start > Slow)
                        Keep("slow", $"{clock.ElapsedMilliseconds - start} ms");
                }
            }
            catch (Exception e)
            {
                Keep(Kind(e), e.ToString());
            }
            runs++;
            if (coverage.IsNew() && i >= texts.Count)
                texts.Add(text);

            void Keep(string kind, string what)
            {
                if (!known.Add(kind))
                    return;
                var name = Path.Combine(finds, string.Create(CultureInfo.InvariantCulture, $"{target}-{seed}-{known.Count}"));
                File.WriteAllBytes(name, Targets.Encode(text));
                File.WriteAllText(name + ".why", what);
                Console.WriteLine($"{target}: {kind}: {name}");
            }
        }
        File.WriteAllText(Path.Combine(finds, target + ".done"), "");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target}: {runs:N0} runs in {clock.Elapsed.TotalSeconds:N0} s, {coverage.Branches:N0} branches, {texts.Count:N0} texts kept, {known.Count} found"));
        return known.Count > 0 ? 1 : 0;
    }

    /// <summary>Two failures of one kind have one type and one place.</summary>
    private static string Kind(Exception e)
    {
        var place = (e.StackTrace ?? "").Split('\n').FirstOrDefault(l => l.Contains("Dossier.", StringComparison.Ordinal) && !l.Contains("Targets.Require", StringComparison.Ordinal))?.Trim();
        return e.GetType().Name + " " + (e is LawBrokenException ? e.Message.Split(':')[0] : "") + " " + place?.Split(" in ")[0];
    }

    private static void Note(MemoryMappedViewAccessor running, string text)
    {
        var bytes = Targets.Encode(text);
        running.Write(0, bytes.Length);
        running.WriteArray(4, bytes, 0, Math.Min(bytes.Length, Room - 4));
    }
}
