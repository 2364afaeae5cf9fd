using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Scoring;

/// <summary>Cuts and tags running text and nothing else: what other taggers do, so that they can be compared.</summary>
internal sealed class RunningTagger(LanguageModel model)
{
    private WordFeatures[] _features = new WordFeatures[256];

    /// <summary>The words of a text, and the number of each word's tag in the model.</summary>
    public (List<Word> Words, List<byte> Tags) Read(TreebankText text)
    {
        var blocks = text.Paragraphs.Select(p => new Block(BlockKind.Paragraph, p)).ToArray();
        var cut = SentenceSplitter.Split(new Document("treebank.txt", text.Text, blocks));
        var (words, tags, sentence) = (new List<Word>(), new List<byte>(), new List<Word>());
        foreach (var place in cut.Sentences)
        {
            sentence.Clear();
            var count = WordCutter.Cut(cut, place, sentence);
            if (count + WordFeatureReader.Around > _features.Length)
                _features = new WordFeatures[2 * (count + WordFeatureReader.Around)];
            SyntaxReader.Tag(text.Text, sentence, model, _features);
            words.AddRange(sentence);
            for (var i = 0; i < count; i++)
                tags.Add(_features[WordFeatureReader.Before + i].TagNumber);
        }
        return (words, tags);
    }
}
