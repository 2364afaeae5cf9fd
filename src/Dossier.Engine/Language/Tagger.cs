namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;

/// <summary>Gives every word its part of speech and Penn tag, from left to right: a linear model over the word, its neighbours and the two tags before.</summary>
internal static unsafe class Tagger
{
    /// <summary>At least as many features as a word has.</summary>
    public const int MostFeatures = 96;

    /// <summary>Tags a sentence's words. <paramref name="parts"/> gives each tag's part of speech.</summary>
    public static void Tag(ScoreRows model, PartOfSpeech[] parts, WordFeatures[] sentence, int count)
    {
        var features = stackalloc uint[MostFeatures];
        var scores = stackalloc int[ScoreRows.MostClasses];
        var rows = stackalloc byte*[ScoreRows.RowRoom];
        var classes = model.Classes;
        fixed (WordFeatures* words = sentence)
            for (var i = WordFeatureReader.Before; i < WordFeatureReader.Before + count; i++)
            {
                int best = words[i].SoleTag;
                if (best == WordLexicon.NoSoleTag)
                {
                    var n = Extract(words + i, features);
                    model.Score(features, n, scores, rows);
                    best = Best(scores, classes, parts, (words[i].Case & WordCase.Symbols) != 0);
                }
                Set(ref words[i], (byte)best, parts);
            }
    }

    /// <summary>Gives a word its tag.</summary>
    public static void Set(ref WordFeatures word, byte tag, PartOfSpeech[] parts)
    {
        word.TagNumber = tag;
        word.Tag = WordFeatureReader.TagAttribute(tag);
        word.Part = WordFeatureReader.PartAttribute(parts[tag]);
    }

    /// <summary>The class of the highest score, the first of equals. What has letters or digits is no punctuation.</summary>
    public static int Best(int* scores, int classes, PartOfSpeech[] parts, bool isSymbols)
    {
        var best = -1;
        for (var c = 0; c < classes; c++)
            if ((best < 0 || scores[c] > scores[best]) && (isSymbols || parts[c] != PartOfSpeech.Punct))
                best = c;
        return best;
    }

    /// <summary>The features of a word whose neighbours are known and whose two predecessors are tagged.</summary>
    public static int Extract(WordFeatures* w, uint* f)
    {
        WordFeatures* p1 = w - 1, p2 = w - 2, n1 = w + 1, n2 = w + 2;
        uint t1 = p1->Tag, t2 = p2->Tag;
        var kase = (uint)(w->Case & (WordCase.Capitalized | WordCase.AllCaps | WordCase.Digit | WordCase.Hyphen | WordCase.First | WordCase.Title));
        var title = kase & (uint)WordCase.Title;
        var n = 0;
        f[n++] = Feature.Of(1, w->Lower);
        f[n++] = Feature.Of(2, w->Form, title);
        f[n++] = Feature.Of(3, w->Suffix1);
        f[n++] = Feature.Of(4, w->Suffix2);
        f[n++] = Feature.Of(5, w->Suffix3);
        f[n++] = Feature.Of(6, w->Suffix4);
        f[n++] = Feature.Of(7, w->Prefix2);
        f[n++] = Feature.Of(8, w->Prefix3);
        f[n++] = Feature.Of(9, w->Shape, kase & (uint)(WordCase.Title | WordCase.First));
        f[n++] = Feature.Of(10, kase);
        f[n++] = Feature.Of(11, p1->Lower);
        f[n++] = Feature.Of(12, p2->Lower);
        f[n++] = Feature.Of(13, n1->Lower);
        f[n++] = Feature.Of(14, n2->Lower);
        f[n++] = Feature.Of(15, t1);
        f[n++] = Feature.Of(16, t2, t1);
        f[n++] = Feature.Of(17, t1, w->Lower);
        f[n++] = Feature.Of(18, t2, t1, w->Lower);
        f[n++] = Feature.Of(19, w->Lower, n1->Lower);
        f[n++] = Feature.Of(20, p1->Lower, w->Lower);
        f[n++] = Feature.Of(21, n1->Suffix3);
        f[n++] = Feature.Of(22, n2->Suffix3);
        f[n++] = Feature.Of(23, p1->Suffix3, t1);
        f[n++] = Feature.Of(24, w->Shape, n1->Shape);
        f[n++] = Feature.Of(25, w->Shape, p1->Shape);
        f[n++] = Feature.Of(26, w->Suffix3, t1);
        f[n++] = Feature.Of(27, w->Suffix2, n1->Suffix2);
        f[n++] = Feature.Of(28, t1, n1->Lower);
        f[n++] = Feature.Of(29, kase, t1);
        f[n++] = Feature.Of(30, t1, n1->Suffix3, w->Suffix2);
        f[n++] = Feature.Of(31, n1->Lower, n2->Lower);
        f[n++] = Feature.Of(32, p1->Lower, p2->Lower);
        f[n++] = Feature.Of(33, n1->Ambiguity);
        f[n++] = Feature.Of(34, n1->Ambiguity, t1);
        f[n++] = Feature.Of(35, w->Ambiguity, n1->Ambiguity);
        f[n++] = Feature.Of(36, w->Ambiguity, t1);
        f[n++] = Feature.Of(37, w->Ambiguity, t1, t2);
        f[n++] = Feature.Of(38, w->Ambiguity, n1->Ambiguity, t1);
        f[n++] = Feature.Of(39, n1->Ambiguity, n2->Ambiguity);
        f[n++] = Feature.Of(40, w->Ambiguity, kase);
        f[n++] = Feature.Of(41, w->Cluster, kase);
        f[n++] = Feature.Of(42, w->CoarseCluster, t1);
        f[n++] = Feature.Of(43, n1->Cluster);
        f[n++] = Feature.Of(44, p1->Cluster, t1);
        f[n++] = Feature.Of(45, w->Cluster, t1);
        f[n++] = Feature.Of(46, w->Ambiguity, n1->Cluster);
        f[n++] = Feature.Of(47, w->CoarseCluster, n1->CoarseCluster, t1);
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
        f[n++] = Feature.Of(60, n1->OtherCluster);
        f[n++] = Feature.Of(61, p1->OtherCluster);
        f[n++] = Feature.Of(62, w->OtherCoarseCluster, t1, t2);
        f[n++] = Feature.Of(63, w->OtherCoarseCluster, n1->OtherCoarseCluster);
        f[n++] = Feature.Of(64, w->OtherCoarseCluster, p1->OtherCoarseCluster);
        f[n++] = Feature.Of(65, n1->OtherCoarseCluster, n2->OtherCoarseCluster);
        f[n++] = Feature.Of(66, p1->OtherCoarseCluster, p2->OtherCoarseCluster);
        f[n++] = Feature.Of(67, p2->CoarseCluster, p1->CoarseCluster, w->CoarseCluster);
        f[n++] = Feature.Of(68, w->CoarseCluster, n1->CoarseCluster, n2->CoarseCluster);
        f[n++] = Feature.Of(69, n2->Cluster);
        f[n++] = Feature.Of(70, p2->Cluster);
        f[n++] = Feature.Of(71, w->Lower, t1, n1->Ambiguity);
        f[n++] = Feature.Of(72, w->Lower, n1->CoarseCluster);
        f[n++] = Feature.Of(73, w->Lower, p1->CoarseCluster);
        return n;
    }
}
