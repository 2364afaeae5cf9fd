namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;

/// <summary>What no other evidence outweighs.</summary>
internal static class Bars
{
    /// <summary>Whether two claims cannot be of one question: both name who does it, and they are others. Unknown bars nothing.</summary>
    public static bool Apply(ClaimKind kind, IReadOnlyList<Evidence> evidence) =>
        (evidence.Contains(Evidence.DoerOther) && !evidence.Contains(Evidence.Crossed) && kind != ClaimKind.Person)
        || (kind == ClaimKind.Age && !Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3, Evidence.ThingSame));

    /// <summary>
    /// Whether enough is known of both sides for a warning: the act or the thing, and somebody or something that has part in it, are the same. What one side leaves open is no ground.
    /// </summary>
    public static bool AllowWarning(IReadOnlyList<Evidence> evidence) =>
        Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.ActOpposite, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.SlotSame)
        && Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.ObjectSame, Evidence.ObjectNear, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3, Evidence.LabelsShared,
            Evidence.OnlyThing, Evidence.NameTitleSame, Evidence.Near3, Evidence.Near4)
        && Has(evidence, Evidence.SlotSame, Evidence.FocusShared2, Evidence.FocusShared3, Evidence.FocusShared4, Evidence.ValuesAlike2, Evidence.ValuesAlike3)
        && !Has(evidence, Evidence.NamesAnotherEach, Evidence.NarrowingOther, Evidence.ScopeOther, Evidence.PeriodOther);

    private static bool Has(IReadOnlyList<Evidence> evidence, params Evidence[] rows)
    {
        foreach (var row in evidence)
            if (Array.IndexOf(rows, row) >= 0)
                return true;
        return false;
    }
}
