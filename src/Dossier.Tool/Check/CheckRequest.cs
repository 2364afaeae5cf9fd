using Dossier.Engine;
using Dossier.Tool.Input;
using Dossier.Tool.Tables;

namespace Dossier.Tool.Check;

/// <summary>What <c>dossier check</c> was asked for.</summary>
/// <param name="Inputs">The articles.</param>
/// <param name="Rulings">The rulings file that was named, or null.</param>
internal sealed record CheckRequest(Inputs Inputs, string? Rulings)
{
    /// <summary>How to write the results; null for what the output is made for.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>The lowest level that makes the exit code 1.</summary>
    public Level Level { get; init; } = Level.Warning;

    /// <summary>Whether copies are told.</summary>
    public bool Copies { get; init; }

    /// <summary>Whether to say why each dispute is one.</summary>
    public bool Why { get; init; }

    /// <summary>The file with what was known before, or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether that file is to be written.</summary>
    public bool UpdateBaseline { get; init; }

    /// <summary>The file with which articles look at which, where the paths are folders of tables; else null.</summary>
    public string? Pairs { get; init; }

    /// <summary>Of which days of the tables it is told; null for all.</summary>
    public DayRange? Days { get; init; }

    /// <summary>What is wrong with the request, or null.</summary>
    public string? Problem => this switch
    {
        { Why: true, Format: OutputFormat.GitHub } => "--why: workflow commands have no room for the evidence; use --format text, json or sarif with it.",
        { Why: true, Format: OutputFormat.Markdown } => "--why: a comment has no room for the evidence; use --format text, json or sarif with it.",
        { UpdateBaseline: true, Baseline: null } => "--update-baseline writes the file that --baseline names; add --baseline FILE.",
        { Days: not null, Pairs: null } => "--days takes a part of tables; name their pairs with --pairs FILE.",
        { Pairs: not null, Inputs.Cache: not null } => "--cache: tables hold what was read already; leave it out with --pairs.",
        { Pairs: not null, Inputs.Options: { Set: not "" } or { DatePublished: not null } or { Drafts: true } } => "--set, --as-of and --drafts are said when the tables are made; give them to 'dossier extract --format parquet', not with --pairs.",
        _ => null,
    };
}
