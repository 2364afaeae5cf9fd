namespace Dossier.Engine.Language;

/// <summary>
/// Every word of every lexicon, each with a number. The tokenizer looks a word up once; recognisers then index arrays by its number.
/// Letters are folded: case never matters, and ’ is '.
/// </summary>
internal sealed class Vocabulary
{
    private const uint HashSeed = 2166136261;
    private const uint HashPrime = 16777619;

    private readonly List<string> _words = [""];
    private int[] _slots = new int[1 << 13];

    private Vocabulary()
    {
        var assembly = typeof(Vocabulary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().OrderBy(n => n, StringComparer.Ordinal))
        {
            if (!name.EndsWith(".lexicon", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            _resources[name] = Parse(reader.ReadToEnd());
        }
    }

    private readonly Dictionary<string, LexiconLine[]> _resources = new(StringComparer.Ordinal);

    /// <summary>The vocabulary of this assembly.</summary>
    public static Vocabulary Instance { get; } = new();

    /// <summary>One more than the highest word number.</summary>
    public int Size => _words.Count;

    /// <summary>The lines of a lexicon file, named by its path in the project: <c>Times/months.lexicon</c>.</summary>
    public LexiconLine[] Lines(string name) => _resources[name];

    /// <summary>The word of a number, folded.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a word, or 0.</summary>
    public int Find(string word) => Find(word, 0, word.Length, Hash(word, 0, word.Length));

    /// <summary>The number of a stretch of text, or 0. <paramref name="hash"/> is the running <see cref="Step"/> over its characters.</summary>
    public int Find(string text, int start, int length, uint hash)
    {
        var mask = _slots.Length - 1;
        for (var i = (int)(Mix(hash) & mask); _slots[i] != 0; i = (i + 1) & mask)
        {
            var word = _words[_slots[i]];
            if (word.Length == length && Same(word, text, start))
                return _slots[i];
        }
        return 0;
    }

    /// <summary>The start of a running hash.</summary>
    public static uint Start => HashSeed;

    /// <summary>The running hash after one more folded character.</summary>
    public static uint Step(uint hash, char folded) => unchecked((hash ^ folded) * HashPrime);

    /// <summary>The character as lexicons have it.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '\u2019' or '\u02BC' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private static uint Mix(uint hash) => hash ^ (hash >> 15);

    private static uint Hash(string text, int start, int length)
    {
        var hash = HashSeed;
        for (var i = start; i < start + length; i++)
            hash = Step(hash, Fold(text[i]));
        return hash;
    }

    private static bool Same(string word, string text, int start)
    {
        for (var i = 0; i < word.Length; i++)
            if (word[i] != Fold(text[start + i]))
                return false;
        return true;
    }

    private LexiconLine[] Parse(string text)
    {
        var lines = new List<LexiconLine>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            lines.Add(new LexiconLine(fields[0].Split(' ').Select(Add).ToArray(), fields));
        }
        return lines.ToArray();
    }

    private int Add(string word)
    {
        var hash = Hash(word, 0, word.Length);
        var known = Find(word, 0, word.Length, hash);
        if (known != 0)
            return known;
        // A token has 16 bits for the number. Entries past that are left unknown rather than mistaken for others; a test keeps us far from it.
        if (_words.Count > ushort.MaxValue)
            return 0;
        if (_words.Count * 2 >= _slots.Length)
            Grow();
        _words.Add(new string(word.Select(Fold).ToArray()));
        Place(_words.Count - 1, hash);
        return _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 1; i < _words.Count; i++)
            Place(i, Hash(_words[i], 0, _words[i].Length));
    }

    private void Place(int word, uint hash)
    {
        var mask = _slots.Length - 1;
        var i = (int)(Mix(hash) & mask);
        while (_slots[i] != 0)
            i = (i + 1) & mask;
        _slots[i] = word;
    }
}

/// <summary>One entry of a lexicon file.</summary>
/// <param name="Words">The numbers of the entry's words; more than one for a phrase.</param>
/// <param name="Fields">The entry's tab-separated fields; the first is the entry itself.</param>
internal sealed record LexiconLine(int[] Words, string[] Fields);
