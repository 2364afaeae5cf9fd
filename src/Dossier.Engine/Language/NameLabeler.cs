namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;

/// <summary>
/// Marks the words of names with their kind: each word begins, continues, ends or is a name of a person, an organisation or a place, or is none. The best whole sequence is taken (Viterbi).
/// </summary>
internal static unsafe class NameLabeler
{
    /// <summary>Labels: none; then begin, inside, last, whole for person, organisation and place.</summary>
    public const int Labels = 13;

    /// <summary>The label of what is no name.</summary>
    public const byte None = 0;

    /// <summary>At least as many features as a word has.</summary>
    public const int MostFeatures = 96;

    // Less than any sum of weights.
    private const int Never = int.MinValue / 2;

    // How far a run of capitals is looked along.
    private const int LongestRun = 6;

    private static readonly byte[] AtStart = [Labels];

    // For each label, those that may stand before it.
    private static readonly byte[][] Predecessors = MakePredecessors();

    /// <summary>A label's place in its name: 0 begin, 1 inside, 2 last, 3 whole.</summary>
    public static int Place(byte label) => (label - 1) & 3;

    /// <summary>A label's kind: 0 person, 1 organisation, 2 place.</summary>
    public static int Kind(byte label) => (label - 1) >> 2;

    /// <summary>Whether a label may follow another; <see cref="Labels"/> stands for the sentence's start.</summary>
    public static bool MayFollow(int before, int label)
    {
        var isOpen = before is not (None or Labels) && Place((byte)before) <= 1;
        var goesOn = label != None && Place((byte)label) is 1 or 2;
        return isOpen ? label != None && goesOn && Kind((byte)before) == Kind((byte)label) : label == None || !goesOn;
    }

    /// <summary>Labels a tagged sentence.</summary>
    /// <param name="model">The words' weights.</param>
    /// <param name="transitions">The weight of each label after each other: row × <see cref="Labels"/> + label, the last row the sentence's start.</param>
    /// <param name="sentence">The words' features.</param>
    /// <param name="count">How many words.</param>
    /// <param name="labels">Where each word's label goes.</param>
    public static void Label(SparseRows model, short* transitions, WordFeatures[] sentence, int count, byte[] labels)
    {
        var scores = new int[count * Labels];
        var any = false;
        var features = stackalloc uint[MostFeatures];
        fixed (WordFeatures* at = sentence)
        fixed (int* score = scores)
            for (var i = 0; i < count; i++)
            {
                if (!IsCandidate(at + WordFeatureReader.Before, count, i))
                    continue;
                any = true;
                var n = Extract(at + WordFeatureReader.Before, count, i, features);
                model.Score(features, n, score + (i * Labels));
            }
        for (var i = 0; i < count; i++)
            labels[i] = None;
        if (any)
            fixed (WordFeatures* at = sentence)
                Decode(at + WordFeatureReader.Before, scores, transitions, count, labels);
    }

    /// <summary>Whether a word can belong to a name: it has a capital, or stands between two that have.</summary>
    public static bool IsCandidate(WordFeatures* words, int count, int i) =>
        IsCapital(words, count, i)
        || ((IsCapital(words, count, i - 1) || IsCapital(words, count, i - 2)) && (IsCapital(words, count, i + 1) || IsCapital(words, count, i + 2)));

