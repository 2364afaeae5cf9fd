namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>Reads what nouns state without a verb: "Bob Lee, a spokesman", "spokesman Bob Lee", "a 40-minute meeting", "the visit of the king to Oslo".</summary>
internal sealed class NominalReader(SentenceGrammar grammar, SentenceMentions mentions, PartReader parts, ModifierReader modifiers)
{
    private SyntaxTree Tree => grammar.Tree;

    /// <summary>What a noun states, or null.</summary>
    /// <param name="word">A word of the sentence.</param>
    /// <param name="scope">The predication it belongs to.</param>
    public Statement? Read(int word, Predication? scope)
    {
        if (!grammar.IsNominal(word) || (scope is not null && scope.IsOpen))
            return null;
        var head = Tree[word].Head;
        switch (Tree[word].Relation)
        {
            case Relation.Appos when IsIdentity(head, word):
                return Identity(head, word, StatementForm.Apposition);
            case Relation.NmodDesc when (mentions.TypeAt(head) == EntityType.Person || Tree[head].PartOfSpeech == PartOfSpeech.Propn) && !IsAddress(word):
                return Identity(head, word, StatementForm.Title);
        }
        if (Loose(word) is >= 0 and var name)
            return Identity(name, word, StatementForm.Apposition);
        return Length(word) ?? Event(word, scope);
    }

    /// <summary>"Mr." says no more of somebody than whether it is a man.</summary>
    private bool IsAddress(int word)
    {
        var use = NameLexicon.Of(Vocabulary.Instance.Find(grammar.Fold(word).TrimEnd('.')));
        return (use & NameWord.Title) != 0 && (use & (NameWord.Male | NameWord.Female)) != 0 && (use & (NameWord.Role | NameWord.Kin)) == 0;
    }

    /// <summary>One of the two is a name and the other describes it; an apposition of two names, or a date behind a date, tells nothing.</summary>
    private bool IsIdentity(int head, int word)
    {
        // An arc the parser all but tossed a coin for: "the harbour, Tom Reed said". Of those below, one in three is right; of the others three in four.
        const int LeastSure = 5;
        if (head < 0 || (Tree[word].Sureness < LeastSure && !IsSetOff(head, word)) || !grammar.IsNominal(head) || mentions.TimeAt(word) is not null || Tree[word].PartOfSpeech is PartOfSpeech.Num or PartOfSpeech.Sym || Tree.Child(word, Relation.Case) is >= 0 and var preposition && preposition < word)
            return false;
        // "Ann Lee, the nurse and the mayor met": one of a row.
        if (grammar.Phrase(word).Last + 1 is var next && next < Tree.Count && Tree[next].Tag == PennTag.CC)
            return false;
        return (Tree[head].PartOfSpeech == PartOfSpeech.Propn) != (Tree[word].PartOfSpeech == PartOfSpeech.Propn);
    }

    /// <summary>"Ann Lee, the mayor, left": a noun with an article between the comma behind a person's name and another mark is what that person is, however unsure the parser.</summary>
    private bool IsSetOff(int head, int word)
    {
        var (first, last) = grammar.Phrase(word);
        return first > 1 && Tree[first].Tag is PennTag.DT or PennTag.PRPS && Tree[first - 1].Tag == PennTag.Comma && mentions.EntityAt(first - 2) is { } name && mentions.TypeAt(first - 2) == EntityType.Person
            && mentions.EntityAt(head) == name && last + 1 < Tree.Count && Tree[last + 1].Tag is PennTag.Comma or PennTag.Stop;
    }

    /// <summary>"…Ann Lee, a banker.": the name before a description that the parser hung from the verb.</summary>
    private int Loose(int word)
    {
        if (Tree[word].Relation != Relation.Parataxis || Tree[word].PartOfSpeech != PartOfSpeech.Noun || Tree.Child(word, Relation.Det) < 0)
            return SyntaxWord.None;
        var comma = grammar.Phrase(word).First - 1;
        return comma > 0 && Tree[comma].Tag == PennTag.Comma && mentions.TypeAt(comma - 1) == EntityType.Person ? comma - 1 : SyntaxWord.None;
    }

