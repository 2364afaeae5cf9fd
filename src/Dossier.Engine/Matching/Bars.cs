namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using static Dossier.Engine.Matching.Evidence;

/// <summary>What no other evidence outweighs: a pair of claims that a bar holds for is not of one question.</summary>
internal static class Bars
{
    /// <summary>One reason why two claims cannot be of one question.</summary>
    /// <param name="Kinds">The kinds of claim it is asked of; empty for all but quotations and their speakers.</param>
    /// <param name="When">Rows of which one has to hold; empty where none has to.</param>
    /// <param name="Unless">Rows of which one lifts it.</param>
    private sealed record Bar(ClaimKind[] Kinds, Evidence[] When, Evidence[] Unless)
    {
        private readonly EvidenceSet _when = new(When), _unless = new(Unless), _and;

        /// <summary>More rows of which one has to hold.</summary>
        public Evidence[] And { init => _and = new(value); }

        /// <summary>A kind of claim that it is not asked of.</summary>
        public ClaimKind? But { get; init; }

        public bool Holds(ClaimKind kind, in EvidenceSet evidence) =>
            kind != But && (Kinds.Length == 0 || Array.IndexOf(Kinds, kind) >= 0) && (_when.IsEmpty || evidence.Meets(_when)) && (_and.IsEmpty || evidence.Meets(_and)) && !evidence.Meets(_unless);
    }

    private static readonly ClaimKind[] Numbers = [ClaimKind.Count, ClaimKind.Number, ClaimKind.Money, ClaimKind.Percentage, ClaimKind.Measure, ClaimKind.Duration, ClaimKind.Age, ClaimKind.Ordinal];

    private static readonly ClaimKind[] All = [], Count = [ClaimKind.Count], Age = [ClaimKind.Age], Measure = [ClaimKind.Measure], Times = [ClaimKind.Date, ClaimKind.Hour], Name = [ClaimKind.Person], Doing = [ClaimKind.Polarity],
        Version = [ClaimKind.Version], OfMany = [ClaimKind.Count, ClaimKind.Number, ClaimKind.Ordinal, ClaimKind.Version, ClaimKind.Polarity, ClaimKind.Person, ClaimKind.Role];

    private static readonly Evidence[] Nothing = [], SomeWords = [Words3, Words4, Words5], MostWords = [Words4, Words5], Around = [Near2, Near3, Near4], MostAround = [Near3, Near4], SharedNames = [NamesShared1, NamesShared2, NamesShared3],
        APart = [DoerSame, SubjectSame, ObjectSame], AnAct = [ActSame, ActSynonym, ActNear];

