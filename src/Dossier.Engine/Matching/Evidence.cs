namespace Dossier.Engine.Matching;

/// <summary>
/// A reason for or against two claims answering one question. Each is a row of <c>evidence.table</c> with its weight for every kind of value, fitted by
/// <c>tools/Dossier.Fitting</c>; a pair of claims is as sure as the sum of the rows that hold for it.
/// </summary>
internal enum Evidence : byte
{
#pragma warning disable CS1591 // the table says what each means
    Always,
    OfCount, OfMoney, OfPercentage, OfMeasure, OfDuration, OfAge, OfScore, OfBearing, OfOrdinal, OfNumber, OfVersion, OfDate, OfHour, OfPolarity, OfStatus, OfRole, OfPerson, OfPlace, OfBody, OfQuotation, OfSpeaker,
    SlotSame,
    ThingSame, ThingSynonym, ThingPeople, ThingNear, ThingAkin, ThingOther, ThingOneUnknown, ThingUnknown,
    NarrowingSame, NarrowingShared, NarrowingNear, NarrowingOneSided, NarrowingOther,
    ActSame, ActSynonym, ActNear, ActAkin, ActOther, ActOpposite, StateOpposite, ActOneUnknown, ActUnknown,
    AboveSame, AboveNear, AboveOther, AboveUnknown,
    LinkSame, PrepositionSame, LinkOther,
    DoerSame, DoerOther, SubjectSame, SubjectNear, SubjectOther, DesignationOther, SubjectOneUnknown, SubjectUnknown,
    ObjectSame, ObjectNear, ObjectOther, ObjectOneUnknown, ObjectUnknown,
    Crossed, AllSame,
    NamesShared1, NamesShared2, NamesShared3, NamesAnother, NamesAnotherEach, PeopleElse,
    Words1, Words2, Words3, Words4, Words5,
    UnmatchedNone, UnmatchedOne, UnmatchedOneEach, UnmatchedMore, SubjectsApart, ContrastEach, OtherToo,
    Undated, OfPages, QualifiersSame, QualifiersOneSided, QualifiersApart, QualifiersNone, QualifierSwapped, ActSwapped, BoundOther, ParticularOne,
    Near1, Near2, Near3, Near4,
    BeforeSame, AfterSame, BesideBoth,
    Ahead1, Ahead2, Ahead3, Ahead4, Behind1, Behind2, Behind3,
    OnlyKind, OnlyThing, OnlyThingOneSide, ManyOfKind, MoreOfKind, MostOfKind,
    LeadBoth, LeadOne, HeadlineOne,
    TenseSame, TenseOther, UnrealOne,
    ScopeSame, ScopeOneSided, ScopeOther, PeriodSame, PeriodOneSided, PeriodOther, YearSame, YearOne, YearOther, PartOne, DayOther, PlaceOne, PlanOne,
    LabelsShared,
    QuotedOne, QuotedBoth, SourcesOther,
    ValueShared, ValueOtherwise,
    ChangeOne, ApproximateOne, BoundOne, BoundBoth,
    RatioClose, RatioHalf, RatioTimes, RatioFar, Transposed, Shifted, ZeroOne,
    DaysClose, DaysWeek, DaysFar, DaysYears, MinutesClose, MinutesDigit,
    NameWordShared, BodyWordShared, NameSpelledNear, HolderBoth, OnceBoth, NameTypesOther, NameKnownOne, NameKnownBoth, NameTitleSame, NameInCopy, SidesSwapped,
    RoleBodySame, RoleBodyOther,
    SaidAlike1, SaidAlike2, SaidAlike3, SaidAlike4, SaidShort, SaidSentence, SaidLong, SaidTurned,
    SentencesKnown1, SentencesKnown2, SentencesKnown3, SentencesKnown4, SubjectKnown, SubjectUnknownThere,
    Side, SidePages, SideUnmet, SideOneDay, SideDaysApart, FocusShared1, FocusShared2, FocusShared3, FocusShared4, TopicShared1, TopicShared2, TopicShared3, TopicShared4,
    ValuesAlike1, ValuesAlike2, ValuesAlike3, ValuesFew, RareShared1, RareShared2, RareShared3, RareShared4, RareFew,
    PeopleShared1, PeopleShared2, PeopleOther, PeopleFew, NamesAlike1, NamesAlike2, NamesAlike3, NamesAlike4,
    Agreed1, Agreed2, Agreed3, Agreed4, AgreedOnce, AgreedTwice, AgreedOften, AlignedNone,
    LeadDaySame, LeadDayOther, HeadRareNone, HeadRareSome, HeadRareMost, HeadRareFew, HeadOtherOne, HeadOtherBoth, TitleWordOther, TitleNumberOther, TellingNone, TellingOne, TellingSome, TellingMany, ContrarySome, ContraryMany, SayingShared,
#pragma warning restore CS1591
}

/// <summary>Kinds of value whose evidence is weighed alike.</summary>
internal enum EvidenceFamily : byte
{
    /// <summary>Counts, sums, shares, measures, lengths of time, ages, scores, places in an order.</summary>
    Number,
    /// <summary>The same on pages without a date: what a thing has, needs or allows.</summary>
    Page,
    /// <summary>Days.</summary>
    Day,
    /// <summary>Times of day.</summary>
    Hour,
    /// <summary>Who, and in what post.</summary>
    Name,
    /// <summary>Where, and what bodies and things are called.</summary>
    Place,
    /// <summary>Whether at all.</summary>
    Doing,
    /// <summary>In what words, and who said them.</summary>
    Saying,
    /// <summary>No value: whether two articles tell of one event or thing.</summary>
    Event,
}
