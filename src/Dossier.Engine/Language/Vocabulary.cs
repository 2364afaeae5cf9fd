namespace Dossier.Engine.Language;

/// <summary>
/// Every word of every lexicon, each with a number. The tokenizer looks a word up once; recognisers then index arrays by its number.
/// Letters are folded: case never matters, and ’ is '.
/// </summary>
internal sealed class Vocabulary
{
    private const uint HashSeed = 2166136261;
    private const uint HashPrime = 16777619;
    private const int LongestWord = 64;

    private readonly Dictionary<string, string> _lexicons = new(StringComparer.Ordinal);

    // The words one after another, folded. A string for each of some ten thousand would cost a first article as much as reading it.
    private char[] _letters = new char[1 << 17];
    private int[] _starts = new int[1 << 14];
    private int _count = 1;
    private int[] _slots = new int[1 << 15];

    private Vocabulary()
    {
        var assembly = typeof(Vocabulary).Assembly;
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.EndsWith(".lexicon", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd();
            _lexicons.Add(name, text);
            AddWords(text);
        }
    }

    /// <summary>The vocabulary of this assembly.</summary>
    public static Vocabulary Instance { get; } = new();

    /// <summary>One more than the highest word number.</summary>
    public int Size => _count;

    /// <summary>The lines of a lexicon file, named by its path in the project: <c>Times/months.lexicon</c>. They are cut anew at every call.</summary>
    public LexiconLine[] Lines(string name)
    {
        var text = _lexicons[name];
        var lines = new List<LexiconLine>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOfLine(text, start);
            var length = end > start && text[end - 1] == '\r' ? end - 1 - start : end - start;
            if (length == 0 || text[start] == '#')
                continue;
            var fields = text.Substring(start, length).Split('\t');
            var spelled = fields[0].Split(' ');
            var words = new int[spelled.Length];
            for (var i = 0; i < words.Length; i++)
                words[i] = Find(spelled[i]);
            lines.Add(new LexiconLine(words, fields));
        }
        return lines.ToArray();
    }

    /// <summary>Which words open a line of a lexicon file, by word number.</summary>
    public bool[] Words(string name)
    {
        var words = new bool[Size];
        foreach (var line in Lines(name))
            words[line.Words[0]] = true;
        return words;
    }

    /// <summary>The word of a number, folded.</summary>
    public string this[int word] => new(_letters, _starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>The number of a word, or 0.</summary>
    public int Find(string word) => Find(word, 0, word.Length, Hash(word, 0, word.Length));

    /// <summary>The number of a word of a text, or 0.</summary>
    public int Find(string text, Word word)
    {
        var hash = HashSeed;
        // No word of a lexicon is longer, and a text's may be endless.
        if (word.Length > LongestWord)
            return 0;
        for (var i = word.Start; i < word.ReadEnd; i++)
            hash = Step(hash, Fold(text[i]));
        return Find(text, word.Start, word.Length, hash);
    }

    /// <summary>The number of a stretch of text, or 0. <paramref name="hash"/> is the running <see cref="Step"/> over its characters.</summary>
    public int Find(string text, int start, int length, uint hash)
    {
        var mask = _slots.Length - 1;
        for (var i = (int)(Mix(hash) & mask); _slots[i] != 0; i = (i + 1) & mask)
        {
            var first = _starts[_slots[i]];
            if (_starts[_slots[i] + 1] - first == length && Same(first, text, start, length))
                return _slots[i];
        }
        return 0;
    }

    /// <summary>The start of a running hash.</summary>
    public static uint Start => HashSeed;

    /// <summary>The running hash after one more folded character.</summary>
    public static uint Step(uint hash, char folded) => unchecked((hash ^ folded) * HashPrime);

    /// <summary>Whether a stretch of text is a word, written as lexicons have it.</summary>
    public static bool Is(string text, int start, int length, string word)
    {
        if (length != word.Length)
            return false;
        for (var i = 0; i < length; i++)
            if (Fold(text[start + i]) != word[i])
                return false;
        return true;
    }

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

    private bool Same(int first, string text, int start, int length)
    {
        for (var i = 0; i < length; i++)
            if (_letters[first + i] != Fold(text[start + i]))
                return false;
        return true;
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    /// <summary>Adds the words of the first field of every line.</summary>
    private void AddWords(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOfLine(text, start);
            if (text[start] == '#')
                continue;
            for (int i = start, first = start; i <= end; i++)
            {
                var c = i < end ? text[i] : '\t';
                if (c is not (' ' or '\t' or '\r'))
                    continue;
                if (i > first)
                    Add(text, first, i - first);
                first = i + 1;
                if (c != ' ')
                    break;
            }
        }
    }

    private void Add(string text, int start, int length)
    {
        var hash = Hash(text, start, length);
        // A token has 16 bits for the number. Entries past that are left unknown rather than mistaken for others; a test keeps us far from it.
        if (Find(text, start, length, hash) != 0 || _count > ushort.MaxValue)
            return;
        if (_count * 2 >= _slots.Length)
            Grow();
        if (_count + 2 > _starts.Length)
            Array.Resize(ref _starts, _starts.Length * 2);
        var first = _starts[_count];
        while (first + length > _letters.Length)
            Array.Resize(ref _letters, _letters.Length * 2);
        for (var i = 0; i < length; i++)
            _letters[first + i] = Fold(text[start + i]);
        _starts[_count + 1] = first + length;
        Place(_count++, hash);
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 1; i < _count; i++)
        {
            var hash = HashSeed;
            for (var j = _starts[i]; j < _starts[i + 1]; j++)
                hash = Step(hash, _letters[j]);
            Place(i, hash);
        }
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
