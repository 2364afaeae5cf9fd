namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;

/// <summary>What no other evidence outweighs.</summary>
internal static class Bars
{
    /// <summary>Whether two claims cannot be of one question: both name who does it, and they are others. Unknown bars nothing.</summary>
    public static bool Apply(ClaimKind kind, IReadOnlyList<Evidence> evidence) =>
        // What a part of a group does is not told of the group, and a quoted denial is the speaker's.
        // What two quotations say is compared by their words.
        Has(evidence, Evidence.PartOne, Evidence.QuotedBoth)
        // Names in one part of one act with one other part the same, and nobody else beside each; where the sentences state other values too, they are of two.
        || (kind == ClaimKind.Person && (Has(evidence, Evidence.PeopleElse) || !Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.ObjectSame, Evidence.ObjectNear, Evidence.NamesShared1, Evidence.NamesShared2,
            Evidence.NamesShared3, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.Words3, Evidence.Words4, Evidence.Words5)))
        || (kind == ClaimKind.Person && ((Has(evidence, Evidence.ValueOtherwise) && Has(evidence, Evidence.Words4, Evidence.Words5)) || Has(evidence, Evidence.PlanOne) || !Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.AboveSame)))
        || (kind == ClaimKind.Count && Has(evidence, Evidence.NarrowingOther, Evidence.PlaceOne))
        || (kind == ClaimKind.Polarity && (Has(evidence, Evidence.QuotedOne) || (Has(evidence, Evidence.SubjectOther) && !Has(evidence, Evidence.ObjectSame))))
        // Two things were counted or measured, not one of them wrongly.
        || (kind is ClaimKind.Count or ClaimKind.Measure && Has(evidence, Evidence.ThingOther))
        // A slip moves a number by a digit; further apart, two things were counted.
        || (Has(evidence, Evidence.RatioFar) && !Has(evidence, Evidence.Transposed, Evidence.Thousand, Evidence.BoundBoth))
        || (kind == ClaimKind.Count && Has(evidence, Evidence.RatioTimes) && !Has(evidence, Evidence.Transposed, Evidence.BoundBoth))
        || (kind == ClaimKind.Measure && Has(evidence, Evidence.SubjectOther) && !Has(evidence, Evidence.ThingSame))
        || (kind == ClaimKind.Measure && !Has(evidence, Evidence.Words2, Evidence.Words3, Evidence.Words4, Evidence.Words5, Evidence.Near3, Evidence.Near4))
        || (kind == ClaimKind.Count && !Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.Words2, Evidence.Words3, Evidence.Words4, Evidence.Words5, Evidence.Near2, Evidence.Near3, Evidence.Near4))
        || (evidence.Contains(Evidence.DoerOther) && !evidence.Contains(Evidence.Crossed) && kind != ClaimKind.Person)
        || (kind == ClaimKind.Age && !Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3, Evidence.ThingSame));

    /// <summary>
    /// Whether enough is known of both sides for a warning: the act or the thing, and somebody or something that has part in it, are the same. What one side leaves open is no ground.
    /// </summary>
    public static bool AllowWarning(IReadOnlyList<Evidence> evidence) =>
        Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.ActOpposite, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.SlotSame)
        && Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.ObjectSame, Evidence.ObjectNear, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3, Evidence.LabelsShared,
            Evidence.OnlyThing, Evidence.NameTitleSame, Evidence.Near3, Evidence.Near4)
        && Has(evidence, Evidence.SlotSame, Evidence.FocusShared2, Evidence.FocusShared3, Evidence.FocusShared4, Evidence.ValuesAlike2, Evidence.ValuesAlike3)
        // Whether somebody did a thing is a question of that somebody.
        && (!Has(evidence, Evidence.OfPolarity) || Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.ObjectSame))
        && (!Has(evidence, Evidence.OfCount) || Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.SlotSame))
        && !Has(evidence, Evidence.DayOther)
        && !Has(evidence, Evidence.NamesAnotherEach, Evidence.NarrowingOther, Evidence.ScopeOther, Evidence.ScopeOneSided, Evidence.PeriodOther, Evidence.PeriodOneSided, Evidence.PlanOne);

    private static bool Has(IReadOnlyList<Evidence> evidence, params Evidence[] rows)
    {
        foreach (var row in evidence)
            if (Array.IndexOf(rows, row) >= 0)
                return true;
        return false;
    }
}
