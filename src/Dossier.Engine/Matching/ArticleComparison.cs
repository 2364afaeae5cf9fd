namespace Dossier.Engine.Matching;

using Dossier.Engine.Findings;

/// <summary>Two articles side by side.</summary>
/// <param name="A">The path that comes first.</param>
/// <param name="B">The other.</param>
/// <param name="Apart">Why they are not compared, if they are not.</param>
/// <param name="Names">Whom and what both name.</param>
/// <param name="Disputed">The findings on which they contradict each other or themselves.</param>
/// <param name="Agreed">The findings to which both have a claim, and on which they agree.</param>
/// <param name="Pairs">Every pair of claims of one kind, ordered by place.</param>
public sealed record ArticleComparison(
    string A, string B, Apart Apart, EquatableArray<string> Names, EquatableArray<FindingDigest> Disputed, EquatableArray<FindingDigest> Agreed, EquatableArray<MatchTrace> Pairs);
