namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Two articles laid side by side: how near each word of one is to each of the other, and how much the two tell of one thing.</summary>
internal sealed class ArticlePair
{
    // What was found once, and one; 0 is not known yet. How near each word of one is to each of the other, and how much the words of each two sentences overlap.
    private readonly byte[] _near;
    private readonly byte[] _sentences;
    private readonly ushort[] _unmatched;

    // By the words of one article, those of the other that are written alike, or -1; and how near its nearest word is, and one.
    private readonly int[] _alikeInA;
    private readonly int[] _alikeInB;
    private readonly byte[] _nearestInA;
    private readonly byte[] _nearestInB;

    /// <summary>Lays two articles side by side.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public ArticlePair(ArticleTerms a, ArticleTerms b)
    {
        (A, B) = (a, b);
        AreUndated = a.Digest.Clock.Date is null && b.Digest.Clock.Date is null;
        ArePages = a.Digest.IsPage && b.Digest.IsPage;
        _near = new byte[a.Terms.Count * b.Terms.Count];
        _sentences = new byte[Math.Min((long)a.Sentences * b.Sentences, MostSentences)];
        _unmatched = new ushort[_sentences.Length];
        (_alikeInA, _alikeInB) = (new int[b.Terms.Count], new int[a.Terms.Count]);
        (_nearestInA, _nearestInB) = (new byte[b.Terms.Count], new byte[a.Terms.Count]);
        for (var i = 0; i < _alikeInA.Length; i++)
            _alikeInA[i] = -1;
        for (var i = 0; i < _alikeInB.Length; i++)
            if ((_alikeInB[i] = b.Find(a.Terms[i].Lemma)) is >= 0 and var alike)
                _alikeInA[alike] = i;
        ValuesAlike = SharedValues();
        TopicShared = Math.Min(KnownToB(a.Head), KnownToA(b.Head));
        FocusShared = Math.Min(KnownToB(a.Focus), KnownToA(b.Focus));
        RareShared = Math.Min(a.Rare.Length, b.Rare.Length) < FewRare ? -1 : Overlap(a.Rare, b.Rare);
        HeadRareShared = HeadRare();
        HeadsOther = (Array.Exists(a.Head, t => _alikeInB[t] < 0) ? 1 : 0) + (Array.Exists(b.Head, t => _alikeInA[t] < 0) ? 1 : 0);
        TitlesOther = CompareTitles();
        PeopleShared = SharedNames(isPerson: true);
        NamesShared = SharedNames(isPerson: false);
    }

    // A text with more sentences than news has is a book or hostile: what its last ones share is found each time.
    private const int MostSentences = 1 << 18;

    public ArticleTerms A { get; }

    public ArticleTerms B { get; }

    /// <summary>Whether neither has a date: what such pages say is to hold until it is changed.</summary>
    public bool AreUndated { get; }

    /// <summary>Whether both are pages of a documentation or a knowledge base: no event joins them, and each may speak of another part of one thing.</summary>
    public bool ArePages { get; }

    /// <summary>How many of the values of the article that gives fewer the other gives too, in percent; -1 where one gives hardly any.</summary>
    public int ValuesAlike { get; }

    /// <summary>How much of what either article says at its head the other speaks of too, the less of both: 0 to 100.</summary>
    public int TopicShared { get; }

    /// <summary>How much of what either article speaks of most the other speaks of too, the less of both: 0 to 100.</summary>
    public int FocusShared { get; }

    /// <summary>How many of the words that no dictionary has both use, in percent of those of the article that has fewer; -1 where one has hardly any.</summary>
    public int RareShared { get; }

    /// <summary>How many of the words at either head that no dictionary has the other article uses, in percent; the less of both; -1 where there are none.</summary>
    public int HeadRareShared { get; }

    /// <summary>How many of the two say at their head what the other says nowhere: 0 to 2.</summary>
    public int HeadsOther { get; }

    /// <summary>What the words beside one that both titles share say: that the number is another or, less surely, the word; null for nothing.</summary>
    public Evidence? TitlesOther { get; }

    /// <summary>How many of the people of the article that names fewer the other names too, in percent; -1 where one names nobody.</summary>
    public int PeopleShared { get; }

    /// <summary>The same of bodies, works and places.</summary>
    public int NamesShared { get; }

    /// <summary>How near two words are, 0 to 100, 100 for one word; found once.</summary>
    public int Near(int a, int b)
    {
        if (a < 0 || b < 0)
            return 0;
        ref var known = ref _near[a * _nearestInA.Length + b];
        if (known == 0)
            known = (byte)(1 + (_alikeInB[a] == b ? Nearness.Same : Nearness.Of(A.Terms[a].Meaning, B.Terms[b].Meaning)));
        return known - 1;
    }

