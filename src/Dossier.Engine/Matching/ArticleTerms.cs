namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;

/// <summary>One article's questions with its words as numbers of its own, so that a pair of articles asks once how near two words are.</summary>
internal sealed class ArticleTerms
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Term> _terms = [];
    private readonly List<int> _sentences = [];
    private readonly Dictionary<SentenceContext, (int Number, int[] Words)> _words = [];

    /// <param name="article">The article.</param>
    /// <param name="gateKeys">By what it meets others, where that is known.</param>
    public ArticleTerms(ArticleDigest article, GateKeys? gateKeys = null)
    {
        (Digest, _gateKeys) = (article, gateKeys);
        var questions = new List<Asked>();
        for (var i = 0; i < article.Claims.Count; i++)
            if (article.Claims[i] is { Question: { } question } claim)
                questions.Add(new Asked(i, claim, question, this));
        Questions = questions;
        foreach (var asked in questions)
        {
            Count((asked.Question.Kind, asked.Question.Unit));
            if (!asked.Question.Thing.IsNone)
                Count((asked.Question.Kind, asked.Question.Unit + "\n" + asked.Question.Thing.Lemma));
        }
        Values = [];
        foreach (var asked in questions)
        {
            if (asked.Question.IsOfValue)
            {
                if (Matcher.NumberOf(asked) is not 0 and var number)
                    Stated.Add(number);
                Values.Add(asked.Question.Kind + "\n" + asked.Question.Unit + "\n" + asked.Claim.Value.Text);
            }
        }
        Rare = [.. Enumerable.Range(0, _terms.Count).Where(t => _terms[t].Meaning < 0 && _terms[t].Lemma.Length > 2 && char.IsLetter(_terms[t].Lemma[0]))];
        All = Enumerable.Range(0, _terms.Count).ToArray();
        var head = new List<int>();
        foreach (var asked in questions)
            if (asked.Question.Sentence.Place == 0 || (head.Count == 0 && asked.Question.Sentence.Place == 1))
                head.AddRange(asked.Words.Where(w => !head.Contains(w)));
        LeadDay = questions.FirstOrDefault(q => q.Question.Sentence is { Place: < 2, Day: not null })?.Question.Sentence.Day;
        Head = [.. head.Take(HeadWords)];
        Focus = [.. All.OrderByDescending(SentencesOf).ThenBy(t => t).Take(FocusWords)];
        Names = article.Named.Take(MostNames).ToList();
        Keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in article.Named)
        {
            Keys.Add(entity.Key);
            foreach (var word in entity.Key.Split(' '))
                if (word.Length > 2)
                    Keys.Add(word);
        }
    }

    /// <summary>The article.</summary>
    public ArticleDigest Digest { get; }

    /// <summary>Its claims that have a question, in the order of the text.</summary>
    public List<Asked> Questions { get; }

    private const int MostNames = 64;
    private const int HeadWords = 12;
    private const int FocusWords = 8;

    /// <summary>All its words.</summary>
    public int[] All { get; }

    /// <summary>Its words that no dictionary has: names, terms, what it is about.</summary>
    public int[] Rare { get; }

    /// <summary>The first day named at its head, or null.</summary>
    public PartialDate? LeadDay { get; }

    /// <summary>The words of its headline, or of its first sentence.</summary>
    public int[] Head { get; }

    /// <summary>The words that stand in the most of its sentences.</summary>
    public int[] Focus { get; }

    /// <summary>Its numbers, but the small ones that stand everywhere.</summary>
    public HashSet<decimal> Stated { get; } = [];

    /// <summary>Its values, each as kind, unit and reading.</summary>
    public HashSet<string> Values { get; }

    /// <summary>Whom and what it names, but those who only report.</summary>
    public List<Names.Entity> Names { get; }

    /// <summary>The words the article uses, by number.</summary>
    public List<Term> Terms => _terms;

    /// <summary>How many sentences have a question.</summary>
    public int Sentences => _words.Count;

    // More than news has in one sentence; what a list or a hostile text has besides is not asked for.
    private const int MostOfSentence = 16;

    /// <summary>The first questions of a sentence.</summary>
    public IReadOnlyList<Asked> InSentence(int sentence)
    {
        if (_inSentence is not { } all)
        {
            all = new List<Asked>[Sentences];
            foreach (var asked in Questions)
                if ((all[asked.Sentence] ??= []) is { Count: < MostOfSentence } questions)
                    questions.Add(asked);
            // Pairs of an article are compared by several threads: none may find it half filled.
            _inSentence = all;
        }
        return all[sentence];
    }

    private List<Asked>[]? _inSentence;

    /// <summary>By what it meets other articles.</summary>
    public GateKeys GateKeys => _gateKeys ??= new GateKeys(Digest);

    private GateKeys? _gateKeys;

    /// <summary>The names it knows, whole and by the word.</summary>
    public HashSet<string> Keys { get; }

    /// <summary>In how many sentences a word stands.</summary>
    public int SentencesOf(int term) => _sentences[term];

    /// <summary>The number of a word in the article, or -1.</summary>
    public int Find(string lemma) => _numbers.TryGetValue(lemma, out var number) ? number : -1;

    private readonly Dictionary<(ClaimKind, string), int> _counts = [];

    /// <summary>How many values of a kind, unit and thing the article gives.</summary>
    public int CountOf(ClaimKind kind, string unit, string thing = "") => _counts.TryGetValue((kind, thing.Length == 0 ? unit : unit + "\n" + thing), out var count) ? count : 0;

    private void Count((ClaimKind, string) key) => _counts[key] = _counts.TryGetValue(key, out var count) ? count + 1 : 1;

    /// <summary>The numbers of words; -1 for none.</summary>
    public int[] Numbers(EquatableArray<Term> terms)
    {
        if (terms.Count == 0)
            return [];
        var numbers = new int[terms.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number(terms[i]);
        return numbers;
    }

    /// <summary>The number of a word; -1 for none.</summary>
    public int Number(Term term)
    {
        if (term.IsNone)
            return -1;
        if (!_numbers.TryGetValue(term.Lemma, out var number))
        {
            _numbers.Add(term.Lemma, number = _terms.Count);
            _terms.Add(term);
            _sentences.Add(0);
        }
        return number;
    }

    /// <summary>The number of a sentence and its words; these are counted when it is met for the first time.</summary>
    public (int Number, int[] Words) Sentence(SentenceContext sentence)
    {
        if (_words.TryGetValue(sentence, out var known))
            return known;
        var numbers = Numbers(sentence.Words);
        foreach (var number in numbers)
            _sentences[number]++;
        _words.Add(sentence, known = (_words.Count, numbers));
        return known;
    }
}

