namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>Finds who does what a verb says, and to whom: own subjects and objects, and those borrowed from the clause above.</summary>
internal sealed partial class ArgumentReader(SentenceGrammar grammar)
{
    private SyntaxTree Tree => grammar.Tree;

    /// <summary>Reads subject and object of a predication; those of the one above it are known.</summary>
    public void Read(Predication predication, bool isHeadline)
    {
        var word = predication.Word;
        var own = Own(word);
        predication.Antecedent = Antecedent(predication);
        predication.Controller = Controller(predication);
        predication.IsPassive = IsPassive(predication, own, isHeadline);
        if (own >= 0 && predication.Copula < 0 && own < word && grammar.TimeFirst(own) is > 0 and var time && grammar.IsNominal(time - 1) && grammar.Phrase(own).First < time)
        {
            // "The ministry last month closed": the date is no part of who closed.
            predication.SubjectFirst = grammar.Phrase(own).First;
            predication.Date = own;
            own = time - 1;
        }
        if (own >= 0 && Nearer(predication, own) is >= 0 and var nearer)
            own = nearer;
        predication.Surface = own >= 0 ? Resolve(own, predication) : Borrowed(predication);
        // "Ann Lee to open plant"
        if (isHeadline && predication.Surface < 0 && Tree[word].Relation == Relation.Acl && Tree[word].Head == Tree.Root && StatementWords.Intention(grammar.LemmaNumber(Tree.Root)) == Modality.None)
            predication.Surface = Tree.Root;
        predication.IsBorrowed = own < 0;
        if (own < 0 && IsPerfect(predication))
        {
            predication.Surface = predication.Up!.Surface;
            predication.Up.IsFolded = true;
            predication.IsPassive = false;
        }
        if (predication.Surface < 0 && !IsNonfinite(word))
        {
            predication.Surface = Before(predication);
            if (predication.Surface < 0)
                predication.Surface = Whole(predication);
            predication.IsBorrowed = false;
        }
        else if (predication.Surface >= 0 && IsMainVerb(predication))
        {
            predication.IsPassive = false;
            predication.Surface = Tree.Root;
        }
        if (predication.IsPassive)
        {
            predication.Object = predication.Surface;
            predication.Subject = Agent(word);
        }
        else
        {
            predication.Subject = predication.Surface;
            if (predication.Copula > word && own < 0 && grammar.IsNominal(word))
            {
                Turn(predication);
                return;
            }
            predication.Object = predication.Copula >= 0 ? word : Object(predication, own);
        }
    }

