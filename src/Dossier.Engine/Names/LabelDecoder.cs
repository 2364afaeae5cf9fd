namespace Dossier.Engine.Names;

/// <summary>Finds the best whole sequence of a sentence's labels (Viterbi).</summary>
internal sealed unsafe class LabelDecoder
{
    private const int Labels = NameLabel.Count;

    // Less than any sum of weights.
    private const int Never = int.MinValue / 2;

    private static readonly byte[] AtStart = [Labels];

    private int _count;
    private bool[] _isCandidate = new bool[64];
    private int[] _scores = new int[Labels * 64];
    private int[] _best = new int[Labels * 64];
    private byte[] _from = new byte[Labels * 64];

    /// <summary>Begins a sentence; each of its tokens is of no name until it is set.</summary>
    public void Open(int count)
    {
        _count = count;
        if (count > _isCandidate.Length)
        {
            _isCandidate = new bool[2 * count];
            _scores = new int[Labels * 2 * count];
            _best = new int[_scores.Length];
            _from = new byte[_scores.Length];
        }
        Array.Clear(_isCandidate, 0, count);
        Array.Clear(_scores, 0, count * Labels);
    }

    /// <summary>Gives a token's labels their scores.</summary>
    public void Set(int token, int* scores)
    {
        _isCandidate[token] = true;
        for (var c = 0; c < Labels; c++)
            _scores[(token * Labels) + c] = scores[c];
    }

    /// <summary>The score of tokens as a name of a type.</summary>
    public int Score(int first, int end, EntityType type)
    {
        var score = 0;
        for (var i = first; i < end; i++)
            score += _scores[(i * Labels) + NameLabel.Of(type, i == first, i + 1 == end)];
        return score;
    }

    /// <summary>The best labels.</summary>
    /// <param name="moves">The weight of each label after each other: row × <see cref="NameLabel.Count"/> + label, the last row the sentence's start.</param>
    public byte[] Decode(int[] moves)
    {
        for (var i = 0; i < _count; i++)
        {
            // What can't be in a name is none, and only that is weighed.
            var end = _isCandidate[i] ? Labels : 1;
            for (var label = 0; label < Labels; label++)
            {
                var top = Never;
                byte source = 0;
                if (label < end && (i > 0 || label == NameLabel.None || NameLabel.Begins((byte)label)))
                    foreach (var before in i == 0 ? AtStart : NameLabel.Predecessors[label])
                    {
                        var score = (i == 0 ? 0 : _best[((i - 1) * Labels) + before]) + moves[(before * Labels) + label];
                        if (score > top)
                            (top, source) = (score, before);
                    }
                _best[(i * Labels) + label] = top <= Never / 2 ? Never : top + _scores[(i * Labels) + label];
                _from[(i * Labels) + label] = source;
            }
        }
        byte last = 0;
        for (byte label = 1; label < Labels; label++)
            if (!NameLabel.GoesOn(label) && _best[((_count - 1) * Labels) + label] > _best[((_count - 1) * Labels) + last])
                last = label;
        var labels = new byte[_count];
        for (var i = _count - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = _from[(i * Labels) + last];
        }
        return labels;
    }
}
