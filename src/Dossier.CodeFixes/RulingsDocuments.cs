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
        var after = Changed(before, Edit(before.ToString(), rulings));
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
        var after = RulingsFile.Parse(Edit(before, [ruling]), cancellation);
        return after.Lines.Any(l => l.Decision.Equals(ruling.Decision)) && after.Problems.Count <= RulingsFile.Parse(before, cancellation).Problems.Count;
    }

    private static string Edit(string text, IReadOnlyList<OfferedRuling> rulings) =>
        RulingsText.With(text, rulings.Select(r => new RulingEdit(r.Decision, r.Replaces)));

    /// <summary>The text with what differs changed and nothing else, so that an editor keeps its place.</summary>
    private static SourceText Changed(SourceText before, string after)
    {
        var old = before.ToString();
        int prefix = 0, suffix = 0, shorter = Math.Min(old.Length, after.Length);
        while (prefix < shorter && old[prefix] == after[prefix])
            prefix++;
        while (suffix < shorter - prefix && old[old.Length - 1 - suffix] == after[after.Length - 1 - suffix])
            suffix++;
        return before.WithChanges(new TextChange(TextSpan.FromBounds(prefix, old.Length - suffix), after.Substring(prefix, after.Length - suffix - prefix)));
    }

    private static bool IsRulings(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Equals(RulingsFile.Name, StringComparison.OrdinalIgnoreCase);
}
