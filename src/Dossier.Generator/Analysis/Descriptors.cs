using Dossier.Engine;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>
/// The engine's rules as the compiler knows them. One field each and IDs as constants, because release tracking (RS2000) reads them from the source;
/// a test holds them to <see cref="Rules.All"/>. They have no help link: the pages under docs/rules have no address that would hold for every version.
/// </summary>
internal static class Descriptors
{
    private const string Reading = "Dossier.Reading";
    private const string Article = "Dossier.Article";
    private const string Articles = "Dossier.Articles";
    private const string Rulings = "Dossier.Rulings";
    private const string Uses = "Dossier.Uses";

    private static readonly DiagnosticDescriptor Unreadable = new(
        "DSR0001", Rules.Unreadable.Title, "{0}", Reading, DiagnosticSeverity.Warning, true, Rules.Unreadable.Description);

    private static readonly DiagnosticDescriptor Empty = new(
        "DSR0002", Rules.Empty.Title, "{0}", Reading, DiagnosticSeverity.Warning, true, Rules.Empty.Description);

    private static readonly DiagnosticDescriptor BadMetadata = new(
        "DSR0003", Rules.BadMetadata.Title, "{0}", Reading, DiagnosticSeverity.Warning, true, Rules.BadMetadata.Description);

    private static readonly DiagnosticDescriptor NotEnglishProse = new(
        "DSR0004", Rules.NotEnglishProse.Title, "{0}", Reading, DiagnosticSeverity.Info, true, Rules.NotEnglishProse.Description);

    private static readonly DiagnosticDescriptor FrontMatter = new(
        "DSR0005", Rules.FrontMatter.Title, "{0}", Reading, DiagnosticSeverity.Info, true, Rules.FrontMatter.Description);

    private static readonly DiagnosticDescriptor FaultyFrontMatter = new(
        "DSR0006", Rules.FaultyFrontMatter.Title, "{0}", Reading, DiagnosticSeverity.Warning, true, Rules.FaultyFrontMatter.Description);

    private static readonly DiagnosticDescriptor MissingKey = new(
        "DSR0007", Rules.MissingKey.Title, "{0}", Reading, DiagnosticSeverity.Error, true, Rules.MissingKey.Description);

    private static readonly DiagnosticDescriptor UnfitValue = new(
        "DSR0008", Rules.UnfitValue.Title, "{0}", Reading, DiagnosticSeverity.Error, true, Rules.UnfitValue.Description);

    private static readonly DiagnosticDescriptor UnknownKey = new(
        "DSR0009", Rules.UnknownKey.Title, "{0}", Reading, DiagnosticSeverity.Warning, true, Rules.UnknownKey.Description);

    private static readonly DiagnosticDescriptor DeadReference = new(
        "DSR0010", Rules.DeadReference.Title, "{0}", Reading, DiagnosticSeverity.Error, true, Rules.DeadReference.Description);

    private static readonly DiagnosticDescriptor DeadLink = new(
        "DSR0011", Rules.DeadLink.Title, "{0}", Reading, DiagnosticSeverity.Warning, true, Rules.DeadLink.Description);

    private static readonly DiagnosticDescriptor DeadAnchor = new(
        "DSR0012", Rules.DeadAnchor.Title, "{0}", Reading, DiagnosticSeverity.Warning, true, Rules.DeadAnchor.Description);

    private static readonly DiagnosticDescriptor SameSlug = new(
        "DSR0013", Rules.SameSlug.Title, "{0}", Reading, DiagnosticSeverity.Error, true, Rules.SameSlug.Description);

    private static readonly DiagnosticDescriptor WeekdayAgainstDate = new(
        "DSR1001", Rules.WeekdayAgainstDate.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.WeekdayAgainstDate.Description);

    private static readonly DiagnosticDescriptor NoSuchDate = new(
        "DSR1002", Rules.NoSuchDate.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.NoSuchDate.Description);

    private static readonly DiagnosticDescriptor SelfContradiction = new(
        "DSR1003", Rules.SelfContradiction.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.SelfContradiction.Description);

    private static readonly DiagnosticDescriptor FutureAsPast = new(
        "DSR1004", Rules.FutureAsPast.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.FutureAsPast.Description);

    private static readonly DiagnosticDescriptor Parts = new(
        "DSR1005", Rules.Parts.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.Parts.Description);

    private static readonly DiagnosticDescriptor PercentageFigures = new(
        "DSR1006", Rules.PercentageFigures.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.PercentageFigures.Description);

    private static readonly DiagnosticDescriptor AgeAgainstBirth = new(
        "DSR1007", Rules.AgeAgainstBirth.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.AgeAgainstBirth.Description);

