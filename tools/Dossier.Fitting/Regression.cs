using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>What a fit learns from: rows of evidence that hold for two claims or two articles.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Family">By whose weights they are judged.</param>
/// <param name="IsOne">Whether the two are of one question, or of one event.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Observation(Evidence[] Rows, EvidenceFamily Family, bool IsOne, double Weight);

/// <summary>
/// Logistic regression over rows of evidence that hold or do not. A row's weight in a family is what it weighs in all plus what it weighs more or less there; both are kept small by a ridge, so that a family
/// with few samples is judged as the others are. Weights are moved one after the other, in one order, so the same samples give the same weights.
/// </summary>
internal static class Regression
{
    private const int MostRounds = 200;

    // Hundredths are written: a tenth of one is no difference.
    private const double Smallest = 0.001;

    // No step of Newton's method moves a weight further: where few samples hold, the curve says nothing of what is far away.
    private const double Longest = 1;

    /// <summary>Weights by row and family, in natural logarithms of odds.</summary>
    /// <param name="samples">What is known.</param>
    /// <param name="ridge">What keeps weights small: a weight is believed as far as so many samples would speak for it.</param>
    /// <param name="ridgeOfFamily">The same of what a family has of its own.</param>
    public static double[] Fit(IReadOnlyList<Observation> samples, double ridge, double ridgeOfFamily)
    {
        var columns = Columns(samples);
        var common = new double[Weights.Rows];
        var own = new double[Weights.Rows * Weights.Families];
        var sums = new double[samples.Count];
        for (var round = 0; round < MostRounds; round++)
        {
            double largest = 0;
            for (var row = 0; row < Weights.Rows; row++)
            {
                if (columns[row] is not { } families)
                    continue;
                var penalty = row is (int)Evidence.Always or (int)Evidence.Side ? ridge / 100 : ridge;
                var sign = Signs.Of((Evidence)row);
                var (gradient, curve) = (0.0, 0.0);
                foreach (var column in families)
                    Add(column, ref gradient, ref curve);
                // What speaks for one question by what it means is no evidence against it where few samples say so: in no family may it weigh the other way.
                var bounds = families.Select(c => own[row * Weights.Families + c.Key]).Append(0).ToList();
                Move(ref common[row], gradient, curve, penalty, sign, sign > 0 ? -bounds.Min() : -bounds.Max(), families.SelectMany(c => c.Value));
                foreach (var column in families)
                {
                    (gradient, curve) = (0, 0);
                    Add(column, ref gradient, ref curve);
                    Move(ref own[row * Weights.Families + column.Key], gradient, curve, ridgeOfFamily, sign, -common[row], column.Value);
                }

                void Move(ref double weight, double gradient, double curve, double penalty, int sign, double bound, IEnumerable<int> held)
                {
                    var moved = weight + Math.Clamp((gradient - penalty * weight) / (curve + penalty), -Longest, Longest);
                    if (sign != 0)
                        moved = sign > 0 ? Math.Max(moved, bound) : Math.Min(moved, bound);
                    var step = moved - weight;
                    if (step == 0)
                        return;
                    weight = moved;
                    largest = Math.Max(largest, Math.Abs(step));
                    foreach (var i in held)
                        sums[i] += step;
                }
            }
            if (largest < Smallest)
                break;
        }
        return [.. own.Select((w, i) => columns[i / Weights.Families]?.ContainsKey(i % Weights.Families) == true ? w + common[i / Weights.Families] : 0)];

        void Add(KeyValuePair<int, List<int>> column, ref double gradient, ref double curve)
        {
            foreach (var i in column.Value)
            {
                var p = 1 / (1 + Math.Exp(-sums[i]));
                gradient += samples[i].Weight * ((samples[i].IsOne ? 1 : 0) - p);
                curve += samples[i].Weight * p * (1 - p);
            }
        }
    }

    /// <summary>The samples for which each row holds, by family.</summary>
    private static SortedDictionary<int, List<int>>?[] Columns(IReadOnlyList<Observation> samples)
    {
        var columns = new SortedDictionary<int, List<int>>?[Weights.Rows];
        for (var i = 0; i < samples.Count; i++)
            foreach (var row in samples[i].Rows)
            {
                var families = columns[(int)row] ??= [];
                if (!families.TryGetValue((int)samples[i].Family, out var column))
                    families.Add((int)samples[i].Family, column = []);
                column.Add(i);
            }
        return columns;
    }
}
