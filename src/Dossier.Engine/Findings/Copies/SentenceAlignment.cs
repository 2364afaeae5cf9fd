namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>Two sentences laid side by side, word by word.</summary>
internal sealed class SentenceAlignment
{
    // So many words in a row, with a value among them, are no chance.
    private const int Passage = 8;

    // In sentences that are alike as a whole fewer will do.
    private const int FewestBeside = 2;
    private const int FewestAfterCount = 3;
    private const int FewestAround = 6;

    private static readonly List<int> Pronouns = new[] { "he", "she", "it", "they" }.Select(p => SentenceReader.Fold(p) & ~SentenceDigest.Turn).ToList();

    private readonly EquatableArray<int> _left, _right;
    private readonly int[] _partner;

    private SentenceAlignment(EquatableArray<int> left, EquatableArray<int> right)
    {
        (_left, _right) = (left, right);
        _partner = new int[left.Count];
        for (var i = 0; i < _partner.Length; i++)
            _partner[i] = -1;
    }

    /// <summary>How many words are the same, in the same order.</summary>
    public int Matched { get; private set; }

    /// <summary>The right word that stands in the place of the left one, whatever stands around them; or -1.</summary>
    public int this[int word] => _partner[word];

    /// <summary>The right word that the left one at <paramref name="word"/> became in the copy, or -1 where the words around them were not copied.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kind">What stands there. What follows a number may narrow it: "killed 40 people in" one country is not in the other. What is denied needs fewer words beside it: "not" changes no other.</param>
    public int PartnerOf(int word, ClaimKind kind)
    {
        var partner = _partner[word];
        if (partner < 0 || TellsAnother)
            return -1;
        var shorter = Math.Min(_left.Count, _right.Count);
        // Beside a name stands what only one article has of the person: a post, an age.
        if (kind == ClaimKind.Person && Matched > Passage && Matched * 4 >= shorter * 3)
            return partner;
        int before = 0, after = 0;
        while (before < Passage && Match(word - before - 1, partner - before - 1))
            before++;
        while (after < Passage && Match(word + after + 1, partner + after + 1))
            after++;
        // What begins or ends both sentences has no words on one side.
        var starts = word == before && partner == before;
        var ends = word + after == _left.Count - 1 && partner + after == _right.Count - 1;
        if (kind == ClaimKind.Polarity)
        {
            // "He was given" and "Roe was given": a pronoun stands for whoever it is.
            starts |= before == 0 && (IsPronoun(_left, word - 1) || IsPronoun(_right, partner - 1));
            // Behind the auxiliary comes its verb.
            ends |= before + after >= Passage && (after > 1 || word + after == _left.Count - 1 || partner + after == _right.Count - 1);
        }
        if ((!starts && before < FewestBeside) || (!ends && after < (kind == ClaimKind.Count ? FewestAfterCount : FewestBeside)))
            return -1;
        return before + after >= Passage || (Matched >= SentenceReader.FewestWords && Matched * 4 >= shorter * (before + after >= FewestAround ? 2 : 3)) ? partner : -1;
    }

    /// <summary>Whether one name or direction stands in the place of another, as in a sentence that is told again of somebody or something else.</summary>
    private bool TellsAnother { get; set; }

    private bool FindAnother()
    {
        var next = 0;
        for (var i = 0; i <= _partner.Length; i++)
        {
            var first = i;
            while (i < _partner.Length && _partner[i] < 0)
                i++;
            // Between two matched words, or before the first or behind the last.
            var end = i < _partner.Length ? _partner[i] : _right.Count;
            if ((Has(_left, first, i, SentenceDigest.IsName) && Has(_right, next, end, SentenceDigest.IsName)) || (Has(_left, first, i, SentenceDigest.IsTurn) && Has(_right, next, end, SentenceDigest.IsTurn)))
                return true;
            next = end + 1;
        }
        return false;
    }

    private static bool IsPronoun(EquatableArray<int> words, int at) => at >= 0 && at < words.Count && Pronouns.Exists(p => SentenceDigest.AreSame(p, words[at]));

    private static bool Has(EquatableArray<int> words, int first, int end, Func<int, bool> isOne)
    {
        for (var i = first; i < end; i++)
            if (isOne(words[i]))
                return true;
        return false;
    }

    /// <summary>The longest row of words that both have in common. Costs the product of what is left when equal beginnings and ends are taken away.</summary>
    public static SentenceAlignment Of(EquatableArray<int> left, EquatableArray<int> right)
    {
        var alignment = new SentenceAlignment(left, right);
        int start = 0, end = 0, shorter = Math.Min(left.Count, right.Count);
        while (start < shorter && SentenceDigest.AreSame(left[start], right[start]))
            alignment.Join(start, start++);
        while (end < shorter - start && SentenceDigest.AreSame(left[left.Count - 1 - end], right[right.Count - 1 - end]))
        {
            alignment.Join(left.Count - 1 - end, right.Count - 1 - end);
            end++;
        }
        int rows = left.Count - start - end, columns = right.Count - start - end;
        if (rows == 0 || columns == 0)
            return alignment;
        // One array in rows: making one of two dimensions takes longer than filling it.
        var width = columns + 1;
        var length = new int[(rows + 1) * width];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
            {
                var at = i * width + j;
                length[at] = SentenceDigest.AreSame(left[start + i], right[start + j]) ? length[at + width + 1] + 1 : Math.Max(length[at + width], length[at + 1]);
            }
        for (int x = 0, y = 0; x < rows && y < columns;)
            if (SentenceDigest.AreSame(left[start + x], right[start + y]))
                alignment.Join(start + x++, start + y++);
            else if (length[(x + 1) * width + y] >= length[x * width + y + 1])
                x++;
            else
                y++;
        alignment.TellsAnother = alignment.FindAnother();
        return alignment;
    }

    private bool Match(int left, int right) => left >= 0 && left < _partner.Length && right >= 0 && _partner[left] == right;

    private void Join(int left, int right)
    {
        _partner[left] = right;
        Matched++;
    }
}
