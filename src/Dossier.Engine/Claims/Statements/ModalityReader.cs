namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>Tells whether a predication holds: auxiliaries, negations, hedges, and the verb it hangs from.</summary>
internal static class ModalityReader
{
    /// <summary>Reads a predication whose arguments, and the one above it, are known.</summary>
    public static void Read(SentenceGrammar grammar, Predication predication, bool isHeadline)
    {
        var tree = grammar.Tree;
        var word = predication.Word;
        bool hasTo = false, hasAuxiliary = false;
        var preposition = SyntaxWord.None;
        for (var child = tree[word].FirstChild; child >= 0; child = tree[child].NextSibling)
        {
            var form = grammar.FormNumber(child);
            switch (tree[child].Relation)
            {
                case Relation.Aux:
                    hasAuxiliary = true;
                    if (tree[child].Tag == PennTag.MD && StatementWords.OfAuxiliary(form) is not Modality.None and var modality)
                        predication.Modality = modality;
                    break;
                case Relation.AuxPass or Relation.Cop:
                    hasAuxiliary = true;
                    break;
                case Relation.Advmod or Relation.Det or Relation.CcPreconj or Relation.Cc:
                    predication.IsNegated |= (StatementWords.Of(form) & WordUse.Not) != 0 && !IsNotOnly(grammar, child) && (tree[child].Relation != Relation.Det || predication.Copula >= 0);
                    if ((StatementWords.Of(form) & WordUse.Hedge) != 0)
                        predication.Hedge = child;
                    break;
                case Relation.Mark or Relation.Case:
                    if (tree[child].Tag == PennTag.TO || grammar.Fold(child) == "to")
                        hasTo = true;
                    else if (child < word)
                    {
                        preposition = child;
                        predication.IsNegated |= (StatementWords.Of(form) & WordUse.Not) != 0;
                    }
                    break;
            }
        }
        predication.IsNegated ^= ((!predication.IsBorrowed || tree[word].Relation == Relation.Acl) && IsNobody(grammar, predication.Surface)) || IsNo(grammar, predication.Object, predication);
        Inherit(grammar, predication, hasTo, hasAuxiliary, preposition, isHeadline);
    }

    /// <summary>"Not only repulsed an attack": it did.</summary>
    private static bool IsNotOnly(SentenceGrammar grammar, int not) =>
        not + 1 < grammar.Tree.Count && grammar.Fold(not + 1) is "only" or "just" or "merely" or "simply";

    private static void Inherit(SentenceGrammar grammar, Predication predication, bool hasTo, bool hasAuxiliary, int preposition, bool isHeadline)
    {
        var tree = grammar.Tree;
        var node = tree[predication.Word];
        var up = predication.IsDirect ? predication.Up : null;
        var isInfinitive = hasTo && node.Tag is PennTag.VB or PennTag.VBP or PennTag.NNP or PennTag.NN || hasTo && predication.Copula >= 0;
        if (predication.Controller is { } controller)
        {
            var effect = StatementWords.VerbModality(grammar.LemmaNumber(controller.Word));
            var isRuled = (StatementWords.OfVerb(grammar.LemmaNumber(controller.Word)) & (WordUse.Object | WordUse.Subject)) != 0;
            predication.Modality = isRuled ? effect : Modality.Purpose;
            return;
        }
        if (up is null)
        {
            if (node.Relation == Relation.Acl && hasTo && !(isHeadline && predication.Surface == node.Head))
                predication.Modality = StatementWords.Intention(grammar.LemmaNumber(node.Head)) is not Modality.None and var noun ? noun : Modality.Considered;
            else if (node.Relation == Relation.Acl && preposition >= 0 && node.Tag == PennTag.VBG)
                predication.Modality = Modality.Considered;
            else if (hasTo && !hasAuxiliary && predication.Modality == Modality.None)
                // "Acme to open plant" is what headlines make of a future.
                predication.Modality = isHeadline && predication.Surface >= 0 ? Modality.Will : Modality.Considered;
            else if (predication.Up is { } around && node.Relation is not Relation.AclRelcl and not Relation.Acl)
                predication.Hedge = predication.Hedge < 0 ? around.Hedge : predication.Hedge;
            return;
        }
        var use = StatementWords.OfVerb(grammar.LemmaNumber(up.Word));
        switch (node.Relation)
        {
            case Relation.Conj:
                Share(tree, predication, up, hasAuxiliary, isInfinitive);
                break;
            case Relation.Xcomp or Relation.Advcl or Relation.Acl or Relation.Ccomp when isInfinitive && (node.Relation == Relation.Xcomp || (use & WordUse.Fold) != 0 || (up.IsPassive && (use & WordUse.Report) != 0) || grammar.IsRuled(predication.Word, up)):
            case Relation.Xcomp when node.Tag is PennTag.VBG or PennTag.VB or PennTag.VBN && predication.Copula < 0:
                Control(grammar, predication, up, use);
                break;
            case Relation.Ccomp:
                Content(grammar, predication, up, use);
                break;
            case Relation.Advcl when hasTo:
                predication.Modality = Modality.Purpose;
                break;
            case Relation.Advcl when preposition >= 0 && node.Tag == PennTag.VBG && (grammar.Use(preposition) & WordUse.Unreal) != 0:
                predication.Modality = Modality.Considered;
                break;
        }
    }

