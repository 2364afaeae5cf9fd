namespace Dossier.Engine.Language.Parsing;

using Dossier.Engine.Language.Model;

/// <summary>
/// What the next move depends on: the words on top of the stack and in front of the buffer, their tags, their groups and their children.
/// The templates follow Zhang and Nivre, Transition-based Dependency Parsing with Rich Non-local Features (2011), and Koo, Carreras and Collins,
/// Simple Semi-supervised Dependency Parsing (2008).
/// </summary>
internal static unsafe class ArcFeatures
{
    /// <summary>At least as many features as a state has.</summary>
    public const int Most = 192;

    /// <summary>The features of a state. <paramref name="words"/> points at the first word; what is before it is no word, what is behind the last is the root.</summary>
    public static int Extract(ParserState state, WordFeatures* words, uint* f)
    {
        var none = words - 1;
        var below = state.Below;
        int i0 = state.Depth > 0 ? state.Stack[state.Depth - 1] : -1, i1 = state.Depth > 1 ? state.Stack[state.Depth - 2] : -1, i2 = state.Depth > 2 ? state.Stack[state.Depth - 3] : -1;
        var j0 = state.Front;
        WordFeatures* s0 = i0 >= 0 ? words + i0 : none, s1 = i1 >= 0 ? words + i1 : none, s2 = i2 >= 0 ? words + i2 : none;
        WordFeatures* b0 = words + j0, b1 = b0 + 1, b2 = b0 + 2;
        if (j0 == state.Count)
            b1 = b2 = none;
        uint s0w = s0->Lower, s0t = s0->Tag, s1w = s1->Lower, s1t = s1->Tag, s2t = s2->Tag, b0w = b0->Lower, b0t = b0->Tag, b1w = b1->Lower, b1t = b1->Tag, b2t = b2->Tag;
        uint s0m = s0->Stem, s1m = s1->Stem, b0m = b0->Stem, s0c = s0->Cluster, s1c = s1->Cluster, b0c = b0->Cluster, s0g = s0->CoarseCluster, s1g = s1->CoarseCluster, b0g = b0->CoarseCluster;
        uint front = Distance(i0 >= 0 ? j0 - i0 : 0), under = Distance(i1 >= 0 ? i0 - i1 : 0);
        var n = 0;
        f[n++] = Feature.Of(1, s0w);
        f[n++] = Feature.Of(2, s0t);
        f[n++] = Feature.Of(3, s0w, s0t);
        f[n++] = Feature.Of(4, b0w);
        f[n++] = Feature.Of(5, b0t);
        f[n++] = Feature.Of(6, b0w, b0t);
        f[n++] = Feature.Of(7, b1w);
        f[n++] = Feature.Of(8, b1t);
        f[n++] = Feature.Of(9, b1w, b1t);
        f[n++] = Feature.Of(11, b2t);
        f[n++] = Feature.Of(12, s1w);
        f[n++] = Feature.Of(13, s1t);
        f[n++] = Feature.Of(14, s1w, s1t);
        f[n++] = Feature.Of(15, s2t);
        f[n++] = Feature.Of(16, s2->Lower, s2t);

        f[n++] = Feature.Of(23, s0w, s0t, b0t);
        f[n++] = Feature.Of(24, s0t, b0w, b0t);
        f[n++] = Feature.Of(25, s0w, b0w);
        f[n++] = Feature.Of(26, s0t, b0t);
        f[n++] = Feature.Of(27, b0t, b1t);
        f[n++] = Feature.Of(31, s0t, s1t);
        f[n++] = Feature.Of(32, s0w, s1t);
        f[n++] = Feature.Of(35, s1t, b0t);
        f[n++] = Feature.Of(36, s1w, b0t);
        f[n++] = Feature.Of(37, s1t, b0w);
        f[n++] = Feature.Of(38, b0w, b1t);
        f[n++] = Feature.Of(39, b0t, b1w);

        f[n++] = Feature.Of(132, s1m, b0m);
        f[n++] = Feature.Of(133, s0m, b0t);
        f[n++] = Feature.Of(134, s0t, b0m);
        f[n++] = Feature.Of(135, s1m, s0t);
        f[n++] = Feature.Of(136, s1t, s0m);
        f[n++] = Feature.Of(140, s0->Suffix3, b0t);
        f[n++] = Feature.Of(141, s0->Suffix2, s1t, b0t);
        f[n++] = Feature.Of(142, b0->Suffix3, s0t);

        f[n++] = Feature.Of(40, b0t, b1t, b2t);
        f[n++] = Feature.Of(41, s0t, b0t, b1t);
        f[n++] = Feature.Of(42, s1t, s0t, b0t);
        f[n++] = Feature.Of(43, s2t, s1t, s0t);
        f[n++] = Feature.Of(46, s1t, s0t, b0w);
        f[n++] = Feature.Of(48, s0t, b0t, b1w);
        f[n++] = Feature.Of(50, Feature.Join(s1t, s0t), b0t, b1t);

        f[n++] = Feature.Of(150, s0c, b0c);
        f[n++] = Feature.Of(151, s0c, b0t);
        f[n++] = Feature.Of(152, s0t, b0c);
        f[n++] = Feature.Of(153, s1c, s0c);
        f[n++] = Feature.Of(154, s1c, b0c);
        f[n++] = Feature.Of(157, s1t, s0t, b0c);
        f[n++] = Feature.Of(158, s0g, b0g, s1g);
        f[n++] = Feature.Of(159, s1g, s0g, b0t);
        f[n++] = Feature.Of(160, s1g, s0t, b0g);
        f[n++] = Feature.Of(161, s0g, b0g, b1t);
        f[n++] = Feature.Of(162, b0c, b1t);
        f[n++] = Feature.Of(163, b1->Cluster, b0t, s0t);
        f[n++] = Feature.Of(166, s0w, b0c);

        uint s0p = s0->Part, s1p = s1->Part, s2p = s2->Part, b0p = b0->Part, b1p = b1->Part, b2p = b2->Part;
        f[n++] = Feature.Of(180, Feature.Join(s2p, s1p), s0p, b0p);
        f[n++] = Feature.Of(181, Feature.Join(s1p, s0p), b0p, b1p);
        f[n++] = Feature.Of(182, Feature.Join(s0p, b0p), b1p, b2p);
        f[n++] = Feature.Of(183, s1p, s0p, b0p);
        f[n++] = Feature.Of(185, s1m, s0p, b0p);
        f[n++] = Feature.Of(187, Feature.Join(s0p, front), b0p, s1p);
        f[n++] = Feature.Of(188, Feature.Join(s1p, under), s0p, b0p);
        f[n++] = Feature.Of(189, Feature.Join(s2p, s1p), Feature.Join(s0p, b0p), b1p);

        uint between = state.Between(i0, j0), betweenUnder = state.Between(i1, i0), across = state.Between(i1, j0);
        f[n++] = Feature.Of(400, s0p, b0p, between);
        f[n++] = Feature.Of(401, s0m, b0p, between);
        f[n++] = Feature.Of(402, s0p, b0m, between);
        f[n++] = Feature.Of(403, s1p, s0p, betweenUnder);
        f[n++] = Feature.Of(404, s1m, s0p, betweenUnder);
        f[n++] = Feature.Of(405, s1p, s0m, betweenUnder);
        f[n++] = Feature.Of(406, Feature.Join(s1p, s0p), b0p, betweenUnder);
        f[n++] = Feature.Of(407, Feature.Join(s1p, s0p), b0p, between);
        f[n++] = Feature.Of(408, s1p, b0p, across);
        f[n++] = Feature.Of(409, s0t, b0t, between);
        f[n++] = Feature.Of(410, s1t, s0t, betweenUnder);
        f[n++] = Feature.Of(411, (state.Depth > 3 ? words + state.Stack[state.Depth - 4] : none)->Part, Feature.Join(s2p, s1p), s0p);

        f[n++] = Feature.Of(55, s0w, front);
        f[n++] = Feature.Of(56, s0t, front);
        f[n++] = Feature.Of(57, b0w, front);
        f[n++] = Feature.Of(58, b0t, front);
        f[n++] = Feature.Of(59, s0t, b0t, front);
        f[n++] = Feature.Of(60, s0t, s1t, under);
        f[n++] = Feature.Of(61, s1w, under);

        if (i0 >= 0)
            n = OfTop(state, words, f, n, i0, s0, s1, s2, b0);
        n = OfFront(state, words, f, n, s0, b0);
        if (i1 >= 0)
            n = OfSecond(state, words, f, n, i1, s0, s1, b0);
        return n;
    }

