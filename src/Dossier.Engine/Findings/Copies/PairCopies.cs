namespace Dossier.Engine.Findings;

/// <summary>What the copied sentences of two articles bring; of the article that comes first by its path A, of the other B.</summary>
/// <param name="Same">The values that stand in the same place of a sentence and its copy, each by its index among all values of its article's sentences, and whether they contradict each other.</param>
/// <param name="RepeatsA">Whether A has a run that both have more often than is looked at.</param>
/// <param name="RepeatsB">Whether B has.</param>
internal sealed record PairCopies((int A, int B, bool Contradict)[] Same, bool RepeatsA, bool RepeatsB)
{
    /// <summary>Nothing, as nearly always.</summary>
    public static readonly PairCopies None = new([], false, false);
}