    /// <summary>"will build and run": an auxiliary counts for every bare verb behind it.</summary>
    private static void Share(SyntaxTree tree, Predication predication, Predication up, bool hasAuxiliary, bool isInfinitive)
    {
        if (hasAuxiliary || predication.IsBorrowed == false)
            return;
        var isBare = tree[predication.Word].Tag is PennTag.VB;
        if (isBare || isInfinitive || tree[predication.Word].Tag == tree[up.Word].Tag && tree[up.Word].Tag is PennTag.VBN or PennTag.VBG)
        {
            predication.Modality = up.Modality;
            if (isBare && !isInfinitive)
                predication.IsNegated |= up.IsNegated;
            predication.Hedge = predication.Hedge < 0 ? up.Hedge : predication.Hedge;
        }
    }

    /// <summary>"plans to build", "failed to come", "appears to have left".</summary>
    private static void Control(SentenceGrammar grammar, Predication predication, Predication up, WordUse use)
    {
        var effect = StatementWords.VerbModality(grammar.LemmaNumber(up.Word));
        // "is to open", "is said to have fled"
        if (grammar.Lemma(up.Word) == "be" && up.Copula < 0)
            effect = Modality.Will;
        // "has to sell"
        var isDuty = grammar.Lemma(up.Word) == "have" && up.Object < 0;
        if (isDuty)
            effect = Modality.Must;
        var isTold = up.IsPassive && (use & WordUse.Report) != 0;
        var own = predication.Modality;
        predication.Modality = effect != Modality.None ? effect : own != Modality.None ? own : up.Modality;
        predication.IsNegated ^= up.IsNegated ^ ((use & WordUse.Negative) != 0);
        if ((use & WordUse.Deny) != 0)
            predication.Modality = Modality.Denied;
        if (predication.Hedge < 0)
            predication.Hedge = (use & WordUse.Seem) != 0 || (isTold && effect == Modality.None) ? up.Word : up.Hedge;
        if (((use & WordUse.Fold) != 0 && (up.IsPassive || up.Object < 0 || up.Copula >= 0)) || isTold || isDuty || effect == Modality.Will)
        {
            up.IsFolded = true;
            predication.Folded = up;
        }
    }

    /// <summary>"said that", "denied that", "it seems that".</summary>
    private static void Content(SentenceGrammar grammar, Predication predication, Predication up, WordUse use)
    {
        var effect = (use & WordUse.Deny) != 0 ? Modality.Denied : StatementWords.VerbModality(grammar.LemmaNumber(up.Word));
        if (predication.Modality is Modality.None or Modality.Will or Modality.Would && effect != Modality.None)
            predication.Modality = effect;
        if ((use & WordUse.Seem) != 0)
        {
            predication.Hedge = up.Word;
            up.IsFolded = up.Surface < 0 || grammar.Tree[up.Surface].Relation == Relation.Expl;
        }
        else if (predication.Hedge < 0 && (use & WordUse.Report) != 0 && up.IsPassive)
            predication.Hedge = up.Word;
        // "did not say that": nobody says it.
        if ((use & WordUse.Report) != 0 && up.IsNegated && (use & WordUse.Deny) == 0)
            predication.Modality = Modality.Considered;
    }

    /// <summary>"None of | the letters".</summary>
    private static bool IsNoneOf(SentenceGrammar grammar, int first) => first > 1 && grammar.Fold(first - 1) == "of" && (grammar.Use(first - 2) & WordUse.Nobody) != 0;

    /// <summary>The "not" of "not one letter", "not a single one of the letters", by its noun; none where there is none. Not all of them is another thing.</summary>
    public static int NotOneOf(SentenceGrammar grammar, int word)
    {
        var first = grammar.Phrase(word).First;
        // The parser takes the "not" for the verb's as often as for the noun's.
        var not = grammar.Fold(first) == "not" ? first : first - 1;
        return not >= 0 && not + 2 < grammar.Tree.Count && grammar.Fold(not) == "not" && (grammar.Fold(not + 1) == "one" || (grammar.Fold(not + 1) == "a" && grammar.Fold(not + 2) == "single")) ? not : SyntaxWord.None;
    }

    private static bool IsNobody(SentenceGrammar grammar, int word) =>
        word >= 0 && (IsNoneOf(grammar, grammar.Phrase(word).First) || NotOneOf(grammar, word) >= 0 || (grammar.Use(word) & WordUse.Nobody) != 0 || grammar.Tree.Child(word, Relation.Det) is >= 0 and var determiner && (grammar.Use(determiner) & WordUse.Not) != 0);

    private static bool IsNo(SentenceGrammar grammar, int word, Predication predication) => word >= 0 && word != predication.Word && IsNobody(grammar, word) && !predication.IsPassive;
}
