namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>One sentence's tree, with what every reader of it asks for: an order from the root down, dictionary forms, and the stretch of each phrase.</summary>
/// <remarks>Made over for each sentence; everything in it is found in one walk over the words, however deep the tree.</remarks>
internal sealed class SentenceGrammar(SentenceMentions mentions)
{
    private int[] _lemma = [];
    private string?[] _lemmas = [];
    private int[] _form = [];
    private string?[] _folded = [];
    private int[] _order = [];
    private readonly Dictionary<(int Form, PennTag Tag, bool IsVerb), (string Lemma, int Number)> _known = [];
    private TextWords[] _range = [];
    private TextWords[] _phrase = [];

    /// <summary>The words from one to another, both included.</summary>
    internal readonly record struct TextWords(int First, int Last);

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; private set; } = null!;

    /// <summary>The words, each behind the one it hangs from; as many as the tree has.</summary>
    public int InOrder(int place) => _order[place];

    /// <summary>Whether no finite verb or auxiliary stands in it, though a full stop says that it is a sentence.</summary>
    public bool IsVerbless { get; private set; }

    /// <summary>Reads a sentence.</summary>
    public void MoveTo(SyntaxTree tree, string text)
    {
        Tree = tree;
        if (_order.Length < tree.Count)
        {
            var size = Math.Max(128, 2 * tree.Count);
            (_lemma, _lemmas, _order, _range, _phrase) = (new int[size], new string?[size], new int[size], new TextWords[size], new TextWords[size]);
            (_form, _folded) = (new int[size], new string?[size]);
        }
        for (var i = 0; i < tree.Count; i++)
        {
            _folded[i] = null;
            _form[i] = Vocabulary.Instance.Find(text, new Word(tree[i].Start, tree[i].Length));
            (_lemmas[i], _lemma[i]) = LemmaOf(text, tree[i], _form[i], isBase: i > 0 && tree[i].Tag == PennTag.VB && tree[i - 1].Tag == PennTag.TO);
        }
        IsVerbless = Tree[tree.Count - 1].Tag == PennTag.Stop;
        for (var i = 0; i < tree.Count; i++)
            IsVerbless &= tree[i].Tag is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD);
        FindOrder();
        for (var i = tree.Count - 1; i >= 0; i--)
            FindStretch(_order[i]);
    }

    /// <summary>"ordered the airline to pay": an infinitive that the parser took for what the order was good for is what was ordered.</summary>
    public bool IsRuled(int word, Predication up) =>
        Tree[word].Relation == Relation.Advcl && Tree[word].Head == up.Word && !up.IsPassive && (StatementWords.OfVerb(LemmaNumber(up.Word)) & WordUse.Object) != 0
        && Tree.Child(up.Word, Relation.Obj) is var receiver && receiver > up.Word && receiver < word && Tree.Child(word, Relation.Mark) is var mark && mark > receiver && Tree[mark].Tag == PennTag.TO
        && Tree[mark - 1].Tag != PennTag.Comma;

    /// <summary>A word's dictionary form.</summary>
    public string Lemma(int word) => _lemmas[word]!;

    /// <summary>The number of a word's dictionary form in the vocabulary, or 0.</summary>
    public int LemmaNumber(int word) => _lemma[word];

    /// <summary>The number of a word in the vocabulary, or 0.</summary>
    public int FormNumber(int word) => _form[word];

    /// <summary>Everything that hangs from a word, itself included.</summary>
    public TextWords Range(int word) => _range[word];

    /// <summary>A word with what belongs to it: no clause, apposition or preposition.</summary>
    public TextWords Phrase(int word) => _phrase[word];

    /// <summary>Whether a hyphen ties a word to the one before: "president-elect", "city-based".</summary>
    public bool IsHyphenated(int word) => word > 1 && Tree[word - 1].Tag == PennTag.HYPH && Tree[word - 1].End == Tree[word].Start && Tree[word - 2].End == Tree[word - 1].Start;

    /// <summary>The first word of the time a word is part of, or <see cref="SyntaxWord.None"/>.</summary>
    public int TimeFirst(int word)
    {
        if (mentions.TimeAt(word) is not { } time)
            return SyntaxWord.None;
        while (word > 0 && Tree[word - 1].Start >= time.Span.Start)
            word--;
        return word;
    }

    /// <summary>Whether a word names a person's post or kin, or stands for a person.</summary>
    public bool IsPerson(int word) => Tree[word].Tag == PennTag.PRP || (Names.NameLexicon.Of(_lemma[word]) & (Names.NameWord.Role | Names.NameWord.Kin)) != 0;

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
    public string Fold(int word) => _folded[word] ??= Tree.Form(word).ToLowerInvariant();

    /// <summary>A word of the vocabulary has one dictionary form for each tag, made once an article.</summary>
    private (string, int) LemmaOf(string text, in SyntaxWord word, int form, bool isBase)
    {
        // "to | found": what "to" stands before is no past.
        var key = (form, word.Tag, word.PartOfSpeech == PartOfSpeech.Verb && !isBase);
        if (form > 0 && _known.TryGetValue(key, out var known))
            return known;
        var lemma = LemmaOf(text, word, isBase);
        known = (lemma, Vocabulary.Instance.Find(lemma));
        if (form > 0)
            _known.Add(key, known);
        return known;
    }

    /// <summary>The tagger takes "stole" for a present now and then; what is no dictionary form is the past it can only be.</summary>
    private static string LemmaOf(string text, in SyntaxWord word, bool isBase)
    {
        var lemma = Lemmatizer.Lemma(text, new Word(word.Start, word.Length), Inflections.Of(word.Tag.Name()));
        if (isBase || word.PartOfSpeech != PartOfSpeech.Verb || lemma.Length != word.Length || LemmaTable.IsRegular(lemma))
            return lemma;
        return LemmaTable.Find(lemma, Inflection.Past) ?? LemmaTable.Find(lemma, Inflection.Participle) ?? lemma;
    }

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
                if (!IsInside(child, relation, word))
                    low = SyntaxWord.None;
                else if (low < 0)
                    low = _phrase[child].First;
            }
            else if (isOpen && relation != Relation.Punct)
            {
                if (!IsInside(child, relation, word) && !IsBehind(child, relation, word, high))
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
    private bool IsInside(int child, Relation relation, int word) => relation switch
    {
        Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc or Relation.Flat
            or Relation.Fixed or Relation.Goeswith or Relation.CcPreconj => true,
        Relation.Nmod or Relation.NmodUnmarked => child < word || !IsOutside(child, word),
        // "only 36,446 employees"; before a verb's noun it is the verb's.
        Relation.Advmod => (Use(child) & (WordUse.Not | WordUse.Hedge)) == 0 && (IsNominal(word) || Tree[word].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Adv),
        Relation.OblUnmarked => Tree[word].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Adv,
        _ => false,
    };

    /// <summary>
    /// A date behind a noun says when the verb happens, and where a person stands so does the verb; neither belongs to the phrase. "The start of May" does.
    /// </summary>
    private bool IsOutside(int child, int word)
    {
        if (Tree.Child(child, Relation.Cop) >= 0 || Tree.Child(child, Relation.Nsubj) >= 0)
            return true;
        var preposition = Preposition(child, out _);
        if (preposition is "of" or "according to")
            return preposition != "of";
        // "fined the airline | $3 million"
        if (Tree[child].PartOfSpeech == PartOfSpeech.Sym && preposition.Length == 0)
            return true;
        // "spoke with the mayor | about the harbour": nothing of a person is about something.
        if (preposition == "about" && (IsPerson(word) || (Tree[word].Relation == Relation.Obl && Preposition(word, out _) is "with" or "to")))
            return true;
        return mentions.TimeAt(child) is not null || mentions.TimeAt(word) is { Type: TimeExpressionType.Duration } || mentions.TypeAt(word) == Names.EntityType.Person || Tree[word].Tag == PennTag.PRP;
    }

    /// <summary>What may stand behind the head only.</summary>
    private bool IsBehind(int child, Relation relation, int word, int high) => relation switch
    {
        Relation.Conj => IsNominal(child) == IsNominal(word) && Tree[child].PartOfSpeech != PartOfSpeech.Verb && Tree.Child(child, Relation.Nsubj) < 0 && Tree.Child(child, Relation.Cop) < 0,
        Relation.CompoundPrt => false,
        // "the prophet | Ann Lee": a name that no comma parts from the noun it explains.
        Relation.Appos => Tree[word].PartOfSpeech == PartOfSpeech.Noun && Tree[child].PartOfSpeech == PartOfSpeech.Propn && high + 1 == _range[child].First && high + 1 == _phrase[child].First,
        // "rich in oil", "the second to arrive": the adjective's own.
        Relation.Obl => Tree[word].PartOfSpeech == PartOfSpeech.Adj && high + 1 == _range[child].First,
        _ => false,
    };
}
