namespace Dossier.Engine.Places;

/// <summary>What a place is, in the words of schema.org.</summary>
public enum PlaceKind
{
    /// <summary>A continent, a sea, a range, a part of the world or of a country whose border nobody drew: "Middle East", "Alps". What lies in it is known only where the gazetteer says so.</summary>
    Region,
    /// <summary>A country, or a territory that news treats as one.</summary>
    Country,
    /// <summary>A state, province or other first division of a country; also a county, an island or a historical part of one.</summary>
    State,
    /// <summary>A city, a town, or a named part of one.</summary>
    City,
}
