namespace Dossier.Engine.Language;

/// <summary>
/// A syntactic word: what Universal Dependencies hangs on a tree. "don't" is two ("do", "n't"), "6-year-old" five, "www.example.org" one.
/// Tokens are the units of the recognisers, words those of grammar; a word is a token, a part of one, or several without a space between them.
/// </summary>
/// <param name="Start">Offset of the first character in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units, at least 1.</param>
public readonly record struct Word(int Start, int Length)
{
    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;
}
