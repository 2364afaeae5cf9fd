using System.Diagnostics;
using System.Globalization;
using Dossier.Fuzz;
using SharpFuzz;

// The assemblies whose branches guide the search.
string[] ours = ["Dossier.Engine.dll", "Dossier.Generator.dll"];
const string Usage = """
    all SECONDS [SEED] [FINDS]            every target for so long, each in a process of its own, as many at once as there are processors, guided by the branches it takes
    loop TARGET SECONDS SEED FINDS [CORPUS]  one target in this process
    afl TARGET                            one target for afl-fuzz; see run.sh
    instrument FOLDER                     makes the assemblies of a folder tell their branches
    replay TARGET FILE...                 one target on some files
    """;

switch (args)
{
    case ["all", var seconds, .. var rest]:
        return All(Number(seconds), rest.Length > 0 ? (int)Number(rest[0]) : 1, rest.Length > 1 ? rest[1] : Path.Combine(Path.GetTempPath(), "dossier-finds"));
    case ["loop", var target, var seconds, var seed, var finds, .. var corpus]:
        return Loop.Run(target, Number(seconds), (int)Number(seed), finds, [Corpus(target), .. corpus]);
    case ["afl", var target]:
        // Nothing of ours runs before the map is there that its branches write to: the target is looked up inside.
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Targets.All[target](Targets.Decode(bytes.ToArray()));
        });
        return 0;
    case ["instrument", var folder]:
        Instrument(folder);
        return 0;
    case ["replay", var target, .. var files]:
        foreach (var file in files)
            Targets.All[target](Targets.Decode(File.ReadAllBytes(file)));
        Console.WriteLine($"{files.Length} files, nothing broken");
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

static string Corpus(string target) => Path.Combine(AppContext.BaseDirectory, "Corpus", target);

void Instrument(string folder)
{
    foreach (var name in ours)
        _ = Fuzzer.Instrument(Path.Combine(folder, name), IsGuide, SharpFuzz.Options.Value).Count();
}

// Tagger and parser take a branch for every word and weight; counted, they would make each text a new one and the search ten times slower.
static bool IsGuide(string type) => !type.StartsWith("Dossier.Engine.Language.", StringComparison.Ordinal) || type is "Dossier.Engine.Language.Tokenizer" or "Dossier.Engine.Language.SentenceSplitter" or "Dossier.Engine.Language.LanguageGuess";

// A copy is instrumented, so that the build beside it stays what it is.
int All(double seconds, int seed, string finds)
{
    var folder = Directory.CreateTempSubdirectory("dossier-fuzz").FullName;
    try
    {
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Instrument(folder);
        Directory.CreateDirectory(finds);
        return Targets.All.Keys.AsParallel().WithDegreeOfParallelism(Environment.ProcessorCount).Count(target => !Runs(folder, target, seconds, seed, finds)) == 0 ? 0 : 1;
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static bool Runs(string folder, string target, double seconds, int seed, string finds)
{
    var done = Path.Combine(finds, target + ".done");
    File.Delete(done);
    string[] arguments = [Path.Combine(folder, "Dossier.Fuzz.dll"), "loop", target, seconds.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture), finds];
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments))!;
    // What hangs is found as well: no text takes that much longer than the time there was.
    if (!process.WaitForExit(TimeSpan.FromSeconds(seconds + 120)))
        process.Kill(entireProcessTree: true);
    process.WaitForExit();
    if (!File.Exists(done))
        Console.WriteLine($"{target}: ended by itself or hung; what it was reading stands in {Path.Combine(finds, target + ".running")} behind four bytes of length");
    return process.ExitCode == 0 && File.Exists(done);
}
