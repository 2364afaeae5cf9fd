namespace Dossier.Engine.Places;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>
/// The places known beforehand: their names, and what lies in what. A name is known by the offset of its first line in the file; each of its lines is a
/// reading, one place that goes by it.
/// </summary>
internal sealed class Gazetteer
{
    // The file is checked where it is made: nothing lies deeper than quarter, city, county, state, country, continent.
    private const int Deepest = 8;

    private Gazetteer()
    {
        foreach (var line in Vocabulary.Instance.Lines("Places/demonyms.lexicon"))
        {
            var node = 0;
            foreach (var word in line.Words)
                node = Demonyms.Grow(node, word);
            Demonyms[node] = Line(line.Fields[1]);
        }
    }

    /// <summary>The gazetteer of this assembly.</summary>
    public static Gazetteer Instance { get; } = new();

    /// <summary>The file.</summary>
    public PlaceText Text { get; } = PlaceText.Load();

    /// <summary>Phrases that name the people of a place; the value is the place's line.</summary>
    public PhraseTrie Demonyms { get; } = new();

    /// <summary>The line of the place that goes by a name ("US", "the Netherlands", "American"), the first of several, or -1. Another name of a place has the line of its place.</summary>
    public int Find(string name)
    {
        var node = Text.Root;
        var demonym = 0;
        var letters = new byte[PlaceLetters.LongestWord];
        var tokens = Tokenizer.Tokenize(name);
        foreach (var token in tokens)
        {
            node = Text.Step(node, letters, PlaceLetters.Fold(name, token.Start, token.Length, letters));
            demonym = demonym < 0 ? -1 : Demonyms.Step(demonym, token.Word);
            if (node.IsNone && demonym < 0)
                return -1;
        }
        return tokens.Length == 0 ? -1 : Text.IsName(node) ? Place(node.Low) : demonym >= 0 ? Demonyms[demonym] : -1;
    }

    /// <summary>The line of the place that a line names: its own, or for another name of a place that place's.</summary>
    public int Place(int line)
    {
        var fields = Text.Fields(line);
        return fields[1] == "=" ? Line(fields[2]) : line;
    }

    /// <summary>The name of the place of a line, folded, its tokens set apart by spaces.</summary>
    public string Name(int line) => Text.Fields(Place(line))[0].ToLowerInvariant();

    /// <summary>Whether the name means its place unless something speaks against it.</summary>
    public bool IsMajor(int line) => Text.Fields(line) is var fields && (fields[1] == "=" ? IsMajor(Line(fields[2])) : Has(fields, "major"));

    /// <summary>Whether the name is a place only right after a comma: "Miss." of "Biloxi, Miss."</summary>
    public bool IsAfterComma(int line) => Has(Text.Fields(line), "after-comma");

    /// <summary>Whether no reading of the name outweighs the others.</summary>
    public bool IsShared(int line) => Has(Text.Fields(line), "shared");

    /// <summary>The lines of every place that goes by a name.</summary>
    public List<int> Readings(int line)
    {
        var readings = new List<int>();
        var name = Text.Fields(line)[0];
        for (; line < Text.Root.High && Text.Fields(line) is var fields && string.Equals(fields[0], name, StringComparison.OrdinalIgnoreCase); line = Text.After(line))
            readings.Add(fields[1] == "=" ? Line(fields[2]) : line);
        return readings;
    }

    /// <summary>The place of a line.</summary>
    public Place Read(int line) => Read(Place(line), Deepest);

    private Place Read(int line, int depth)
    {
        var fields = Text.Fields(line);
        Place[] containers = fields.Length < 3 || fields[2].Length == 0 || depth == 0 ? [] : Array.ConvertAll(fields[2].Split(';'), c => Read(Line(c), depth - 1));
        return new Place(Shown(fields[0]), Kind(fields[1]), containers) { IsDivision = fields[1] == "state" && !Has(fields, "part") };
    }

    /// <summary>Whether a place of one name lies in one of another, at any depth; a place does not lie in itself. Where a name has several bearers, any will do.</summary>
    public bool Contains(int outer, int inner)
    {
        var outers = Readings(outer).ConvertAll(Read);
        foreach (var place in Readings(inner))
            if (outers.Exists(o => o.Contains(Read(place))))
                return true;
        return false;
    }

    /// <summary>The line of "Name" or "Name@Container" as the file writes containers.</summary>
    private int Line(string reference)
    {
        var at = reference.IndexOf('@');
        var name = at < 0 ? reference : reference.Substring(0, at);
        var node = Text.Root;
        var letters = new byte[PlaceLetters.LongestWord];
        foreach (var word in name.Split(' '))
            node = Text.Step(node, letters, PlaceLetters.Fold(word, 0, word.Length, letters));
        if (!Text.IsName(node))
            throw new InvalidDataException("No such place in the gazetteer: " + reference);
        // Without its container the first that is no city is meant, for most containers are none.
        for (var line = node.Low; Text.IsReading(node, line); line = Text.After(line))
            if (Text.Fields(line) is var fields && (at < 0 ? fields[1] != "city" : fields.Length > 2 && Container(fields[2]) == reference.Substring(at + 1)))
                return line;
        return node.Low;
    }

    private static string Container(string field) => field.Split(';', '@')[0];

    private static bool Has(string[] fields, string trait) => fields.Length > 3 && Array.IndexOf(fields[3].Split(' '), trait) >= 0;

    private static PlaceKind Kind(string field) => field switch
    {
        "country" => PlaceKind.Country,
        "state" => PlaceKind.State,
        "city" => PlaceKind.City,
        _ => PlaceKind.Region,
    };

    /// <summary>A name with its marks where people write them: "St. Louis", "Port-au-Prince".</summary>
    private static string Shown(string name) => name.Replace(" . ", ". ").Replace(" - ", "-").Replace(" '", "'");
}
