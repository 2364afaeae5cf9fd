using System.Text;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary>A sentence of a treebank as the models see it, with what they should find.</summary>
internal sealed class Sample
{
    /// <summary>Puts a sentence into the models' terms.</summary>
    public Sample(TreebankSentence sentence)
    {
        Source = sentence;
        var text = new StringBuilder();
        Words = new Word[sentence.Words.Count];
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            Words[i] = new Word(text.Length, sentence.Words[i].Form.Length);
            text.Append(sentence.Words[i].Form);
            if (sentence.Words[i].SpaceAfter)
                text.Append(' ');
        }
        Text = text.ToString();
        // The root stands behind the last word, as in the parser.
        Heads = [.. sentence.Words.Select(w => w.Head == 0 ? Words.Length : w.Head - 1)];
        Relations = [.. sentence.Words.Select(w => (byte)Engine.Language.Relations.Parse(w.Relation))];
        Features = new WordFeatures[Words.Length + WordFeatureReader.Around];
    }

    /// <summary>The treebank's sentence.</summary>
    public TreebankSentence Source { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public Word[] Words { get; }

    /// <summary>Each word's head; the count of words for the root's child.</summary>
    public int[] Heads { get; private set; }

    /// <summary>What each word is to its head.</summary>
    public byte[] Relations { get; private set; }

    /// <summary>The words' features, with the entries around them.</summary>
    public WordFeatures[] Features { get; private set; }

    /// <summary>How many words.</summary>
    public int Count => Words.Length;

    /// <summary>Reads the words' features by a lexicon.</summary>
    public void ReadFeatures(WordLexicon lexicon) => WordFeatureReader.Read(Text, Words, lexicon, Features);

    /// <summary>The tree of the parser's first round; null in the first round.</summary>
    public Guide? Guide { get; private set; }

    /// <summary>The sample from its end, as the parser's second round sees it.</summary>
    public Sample Turned(Guide guide)
    {
        var turned = Copy();
        turned.Guide = guide;
        Engine.Language.Parsing.Guide.Turn(Features, Count, turned.Features);
        turned.Heads = [.. Heads.Reverse().Select(h => Engine.Language.Parsing.Guide.Turn(h, Count))];
        turned.Relations = [.. Relations.Reverse()];
        return turned;
    }

    /// <summary>The same sample with features of its own, to be tagged apart.</summary>
    public Sample Copy()
    {
        var copy = (Sample)MemberwiseClone();
        copy.Features = (WordFeatures[])Features.Clone();
        return copy;
    }
}
