using System.Globalization;
using BenchmarkDotNet.Running;
using Dossier.Benchmarks;

// `ratios` measures in a minute what docs/accuracy.md quotes, `first` the part of it that is about a process's first article, `drivers COUNT [FOLDER]` what edits cost
// generator and analyzers, `access COUNT [FOLDER]` what a program pays that asks for its findings first; `articles COUNT TARGET [FOLDER]` writes articles, for builds.py;
// anything else goes to BenchmarkDotNet (`--filter '*'` runs all).
switch (args)
{
    case ["ratios"]:
        Ratios.Print(Console.Out);
        return 0;
    case ["first"]:
        FreshProcess.Print(Console.Out, runs: 15);
        return 0;
    case ["drivers", var count, .. var folder]:
        Drivers.Print(Console.Out, ArticleFolder.Of(int.Parse(count, CultureInfo.InvariantCulture), folder.FirstOrDefault()));
        return 0;
    case ["access", var count, .. var folder]:
        FirstAccess.Print(Console.Out, ArticleFolder.Of(int.Parse(count, CultureInfo.InvariantCulture), folder.FirstOrDefault()));
        return 0;
    case ["articles", var count, var target, .. var folder]:
        ArticleFolder.Write(target, ArticleFolder.Of(int.Parse(count, CultureInfo.InvariantCulture), folder.FirstOrDefault()));
        return 0;
    case [FreshProcess.Child, var depth]:
        FreshProcess.RunChild(int.Parse(depth, CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
        return 0;
}
