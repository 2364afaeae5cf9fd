namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;

/// <summary>
/// A table of word meanings, read where it lies. Stretches of the blob, little-endian:
/// "head": int words, parts of a vector, dimensions of a part. "blocks": int[], where each run of 16 words begins in "words", and the end.
/// "words": in ordinal order, each a byte for how many letters it shares with the word before (none at a run's head), a byte for how many follow, and those.
/// "centres": sbyte[part][256][dimension]. "codes": byte[word][part], each part's nearest centre (product quantisation: Jégou, Douze and Schmid 2011).
/// "kinfirst": int[], the first relation of each run of 16 words, and the end. "kincount": byte[word]. "kin": ushort[relation], the other word, ascending;
/// "people": a bit a word, the lowest first: whether it is a noun for people.
/// "kinship": four bits each, the even one below. A relation that goes both ways stands with the lower word, a kind with the narrower.
/// </summary>
internal sealed unsafe class MeaningTable
{
    /// <summary>How many words a run has.</summary>
    public const int Run = 16;

    /// <summary>How many centres a part has.</summary>
    public const int Centres = 256;

    private const int LongestWord = 64;

    private readonly int _parts;
    private readonly int _dimensions;
    private readonly int* _blocks;
    private readonly byte* _words;
    private readonly sbyte* _centres;
    private readonly byte* _codes;
    private readonly ushort* _kin;
    private readonly byte* _kinship;
    private readonly byte* _people;

    // Where each word's relations begin, and the end.
    private readonly int[] _kinFirst;

    // The square of the length of each word's vector, once it was asked for; it is asked for with every other word.
    private readonly int[] _squares;

    // Keeps the bytes in place.
    private readonly ModelBlob _blob;

    /// <summary>The table in a blob, whose stretches must fit each other.</summary>
    public MeaningTable(ModelBlob blob)
    {
        _blob = blob;
        var head = (int*)blob.Find("head", out var length);
        Require(length == 12, "head");
        (Count, _parts, _dimensions) = (head[0], head[1], head[2]);
        // So few dimensions that sums and their products stay whole numbers of 64 bits.
        Require(Count is > 0 and <= ushort.MaxValue && _parts is > 0 and <= 128 && _dimensions is > 0 and <= 128 && _parts * _dimensions <= 128, "head");
        var runs = (Count + Run - 1) / Run;
        _blocks = (int*)Stretch("blocks", 4L * (runs + 1));
        _words = blob.Find("words", out length);
        Require(Ascends(_blocks, runs, length), "words");
        _centres = (sbyte*)Stretch("centres", (long)_parts * Centres * _dimensions);
        _codes = Stretch("codes", (long)Count * _parts);
        var firstOfRuns = (int*)Stretch("kinfirst", 4L * (runs + 1));
        var counts = Stretch("kincount", Count);
        _kin = (ushort*)blob.Find("kin", out length);
        Require(Ascends(firstOfRuns, runs, length / 2), "kin");
        _kinFirst = new int[Count + 1];
        _squares = new int[Count];
        for (var word = 0; word < Count; word++)
        {
            Require(word % Run != 0 || _kinFirst[word] == firstOfRuns[word / Run], "kincount");
            _kinFirst[word + 1] = _kinFirst[word] + counts[word];
        }
        Require(_kinFirst[Count] == length / 2, "kincount");
        _kinship = Stretch("kinship", ((length / 2) + 1) / 2);
        _people = Stretch("people", (Count + 7) / 8);

        byte* Stretch(string name, long expected)
        {
            var start = blob.Find(name, out var found);
            Require(found == expected, name);
            return start;
        }
    }

    /// <summary>How many words there are; they are numbered from 0.</summary>
    public int Count { get; }

    /// <summary>The number of a dictionary form, whatever its letters' case, or -1 when it is not in the table.</summary>
    public int Find(string lemma) => Find(lemma, 0, lemma.Length);