    private static readonly Bar[] Table =
    [
        // What a part of a group does is not told of the group, and what two quotations say is compared by their words.
        new(All, [PartOne, QuotedBoth], Nothing),
        // "Shop 1 sold", "shop 2 sold".
        new(All, [DesignationOther], Nothing),
        // "The free edition cannot print", "the paid edition can": one word in each tells two things of one kind apart.
        new(All, [SubjectsApart], Nothing),
        new(All, [ContrastEach], Nothing) { And = SomeWords },
        // Both name who does it, and they are others.
        new(All, [DoerOther], [Crossed]) { But = ClaimKind.Person },
        // A slip moves a number by a digit; further apart, two things were counted.
        new(All, [RatioFar], [Transposed, Shifted, BoundBoth]) { But = ClaimKind.Score },
        // A page without a date that says the same of one attribute may be long out of date.
        // So may one who gives another number in the same words.
        new(Count, [RatioTimes], [Transposed, BoundBoth, UnmatchedNone, Undated]),
        new(Count, [RatioTimes], [Transposed, BoundBoth, UnmatchedNone, QualifiersSame]),
        // Wives and children, rifles and grenades: of like things each has its own number.
        new([ClaimKind.Count, ClaimKind.Ordinal], [ThingOther], Nothing),
        new(Measure, [ThingAkin], Nothing),
        // Two things were counted, not one of them wrongly.
        new(Count, [NarrowingOther, PlaceOne], Nothing),
        // What rose to one value and fell to another, how many boarded and how many left.
        new(Numbers, [ActOpposite], Nothing),
        // One number of one thing needs more in common than the thing: what becomes of it, or the words around it.
        new(Count, Nothing, [.. AnAct, Words2, .. SomeWords, .. Around]),
        new(Count, [PeopleElse], APart),
        // "Bought 31 boats from a collector", "showed 24 boats to a teacher".
        new(Count, [ActOther], [SlotSame, ObjectSame, ObjectNear, AboveSame, .. MostAround]) { And = [QualifiersApart] },
        // "No one was killed", "wars have killed thousands": whoever counts none speaks of one event, and the other must too.
        new(Count, [ZeroOne], [.. APart, .. SomeWords, .. Around]),
        // Of several who are not named nobody knows whose age is meant.
        new(Age, [AboveOther], [DoerSame, .. SharedNames]),
        new(Age, Nothing, [DoerSame, .. SharedNames, SubjectSame, SubjectNear, .. MostWords]),
        // "Met Olaf Bremer on Monday", "met Mona Brandt on Tuesday": each names somebody else, and does it to somebody else.
        new(Times, [PeopleElse], Nothing) { And = [ObjectOther] },
        // "41,000 litres in March", "36,000 litres in May": of each month something else is told.
        new(Times, [OtherToo], Nothing) { And = [UnmatchedNone, UnmatchedOne, UnmatchedOneEach] },
        // "Pupils voted in June", "the governors voted in July".
        new(Times, [SubjectOther], Nothing) { And = [UnmatchedOneEach] },
        // "Race on Saturday", "the winner of Friday's heat": of each day something else is told.
        new(Times, [ActOther], [ThingSame, ThingSynonym, SubjectSame, ObjectSame]) { And = [AboveOther] },
        // "Took off on Thursday morning", "landed on Thursday evening".
        new(Times, [ActOther], [ThingSame, ThingSynonym, ObjectSame]) { And = [QualifiersApart] },
        // Votes on two bills, matches against two clubs.
        new([ClaimKind.Score], [ObjectOther], [ObjectSame, ObjectNear]),
        // A version is of what stands before it.
        new(Version, Nothing, [ThingSame, ThingSynonym]),
        // One verb is done to many things: without the same doer or the same thing done to, or words around it that are alike, two doings are meant.
        new(Doing, Nothing, [ObjectNear, AllSame, .. APart, .. MostWords, .. Around]),
        // "The museum bought the crane", "the crane was sold": who does the one is not who does the other.
        // So is what rose to one value and fell to another, and who won a game and lost the match.
        new(Doing, [ActOpposite], Nothing) { And = [SubjectOneUnknown, SubjectOther, DoerOther, ObjectNear, ValueOtherwise] },
        new(Doing, [ActOpposite, ActSynonym], [ObjectSame, .. SomeWords, .. MostAround]),
        // Up on Monday, down on Tuesday.
        new(Doing, [ActOpposite], Nothing) { And = [DayOther, PeriodOther, YearOther] },
        new(Doing, [ObjectOther], [ObjectSame, Words5, .. MostAround]),
        // "Will supply the turbines", "is not supplying the cables": one word each is another, and it is what is done to.
        new(Doing, [ObjectOther], Nothing) { And = [UnmatchedOneEach] },
        // What a speaker denies is the speaker's.
        new(Doing, [QuotedOne], Nothing),
        // "He was found guilty", "his wife was found not guilty".
        new(Doing, [PeopleElse], APart),
        // No cracks in the one wall, cracks in the other.
        new(Doing, [UnmatchedOneEach], Nothing) { And = [QualifiersApart] },
        new(Doing, [OfStatus], Nothing) { And = [QualifierSwapped] },
        // Founder and chairman: one person holds many posts, and each story names the one that matters to it.
        new([ClaimKind.Role], [ThingOther], AnAct),
        // Where something was, and what it belongs to: of an event papers name many places and bodies.
        // But where both hang in one way from one thing, "the old mint in Castle Street", it is the same.
        new(Name, [OfBody], [NameSpelledNear, OnceBoth, NameInCopy, SidesSwapped]),
        new(Name, [OfPlace], [NameSpelledNear, OnceBoth, NameInCopy, SidesSwapped, AboveSame]),
        new(Name, [OfPlace], [NameSpelledNear, OnceBoth, NameInCopy, SidesSwapped, LinkSame]),
        new(Name, [OfPlace], [NameSpelledNear, OnceBoth, NameInCopy, SidesSwapped, BeforeSame, BesideBoth, AllSame]),
        new(Name, [OfPlace], [NameSpelledNear, OnceBoth, NameInCopy, SidesSwapped]) { And = [MostOfKind, QualifiersApart] },
        // What may be done by one was done by another.
        new(Name, [UnrealOne], [NameSpelledNear]),
        new(Name, [DoerOther], [Crossed]) { And = [OfPlace] },
        // Where one was born, and where somebody else was.
        new(Name, [OnceBoth], Nothing) { And = [DoerOther, SubjectOther, ObjectOther, PeopleElse] },
        // Sentences alike that state other values too are of two.
        new(Name, [ValueOtherwise], [NameSpelledNear]) { And = MostWords },
        // A few pages on one matter may word it as they like, but what differs in one place of two like sentences tells two things apart.
        new(All, [Undated], Nothing) { And = [QualifierSwapped, ActSwapped, BoundOther] },
        // No event joins pages: one product has a thousand of them, and each speaks of another part of it. So what tells of which thing, plan or version must be the same, and
        // a name or a denial is compared only where everything is. What a page needs, or says without a verb, it says of itself.
        new(All, [OfPages], Nothing) { And = [TitleNumberOther] },
        new(Name, [OfPages], [HolderBoth, NameSpelledNear, OnceBoth]),
        new(Version, [OfPages], [LabelsShared, AllSame, Words4, Words5]),
        new(OfMany, [OfPages], [LabelsShared, TenseSame, OfStatus]),
        new(OfMany, [OfPages], Nothing) { And = [QualifiersApart, BoundOther, ParticularOne] },
        // Whether there is a lift is asked of the lift.
        new(OfMany, [OfPages], [OfStatus]) { And = [QualifiersNone] },
        new([ClaimKind.Person, ClaimKind.Role, ClaimKind.Ordinal], [OfPages], Nothing) { And = [QualifiersOneSided] },
        new(Doing, [OfPages], [Words5, OfStatus]) { And = [QualifiersOneSided] },
        new(OfMany, [OfPages], [.. AnAct, ThingSame, ThingSynonym]) { And = [QualifiersOneSided] },
    ];

