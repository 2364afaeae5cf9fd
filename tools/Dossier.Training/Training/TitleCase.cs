using Dossier.Training.Learning;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary>Sets a share of the sentences like headlines: capitals throughout, no final stop. Treebanks have few, newspapers one an article.</summary>
internal static class TitleCase
{
    // One sentence in eight of those short enough to be a headline.
    private const int Share = 8;
    private const int Shortest = 4;
    private const int Longest = 16;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
    };

    /// <summary>The sentences, and behind them the headlines made of some.</summary>
    public static List<TreebankSentence> Add(IReadOnlyList<TreebankSentence> sentences, int seed)
    {
        var shuffle = new Shuffle(seed);
        var all = new List<TreebankSentence>(sentences);
        foreach (var sentence in sentences)
            if (sentence.Words.Count is >= Shortest and <= Longest && shuffle.Next(Share) == 0)
                all.Add(Headline(sentence, keepSmall: shuffle.Next(3) > 0));
        return all;
    }

    private static TreebankSentence Headline(TreebankSentence sentence, bool keepSmall)
    {
        var words = sentence.Words.Select(w => Capital(w, keepSmall)).ToList();
        if (words[^1].Form == "." && words.All(w => w.Head != words.Count))
            words.RemoveAt(words.Count - 1);
        return new TreebankSentence { Id = sentence.Id + "-title", Words = words, NewDocument = true, NewParagraph = true };
    }

    private static TreebankWord Capital(TreebankWord word, bool keepSmall)
    {
        var form = word.Form;
        if (char.IsLower(form[0]) && form != "n't" && !(keepSmall && Small.Contains(form)))
            form = char.ToUpperInvariant(form[0]) + form[1..];
        return new TreebankWord
        {
            Form = form, Lemma = word.Lemma, Upos = word.Upos, Xpos = word.Xpos, Head = word.Head, Relation = word.Relation, Entity = word.Entity, Coreference = word.Coreference, SpaceAfter = word.SpaceAfter,
        };
    }
}
