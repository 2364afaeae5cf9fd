using Dossier.Engine.Findings;
using Dossier.Tool.Disputes;

namespace Dossier.Tool.Report;

/// <summary>A finding that a report shows: a dispute, or what several articles say alike.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Dispute">The dispute, or null.</param>
/// <param name="Id">Its number in the report, from 1.</param>
internal sealed record ReportFinding(FindingDigest Finding, ShownDispute? Dispute, int Id)
{
    /// <summary>What is asked.</summary>
    public string Question { get; } = (Dispute?.Question ?? DisputeMessage.Question(Finding)) is { Length: > 0 } asked ? char.ToUpperInvariant(asked[0]) + asked[1..] : "";

    /// <summary>Every article that answers, each once.</summary>
    public IReadOnlyList<string> Articles { get; } = Finding.Claims.Concat(Finding.Dispute?.Sides.SelectMany(s => s.Claims) ?? []).Select(c => c.Path).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>Whether it is disputed, and settled by a ruling or not.</summary>
    public FindingState State => Finding switch { { Dispute: null } => FindingState.Agreed, { Settlement: not null } => FindingState.Settled, _ => FindingState.Open };

    /// <summary>The sides that an article takes, as indices; an article may contradict itself.</summary>
    public IEnumerable<int> SidesOf(string article) => Dispute is null ? [] : Enumerable.Range(0, Dispute.Sides.Count).Where(i => Dispute.Sides[i].Claims.Any(c => c.Path == article));

    /// <summary>The first claim of an article.</summary>
    public ClaimReference ClaimOf(string article) => Finding.Claims.Concat(Finding.Dispute?.Sides.SelectMany(s => s.Claims) ?? []).First(c => c.Path == article);
}

/// <summary>What became of a finding.</summary>
internal enum FindingState
{
    /// <summary>Its claims cannot all be true.</summary>
    Open,
    /// <summary>They cannot, and a ruling says what holds.</summary>
    Settled,
    /// <summary>They can.</summary>
    Agreed,
}
