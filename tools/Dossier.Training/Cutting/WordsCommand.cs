using System.CommandLine;
using Dossier.Engine.Language;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Cutting;

/// <summary><c>words</c>: how well words and sentences are found in the running text of treebanks.</summary>
internal static class WordsCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("FILES") { Description = "Treebanks in CoNLL-U.", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<int>("--errors") { Description = "How many of the most frequent kinds of error to print.", HelpName = "N" };
        var command = new Command("words", "Prints precision, recall and F of words and sentences cut from running text.") { files, errors };
        command.SetAction(parsed =>
        {
            foreach (var file in parsed.GetValue(files)!)
                Print(file, parsed.GetValue(errors));
        });
        return command;
    }

    private static void Print(string file, int errors)
    {
        var run = CuttingRun.Of(ConlluReader.ReadFiles([file]));
        Console.WriteLine($"{Path.GetFileName(file),-22} words {run.WordScore}   sentences {run.SentenceScore}   ({run.GoldWords.Count} words, {run.GoldSentences.Count} sentences)");
        if (errors <= 0)
            return;
        Console.WriteLine("words: ours for the treebank's");
        foreach (var line in CuttingErrors.List(run.Text, run.Words, run.GoldWords, (f, g) => $"{CuttingErrors.Stretch(run.Text, f)} for {CuttingErrors.Stretch(run.Text, g)}", errors))
            Console.WriteLine(line);
        Console.WriteLine("sentences: cut too often or too seldom");
        foreach (var line in SentenceErrors.List(run, errors))
            Console.WriteLine(line);
    }
}
