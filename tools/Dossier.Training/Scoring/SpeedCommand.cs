using System.CommandLine;
using System.Diagnostics;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Scoring;

/// <summary><c>speed</c>: how fast each layer of a model reads: text by processor time, whatever else the machine does.</summary>
internal static class SpeedCommand
{
    private const int Repeats = 20;

    // Not the sum of layers over given words, but sentences, words and tags of running text: what other taggers are timed at.
    private const int TextToTags = -1;

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("TREEBANKS") { Description = "Treebanks in CoNLL-U whose text is read.", Arity = ArgumentArity.OneOrMore };
        var model = new Option<string>("--model") { Description = "The model; the engine's own by default." };
        var command = new Command("speed", "Prints how much text a second of processor time each layer reads.") { files, model };
        command.SetAction(parsed => Run(ConlluReader.ReadFiles(parsed.GetValue(files)!), ModelFile.Read(parsed.GetValue(model))));
        return command;
    }

    private static void Run(List<TreebankSentence> sentences, LanguageModel model)
    {
        var text = new TreebankText(sentences);
        var (longest, desk) = (text.Words.Max(w => w.Length), new ParserDesk());
        var features = new WordFeatures[longest + WordFeatureReader.Around];
        var lists = text.Words;
        double before = Time(0);
        Print("tokens", before, 0);
        foreach (var (name, depth) in new[] { ("+ attributes", 1), ("+ tags", 2), ("+ parse", 3) })
        {
            var total = Time(depth) + (depth > 0 ? Time(0) : 0);
            Print(name, total, before);
            before = total;
        }
        Print("text to tags", Time(TextToTags), 0);

        void Print(string name, double seconds, double previous) =>
            Console.WriteLine($"{name,-13} {text.Text.Length / seconds / 1e6,8:0.00} MB/s   {(seconds - previous) / lists.Sum(l => l.Length) * 1e9,6:0} ns a word");

        double Time(int depth)
        {
            var best = double.MaxValue;
            for (var r = 0; r < Repeats; r++)
            {
                var start = Process.GetCurrentProcess().TotalProcessorTime;
                if (depth == 0)
                    Tokenizer.Tokenize(text.Text);
                else if (depth == TextToTags)
                    new RunningTagger(model).Read(text);
                else
                    foreach (var words in lists)
                    {
                        if (depth == 1)
                            WordFeatureReader.Read(text.Text, words, model.Words, features);
                        if (depth >= 2)
                            SyntaxReader.Tag(text.Text, words, model, features);
                        if (depth >= 3)
                            SyntaxReader.Parse(text.Text, words, model, features, desk);
                    }
                best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
            }
            return best;
        }
    }
}
