namespace Dossier;

/// <summary>An exact place in a source, after the Web Annotation Data Model's TextPositionSelector and TextQuoteSelector.</summary>
/// <param name="Path">The source's path, relative to the project, with forward slashes.</param>
/// <param name="Start">Offset of the first character in UTF-16 code units, counted in the file's text without its byte-order mark.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character in UTF-16 code units, from 1.</param>
/// <param name="Exact">The words themselves: <c>text.Substring(Start, Length)</c>.</param>
/// <param name="Prefix">Up to 32 characters that stand before the words.</param>
/// <param name="Suffix">Up to 32 characters that stand after the words.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Passage>))]
#endif
public sealed record Passage(string Path, int Start, int Length, int Line, int Column, string Exact, string Prefix, string Suffix)
{
    /// <summary>Offset just past the last character, in UTF-16 code units.</summary>
    public int End => Start + Length;

    /// <summary><c>path(line,column): "the words"</c>; words that stand in quotation marks keep one pair of them.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): \"{Exact.Trim('"', '\u201C', '\u201D')}\"";
}
