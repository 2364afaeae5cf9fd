namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>The places known beforehand: their other names, the people's words for them, and what lies in what.</summary>
internal sealed class Gazetteer
{
    private readonly PhraseTrie _places = new();
    private readonly PhraseTrie _demonyms = new();
    private readonly List<string> _names = [];
    private readonly List<bool> _isWeak = [];
    private readonly List<bool> _isCountry = [];
    private readonly List<int[]> _containers = [];

    private Gazetteer()
    {
        var lines = Vocabulary.Instance.Lines("Names/places.lexicon");
        foreach (var line in lines)
        {
            if (line.Fields[1] == "=")
                continue;
            Put(_places, line.Words, _names.Count);
            _names.Add(line.Fields[0]);
            _isWeak.Add(line.Fields.Length > 3 && line.Fields[3] == "weak");
            _isCountry.Add(line.Fields[1].Contains("country"));
        }
        foreach (var line in lines)
        {
            if (line.Fields[1] == "=")
                Put(_places, line.Words, Place(line.Fields[2]));
            else
                _containers.Add(line.Fields.Length < 3 || line.Fields[2].Length == 0 ? [] : line.Fields[2].Split(';').Select(Place).ToArray());
        }
        foreach (var line in Vocabulary.Instance.Lines("Names/demonyms.lexicon"))
            Put(_demonyms, line.Words, Place(line.Fields[1]));
    }

    /// <summary>The gazetteer of this assembly.</summary>
    public static Gazetteer Instance { get; } = new();

    /// <summary>Phrases that name a place; the value is the place's number.</summary>
    public PhraseTrie Places => _places;

    /// <summary>Phrases that name the people of a place.</summary>
    public PhraseTrie Demonyms => _demonyms;

    /// <summary>The name a place goes by, folded, its tokens set apart by spaces.</summary>
    public string Name(int place) => _names[place];

    /// <summary>Whether the name is as often a person's.</summary>
    public bool IsWeak(int place) => _isWeak[place];

    /// <summary>Whether it is a country.</summary>
    public bool IsCountry(int place) => _isCountry[place];

    /// <summary>The place that goes by a name ("US", "the Netherlands", "American"), or -1.</summary>
    public int Find(string name)
    {
        var tokens = Tokenizer.Tokenize(name);
        var found = Find(_places, tokens);
        return found >= 0 ? found : Find(_demonyms, tokens);
    }

    /// <summary>Whether one place lies in another, at any depth; a place does not lie in itself. Where a name has two bearers, either will do.</summary>
    public bool Contains(int outer, int inner)
    {
        // Containment in the lexicon is at most five deep: quarter, city, state, country, continent.
        const int Deepest = 6;
        var level = new List<int> { inner };
        for (var depth = 0; depth < Deepest && level.Count > 0; depth++)
        {
            var next = new List<int>();
            foreach (var place in level)
                foreach (var container in _containers[place])
                {
                    if (container == outer)
                        return true;
                    next.Add(container);
                }
            level = next;
        }
        return false;
    }

    private int Place(string name)
    {
        var node = 0;
        foreach (var word in name.Split(' '))
            node = node < 0 ? -1 : _places.Step(node, Vocabulary.Instance.Find(word));
        return node >= 0 && _places[node] >= 0 ? _places[node] : throw new InvalidDataException("No such place in the lexicon: " + name);
    }

    private static int Find(PhraseTrie trie, Token[] tokens)
    {
        var node = 0;
        foreach (var token in tokens)
        {
            node = trie.Step(node, token.Word);
            if (node < 0)
                return -1;
        }
        return trie[node];
    }

    private static void Put(PhraseTrie trie, int[] words, int value)
    {
        var node = 0;
        foreach (var word in words)
            node = trie.Grow(node, word);
        trie[node] = value;
    }
}
