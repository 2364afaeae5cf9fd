using Dossier.Engine.Names;

namespace Dossier.Training.Antecedents;

/// <summary>
/// Fits the weights of the rows by which a pronoun chooses what it stands for: a conditional logit, each row with a weight that all pronouns share and one of each kind's own, both held small.
/// </summary>
internal static class AntecedentTrainer
{
    private const int Steps = 600;
    private const double Rate = 0.5;

    /// <summary>Weights by row and kind, in hundredths of the natural logarithm of odds.</summary>
    public static int[] Fit(IReadOnlyList<AntecedentSample> samples, double ridge, double ridgeOfKind)
    {
        int rows = AntecedentWeights.Rows, kinds = AntecedentWeights.Kinds;
        var shared = new double[rows];
        var own = new double[rows * kinds];
        // Adagrad: rows that hold seldom learn as fast as those that hold often.
        var (sharedSquares, ownSquares) = (new double[rows], new double[rows * kinds]);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[rows * kinds];
            foreach (var sample in samples)
            {
                var odds = new double[sample.Choices.Length];
                double sum = 0, right = 0;
                for (var c = 0; c < odds.Length; c++)
                {
                    for (var row = 0; row < rows; row++)
                        if (sample.Choices[c].Has((AntecedentEvidence)row))
                            odds[c] += shared[row] + own[row * kinds + (int)sample.Kind];
                    odds[c] = Math.Exp(odds[c]);
                    sum += odds[c];
                    right += sample.IsRight[c] ? odds[c] : 0;
                }
                for (var c = 0; c < odds.Length; c++)
                {
                    var pull = (sample.IsRight[c] ? odds[c] / right : 0) - odds[c] / sum;
                    for (var row = 0; row < rows; row++)
                        if (sample.Choices[c].Has((AntecedentEvidence)row))
                            gradient[row * kinds + (int)sample.Kind] += pull;
                }
            }
            for (var row = 0; row < rows; row++)
            {
                var all = -ridge * shared[row];
                for (var kind = 0; kind < kinds; kind++)
                {
                    var at = row * kinds + kind;
                    all += gradient[at];
                    Move(ref own[at], ref ownSquares[at], gradient[at] - ridgeOfKind * own[at]);
                }
                Move(ref shared[row], ref sharedSquares[row], all);
            }
        }
        return [.. Enumerable.Range(0, rows * kinds).Select(i => (int)Math.Round(100 * (shared[i / kinds] + own[i])))];

        static void Move(ref double weight, ref double squares, double gradient)
        {
            squares += gradient * gradient;
            if (squares > 0)
                weight += Rate * gradient / Math.Sqrt(squares);
        }
    }
}
