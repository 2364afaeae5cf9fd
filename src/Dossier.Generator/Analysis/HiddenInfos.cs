using System.Globalization;
using Dossier.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Analysis;

/// <summary>
/// Counts the infos that a build hides and the command line shows. A build prints warnings alone, so it is a warning that says so; the package's targets see
/// to it that it never becomes an error. Editors show infos themselves, and no diagnostic of a compilation's end.
/// </summary>
internal sealed class HiddenInfos(CompilationOptions options)
{
    /// <summary>The diagnostic of a build with hidden infos. No rule of the engine: it says nothing of the articles.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        "DSR5003", "Infos are hidden", "{0}", "Dossier.Build", DiagnosticSeverity.Warning, true,
        "A build shows warnings and errors, but there are infos too.", customTags: WellKnownDiagnosticTags.CompilationEnd);

    private int _count;

    /// <summary>Whether the project wants to be told: all do that do not set <c>DossierTellHiddenInfos</c> to false.</summary>
    public static bool IsWanted(AnalyzerConfigOptions options) =>
        !options.TryGetValue("build_property.DossierTellHiddenInfos", out var value) || !value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes note of a diagnostic that is told.</summary>
    public void Count(Diagnostic diagnostic, CancellationToken cancellation)
    {
        // What somebody made a warning is shown, and what somebody silenced is not missed.
        if (diagnostic.Severity == DiagnosticSeverity.Info && Descriptors.Configured(diagnostic.Id, options, cancellation) is ReportDiagnostic.Default or ReportDiagnostic.Info)
            Interlocked.Increment(ref _count);
    }

    /// <summary>That some are hidden, or null when none is.</summary>
    public Diagnostic? Tell() => _count == 0 ? null : Diagnostic.Create(Descriptor, Location.None,
        (_count == 1 ? "1 info is" : _count.ToString(CultureInfo.InvariantCulture) + " infos are")
        + " hidden in this build; run \"dossier check\" on the articles. The property DossierTellHiddenInfos=false turns this line off");
}
