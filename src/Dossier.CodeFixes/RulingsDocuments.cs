using Dossier.Engine.Rulings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.CodeFixes;

/// <summary>The rulings file among a project's documents, and its edits. A file that does not exist is not made: no code fix can add one that "dotnet format" keeps.</summary>
internal static class RulingsDocuments
{
    /// <summary>The project's rulings file, or null.</summary>
    public static TextDocument? Of(Project project) =>
        project.AdditionalDocuments.OrderBy(d => d.FilePath, StringComparer.Ordinal).FirstOrDefault(d => d.FilePath is { } path && IsRulings(path));

    /// <summary>The solution with rulings written into a file; a file that several projects share is edited in all of them.</summary>
    public static async Task<Solution> WriteAsync(TextDocument file, IReadOnlyList<OfferedRuling> rulings, CancellationToken cancellation)
    {
        var before = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var after = Changed(before, rulings);
        var solution = file.Project.Solution;
        foreach (var project in file.Project.Solution.Projects)
            foreach (var same in project.AdditionalDocuments.Where(d => d.FilePath == file.FilePath))
                solution = solution.WithAdditionalDocumentText(same.Id, after);
        return solution;
    }

    /// <summary>Whether the file with the ruling reads back: the ruling is there, and nothing has become unreadable.</summary>
    public static async Task<bool> CanWriteAsync(TextDocument file, OfferedRuling ruling, CancellationToken cancellation)
    {
        var before = (await file.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
        return RulingsText.CanWrite(before, EditOf(ruling), cancellation);
    }

    private static RulingEdit EditOf(OfferedRuling ruling) => new(ruling.Decision, ruling.Replaces);

    private static SourceText Changed(SourceText before, IEnumerable<OfferedRuling> rulings)
    {
        var old = before.ToString();
        var (span, text) = RulingsText.Change(old, RulingsText.With(old, rulings.Select(EditOf)));
        return before.WithChanges(new TextChange(new TextSpan(span.Start, span.Length), text));
    }

    private static bool IsRulings(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Equals(RulingsFile.Name, StringComparison.OrdinalIgnoreCase);
}
