namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>Finds who does what a verb says, and to whom: own subjects and objects, and those borrowed from the clause above.</summary>
internal sealed class ArgumentReader(SentenceGrammar grammar)
{
    private SyntaxTree Tree => grammar.Tree;

    /// <summary>Reads subject and object of a predication; those of the one above it are known.</summary>
    public void Read(Predication predication, bool isHeadline)
    {
        var word = predication.Word;
        var own = Own(word);
        predication.Antecedent = Antecedent(predication);
        predication.IsPassive = IsPassive(predication, own, isHeadline);
        predication.Surface = own >= 0 ? Resolve(own, predication) : Borrowed(predication);
        predication.IsBorrowed = own < 0;
        if (predication.Surface < 0 && !IsNonfinite(word))
            predication.Surface = Before(predication);
        if (predication.IsPassive)
        {
            predication.Object = predication.Surface;
            predication.Subject = Agent(word);
        }
        else
        {
            predication.Subject = predication.Surface;
            predication.Object = predication.Copula >= 0 ? word : Object(predication, own);
        }
    }

    /// <summary>The subject that hangs from the word itself.</summary>
    private int Own(int word)
    {
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.CsubjPass or Relation.NsubjOuter or Relation.CsubjOuter)
                return child;
        return SyntaxWord.None;
    }

    private int Antecedent(Predication predication)
    {
        var node = Tree[predication.Word];
        if (node.Relation == Relation.AclRelcl)
            return node.Head;
        return predication.IsDirect && node.Relation is Relation.Conj or Relation.Xcomp or Relation.Ccomp ? predication.Up!.Antecedent : SyntaxWord.None;
    }

    /// <summary>The noun a relative pronoun stands for; every other word stands for itself.</summary>
    private int Resolve(int word, Predication predication) => predication.Antecedent >= 0 && IsRelative(word) ? predication.Antecedent : word;

    private bool IsRelative(int word) => Tree[word].Length <= 5 && Tree[word].FirstChild < 0 && (StatementWords.Of(Vocabulary.Instance.Find(grammar.Fold(word))) & WordUse.Relative) != 0;

    private bool IsPassive(Predication predication, int own, bool isHeadline)
    {
        var word = predication.Word;
        if (predication.Copula >= 0)
            return false;
        if (own >= 0 && Tree[own].Relation is Relation.NsubjPass or Relation.CsubjPass || Tree.Child(word, Relation.AuxPass) >= 0)
            return true;
        if (Tree[word].Tag is not (PennTag.VBN or PennTag.VBD))
            return false;
        switch (Tree[word].Relation)
        {
            case Relation.Acl:
                return Tree.Child(word, Relation.Obj) < 0;
            case Relation.Conj when predication.IsDirect && own < 0:
                return predication.Up!.IsPassive && Tree[word].Tag == PennTag.VBN && Tree.Child(word, Relation.Aux) < 0;
            case Relation.Advcl or Relation.Xcomp when own < 0 && Tree[word].Tag == PennTag.VBN:
                return Tree.Child(word, Relation.Aux) < 0;
        }
        // "Two killed in crash"
        return isHeadline && Tree[word].Tag == PennTag.VBN && Tree.Child(word, Relation.Aux) < 0 && Tree.Child(word, Relation.Obj) < 0 && Tree.Child(word, Relation.Ccomp) < 0;
    }

    private int Borrowed(Predication predication)
    {
        var node = Tree[predication.Word];
        var up = predication.IsDirect ? predication.Up : null;
        switch (node.Relation)
        {
            case Relation.Conj:
                return up is null ? SyntaxWord.None : up.Surface;
            case Relation.Xcomp when up is not null:
                return (StatementWords.OfVerb(grammar.LemmaNumber(up.Word)) & WordUse.Subject) == 0 && !up.IsPassive && Receiver(up.Word) is >= 0 and var receiver ? Resolve(receiver, up) : up.Surface;
            case Relation.Advcl when up is not null && IsNonfinite(predication.Word):
                return up.Surface;
            case Relation.Acl when grammar.IsNominal(node.Head):
                if (Tree.Child(predication.Word, Relation.Mark) < 0)
                    return node.Head;
                // "Lee's plan to build"
                return Tree.Child(node.Head, Relation.NmodPoss);
            case Relation.AclRelcl when Tree.Child(predication.Word, Relation.Obj) is < 0 or > 0:
                return node.Head;
            default:
                return SyntaxWord.None;
        }
    }

    private int Receiver(int word) => Tree.Child(word, Relation.Obj) is >= 0 and var receiver ? receiver : Tree.Child(word, Relation.Iobj);

    /// <summary>A gerund, a participle or an infinitive.</summary>
    private bool IsNonfinite(int word)
    {
        if (Tree.Child(word, Relation.Cop) >= 0)
            word = Tree.Child(word, Relation.Cop);
        var tag = Tree[word].Tag;
        if (tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
            return false;
        for (var child = Tree[Tree[word].Relation == Relation.Cop ? Tree[word].Head : word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation is Relation.Aux or Relation.AuxPass && Tree[child].Tag is PennTag.MD or PennTag.VBD or PennTag.VBZ or PennTag.VBP)
                return false;
        return true;
    }

    /// <summary>
    /// A finite verb whose subject the parser hung elsewhere: English has it right before the verb and its auxiliaries.
    /// </summary>
    private int Before(Predication predication)
    {
        const int MostSteps = 6;
        var first = predication.Copula >= 0 ? Math.Min(predication.Copula, predication.Word) : predication.Word;
        for (var child = Tree[predication.Word].FirstChild; child >= 0 && child < predication.Word; child = Tree[child].NextSibling)
            if (Tree[child].Relation is Relation.Aux or Relation.AuxPass || (Tree[child].Relation == Relation.Advmod && child == first - 1))
                first = Math.Min(first, child);
        var last = first - 1;
        while (last >= 0 && last > first - 3 && Tree[last].PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Part)
            last--;
        if (last < 0 || !grammar.IsNominal(last) || Tree[last].Tag is PennTag.WDT or PennTag.WP)
            return SyntaxWord.None;
        var top = last;
        for (var step = 0; step < MostSteps; step++)
        {
            var head = Tree[top].Head;
            if (head < 0 || head > last || !grammar.IsNominal(head)
                || Tree[top].Relation is not (Relation.Nmod or Relation.Compound or Relation.Flat or Relation.Conj or Relation.NmodPoss or Relation.Appos or Relation.Nummod or Relation.NmodUnmarked or Relation.Obl))
                break;
            top = head;
        }
        return Tree[top].Relation is Relation.Obj or Relation.Iobj ? SyntaxWord.None : top;
    }

    private int Object(Predication predication, int own)
    {
        var word = predication.Word;
        var found = Tree.Child(word, Relation.Obj);
        if (found >= 0)
            return Resolve(found, predication);
        // "bought and sold shares"
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (child > word)
            {
                if (Tree[child].Relation == Relation.Conj && child <= word + 3 && Own(child) < 0 && Tree[child].Tag == Tree[word].Tag && Tree.Child(child, Relation.Obj) is >= 0 and var shared)
                    return shared;
                if (Tree[child].Relation is not (Relation.Cc or Relation.Punct))
                    break;
            }
        // "the bridge that the army built"
        if (Tree[word].Relation == Relation.AclRelcl && own >= 0 && !IsRelative(own) && Tree[word].Head < own && !HasClause(word) && !AsksWhere(word))
            return Tree[word].Head;
        return SyntaxWord.None;
    }

    private bool HasClause(int word) => Tree.Child(word, Relation.Ccomp) >= 0 || Tree.Child(word, Relation.Xcomp) >= 0;

    private bool AsksWhere(int word)
    {
        for (var child = Tree[word].FirstChild; child >= 0 && child < word; child = Tree[child].NextSibling)
            if (Tree[child].Tag == PennTag.WRB || (Tree[child].Relation is Relation.Obl && IsRelative(child)))
                return true;
        return false;
    }

    /// <summary>"by the police" in a passive.</summary>
    private int Agent(int word)
    {
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation == Relation.OblAgent || (Tree[child].Relation == Relation.Obl && child > word && grammar.IsNominal(child) && grammar.Preposition(child, out _) == "by" && Tree[child].PartOfSpeech is not (PartOfSpeech.Num or PartOfSpeech.Sym)))
                return child;
        return SyntaxWord.None;
    }
}