    /// <summary>The tags around the next move, as <see cref="SoleTable"/> knows them.</summary>
    public static uint Situation(ParserState state, WordFeatures* words)
    {
        var none = words - 1;
        WordFeatures* s0 = state.Depth > 0 ? words + state.Stack[state.Depth - 1] : none, s1 = state.Depth > 1 ? words + state.Stack[state.Depth - 2] : none, b0 = words + state.Front;
        return Feature.Mix(Feature.Of(300, Feature.Join(s1->Tag, s0->Tag), b0->Tag, b0[1].Tag));
    }

    /// <summary>A distance in words as an attribute.</summary>
    private static uint Distance(int words) => Feature.Mix(0xD1500000u + (uint)(words < 5 ? words : words < 10 ? 5 : 6));

    private static uint Number(int count) => Feature.Mix(0xC0DE0000u + (uint)count);

    private static uint Label(ParserState state, int child) => Feature.Mix(0x1AB00000u + state.Relations[child]);

    private static int OfTop(ParserState state, WordFeatures* words, uint* f, int n, int i0, WordFeatures* s0, WordFeatures* s1, WordFeatures* s2, WordFeatures* b0)
    {
        ref var below = ref state.Below[i0];
        uint s0w = s0->Lower, s0t = s0->Tag, s1t = s1->Tag, b0t = b0->Tag, lefts = Number(below.Lefts), rights = Number(below.Rights);
        f[n++] = Feature.Of(70, s0w, lefts);
        f[n++] = Feature.Of(71, s0t, lefts);
        f[n++] = Feature.Of(72, s0w, rights);
        f[n++] = Feature.Of(73, s0t, rights);
        f[n++] = Feature.Of(74, s0t, below.LeftSet);
        f[n++] = Feature.Of(75, s0t, below.RightSet);
        f[n++] = Feature.Of(76, s0w, below.RightSet);
        f[n++] = Feature.Of(77, s0w, below.LeftSet);
        f[n++] = Feature.Of(167, s0->Cluster, below.RightSet);
        f[n++] = Feature.Of(190, Feature.Join(s0->Part, below.LeftSet), below.RightSet, b0->Part);
        f[n++] = Feature.Of(191, Feature.Join(s0->Part, below.LeftSet), s1->Part, b0->Part);
        if (below.FirstLeft >= 0)
        {
            WordFeatures* l = words + below.FirstLeft;
            uint lw = l->Lower, lt = l->Tag;
            f[n++] = Feature.Of(80, lw);
            f[n++] = Feature.Of(81, lt);
            f[n++] = Feature.Of(82, Label(state, below.FirstLeft), s0t);
            f[n++] = Feature.Of(83, s0t, lt, b0t);
            f[n++] = Feature.Of(84, s1t, s0t, lt);
            // The object of a preposition decides where the phrase goes: candidate, preposition, noun.
            f[n++] = Feature.Of(143, s1->Stem, lw);
            f[n++] = Feature.Of(144, s1t, lw, b0t);
            if (below.SecondLeft >= 0)
            {
                WordFeatures* l2 = words + below.SecondLeft;
                f[n++] = Feature.Of(85, l2->Tag);
            }
        }
        if (below.LastRight >= 0)
        {
            WordFeatures* r = words + below.LastRight;
            uint rt = r->Tag, label = Label(state, below.LastRight);
            f[n++] = Feature.Of(90, r->Lower);
            f[n++] = Feature.Of(91, rt);
            f[n++] = Feature.Of(92, label, s0t);
            f[n++] = Feature.Of(93, s0t, rt, b0t);
            f[n++] = Feature.Of(94, s1t, s0t, rt);
            if (below.SecondRight >= 0)
            {
                WordFeatures* r2 = words + below.SecondRight;
            }
        }
        return n;
    }

