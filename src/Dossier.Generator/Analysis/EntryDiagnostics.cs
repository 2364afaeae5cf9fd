using System.Collections.Immutable;
using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Documents.Links;
using Dossier.Engine.Findings;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>Says in a file what of its front matter does not fit its collections, and which of its links lead nowhere.</summary>
internal static class EntryDiagnostics
{
    /// <summary>The article's diagnostics with those of its entries and links. What the reader of front matter says of a key that a record has is told by the record.</summary>
    public static IEnumerable<Diagnostic> Add(IEnumerable<Diagnostic> diagnostics, string filePath, ArticleFacts facts, ContentIndex content)
    {
        var entries = content.EntriesOf(facts.Path).ToList();
        var told = new HashSet<(string, TextSpan, string)>();
        foreach (var diagnostic in diagnostics)
            if (entries.Count == 0 || !IsOfRecord(diagnostic, entries))
                yield return diagnostic;
        foreach (var entry in entries)
            foreach (var problem in entry.Entry.Problems.Concat(References(entry, content)).Concat(SameSlug(entry, content)))
                if (told.Add((problem.Problem.Rule.Id, problem.Problem.Span, problem.Problem.Message)))
                    yield return At(filePath, facts, problem);
        foreach (var problem in facts.HasLinks ? LinkCheck.Of(facts.Document, content) : [])
            yield return At(filePath, facts, problem);
    }

    private static bool IsOfRecord(Diagnostic diagnostic, List<IndexedEntry> entries)
    {
        var span = new TextSpan(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        return diagnostic.Id == Rules.FrontMatter.Id ? entries.Exists(e => e.Entry.Known.Any(k => k.Contains(span)))
            : diagnostic.Id == Rules.BadMetadata.Id && entries.Exists(e => e.Entry.Problems.Any(p => p.Problem.Span == span));
    }

    private static IEnumerable<EntryProblem> References(IndexedEntry entry, ContentIndex content)
    {
        foreach (var reference in entry.Entry.References)
        {
            var (target, slug) = (reference.Type.Target, reference.Text);
            if (!content.IsKnown(target))
                continue;
            if (content.Find(target, slug) is [var found, ..])
            {
                if (entry.Entry.FollowedAtOnce.Contains(reference) && content.IsCircular(entry, found))
                    yield return new EntryProblem(Problem(Rules.DeadReference, reference.Span,
                        $"\"{DisputeMessage.Quote(slug)}\" leads back to this {entry.Collection.Name}, so that neither could be made first; take out a reference, or make the property an IReadOnlyList, which is followed later"));
                continue;
            }
            var meant = EntryReader.Nearest(slug, content.Slugs(target));
            yield return new EntryProblem(
                Problem(Rules.DeadReference, reference.Span, $"No {reference.Type.Name} has the slug \"{DisputeMessage.Quote(slug)}\"" + EntryReader.DidYouMean(meant)),
                meant is null ? null : new Correction(reference.Span, meant, "Write \"" + meant + "\""));
        }
    }

    private static IEnumerable<EntryProblem> SameSlug(IndexedEntry entry, ContentIndex content)
    {
        var same = content.Find(entry.Collection.FullName, entry.Slug);
        if (same.Count > 1)
            yield return new EntryProblem(Problem(Rules.SameSlug, entry.Entry.SlugSpan,
                $"The slug \"{DisputeMessage.Quote(entry.Slug)}\" is also that of {same.First(e => e.Path != entry.Path).Path}" + (same.Count > 2 ? " and " + (same.Count - 2).ToString(CultureInfo.InvariantCulture) + " more" : "") + "; give one of them another: \"slug: …\""));
    }

    private static Problem Problem(Rule rule, TextSpan span, string message) => new(rule, rule.Level, span, message);

    private static Diagnostic At(string filePath, ArticleFacts facts, EntryProblem problem) => Told.At(
        problem.Problem.Rule, ArticleDiagnostics.At(filePath, facts, problem.Problem.Span), problem.Problem.Message, problem.Problem.Level, properties: CorrectionProperties.Of(problem.Correction));
}
