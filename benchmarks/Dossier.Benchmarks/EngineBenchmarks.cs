using BenchmarkDotNet.Attributes;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Benchmarks;

/// <summary>Every stage on news of three sizes. Twice the text should cost twice the time, in every row.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private string _text = "";
    private Words _words = null!;
    private Document _document = null!;

    /// <summary>Characters, which are bytes here.</summary>
    [Params(16 * 1024, 64 * 1024, 1024 * 1024)]
    public int Size { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _text = NewsText.OfLength(Size);
        _words = Stages.Sentences(_text, out _document);
    }

    /// <summary>What the others are measured against.</summary>
    [Benchmark(Baseline = true)]
    public uint Scan() => LinearScan.Run(_text);

    /// <summary>Tokens.</summary>
    [Benchmark]
    public int Tokens() => Stages.Tokens(_text);

    /// <summary>Blocks, tokens, sentences.</summary>
    [Benchmark]
    public object Sentences() => Stages.Sentences(_text, out _);

    /// <summary>Times and quantities, from sentences.</summary>
    [Benchmark]
    public int TimesAndQuantities() => Stages.TimesAndQuantities(_document, _words);

    /// <summary>From the text to its claims.</summary>
    [Benchmark]
    public int Article() => Stages.Article(_text);
}
