using System.CommandLine;
using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Scoring;

/// <summary><c>names</c>: how many of a treebank's names the engine finds in the running text, with the right ends and the right kind.</summary>
internal static class NamesCommand
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC"];

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("TREEBANKS") { Description = "Treebanks in CoNLL-U whose words carry NE= labels.", Arity = ArgumentArity.OneOrMore };
        var model = new Option<string?>("--model") { Description = "A model of names other than the engine's own." };
        var errors = new Option<int>("--errors") { Description = "Print that many of the most frequent errors." };
        var command = new Command("names", "Scores the engine's people, organisations and places: exact places and kinds; pronouns and descriptions are left out.") { files, model, errors };
        command.SetAction(parsed =>
        {
            var labeler = parsed.GetValue(model) is { } path ? new NameLabeler(Engine.Language.Model.ModelBlob.Of(File.ReadAllBytes(path))) : NameLabeler.Instance;
            foreach (var file in parsed.GetValue(files)!)
                Run(file, parsed.GetValue(errors), text => Found(text, labeler));
        });
        return command;
    }

    internal static void Run(string file, int errors, Func<string, Dictionary<TextSpan, int>> find)
    {
        var (right, found, both) = (new int[Kinds.Length], new int[Kinds.Length], new int[Kinds.Length]);
        var wrong = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentences in Documents(ConlluReader.ReadFiles([file])))
        {
            var text = new TreebankText(sentences);
            var gold = Gold(sentences, text);
            var mine = find(text.Text);
            foreach (var (span, kind) in gold)
            {
                right[kind]++;
                if (mine.TryGetValue(span, out var other) && other == kind)
                    both[kind]++;
                else
                    Count(Kinds[kind] + " -> " + (mine.ContainsKey(span) ? Name(other) : Overlap(mine, span) is { } cut ? "[" + text.Text.Substring(cut.Start, cut.Length) + "] " + Name(mine[cut]) : "nothing"), span);
            }
            foreach (var (span, kind) in mine)
                if (kind >= 0)
                {
                    found[kind]++;
                    if (!gold.ContainsKey(span) && Overlap(gold, span) is null)
                        Count("nothing -> " + Kinds[kind], span);
                }

            void Count(string what, TextSpan span)
            {
                var key = what + "\t" + text.Text.Substring(span.Start, span.Length).Replace('\n', ' ');
                wrong[key] = wrong.GetValueOrDefault(key) + 1;
            }
        }
        Console.WriteLine(Path.GetFileNameWithoutExtension(file));
        for (var kind = 0; kind < Kinds.Length; kind++)
            Print(Kinds[kind], right[kind], found[kind], both[kind]);
        Print("all", right.Sum(), found.Sum(), both.Sum());
        foreach (var (what, count) in wrong.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(errors))
            Console.WriteLine($"{count,5}  {what}");
    }

    private static void Print(string name, int right, int found, int both) => Console.WriteLine(
        $"  {name}  precision {100.0 * both / Math.Max(found, 1),5:0.0}  recall {100.0 * both / Math.Max(right, 1),5:0.0}  F {200.0 * both / Math.Max(found + right, 1),5:0.0}  of {right}");

    private static string Name(int kind) => kind < 0 ? "other" : Kinds[kind];

    internal static List<List<TreebankSentence>> Documents(List<TreebankSentence> sentences)
    {
        var documents = new List<List<TreebankSentence>>();
        foreach (var sentence in sentences)
        {
            if (sentence.NewDocument || documents.Count == 0)
                documents.Add([]);
            documents[^1].Add(sentence);
        }
        return documents;
    }

    internal static Dictionary<TextSpan, int> Gold(IReadOnlyList<TreebankSentence> sentences, TreebankText text)
    {
        var names = new Dictionary<TextSpan, int>();
        for (var s = 0; s < sentences.Count; s++)
        {
            var words = sentences[s].Words;
            for (var w = 0; w < words.Count;)
            {
                var first = w++;
                if (words[first].Entity == "O")
                    continue;
                var kind = words[first].Entity[2..];
                while (w < words.Count && words[w].Entity == "I-" + kind)
                    w++;
                names[TextSpan.FromBounds(text.Words[s][first].Start, text.Words[s][w - 1].End)] = Array.IndexOf(Kinds, kind);
            }
        }
        return names;
    }

    /// <summary>The engine's names of a text.</summary>
    internal static Dictionary<TextSpan, int> Found(string text, NameLabeler labeler)
    {
        var words = SentenceSplitter.Split(DocumentReader.Read("document.txt", text));
        var names = NameRecognizer.Recognize(words, new SyntaxReader(words), labeler, default);
        return names.Mentions.Where(m => !m.IsPronoun).ToDictionary(m => m.Span, m => names.Entities[m.Entity].Type switch
        {
            EntityType.Person => 0,
            EntityType.Organization => 1,
            EntityType.Place => 2,
            _ => -1,
        });
    }

    private static TextSpan? Overlap(Dictionary<TextSpan, int> names, TextSpan span)
    {
        foreach (var other in names.Keys)
            if (other.Start < span.End && span.Start < other.End)
                return other;
        return null;
    }
}