    /// <summary>The best sequence of labels for words' scores.</summary>
    public static void Decode(WordFeatures* words, int[] scores, short* transitions, int count, byte[] labels)
    {
        var best = new int[count * Labels];
        var from = new byte[count * Labels];
        for (var i = 0; i < count; i++)
        {
            // What can't be in a name is none, and only that is weighed.
            var end = IsCandidate(words, count, i) ? Labels : 1;
            for (var label = end; label < Labels; label++)
                best[(i * Labels) + label] = Never;
            for (var label = 0; label < end; label++)
            {
                var top = Never;
                byte source = 0;
                foreach (var before in i == 0 ? AtStart : Predecessors[label])
                {
                    var score = (i == 0 ? 0 : best[((i - 1) * Labels) + before]) + transitions[(before * Labels) + label];
                    if (score > top && (i > 0 || MayFollow(Labels, label)))
                        (top, source) = (score, before);
                }
                best[(i * Labels) + label] = top <= Never / 2 ? Never : top + scores[(i * Labels) + label];
                from[(i * Labels) + label] = source;
            }
        }
        var last = 0;
        for (var label = 0; label < Labels; label++)
            if ((label == None || Place((byte)label) >= 2) && best[((count - 1) * Labels) + label] > best[((count - 1) * Labels) + last])
                last = label;
        for (var i = count - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = from[(i * Labels) + last];
        }
    }

    /// <summary>The features of a word in a tagged sentence.</summary>
    public static int Extract(WordFeatures* words, int count, int i, uint* f)
    {
        WordFeatures* w = words + i, p = w - 1, p2 = i > 0 ? w - 2 : p, n = w + 1, n2 = i + 1 < count ? w + 2 : n;
        var kase = (uint)(w->Case & (WordCase.Capitalized | WordCase.AllCaps | WordCase.Title | WordCase.First));
        uint title = kase & (uint)WordCase.Title, capital = kase & (uint)WordCase.Capitalized, ordinary = (uint)(w->Case & WordCase.SeenLower);
        uint t = w->Tag, tp = p->Tag, tn = n->Tag;
        var k = 0;
        f[k++] = Feature.Of(0, 1);
        f[k++] = Feature.Of(1, w->Lower);
        f[k++] = Feature.Of(2, w->Form);
        f[k++] = Feature.Of(3, p->Lower);
        f[k++] = Feature.Of(4, n->Lower);
        f[k++] = Feature.Of(5, p2->Lower);
        f[k++] = Feature.Of(6, n2->Lower);
        f[k++] = Feature.Of(7, p->Lower, w->Lower);
        f[k++] = Feature.Of(8, w->Lower, n->Lower);
        f[k++] = Feature.Of(9, p->Lower, n->Lower);
        f[k++] = Feature.Of(10, w->Shape, title);
        f[k++] = Feature.Of(11, p->Shape, w->Shape);
        f[k++] = Feature.Of(12, w->Shape, n->Shape);
        f[k++] = Feature.Of(13, p->Shape, w->Shape, n->Shape);
        f[k++] = Feature.Of(14, t);
        f[k++] = Feature.Of(15, tp, t);
        f[k++] = Feature.Of(16, t, tn);
        f[k++] = Feature.Of(17, tp, t, tn);
        f[k++] = Feature.Of(18, p2->Tag, tp, t);
        f[k++] = Feature.Of(19, t, tn, n2->Tag);
        f[k++] = Feature.Of(20, w->Suffix2, capital);
        f[k++] = Feature.Of(21, w->Suffix3, capital);
        f[k++] = Feature.Of(22, w->Suffix4, capital);
        f[k++] = Feature.Of(23, w->Prefix2, capital);
        f[k++] = Feature.Of(24, w->Prefix3, capital);
        f[k++] = Feature.Of(25, kase, t);
        f[k++] = Feature.Of(26, kase, ordinary, t);
        f[k++] = Feature.Of(27, w->Lexicon, kase);
        f[k++] = Feature.Of(28, p->Lexicon, w->Lexicon, capital);
        f[k++] = Feature.Of(29, w->Lexicon, n->Lexicon, capital);
        f[k++] = Feature.Of(30, p->Lexicon, w->Lexicon, n->Lexicon);
        f[k++] = Feature.Of(31, p->Lower, w->Shape, kase);
        f[k++] = Feature.Of(32, n->Lower, w->Shape, kase);
        f[k++] = Feature.Of(33, p2->Lower, p->Lower, w->Shape);
        f[k++] = Feature.Of(34, n->Lower, n2->Lower, w->Shape);
        f[k++] = Feature.Of(35, w->Ambiguity, kase);
        f[k++] = Feature.Of(60, w->Cluster, kase);
        f[k++] = Feature.Of(61, w->OtherCluster, kase);
        f[k++] = Feature.Of(62, p->Cluster, capital);
        f[k++] = Feature.Of(63, n->Cluster, capital);
        f[k++] = Feature.Of(64, p->Cluster, w->CoarseCluster);
        f[k++] = Feature.Of(65, w->CoarseCluster, n->Cluster);
        f[k++] = Feature.Of(66, p->CoarseCluster, w->CoarseCluster, n->CoarseCluster);
        f[k++] = Feature.Of(67, p2->Cluster, capital);
        f[k++] = Feature.Of(68, n2->Cluster, capital);
        f[k++] = Feature.Of(69, w->Forms, kase);
        f[k++] = Feature.Of(70, w->Forms, w->CoarseCluster, capital);
        f[k++] = Feature.Of(71, w->OtherCoarseCluster, p->OtherCoarseCluster, capital);
        f[k++] = Feature.Of(72, w->OtherCoarseCluster, n->OtherCoarseCluster, capital);
        if ((w->Case & WordCase.Capitalized) != 0)
            k = OfRun(words, count, i, title, f, k);
        return k;
    }

