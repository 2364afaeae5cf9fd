using System.CommandLine;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Cutting;

/// <summary><c>words</c>: how well words and sentences are found in the running text of treebanks.</summary>
internal static class WordsCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("FILES") { Description = "Treebanks in CoNLL-U.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("words", "Prints precision, recall and F of words and sentences cut from running text.") { files };
        command.SetAction(parsed =>
        {
            foreach (var file in parsed.GetValue(files)!)
            {
                var sentences = ConlluReader.ReadFiles([file]);
                var text = new TreebankText(sentences);
                Console.WriteLine($"{file}: {sentences.Count} sentences, {text.Words.Sum(s => s.Length)} words, {text.Paragraphs.Count} paragraphs");
            }
        });
        return command;
    }
}
