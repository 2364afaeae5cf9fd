namespace Dossier.Engine.Facts;

using Dossier.Engine.Quantities;

/// <summary>What an article's value is to that of a constant.</summary>
public enum FactAgreement
{
    /// <summary>One value satisfies both.</summary>
    Same,
    /// <summary>None does.</summary>
    Other,
    /// <summary>One side has a unit and the other none, so that nobody can tell.</summary>
    Open,
}

/// <summary>Compares values: in one unit, "30 seconds" is "half a minute"; "MB" may be 1,000 or 1,024 kB; an exact value is as wide as its last stated decimal.</summary>
internal static class FactComparison
{
    // "About 30 seconds"
    private const decimal About = 0.1m;

    // A month has 28 to 31 days.
    private const decimal Months = 0.08m;

    /// <summary>What two values are to each other; null where they are not of one kind.</summary>
    public static FactAgreement? Of(FactValue fact, ToldValue told)
    {
        if (fact.Kind == FactKind.Truth || told.IsSo is not null)
            return fact.Kind != FactKind.Truth || told.IsSo is not { } isSo ? null : isSo == (fact.Number != 0) ? FactAgreement.Same : FactAgreement.Other;
        if (fact.Kind == FactKind.Version)
            return told.Version.Length == 0 || told.Measured.Name.Length > 0 ? null : AreOneVersion(fact.Version, told.Version) ? FactAgreement.Same : FactAgreement.Other;
        if (told.Version.IndexOf('.') != told.Version.LastIndexOf('.'))
            return null;
        string mine = fact.Unit.Dimension, theirs = told.Measured.Dimension;
        if (mine == theirs)
            return AreOne(fact, told) ? FactAgreement.Same : FactAgreement.Other;
        // "0.1" is ten percent.
        if (mine.Length == 0 && theirs == FactUnit.Ratio)
            return Math.Abs(fact.Number) <= 1 ? Of(fact with { Number = fact.Number * 100, Unit = told.Measured }, told) : fact.Number == told.Amount ? FactAgreement.Same : FactAgreement.Open;
        return mine.Length == 0 || theirs.Length == 0 ? fact.Number == told.Amount ? FactAgreement.Same : FactAgreement.Open : null;
    }

    private static bool AreOne(FactValue fact, ToldValue told)
    {
        try
        {
            foreach (var mine in fact.Unit.Readings())
                foreach (var theirs in told.Measured.Readings())
                {
                    decimal a = fact.Number * mine.Factor, b = told.Amount * theirs.Factor;
                    var width = told.Width < 1 || (theirs.Dimension == FactUnit.Information && theirs.Factor > mine.Factor) ? told.Width / 2 * theirs.Factor : 0;
                    if (told.Wording.IsAbout)
                        width = Math.Max(width, Math.Abs(b) * About);
                    if (IsOfCalendar(mine) != IsOfCalendar(theirs))
                        width = Math.Max(width, Math.Abs(b) * Months);
                    if (Math.Abs(a - b) <= width)
                        return true;
                }
            return false;
        }
        catch (OverflowException)
        {
            // Nobody means a number that large.
            return true;
        }
    }

    private static bool IsOfCalendar(FactUnit unit) => unit.Name is "month" or "year" or "quarter" or "decade" or "century";

    /// <summary>"8" and "8.0" are one version as far as both are told.</summary>
    private static bool AreOneVersion(string a, string b)
    {
        string[] x = a.Split('.'), y = b.Split('.');
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
            if (x[i].TrimStart('0') != y[i].TrimStart('0'))
                return false;
        return true;
    }
}
