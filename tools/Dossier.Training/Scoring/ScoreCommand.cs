using System.CommandLine;
using Dossier.Engine.Language.Model;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Scoring;

/// <summary><c>score</c>: how much of what annotators say of treebanks a model finds: tags, names and trees of their words, and tags of the running text.</summary>
internal static class ScoreCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("FILES") { Description = "Treebanks in CoNLL-U.", Arity = ArgumentArity.OneOrMore };
        var model = new Option<string>("--model") { Description = "The model; the engine's own by default.", HelpName = "FILE" };
        var running = new Option<bool>("--running") { Description = "Cut the running text anew and score the tags of words cut as the treebank cuts them." };
        var command = new Command("score", "Prints the accuracy of tags, names and trees.") { files, model, running };
        command.SetAction(parsed =>
        {
            var weights = ModelFile.Read(parsed.GetValue(model));
            foreach (var file in parsed.GetValue(files)!)
            {
                var (sentences, name) = (ConlluReader.ReadFiles([file]), Path.GetFileNameWithoutExtension(file));
                Console.WriteLine(parsed.GetValue(running) ? RunningScore.Of(sentences, weights).ToString(name) : TreebankScore.Of(sentences, weights).ToString(name));
            }
        });
        return command;
    }
}

/// <summary>The model that a command is told to measure.</summary>
internal static class ModelFile
{
    /// <summary>The model in a file, or the engine's own.</summary>
    public static LanguageModel Read(string? path) => path is null ? LanguageModel.Instance : new LanguageModel(ModelBlob.Of(File.ReadAllBytes(path)));
}
