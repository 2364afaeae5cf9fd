using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Scoring;

/// <summary>How many words of a treebank's running text are cut as the annotators cut them and get their part of speech. benchmarks/peers/peers.mjs counts other taggers alike.</summary>
/// <param name="Words">The treebank's words.</param>
/// <param name="Aligned">Those that were cut at the same two places.</param>
/// <param name="Right">Those of them with the right part of speech.</param>
/// <param name="PlainWords">The treebank's words but punctuation.</param>
/// <param name="PlainRight">Those of them cut and tagged as there.</param>
internal readonly record struct RunningScore(int Words, int Aligned, int Right, int PlainWords, int PlainRight)
{
    /// <summary>Reads a treebank's text and compares.</summary>
    public static RunningScore Of(IReadOnlyList<TreebankSentence> sentences, LanguageModel model)
    {
        var text = new TreebankText(sentences);
        var (words, tags) = new RunningTagger(model).Read(text);
        var found = new Dictionary<Word, string>();
        for (var i = 0; i < words.Count; i++)
            found[words[i]] = model.Tags[tags[i]].PartOfSpeech.ToString();
        var (all, aligned, right, plain, plainRight) = (0, 0, 0, 0, 0);
        for (var s = 0; s < sentences.Count; s++)
            for (var w = 0; w < sentences[s].Words.Count; w++)
            {
                var upos = sentences[s].Words[w].Upos;
                var isAligned = found.TryGetValue(text.Words[s][w], out var tag);
                var isRight = upos.Equals(tag, StringComparison.OrdinalIgnoreCase);
                (all, aligned, right) = (all + 1, aligned + (isAligned ? 1 : 0), right + (isRight ? 1 : 0));
                if (upos != "PUNCT")
                    (plain, plainRight) = (plain + 1, plainRight + (isRight ? 1 : 0));
            }
        return new RunningScore(all, aligned, right, plain, plainRight);
    }

    /// <summary>One line.</summary>
    public string ToString(string name) =>
        $"{name,-14} words aligned {Percent(Aligned, Words)}  UPOS of these {Percent(Right, Aligned)}  of all words {Percent(Right, Words)}  of all but punctuation {Percent(PlainRight, PlainWords)}  of {Words} words";

    private static string Percent(int part, int all) => $"{100.0 * part / Math.Max(all, 1):0.00}";
}
