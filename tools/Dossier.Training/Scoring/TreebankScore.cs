using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;
using Dossier.Training.Training;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Scoring;

/// <summary>How well a model reads a treebank whose words and sentences are given.</summary>
internal sealed class TreebankScore
{
    /// <summary>Words.</summary>
    public int Words { get; private set; }

    /// <summary>Words with the right part of speech.</summary>
    public int PartsOfSpeech { get; private set; }

    /// <summary>Words with the right Penn tag.</summary>
    public int PennTags { get; private set; }

    /// <summary>Words with the right head.</summary>
    public int Heads { get; private set; }

    /// <summary>Words with the right head and relation, subtype included.</summary>
    public int Labels { get; private set; }

    /// <summary>Words with the right head and relation, subtypes apart.</summary>
    public int MainLabels { get; private set; }

    /// <summary>Scores a model.</summary>
    public static TreebankScore Of(IEnumerable<TreebankSentence> sentences, LanguageModel model)
    {
        var score = new TreebankScore();
        var state = new ParserState();
        foreach (var sentence in sentences)
        {
            var sample = new Sample(sentence);
            sample.ReadFeatures(model.Words);
            model.Tag(sample.Features, sample.Count);
            if (model.HasParser)
                model.Parse(sample.Features, sample.Count, state, new byte[sample.Count]);
            score.Words += sample.Count;
            for (var i = 0; i < sample.Count; i++)
            {
                var (part, penn) = model.Tags[sample.Features[WordFeatureReader.Before + i].TagNumber];
                if (part.ToString().Equals(sentence.Words[i].Upos, StringComparison.OrdinalIgnoreCase))
                    score.PartsOfSpeech++;
                if (penn.Name() == sentence.Words[i].Xpos)
                    score.PennTags++;
                if (!model.HasParser || state.Heads[i] != sample.Heads[i])
                    continue;
                score.Heads++;
                var (found, right) = (((Relation)state.Relations[i]).Name(), sentence.Words[i].Relation);
                if (found == right)
                    score.Labels++;
                if (found.Split(':')[0] == right.Split(':')[0])
                    score.MainLabels++;
            }
        }
        return score;
    }

    /// <summary>One line.</summary>
    public string ToString(string name) =>
        $"{name,-14} UPOS {Percent(PartsOfSpeech)}  XPOS {Percent(PennTags)}  UAS {Percent(Heads)}  LAS {Percent(Labels)}  LAS without subtypes {Percent(MainLabels)}  of {Words} words";

    private string Percent(int right) => $"{100.0 * right / Words:0.00}";
}
