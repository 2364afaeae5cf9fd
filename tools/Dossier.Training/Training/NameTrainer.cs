using Dossier.Engine.Names;
using Dossier.Training.Learning;

namespace Dossier.Training.Training;

/// <summary>Trains the labels of names: a structured perceptron over whole sentences (Collins 2002).</summary>
internal static unsafe class NameTrainer
{
    // What the transitions move by; the tokens' weights move by 1,024 at first.
    private const int MoveStep = 1024;

    // By how much a right label must win at each token; a first update moves a decision by some 100,000.
    private const int Margin = 60_000;

    /// <summary>One model: the tokens' weights and the averaged weights of a label after another.</summary>
    public static (AveragedPerceptron Tokens, double[] Moves) Train(IReadOnlyList<NameSample> samples, int epochs, int minimum, int seed)
    {
        const int Labels = NameLabel.Count;
        var model = new AveragedPerceptron(Labels, minimum, isAdaptive: true);
        var shuffle = new Shuffle(seed);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var moves = new int[(Labels + 1) * Labels];
        var sums = new long[moves.Length];
        var scores = stackalloc int[16];
        var decoder = new LabelDecoder();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var s in order)
            {
                var sample = samples[s];
                decoder.Open(sample.Count);
                for (var i = 0; i < sample.Count; i++)
                {
                    if (sample.Features[i] is not { } features)
                        continue;
                    fixed (uint* f = features)
                        model.Score(f, features.Length, scores);
                    // A wrong label has to lose by a margin: right by a hair at home is wrong abroad.
                    for (var c = 0; c < Labels; c++)
                        scores[c] += c == sample.Right[i] ? 0 : Margin;
                    decoder.Set(i, scores);
                }
                var found = decoder.Decode(moves);
                int before = Labels, foundBefore = Labels;
                for (var i = 0; i < sample.Count; i++)
                {
                    if (found[i] != sample.Right[i])
                        fixed (uint* f = sample.Features[i])
                            model.Update(f, sample.Features[i]!.Length, sample.Right[i], found[i]);
                    int good = (before * Labels) + sample.Right[i], bad = (foundBefore * Labels) + found[i];
                    if (good != bad)
                    {
                        moves[good] += MoveStep;
                        sums[good] += (long)MoveStep * model.Time;
                        moves[bad] -= MoveStep;
                        sums[bad] -= (long)MoveStep * model.Time;
                    }
                    (before, foundBefore) = (sample.Right[i], found[i]);
                }
                model.Time++;
            }
        }
        var averaged = new double[moves.Length];
        for (var t = 0; t < averaged.Length; t++)
            averaged[t] = moves[t] - ((double)sums[t] / model.Time);
        return (model, averaged);
    }

    /// <summary>Transitions as the engine reads them, on the scale of the tokens' weights.</summary>
    public static byte[] Write(IReadOnlyList<double[]> moves, double scale)
    {
        var bytes = new byte[2 * moves[0].Length];
        for (var t = 0; t < moves[0].Length; t++)
            BitConverter.TryWriteBytes(bytes.AsSpan(2 * t), (short)Math.Clamp(Math.Round(moves.Sum(x => x[t]) * scale), short.MinValue, short.MaxValue));
        return bytes;
    }
}
