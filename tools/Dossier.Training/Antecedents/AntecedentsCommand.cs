using System.CommandLine;
using System.Text;
using Dossier.Engine.Names;

namespace Dossier.Training.Antecedents;

/// <summary><c>antecedents</c>: how often the engine finds what a treebank's pronouns stand for; with <c>--train</c> it fits the weights first.</summary>
internal static class AntecedentsCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("TREEBANKS") { Description = "Treebanks in CoNLL-U with Entity= annotations, to score.", Arity = ArgumentArity.ZeroOrMore };
        var train = new Option<string[]>("--train") { Description = "Treebanks to fit the weights on.", AllowMultipleArgumentsPerToken = true };
        var output = new Option<string?>("--output") { Description = "The table of weights to write; by default they are printed." };
        var errors = new Option<bool>("--errors") { Description = "Print what is found wrongly." };
        var command = new Command("antecedents", "Fits and scores what pronouns stand for.") { files, train, output, errors };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(train) is { Length: > 0 } trees)
                Train(trees, parsed.GetValue(output));
            foreach (var file in parsed.GetValue(files)!)
                Score(file, parsed.GetValue(errors));
        });
        return command;
    }

    private static void Train(string[] files, string? output)
    {
        var samples = AntecedentSample.Read(files);
        Console.Error.WriteLine($"{samples.Count} pronouns, {samples.Count(s => s.IsRight[0])} of nothing named");
        var weights = AntecedentTrainer.Fit(samples, 1, 2);
        var table = new StringBuilder("# What each row of evidence weighs for what \"he\", \"she\", \"it\" and \"they\" stand for, in hundredths of the natural logarithm of odds. Written by tools/Dossier.Training\n# (antecedents --train) from coreference of GUM, genres under CC BY, CC BY-SA or in the public domain; the annotations are under CC BY 4.0. Do not edit: fit anew.\n# row\the\tshe\tit\tthey\n");
        foreach (var row in Enum.GetValues<AntecedentEvidence>())
            table.Append(row).Append('\t').AppendJoin('\t', Enumerable.Range(0, AntecedentWeights.Kinds).Select(kind => weights[(int)row * AntecedentWeights.Kinds + kind])).Append('\n');
        if (output is null)
            Console.Write(table);
        else
            File.WriteAllText(output, table.ToString());
    }

    private static void Score(string file, bool errors)
    {
        var (known, found, right) = (new int[AntecedentWeights.Kinds], new int[AntecedentWeights.Kinds, 2], new int[AntecedentWeights.Kinds, 2]);
        foreach (var (text, names, syntax, mentions) in AntecedentSample.Documents([file]))
        {
            new PronounResolver(names, syntax).Find(
                choice =>
                {
                    if (mentions.OfWord(choice.Pronoun.Start) is { } entity && mentions.IsNamedBefore(choice.Pronoun.Start, entity))
                        known[(int)choice.Kind]++;
                    return -1;
                },
                default);
            foreach (var antecedent in new PronounResolver(names, syntax).Find(null, default))
            {
                var isRight = mentions.OfWord(antecedent.Pronoun.Start) is { } entity && mentions.Is(antecedent.Head.Start, entity);
                for (var level = 0; level < (antecedent.IsSure ? 2 : 1); level++)
                {
                    found[(int)antecedent.Kind, level]++;
                    right[(int)antecedent.Kind, level] += isRight ? 1 : 0;
                }
                if (errors && !isRight)
                    Console.WriteLine($"{(antecedent.IsSure ? "sure" : "likely")} {text[antecedent.Head.Start..antecedent.Head.End]} <- {text[antecedent.Pronoun.Start..antecedent.Pronoun.End]}: {text[Math.Max(0, antecedent.Pronoun.Start - 160)..Math.Min(text.Length, antecedent.Pronoun.End + 40)].Replace('\n', ' ')}");
            }
        }
        Console.WriteLine(Path.GetFileNameWithoutExtension(file));
        foreach (var kind in Enum.GetValues<PronounKind>())
            for (var level = 0; level < 2; level++)
                Console.WriteLine($"  {kind,-4} {(level == 0 ? "likely" : "sure  ")}  precision {100.0 * right[(int)kind, level] / Math.Max(found[(int)kind, level], 1),5:0.0}  recall {100.0 * right[(int)kind, level] / Math.Max(known[(int)kind], 1),5:0.0}  of {known[(int)kind]}");
    }
}