    /// <summary>The subject that hangs from the word itself.</summary>
    private int Own(int word)
    {
        var found = SyntaxWord.None;
        // Of two the nearer one: the other is a piece of it, or of what stands before.
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.CsubjPass or Relation.NsubjOuter or Relation.CsubjOuter && (found < 0 || child < word))
                found = child;
        if (found >= 0)
            return found;
        // An object before its verb is a subject that the parser misjudged, unless it asks or stands for a noun.
        var before = Tree.Child(word, Relation.Obj);
        return before >= 0 && before < word && grammar.IsNominal(before) && Tree[before].Tag is not (PennTag.WP or PennTag.WDT or PennTag.WPS) && !IsRelative(before) && (!IsNonfinite(word) || grammar.Fold(before) is "he" or "she" or "they" or "we" or "i") ? before : SyntaxWord.None;
    }

    private int Antecedent(Predication predication)
    {
        var node = Tree[predication.Word];
        // "Nora Field, who sold": a clause that hangs from a part of a name belongs to the whole.
        if (node.Relation == Relation.AclRelcl)
            return Tree[node.Head].Relation == Relation.Flat ? Tree[node.Head].Head : node.Head;
        return predication.IsDirect && node.Relation is Relation.Conj or Relation.Xcomp or Relation.Ccomp ? predication.Up!.Antecedent : SyntaxWord.None;
    }

    /// <summary>The noun a relative pronoun stands for; every other word stands for itself.</summary>
    private int Resolve(int word, Predication predication)
    {
        if (!IsRelative(word))
            return word;
        if (predication.Antecedent >= 0)
            return predication.Antecedent;
        // The clause hangs elsewhere; its noun stands before the pronoun all the same.
        var last = word > 0 && Tree[word - 1].Tag == PennTag.Comma ? word - 2 : word - 1;
        return Tree[word].Tag is PennTag.WP or PennTag.WDT && last >= 0 && grammar.IsNominal(last) && !IsRelative(last) ? Top(last) : word;
    }

    private bool IsRelative(int word) => Tree[word].Length <= 5 && Tree[word].FirstChild < 0 && (StatementWords.Of(grammar.FormNumber(word)) & WordUse.Relative) != 0;

    private bool IsPassive(Predication predication, int own, bool isHeadline)
    {
        var word = predication.Word;
        if (predication.Copula >= 0)
            return false;
        if (Tree.Child(word, Relation.AuxPass) >= 0)
            return true;
        // No passive goes without an auxiliary but in headlines and beside another.
        if (own >= 0 && Tree[own].Relation is Relation.NsubjPass or Relation.CsubjPass && (isHeadline || Tree.Child(word, Relation.Aux) >= 0))
            return true;
        if (Tree[word].Tag is not (PennTag.VBN or PennTag.VBD))
            return false;
        switch (Tree[word].Relation)
        {
            case Relation.Acl:
                return own < 0 && Tree.Child(word, Relation.Obj) < 0;
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
                // "… and that most were sold" has a subject of its own.
                return up is null || Tree.Child(predication.Word, Relation.Mark) is >= 0 and var mark && Tree[mark].Tag == PennTag.IN ? SyntaxWord.None : up.Surface;
            case Relation.Xcomp when up is not null:
                return (StatementWords.OfVerb(grammar.LemmaNumber(up.Word)) & WordUse.Subject) == 0 && !up.IsPassive && Receiver(up.Word) is >= 0 and var receiver ? Resolve(receiver, up) : up.Surface;
            case Relation.Advcl when up is not null && IsNonfinite(predication.Word):
                return grammar.IsRuled(predication.Word, up) ? Resolve(Receiver(up.Word), up) : up.Surface;
            case Relation.Acl when grammar.IsNominal(node.Head):
                if (Tree.Child(predication.Word, Relation.Mark) < 0)
                    return node.Head;
                if (predication.Controller is { } verb)
                    return (StatementWords.OfVerb(grammar.LemmaNumber(verb.Word)) & WordUse.Object) != 0 ? node.Head : verb.Surface;
                if (IsVerbTakenForNoun(node.Head))
                {
                    predication.SubjectFirst = grammar.Phrase(node.Head).First;
                    return node.Head - 1;
                }
                // "Lee's plan to build"
                return StatementWords.Intention(grammar.LemmaNumber(node.Head)) != Modality.None ? Tree.Child(node.Head, Relation.NmodPoss) : SyntaxWord.None;
            case Relation.AclRelcl when Tree.Child(predication.Word, Relation.Obj) is < 0 or > 0:
                return node.Head;
            default:
                return SyntaxWord.None;
        }
    }

    /// <summary>
    /// The verb that rules an infinitive which the parser hung from the verb's object: "ordered the airline | to pay", "met the mayor | to discuss".
    /// </summary>
    private Predication? Controller(Predication predication)
    {
        var node = Tree[predication.Word];
        if (node.Relation != Relation.Acl || predication.Up is not { } up || Tree[node.Head].Head != up.Word || Tree[node.Head].Relation is not (Relation.Obj or Relation.Iobj or Relation.Obl)
            || Tree.Child(predication.Word, Relation.Mark) is var mark && (mark < 0 || grammar.Fold(mark) != "to"))
            return null;
        if ((StatementWords.OfVerb(grammar.LemmaNumber(up.Word)) & (WordUse.Object | WordUse.Subject)) != 0)
            return Tree[node.Head].Relation == Relation.Obl ? null : up;
        return Tree[node.Head].PartOfSpeech == PartOfSpeech.Propn || (Names.NameLexicon.Of(grammar.LemmaNumber(node.Head)) & Names.NameWord.Role) != 0 ? up : null;
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

    private int Object(Predication predication, int own)
    {
        var word = predication.Word;
        var found = Tree.Child(word, Relation.Obj);
        // "fined the airline $3 million": what the parser hung from the sum is the verb's.
        if (found >= 0 && found != own)
            return Tree[found].Tag is PennTag.Dollar or PennTag.CD && Own(found) is var payer && payer > word ? payer : Resolve(found, predication);
        // "met president-elect Lee": what the parser hung from the half of a title is the verb's.
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (child > word && grammar.IsHyphenated(child) && Own(child) is var title && title > word)
                return title;
        // "bought and sold shares"
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (child > word)
            {
                if (Tree[child].Relation == Relation.Conj && child <= word + 3 && Own(child) < 0 && IsAlike(Tree[child].Tag, Tree[word].Tag) && Tree.Child(child, Relation.Obj) is >= 0 and var shared)
                    return shared;
                if (Tree[child].Relation != Relation.Cc)
                    break;
            }
        // "the bridge that the army built"
        if (Tree[word].Relation is Relation.AclRelcl or Relation.Acl && (Tree[word].Relation == Relation.AclRelcl || !IsNonfinite(word) || Tree[word].Tag == PennTag.VBN) && own >= 0 && !IsRelative(own) && Tree[word].Head < own && !HasClause(word) && !AsksWhere(word))
            return Tree[word].Head;
        return SyntaxWord.None;
    }

    private static bool IsAlike(PennTag one, PennTag other) => one == other || (one is PennTag.VBN or PennTag.VBD && other is PennTag.VBN or PennTag.VBD);

    private bool HasClause(int word) => Tree.Child(word, Relation.Ccomp) >= 0 || Tree.Child(word, Relation.Xcomp) >= 0;

    private bool AsksWhere(int word)
    {
        for (var child = Tree[word].FirstChild; child >= 0 && child < word; child = Tree[child].NextSibling)
            if (Tree[child].Tag == PennTag.WRB || (Tree[child].Relation is Relation.Obl && IsRelative(child)))
                return true;
        return false;
    }

    private bool IsBy(int word)
    {
        var preposition = Tree.Child(word, Relation.Case);
        if (preposition < 0)
            preposition = Tree.Child(word, Relation.Mark);
        return preposition >= 0 && preposition < word && grammar.Fold(preposition) == "by";
    }

    /// <summary>"by the police" in a passive.</summary>
    private int Agent(int word)
    {
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
            if (Tree[child].Relation == Relation.OblAgent || (Tree[child].Relation is Relation.Obl or Relation.Advcl or Relation.Xcomp && child > word && grammar.IsNominal(child) && IsBy(child) && Tree[child].PartOfSpeech is not (PartOfSpeech.Num or PartOfSpeech.Sym)))
                return child;
        return SyntaxWord.None;
    }
}
