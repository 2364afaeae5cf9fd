namespace Dossier.Generator;

/// <summary>The pipeline's steps by name, so that tests can ask each why it ran.</summary>
internal static class TrackingNames
{
    public const string Project = nameof(Project);
    public const string Packed = nameof(Packed);
    public const string Articles = nameof(Articles);
    public const string Names = nameof(Names);
    public const string ArticleBuckets = nameof(ArticleBuckets);
    public const string Rulings = nameof(Rulings);
    public const string LeftOutPassages = nameof(LeftOutPassages);
    public const string Digests = nameof(Digests);
    public const string Findings = nameof(Findings);
    public const string FindingBuckets = nameof(FindingBuckets);
    public const string Contents = nameof(Contents);
    public const string FactSheets = nameof(FactSheets);
    public const string FactSheetAnswers = nameof(FactSheetAnswers);
    public const string Collections = nameof(Collections);
    public const string EntrySources = nameof(EntrySources);
    public const string Entries = nameof(Entries);
    public const string FilledCollections = nameof(FilledCollections);

    public static IReadOnlyList<string> All { get; } = [Project, Packed, Articles, Names, ArticleBuckets, Rulings, LeftOutPassages, Digests, Findings, FindingBuckets, Contents, FactSheets, FactSheetAnswers, Collections, EntrySources, Entries, FilledCollections];
}
