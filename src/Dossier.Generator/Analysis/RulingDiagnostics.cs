using Dossier.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Analysis;

/// <summary>Turns what is wrong with a ruling into a diagnostic at its words.</summary>
internal static class RulingDiagnostics
{
    public static Diagnostic Of(AdditionalText file, Problem problem, CancellationToken cancellation)
    {
        var span = new Microsoft.CodeAnalysis.Text.TextSpan(problem.Span.Start, problem.Span.Length);
        var lines = file.GetText(cancellation)?.Lines.GetLinePositionSpan(span) ?? default(LinePositionSpan);
        return Told.At(problem.Rule, Location.Create(file.Path, span, lines), problem.Message, problem.Level);
    }
}
