using Dossier.Engine.Places;

namespace Dossier.Gazetteer;

/// <summary>A place that will stand in the gazetteer.</summary>
internal sealed class Entry
{
    /// <summary>In token form, with its capitals.</summary>
    public required string Name { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>What it lies in.</summary>
    public List<Entry> Containers { get; } = [];

    /// <summary>Inhabitants; of a country or division the sum over its cities; 0 when nobody counted.</summary>
    public long Population { get; set; }

    /// <summary>The seat of a country's government.</summary>
    public bool IsCapital { get; set; }

    /// <summary>Stands in well-known.tsv and is not weak there.</summary>
    public bool IsMajor { get; init; }

    /// <summary>A state that is none of its country's divisions: an island, a county, an old land.</summary>
    public bool IsPart { get; init; }

    /// <summary>Order among the places of one name: the first stands for it.</summary>
    public int Rank => (IsMajor ? 0 : 1) * 3 + (Kind == PlaceKind.Country ? 0 : IsCapital ? 1 : 2);

    /// <summary>Whether it lies in another, at any depth.</summary>
    public bool IsIn(Entry other) => Containers.Exists(c => c == other || c.IsIn(other));
}
