namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;

/// <summary>What a token's label depends on.</summary>
/// <param name="evidence">What is known of the document's tokens.</param>
/// <param name="lexicon">What the language model knows of words by themselves.</param>
internal sealed unsafe class NameFeatures(NameEvidence evidence, WordLexicon lexicon)
{
    /// <summary>At least as many features as a token has.</summary>
    public const int Most = ScoreRows.MostFeatures;

    // How far a run of capitals is looked along.
    private const int LongestRun = 6;

    private readonly NameText _text = evidence.Text;
    private readonly List<Word> _words = [];
    private WordFeatures[] _features = new WordFeatures[64];
    private Sentence _sentence;
    private uint _block;

    /// <summary>Turns to a sentence.</summary>
    public void Open(Sentence sentence)
    {
        _sentence = sentence;
        _words.Clear();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = _text.Words.Tokens[i];
            _words.Add(new Word(token.Start, token.Length, token.Unseen));
        }
        if (_words.Count + WordFeatureReader.Around > _features.Length)
            _features = new WordFeatures[2 * (_words.Count + WordFeatureReader.Around)];
        WordFeatureReader.Read(_text.Words.Text, _words, lexicon, _features);
        _block = sentence.Kind == BlockKind.Paragraph ? 1u : 2u;
    }

    /// <summary>Whether a token of the sentence can be of a name: it has a capital, or stands between two that have.</summary>
    public bool IsCandidate(int token) =>
        IsCapital(token) || ((IsCapital(token - 1) || IsCapital(token - 2)) && (IsCapital(token + 1) || IsCapital(token + 2)));

    /// <summary>Writes the features of a token of the sentence, and says how many they are.</summary>
    public int Of(int token, uint* f)
    {
        fixed (WordFeatures* words = _features)
        {
            var w = words + WordFeatureReader.Before + (token - _sentence.First);
            WordFeatures* p = w - 1, p2 = w - 2, n = w + 1, n2 = w + 2;
            var kase = (uint)(w->Case & (WordCase.Capitalized | WordCase.AllCaps | WordCase.Title | WordCase.First | WordCase.SeenLower));
            uint title = kase & (uint)WordCase.Title, capital = kase & (uint)WordCase.Capitalized;
            uint rule = Rule(token), before = Rule(token - 1), behind = Rule(token + 1), known = Known(token), form = Form(token);
            uint own = Lexicon(token), left = Lexicon(token - 1), right = Lexicon(token + 1);
            var k = 0;
            f[k++] = Feature.Of(0, 1);
            f[k++] = Feature.Of(1, w->Lower);
            f[k++] = Feature.Of(2, w->Form);
            f[k++] = Feature.Of(3, p->Lower, capital);
            f[k++] = Feature.Of(4, n->Lower, capital);
            f[k++] = Feature.Of(5, p2->Lower, capital);
            f[k++] = Feature.Of(6, n2->Lower, capital);
            f[k++] = Feature.Of(7, p->Lower, w->Lower);
            f[k++] = Feature.Of(8, w->Lower, n->Lower);
            f[k++] = Feature.Of(9, p->Lower, n->Lower);
            f[k++] = Feature.Of(10, w->Shape, title);
            f[k++] = Feature.Of(11, p->Shape, w->Shape);
            f[k++] = Feature.Of(12, w->Shape, n->Shape);
            f[k++] = Feature.Of(13, p->Shape, w->Shape, n->Shape);
            f[k++] = Feature.Of(20, w->Suffix2, capital);
            f[k++] = Feature.Of(21, w->Suffix3, capital);
            f[k++] = Feature.Of(22, w->Suffix4, capital);
            f[k++] = Feature.Of(23, w->Prefix2, capital);
            f[k++] = Feature.Of(24, w->Prefix3, capital);
            f[k++] = Feature.Of(25, kase, known);
            f[k++] = Feature.Of(26, kase, _block);
            f[k++] = Feature.Of(27, own, kase);
            f[k++] = Feature.Of(28, left, own, capital);
            f[k++] = Feature.Of(29, own, right, capital);
            f[k++] = Feature.Of(30, left, own, right);
            f[k++] = Feature.Of(31, p->Lower, w->Shape, kase);
            f[k++] = Feature.Of(32, n->Lower, w->Shape, kase);
            f[k++] = Feature.Of(33, p2->Lower, p->Lower, w->Shape);
            f[k++] = Feature.Of(34, n->Lower, n2->Lower, w->Shape);
            f[k++] = Feature.Of(35, w->Ambiguity, kase);
            f[k++] = Feature.Of(36, w->Ambiguity, rule);
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
            f[k++] = Feature.Of(80, rule);
            f[k++] = Feature.Of(81, rule, before);
            f[k++] = Feature.Of(82, rule, behind);
            f[k++] = Feature.Of(83, before, rule, behind);
            f[k++] = Feature.Of(84, rule, form);
            f[k++] = Feature.Of(85, rule, w->Lower);
            f[k++] = Feature.Of(86, rule, w->Cluster);
            f[k++] = Feature.Of(87, rule, w->OtherCoarseCluster);
            f[k++] = Feature.Of(88, rule, w->Shape);
            f[k++] = Feature.Of(89, rule, own);
            f[k++] = Feature.Of(90, rule, left);
            f[k++] = Feature.Of(91, rule, right);
            f[k++] = Feature.Of(92, rule, p->Lower);
            f[k++] = Feature.Of(93, rule, n->Lower);
            f[k++] = Feature.Of(94, rule, p->CoarseCluster);
            f[k++] = Feature.Of(95, rule, n->CoarseCluster);
            f[k++] = Feature.Of(96, rule, known, kase);
            f[k++] = Feature.Of(97, known, own);
            f[k++] = Feature.Of(98, rule, _block, title);
            f[k++] = Feature.Of(99, rule, w->Suffix3);
            return (w->Case & WordCase.Capitalized) != 0 ? OfRun(w, token, title, f, k) : k;
        }
    }

    /// <summary>What stands around and at the ends of the capitals a token is among.</summary>
    private int OfRun(WordFeatures* w, int token, uint title, uint* f, int k)
    {
        int first = token, last = token;
        while (token - first < LongestRun && IsCapital(first - 1))
            first--;
        while (last - token < LongestRun && IsCapital(last + 1))
            last++;
        WordFeatures* a = w - (token - first), z = w + (last - token), before = a - 1, behind = z + 1;
        uint place = (uint)((token == first ? 1 : 0) | (token == last ? 2 : 0)), length = (uint)(last - first + 1);
        uint open = Lexicon(first), close = Lexicon(last), left = Lexicon(first - 1), right = Lexicon(last + 1);
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
        f[k++] = Feature.Of(50, open, close, length);
        f[k++] = Feature.Of(51, open, close, place);
        f[k++] = Feature.Of(52, left, right, place);
        f[k++] = Feature.Of(53, z->Cluster, place);
        f[k++] = Feature.Of(54, a->Cluster, place);
        f[k++] = Feature.Of(55, behind->Cluster, place);
        f[k++] = Feature.Of(56, before->Cluster, place);
        f[k++] = Feature.Of(57, a->CoarseCluster, z->CoarseCluster, place);
        f[k++] = Feature.Of(58, before->CoarseCluster, z->CoarseCluster, place);
        f[k++] = Feature.Of(59, behind->CoarseCluster, z->CoarseCluster, place);
        return k;
    }

    private bool IsIn(int token) => token >= _sentence.First && token < _sentence.End;

    private bool IsCapital(int token) => IsIn(token) && _text.IsCapital(token);

    private uint Rule(int token) => IsIn(token) ? evidence.Rule(token) : 99;

    private uint Form(int token) => evidence.Form(token);

    private uint Known(int token) => evidence.Known(token);

    private uint Lexicon(int token) => IsIn(token) ? evidence.Lexicon(token) : 98;
}
