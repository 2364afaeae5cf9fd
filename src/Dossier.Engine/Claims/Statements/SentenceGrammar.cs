namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>One sentence's tree, with what every reader of it asks for: an order from the root down, dictionary forms, and the stretch of each phrase.</summary>
/// <remarks>Made over for each sentence; everything in it is found in one walk over the words, however deep the tree.</remarks>
internal sealed class SentenceGrammar
{
    private int[] _lemma = [];
    private string?[] _lemmas = [];
    private int[] _order = [];
    private TextWords[] _range = [];
    private TextWords[] _phrase = [];

    /// <summary>The words from one to another, both included.</summary>
    internal readonly record struct TextWords(int First, int Last);

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; private set; } = null!;

    /// <summary>The words, each behind the one it hangs from; as many as the tree has.</summary>
    public int InOrder(int place) => _order[place];

    /// <summary>Reads a sentence.</summary>
    public void MoveTo(SyntaxTree tree, string text)
    {
        Tree = tree;
        if (_order.Length < tree.Count)
        {
            var size = Math.Max(128, 2 * tree.Count);
            (_lemma, _lemmas, _order, _range, _phrase) = (new int[size], new string?[size], new int[size], new TextWords[size], new TextWords[size]);
        }
        for (var i = 0; i < tree.Count; i++)
        {
            _lemmas[i] = Lemmatizer.Lemma(text, new Word(tree[i].Start, tree[i].Length), Inflections.Of(tree[i].Tag.Name()));
            _lemma[i] = Vocabulary.Instance.Find(_lemmas[i]!);
        }
        FindOrder();
        for (var i = tree.Count - 1; i >= 0; i--)
            FindStretch(_order[i]);
    }

    /// <summary>A word's dictionary form.</summary>
    public string Lemma(int word) => _lemmas[word]!;

    /// <summary>The number of a word's dictionary form in the vocabulary, or 0.</summary>
    public int LemmaNumber(int word) => _lemma[word];

    /// <summary>Everything that hangs from a word, itself included.</summary>
    public TextWords Range(int word) => _range[word];

    /// <summary>A word with what belongs to it: no clause, apposition or preposition.</summary>
    public TextWords Phrase(int word) => _phrase[word];

    /// <summary>Whether a word is a noun, a pronoun or a number.</summary>
    public bool IsNominal(int word) => word >= 0 && Tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sym;

    /// <summary>The preposition of a phrase in small letters, "in front of"; empty when it has none.</summary>
    public string Preposition(int word, out int first)
    {
        first = Tree.Child(word, Relation.Case);
        // A possessive's "'s" is a case too, and stands behind.
        if (first < 0 || first > word)
        {
            first = SyntaxWord.None;
            return "";
        }
        return Fixed(first);
    }

    /// <summary>A word and what is fixed to it, in small letters: "as well as".</summary>
    public string Fixed(int word)
    {
        var fold = Fold(word);
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation == Relation.Fixed)
                fold += " " + Fold(child);
        return fold;
    }

    /// <summary>The use of a word's dictionary form.</summary>
    public WordUse Use(int word) => StatementWords.Of(_lemma[word]);

    /// <summary>A word in small letters.</summary>
    public string Fold(int word) => Tree.Form(word).ToLowerInvariant();

    private void FindOrder()
    {
        // The order itself is the list of what is still to be opened.
        int count = 0, next = 0;
        _order[count++] = Tree.Root;
        while (next < count)
            for (var child = Tree[_order[next++]].FirstChild; child >= 0; child = Tree[child].NextSibling)
                _order[count++] = child;
    }

    private void FindStretch(int word)
    {
        int first = word, last = word, low = SyntaxWord.None, high = word;
        var isOpen = true;
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
        {
            first = Math.Min(first, _range[child].First);
            last = Math.Max(last, _range[child].Last);
            var relation = Tree[child].Relation;
            if (child < word)
            {
                if (relation == Relation.Punct)
                    continue;
                if (!IsInside(relation, word))
                    low = SyntaxWord.None;
                else if (low < 0)
                    low = _phrase[child].First;
            }
            else if (isOpen && relation != Relation.Punct)
            {
                if (!IsInside(relation, word) && !IsBehind(child, relation, word, high))
                {
                    // The "'s" of an owner is his.
                    if (relation == Relation.Case && child == word + 1)
                        high = child;
                    isOpen = false;
                    continue;
                }
                high = _phrase[child].Last;
                isOpen = high == _range[child].Last || IsPunctuation(high + 1, _range[child].Last);
            }
        }
        _range[word] = new TextWords(first, last);
        _phrase[word] = new TextWords(low < 0 ? word : low, high);
    }

    private bool IsPunctuation(int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (Tree[i].PartOfSpeech != PartOfSpeech.Punct)
                return false;
        return true;
    }

    /// <summary>What a phrase is made of on either side.</summary>
    private bool IsInside(Relation relation, int word) => relation switch
    {
        Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc or Relation.Flat
            or Relation.Fixed or Relation.Goeswith or Relation.CcPreconj or Relation.NmodUnmarked => true,
        Relation.Nmod => true,
        // "only 36,446 employees"; before a verb's noun it is the verb's.
        Relation.Advmod => IsNominal(word) || Tree[word].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Adv,
        Relation.OblUnmarked => Tree[word].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Adv,
        _ => false,
    };

    /// <summary>What may stand behind the head only.</summary>
    private bool IsBehind(int child, Relation relation, int word, int high) => relation switch
    {
        Relation.Conj => IsNominal(child) == IsNominal(word) && Tree[child].PartOfSpeech != PartOfSpeech.Verb && Tree.Child(child, Relation.Nsubj) < 0 && Tree.Child(child, Relation.Cop) < 0,
        Relation.CompoundPrt => false,
        // "rich in oil", "the second to arrive": the adjective's own.
        Relation.Obl => Tree[word].PartOfSpeech == PartOfSpeech.Adj && high + 1 == _range[child].First,
        _ => false,
    };
}
