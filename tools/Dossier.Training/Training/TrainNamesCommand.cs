using System.CommandLine;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Names;
using Dossier.Training.Learning;
using Dossier.Training.Scoring;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary><c>train-names</c>: makes the model of names from treebanks, by the engine's rules and language model. The same files give the same bytes.</summary>
internal static class TrainNamesCommand
{
    private const int Minimum = 2;
    private const int Size = 422_000;

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("TREEBANKS") { Description = "Treebanks in CoNLL-U whose words carry NE= labels.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = "The model to write.", Required = true };
        var seeds = new Option<int>("--seeds") { Description = "How many models are averaged.", DefaultValueFactory = _ => 4 };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the treebanks.", DefaultValueFactory = _ => 8 };
        var dev = new Option<string[]>("--dev") { Description = "Treebanks to score.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("train-names", "Trains the model of names.") { files, output, seeds, epochs, dev };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(output)!, parsed.GetValue(seeds), parsed.GetValue(epochs), parsed.GetValue(dev) ?? []));
        return command;
    }

    private static void Run(string[] files, string output, int seeds, int epochs, string[] dev)
    {
        var documents = files.SelectMany(f => NamesCommand.Documents(ConlluReader.ReadFiles([f]))).ToArray();
        var samples = documents.AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(NameSample.Of).ToArray();
        Console.Error.WriteLine($"{documents.Length} documents, {samples.Length} sentences with capitals");
        var models = new (AveragedPerceptron Tokens, double[] Moves)[seeds];
        Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => models[i] = NameTrainer.Train(samples, epochs, Minimum, i + 1));
        var rows = TableWriter.Rows(AveragedPerceptron.Average([.. models.Select(m => m.Tokens)]), NameLabel.Count, Size, out var scale);
        var blob = BlobWriter.Write(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["names"] = rows, ["moves"] = NameTrainer.Write([.. models.Select(m => m.Moves)], scale) });
        File.WriteAllBytes(output, blob);
        var labeler = new NameLabeler(ModelBlob.Of(blob));
        foreach (var file in dev)
            NamesCommand.Run(file, 0, text => NamesCommand.Found(text, labeler));
    }
}
