using Dossier.Engine.Places;

namespace Dossier.Gazetteer;

/// <summary>Joins what news calls places with the divisions and cities of GeoNames.</summary>
internal sealed class Atlas
{
    /// <summary>Cities from here on stand in the gazetteer.</summary>
    private const long City = 100_000;

    /// <summary>A namesake of a listed city is listed from here on: a reader must know that there are two.</summary>
    private const long Namesake = 50_000;

    /// <summary>A division is listed when it holds a town of this size.</summary>
    private const long Town = 20_000;

    private readonly List<WellKnown> _wellKnown;
    private readonly Dictionary<string, string> _divisions;
    private readonly List<GeoNamesCity> _cities;
    private readonly Dictionary<string, List<Entry>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entry> _byCode = [];
    private readonly Dictionary<string, Entry> _aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<GeoNamesCity> _used = [];

    /// <param name="wellKnown">The lines of well-known.tsv.</param>
    /// <param name="divisions">GeoNames' first-order divisions, name by code.</param>
    /// <param name="cities">GeoNames' populated places.</param>
    public Atlas(List<WellKnown> wellKnown, Dictionary<string, string> divisions, List<GeoNamesCity> cities)
    {
        _wellKnown = wellKnown;
        _divisions = divisions;
        _cities = cities;
        // From the outside in: what lies in a place is read after it.
        AddWellKnown("region", l => l.Container.Length == 0, PlaceKind.Region);
        AddCountries();
        AddWellKnownStates();
        AddDivisions();
        AddWellKnownCities();
        AddWellKnown("region", l => l.Container.Length > 0, PlaceKind.Region);
        AddCities(City, _ => true);
        AddCities(Namesake, n => _byName.TryGetValue(n, out var all) && all.Exists(e => e.Kind == PlaceKind.City));
        Count();
    }

    /// <summary>Every place by its name.</summary>
    public IReadOnlyDictionary<string, List<Entry>> ByName => _byName;

    /// <summary>GeoNames' names of places that news calls otherwise: "Koln".</summary>
    public IReadOnlyDictionary<string, Entry> Aliases => _aliases;

    /// <summary>The place a reference names: the first that is no city, or the one in the container behind "@".</summary>
    public Entry Find(string reference)
    {
        var parts = reference.Split('@');
        if (!_byName.TryGetValue(parts[0], out var all))
            throw new InvalidDataException("No such place: " + reference);
        return (parts.Length == 1
            ? all.Find(e => e.Kind != PlaceKind.City) ?? all[0]
            : all.Find(e => e.Containers.Exists(c => Same(c.Name, parts[1]))) ?? all.Find(e => LiesIn(e, parts[1]))) ?? throw new InvalidDataException("No such place: " + reference);
    }

    /// <summary>The most people another place of the name has, listed or not, leaving out what lies in the place and what it lies in.</summary>
    public long Rival(Entry entry)
    {
        var rival = 0L;
        // Who says the name of a country, or of its capital, means no town far away.
        var isForemost = entry.IsMajor && (entry.Kind != PlaceKind.City || entry.IsCapital);
        foreach (var other in _byName[entry.Name])
            // A division that only GeoNames knows is called by its bare name too seldom to be mistaken for a city.
            if (other != entry && !entry.IsIn(other) && !other.IsIn(entry) && (other.IsMajor && !(entry.IsCapital && other.Kind == PlaceKind.State) || !isForemost && (other.Kind == PlaceKind.City || entry.Kind != PlaceKind.City)))
                rival = Math.Max(rival, other.Population);
        foreach (var city in isForemost ? [] : _namesakes[entry.Name.ToLowerInvariant()])
            if (!_used.Contains(city) && !(_byCode.TryGetValue(city.Division, out var division) && (entry == division || entry.IsIn(division))) && !(_byCode.TryGetValue(city.Country, out var country) && entry == country))
                rival = Math.Max(rival, city.Population);
        return rival;
    }

    private ILookup<string, GeoNamesCity> _namesakes = null!;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool LiesIn(Entry entry, string name) => entry.Containers.Exists(c => Same(c.Name, name) || LiesIn(c, name));

    private Entry Add(Entry entry)
    {
        if (!_byName.TryGetValue(entry.Name, out var all))
            _byName.Add(entry.Name, all = []);
        all.Add(entry);
        return entry;
    }

    private Entry Add(WellKnown line, PlaceKind kind, string? name = null, bool isPart = false)
    {
        var entry = new Entry { Name = name ?? NameForm.Capitalize(line.Name), Kind = kind, IsMajor = line.Trait.Length == 0, IsPart = isPart };
        foreach (var container in line.Container.Split(';', StringSplitOptions.RemoveEmptyEntries))
            entry.Containers.Add(Find(container));
        return Add(entry);
    }

    private void AddWellKnown(string kind, Func<WellKnown, bool> take, PlaceKind as_)
    {
        foreach (var line in _wellKnown)
            if (line.Kind == kind && take(line))
                Add(line, as_);
    }

    private void AddCountries()
    {
        // A territory lies in a country of the same list.
        var left = _wellKnown.Where(l => l.Kind == "country").ToList();
        while (left.Count > 0)
        {
            var ready = left.FindAll(l => l.Container.Split(';').All(c => _byName.ContainsKey(c)));
            if (ready.Count == 0)
                throw new InvalidDataException("No container for " + left[0].Name);
            foreach (var line in ready)
            {
                var entry = Add(line, PlaceKind.Country);
                if (line.Origin.Length > 0)
                    _byCode.Add(line.Origin, entry);
                left.Remove(line);
            }
        }
    }