    private static int OfFront(ParserState state, WordFeatures* words, uint* f, int n, WordFeatures* s0, WordFeatures* b0)
    {
        ref var below = ref state.Below[state.Front];
        uint b0w = b0->Lower, b0t = b0->Tag, s0t = s0->Tag, lefts = Number(below.Lefts);
        f[n++] = Feature.Of(100, b0w, lefts);
        f[n++] = Feature.Of(101, b0t, lefts);
        f[n++] = Feature.Of(102, b0t, below.LeftSet);
        f[n++] = Feature.Of(118, b0w, below.LeftSet);
        if (below.FirstLeft >= 0)
        {
            WordFeatures* l = words + below.FirstLeft;
            uint lt = l->Tag, label = Label(state, below.FirstLeft);
            f[n++] = Feature.Of(103, l->Lower);
            f[n++] = Feature.Of(104, lt);
            f[n++] = Feature.Of(105, label, b0t);
            f[n++] = Feature.Of(106, s0t, b0t, lt);
            f[n++] = Feature.Of(107, s0->Lower, b0t, label);
            if (below.SecondLeft >= 0)
            {
                var t = words[below.SecondLeft].Tag;
                f[n++] = Feature.Of(108, t);
            }
        }
        return n;
    }

    private static int OfSecond(ParserState state, WordFeatures* words, uint* f, int n, int i1, WordFeatures* s0, WordFeatures* s1, WordFeatures* b0)
    {
        ref var below = ref state.Below[i1];
        uint s0t = s0->Tag, s1t = s1->Tag;
        f[n++] = Feature.Of(110, s1t, below.RightSet);
        f[n++] = Feature.Of(111, s1->Lower, below.RightSet);
        f[n++] = Feature.Of(119, s1t, below.LeftSet, s0t);
        f[n++] = Feature.Of(120, Feature.Join(s1t, below.RightSet), s0t, b0->Tag);
        f[n++] = Feature.Of(192, Feature.Join(s1->Part, below.RightSet), Feature.Join(s0->Part, state.Below[state.Stack[state.Depth - 1]].LeftSet), b0->Part);
        f[n++] = Feature.Of(193, s1->Stem, below.RightSet, s0->Part);
        f[n++] = Feature.Of(172, s1->Cluster, below.RightSet, s0t);
        if (below.FirstLeft >= 0)
        {
            WordFeatures* l = words + below.FirstLeft;
            f[n++] = Feature.Of(112, l->Tag, s1t);
            f[n++] = Feature.Of(114, l->Lower);
        }
        if (below.LastRight >= 0)
        {
            WordFeatures* r = words + below.LastRight;
            f[n++] = Feature.Of(117, r->Lower, s0t);
        }
        return n;
    }
}
