using Dossier.Engine.Language;
using Dossier.Training.Learning;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary>Trains the labels of names: a structured perceptron over whole sentences (Collins 2002).</summary>
internal static unsafe class NameTrainer
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC"];

    /// <summary>The labels a treebank gives a sentence.</summary>
    public static byte[] LabelsOf(TreebankSentence sentence)
    {
        var words = sentence.Words;
        var labels = new byte[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Entity == "O")
                continue;
            var kind = Array.IndexOf(Kinds, words[i].Entity[2..]);
            var begins = words[i].Entity[0] == 'B';
            var ends = i + 1 == words.Count || words[i + 1].Entity != "I" + words[i].Entity[1..];
            labels[i] = (byte)(1 + (4 * kind) + (begins ? ends ? 3 : 0 : ends ? 2 : 1));
        }
        return labels;
    }

    /// <summary>One model: the words' weights and the averaged weights of a label after another.</summary>
    public static (AveragedPerceptron Words, double[] Transitions) Train(IReadOnlyList<Sample> samples, int epochs, int minimum, int seed)
    {
        const int Labels = NameLabeler.Labels;
        var model = new AveragedPerceptron(Labels, minimum);
        var shuffle = new Shuffle(seed);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var transitions = new short[(Labels + 1) * Labels];
        var sums = new long[transitions.Length];
        var right = samples.Select(s => LabelsOf(s.Source)).ToArray();
        var padded = stackalloc int[16];
        var buffer = stackalloc uint[NameLabeler.MostFeatures];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var s in order)
            {
                var sample = samples[s];
                fixed (WordFeatures* at = sample.Features)
                fixed (short* moves = transitions)
                {
                    var words = at + WordFeatureReader.Before;
                    var features = new uint[sample.Count][];
                    var scores = new int[sample.Count * Labels];
                    var any = false;
                    for (var i = 0; i < sample.Count; i++)
                    {
                        if (!NameLabeler.IsCandidate(words, sample.Count, i))
                        {
                            // Names in small letters can't be learned by a model that looks at capitals.
                            if (right[s][i] != NameLabeler.None)
                                Forget(right[s], i);
                            continue;
                        }
                        any = true;
                        var n = NameLabeler.Extract(words, sample.Count, i, buffer);
                        features[i] = new Span<uint>(buffer, n).ToArray();
                        model.Score(buffer, n, padded);
                        for (var c = 0; c < Labels; c++)
                            scores[(i * Labels) + c] = padded[c];
                    }
                    if (any)
                        Learn(model, sums, moves, words, sample.Count, scores, features, right[s]);
                    model.Time++;
                }
            }
        }
        var averaged = new double[transitions.Length];
        for (var t = 0; t < averaged.Length; t++)
            averaged[t] = transitions[t] - ((double)sums[t] / model.Time);
        return (model, averaged);
    }

    private static void Learn(AveragedPerceptron model, long[] sums, short* transitions, WordFeatures* words, int count, int[] scores, uint[][] features, byte[] right)
    {
        var found = new byte[count];
        NameLabeler.Decode(words, scores, transitions, count, found);
        int before = NameLabeler.Labels, foundBefore = NameLabeler.Labels;
        for (var i = 0; i < count; i++)
        {
            if (found[i] != right[i])
                fixed (uint* f = features[i])
                    model.Update(f, features[i].Length, right[i], found[i]);
            int good = (before * NameLabeler.Labels) + right[i], bad = (foundBefore * NameLabeler.Labels) + found[i];
            if (good != bad)
            {
                transitions[good]++;
                sums[good] += model.Time;
                transitions[bad]--;
                sums[bad] -= model.Time;
            }
            (before, foundBefore) = (right[i], found[i]);
        }
    }

    /// <summary>Takes the name a word belongs to out of what is to be learned.</summary>
    private static void Forget(byte[] labels, int i)
    {
        int first = i, last = i;
        while (first > 0 && NameLabeler.Place(labels[first]) is 1 or 2)
            first--;
        while (last + 1 < labels.Length && NameLabeler.Place(labels[last]) is 0 or 1)
            last++;
        for (var k = first; k <= last; k++)
            labels[k] = NameLabeler.None;
    }

    /// <summary>Transitions as the engine reads them, on the scale of the words' weights.</summary>
    public static byte[] Write(IReadOnlyList<double[]> transitions, double scale)
    {
        var bytes = new byte[2 * transitions[0].Length];
        for (var t = 0; t < transitions[0].Length; t++)
            BitConverter.TryWriteBytes(bytes.AsSpan(2 * t), (short)Math.Clamp(Math.Round(transitions.Sum(x => x[t]) * scale), short.MinValue, short.MaxValue));
        return bytes;
    }
}
