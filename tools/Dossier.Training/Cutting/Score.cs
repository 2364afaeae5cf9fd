namespace Dossier.Training.Cutting;

/// <summary>How many of the things found and of the things there were are the same.</summary>
/// <param name="Right">Found and there.</param>
/// <param name="Found">Found, right or wrong.</param>
/// <param name="Gold">There, found or missed.</param>
public readonly record struct Score(int Right, int Found, int Gold)
{
    /// <summary>The share of the found that is right, 0 to 1.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The share of what was there that was found, 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of the two, 0 to 1.</summary>
    public double F => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

    /// <summary>Both together.</summary>
    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Found + b.Found, a.Gold + b.Gold);

    /// <inheritdoc/>
    public override string ToString() => $"P {100 * Precision:0.00}  R {100 * Recall:0.00}  F {100 * F:0.00}";
}
