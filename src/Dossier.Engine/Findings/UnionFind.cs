namespace Dossier.Engine.Findings;

/// <summary>Disjoint sets of the numbers below a count.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parent = Enumerable.Range(0, count).ToArray();

    /// <summary>The least number of the set <paramref name="i"/> is in.</summary>
    public int Find(int i)
    {
        while (_parent[i] != i)
            i = _parent[i] = _parent[_parent[i]];
        return i;
    }

    /// <summary>Makes one set of two.</summary>
    public void Join(int i, int j)
    {
        (i, j) = (Find(i), Find(j));
        _parent[Math.Max(i, j)] = Math.Min(i, j);
    }
}
