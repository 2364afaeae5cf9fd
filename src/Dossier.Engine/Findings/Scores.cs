namespace Dossier.Engine.Findings;

/// <summary>Whether two results can be of one moment of one match.</summary>
internal static class Scores
{
    /// <summary>One number the same, the other not; as many in all, as where votes are counted otherwise; or two draws. Two slips at once are two results.</summary>
    public static bool Contradict(Quantity a, Quantity b) => (a.Minimum == b.Minimum) != (a.Maximum == b.Maximum) || (a.Minimum != b.Minimum && (a.Minimum + a.Maximum == b.Minimum + b.Maximum || (a.Minimum == a.Maximum && b.Minimum == b.Maximum)));
}
