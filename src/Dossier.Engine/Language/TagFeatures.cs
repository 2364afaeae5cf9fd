namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;

/// <summary>What a word's tag depends on: how it is written, what is known of it and of its neighbours, and the tags around it.</summary>
internal static unsafe class TagFeatures
{
    /// <summary>At least as many features as a word has.</summary>
    public const int Most = ScoreRows.MostFeatures;

    // What of a word's case tells its tag.
    private const WordCase Telling = WordCase.Capitalized | WordCase.AllCaps | WordCase.Digit | WordCase.Hyphen | WordCase.First | WordCase.Title;

    /// <summary>The features that tell most of a word whose neighbours are known and whose two predecessors are tagged.</summary>
    public static int First(WordFeatures* w, uint* f)
    {
        WordFeatures* p1 = w - 1, n1 = w + 1, n2 = w + 2;
        uint t1 = p1->Tag, t2 = w[-2].Tag, kase = (uint)(w->Case & Telling);
        var n = 0;
        f[n++] = Feature.Of(1, w->Lower);
        f[n++] = Feature.Of(2, w->Form, kase & (uint)WordCase.Title);
        f[n++] = Feature.Of(3, w->Suffix1);
        f[n++] = Feature.Of(4, w->Suffix2);
        f[n++] = Feature.Of(5, w->Suffix3);
        f[n++] = Feature.Of(6, w->Suffix4);
        f[n++] = Feature.Of(7, w->Prefix2);
        f[n++] = Feature.Of(8, w->Prefix3);
        f[n++] = Feature.Of(9, w->Shape, kase & (uint)(WordCase.Title | WordCase.First));
        f[n++] = Feature.Of(10, kase);
        f[n++] = Feature.Of(13, n1->Lower);
        f[n++] = Feature.Of(15, t1);
        f[n++] = Feature.Of(16, t2, t1);
        f[n++] = Feature.Of(21, n1->Suffix3);
        f[n++] = Feature.Of(23, p1->Suffix3, t1);
        f[n++] = Feature.Of(24, w->Shape, n1->Shape);
        f[n++] = Feature.Of(25, w->Shape, p1->Shape);
        f[n++] = Feature.Of(26, w->Suffix3, t1);
        f[n++] = Feature.Of(27, w->Suffix2, n1->Suffix2);
        f[n++] = Feature.Of(29, kase, t1);
        f[n++] = Feature.Of(33, n1->Ambiguity);
        f[n++] = Feature.Of(34, n1->Ambiguity, t1);
        f[n++] = Feature.Of(35, w->Ambiguity, n1->Ambiguity);
        f[n++] = Feature.Of(36, w->Ambiguity, t1);
        f[n++] = Feature.Of(37, w->Ambiguity, t1, t2);
        f[n++] = Feature.Of(39, n1->Ambiguity, n2->Ambiguity);
        f[n++] = Feature.Of(40, w->Ambiguity, kase);
        f[n++] = Feature.Of(41, w->Cluster, kase);
        f[n++] = Feature.Of(42, w->CoarseCluster, t1);
        f[n++] = Feature.Of(44, p1->Cluster, t1);
        f[n++] = Feature.Of(45, w->Cluster, t1);
        f[n++] = Feature.Of(46, w->Ambiguity, n1->Cluster);
        f[n++] = Feature.Of(48, n1->CoarseCluster, n2->CoarseCluster, w->Ambiguity);
        f[n++] = Feature.Of(49, w->Lexicon, kase);
        f[n++] = Feature.Of(50, w->Suffix3, w->CoarseCluster);
        f[n++] = Feature.Of(51, w->Forms, kase);
        f[n++] = Feature.Of(52, w->Forms, t1);
        f[n++] = Feature.Of(53, w->Forms, t1, t2);
        f[n++] = Feature.Of(54, w->Forms, n1->Forms, t1);
        f[n++] = Feature.Of(55, n1->Forms, t1);
        f[n++] = Feature.Of(56, w->Forms, n1->Ambiguity, t1);
        f[n++] = Feature.Of(57, w->Forms, w->Suffix3);
        f[n++] = Feature.Of(58, w->OtherCluster, kase);
        f[n++] = Feature.Of(59, w->OtherCluster, t1);
        f[n++] = Feature.Of(61, p1->OtherCluster);
        f[n++] = Feature.Of(64, w->OtherCoarseCluster, p1->OtherCoarseCluster);
        f[n++] = Feature.Of(72, w->Lower, n1->CoarseCluster);
        f[n++] = Feature.Of(73, w->Lower, p1->CoarseCluster);
        return n;
    }

