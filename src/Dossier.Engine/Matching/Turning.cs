namespace Dossier.Engine.Matching;

/// <summary>
/// Which rows decide: a rule over evidence is asked again with a row less, and with a row more. So whatever the rule is made of, what it says is what is told of it.
/// </summary>
/// <param name="Against">The rows without which, or without all of which, it would not hold.</param>
/// <param name="Missed">The rows with one of which it would not hold.</param>
internal sealed record Turning(List<Evidence> Against, List<Evidence> Missed)
{
    /// <summary>The rows that decide whether a rule holds that does.</summary>
    public static Turning Of(IReadOnlyList<Evidence> evidence, Func<IReadOnlyList<Evidence>, bool> holds)
    {
        var rows = evidence.Where(IsReason).ToList();
        var against = rows.FindAll(row => !holds([.. evidence.Where(e => e != row)]));
        var missed = With(evidence, holds);
        if (against.Count + missed.Count > 0)
            return new Turning(against, missed);
        // More than one thing stands in the way: each row is tried alone, where nothing else does.
        List<Evidence> kind = [.. evidence.Where(row => !IsReason(row))];
        // What is needed is given it; what excuses a row is not.
        List<Evidence> free = holds(kind) ? [.. kind, .. With(kind, holds)] : kind;
        if (holds(free))
            return new Turning([], []);
        against = rows.FindAll(row => holds([.. free, row]));
        if (against.Count == 0)
        {
            // Rows that bar only together, and something is missed besides.
            List<Evidence> freed = [.. evidence, .. free.Where(row => !evidence.Contains(row))];
            if (holds(freed))
                against = rows.FindAll(row => !holds([.. freed.Where(e => e != row)]));
        }
        List<Evidence> rest = [.. evidence.Where(row => !against.Contains(row))];
        missed = holds(rest) ? With(rest, holds) : [];
        return new Turning(against.Count + missed.Count > 0 ? against : Fewest(evidence, rows, holds), missed);
    }

    /// <summary>Of several reasons, each enough, the one whose rows come last.</summary>
    private static List<Evidence> Fewest(IReadOnlyList<Evidence> evidence, List<Evidence> rows, Func<IReadOnlyList<Evidence>, bool> holds)
    {
        var left = evidence.ToList();
        foreach (var row in rows)
            if (left.IndexOf(row) is var at && holds([.. left.Where(e => e != row)]))
                left.RemoveAt(at);
        return left.FindAll(IsReason);
    }

    private static List<Evidence> With(IReadOnlyList<Evidence> evidence, Func<IReadOnlyList<Evidence>, bool> holds)
    {
        var missed = new List<Evidence>();
        for (var row = (Evidence)0; (int)row < Weights.Rows; row++)
            if (IsReason(row) && !evidence.Contains(row) && !holds([.. evidence, row]))
                missed.Add(row);
        return missed;
    }

    /// <summary>Of what kind a claim is can be no other way.</summary>
    private static bool IsReason(Evidence row) => row > Evidence.OfBody;
}