    // Names in one part of one act with one other part the same, and nobody else beside each.
    private static readonly Bar[] OfOtherNames =
    [
        new(Name, [PeopleElse, PlanOne], Nothing),
        new(Name, [ValueOtherwise], Nothing) { And = MostWords },
        new(Name, Nothing, [AllSame, OnceBoth, .. AnAct, ThingSame, ThingSynonym, AboveSame]),
        new(Name, Nothing, [AllSame, OnceBoth, SubjectNear, ObjectNear, .. APart, .. SharedNames, ThingSame, ThingSynonym, .. SomeWords]),
    ];

    /// <summary>Whether two claims cannot be of one question, whatever else speaks for it.</summary>
    public static bool Apply(ClaimKind kind, IReadOnlyList<Evidence> evidence)
    {
        if (kind is ClaimKind.Quotation or ClaimKind.Speaker)
            return false;
        var set = new EvidenceSet(evidence);
        return Holds(Table, kind, set) || (Holds(OfOtherNames, kind, set) && !IsOneName(set));
    }

    /// <summary>The numbers of the bars that hold, in the order of the file: for whoever measures what each is worth.</summary>
    public static List<int> Holding(ClaimKind kind, IReadOnlyList<Evidence> evidence)
    {
        var (set, found) = (new EvidenceSet(evidence), new List<int>());
        if (kind is ClaimKind.Quotation or ClaimKind.Speaker)
            return found;
        for (var i = 0; i < Table.Length; i++)
            if (Table[i].Holds(kind, set))
                found.Add(i);
        for (var i = 0; i < OfOtherNames.Length; i++)
            if (OfOtherNames[i].Holds(kind, set) && !IsOneName(set))
                found.Add(Table.Length + i);
        return found;
    }

    /// <summary>Whether two names that no other sentence has are one: a letter apart, or of one post.</summary>
    private static bool IsOneName(in EvidenceSet evidence) =>
        !evidence.Meets(NamedToo) && ((evidence.Meets(AsPerson) && evidence.Meets(LettersApart)) || (evidence.Meets(OfOnePost) && evidence.Meets(OfOneThing)));

    private static readonly EvidenceSet NamedToo = new([NameKnownOne, NameKnownBoth]), AsPerson = new([OfPerson]), LettersApart = new([NameSpelledNear]), OfOnePost = new([HolderBoth]), OfOneThing = new([ThingSame]);

    private static bool Holds(Bar[] bars, ClaimKind kind, in EvidenceSet evidence)
    {
        foreach (var bar in bars)
            if (bar.Holds(kind, evidence))
                return true;
        return false;
    }

    /// <summary>
    /// Whether a pair may be a warning if its score is high enough. Of two names both may be in use, and one verb is denied and affirmed of many things: who or where it was, and whether it was done, is told as an
    /// info unless all of both sentences that is known is the same. A page gives many values of one kind, each of another part of its matter: what it gives one of is surely what the other page gives. Where each side has something besides that the other has not, two things may be meant.
    /// </summary>
    public static bool AllowWarning(IReadOnlyList<Evidence> evidence) =>
        Has(evidence, OfQuotation, OfSpeaker) ? !Has(evidence, SaidAlike1)
        : Has(evidence, OfStatus) ? Has(evidence, AllSame) && !Has(evidence, TwoSided)
        : Has(evidence, OfPolarity) ? Has(evidence, WhatIsDenied) && !Has(evidence, TwoSided)
        : !Has(evidence, OfPerson, OfPlace, OfBody) && !Has(evidence, OfTwo) && !(Has(evidence, OfOrdinal) && Has(evidence, ActOther)) && (!Has(evidence, OfPages) || Has(evidence, OnlyKind, OnlyThing));

    // Each side has something that the other has not: as a rule one thing told otherwise, but two things look like that too.
    private static readonly Evidence[] OfTwo = [OtherToo, QualifierSwapped, ScopeOther, NamesAnotherEach];

    private static readonly Evidence[] WhatIsDenied = [AllSame, .. SomeWords], TwoSided = [UnmatchedOneEach, SubjectOther, OtherToo, DayOther, PlaceOne, NamesAnotherEach, NarrowingOther, ScopeOther, PeriodOther, PlanOne];

    private static bool Has(IReadOnlyList<Evidence> evidence, params Evidence[] rows)
    {
        for (var i = 0; i < evidence.Count; i++)
            if (Array.IndexOf(rows, evidence[i]) >= 0)
                return true;
        return false;
    }
}