    private static readonly DiagnosticDescriptor Conversion = new(
        "DSR1008", Rules.Conversion.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.Conversion.Description);

    private static readonly DiagnosticDescriptor NameSpelling = new(
        "DSR1009", Rules.NameSpelling.Title, "{0}", Article, DiagnosticSeverity.Warning, true, Rules.NameSpelling.Description);

    private static readonly DiagnosticDescriptor Date = new(
        "DSR2001", Rules.Date.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Date.Description);

    private static readonly DiagnosticDescriptor Count = new(
        "DSR2002", Rules.Count.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Count.Description);

    private static readonly DiagnosticDescriptor Polarity = new(
        "DSR2003", Rules.Polarity.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Polarity.Description);

    private static readonly DiagnosticDescriptor Money = new(
        "DSR2004", Rules.Money.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Money.Description);

    private static readonly DiagnosticDescriptor Percentage = new(
        "DSR2005", Rules.Percentage.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Percentage.Description);

    private static readonly DiagnosticDescriptor Duration = new(
        "DSR2006", Rules.Duration.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Duration.Description);

    private static readonly DiagnosticDescriptor Age = new(
        "DSR2007", Rules.Age.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Age.Description);

    private static readonly DiagnosticDescriptor Role = new(
        "DSR2008", Rules.Role.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Role.Description);

    private static readonly DiagnosticDescriptor Quotation = new(
        "DSR2009", Rules.Quotation.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Quotation.Description);

    private static readonly DiagnosticDescriptor Hour = new(
        "DSR2010", Rules.Hour.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Hour.Description);

    private static readonly DiagnosticDescriptor Place = new(
        "DSR2011", Rules.Place.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Place.Description);

    private static readonly DiagnosticDescriptor Measure = new(
        "DSR2012", Rules.Measure.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Measure.Description);

    private static readonly DiagnosticDescriptor Score = new(
        "DSR2013", Rules.Score.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Score.Description);

    private static readonly DiagnosticDescriptor Spelling = new(
        "DSR2014", Rules.Spelling.Title, "{0}", Articles, DiagnosticSeverity.Info, true, Rules.Spelling.Description);

    private static readonly DiagnosticDescriptor Person = new(
        "DSR2015", Rules.Person.Title, "{0}", Articles, DiagnosticSeverity.Info, true, Rules.Person.Description);

    private static readonly DiagnosticDescriptor Speaker = new(
        "DSR2016", Rules.Speaker.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Speaker.Description);

    private static readonly DiagnosticDescriptor Weekday = new(
        "DSR2018", Rules.Weekday.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Weekday.Description);

    private static readonly DiagnosticDescriptor Copy = new(
        "DSR2020", Rules.Copy.Title, "{0}", Articles, DiagnosticSeverity.Info, false, Rules.Copy.Description);

    private static readonly DiagnosticDescriptor Ordinal = new(
        "DSR2021", Rules.Ordinal.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Ordinal.Description);

    private static readonly DiagnosticDescriptor Version = new(
        "DSR2022", Rules.Version.Title, "{0}", Articles, DiagnosticSeverity.Warning, true, Rules.Version.Description);

    private static readonly DiagnosticDescriptor UnreadableRuling = new(
        "DSR3001", Rules.UnreadableRuling.Title, "{0}", Rulings, DiagnosticSeverity.Warning, true, Rules.UnreadableRuling.Description);

    private static readonly DiagnosticDescriptor UnknownFinding = new(
        "DSR3002", Rules.UnknownFinding.Title, "{0}", Rulings, DiagnosticSeverity.Warning, true, Rules.UnknownFinding.Description);

    private static readonly DiagnosticDescriptor RulingsContradict = new(
        "DSR3003", Rules.RulingsContradict.Title, "{0}", Rulings, DiagnosticSeverity.Warning, true, Rules.RulingsContradict.Description);

    private static readonly DiagnosticDescriptor UnknownValue = new(
        "DSR3004", Rules.UnknownValue.Title, "{0}", Rulings, DiagnosticSeverity.Warning, true, Rules.UnknownValue.Description);

    private static readonly DiagnosticDescriptor RulingOutdated = new(
        "DSR3005", Rules.RulingOutdated.Title, "{0}", Rulings, DiagnosticSeverity.Warning, true, Rules.RulingOutdated.Description);

    private static readonly DiagnosticDescriptor RulingNotNeeded = new(
        "DSR3006", Rules.RulingNotNeeded.Title, "{0}", Rulings, DiagnosticSeverity.Info, true, Rules.RulingNotNeeded.Description);

