using Dossier.Engine;

namespace Dossier.Mutation;

/// <summary>What a mutant changed in what is reported.</summary>
/// <param name="Kind">The mutant's kind.</param>
/// <param name="Found">Whether a dispute, absent before, has a side at the words that were changed.</param>
/// <param name="IsWarning">Whether it is a warning and no mere info.</param>
/// <param name="Others">How many disputes away from these words appeared or vanished.</param>
internal sealed record Outcome(string Kind, bool Found, bool IsWarning, int Others)
{
    /// <summary>Compares what is reported of a cluster with what is reported when one of its articles is changed.</summary>
    public static Outcome Of(Mutant mutant, string path, Reports before, Reports after)
    {
        Place Moved(Place place) => place.Path == path ? place with { Span = mutant.Moved(place.Span) } : place;
        bool IsNew(Place place) => place.Path == path && mutant.TouchesNew(place.Span);
        bool IsOld(Place place) => place.Path == path && mutant.Touches(place.Span);
        var known = before.All.SelectMany(r => r.Conflicts).Select(c => Reports.Ordered(c.Rule, Moved(c.A), Moved(c.B))).ToHashSet();
        var there = after.All.SelectMany(r => r.Conflicts).ToHashSet();
        bool found = false, warning = false;
        var others = 0;
        foreach (var report in after.All)
            if (report.Conflicts.Any(c => !known.Contains(c) && (IsNew(c.A) || IsNew(c.B))))
            {
                found = true;
                warning |= report.Level >= Level.Warning;
            }
            else if (!report.Places.Any(IsNew) && !report.Conflicts.Any(known.Contains))
                others++;
        // A dispute that vanishes with the words it was about is no damage.
        others += before.All.Count(r => !r.Places.Any(IsOld) && !r.Conflicts.Any(c => there.Contains(Reports.Ordered(c.Rule, Moved(c.A), Moved(c.B)))));
        return new Outcome(mutant.Kind, found, warning, others);
    }
}
