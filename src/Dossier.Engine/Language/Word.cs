namespace Dossier.Engine.Language;

/// <summary>
/// A syntactic word: what Universal Dependencies hangs on a tree. "don't" is two ("do", "n't"), "6-year-old" five, "www.example.org" one.
/// Tokens are the units of the recognisers, words those of grammar; a word is a token, a part of one, or several without a space between them.
/// </summary>
/// <param name="Start">Offset of the first character in UTF-16 code units.</param>
/// <param name="Length">How many UTF-16 code units of it are read, at least 1.</param>
/// <param name="Unseen">How many characters of its last token are not seen.</param>
public readonly record struct Word(int Start, int Length, byte Unseen = 0)
{
    /// <summary>Offset just past the last character that is read.</summary>
    public int ReadEnd => Start + Length;

    /// <summary>Offset just past its place in the file.</summary>
    public int End => Start + Length + Unseen;
}
