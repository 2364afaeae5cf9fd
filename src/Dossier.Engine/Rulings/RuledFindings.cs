namespace Dossier.Engine.Rulings;

using Dossier.Engine.Findings;

/// <summary>Findings and what the rulings make of them.</summary>
/// <param name="Findings">The findings as given; those that are settled have their <see cref="FindingDigest.Settlement"/>.</param>
/// <param name="Problems">The rulings that settle nothing, ordered by ruling.</param>
/// <param name="Outdated">The rulings that no longer hold, by the key of the finding that is open again. A new ruling on it replaces the old one.</param>
public sealed record RuledFindings(EquatableArray<FindingDigest> Findings, EquatableArray<RulingProblem> Problems, IReadOnlyDictionary<string, FindingDecision> Outdated)
{
    /// <summary>What was not compared because a bound was hit.</summary>
    public EquatableArray<LeftOut> LeftOut { get; init; }
}

/// <summary>Why a ruling settles nothing. It holds no place.</summary>
/// <param name="Ruling">Index into the decisions.</param>
/// <param name="Rule">What is wrong.</param>
/// <param name="Value">Index into the decision's values of the one at fault, or null for its key.</param>
/// <param name="Other">Index into the decisions of the other ruling the message speaks of, or null.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record RulingProblem(int Ruling, Rule Rule, int? Value, int? Other, string Message);
