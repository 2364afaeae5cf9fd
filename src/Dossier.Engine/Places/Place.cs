namespace Dossier.Engine.Places;

/// <summary>One place of the gazetteer, with what it lies in.</summary>
public sealed class Place : IEquatable<Place>
{
    private readonly Place[] _containers;

    internal Place(string name, PlaceKind kind, Place[] containers)
    {
        Name = name;
        Kind = kind;
        _containers = containers;
        Container = containers.Length == 1 ? containers[0] : null;
        Path = containers.Length == 0 ? name : name + ", " + containers[0].Path;
    }

    /// <summary>The name it goes by in English news, without accents: "Sao Paulo".</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public PlaceKind Kind { get; }

    /// <summary>What it lies in; null for a region that lies in nothing, and where two countries hold that it is theirs.</summary>
    public Place? Container { get; }

    /// <summary>All that it is said to lie in; more than one where that is disputed.</summary>
    public IReadOnlyList<Place> Containers => _containers;

    /// <summary>Its name and those of all it lies in, the nearest first: "Atlanta, Georgia, United States, North America".</summary>
    public string Path { get; }

    /// <summary>
    /// What it lies in, in words: the states and countries around it, the nearest first, without those of its own name: "Georgia, United States"; of a country its part of
    /// the world; of a disputed place both sides: "Ukraine or Russia". Null when it lies in nothing.
    /// </summary>
    public string? In
    {
        get
        {
            var names = new List<string>();
            for (var (last, place) = (Name, this); place is not null; place = place.Container)
            {
                if (place._containers.Length > 1)
                    names.Add(string.Join(" or ", place._containers.Select(c => c.Name)));
                if (place.Container is not { } outer || (outer.Kind == PlaceKind.Region && names.Count > 0))
                    break;
                if (outer.Name != last)
                    names.Add(last = outer.Name);
            }
            return names.Count == 0 ? null : string.Join(", ", names);
        }
    }

    /// <summary>Whether another place lies in this one, at any depth. A place does not lie in itself.</summary>
    public bool Contains(Place other)
    {
        foreach (var container in other._containers)
            if (container.Equals(this) || Contains(container))
                return true;
        return false;
    }

    /// <summary>How this place lies to another. Disjoint only where both are on the map of countries and their parts and nothing can be in both.</summary>
    public PlaceRelation RelationTo(Place other)
    {
        if (Equals(other))
            return PlaceRelation.Equal;
        if (Contains(other))
            return PlaceRelation.Contains;
        if (other.Contains(this))
            return PlaceRelation.Within;
        // "New York" may be said of the city or of its state; who speaks of one may mean the other.
        var (a, b) = (Widest(this), Widest(other));
        if (a.Equals(b))
            return PlaceRelation.Equal;
        if (a.Contains(other))
            return PlaceRelation.Contains;
        if (b.Contains(this))
            return PlaceRelation.Within;
        return AreApart(a, b) ? PlaceRelation.Disjoint : PlaceRelation.Unknown;
    }

    /// <summary>The outermost place of the same name around a place.</summary>
    private static Place Widest(Place place)
    {
        var widest = place;
        for (var outer = place.Container; outer is not null; outer = outer.Container)
            if (string.Equals(outer.Name, place.Name, StringComparison.OrdinalIgnoreCase))
                widest = outer;
        return widest;
    }

    private static bool AreApart(Place a, Place b)
    {
        if (a.Kind == PlaceKind.Region || b.Kind == PlaceKind.Region)
            return false;
        foreach (var x in a.Way(PlaceKind.Country))
            foreach (var y in b.Way(PlaceKind.Country))
                // Unlike countries are apart. In one country two cities are, and two states; a city is in a state unless its own is known to be another.
                if (x is null || y is null || x.Equals(y) && !(a.Kind == b.Kind && a.Kind != PlaceKind.State || AreStatesApart(a, b)))
                    return false;
        return true;
    }

    private static bool AreStatesApart(Place a, Place b)
    {
        foreach (var x in a.Way(PlaceKind.State))
            foreach (var y in b.Way(PlaceKind.State))
                if (x is null || y is null || x.Equals(y) || !x.IsDivision || !y.IsDivision)
                    return false;
        return true;
    }

    /// <summary>Whether it is one of the parts that a country is wholly cut into; an island or an old land is not.</summary>
    internal bool IsDivision { get; init; }

    /// <summary>The nearest of a kind on each way outwards, this place included; null for a way without one.</summary>
    private IEnumerable<Place?> Way(PlaceKind kind)
    {
        if (Kind == kind)
            return [this];
        if (_containers.Length == 0 || Kind == PlaceKind.Region)
            return [null];
        return _containers.SelectMany(c => c.Way(kind));
    }

    /// <summary>Places are equal when kind and path are.</summary>
    public bool Equals(Place? other) =>
        other is not null && Kind == other.Kind && string.Equals(Path, other.Path, StringComparison.Ordinal) && _containers.Length == other._containers.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Place);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
