namespace Dossier.Engine.Matching;

/// <summary>What became of a pair of claims of one kind.</summary>
public enum Fate : byte
{
    /// <summary>The two are aligned: they answer one question, and agree or dispute each other.</summary>
    Matched,
    /// <summary>They are not compared, because their articles are not.</summary>
    ArticlesApart,
    /// <summary>Their values have other units: another currency, another dimension.</summary>
    OtherUnit,
    /// <summary>An article has more claims of the kind than are compared.</summary>
    TooMany,
    /// <summary>They share no word that would make them one question.</summary>
    NothingShared,
    /// <summary>Their values can neither be told to agree nor to exclude each other.</summary>
    Open,
    /// <summary>Something holds that no evidence outweighs.</summary>
    Barred,
    /// <summary>The evidence is too weak.</summary>
    Unsure,
    /// <summary>The other article gives the same value too.</summary>
    GivenToo,
    /// <summary>One of the two is matched with a claim that fits better.</summary>
    MatchedOtherwise,
    /// <summary>A copied sentence in which more than one value differs: a form filled in again.</summary>
    Form,
}

/// <summary>Why a dispute is an info and no warning.</summary>
public enum Caution : byte
{
    /// <summary>It is a warning.</summary>
    None,
    /// <summary>It is not sure enough that one question is asked.</summary>
    Unsure,
    /// <summary>A side holds back: "reportedly", "may".</summary>
    Hedged,
    /// <summary>A value is only about right.</summary>
    Approximate,
    /// <summary>Two sources are quoted, each with its own value.</summary>
    TwoSources,
    /// <summary>One person may hold both posts.</summary>
    TwoPosts,
    /// <summary>One may be known by both names.</summary>
    TwoNames,
    /// <summary>A weekday has its week from another article.</summary>
    GuessedDay,
    /// <summary>The articles are of other weeks, and nobody asked whether they tell of one event.</summary>
    OtherWeeks,
    /// <summary>Quotations that differ only in words like "the" and "that".</summary>
    SmallWords,
}
