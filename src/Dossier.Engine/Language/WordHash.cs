namespace Dossier.Engine.Language;

/// <summary>A number for words, the same for upper and lower case on every machine; never negative.</summary>
internal static class WordHash
{
    /// <summary>The number of a text.</summary>
    public static int Of(string text) => Of(text, 0, text.Length);

    /// <summary>The number of a stretch of a text.</summary>
    public static int Of(string text, int start, int length)
    {
        // FNV-1a.
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ (text[i] == '\u2019' ? '\'' : char.ToLowerInvariant(text[i]))) * 16777619u);
        return (int)(hash & int.MaxValue);
    }
}