    /// <summary>What two words are to each other.</summary>
    public Kin KinOf(int a, int b) => Near(a, b) switch
    {
        Nearness.Opposed => Kin.Opposite,
        Nearness.Same => Kin.Same,
        >= Nearness.Synonymous => Kin.Synonym,
        >= Nearness.Near => Kin.Near,
        >= Nearness.Akin => Kin.Akin,
        _ => Kin.Other,
    };

    /// <summary>The share of the words of the shorter list that the other has too, in percent; a word weighs the more, the fewer sentences it stands in, and a near one counts in part.</summary>
    public int Overlap(int[] a, int[] b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        // Of lists of one length both count, so that it does not matter which article comes first.
        return a.Length < b.Length ? Cover(a, b, false) : a.Length > b.Length ? Cover(b, a, true) : (Cover(a, b, false) + Cover(b, a, true)) / 2;
    }

    /// <summary>The same of the words of two sentences.</summary>
    public int OverlapOfSentences(Asked a, Asked b)
    {
        var both = (long)a.Sentence * B.Sentences + b.Sentence;
        if (both >= _sentences.Length)
            return Overlap(a.Words, b.Words);
        ref var known = ref _sentences[both];
        if (known == 0)
            known = (byte)(1 + Overlap(a.Words, b.Words));
        return known - 1;
    }

    // Nobody asks for more than whether it is none, one or more.
    private const int MostUnmatched = 255;

    /// <summary>How many words of either sentence have nothing like them in the other; of many only that they are.</summary>
    public (int Mine, int Theirs) UnmatchedOfSentences(Asked a, Asked b)
    {
        var both = (long)a.Sentence * B.Sentences + b.Sentence;
        if (both >= _unmatched.Length)
            return Find();
        ref var known = ref _unmatched[both];
        if (known == 0)
        {
            var (mine, theirs) = Find();
            known = (ushort)(1 + (mine * MostUnmatched) + theirs);
        }
        return ((known - 1) / MostUnmatched, (known - 1) % MostUnmatched);

        (int, int) Find() => (Math.Min(MostUnmatched - 1, Unmatched(a.Words, b.Words, false)), Math.Min(MostUnmatched - 1, Unmatched(b.Words, a.Words, true)));
    }

    /// <summary>How many words of a list have nothing like them in another.</summary>
    /// <param name="words">The list.</param>
    /// <param name="others">The other article's.</param>
    /// <param name="isTurned">Whether the list is of the second article.</param>
    public int Unmatched(int[] words, int[] others, bool isTurned)
    {
        var unmatched = 0;
        foreach (var word in words)
            if (!HasLike(word, others, isTurned))
                unmatched++;
        return unmatched;
    }

    /// <summary>Whether a list has the word or a synonym.</summary>
    public bool HasLike(int word, int[] others, bool isTurned)
    {
        foreach (var other in others)
            if (Near(isTurned ? other : word, isTurned ? word : other) is >= Nearness.Synonymous and <= Nearness.Same)
                return true;
        return false;
    }

    /// <summary>How much of a sentence of the first article the second speaks of anywhere, in percent.</summary>
    public int KnownToB(int[] words) => Cover(words, B.All, false);

    /// <summary>How much of a sentence of the second article the first speaks of anywhere, in percent.</summary>
    public int KnownToA(int[] words) => Cover(words, A.All, true);

    private int Cover(int[] few, int[] many, bool isTurned)
    {
        int shared = 0, all = 0;
        var side = isTurned ? B : A;
        foreach (var word in few)
        {
            var weight = Rarity(side.SentencesOf(word));
            all += weight;
            shared += weight * Nearest(word, many, isTurned) / 100;
        }
        return all == 0 ? 0 : shared * 100 / all;
    }

    /// <summary>How much of a word the nearest of the other article's words is.</summary>
    private int Nearest(int word, int[] others, bool isTurned)
    {
        if (!ReferenceEquals(others, (isTurned ? A : B).All))
            return Search(word, others, isTurned);
        ref var known = ref (isTurned ? _nearestInA : _nearestInB)[word];
        if (known == 0)
            known = (byte)(1 + Search(word, others, isTurned));
        return known - 1;
    }

    private int Search(int word, int[] others, bool isTurned)
    {
        var alike = (isTurned ? _alikeInA : _alikeInB)[word];
        if (alike >= 0 && Array.IndexOf(others, alike) >= 0)
            return Nearness.Same;
        // What no dictionary has is near to nothing else.
        if ((isTurned ? B : A).Terms[word].Meaning < 0)
            return 0;
        var best = 0;
        foreach (var other in others)
        {
            var near = isTurned ? Near(other, word) : Near(word, other);
            if (near == Nearness.Synonymous)
                return near;
            if (near is >= Nearness.Near and < Nearness.Synonymous)
                best = HalfShared;
        }
        return best;
    }

