using BenchmarkDotNet.Running;
using Dossier.Benchmarks;

// `ratios` measures in a minute what docs/accuracy.md quotes; anything else goes to BenchmarkDotNet (`--filter '*'` runs all).
switch (args)
{
    case ["ratios"]:
        Ratios.Print(Console.Out);
        return 0;
    case [FreshProcess.Empty or FreshProcess.FirstArticle]:
        FreshProcess.RunChild(args[0]);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
        return 0;
}
