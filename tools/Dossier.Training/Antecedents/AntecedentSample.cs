using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Training.Scoring;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Antecedents;

/// <summary>A pronoun of a treebank with everything it may stand for.</summary>
/// <param name="Kind">Which pronoun it is.</param>
/// <param name="Choices">The evidence for each choice; the first is that it stands for nothing named.</param>
/// <param name="IsRight">Whether each is right. Where what it stands for is among none of them, the first is.</param>
internal sealed record AntecedentSample(PronounKind Kind, AntecedentEvidences[] Choices, bool[] IsRight)
{
    /// <summary>The pronouns of treebanks. What stood before each is taken from the annotation, so that one fault does not make the next.</summary>
    public static List<AntecedentSample> Read(IEnumerable<string> files)
    {
        var samples = new List<AntecedentSample>();
        foreach (var (_, names, syntax, mentions) in Documents(files))
            new PronounResolver(names, syntax).Find(
                choice =>
                {
                    var entity = mentions.OfWord(choice.Pronoun.Start);
                    bool[] isRight = [false, .. choice.Choices.Select(c => entity is { } gold && mentions.Is(c.Head.Start, gold))];
                    isRight[0] = !isRight.Contains(true);
                    samples.Add(new AntecedentSample(choice.Kind, [choice.Nothing, .. choice.Choices.Select(c => c.Evidence)], isRight));
                    return Array.IndexOf(isRight, true, 1) - 1;
                },
                default);
        return samples;
    }

    /// <summary>The documents of treebanks as the engine reads them, with who and what their words speak of.</summary>
    public static IEnumerable<(string Text, PlacedNames Names, SyntaxReader Syntax, TreebankMentions Mentions)> Documents(IEnumerable<string> files)
    {
        foreach (var sentences in NamesCommand.Documents(ConlluReader.ReadFiles(files)))
        {
            var text = new TreebankText(sentences);
            var words = SentenceSplitter.Split(DocumentReader.Read("document.txt", text.Text));
            var syntax = new SyntaxReader(words);
            yield return (text.Text, NameRecognizer.Place(words, NameLabeler.Instance, default), syntax, new TreebankMentions(sentences, text));
        }
    }
}
