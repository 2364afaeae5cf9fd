namespace Dossier.Engine.Places;

/// <summary>
/// Tells which of the places of one name an article means: the one whose country or state the article also names, else the one that outweighs the others,
/// else none. The whole article is asked, for a name means one place in it.
/// </summary>
internal sealed class PlaceResolver
{
    private readonly Dictionary<int, int> _resolved = [];
    private readonly Dictionary<int, Place> _places = [];
    private readonly HashSet<Place> _named = [];
    private readonly HashSet<Place> _around = [];

    /// <summary>Resolves the names of an article.</summary>
    /// <param name="sure">First lines of the names that are places for sure.</param>
    /// <param name="peoples">Lines of the places whose people the article names ("the Turkish army").</param>
    public PlaceResolver(List<int> sure, List<int> peoples)
    {
        foreach (var line in peoples)
            AddNamed(line);
        var unsure = new List<int>();
        foreach (var line in sure)
            if (Gazetteer.Instance.IsShared(line))
                unsure.Add(line);
            else
                AddNamed(Gazetteer.Instance.Readings(line)[0]);
        // Two shared names do not help each other: what is added here is added behind the answers.
        var answers = new List<int>();
        foreach (var line in unsure)
            answers.Add(Reading(line));
        foreach (var line in answers)
            if (line >= 0)
                AddNamed(line);
    }

    /// <summary>The line of the place a name means here, or -1 when nobody can tell.</summary>
    /// <param name="name">The name's first line.</param>
    public int Resolve(int name)
    {
        if (!_resolved.TryGetValue(name, out var line))
            _resolved.Add(name, line = Reading(name));
        return line;
    }

    /// <summary>Whether the article names the country or state a place of the name lies in, or something in the place.</summary>
    public bool IsSupported(int name)
    {
        foreach (var line in Gazetteer.Instance.Readings(name))
            if (Support(At(line)) > 0)
                return true;
        return false;
    }

    /// <summary>The place of a line.</summary>
    public Place At(int line)
    {
        if (!_places.TryGetValue(line, out var place))
            _places.Add(line, place = Gazetteer.Instance.Read(line));
        return place;
    }

    private void AddNamed(int line)
    {
        var place = At(line);
        if (_named.Add(place))
            AddAround(place);
    }

    private void AddAround(Place place)
    {
        foreach (var container in place.Containers)
            if (_around.Add(container))
                AddAround(container);
    }

    private int Reading(int name)
    {
        var readings = Gazetteer.Instance.Readings(name);
        var best = readings[0];
        // Where one outweighs the others it takes more than its country to think of another: "Paris" of an American article is in France, that of a Texan one is not.
        var most = Gazetteer.Instance.IsShared(name) ? 0 : Math.Max(1, Support(At(best)));
        var isTie = most == 0;
        for (var i = most == 0 ? 0 : 1; i < readings.Count; i++)
        {
            var support = Support(At(readings[i]));
            if (support > most)
                (most, best, isTie) = (support, readings[i], false);
            else if (support == most && !isTie && best != readings[i] && Gazetteer.Instance.IsShared(name) && !At(readings[i]).Contains(At(best)))
                isTie = true;
        }
        return isTie ? -1 : best;
    }

    /// <summary>2 when the article names the state or city a place lies in, or a place in it; 1 when it names the country; else 0.</summary>
    private int Support(Place place)
    {
        var support = _around.Contains(place) && place.Kind != PlaceKind.Region ? 2 : 0;
        foreach (var container in place.Containers)
            support = Math.Max(support, Named(container));
        return support;
    }

    private int Named(Place place)
    {
        if (place.Kind == PlaceKind.Region)
            return 0;
        var support = !_named.Contains(place) ? 0 : place.Kind == PlaceKind.Country ? 1 : 2;
        foreach (var container in place.Containers)
            support = Math.Max(support, Named(container));
        return support;
    }
}