    /// <summary>The number of the dictionary form that stands in a text, or -1.</summary>
    public int Find(string text, int start, int length)
    {
        if (length is 0 or > LongestWord)
            return -1;
        // The last run whose head is not behind the word.
        int low = 0, high = ((Count + Run - 1) / Run) - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            var head = _words + _blocks[middle];
            if (Compare(text, start, length, 0, head + 2, head[1]) < 0)
                high = middle - 1;
            else
                low = middle;
        }
        var at = _words + _blocks[low];
        var matched = 0;
        for (var word = low * Run; word < Count && word < (low + 1) * Run; word++)
        {
            int shared = at[0], more = at[1];
            // Behind a word that shares less with the one before than that shared with the text, all is greater; one that shares more is still smaller.
            if (shared < matched)
                return -1;
            if (shared == matched)
            {
                var order = Compare(text, start, length, matched, at + 2, more);
                if (order == 0)
                    return word;
                if (order < 0)
                    return -1;
                matched += Shared(text, start + matched, length - matched, at + 2, more);
            }
            at += 2 + more;
        }
        return -1;
    }

    /// <summary>The word of a number.</summary>
    public string Word(int number)
    {
        var letters = new char[LongestWord];
        var length = 0;
        var at = _words + _blocks[number / Run];
        for (var word = number / Run * Run; word <= number; word++, at += 2 + at[1])
        {
            length = at[0] + at[1];
            for (var i = 0; i < at[1]; i++)
                letters[at[0] + i] = (char)at[2 + i];
        }
        return new string(letters, 0, length);
    }

    /// <summary>Whether a word is a noun for people, in one of its two commonest senses: "passenger", "nurse".</summary>
    public bool IsPerson(int number) => ((_people[number >> 3] >> (number & 7)) & 1) != 0;

    /// <summary>How alike the company is that two words keep: the cosine of their vectors in hundredths, 0 when it is negative.</summary>
    public int Similarity(int a, int b)
    {
        if (a == b)
            return 100;
        byte* codesOfA = _codes + ((long)a * _parts), codesOfB = _codes + ((long)b * _parts);
        var product = 0;
        var centres = _centres;
        for (var part = 0; part < _parts; part++, centres += Centres * _dimensions)
        {
            sbyte* x = centres + (codesOfA[part] * _dimensions), y = centres + (codesOfB[part] * _dimensions);
            for (var d = 0; d < _dimensions; d++)
                product += x[d] * y[d];
        }
        return product <= 0 ? 0 : Hundredths(product, (long)SquareOf(a) * SquareOf(b));
    }

    private int SquareOf(int word)
    {
        if (_squares[word] is not 0 and var known)
            return known;
        var codes = _codes + ((long)word * _parts);
        var square = 0;
        var centres = _centres;
        for (var part = 0; part < _parts; part++, centres += Centres * _dimensions)
            for (var d = 0; d < _dimensions; d++)
                square += centres[(codes[part] * _dimensions) + d] * centres[(codes[part] * _dimensions) + d];
        _squares[word] = square;
        return square;
    }

    /// <summary>What two words are to each other; which of the two comes first does not matter.</summary>
    public Kinship Between(int a, int b) => a == b ? Kinship.None : Listed(a, b) | Listed(b, a);

    /// <summary>The relations to another word that stand with a word.</summary>
    private Kinship Listed(int word, int other)
    {
        for (int i = _kinFirst[word], end = _kinFirst[word + 1]; i < end; i++)
            if (_kin[i] == other)
                return (Kinship)((_kinship[i >> 1] >> ((i & 1) * 4)) & 15);
        return Kinship.None;
    }

    /// <summary>The greatest r that is no more than 100 × product / √squares, rounded; in integers, which are the same on every machine.</summary>
    private static int Hundredths(int product, long squares)
    {
        // 2r - 1 <= 200 × product / √squares
        var bound = 40_000L * product * product;
        int low = 0, high = 100;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            long odd = (2 * middle) - 1;
            if (odd * odd * squares <= bound)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>Compares what is left of the text behind its first letters with letters of the table.</summary>
    private static int Compare(string text, int start, int length, int from, byte* letters, int count)
    {
        var left = length - from;
        var both = Math.Min(left, count);
        for (var i = 0; i < both; i++)
        {
            var difference = Vocabulary.Fold(text[start + from + i]) - letters[i];
            if (difference != 0)
                return difference;
        }
        return left - count;
    }

    private static int Shared(string text, int start, int length, byte* letters, int count)
    {
        var both = Math.Min(length, count);
        var i = 0;
        while (i < both && Vocabulary.Fold(text[start + i]) == letters[i])
            i++;
        return i;
    }

    private static bool Ascends(int* offsets, int count, int end)
    {
        for (var i = 0; i < count; i++)
            if (offsets[i] > offsets[i + 1])
                return false;
        return offsets[0] == 0 && offsets[count] == end;
    }

    private static void Require(bool holds, string stretch)
    {
        if (!holds)
            throw new InvalidDataException("The table of meanings is damaged: its stretch '" + stretch + "' does not fit the others. Make it anew with tools/Dossier.Meanings.");
    }
}
