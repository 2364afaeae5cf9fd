namespace Dossier.Engine.Names;

/// <summary>Phrases of word numbers, each with a value; a phrase is followed word by word, so a look-up costs the length of the longest phrase at most.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<int> _values = [-1];

    /// <summary>How many nodes there are; a node's number is below it.</summary>
    public int Count => _values.Count;

    /// <summary>The node after one more word, or -1. The first step is from node 0.</summary>
    public int Step(int node, int word) => _steps.TryGetValue(Edge(node, word), out var next) ? next : -1;

    /// <summary>The node after one more word, made when there was none.</summary>
    public int Grow(int node, int word)
    {
        var edge = Edge(node, word);
        if (!_steps.TryGetValue(edge, out var next))
        {
            next = _values.Count;
            _values.Add(-1);
            _steps.Add(edge, next);
        }
        return next;
    }

    /// <summary>The value of the phrase that ends in a node, or -1.</summary>
    public int this[int node]
    {
        get => _values[node];
        set => _values[node] = value;
    }

    // Node and word count up together in a list of names, and long's hash is the exclusive or of its halves: unmixed, all would fall into one bucket.
    private static long Edge(int node, int word) => unchecked((((long)node << 32) | (uint)word) * -7046029254386353131L);
}