    /// <summary>Further features of a word whose sentence has been tagged once: the tags behind it, and its own.</summary>
    public static int Again(WordFeatures* w, uint* f)
    {
        WordFeatures* p1 = w - 1, p2 = w - 2, n1 = w + 1, n2 = w + 2;
        uint own = w->Tag, t1 = p1->Tag, t2 = p2->Tag, r1 = n1->Tag, r2 = n2->Tag, kase = (uint)(w->Case & Telling);
        var n = 0;
        f[n++] = Feature.Of(11, p1->Lower);
        f[n++] = Feature.Of(12, p2->Lower);
        f[n++] = Feature.Of(14, n2->Lower);
        f[n++] = Feature.Of(17, t1, w->Lower);
        f[n++] = Feature.Of(19, w->Lower, n1->Lower);
        f[n++] = Feature.Of(20, p1->Lower, w->Lower);
        f[n++] = Feature.Of(28, t1, n1->Lower);
        f[n++] = Feature.Of(38, w->Ambiguity, n1->Ambiguity, t1);
        f[n++] = Feature.Of(43, n1->Cluster);
        f[n++] = Feature.Of(60, n1->OtherCluster);
        f[n++] = Feature.Of(62, w->OtherCoarseCluster, t1, t2);
        f[n++] = Feature.Of(63, w->OtherCoarseCluster, n1->OtherCoarseCluster);
        f[n++] = Feature.Of(68, w->CoarseCluster, n1->CoarseCluster, n2->CoarseCluster);
        f[n++] = Feature.Of(69, n2->Cluster);
        f[n++] = Feature.Of(70, p2->Cluster);

        f[n++] = Feature.Of(80, own);
        f[n++] = Feature.Of(81, own, t1);
        f[n++] = Feature.Of(82, own, r1);
        f[n++] = Feature.Of(83, t1, r1);
        f[n++] = Feature.Of(84, t1, own, r1);
        f[n++] = Feature.Of(85, r1, r2);
        f[n++] = Feature.Of(86, own, r1, r2);
        f[n++] = Feature.Of(87, r1, w->Lower);
        f[n++] = Feature.Of(88, t1, r1, w->Lower);
        f[n++] = Feature.Of(89, r1, w->Ambiguity);
        f[n++] = Feature.Of(90, t1, r1, w->Ambiguity);
        f[n++] = Feature.Of(91, r1, r2, w->Lower);
        f[n++] = Feature.Of(92, r1, w->Suffix3);
        f[n++] = Feature.Of(93, r1, kase);
        f[n++] = Feature.Of(94, t1, r1, kase);
        f[n++] = Feature.Of(95, own, n1->Lower);
        f[n++] = Feature.Of(96, r1, w->Cluster);
        f[n++] = Feature.Of(97, r1, w->Forms);
        f[n++] = Feature.Of(98, t1, t2, r1);
        f[n++] = Feature.Of(99, Feature.Join(t2, t1), r1, r2);
        f[n++] = Feature.Of(100, r1, r2, w->Ambiguity);
        f[n++] = Feature.Of(101, own, w->Lower);
        f[n++] = Feature.Of(102, r2, w->Ambiguity);
        f[n++] = Feature.Of(103, t1, r1, r2);
        f[n++] = Feature.Of(112, own, w->Suffix3, r1);
        f[n++] = Feature.Of(113, own, w->Cluster);
        f[n++] = Feature.Of(114, Feature.Join(kase, n1->Shape), own, r1);
        f[n++] = Feature.Of(115, Feature.Join(kase, p1->Shape), own, t1);
        return n;
    }
}
