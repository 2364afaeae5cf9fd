namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;

/// <summary>What no other evidence outweighs.</summary>
internal static class Bars
{
    /// <summary>Whether two claims cannot be of one question, whatever else speaks for it.</summary>
    public static bool Apply(ClaimKind kind, IReadOnlyList<Evidence> evidence) =>
        kind is not (ClaimKind.Quotation or ClaimKind.Speaker) && (
        IsOfAnotherThing(kind, evidence)
        ||
        // What a part of a group does is not told of the group, and what two quotations say is compared by their words.
        Has(evidence, Evidence.PartOne, Evidence.QuotedBoth)
        // Two things were counted, measured or born, not one of them wrongly.
        || (kind == ClaimKind.Count && Has(evidence, Evidence.NarrowingOther, Evidence.PlaceOne))
        // Wives and children, rifles and grenades: of like things each has its own number, unless the sentences are alike throughout.
        || (kind is ClaimKind.Count or ClaimKind.Measure or ClaimKind.Age or ClaimKind.Ordinal && Has(evidence, Evidence.ThingOther))
        || (kind == ClaimKind.Count && Has(evidence, Evidence.RatioTimes) && !Has(evidence, Evidence.Transposed, Evidence.BoundBoth) && !(Has(evidence, Evidence.Undated) && Has(evidence, Evidence.QualifiersSame)))
        || (kind == ClaimKind.Count && !Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.Words2, Evidence.Words3, Evidence.Words4, Evidence.Words5, Evidence.Near2, Evidence.Near3, Evidence.Near4))
        || (kind == ClaimKind.Age && !Has(evidence, Evidence.DoerSame, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3)
            && (Has(evidence, Evidence.AboveOther) || !Has(evidence, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.Words4, Evidence.Words5)))
        || (kind == ClaimKind.Measure && Has(evidence, Evidence.ThingAkin))
        // "No one was killed", "wars have killed thousands": whoever counts none speaks of one event, and the other must too.
        || (kind == ClaimKind.Count && Has(evidence, Evidence.ZeroOne) && !Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.ObjectSame, Evidence.Words3, Evidence.Words4, Evidence.Words5, Evidence.Near2, Evidence.Near3, Evidence.Near4))
        // A slip moves a number by a digit; further apart, two things were counted.
        || (kind != ClaimKind.Score && Has(evidence, Evidence.RatioFar) && !Has(evidence, Evidence.Transposed, Evidence.Shifted, Evidence.BoundBoth))
        // Where something was, and what it belongs to: of an event papers name many places and bodies, and only what all parts of both sentences share is one of them.
        || (kind == ClaimKind.Person && Has(evidence, Evidence.OfPlace, Evidence.OfBody) && !Has(evidence, Evidence.AllSame, Evidence.NameSpelledNear))
        // One number of one thing needs more in common than the thing: what becomes of it, or the words around it.
        // Names in one part of one act with one other part the same, and nobody else beside each; sentences alike that state other values too are of two.
        || (kind == ClaimKind.Person && !(Has(evidence, Evidence.OfPerson) && Has(evidence, Evidence.NameSpelledNear) && !Has(evidence, Evidence.NameKnownOne, Evidence.NameKnownBoth))
            && !(Has(evidence, Evidence.HolderBoth) && Has(evidence, Evidence.ThingSame) && !Has(evidence, Evidence.NameKnownOne, Evidence.NameKnownBoth)) && (Has(evidence, Evidence.PeopleElse, Evidence.PlanOne) || (Has(evidence, Evidence.ValueOtherwise) && Has(evidence, Evidence.Words4, Evidence.Words5))
            || !Has(evidence, Evidence.AllSame, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.AboveSame)
            || !Has(evidence, Evidence.AllSame, Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.ObjectSame, Evidence.ObjectNear, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.Words3, Evidence.Words4, Evidence.Words5)))
        || (kind == ClaimKind.Person && Has(evidence, Evidence.ValueOtherwise) && Has(evidence, Evidence.Words4, Evidence.Words5) && !Has(evidence, Evidence.NameSpelledNear))
        // What a speaker denies is the speaker's, and whether somebody did a thing is a question of that somebody.
        // "Met Olaf Bremer on Monday", "met Mona Brandt on Tuesday": each names somebody else, and does it to somebody else.
        || (kind is ClaimKind.Date or ClaimKind.Hour && Has(evidence, Evidence.PeopleElse) && Has(evidence, Evidence.ObjectOther))
        || (kind == ClaimKind.Count && Has(evidence, Evidence.PeopleElse) && !Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.ObjectSame))
        // One verb is done to many things: without the same doer or the same thing done to, or words around it that are alike, two doings are meant.
        || (kind == ClaimKind.Polarity && !Has(evidence, Evidence.ObjectSame, Evidence.ObjectNear, Evidence.AllSame, Evidence.DoerSame, Evidence.SubjectSame, Evidence.Words4, Evidence.Words5, Evidence.Near2, Evidence.Near3, Evidence.Near4))
        || (kind == ClaimKind.Polarity && Has(evidence, Evidence.ActOpposite, Evidence.ActSynonym) && !Has(evidence, Evidence.ObjectSame, Evidence.Words3, Evidence.Words4, Evidence.Words5, Evidence.Near3, Evidence.Near4))
        || (kind == ClaimKind.Polarity && Has(evidence, Evidence.ObjectOther) && !Has(evidence, Evidence.ObjectSame, Evidence.Words5, Evidence.Near3, Evidence.Near4))
        || (kind == ClaimKind.Polarity && (Has(evidence, Evidence.QuotedOne) || (Has(evidence, Evidence.SubjectOther) && !Has(evidence, Evidence.ObjectSame))))
        // "He was found guilty", "his wife was found not guilty".
        || (kind == ClaimKind.Polarity && Has(evidence, Evidence.PeopleElse) && !Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.ObjectSame))
        // A version is of what stands before it.
        || (kind == ClaimKind.Version && !Has(evidence, Evidence.ThingSame, Evidence.ThingSynonym))
        // Of several who are not named nobody knows whose age is meant.
        // Both name who does it, or where, and they are others.
        || (Has(evidence, Evidence.DoerOther) && !Has(evidence, Evidence.Crossed) && (kind != ClaimKind.Person || Has(evidence, Evidence.OfPlace))));

    /// <summary>
    /// Whether two claims of pages without a date are attributes of two things. No event joins such pages: one product has a thousand of them, and each speaks of another part of it. So what
    /// tells of which thing, plan or version must be the same, and a name or a denial is compared only where everything is.
    /// A few pages on one matter may word it as they like, but what differs in one place of two like sentences tells two things apart.
    /// </summary>
    private static bool IsOfAnotherThing(ClaimKind kind, IReadOnlyList<Evidence> evidence) =>
        (Has(evidence, Evidence.Undated) && Has(evidence, Evidence.QualifierSwapped, Evidence.ActSwapped, Evidence.BoundOther))
        || (Has(evidence, Evidence.OfCollection)
        // What a page needs, or says without a verb, it says of itself.
        && ((!Has(evidence, Evidence.LabelsShared) && (kind == ClaimKind.Version || !Has(evidence, Evidence.TenseSame)))
            || Has(evidence, Evidence.QualifiersApart, Evidence.QualifiersNone, Evidence.BoundOther, Evidence.ParticularOne)
            || (Has(evidence, Evidence.QualifiersOneSided) && (kind is ClaimKind.Polarity or ClaimKind.Person or ClaimKind.Role or ClaimKind.Ordinal || !Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.ThingSame, Evidence.ThingSynonym)))));

    /// <summary>
    /// Whether enough is known of both sides for a warning: the act or the thing, and somebody or something that has part in it, are the same. What one side leaves open is no ground.
    /// </summary>
    public static bool AllowWarning(IReadOnlyList<Evidence> evidence) =>
        Has(evidence, Evidence.OfQuotation, Evidence.OfSpeaker) ? !Has(evidence, Evidence.SaidAlike1) :
        Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.ActOpposite, Evidence.ThingSame, Evidence.ThingSynonym, Evidence.SlotSame)
        && Has(evidence, Evidence.DoerSame, Evidence.SubjectSame, Evidence.SubjectNear, Evidence.ObjectSame, Evidence.ObjectNear, Evidence.NamesShared1, Evidence.NamesShared2, Evidence.NamesShared3, Evidence.LabelsShared,
            Evidence.OnlyThing, Evidence.Near3, Evidence.Near4)
        && (!Has(evidence, Evidence.OfCount) || Has(evidence, Evidence.ActSame, Evidence.ActSynonym, Evidence.ActNear, Evidence.SlotSame))
        && (!Has(evidence, Evidence.OfAge, Evidence.OfOrdinal) || Has(evidence, Evidence.DoerSame, Evidence.SubjectSame))
        && (!Has(evidence, Evidence.OfOrdinal) || Has(evidence, Evidence.Words4, Evidence.Words5))
        // Of two names both may be in use: who or where it was is asked of the reader.
        && !Has(evidence, Evidence.OfPerson, Evidence.OfPlace, Evidence.OfBody, Evidence.UnmatchedOneEach, Evidence.DayOther, Evidence.NamesAnotherEach, Evidence.NarrowingOther, Evidence.ScopeOther, Evidence.PeriodOther,
            Evidence.PlanOne);

    private static bool Has(IReadOnlyList<Evidence> evidence, params Evidence[] rows)
    {
        foreach (var row in evidence)
            if (Array.IndexOf(rows, row) >= 0)
                return true;
        return false;
    }
}