    private Statement Identity(int head, int word, StatementForm form)
    {
        var isNameFirst = Tree[head].PartOfSpeech == PartOfSpeech.Propn || form == StatementForm.Title;
        // The name that stands before the comma, not one that it was hung from.
        if (form == StatementForm.Apposition && isNameFirst && grammar.Phrase(word).First is > 1 and var first && Tree[first - 1].Tag == PennTag.Comma && mentions.TypeAt(first - 2) == EntityType.Person)
            head = first - 2;
        var subject = isNameFirst ? parts.Name(head) : parts.Name(word);
        var value = parts.Description(isNameFirst ? word : head);
        return new Statement("be", Tree[word].Span, subject, value, EquatableArray<StatementModifier>.Empty) { Form = form, Sureness = Tree[word].Sureness };
    }

    /// <summary>"a 40-minute meeting"</summary>
    private Statement? Length(int word)
    {
        if (Tree[word].PartOfSpeech != PartOfSpeech.Noun || StatementWords.Event(grammar.LemmaNumber(word)) is null)
            return null;
        var (first, _) = grammar.Phrase(word);
        for (var i = word - 1; i >= first && i >= word - 6; i--)
            if (Duration(i) is { } length && length.End <= Tree[word].Start)
            {
                var part = new StatementPart(length, EquatableArray<int>.Empty);
                return new Statement("last", Tree[word].Span, parts.Phrase(word), null, new EquatableArray<StatementModifier>([new StatementModifier(ModifierKind.HowLong, "", part)]))
                {
                    Form = StatementForm.Nominal, Sureness = Tree[word].Sureness,
                };
            }
        return null;
    }

    private TextSpan? Duration(int word) =>
        mentions.TimeAt(word) is { Type: TimeExpressionType.Duration } time ? time.Span
        : mentions.QuantityAt(word) is { Kind: QuantityKind.Duration } quantity ? quantity.Span : null;

    /// <summary>An event that the words take for granted: it is "the" one or somebody's, and no verb takes it back.</summary>
    private Statement? Event(int word, Predication? scope)
    {
        if (StatementWords.Event(grammar.LemmaNumber(word)) is not { } named || Tree[word].PartOfSpeech != PartOfSpeech.Noun || !IsGiven(word))
            return null;
        if (scope is not null && (scope.Modality != Modality.None || scope.IsNegated || (StatementWords.OfVerb(grammar.LemmaNumber(scope.Word)) & WordUse.Undo) != 0))
            return null;
        int subject = SyntaxWord.None, patient = SyntaxWord.None;
        var found = new List<StatementModifier>();
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            switch (Tree[child].Relation)
            {
                case Relation.NmodPoss:
                    subject = child;
                    break;
                case Relation.Nmod or Relation.Obl or Relation.NmodUnmarked when child > word:
                    switch (grammar.Preposition(child, out _))
                    {
                        case "of" when named.Of == Relation.Obj:
                            patient = child;
                            break;
                        case "of" or "by" or "between" when subject < 0 && named.Of != Relation.Dep:
                            subject = child;
                            break;
                        default:
                            modifiers.Add(child, found);
                            break;
                    }
                    break;
            }
        // "the rescue of the sailors by the navy": hung from the sailors.
        var by = patient >= 0 && subject < 0 ? By(patient) : SyntaxWord.None;
        if (by >= 0)
            subject = by;
        if (subject >= 0)
            modifiers.Nested(subject, found);
        if (subject >= 0 && patient < 0 && named.Of == Relation.Obj && found.Count == 0)
            return null;
        if (subject < 0 && patient < 0)
            return null;
        return new Statement(
            named.Verb, Tree[word].Span, subject >= 0 ? parts.Phrase(subject) : null, patient < 0 ? null : by >= 0 ? parts.From(grammar.Phrase(patient).First, patient) : parts.Phrase(patient), new EquatableArray<StatementModifier>(found.ToArray()))
        {
            Form = StatementForm.Nominal, Sureness = Tree[word].Sureness,
        };
    }

    private int By(int word)
    {
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (child > word && Tree[child].Relation == Relation.Nmod && grammar.Preposition(child, out _) == "by")
                return child;
        return SyntaxWord.None;
    }

    private bool IsGiven(int word)
    {
        if (Tree.Child(word, Relation.NmodPoss) >= 0)
            return true;
        var determiner = Tree.Child(word, Relation.Det);
        return determiner >= 0 && grammar.Fold(determiner) is "the" or "this" or "that";
    }
}
