namespace Dossier.Engine.Language.Parsing;

using Dossier.Engine.Language.Model;

/// <summary>What the first round's tree tells the second of its next move and of a new arc's relation: where the words' heads are, whether children are still to come, how sure all that was.</summary>
internal static unsafe class GuideFeatures
{
    /// <summary>At least as many features as a move or an arc has.</summary>
    public const int Most = 32;

    /// <summary>The features of the next move.</summary>
    public static int OfMove(Guide guide, ParserState state, WordFeatures* words, uint* f)
    {
        var none = words - 1;
        int i0 = state.Depth > 0 ? state.Stack[state.Depth - 1] : -1, i1 = state.Depth > 1 ? state.Stack[state.Depth - 2] : -1, j0 = state.Front;
        WordFeatures* s0 = i0 >= 0 ? words + i0 : none, s1 = i1 >= 0 ? words + i1 : none, b0 = words + j0;
        uint at0 = Place(guide, i0, i0, i1, j0), atFront = Place(guide, j0, i0, i1, j0), at1 = Place(guide, i1, i0, i1, j0);
        var isOpen = i0 >= 0 && guide.LastChildren[i0] >= j0;
        uint open = isOpen ? 1u : 0, open1 = i1 >= 0 && guide.LastChildren[i1] >= j0 ? 1u : 0;
        uint scene = Feature.Mix(0xABC00000u + at0 + (8 * atFront) + (64 * at1) + (512 * open) + (1024 * open1)), brief = Feature.Mix(0xABD00000u + at0 + (8 * atFront) + (512 * open));
        uint sure0 = Sureness(guide, i0), sureFront = Sureness(guide, j0), sure1 = Sureness(guide, i1);
        uint l0 = Label(guide, i0), lFront = Label(guide, j0), l1 = Label(guide, i1);
        uint s0t = s0->Tag, b0t = b0->Tag, s1t = s1->Tag;
        WordFeatures* h0 = i0 >= 0 ? words + guide.Heads[i0] : none, hFront = guide.Heads[j0] >= 0 ? words + guide.Heads[j0] : none;
        WordFeatures* last = isOpen ? words + guide.LastChildren[i0] : none;
        var n = 0;
        f[n++] = Feature.Of(500, scene);
        f[n++] = Feature.Of(501, brief, s0t, b0t);
        f[n++] = Feature.Of(502, scene, s1t, s0t);
        f[n++] = Feature.Of(503, brief, sure0);
        f[n++] = Feature.Of(504, scene, sure0, sureFront);
        f[n++] = Feature.Of(505, brief, s0->Lower);
        f[n++] = Feature.Of(506, brief, b0->Lower);
        f[n++] = Feature.Of(507, Feature.Join(brief, s1->Part), s0->Part, b0->Part);
        f[n++] = Feature.Of(508, scene, l0);
        f[n++] = Feature.Of(509, brief, l0, lFront);
        f[n++] = Feature.Of(510, Feature.Join(scene, l1), l0, sure0);
        f[n++] = Feature.Of(511, brief, h0->Tag, s0t);
        f[n++] = Feature.Of(512, h0->Stem, s0->Stem, brief);
        f[n++] = Feature.Of(513, brief, hFront->Tag, b0t);
        f[n++] = Feature.Of(514, brief, s0->Cluster);
        f[n++] = Feature.Of(515, brief, s1->Stem);
        f[n++] = Feature.Of(516, Feature.Join(l0, brief), s0t, b0t);
        f[n++] = Feature.Of(517, last->Tag, s0t, brief);
        f[n++] = Feature.Of(518, Feature.Join(scene, sure0), sureFront, sure1);
        f[n++] = Feature.Of(519, brief, i0 >= 0 ? guide.ChildSets[i0] : 0, s0->Part);
        f[n++] = Feature.Of(520, brief, guide.ChildSets[j0], b0->Part);
        f[n++] = Feature.Of(521, brief, i1 >= 0 ? guide.ChildSets[i1] : 0, s1->Part);
        f[n++] = Feature.Of(522, brief, s0->Stem, b0t);
        f[n++] = Feature.Of(523, brief, s1t, s0->Stem);
        f[n++] = Feature.Of(524, brief, b0->Cluster);
        f[n++] = Feature.Of(525, Feature.Join(l1, lFront), l0, brief);
        f[n++] = Feature.Of(526, Feature.Join(brief, l0), state.Between(i0, j0), Feature.Mix((uint)Math.Min(6, i0 >= 0 ? j0 - i0 : 0)));
        return n;
    }

    /// <summary>The features of the arc from a head to a word.</summary>
    public static int OfArc(Guide guide, WordFeatures* words, int head, int word, uint* f)
    {
        WordFeatures* h = words + head, d = words + word, above = guide.Heads[head] >= 0 ? words + guide.Heads[head] : words - 1;
        var side = head > word ? 1u : 0;
        uint own = Feature.Mix(0x91000000u + (guide.Relations[word] * 4u) + (guide.Heads[word] == head ? 2u : 0) + side), ofHead = Label(guide, head);
        uint dt = d->Tag, ht = h->Tag, td = Feature.Join(dt, 0x51DE2u - side);
        var n = 0;
        f[n++] = Feature.Of(530, own);
        f[n++] = Feature.Of(531, own, dt, ht);
        f[n++] = Feature.Of(532, own, h->Stem);
        f[n++] = Feature.Of(533, own, d->Stem);
        f[n++] = Feature.Of(534, own, ofHead, dt);
        f[n++] = Feature.Of(535, guide.ChildSets[head], ht, td);
        f[n++] = Feature.Of(536, guide.ChildSets[head], h->Stem, td);
        f[n++] = Feature.Of(537, guide.ChildSets[word], ht, td);
        f[n++] = Feature.Of(538, own, guide.ChildSets[head]);
        f[n++] = Feature.Of(539, own, guide.ChildSets[word]);
        f[n++] = Feature.Of(540, above->Tag, ht, td);
        f[n++] = Feature.Of(541, above->Stem, ofHead, td);
        f[n++] = Feature.Of(542, ofHead, ht, td);
        f[n++] = Feature.Of(543, own, Sureness(guide, word));
        return n;
    }

    /// <summary>Where a word's head is, seen from the next move.</summary>
    private static uint Place(Guide guide, int word, int top, int under, int front)
    {
        if (word < 0)
            return 0;
        var head = guide.Heads[word];
        return head < 0 ? 7u : head == front ? 1u : head == top ? 2u : head == under ? 3u : head > front ? 4u : head > top ? 5u : 6u;
    }

    private static uint Label(Guide guide, int word) => Feature.Mix(0x92000000u + (word < 0 ? byte.MaxValue : guide.Relations[word]));

    private static uint Sureness(Guide guide, int word)
    {
        var lead = word < 0 ? -1 : guide.Leads[word];
        return Feature.Mix(0x93000000u + (lead < 0 ? 9u : lead < 10 ? 0u : lead < 25 ? 1u : lead < 50 ? 2u : lead < 80 ? 3u : lead < 130 ? 4u : lead < 255 ? 5u : 6u));
    }
}