    private static readonly DiagnosticDescriptor PassageNotFound = new(
        "DSR3007", Rules.PassageNotFound.Title, "{0}", Rulings, DiagnosticSeverity.Warning, true, Rules.PassageNotFound.Description);

    private static readonly DiagnosticDescriptor DisputedUse = new(
        "DSR4001", Rules.DisputedUse.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.DisputedUse.Description);

    private static readonly DiagnosticDescriptor Unanswered = new(
        "DSR4002", Rules.Unanswered.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.Unanswered.Description);

    private static readonly DiagnosticDescriptor UnfitAnswer = new(
        "DSR4003", Rules.UnfitAnswer.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.UnfitAnswer.Description);

    private static readonly DiagnosticDescriptor SeveralAnswers = new(
        "DSR4004", Rules.SeveralAnswers.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.SeveralAnswers.Description);

    private static readonly DiagnosticDescriptor DisputedAnswer = new(
        "DSR4005", Rules.DisputedAnswer.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.DisputedAnswer.Description);

    private static readonly DiagnosticDescriptor FactSheetDeclaration = new(
        "DSR4006", Rules.FactSheetDeclaration.Title, "{0}", Uses, DiagnosticSeverity.Error, true, Rules.FactSheetDeclaration.Description);

    private static readonly DiagnosticDescriptor CollectionDeclaration = new(
        "DSR4007", Rules.CollectionDeclaration.Title, "{0}", Uses, DiagnosticSeverity.Error, true, Rules.CollectionDeclaration.Description);

    private static readonly DiagnosticDescriptor EmptyCollection = new(
        "DSR4008", Rules.EmptyCollection.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.EmptyCollection.Description);

    private static readonly DiagnosticDescriptor UnknownSlug = new(
        "DSR4010", Rules.UnknownSlug.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.UnknownSlug.Description);

    private static readonly DiagnosticDescriptor StatedOtherwise = new(
        "DSR4020", Rules.StatedOtherwise.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.StatedOtherwise.Description);

    private static readonly DiagnosticDescriptor ToldOtherwise = new(
        "DSR4021", Rules.ToldOtherwise.Title, "{0}", Uses, DiagnosticSeverity.Warning, true, Rules.ToldOtherwise.Description);

    private static readonly DiagnosticDescriptor NotTold = new(
        "DSR4022", Rules.NotTold.Title, "{0}", Uses, DiagnosticSeverity.Info, true, Rules.NotTold.Description);

    private static readonly DiagnosticDescriptor StatesDeclaration = new(
        "DSR4023", Rules.StatesDeclaration.Title, "{0}", Uses, DiagnosticSeverity.Error, true, Rules.StatesDeclaration.Description);

    /// <summary>Every descriptor, in the order of <see cref="Rules.All"/>.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [Unreadable, Empty, BadMetadata, NotEnglishProse, FrontMatter, FaultyFrontMatter, MissingKey, UnfitValue, UnknownKey, DeadReference, DeadLink, DeadAnchor, SameSlug, WeekdayAgainstDate, NoSuchDate, SelfContradiction, FutureAsPast, Parts, PercentageFigures, AgeAgainstBirth, Conversion, NameSpelling,
            Date, Count, Polarity, Money, Percentage, Duration, Age, Role, Quotation, Hour, Place, Measure, Score, Spelling, Person, Speaker, Weekday, Copy, Ordinal, Version,
            UnreadableRuling, UnknownFinding, RulingsContradict, UnknownValue, RulingOutdated, RulingNotNeeded, PassageNotFound,
            DisputedUse, Unanswered, UnfitAnswer, SeveralAnswers, DisputedAnswer, FactSheetDeclaration, CollectionDeclaration, EmptyCollection, UnknownSlug, StatedOtherwise, ToldOtherwise, NotTold, StatesDeclaration];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>The rule's descriptor.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>Whether a rule that speaks only where it is asked for has a severity in the project or in a global configuration file: without one nobody would see what it costs to find.</summary>
    public static bool IsAskedFor(Rule rule, CompilationOptions options, CancellationToken cancellation) =>
        Configured(rule.Id, options, cancellation) is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);

    /// <summary>What the project or a global configuration file says of a rule.</summary>
    public static ReportDiagnostic Configured(string id, CompilationOptions options, CancellationToken cancellation) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) && severity != ReportDiagnostic.Default ? severity
        : options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out severity) == true ? severity
        : ReportDiagnostic.Default;

    /// <summary>The compiler's word for a level.</summary>
    public static DiagnosticSeverity SeverityOf(Level level) => level switch
    {
        Level.Info => DiagnosticSeverity.Info,
        Level.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
