using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>
/// How loud the articles of a folder are: <c>dossier_level</c> in an <c>.editorconfig</c>. The compiler ignores the severities of an <c>.editorconfig</c> for
/// diagnostics in files that are not C#, but hands over keys of our own.
/// </summary>
/// <param name="Severity">How loud; null for as loud as each diagnostic is by itself.</param>
/// <param name="IsSilent">Whether nothing is told.</param>
/// <param name="Problem">The value, when it is none of those known.</param>
internal sealed record FolderLevel(DiagnosticSeverity? Severity, bool IsSilent, string? Problem)
{
    public const string Key = "dossier_level";

    private static readonly FolderLevel Own = new(null, false, null);

    public static FolderLevel Of(AnalyzerConfigOptions options) => !options.TryGetValue(Key, out var value) ? Own : value.Trim().ToLowerInvariant() switch
    {
        "none" => new(null, true, null),
        "info" => new(DiagnosticSeverity.Info, false, null),
        "warning" => new(DiagnosticSeverity.Warning, false, null),
        "error" => new(DiagnosticSeverity.Error, false, null),
        "unset" or "" => Own,
        _ => new(null, false, value.Trim()),
    };

    /// <summary>The diagnostics of one file as its folder has them.</summary>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) => IsSilent ? [] : Severity is not { } severity ? diagnostics : diagnostics.Select(d =>
        Diagnostic.Create(d.Descriptor, d.Location, severity, d.AdditionalLocations, d.Properties, d.GetMessage()));
}
