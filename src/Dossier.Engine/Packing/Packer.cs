namespace Dossier.Engine.Packing;

/// <summary>Why bytes are no article: they end too early, or hold what no writer writes.</summary>
internal sealed class PackException() : Exception("The bytes hold no packed article.");

/// <summary>
/// Writes values to bytes or reads them back. A thing is described once for both ways, as a method that hands each of its parts to the packer and makes the thing of what it gets back: a writer gives
/// back what it was handed, a reader what it read. So what is written and what is read cannot come apart.
/// </summary>
public abstract class Packer
{
    private readonly Dictionary<Type, object> _tables = [];
    private readonly Func<string?, string> _text;

    private protected Packer() => _text = Text;

    /// <summary>Whether it writes. What a reader is handed means nothing.</summary>
    public abstract bool IsWriting { get; }

    /// <summary>A number from 0 on, below a bound.</summary>
    public abstract int Below(int bound, int value);

    /// <summary>Any number.</summary>
    public abstract long Number(long value);

    /// <summary>So many of something that follows; never more than there are bytes left.</summary>
    private protected abstract int Count(int value);

    /// <summary>The characters of a text; none of the <paramref name="length"/> need be well formed.</summary>
    private protected abstract string Characters(string? value, int length);

    /// <summary>Any 32-bit number.</summary>
    public int Int(int value) => Number(value) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : throw new PackException();

    /// <summary>Whether something is so.</summary>
    public bool Flag(bool value) => Below(2, value ? 1 : 0) == 1;

    /// <summary>Words; the same ones are written once.</summary>
    public string Text(string? value) => Shared(value, StringComparer.Ordinal, text => Characters(text, Count(text?.Length ?? 0)));

    /// <summary>Words, or null.</summary>
    public string? TextOrNull(string? value) => Maybe(value, _text);

    /// <summary>A decimal number with all its digits.</summary>
    public decimal Decimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var (low, middle, high, flags) = (Int(bits[0]), Int(bits[1]), Int(bits[2]), Int(bits[3]));
        // Bit 31 is the sign, bits 16 to 23 how many digits stand behind the point.
        var scale = (flags >> 16) & 0xFF;
        return (flags & 0x7F00FFFF) == 0 && scale <= 28 ? new decimal(low, middle, high, flags < 0, (byte)scale) : throw new PackException();
    }

    /// <summary>A day.</summary>
    public DateTime Day(DateTime value) => DateTime.MinValue.AddDays(Below(1 + (DateTime.MaxValue - DateTime.MinValue).Days, (value - DateTime.MinValue).Days));

    /// <summary>Something that may be missing.</summary>
    public T? Maybe<T>(T? value, Func<T?, T> item)
        where T : class =>
        Flag(value is not null) ? item(value) : null;

    /// <summary>A value that may be missing.</summary>
    public T? Maybe<T>(T? value, Func<T, T> item)
        where T : struct =>
        Flag(value is not null) ? item(value.GetValueOrDefault()) : null;

    /// <summary>A list.</summary>
    public T[] Items<T>(IReadOnlyList<T> values, Func<T?, T> item)
    {
        var count = Count(values.Count);
        if (count == 0)
            return Array.Empty<T>();
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = item(IsWriting ? values[i] : default);
        return items;
    }

    /// <summary>A list.</summary>
    public EquatableArray<T> List<T>(EquatableArray<T> values, Func<T?, T> item)
        where T : IEquatable<T> =>
        new(Items(values, item));

    /// <summary>Something that stands in several places and is written once.</summary>
    public T Shared<T>(T? value, IEqualityComparer<T> comparer, Func<T?, T> item)
        where T : notnull
    {
        if (!_tables.TryGetValue(typeof(T), out var known))
            _tables.Add(typeof(T), known = new Table<T>(comparer));
        var table = (Table<T>)known;
        if (IsWriting && table.Numbers.TryGetValue(value!, out var number))
            return table.Items[Below(table.Items.Count + 1, number + 1) - 1];
        number = Below(table.Items.Count + 1, 0);
        if (number > 0)
            return table.Items[number - 1];
        // What it is made of may be of its own type, so that it gets its number last.
        var made = item(value);
        if (IsWriting)
            table.Numbers[made] = table.Items.Count;
        table.Items.Add(made);
        return made;
    }

    private sealed class Table<T>(IEqualityComparer<T> comparer)
        where T : notnull
    {
        public List<T> Items { get; } = [];

        public Dictionary<T, int> Numbers { get; } = new(comparer);
    }
}

/// <summary>Writes nowhere: what it gives back is made anew of what it was handed, and what stands in several places there is one object.</summary>
internal sealed class Sharer : Packer
{
    public override bool IsWriting => true;

    public override int Below(int bound, int value) => value;

    public override long Number(long value) => value;

    private protected override int Count(int value) => value;

    private protected override string Characters(string? value, int length) => value!;
}

/// <summary>Writes to bytes: numbers in groups of seven bits, the lowest first.</summary>
internal sealed class PackWriter : Packer
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    public override bool IsWriting => true;

    public byte[] ToArray()
    {
        var bytes = new byte[_length];
        Array.Copy(_bytes, bytes, _length);
        return bytes;
    }

    public override int Below(int bound, int value)
    {
        Write((uint)value);
        return value;
    }

    public override long Number(long value)
    {
        // Small numbers are short, whatever their sign.
        Write(unchecked((ulong)(value << 1) ^ (ulong)(value >> 63)));
        return value;
    }

    private protected override int Count(int value) => Below(int.MaxValue, value);

    private protected override string Characters(string? value, int length)
    {
        foreach (var c in value!)
            Write(c);
        return value;
    }

    private void Write(ulong value)
    {
        if (_bytes.Length - _length < 10)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        for (; value >= 0x80; value >>= 7)
            _bytes[_length++] = (byte)(value | 0x80);
        _bytes[_length++] = (byte)value;
    }
}

/// <summary>Reads bytes, whatever they hold.</summary>
/// <param name="bytes">The bytes.</param>
internal sealed class PackReader(byte[] bytes) : Packer
{
    private int _at;

    public override bool IsWriting => false;

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    public override int Below(int bound, int value) => Read() is var read && read < (ulong)bound ? (int)read : throw new PackException();

    public override long Number(long value)
    {
        var read = Read();
        return unchecked((long)(read >> 1) ^ -(long)(read & 1));
    }

    // Each item takes a byte at least, so a list can be made before it is read.
    private protected override int Count(int value) => Below(bytes.Length - _at + 1, 0);

    private protected override string Characters(string? value, int length)
    {
        var characters = new char[length];
        for (var i = 0; i < length; i++)
            characters[i] = (char)Below(char.MaxValue + 1, 0);
        return new string(characters);
    }

    private ulong Read()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_at == bytes.Length)
                throw new PackException();
            var one = bytes[_at++];
            value |= (ulong)(one & 0x7F) << shift;
            if (one < 0x80)
                return value;
        }
        throw new PackException();
    }
}
