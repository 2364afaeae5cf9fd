namespace Dossier.Tool.Settle;

/// <summary>What <c>dossier settle</c> was asked for.</summary>
/// <param name="Arguments">The articles; before them the finding's key, when one is settled.</param>
/// <param name="Accept">The value to accept, or null.</param>
/// <param name="NotADispute">Whether the values do not exclude each other.</param>
/// <param name="Ignore">The words to ignore, or null.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Rulings">The rulings file that was named, or null.</param>
internal sealed record SettleRequest(IReadOnlyList<string> Arguments, string? Accept, bool NotADispute, string? Ignore, string? Reason, string? Rulings)
{
    /// <summary>Where articles are looked for when none are named, as the package does.</summary>
    public const string DefaultFolder = "articles";

    /// <summary>Whether the disputes are listed where somebody could be asked about them.</summary>
    public bool List { get; init; }

    /// <summary>Whether a finding is settled.</summary>
    public bool IsOnFinding => Accept is not null || NotADispute;

    /// <summary>Whether a ruling is written; else the open disputes are listed.</summary>
    public bool IsRuling => IsOnFinding || Ignore is not null;

    /// <summary>The finding's key, or null.</summary>
    public string? Key => IsOnFinding ? Arguments.FirstOrDefault() : null;

    /// <summary>Whether no articles are named.</summary>
    public bool IsOfDefaultFolder => Arguments.Count <= (IsOnFinding ? 1 : 0);

    /// <summary>The articles.</summary>
    public IReadOnlyList<string> Paths => Arguments.Skip(IsOnFinding ? 1 : 0).ToList() is { Count: > 0 } paths ? paths : [DefaultFolder];

    /// <summary>What is wrong with the request, or null.</summary>
    public string? Problem => this switch
    {
        { Accept: not null, NotADispute: true } => "--accept and --not-a-dispute contradict each other; give one of them.",
        { IsOnFinding: true, Ignore: not null } => "--ignore is a ruling of its own; give it without --accept and --not-a-dispute.",
        { IsOnFinding: true, Arguments.Count: 0 } => "the finding's key is missing; 'dossier settle PATHS' lists the keys of the open disputes.",
        { Ignore: not null, Arguments.Count: not 1 } => "--ignore takes the one article that the words stand in; write: dossier settle ARTICLE --ignore WORDS --reason TEXT",
        { IsRuling: true, Reason: not { } } => "--reason is missing; say why, for those who read the ruling in a year.",
        { IsRuling: true, Reason: { } reason } when reason.Trim().Length == 0 => "--reason is empty; say why, for those who read the ruling in a year.",
        { IsRuling: true, List: true } => "--list writes no ruling; give it alone.",
        { IsRuling: false, Reason: not null } => "--reason is given, but nothing to settle; add --accept VALUE, --not-a-dispute or --ignore WORDS.",
        _ => null,
    };
}
