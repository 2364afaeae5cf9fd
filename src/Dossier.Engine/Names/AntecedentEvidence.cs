namespace Dossier.Engine.Names;

/// <summary>What speaks for and against something being what a pronoun stands for. Each is a row of <c>antecedents.lexicon</c>, which has its weights.</summary>
internal enum AntecedentEvidence : byte
{
#pragma warning disable CS1591 // the names are the definition; examples stand behind them
    // Of the choice that it stands for nothing the document has named.
    Nothing,
    // "It rains", as the parser has it.
    NothingExpletive,
    // "It is clear that", "it takes an hour to".
    NothingBeforeClause,
    // "It was cold"; "it was the third robbery": more often than a thing "it" is what happened.
    NothingOfCopula, NothingOfNoun,
    // Between quotation marks.
    NothingQuoted,

    // In how many sentences before it was last spoken of.
    Here, Before1, Before2, Before3,
    SubjectHere, ObjectHere, ObliqueHere, OwnerHere, OfNounHere, OtherHere,
    SubjectBefore, ObjectBefore, ObliqueBefore, OwnerBefore, OfNounBefore, OtherBefore,
    // The subject of a whole sentence.
    MainHere, MainBefore,
    // Both subjects, or both objects.
    SameRoleHere, SameRoleBefore,
    // How often it was spoken of.
    Mentions2, Mentions3, Mentions5,
    InHeadline,
    FirstOfSentence,
    // Of those that fit the last spoken of, the one before it, the only one.
    Nearest, SecondNearest, Only,
    // Last spoken of by a pronoun.
    ByPronoun,
    PersonName, PersonNoun, BodyName, PlaceName, OtherName, ThingNoun, PeopleGroup, ThingsGroup,
    GenderSame, Plural,
    Definite, Indefinite,
    // The pronoun is in a clause or phrase that belongs to the noun: "the man and his dog".
    Above,
    // Only one of them stands between quotation marks.
    QuotedOne,
    // Few words before.
    Near,
    // The pronoun opens its sentence, and this was the subject of the one before.
    Opening,
#pragma warning restore CS1591
}

/// <summary>Rows of evidence as bits.</summary>
internal readonly record struct AntecedentEvidences(ulong Bits)
{
    /// <summary>These and another.</summary>
    public AntecedentEvidences With(AntecedentEvidence row) => new(Bits | 1UL << (int)row);

    /// <summary>These, and another if it holds.</summary>
    public AntecedentEvidences With(AntecedentEvidence row, bool holds) => holds ? With(row) : this;

    /// <summary>Whether a row is among them.</summary>
    public bool Has(AntecedentEvidence row) => (Bits >> (int)row & 1) != 0;
}
