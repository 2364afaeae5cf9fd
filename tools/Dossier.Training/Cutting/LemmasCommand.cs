using System.CommandLine;
using Dossier.Engine.Language;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Cutting;

/// <summary><c>lemmas</c>: how many words of treebanks get their dictionary form, given the annotators' words and tags. Case is no error.</summary>
internal static class LemmasCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("FILES") { Description = "Treebanks in CoNLL-U.", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<int>("--errors") { Description = "How many of the most frequent errors to print.", HelpName = "N" };
        var command = new Command("lemmas", "Prints the share of words that get the treebank's lemma.") { files, errors };
        command.SetAction(parsed =>
        {
            foreach (var file in parsed.GetValue(files)!)
                Print(file, parsed.GetValue(errors));
        });
        return command;
    }

    private static void Print(string file, int most)
    {
        var (all, right, inflected, inflectedRight) = (0, 0, 0, 0);
        var wrong = new Dictionary<string, int>();
        foreach (var word in ConlluReader.ReadFiles([file]).SelectMany(s => s.Words))
        {
            // The second part of a word written as two has no lemma of its own.
            if (word.Relation == "goeswith")
                continue;
            var inflection = Inflections.Of(word.Xpos);
            var lemma = Lemmatizer.Lemma(word.Form, new Word(0, word.Form.Length), inflection);
            var isRight = string.Equals(lemma, word.Lemma, StringComparison.OrdinalIgnoreCase);
            var isInflected = inflection is >= Inflection.Past and <= Inflection.Superlative;
            (all, right) = (all + 1, right + (isRight ? 1 : 0));
            (inflected, inflectedRight) = (inflected + (isInflected ? 1 : 0), inflectedRight + (isInflected && isRight ? 1 : 0));
            if (!isRight)
            {
                var kind = $"{word.Xpos} {word.Form.ToLowerInvariant()}: {lemma} for {word.Lemma}";
                wrong[kind] = wrong.GetValueOrDefault(kind) + 1;
            }
        }
        Console.WriteLine($"{Path.GetFileName(file),-22} lemmas {100.0 * right / Math.Max(all, 1):0.00} of {all} words; {100.0 * inflectedRight / Math.Max(inflected, 1):0.00} of {inflected} inflected ones");
        foreach (var (kind, count) in wrong.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(most))
            Console.WriteLine($"{count,5}  {kind}");
    }
}
