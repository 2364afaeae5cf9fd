namespace Dossier.Generated;

/// <summary>A packed table of named things. It is opened when one of them is first asked for, and each thing is made when it is, so that a program pays only for what it uses.</summary>
/// <param name="open">Gives the table as the generator wrote it.</param>
/// <param name="make">Makes a thing of its name and its record.</param>
internal sealed class PackedTable<T>(Func<string> open, Func<string, PackedReader, T> make)
    where T : class
{
    private Contents? _contents;

    /// <summary>The names, in the order of the table.</summary>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the table.</exception>
    public string[] Names => Opened.Names;

    /// <summary>The thing at a place in the table; the same object every time.</summary>
    /// <exception cref="InvalidOperationException">Another version of the generator wrote the table.</exception>
    public T this[int index]
    {
        get
        {
            var contents = Opened;
            return Volatile.Read(ref contents.Made[index])
                ?? Interlocked.CompareExchange(ref contents.Made[index], make(contents.Names[index], new PackedReader(contents.Packed, contents.Records[index])), null)
                ?? contents.Made[index]!;
        }
    }

    /// <summary>Where a name stands in the table, or -1. Of two things of one name, which is an error, the first has it.</summary>
    public int IndexOf(string name) => Opened.Places.TryGetValue(name, out var index) ? index : -1;

    private Contents Opened => Volatile.Read(ref _contents) ?? Interlocked.CompareExchange(ref _contents, new Contents(open()), null) ?? _contents!;

    private sealed class Contents
    {
        private Dictionary<string, int>? _places;

        public Contents(string packed)
        {
            var reader = new PackedReader(packed).Open();
            var count = reader.Number();
            (Packed, Names, Records, Made) = (packed, new string[count], new int[count], new T?[count]);
            var start = 0;
            for (var i = 0; i < count; i++)
            {
                Names[i] = reader.String();
                Records[i] = start;
                start += reader.Number();
            }
            for (var i = 0; i < count; i++)
                Records[i] += reader.At;
        }

        public string Packed { get; }

        public string[] Names { get; }

        public int[] Records { get; }

        public T?[] Made { get; }

        public Dictionary<string, int> Places
        {
            get
            {
                if (Volatile.Read(ref _places) is { } known)
                    return known;
                var places = new Dictionary<string, int>(Names.Length, StringComparer.Ordinal);
                for (var i = Names.Length - 1; i >= 0; i--)
                    places[Names[i]] = i;
                Volatile.Write(ref _places, places);
                return places;
            }
        }
    }
}