/// <summary>One claim with the numbers of its question's words.</summary>
internal sealed class Asked
{
    public Asked(int index, ClaimDigest claim, Question question, ArticleTerms article)
    {
        (Index, Claim, Question) = (index, claim, question);
        Thing = article.Number(question.Thing);
        Act = article.Number(question.Act);
        Above = article.Number(question.Above);
        Before = article.Number(question.Before);
        After = article.Number(question.After);
        Subject = article.Numbers(question.Subject);
        Object = article.Numbers(question.Object);
        Narrowing = article.Numbers(question.Narrowing);
        Near = article.Numbers(question.Near);
        Qualifiers = article.Numbers(question.Qualifiers);
        Labels = article.Numbers(question.Sentence.Labels);
        (Sentence, Words) = article.Sentence(question.Sentence);
        Said = question.Said.Length == 0 ? [] : QuotedWords.Split(question.Said, QuotationAlignment.MostWords);
        SaidWords = [.. Said.Select(WordHash.Of)];
        Array.Sort(SaidWords);
    }

    public int Index { get; }

    public ClaimDigest Claim { get; }

    public Question Question { get; }

    public int Thing { get; }

    public int Act { get; }

    public int Above { get; }

    public int Before { get; }

    public int After { get; }

    public int[] Subject { get; }

    public int[] Object { get; }

    public int[] Narrowing { get; }

    public int[] Near { get; }

    public int[] Qualifiers { get; }

    public int[] Labels { get; }

    /// <summary>The words of a quotation in their order; for quotations and speakers only.</summary>
    public List<string> Said { get; }

    /// <summary>Hashes of those words, sorted.</summary>
    public int[] SaidWords { get; }

    /// <summary>The number of its sentence.</summary>
    public int Sentence { get; }

    public int[] Words { get; }
}
