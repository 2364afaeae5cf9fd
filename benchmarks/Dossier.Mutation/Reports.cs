using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Mutation;

/// <summary>A place in an article.</summary>
internal readonly record struct Place(string Path, TextSpan Span);

/// <summary>Two places that are said to contradict each other; a problem inside one article is a pair of equal places.</summary>
internal readonly record struct Conflict(string Rule, Place A, Place B);

/// <summary>One dispute or problem, as places.</summary>
internal sealed record Report(Level Level, IReadOnlyList<Conflict> Conflicts)
{
    /// <summary>Every place of it.</summary>
    public IEnumerable<Place> Places => Conflicts.SelectMany(c => new[] { c.A, c.B });
}

/// <summary>All disputes and problems of a cluster.</summary>
internal sealed class Reports
{
    /// <summary>Takes them from what the engine says.</summary>
    public Reports(IReadOnlyList<ArticleFacts> articles, IEnumerable<FindingDigest> findings)
    {
        var byPath = articles.ToDictionary(a => a.Document.Path, StringComparer.Ordinal);
        var all = new List<Report>();
        Place PlaceOf(ClaimReference claim) => new(claim.Path, byPath[claim.Path].Claims[claim.Index].Span);
        foreach (var finding in findings)
            if (finding.Dispute is { } dispute)
            {
                var conflicts = new List<Conflict>();
                for (var i = 0; i < dispute.Sides.Count; i++)
                    foreach (var j in dispute.Sides[i].Rivals.Where(j => j > i))
                        conflicts.AddRange(from a in dispute.Sides[i].Claims from b in dispute.Sides[j].Claims select Ordered(dispute.Rule.Id, PlaceOf(a), PlaceOf(b)));
                all.Add(new Report(dispute.Level, conflicts));
            }
        foreach (var article in articles)
            foreach (var problem in article.Problems)
            {
                var place = new Place(article.Document.Path, problem.Span);
                all.Add(new Report(problem.Level, [new Conflict(problem.Rule.Id, place, place)]));
            }
        All = all;
    }

    /// <summary>Each dispute and problem.</summary>
    public IReadOnlyList<Report> All { get; }

    /// <summary>One order for both, whichever side the engine names first.</summary>
    public static Conflict Ordered(string rule, Place a, Place b)
    {
        var order = string.CompareOrdinal(a.Path, b.Path);
        return order < 0 || (order == 0 && a.Span.Start <= b.Span.Start) ? new Conflict(rule, a, b) : new Conflict(rule, b, a);
    }
}