    private void AddWellKnownStates()
    {
        var left = _wellKnown.Where(l => l.Kind == "state").ToList();
        while (left.Count > 0)
        {
            var ready = left.FindAll(l => l.Container.Split(';').All(c => _byName.ContainsKey(c.Split('@')[0])));
            if (ready.Count == 0)
                throw new InvalidDataException("No container for " + left[0].Name);
            foreach (var line in ready)
            {
                var container = Find(line.Container.Split(';')[0]);
                var code = line.Origin.Length > 0 ? line.Origin : _divisions.Where(d => _byCode.TryGetValue(d.Key.Split('.')[0], out var c) && c == container && Same(NameForm.OfDivision(d.Value), line.Name)).Select(d => d.Key).Order(StringComparer.Ordinal).FirstOrDefault();
                var entry = Add(line, PlaceKind.State, isPart: code is null);
                if (code is not null)
                    _byCode.Add(code, entry);
                left.Remove(line);
            }
        }
    }

    private void AddDivisions()
    {
        var towns = _cities.Where(c => c.Population >= Town).Select(c => c.Division).ToHashSet();
        foreach (var (code, full) in _divisions.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            if (_byCode.ContainsKey(code) || !towns.Contains(code) || !_byCode.TryGetValue(code.Split('.')[0], out var country))
                continue;
            var name = NameForm.OfDivision(full);
            if (name.Length < 3 || Same(name, country.Name) || (_byName.TryGetValue(name, out var all) && all.Exists(e => e.Containers.Contains(country))))
                continue;
            var entry = Add(new Entry { Name = name, Kind = PlaceKind.State });
            entry.Containers.Add(country);
            _byCode.Add(code, entry);
        }
    }

    private void AddWellKnownCities()
    {
        var namesakes = _cities.ToLookup(c => NameForm.Of(c.Name).ToLowerInvariant());
        _namesakes = namesakes;
        var aliases = _wellKnown.Where(l => l.Kind == "=").ToLookup(l => l.Container.Split('@')[0], l => l.Name);
        // A part of a city is read after the city.
        var left = _wellKnown.Where(l => l.Kind == "city").ToList();
        while (left.Count > 0)
        {
            var ready = left.FindAll(l => l.Container.Split(';').All(IsThere));
            if (ready.Count == 0)
                throw new InvalidDataException("No container for " + left[0].Name);
            foreach (var line in ready)
            {
                left.Remove(line);
                var container = Find(line.Container.Split(';')[0]);
                var found = aliases[line.Name].Prepend(line.Origin.Length > 0 ? NameForm.Of(line.Origin).ToLowerInvariant() : line.Name)
                    .SelectMany(n => namesakes[n]).Where(c => !_used.Contains(c) && IsIn(c, container)).MaxBy(c => c.Population);
                var name = found is not null && NameForm.Of(found.Name) is var own && Same(own, line.Name) ? own : null;
                var entry = Add(line, PlaceKind.City, name);
                if (found is null)
                    continue;
                _used.Add(found);
                if (name is null && NameForm.Of(found.Name) is { Length: > 2 } other)
                    _aliases.TryAdd(other, entry);
                entry.Population = found.Population;
                entry.IsCapital = found.Feature == "PPLC";
                // GeoNames may know the division where the line only says the country.
                if (entry.Containers.Count == 1 && container.Kind == PlaceKind.Country && _byCode.TryGetValue(found.Division, out var division))
                    entry.Containers[0] = division;
            }
        }
    }

    private bool IsThere(string reference)
    {
        var parts = reference.Split('@');
        return _byName.TryGetValue(parts[0], out var all) && (parts.Length == 1 || all.Exists(e => LiesIn(e, parts[1])));
    }

    private bool IsIn(GeoNamesCity city, Entry container)
    {
        var inner = _byCode.GetValueOrDefault(city.Division) ?? _byCode.GetValueOrDefault(city.Country);
        // A part of a city, and a city of a county, lie in the division the container lies in.
        return inner is not null && (inner == container || inner.IsIn(container) || (container.Kind == PlaceKind.City || container.IsPart) && container.IsIn(inner));
    }

    private void AddCities(long least, Func<string, bool> take)
    {
        foreach (var city in _cities.Where(c => c.Population >= least && !_used.Contains(c)).OrderByDescending(c => c.Population).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Division, StringComparer.Ordinal))
        {
            // A part of a city, and a place that is no more, are no cities.
            if (city.Feature is "PPLX" or "PPLQ" or "PPLH" or "PPLL" || !_byCode.TryGetValue(city.Country, out var country))
                continue;
            var name = NameForm.Of(city.Name);
            var container = _byCode.GetValueOrDefault(city.Division) ?? country;
            if (name.Length < 3 || !take(name) || Same(name, country.Name) || (_byName.TryGetValue(name, out var all) && all.Exists(e => e.Kind == PlaceKind.City && (e.Containers.Contains(container) || e.Containers.Contains(country)))))
                continue;
            var entry = Add(new Entry { Name = name, Kind = PlaceKind.City, Population = city.Population });
            entry.Containers.Add(container);
            _used.Add(city);
        }
    }

    /// <summary>A country and a division have the people of their cities.</summary>
    private void Count()
    {
        foreach (var city in _cities)
        {
            if (_byCode.TryGetValue(city.Country, out var country))
                country.Population += city.Population;
            if (_byCode.TryGetValue(city.Division, out var division))
                division.Population += city.Population;
        }
    }
}
