namespace Dossier.Engine.Places;

/// <summary>A direction, one of eight.</summary>
public enum CompassPoint
{
    /// <summary>North.</summary>
    North,
    /// <summary>Northeast.</summary>
    NorthEast,
    /// <summary>East.</summary>
    East,
    /// <summary>Southeast.</summary>
    SouthEast,
    /// <summary>South.</summary>
    South,
    /// <summary>Southwest.</summary>
    SouthWest,
    /// <summary>West.</summary>
    West,
    /// <summary>Northwest.</summary>
    NorthWest,
}
