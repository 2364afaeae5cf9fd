namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>What the grammar says of a verb: whether it is denied, and whether it stands under a condition.</summary>
internal static class ClauseSyntax
{
    // "It will not say whether it plans to try to sell" is as deep as news goes.
    private const int Deepest = 6;

    /// <summary>The clause with what hangs from its verb and what the verb hangs from; how it looks from its neighbours gives way.</summary>
    public static Clause Describe(Words words, SyntaxTree tree, int verb, Clause clause)
    {
        var negated = IsNegated(words, tree, verb);
        var passive = VerbSyntax.IsPassive(tree, verb) || (clause.IsPassive && !HasObject(tree, verb));
        var open = clause.IsOpen;
        var above = verb;
        for (var step = 0; step < Deepest && above >= 0 && !open; step++)
        {
            open = IsConditional(words, tree, above);
            ref readonly var word = ref tree[above];
            // What a denied verb is denied to do is denied too: "did not agree to sell", "refused to sell".
            if (step == 0 && word.Relation == Relation.Xcomp && word.Head >= 0 && word.Sureness >= VerbSyntax.Sure)
                negated |= IsNegated(words, tree, word.Head) || (ClaimWords.Grammar[WordOf(words, tree, word.Head)] & Grammar.Refuse) != 0;
            above = word.Relation is Relation.Xcomp or Relation.Ccomp or Relation.Conj ? word.Head : SyntaxWord.None;
        }
        return clause with { Verb = verb, IsNegated = negated, IsPassive = passive, IsOpen = open };
    }

    /// <summary>"not", "never", "n't" beside the verb, "no" before its subject or object.</summary>
    private static bool IsNegated(Words words, SyntaxTree tree, int verb)
    {
        for (var child = tree[verb].FirstChild; child >= 0; child = tree[child].NextSibling)
        {
            ref readonly var c = ref tree[child];
            if (c.Relation is Relation.Advmod or Relation.Aux or Relation.Mark or Relation.Dep or Relation.Det or Relation.Cop or Relation.AuxPass && IsNot(words, tree, child))
                return true;
            if (c.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && tree.Child(child, Relation.Det) is >= 0 and var article && IsNot(words, tree, article))
                return true;
        }
        return false;
    }

    private static bool IsNot(Words words, SyntaxTree tree, int word)
    {
        ref readonly var w = ref tree[word];
        // "n't" and the "not" of "cannot" are words of grammar within a token.
        if (w.Length == 3 && (words.Text[w.Start] | ' ') == 'n' && (words.Text[w.Start + 2] | ' ') == 't' && words.Text[w.Start + 1] is '\'' or '\u2019' or 'o' or 'O')
            return true;
        return (ClaimWords.Grammar[WordOf(words, tree, word)] & Grammar.Not) != 0;
    }

    /// <summary>"if", "unless", "whether" before the verb, or before a clause that hangs from it: "if it rains, they will sell".</summary>
    private static bool IsConditional(Words words, SyntaxTree tree, int verb)
    {
        for (var child = tree[verb].FirstChild; child >= 0; child = tree[child].NextSibling)
            if (tree[child].Relation == Relation.Mark ? IsUnless(words, tree, child) : tree[child].Relation == Relation.Advcl && tree.Child(child, Relation.Mark) is >= 0 and var mark && IsUnless(words, tree, mark))
                return true;
        return false;
    }

    private static bool IsUnless(Words words, SyntaxTree tree, int word) => (ClaimWords.Grammar[WordOf(words, tree, word)] & Grammar.Unless) != 0;

    private static bool HasObject(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Obj) >= 0;

    /// <summary>The vocabulary's number of the token a word begins.</summary>
    private static int WordOf(Words words, SyntaxTree tree, int word) =>
        words.FirstTokenFrom(tree[word].Start) is var token && token < words.Tokens.Length && words.Tokens[token].Start == tree[word].Start ? words.Tokens[token].Word : 0;
}
