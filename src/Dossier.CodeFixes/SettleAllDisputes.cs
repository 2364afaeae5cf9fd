using Dossier.Engine.Rulings;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dossier.CodeFixes;

/// <summary>Settles many disputes at once, each project's in its own rulings file: what most articles agree on, or all as no disputes.</summary>
internal sealed class SettleAllDisputes : FixAllProvider
{
    private SettleAllDisputes()
    {
    }

    public static SettleAllDisputes Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        Func<OfferedRuling, bool> isMeant;
        string title;
        if (context.CodeActionEquivalenceKey == SettleDisputeCodeFix.AcceptMost)
            (isMeant, title) = (r => r.IsMost, "Accept what most articles give");
        else if (context.CodeActionEquivalenceKey == SettleDisputeCodeFix.NotADispute)
            (isMeant, title) = (r => r.Title == RulingOffers.NotADispute, RulingOffers.NotADispute);
        else
            // One value of one finding: there is nothing else to apply it to.
            return null;
        // A file that several projects share is written once, with the rulings of all of them.
        var files = new Dictionary<string, (TextDocument File, Dictionary<string, OfferedRuling> Rulings)>(StringComparer.Ordinal);
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            if (RulingsDocuments.Of(project) is not { FilePath: { } path } file)
                continue;
            foreach (var diagnostic in await DiagnosticsAsync(context, project).ConfigureAwait(false))
                if (OfferedRuling.Of(diagnostic).FirstOrDefault(isMeant) is { } ruling && await RulingsDocuments.CanWriteAsync(file, ruling, context.CancellationToken).ConfigureAwait(false))
                {
                    if (!files.TryGetValue(path, out var edits))
                        files.Add(path, edits = (file, new(StringComparer.Ordinal)));
                    // A dispute is told at every use and at every side, always with the same rulings.
                    edits.Rulings[ruling.Decision.ToString()!] = ruling;
                }
        }
        return files.Count == 0 ? null : CodeAction.Create(title, cancellation => WriteAsync(context.Solution, files.Values.ToList(), cancellation), context.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> WriteAsync(Solution solution, List<(TextDocument File, Dictionary<string, OfferedRuling> Rulings)> files, CancellationToken cancellation)
    {
        foreach (var (file, rulings) in files)
        {
            var current = solution.GetAdditionalDocument(file.Id)!;
            var ordered = rulings.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Value).ToList();
            solution = await RulingsDocuments.WriteAsync(current, ordered, cancellation).ConfigureAwait(false);
        }
        return solution;
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document }
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
}
