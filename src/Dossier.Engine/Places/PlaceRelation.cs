namespace Dossier.Engine.Places;

/// <summary>How two places lie to each other.</summary>
public enum PlaceRelation
{
    /// <summary>Nobody can tell from the gazetteer: it is silent where borders are (the Alps and Italy).</summary>
    Unknown,
    /// <summary>One and the same place.</summary>
    Equal,
    /// <summary>The second lies in the first: Yemen and Aden.</summary>
    Contains,
    /// <summary>The first lies in the second: Aden and Yemen.</summary>
    Within,
    /// <summary>Nothing is in both: Aden and Oslo.</summary>
    Disjoint,
}
