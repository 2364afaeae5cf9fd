namespace Dossier.Engine.Language.Parsing;

using Dossier.Engine.Language.Model;

/// <summary>What the relation of a new arc depends on: both words, their neighbours, and the children they have so far.</summary>
internal static unsafe class LabelFeatures
{
    /// <summary>At least as many features as an arc has.</summary>
    public const int Most = 64;

    /// <summary>The tags at both ends of an arc and its direction in the text, as <see cref="SoleTable"/> knows them.</summary>
    public static uint Situation(WordFeatures* words, int head, int word, bool isTurned) =>
        Feature.Mix(Feature.Of(301, words[word].Tag, words[head].Tag, head > word != isTurned ? 1u : 2u));

    /// <summary>The features of the arc from a head to a word, taken just before it is added. <paramref name="words"/> points at the first word.</summary>
    public static int Extract(ParserState state, WordFeatures* words, int head, int word, uint* f)
    {
        var none = words - 1;
        WordFeatures* h = words + head, d = words + word;
        var side = Feature.Mix(head > word ? 0x51DE1u : 0x51DE2u);
        uint hw = h->Lower, hm = h->Stem, dw = d->Lower, dm = d->Stem, dt = d->Tag;
        var apart = Math.Abs(head - word);
        var distance = Feature.Mix(0xD1510000u + ((uint)(apart < 4 ? apart : apart < 8 ? 4 : 5) * 2) + (head > word ? 1u : 0u));
        uint ht = h->Tag, hd = Feature.Join(ht, side), td = Feature.Join(dt, side);
        ref var under = ref state.Below[word];
        ref var above = ref state.Below[head];
        var n = 0;
        f[n++] = Feature.Of(200, td, ht);
        f[n++] = Feature.Of(201, dw, hd);
        f[n++] = Feature.Of(202, td, hw);
        f[n++] = Feature.Of(203, dw, hw, side);
        f[n++] = Feature.Of(204, dm, hm, side);
        f[n++] = Feature.Of(205, dt, ht, distance);
        f[n++] = Feature.Of(206, dw, dt);
        f[n++] = Feature.Of(207, dm, side);
        f[n++] = Feature.Of(208, hm, td);
        f[n++] = Feature.Of(209, dm, hd);
        f[n++] = Feature.Of(210, d->Suffix3, td);
        f[n++] = Feature.Of(211, d->Suffix2, dt, hd);
        f[n++] = Feature.Of(212, h->Suffix3, td);
        f[n++] = Feature.Of(213, d[-1].Tag, dt, hd);
        f[n++] = Feature.Of(214, dt, d[1].Tag, hd);
        f[n++] = Feature.Of(215, d[-1].Lower, td);
        f[n++] = Feature.Of(216, d[1].Lower, td);
        f[n++] = Feature.Of(217, h[-1].Tag, ht, td);
        f[n++] = Feature.Of(218, h[1].Tag, ht, td);
        f[n++] = Feature.Of(219, d->Shape, h->Shape, side);
        f[n++] = Feature.Of(250, d->Cluster, h->Cluster, side);
        f[n++] = Feature.Of(251, d->Cluster, hd);
        f[n++] = Feature.Of(252, d->Cluster, td, hm);
        f[n++] = Feature.Of(253, h->Cluster, td);
        f[n++] = Feature.Of(254, h->Cluster, td, dm);
        f[n++] = Feature.Of(255, d->CoarseCluster, h->CoarseCluster, td);
        f[n++] = Feature.Of(256, d->Lexicon, hd);

        // What hangs from the word: its case marker, determiner, copula …
        f[n++] = Feature.Of(220, under.LeftSet, td);
        f[n++] = Feature.Of(221, under.LeftSet, dt, hd);
        f[n++] = Feature.Of(222, under.RightSet, dt, hd);
        f[n++] = Feature.Of(223, under.LeftSet, hm, side);
        WordFeatures* l = under.FirstLeft >= 0 ? words + under.FirstLeft : none, r = under.LastRight >= 0 ? words + under.LastRight : none;
        f[n++] = Feature.Of(224, l->Lower, td, ht);
        f[n++] = Feature.Of(225, l->Lower, hm, side);
        f[n++] = Feature.Of(226, l->Lower, dm, hd);
        f[n++] = Feature.Of(227, l->Tag, dt, hd);
        f[n++] = Feature.Of(228, l->Lower, dm);
        f[n++] = Feature.Of(229, r->Tag, dt, hd);
        f[n++] = Feature.Of(257, l->Lower, d->Cluster, hd);
        f[n++] = Feature.Of(258, l->Lower, h->Cluster, td);

        // What the head has already.
        f[n++] = Feature.Of(230, above.LeftSet, dt, hd);
        f[n++] = Feature.Of(231, above.RightSet, dt, hd);
        f[n++] = Feature.Of(232, Feature.Join(above.LeftSet, above.RightSet), dt, hd);
        f[n++] = Feature.Of(233, above.RightSet, hm, td);
        f[n++] = Feature.Of(234, above.LeftSet, hm, td);
        WordFeatures* hl = above.FirstLeft >= 0 ? words + above.FirstLeft : none, hr = above.LastRight >= 0 ? words + above.LastRight : none;
        f[n++] = Feature.Of(235, hl->Lower, hd, dt);
        f[n++] = Feature.Of(236, hr->Tag, hd, dt);
        f[n++] = Feature.Of(237, l->Lower, above.LeftSet, hd);
        f[n++] = Feature.Of(238, l->Lower, above.RightSet, hd);

        // What stands outside the arc.
        WordFeatures* beyond = head > word
            ? state.Depth > 1 ? words + state.Stack[state.Depth - 2] : none
            : state.Front < state.Count ? words + state.Front : none;
        f[n++] = Feature.Of(239, beyond->Tag, td, ht);
        f[n++] = Feature.Of(240, beyond->Lower, td);
        f[n++] = Feature.Of(433, d->Part, h->Part, Feature.Join(side, under.LeftSet));
        f[n++] = Feature.Of(434, d->OtherCluster, hd);
        f[n++] = Feature.Of(435, h->OtherCluster, td);
        f[n++] = Feature.Of(436, Feature.Join(state.Between(Math.Min(head, word), Math.Max(head, word)), side), d->Part, h->Part);
        return n;
    }
}
