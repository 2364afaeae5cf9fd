using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Training.Learning;

namespace Dossier.Training.Training;

/// <summary>Trains the tagger's rounds: each predicts with its own earlier predictions as context, as it will at work.</summary>
internal static unsafe class TagTrainer
{
    // A decision must win by this much; a first update moves it by some 100,000. Right by a hair at home is wrong abroad.
    private const int Margin = 60_000;

    /// <summary>One model of a round. The second is trained on sentences that <see cref="TagUnseen"/> has tagged.</summary>
    public static AveragedPerceptron Train(IReadOnlyList<Sample> given, TagSet tags, Round round, int epochs, int minimum, int seed)
    {
        var samples = given.Select(s => s.Copy()).ToArray();
        var model = new AveragedPerceptron(tags.Tags.Length, minimum, isAdaptive: true);
        var shuffle = new Shuffle(seed);
        var order = Enumerable.Range(0, samples.Length).ToArray();
        var parts = tags.Parts;
        var features = stackalloc uint[TagFeatures.Most];
        var scores = stackalloc int[256];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var s in order)
            {
                var sample = samples[s];
                given[s].Features.CopyTo(sample.Features, 0);
                fixed (WordFeatures* at = sample.Features)
                    for (var i = 0; i < sample.Count; i++)
                    {
                        var word = at + WordFeatureReader.Before + i;
                        int best = word->SoleTag;
                        if (best == WordLexicon.NoSoleTag)
                        {
                            var right = tags.NumberOf(sample.Source.Words[i]);
                            var n = TagFeatures.First(word, features);
                            if (round == Round.Second)
                                n += TagFeatures.Again(word, features + n);
                            model.Score(features, n, scores);
                            best = Tagger.Best(scores, model.Classes, parts, word->Case, out _);
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

    /// <summary>Every sample tagged by a model that has not seen it: what is trained next, the second round or the parser, is trained on errors like those it will meet.</summary>
    public static Sample[] TagUnseen(IReadOnlyList<Sample> samples, TagSet tags, Round round, int folds, int epochs, int minimum, int size)
    {
        var parts = tags.Parts;
        var tagged = samples.Select(s => s.Copy()).ToArray();
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var seen = samples.Where((_, i) => i % folds != fold).ToArray();
            var model = Train(seen, tags, round, epochs, minimum, 100 + fold);
            var table = new ScoreRows(Pinned.At(TableWriter.Rows(AveragedPerceptron.Average([model]), tags.Tags.Length, size)));
            for (var i = fold; i < samples.Count; i += folds)
                if (round == Round.First)
                    Tagger.TagFirst(table, parts, tagged[i].Features, tagged[i].Count);
                else
                    Tagger.TagAgain(table, parts, tagged[i].Features, tagged[i].Count);
        });
        return tagged;
    }

    /// <summary>The best tag but one.</summary>
    private static int Rival(int* scores, int classes, PartOfSpeech[] parts, WordCase kase, int right)
    {
        var kept = scores[right];
        scores[right] = int.MinValue;
        var rival = Tagger.Best(scores, classes, parts, kase, out _);
        scores[right] = kept;
        return rival;
    }
}
