namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims.Tellings;

/// <summary>Whether two bearings from one place can be one.</summary>
internal static class Bearings
{
    public static bool Contradict(Bearing a, Bearing b)
    {
        // "The northern tip of Sumatra" may be its western tip too: a part is no exact place.
        if (a.Relation != Places.SpatialRelation.Apart || b.Relation != Places.SpatialRelation.Apart)
            return false;
        if (!AreOneDirection(a, b))
            return a.Metres is not { } m || b.Metres is not { } n || Close(m, n);
        // One direction at two distances; converted miles are rounded.
        return a.Metres is { } here && b.Metres is { } there && Math.Max(here, there) > Math.Min(here, there) * Converted;
    }

    /// <summary>Next to each other, "south" and "southeast" are one direction told in two ways.</summary>
    public static bool AreOneDirection(Bearing a, Bearing b)
    {
        var turn = a.Direction is { } x && b.Direction is { } y ? Math.Abs(x - y) : 0;
        return Math.Min(turn, 8 - turn) <= 1;
    }

    private const decimal Converted = 1.08m;

    private static bool Close(decimal a, decimal b) => Math.Max(a, b) <= Math.Min(a, b) * 1.25m;
}
