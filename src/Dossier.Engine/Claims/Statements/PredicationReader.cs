namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;

/// <summary>Finds the predications of a sentence from its root down, so that each finds ready what the one above passes on to it.</summary>
internal sealed class PredicationReader(SentenceGrammar grammar)
{
    private readonly ArgumentReader _arguments = new(grammar);
    private readonly SourceReader _sources = new(grammar);
    private Predication?[] _scope = [];
    private bool _isConditional;

    private SyntaxTree Tree => grammar.Tree;

    /// <summary>The predication a word belongs to, or null: its own, when it is one.</summary>
    public Predication? Scope(int word) => _scope[word];

    /// <summary>Reads the sentence the grammar stands at.</summary>
    public void Read(BlockKind kind, List<Predication> found)
    {
        found.Clear();
        if (_scope.Length < Tree.Count)
            _scope = new Predication?[2 * Tree.Count];
        var isHeadline = kind is BlockKind.Headline or BlockKind.Heading;
        var whole = _sources.OfSentence();
        var isQuestion = IsQuestion();
        _isConditional = IsConditional();
        for (var place = 0; place < Tree.Count; place++)
        {
            var word = grammar.InOrder(place);
            var head = Tree[word].Head;
            var up = head < 0 ? null : _scope[head];
            _scope[word] = up;
            if (!IsPredicate(word, isHeadline))
                continue;
            var predication = new Predication(word, up, up is not null && up.Word == head) { Copula = Tree[word].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP ? SyntaxWord.None : Tree.Child(word, Relation.Cop) };
            ReadContext(predication, whole, isQuestion);
            _arguments.Read(predication, isHeadline);
            ModalityReader.Read(grammar, predication, isHeadline);
            _scope[word] = predication;
            found.Add(predication);
        }
        found.Sort((a, b) => a.Word - b.Word);
    }

    private bool IsPredicate(int word, bool isHeadline)
    {
        var node = Tree[word];
        if (Tree.Child(word, Relation.Cop) >= 0)
            return true;
        switch (node.Relation)
        {
            case Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Case or Relation.Mark or Relation.Amod or Relation.Compound or Relation.Det or Relation.Fixed or Relation.Flat
                or Relation.Cc or Relation.Advmod or Relation.NmodPoss or Relation.CompoundPrt or Relation.Discourse or Relation.Punct:
                return false;
        }
        if (grammar.IsHyphenated(word))
            return false;
        if (node.PartOfSpeech == PartOfSpeech.Verb)
            return !IsPreposition(word);
        return node.PartOfSpeech == PartOfSpeech.Aux || (isHeadline && node.Tag is PennTag.NNS or PennTag.NNPS && Subject(word) >= 0);
    }

    /// <summary>"including", "according to".</summary>
    private bool IsPreposition(int word) => Tree[word].Tag == PennTag.VBG && (StatementWords.Of(grammar.FormNumber(word)) & WordUse.Preposition) != 0 && Subject(word) < 0;

    private int Subject(int word)
    {
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation is Relation.Nsubj or Relation.NsubjPass)
                return child;
        return SyntaxWord.None;
    }

    /// <summary>Conditions, questions and sources.</summary>
    private void ReadContext(Predication predication, SourceCue? whole, bool isQuestion)
    {
        var word = predication.Word;
        var up = predication.Up;
        var isReport = (StatementWords.OfVerb(grammar.LemmaNumber(word)) & WordUse.Report) != 0;
        predication.IsOpen = up is not null && (up.IsOpen || (predication.IsDirect && up.IsContentOpen));
        var opens = OpensClause(predication);
        predication.IsOpen |= opens;
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            switch (Tree[child].Relation)
            {
                case Relation.Advcl when IsCondition(child):
                case not (Relation.Ccomp or Relation.Csubj or Relation.Conj or Relation.Advcl) when Tree.Child(child, Relation.Mark) is >= 0 and var mark && (grammar.Use(mark) & WordUse.Condition) != 0:
                    if (isReport)
                        predication.IsContentOpen = true;
                    else
                        predication.IsOpen = true;
                    break;
                case Relation.Punct when child > word && Tree[child].Length == 1 && grammar.Fold(child) == "?":
                    isQuestion = true;
                    break;
            }
        if (_isConditional && !isReport)
            predication.IsOpen = true;
        predication.IsContentOpen |= _isConditional;
        if (isQuestion && !isReport && (up is null || predication.IsDirect))
            predication.IsOpen = true;
        predication.Source = _sources.Of(predication, whole, isReport);
    }

    /// <summary>"if", "whether", or an embedded question: "asked how many".</summary>
    private bool OpensClause(Predication predication)
    {
        var relation = Tree[predication.Word].Relation;
        var before = grammar.Range(predication.Word).First - 1;
        if (before >= 0 && Tree[before].Tag == PennTag.WRB && (grammar.Use(before) & WordUse.Open) != 0)
            return true;
        for (var child = Tree[predication.Word].FirstChild; child >= 0; child = Tree[child].NextSibling)
        {
            var use = StatementWords.Of(grammar.FormNumber(child));
            if ((Tree[child].Relation == Relation.Mark || child == 0) && (use & (WordUse.Condition | WordUse.Open)) != 0)
                return true;
            if (child < predication.Word && relation is not Relation.Root && (use & WordUse.Open) != 0 && Tree[child].Tag == PennTag.WRB)
                return true;
            if (child < predication.Word && relation is Relation.Ccomp or Relation.Acl or Relation.Advcl && Tree[child].Tag is PennTag.WRB or PennTag.WP or PennTag.WDT or PennTag.WPS
                && (relation == Relation.Ccomp || (use & WordUse.Open) != 0))
                return true;
        }
        return false;
    }

    private bool IsCondition(int clause)
    {
        // The word that opens the clause, on whatever the parser hung it.
        var first = grammar.Range(clause).First;
        while (first < clause && Tree[first].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj)
            first++;
        for (var i = first; i >= 0 && i >= first - 1; i--)
            if ((grammar.Use(i) & WordUse.Condition) != 0)
                // "Even if", "as if": what the clause hangs from holds all the same.
                return !IsAfter(i, "even") && !IsAfter(i, "as");
        return false;
    }

    private bool IsAfter(int word, string before) => word > 0 && grammar.Fold(word - 1) == before;

    /// <summary>Whether the sentence begins with "if": whatever the parser made of it, nothing in it is stated.</summary>
    private bool IsConditional()
    {
        var first = 0;
        while (first + 1 < Tree.Count && Tree[first].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj)
            first++;
        return (grammar.Use(first) & WordUse.Condition) != 0;
    }

    /// <summary>Whether a question mark ends the sentence, quotation marks aside.</summary>
    private bool IsQuestion()
    {
        for (var i = Tree.Count - 1; i >= 0 && i > Tree.Count - 4; i--)
        {
            var form = grammar.Fold(i);
            if (form[0] == '?')
                return true;
            if (Tree[i].PartOfSpeech != PartOfSpeech.Punct || form == ".")
                return false;
        }
        return false;
    }
}
