using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Training.Learning;

namespace Dossier.Training.Training;

/// <summary>Trains the tagger: it predicts with its own earlier predictions as context, as it will at work.</summary>
internal static unsafe class TagTrainer
{
    // A decision must win by this much; an update moves it by twice the count of features. Right by a hair at home is wrong abroad.
    private const int Margin = 100;

    /// <summary>One model.</summary>
    public static AveragedPerceptron Train(IReadOnlyList<Sample> given, TagSet tags, int epochs, int minimum, int seed)
    {
        var samples = given.Select(s => s.Copy()).ToArray();
        var model = new AveragedPerceptron(tags.Tags.Length, minimum);
        var shuffle = new Shuffle(seed);
        var order = Enumerable.Range(0, samples.Length).ToArray();
        var parts = tags.Parts;
        var features = stackalloc uint[Tagger.MostFeatures];
        var scores = stackalloc int[256];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var s in order)
            {
                var sample = samples[s];
                fixed (WordFeatures* at = sample.Features)
                    for (var i = 0; i < sample.Count; i++)
                    {
                        var word = at + WordFeatureReader.Before + i;
                        int best = word->SoleTag;
                        if (best == WordLexicon.NoSoleTag)
                        {
                            var right = tags.NumberOf(sample.Source.Words[i]);
                            var n = Tagger.Extract(word, features);
                            model.Score(features, n, scores);
                            best = Tagger.Best(scores, model.Classes, parts, (word->Case & WordCase.Symbols) != 0);
                            var rival = best != right ? best : Rival(scores, model.Classes, parts, word->Case, right);
                            if (best != right || scores[right] - scores[rival] < Margin)
                                model.Update(features, n, right, rival);
                            model.Time++;
                        }
                        Tagger.Set(ref *word, (byte)best, parts);
                    }
            }
        }
        return model;
    }

    /// <summary>Tags every sample by models that have not seen it: the parser is trained on errors like those it will meet.</summary>
    public static void TagUnseen(IReadOnlyList<Sample> samples, TagSet tags, int folds, int epochs, int minimum, int size)
    {
        var parts = tags.Parts;
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var seen = samples.Where((_, i) => i % folds != fold).ToArray();
            var model = Train(seen, tags, epochs, minimum, 100 + fold);
            var table = Table(TableWriter.Rows(AveragedPerceptron.Average([model]), tags.Tags.Length, size));
            for (var i = fold; i < samples.Count; i += folds)
                Tagger.Tag(table, parts, samples[i].Features, samples[i].Count);
        });
    }

    /// <summary>The best tag but one.</summary>
    private static int Rival(int* scores, int classes, PartOfSpeech[] parts, WordCase kase, int right)
    {
        var kept = scores[right];
        scores[right] = int.MinValue;
        var rival = Tagger.Best(scores, classes, parts, (kase & WordCase.Symbols) != 0);
        scores[right] = kept;
        return rival;
    }

    /// <summary>Bytes as the table they are; they stay in place.</summary>
    public static ScoreRows Table(byte[] bytes) =>
        new((byte*)System.Runtime.InteropServices.GCHandle.Alloc(bytes, System.Runtime.InteropServices.GCHandleType.Pinned).AddrOfPinnedObject());
}
