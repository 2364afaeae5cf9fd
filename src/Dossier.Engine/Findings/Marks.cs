namespace Dossier.Engine.Findings;

/// <summary>A set of the numbers below a count that is cleared at once: for each article the others are marked that were looked at.</summary>
internal sealed class Marks(int count)
{
    private readonly int[] _round = new int[count];
    private int _current = 1;

    /// <summary>Adds a number; false where it is in the set.</summary>
    public bool Add(int number)
    {
        if (_round[number] == _current)
            return false;
        _round[number] = _current;
        return true;
    }

    /// <summary>Takes all numbers out.</summary>
    public void Clear() => _current++;
}
