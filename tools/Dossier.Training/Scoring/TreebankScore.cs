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

    /// <summary>Subjects found, those of them whose arc is sure enough for <see cref="VerbSyntax"/>, and how many of these hang where they should.</summary>
    public (int All, int Sure, int Right) Subjects { get; private set; }

    /// <summary>Scores a model.</summary>
    public static TreebankScore Of(IEnumerable<TreebankSentence> sentences, LanguageModel model)
    {
        var score = new TreebankScore();
        var desk = new ParserDesk();
        foreach (var sentence in sentences)
        {
            var sample = new Sample(sentence);
            SyntaxReader.Tag(sample.Text, sample.Words, model, sample.Features);
            if (model.HasParser)
                SyntaxReader.Parse(sample.Text, sample.Words, model, sample.Features, desk);
            score.Words += sample.Count;
            for (var i = 0; i < sample.Count; i++)
            {
                var (part, penn) = model.Tags[sample.Features[WordFeatureReader.Before + i].TagNumber];
                if (part.ToString().Equals(sentence.Words[i].Upos, StringComparison.OrdinalIgnoreCase))
                    score.PartsOfSpeech++;
                if (penn.Name() == sentence.Words[i].Xpos)
                    score.PennTags++;
                if (!model.HasParser)
                    continue;
                if ((Relation)desk.Relations[i] is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter)
                {
                    var isSure = desk.Sureness[i] >= VerbSyntax.Sure;
                    score.Subjects = (score.Subjects.All + 1, score.Subjects.Sure + (isSure ? 1 : 0), score.Subjects.Right + (isSure && desk.Heads[i] == sample.Heads[i] ? 1 : 0));
                }
                if (desk.Heads[i] != sample.Heads[i])
                    continue;
                score.Heads++;
                var (found, right) = (((Relation)desk.Relations[i]).Name(), sentence.Words[i].Relation);
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
        $"{name,-14} UPOS {Percent(PartsOfSpeech)}  XPOS {Percent(PennTags)}  UAS {Percent(Heads)}  LAS {Percent(Labels)}  LAS without subtypes {Percent(MainLabels)}  of {Words} words; of {Subjects.All} subjects sure {Percent(Subjects.Sure, Subjects.All)}  right of these {Percent(Subjects.Right, Subjects.Sure)}";

    private string Percent(int right) => Percent(right, Words);

    private static string Percent(int part, int all) => $"{100.0 * part / Math.Max(all, 1):0.00}";
}
