namespace Dossier.Engine.Places;

/// <summary>The lines of the gazetteer whose names begin with some words: a range, since the lines are sorted.</summary>
/// <param name="Low">Offset of the first line.</param>
/// <param name="High">Offset just past the last line.</param>
/// <param name="Length">How many characters the words have.</param>
internal readonly record struct PlaceNode(int Low, int High, int Length)
{
    /// <summary>Whether no name begins so.</summary>
    public bool IsNone => High <= Low;
}
