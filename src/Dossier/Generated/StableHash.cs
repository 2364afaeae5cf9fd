using System.ComponentModel;

namespace Dossier.Generated;

/// <summary>
/// FNV-1a over UTF-16 code units; for the compiler's side and for generated code, which must hash alike. <see cref="string.GetHashCode()"/> differs from process to process, and generated code must not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StableHash
{
    /// <summary>The hash of a text.</summary>
    public static uint Of(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
            hash = unchecked(((hash ^ (c & 0xFFu)) * 16777619 ^ (uint)(c >> 8)) * 16777619);
        return unchecked(hash ^ (hash >> 15));
    }

    /// <summary>The first <paramref name="digits"/> of eight hexadecimal digits.</summary>
    public static string Hex(string text, int digits) =>
        Of(text).ToString("x8", System.Globalization.CultureInfo.InvariantCulture).Substring(0, digits);
}
