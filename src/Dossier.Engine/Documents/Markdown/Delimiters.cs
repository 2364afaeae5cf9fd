namespace Dossier.Engine.Documents.Markdown;

using System.Globalization;

/// <summary>Runs of "*", "_" and "~" and what of them marks emphasis: the method of the appendix of CommonMark 0.31, which is linear.</summary>
internal sealed class Delimiters
{
    private const int Kinds = 14;

    private readonly List<Run> _runs = [];
    private readonly int[] _bottoms = new int[Kinds];

    private sealed class Run
    {
        public int At;
        public int Count;
        public int Whole;
        public char Sign;
        public bool Opens;
        public bool Closes;
        public int Previous;
        public int Next;
    }

    public int Count => _runs.Count;

    public void Clear() => _runs.Clear();

    /// <summary>Forgets the runs from one on.</summary>
    public void Cut(int bottom) => _runs.RemoveRange(bottom, _runs.Count - bottom);

    /// <summary>Notes the run that begins at a place; gives where it ends.</summary>
    public int Push(string s, int at)
    {
        var sign = s[at];
        var end = at + BlockStarts.Run(s, at, s.Length, sign);
        var before = at == 0 ? '\n' : s[at - 1];
        var after = end == s.Length ? '\n' : s[end];
        var (blankBefore, blankAfter) = (char.IsWhiteSpace(before), char.IsWhiteSpace(after));
        var (markBefore, markAfter) = (IsPunctuation(s, before, at - 1), IsPunctuation(s, after, end));
        var left = !blankAfter && (!markAfter || blankBefore || markBefore);
        var right = !blankBefore && (!markBefore || blankAfter || markAfter);
        var count = end - at;
        var (opens, closes) = sign switch
        {
            '_' => (left && (!right || markBefore), right && (!left || markAfter)),
            '~' => (left && count <= 2, right && count <= 2),
            _ => (left, right),
        };
        _runs.Add(new Run { At = at, Count = count, Whole = count, Sign = sign, Opens = opens, Closes = closes });
        return end;
    }

    /// <summary>Matches the runs from one on, and forgets them.</summary>
    public void Match(int bottom, InlineReader reader)
    {
        for (var i = bottom; i < _runs.Count; i++)
            (_runs[i].Previous, _runs[i].Next) = (i - 1, i + 1);
        for (var i = 0; i < Kinds; i++)
            _bottoms[i] = bottom - 1;
        for (var i = bottom; i < _runs.Count;)
        {
            var closer = _runs[i];
            if (!closer.Closes)
            {
                i = closer.Next;
                continue;
            }
            var kind = Kind(closer);
            var open = closer.Previous;
            while (open >= bottom && open != _bottoms[kind] && !Fits(_runs[open], closer))
                open = _runs[open].Previous;
            if (open < bottom || open == _bottoms[kind])
            {
                _bottoms[kind] = closer.Previous;
                if (!closer.Opens)
                    Remove(i, bottom);
                i = closer.Next;
                continue;
            }
            var opener = _runs[open];
            var used = closer.Sign == '~' ? closer.Count : opener.Count >= 2 && closer.Count >= 2 ? 2 : 1;
            opener.Count -= used;
            var from = opener.At + opener.Count;
            if (closer.Sign == '~')
                reader.Strike(from, closer.At + used);
            else
            {
                reader.Hide(from, from + used);
                reader.Hide(closer.At, closer.At + used);
            }
            closer.At += used;
            closer.Count -= used;
            // What stands between the two is settled.
            opener.Next = i;
            closer.Previous = open;
            if (opener.Count == 0)
                Remove(open, bottom);
            if (closer.Count == 0)
            {
                Remove(i, bottom);
                i = closer.Next;
            }
        }
        Cut(bottom);
    }

    private void Remove(int i, int bottom)
    {
        var run = _runs[i];
        if (run.Previous >= bottom)
            _runs[run.Previous].Next = run.Next;
        if (run.Next < _runs.Count)
            _runs[run.Next].Previous = run.Previous;
    }

    private static int Kind(Run run) => run.Sign switch
    {
        '_' => (run.Opens ? 3 : 0) + (run.Whole % 3),
        '*' => 6 + (run.Opens ? 3 : 0) + (run.Whole % 3),
        _ => 11 + Math.Min(run.Whole, 2),
    };

    private static bool Fits(Run opener, Run closer)
    {
        if (opener.Sign != closer.Sign || !opener.Opens)
            return false;
        if (closer.Sign == '~')
            return opener.Count == closer.Count;
        return !((closer.Opens || opener.Closes) && closer.Whole % 3 != 0 && (opener.Whole + closer.Whole) % 3 == 0);
    }

    /// <summary>Punctuation and symbols of Unicode; of a pair of surrogates, what both are.</summary>
    private static bool IsPunctuation(string s, char c, int at)
    {
        if (c < '\u0080')
            return LinkLabels.IsPunctuation(c);
        var category = char.IsSurrogate(c) ? CharUnicodeInfo.GetUnicodeCategory(s, char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(s[at - 1]) ? at - 1 : at) : char.GetUnicodeCategory(c);
        return category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;
    }
}
