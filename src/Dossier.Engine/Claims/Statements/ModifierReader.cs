namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>Sorts what hangs from a verb or a noun into slots: when, where, how long, how many, with whom.</summary>
internal sealed class ModifierReader(SentenceGrammar grammar, SentenceMentions mentions, PartReader parts)
{
    /// <summary>Phrases and numbers inside a phrase are looked for within so many words.</summary>
    private const int Near = 16;

    private SyntaxTree Tree => grammar.Tree;

    /// <summary>Adds what hangs from a predication.</summary>
    public void Read(Predication predication, List<StatementModifier> found)
    {
        var word = predication.Word;
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            switch (Tree[child].Relation)
            {
                case Relation.Nmod or Relation.NmodUnmarked when predication.Copula < 0 || grammar.Preposition(word, out _).Length > 0:
                case Relation.Obl or Relation.OblUnmarked or Relation.Iobj or Relation.OblAgent or Relation.Advmod:
                    if (child != predication.Subject && child != predication.Object && child != predication.Surface && predication.Source?.Speaker != child)
                        Add(child, found);
                    break;
                case Relation.Advcl or Relation.AdvclRelcl:
                    if (predication.Source?.Cue != child && predication.Source?.Speaker != child)
                        found.Add(new StatementModifier(ModifierKind.Clause, Mark(child), parts.Clause(child)));
                    break;
            }
        // "fined Lee | $3 million"
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation == Relation.Obj && child > word && child != predication.Object)
                Count(child, found);
        // "is in Paris", "is about money"
        if (predication.Copula >= 0 && grammar.Preposition(word, out _).Length > 0)
            Add(word, found);
        Argument(predication.Subject, predication, found);
        Argument(predication.Object, predication, found);
    }

    private void Argument(int argument, Predication predication, List<StatementModifier> found)
    {
        if (argument >= 0 && argument == predication.Object && predication.Copula < 0 && IsTime(argument))
            Add(argument, found);
        else if (argument >= 0)
        {
            Count(argument, found);
            Nested(argument, found);
        }
    }

    /// <summary>"lasted 40 minutes": what looks like an object says how long.</summary>
    public bool IsTime(int word) => mentions.TimeAt(word) is not null;

    /// <summary>Adds one phrase, in its slot.</summary>
    public void Add(int word, List<StatementModifier> found)
    {
        var preposition = grammar.Preposition(word, out var first);
        if (first >= 0 && grammar.Fold(first) == "according")
            return;
        var isAdverb = Tree[word].Relation == Relation.Advmod;
        var kind = KindOf(word, first);
        if (isAdverb && kind == ModifierKind.Other && Tree.Child(word, Relation.Case) < 0)
            return;
        if (Tree[word].Tag is PennTag.WRB or PennTag.WDT or PennTag.WP)
            return;
        found.Add(new StatementModifier(kind, preposition, parts.Phrase(word)));
        if (!isAdverb)
            Nested(word, found);
        // "in Paris on Monday" hung one from the other, or side by side: "on Monday and in Paris".
        Count(word, found, kind);
    }

    /// <summary>A date at the end of a phrase is the verb's, wherever the parser hung it: "had a meeting on Monday".</summary>
    public void Nested(int word, List<StatementModifier> found)
    {
        const int MostSteps = 4;
        for (var step = 0; step < MostSteps && word >= 0; step++)
        {
            var next = SyntaxWord.None;
            for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            {
                if (child < word || Tree[child].Relation is not (Relation.Nmod or Relation.NmodUnmarked or Relation.Obl or Relation.OblUnmarked or Relation.Conj))
                    continue;
                next = child;
                var preposition = grammar.Preposition(child, out var first);
                if (Tree[child].Relation == Relation.Conj && preposition.Length == 0)
                    continue;
                var kind = KindOf(child, first);
                if (preposition == "according to")
                    continue;
                if (preposition != "of" && (kind == ModifierKind.When || (kind == ModifierKind.HowMuch && preposition.Length == 0) || (preposition.Length > 0 && (grammar.Phrase(word).Last < child) && (mentions.TypeAt(word) == EntityType.Person || preposition == "about"))) || (kind == ModifierKind.Where && (StatementWords.Of(grammar.LemmaNumber(first)) & WordUse.Locative) != 0))
                    found.Add(new StatementModifier(kind, preposition, parts.Phrase(child)));
            }
            word = next;
        }
    }

    /// <summary>Numbers inside a phrase.</summary>
    private void Count(int word, List<StatementModifier> found, ModifierKind taken = ModifierKind.Other)
    {
        if (taken is ModifierKind.When or ModifierKind.HowLong)
            return;
        var (first, last) = grammar.Phrase(word);
        QuantityMention? before = null;
        for (var i = first; i <= last && i < first + Near; i++)
        {
            if (mentions.QuantityAt(i) is not { } quantity || ReferenceEquals(quantity, before))
                continue;
            before = quantity;
            var kind = KindOf(quantity);
            if (kind == ModifierKind.Other || (kind == taken && taken != ModifierKind.Other))
                continue;
            found.Add(new StatementModifier(kind, "", new StatementPart(quantity.Span, EquatableArray<int>.Empty)));
        }
    }

    private static ModifierKind KindOf(QuantityMention quantity) => quantity.Kind switch
    {
        QuantityKind.Count or QuantityKind.Number => ModifierKind.HowMany,
        QuantityKind.Money or QuantityKind.Percent or QuantityKind.Measure or QuantityKind.Rate => ModifierKind.HowMuch,
        QuantityKind.Duration => ModifierKind.HowLong,
        _ => ModifierKind.Other,
    };

    private ModifierKind KindOf(int word, int preposition)
    {
        var use = grammar.Use(word);
        if (Tree[word].Relation == Relation.Advmod && preposition < 0)
            return mentions.TimeAt(word) is { Type: not TimeExpressionType.Duration } || (use & WordUse.Time) != 0 ? ModifierKind.When
                : mentions.TimeAt(word) is not null ? ModifierKind.HowLong
                : (use & WordUse.Place) != 0 ? ModifierKind.Where : ModifierKind.Other;
        var (first, last) = grammar.Phrase(word);
        for (var i = word; i >= 0 && i <= last && i < word + 4; i++)
            if (mentions.TimeAt(i) is { } time && (i == word || Tree[i].Head == word))
                return time.Type == TimeExpressionType.Duration && IsLength(preposition) ? ModifierKind.HowLong : ModifierKind.When;
        // "in November-end"
        if (grammar.IsHyphenated(word) && mentions.TimeAt(word - 2) is { Type: TimeExpressionType.Date })
            return ModifierKind.When;
        if ((use & WordUse.Time) != 0 && Tree[word].PartOfSpeech != PartOfSpeech.Propn)
            return IsLength(preposition) && preposition >= 0 && mentions.QuantityAt(word) is { Kind: QuantityKind.Duration } ? ModifierKind.HowLong : ModifierKind.When;
        if (mentions.QuantityAt(word) is { } quantity && KindOf(quantity) is ModifierKind.HowMuch or ModifierKind.HowLong)
            return KindOf(quantity);
        var isPlace = preposition >= 0 && (grammar.Use(preposition) & WordUse.Locative) != 0;
        var type = mentions.TypeAt(word);
        if (isPlace && (type == EntityType.Place || (use & WordUse.Place) != 0 || (Tree[word].PartOfSpeech == PartOfSpeech.Propn && type is not (EntityType.Person or EntityType.Organization) && grammar.Fold(preposition) is "at" or "in")))
            return ModifierKind.Where;
        if (preposition >= 0 && grammar.Fold(preposition) == "with" && (type is EntityType.Person or EntityType.Organization || grammar.IsPerson(word)))
            return ModifierKind.WithWhom;
        return ModifierKind.Other;
    }

    /// <summary>"for two hours", not "after two hours".</summary>
    private bool IsLength(int preposition) => preposition < 0 || grammar.Fold(preposition) is "for" or "over" or "in" or "within" or "during" or "throughout" or "under";

    private string Mark(int clause)
    {
        for (var child = Tree[clause].FirstChild; child >= 0 && child < clause; child = Tree[child].NextSibling)
            if (Tree[child].Relation == Relation.Mark || Tree[child].Tag == PennTag.WRB)
                return grammar.Fixed(child);
        var first = grammar.Range(clause).First;
        return Tree[first].PartOfSpeech is PartOfSpeech.Sconj or PartOfSpeech.Adp ? grammar.Fixed(first) : "";
    }
}
