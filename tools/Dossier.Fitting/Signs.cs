using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>Which way evidence can speak, by what it means: two sentences with another verb are not for that of one question.</summary>
internal static class Signs
{
    private static readonly HashSet<Evidence> For =
    [
        Evidence.SlotSame, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.NarrowingSame, Evidence.ActSame, Evidence.ActSynonym, Evidence.AboveSame, Evidence.AboveNear, Evidence.LinkSame, Evidence.PrepositionSame,
        Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.ObjectSame, Evidence.ObjectNear, Evidence.AllSame, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3,
        Evidence.Words2, Evidence.Words3, Evidence.Words4, Evidence.Words5, Evidence.UnmatchedNone, Evidence.QualifiersSame, Evidence.Near2, Evidence.Near3, Evidence.Near4, Evidence.BeforeSame, Evidence.AfterSame, Evidence.BesideBoth,
        Evidence.Ahead1, Evidence.Ahead2, Evidence.Ahead3, Evidence.Ahead4, Evidence.OnlyKind, Evidence.OnlyThing, Evidence.LabelsShared, Evidence.ValueShared, Evidence.ScopeSame, Evidence.PeriodSame, Evidence.YearSame,
        Evidence.TenseSame, Evidence.SentencesKnown1, Evidence.SentencesKnown2, Evidence.SentencesKnown3, Evidence.SentencesKnown4, Evidence.SubjectKnown, Evidence.HolderBoth, Evidence.OnceBoth, Evidence.RoleBodySame, Evidence.NameInCopy, Evidence.SidesSwapped,
    ];

    private static readonly HashSet<Evidence> Against =
    [
        Evidence.ThingOther, Evidence.NarrowingOther, Evidence.ActOther, Evidence.AboveOther, Evidence.LinkOther, Evidence.DoerOther, Evidence.SubjectOther, Evidence.ObjectOther, Evidence.NamesAnother,
        Evidence.NamesAnotherEach, Evidence.PeopleElse, Evidence.UnmatchedOneEach, Evidence.UnmatchedMore, Evidence.SubjectsApart, Evidence.ContrastEach, Evidence.OtherToo, Evidence.QualifiersApart, Evidence.QualifiersNone, Evidence.QualifierSwapped, Evidence.ActSwapped, Evidence.BoundOther, Evidence.ParticularOne, Evidence.Behind1, Evidence.Behind2, Evidence.Behind3, Evidence.ManyOfKind,
        Evidence.MoreOfKind, Evidence.MostOfKind, Evidence.TenseOther, Evidence.UnrealOne, Evidence.ScopeOther, Evidence.PeriodOther, Evidence.YearOther, Evidence.YearOne, Evidence.PartOne, Evidence.DayOther,
        Evidence.PlaceOne, Evidence.PlanOne, Evidence.QuotedOne, Evidence.SourcesOther, Evidence.ValueOtherwise, Evidence.ChangeOne, Evidence.HeadlineOne, Evidence.SubjectUnknownThere, Evidence.RatioFar,
        Evidence.RatioTimes, Evidence.RoleBodyOther, Evidence.NameTypesOther, Evidence.NameKnownBoth, Evidence.TitleWordOther, Evidence.TitleNumberOther, Evidence.SideUnmet,
    ];

    /// <summary>1 for what can only speak for one question, -1 for what can only speak against it, 0 for the rest.</summary>
    public static int Of(Evidence row) => For.Contains(row) ? 1 : Against.Contains(row) ? -1 : 0;
}
