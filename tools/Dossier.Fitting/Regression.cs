using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>Logistic regression over rows of evidence that hold or do not, by Newton's method with a ridge. Sums run in one order, so the same samples give the same weights.</summary>
internal static class Regression
{
    private const int Rounds = 12;

    /// <summary>Weights by row, in natural logarithms of odds.</summary>
    /// <param name="samples">The rows that hold, whether it is one question, and how much the sample counts.</param>
    /// <param name="ridge">What keeps weights small: a weight is believed as far as so many samples would speak for it.</param>
    public static double[] Fit(IReadOnlyList<(Evidence[] Rows, bool IsOne, double Weight)> samples, double ridge)
    {
        // What speaks for one question by what it means is no evidence against it where few samples say so: the row is left out, and the others are fitted anew.
        var isOut = new bool[Weights.Rows];
        for (; ; )
        {
            var weights = Fit(samples, ridge, isOut);
            var wrong = Enumerable.Range(0, Weights.Rows).Where(i => !isOut[i] && Signs.Of((Evidence)i) * weights[i] < 0).ToList();
            if (wrong.Count == 0)
                return weights;
            foreach (var row in wrong)
                isOut[row] = true;
        }
    }

    private const double LeftOut = 1e9;

    private static double[] Fit(IReadOnlyList<(Evidence[] Rows, bool IsOne, double Weight)> samples, double ridge, bool[] isOut)
    {
        var n = Weights.Rows;
        var weights = new double[n];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[n];
            var hessian = new double[n, n];
            foreach (var (rows, isOne, weight) in samples)
            {
                double sum = 0;
                foreach (var row in rows)
                    sum += weights[(int)row];
                var p = 1 / (1 + Math.Exp(-sum));
                var error = weight * ((isOne ? 1 : 0) - p);
                var curve = weight * p * (1 - p);
                for (var i = 0; i < rows.Length; i++)
                {
                    gradient[(int)rows[i]] += error;
                    for (var j = 0; j < rows.Length; j++)
                        hessian[(int)rows[i], (int)rows[j]] += curve;
                }
            }
            for (var i = 0; i < n; i++)
            {
                var own = isOut[i] ? LeftOut : i is (int)Evidence.Always or (int)Evidence.Side ? ridge / 100 : ridge;
                gradient[i] -= own * weights[i];
                hessian[i, i] += own;
            }
            var step = Solve(hessian, gradient);
            double largest = 0;
            for (var i = 0; i < n; i++)
            {
                weights[i] += step[i];
                largest = Math.Max(largest, Math.Abs(step[i]));
            }
            if (largest < 1e-6)
                break;
        }
        for (var i = 0; i < n; i++)
            if (isOut[i])
                weights[i] = 0;
        return weights;
    }

    /// <summary>By Cholesky's decomposition: the matrix is positive definite, for the ridge stands on its diagonal.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                    sum -= lower[i, k] * lower[j, k];
                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[j, j];
            }
        var y = new double[n];
        for (var i = 0; i < n; i++)
        {
            var sum = right[i];
            for (var k = 0; k < i; k++)
                sum -= lower[i, k] * y[k];
            y[i] = sum / lower[i, i];
        }
        var x = new double[n];
        for (var i = n - 1; i >= 0; i--)
        {
            var sum = y[i];
            for (var k = i + 1; k < n; k++)
                sum -= lower[k, i] * x[k];
            x[i] = sum / lower[i, i];
        }
        return x;
    }
}
