using Dossier.Engine;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Quantities;

namespace Dossier.Tool.Output;

/// <summary>How machine output spells the engine's enumerations. Never their C# names, which may change.</summary>
internal static class Names
{
    /// <summary>As TIMEX3 spells it.</summary>
    public static string Of(TimeExpressionType type) => type switch
    {
        TimeExpressionType.Time => "TIME",
        TimeExpressionType.Duration => "DURATION",
        TimeExpressionType.Set => "SET",
        _ => "DATE",
    };

    /// <summary>As TIMEX3 spells it; null for none.</summary>
    public static string? Of(Modifier modifier) => modifier switch
    {
        Modifier.Approximate => "APPROX",
        Modifier.MoreThan => "MORE_THAN",
        Modifier.LessThan => "LESS_THAN",
        Modifier.EqualOrMore => "EQUAL_OR_MORE",
        Modifier.EqualOrLess => "EQUAL_OR_LESS",
        Modifier.Start => "START",
        Modifier.Mid => "MID",
        Modifier.End => "END",
        Modifier.Before => "BEFORE",
        Modifier.After => "AFTER",
        Modifier.OnOrBefore => "ON_OR_BEFORE",
        Modifier.OnOrAfter => "ON_OR_AFTER",
        _ => null,
    };

    /// <summary>As the CQE corpus spells it.</summary>
    public static string Of(QuantityChange change) => change switch
    {
        QuantityChange.Approximate => "~",
        QuantityChange.More => ">",
        QuantityChange.Less => "<",
        QuantityChange.Up => "up",
        QuantityChange.Down => "down",
        _ => "=",
    };

    /// <summary>In lower case.</summary>
    public static string Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Count => "count",
        QuantityKind.Money => "money",
        QuantityKind.Percent => "percent",
        QuantityKind.Measure => "measure",
        QuantityKind.Duration => "duration",
        QuantityKind.Age => "age",
        QuantityKind.Ordinal => "ordinal",
        QuantityKind.Score => "score",
        QuantityKind.Rate => "rate",
        _ => "number",
    };

    /// <summary>In lower case.</summary>
    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Organization => "organization",
        EntityType.Place => "place",
        _ => "other",
    };

    /// <summary>In lower case.</summary>
    public static string Of(SpatialRelation relation) => relation switch
    {
        SpatialRelation.Off => "off",
        SpatialRelation.Part => "part",
        SpatialRelation.Outskirts => "outskirts",
        SpatialRelation.Near => "near",
        _ => "apart",
    };

    /// <summary>In the letters of a compass.</summary>
    public static string Of(CompassPoint point) => point switch
    {
        CompassPoint.NorthEast => "NE",
        CompassPoint.East => "E",
        CompassPoint.SouthEast => "SE",
        CompassPoint.South => "S",
        CompassPoint.SouthWest => "SW",
        CompassPoint.West => "W",
        CompassPoint.NorthWest => "NW",
        _ => "N",
    };

    /// <summary>In lower case; null for what simply holds.</summary>
    public static string? Of(Modality modality) => modality switch
    {
        Modality.Will => "will",
        Modality.Would => "would",
        Modality.Can => "can",
        Modality.Could => "could",
        Modality.May => "may",
        Modality.Might => "might",
        Modality.Must => "must",
        Modality.Should => "should",
        Modality.Planned => "planned",
        Modality.Promised => "promised",
        Modality.Threatened => "threatened",
        Modality.Wanted => "wanted",
        Modality.Expected => "expected",
        Modality.Attempted => "attempted",
        Modality.Denied => "denied",
        Modality.Purpose => "purpose",
        Modality.Considered => "considered",
        _ => null,
    };

    /// <summary>In lower case, with spaces.</summary>
    public static string Of(ModifierKind kind) => kind switch
    {
        ModifierKind.When => "when",
        ModifierKind.Where => "where",
        ModifierKind.HowLong => "how long",
        ModifierKind.HowMany => "how many",
        ModifierKind.HowMuch => "how much",
        ModifierKind.WithWhom => "with whom",
        ModifierKind.Clause => "clause",
        _ => "other",
    };

    /// <summary>In lower case.</summary>
    public static string Of(StatementForm form) => form switch
    {
        StatementForm.Copula => "copula",
        StatementForm.Apposition => "apposition",
        StatementForm.Title => "title",
        StatementForm.Nominal => "nominal",
        _ => "verb",
    };

    /// <summary>In lower case, with spaces.</summary>
    public static string Of(Fate fate) => fate switch
    {
        Fate.ArticlesApart => "articles apart",
        Fate.OtherUnit => "other unit",
        Fate.TooMany => "too many",
        Fate.NothingShared => "nothing shared",
        Fate.Open => "open",
        Fate.Barred => "barred",
        Fate.Unsure => "unsure",
        Fate.GivenToo => "given too",
        Fate.MatchedOtherwise => "matched otherwise",
        Fate.Form => "form",
        _ => "matched",
    };

    /// <summary>In lower case, with spaces; null for none.</summary>
    public static string? Of(Caution caution) => caution switch
    {
        Caution.Unsure => "unsure",
        Caution.Hedged => "hedged",
        Caution.Approximate => "approximate",
        Caution.TwoSources => "two sources",
        Caution.TwoPosts => "two posts",
        Caution.TwoNames => "two names",
        Caution.SmallWords => "small words",
        Caution.GuessedDay => "guessed day",
        Caution.OtherWeeks => "other weeks",
        _ => null,
    };

    /// <summary>In lower case, with spaces.</summary>
    public static string Of(Comparer comparer) => comparer switch
    {
        Comparer.Slots => "slots",
        Comparer.Spellings => "spellings",
        _ => "matches",
    };

    /// <summary>In lower case; null for articles that are compared.</summary>
    public static string? Of(Apart apart) => apart switch
    {
        Apart.Few => "few",
        Apart.Sets => "sets",
        Apart.Dates => "dates",
        Apart.Names => "names",
        _ => null,
    };

    /// <summary>As the compiler writes it.</summary>
    public static string Of(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        _ => "info",
    };
}