    private const int HalfShared = 40;

    // A word of every sentence tells none apart.
    private static int Rarity(int sentences) => sentences switch { <= 1 => 100, 2 => 80, 3 => 65, <= 5 => 50, <= 8 => 35, _ => 25 };

    private const int FewRare = 3;

    /// <summary>"Spark 30", "Spark 65"; "the junior section", "the youth section": beside one word stands another in each title, and the other article has it nowhere.</summary>
    private Evidence? CompareTitles()
    {
        var (mine, theirs) = (A.Digest.Title, B.Digest.Title);
        Evidence? found = null;
        for (var i = 0; i < mine.Count; i++)
            for (var j = 0; j < theirs.Count; j++)
                if (mine[i] == theirs[j])
                    for (var step = -1; step <= 1; step += 2)
                        if (At(mine, i + step) is { } one && At(theirs, j + step) is { } other && !theirs.Contains(one) && !mine.Contains(other))
                        {
                            var isJoined = LanguageGuess.IsJoining(mine[i]);
                            // "From 2.3 to 3.0": of which version it is stands behind whatever word.
                            if (HasDigit(one) && HasDigit(other) && (!isJoined || (one.IndexOf('.') > 0 && other.IndexOf('.') > 0)))
                                return Evidence.TitleNumberOther;
                            if (!isJoined && !HasDigit(one) && !HasDigit(other) && IsOwn(one, B) && IsOwn(other, A))
                                found = Evidence.TitleWordOther;
                        }
        return found;

        static string? At(EquatableArray<string> title, int i) => i >= 0 && i < title.Count ? title[i] : null;
        static bool HasDigit(string word) => word.Any(char.IsDigit);
        static bool IsOwn(string word, ArticleTerms other) => word.Length > 2 && !LanguageGuess.IsJoining(word) && other.Find(word) < 0;
    }

    private int HeadRare()
    {
        int[] mine = [.. A.Head.Where(t => A.Terms[t].Meaning < 0)], theirs = [.. B.Head.Where(t => B.Terms[t].Meaning < 0)];
        return mine.Length == 0 && theirs.Length == 0 ? -1 : mine.Length == 0 ? KnownToA(theirs) : theirs.Length == 0 ? KnownToB(mine) : Math.Min(KnownToB(mine), KnownToA(theirs));
    }

    private int SharedNames(bool isPerson)
    {
        var (mine, known) = Known(A.Names, B.Names, isPerson);
        var (theirs, knownToo) = Known(B.Names, A.Names, isPerson);
        return mine == 0 || theirs == 0 ? -1 : Math.Min(known, knownToo) * 100 / Math.Min(mine, theirs);
    }

    /// <summary>How many names of a list are people or not, and how many of those another list has.</summary>
    private static (int All, int Known) Known(List<Entity> names, List<Entity> others, bool isPerson)
    {
        int all = 0, known = 0;
        foreach (var name in names)
            if (name.Type == EntityType.Person == isPerson)
            {
                all++;
                if (others.Exists(other => other.Type == EntityType.Person == isPerson && AreOne(name, other)))
                    known++;
            }
        return (all, known);
    }

    // Fewer values than these are equal or not by chance.
    private const int FewValues = 3;

    private int SharedValues()
    {
        var fewer = Math.Min(A.Values.Count, B.Values.Count);
        if (fewer < FewValues)
            return -1;
        var shared = 0;
        foreach (var value in A.Values)
            if (B.Values.Contains(value))
                shared++;
        return shared * 100 / fewer;
    }

    /// <summary>Whether two entities of the two articles may be one.</summary>
    public static bool AreOne(Entity a, Entity b) => EntityKeys.Same(a, b) || EndsIn(a.Key, b.Key) || EndsIn(b.Key, a.Key);

    /// <summary>"The Tabar", "INS Tabar".</summary>
    private static bool EndsIn(string key, string last) =>
        key.Length > last.Length && key[key.Length - last.Length - 1] == ' ' && key.EndsWith(last, StringComparison.Ordinal);
}

/// <summary>What two words are to each other.</summary>
internal enum Kin : byte
{
    /// <summary>Nothing is known that joins them.</summary>
    Other,
    /// <summary>Of one topic.</summary>
    Akin,
    /// <summary>Of like use.</summary>
    Near,
    /// <summary>Synonyms, or one is derived from the other.</summary>
    Synonym,
    /// <summary>One word.</summary>
    Same,
    /// <summary>Opposites.</summary>
    Opposite,
}
