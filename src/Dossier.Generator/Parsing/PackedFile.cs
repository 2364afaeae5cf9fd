using Dossier.Engine.Packing;

namespace Dossier.Generator.Parsing;

/// <summary>A file of packed articles, or of what their comparison brought: a line each, the key, a space and the bytes in Base64. The build writes it and the compiler reads it, so nothing of the compiler is in here.</summary>
internal sealed class PackedFile : IEquatable<PackedFile>
{
    /// <summary>How its name ends.</summary>
    public const string Ending = ".dossier-articles";

    /// <summary>The file with what the comparison of all articles brought, if the step compared them.</summary>
    public const string Comparison = "all" + Ending;
    private const int KeyLength = 64;

    private readonly string _text;
    private readonly Dictionary<string, (int Start, int Length)> _lines = new(StringComparer.Ordinal);

    private PackedFile(string text)
    {
        _text = text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end - start > KeyLength && text[start + KeyLength] == ' ')
                _lines[text.Substring(start, KeyLength)] = (start + KeyLength + 1, end - start - KeyLength - 1);
            start = end + 1;
        }
    }

    /// <summary>Whether a file is such a one.</summary>
    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Under which key the pairs of an article stand.</summary>
    public static string PairsKey(string key) => PackedArticle.KeyOf(key, "pairs");

    public static PackedFile Parse(string text) => new(text);

    /// <summary>All of it.</summary>
    public string Text => _text;

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
            return Convert.FromBase64String(_text.Substring(line.Start, line.Length));
        }
        catch (FormatException)
        {
            // Somebody wrote in it. The article is read, as every article is that is not found here.
            return null;
        }
    }

    /// <summary>Every text object is a file of its own.</summary>
    public bool Equals(PackedFile? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