    /// <summary>What stands around and at the ends of the capitals a word is among.</summary>
    private static int OfRun(WordFeatures* words, int count, int i, uint title, uint* f, int k)
    {
        int first = i, last = i;
        while (i - first < LongestRun && IsCapital(words, count, first - 1))
            first--;
        while (last - i < LongestRun && IsCapital(words, count, last + 1))
            last++;
        WordFeatures* a = words + first, z = words + last, before = a - 1, behind = z + 1;
        uint place = (uint)((i == first ? 1 : 0) | (i == last ? 2 : 0)), length = (uint)(last - first + 1);
        f[k++] = Feature.Of(40, before->Lower, title);
        f[k++] = Feature.Of(41, behind->Lower, title);
        f[k++] = Feature.Of(42, z->Lower, title);
        f[k++] = Feature.Of(43, a->Lower, title);
        f[k++] = Feature.Of(44, place, length, title);
        f[k++] = Feature.Of(45, before->Lower, place, length);
        f[k++] = Feature.Of(46, behind->Lower, place, length);
        f[k++] = Feature.Of(47, z->Lower, place);
        f[k++] = Feature.Of(48, a->Lower, place);
        f[k++] = Feature.Of(49, z->Suffix3, place);
        f[k++] = Feature.Of(50, a->Lexicon, z->Lexicon, length);
        f[k++] = Feature.Of(51, a->Lexicon, z->Lexicon, place);
        f[k++] = Feature.Of(52, before->Tag, behind->Tag, place);
        f[k++] = Feature.Of(53, z->Cluster, place);
        f[k++] = Feature.Of(54, a->Cluster, place);
        f[k++] = Feature.Of(55, behind->Cluster, place);
        f[k++] = Feature.Of(56, before->Cluster, place);
        f[k++] = Feature.Of(57, a->CoarseCluster, z->CoarseCluster, place);
        f[k++] = Feature.Of(58, before->CoarseCluster, z->CoarseCluster, place);
        f[k++] = Feature.Of(59, behind->CoarseCluster, z->CoarseCluster, place);
        return k;
    }

    private static byte[][] MakePredecessors()
    {
        var predecessors = new byte[Labels][];
        for (var label = 0; label < Labels; label++)
        {
            var count = 0;
            var found = new byte[Labels];
            for (byte before = 0; before < Labels; before++)
                if (MayFollow(before, label))
                    found[count++] = before;
            Array.Resize(ref found, count);
            predecessors[label] = found;
        }
        return predecessors;
    }

    private static bool IsCapital(WordFeatures* words, int count, int i) => i >= 0 && i < count && (words[i].Case & WordCase.Capitalized) != 0;
}
