using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Cutting;

/// <summary>The running text of a treebank cut anew, and compared with what the annotators cut. A sentence or word is right when both ends are.</summary>
internal sealed class CuttingRun
{
    private CuttingRun(TreebankText text, List<Word> words, List<Word> sentences, List<Word> goldSentences)
    {
        (Text, Words, Sentences) = (text.Text, words, sentences);
        (GoldWords, GoldSentences) = ([.. text.Words.SelectMany(s => s)], goldSentences);
        WordScore = Compare(words, GoldWords);
        SentenceScore = Compare(sentences, goldSentences);
    }

    public string Text { get; }

    /// <summary>What was found.</summary>
    public List<Word> Words { get; }

    /// <inheritdoc cref="Words"/>
    public List<Word> Sentences { get; }

    /// <summary>What the treebank has.</summary>
    public List<Word> GoldWords { get; }

    /// <inheritdoc cref="GoldWords"/>
    public List<Word> GoldSentences { get; }

    public Score WordScore { get; }

    public Score SentenceScore { get; }

    /// <summary>Cuts document by document, as articles are.</summary>
    public static CuttingRun Of(IReadOnlyList<TreebankSentence> treebank)
    {
        var text = new TreebankText(treebank);
        var blocks = text.Paragraphs.Select(p => new Block(BlockKind.Paragraph, p)).ToArray();
        var cut = SentenceSplitter.Split(new Document("treebank.txt", text.Text, blocks));
        var words = new List<Word>();
        var sentences = new List<Word>();
        foreach (var sentence in cut.Sentences)
        {
            WordCutter.Cut(cut, sentence, words);
            var span = cut.Span(sentence.First, sentence.End);
            sentences.Add(new Word(span.Start, span.Length));
        }
        return new CuttingRun(text, words, sentences, [.. text.Words.Select(s => new Word(s[0].Start, s[^1].End - s[0].Start))]);
    }

    private static Score Compare(List<Word> found, List<Word> gold)
    {
        var known = new HashSet<Word>(gold);
        return new Score(found.Count(known.Contains), found.Count, gold.Count);
    }
}
