using Dossier.Engine.Packing;

namespace Dossier.Generator.Parsing;

/// <summary>A file of packed articles, or of what their comparison brought: a line each, the key, a space and the bytes in Base64. The build writes it. Its characters stay where the compiler has them, and nothing else of the compiler is in here.</summary>
internal sealed class PackedFile : IEquatable<PackedFile>
{
    /// <summary>How its name ends.</summary>
    public const string Ending = ".dossier-articles";

    /// <summary>The file with what the comparison of all articles brought, if the step compared them.</summary>
    public const string Comparison = "all" + Ending;
    private const int KeyLength = 64;

    private const int ReadAtOnce = 16 * 1024;

    private readonly int _length;
    private readonly CopyCharacters _copy;
    private readonly Dictionary<string, (int Start, int Length)> _lines = new(StringComparer.Ordinal);

    private PackedFile(int length, CopyCharacters copy)
    {
        (_length, _copy) = (length, copy);
        var buffer = new char[Math.Min(ReadAtOnce, length)];
        var start = 0;
        for (var at = 0; at < length; at += buffer.Length)
        {
            var read = Math.Min(buffer.Length, length - at);
            copy(at, buffer, read);
            for (var i = Array.IndexOf(buffer, '\n', 0, read); i >= 0; i = Array.IndexOf(buffer, '\n', i + 1, read - i - 1))
                start = Line(start, at + i);
        }
        Line(start, length);
    }

    /// <summary>Copies so many characters of the file from a place on into an array. What the compiler has in pieces is never put together: it would be in memory twice.</summary>
    public delegate void CopyCharacters(int start, char[] target, int count);

    /// <summary>Whether a file is such a one.</summary>
    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Under which key the pairs of an article stand.</summary>
    public static string PairsKey(string key) => PackedArticle.KeyOf(key, "pairs");

    public static PackedFile Parse(string text) => new(text.Length, (start, target, count) => text.CopyTo(start, target, 0, count));

    public static PackedFile Parse(int length, CopyCharacters copy) => new(length, copy);

    /// <summary>All of it.</summary>
    public string Text => new(Characters(0, _length));

    /// <summary>The keys of its lines.</summary>
    public IReadOnlyCollection<string> Keys => _lines.Keys;

    /// <summary>A line of such a file.</summary>
    public static string Line(string key, byte[] bytes) => key + " " + Convert.ToBase64String(bytes) + "\n";

    /// <summary>The bytes under a key; null where there are none.</summary>
    public byte[]? Find(string key)
    {
        if (!_lines.TryGetValue(key, out var line))
            return null;
        try
        {
            return Convert.FromBase64CharArray(Characters(line.Start, line.Length), 0, line.Length);
        }
        catch (FormatException)
        {
            // Somebody wrote in it. The article is read, as every article is that is not found here.
            return null;
        }
    }

    /// <summary>Takes a line up, and says where the next begins.</summary>
    private int Line(int start, int end)
    {
        if (end - start > KeyLength && Characters(start, KeyLength + 1) is var head && head[KeyLength] == ' ')
            _lines[new string(head, 0, KeyLength)] = (start + KeyLength + 1, end - start - KeyLength - 1);
        return end + 1;
    }

    private char[] Characters(int start, int count)
    {
        var characters = new char[count];
        _copy(start, characters, count);
        return characters;
    }

    /// <summary>Every text object is a file of its own.</summary>
    public bool Equals(PackedFile? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
