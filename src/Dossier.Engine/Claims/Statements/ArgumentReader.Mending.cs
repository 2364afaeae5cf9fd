namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>Subjects that the parser hung elsewhere, found again by the order of English words.</summary>
internal sealed partial class ArgumentReader
{
    /// <summary>"Lee is the first": the parser took the name for what is said of it.</summary>
    private void Turn(Predication predication)
    {
        predication.Subject = predication.Surface = predication.Word;
        predication.IsBorrowed = false;
        for (var i = predication.Copula + 1; i < Tree.Count && Tree[i].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv or PartOfSpeech.Noun or PartOfSpeech.Propn; i++)
            if (Tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)
                predication.Object = i;
        predication.ObjectFirst = predication.Copula + 1;
    }

    /// <summary>"the first time | Lee has spoken": a name right before the verb, with no comma between, is its subject.</summary>
    private int Nearer(Predication predication, int own)
    {
        var before = Before(predication);
        return before > own && before < predication.Word && Tree[before].PartOfSpeech == PartOfSpeech.Propn && grammar.Phrase(own).Last < grammar.Phrase(before).First && Tree[before].Relation == Relation.Appos ? before : SyntaxWord.None;
    }

    /// <summary>"has long taken": a participle the parser hung from its auxiliary.</summary>
    private bool IsPerfect(Predication predication)
    {
        if (!predication.IsDirect || Tree[predication.Word].Tag != PennTag.VBN || grammar.Lemma(predication.Up!.Word) != "have" || predication.Up.Word > predication.Word)
            return false;
        for (var i = predication.Up.Word + 1; i < predication.Word; i++)
            if (Tree[i].PartOfSpeech is not (PartOfSpeech.Adv or PartOfSpeech.Part))
                return false;
        return true;
    }

    /// <summary>
    /// A finite verb whose subject the parser hung elsewhere: English has it right before the verb and its auxiliaries.
    /// </summary>
    private int Before(Predication predication)
    {
        var first = predication.Copula >= 0 ? Math.Min(predication.Copula, predication.Word) : predication.Word;
        for (var child = Tree[predication.Word].FirstChild; child >= 0 && child < predication.Word; child = Tree[child].NextSibling)
            if (Tree[child].Relation is Relation.Aux or Relation.AuxPass || (Tree[child].Relation == Relation.Advmod && child == first - 1))
                first = Math.Min(first, child);
        var last = first - 1;
        while (last >= 0 && last > first - 3 && Tree[last].PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Part)
            last--;
        if (last < 0 || !grammar.IsNominal(last) || Tree[last].Tag is PennTag.WDT or PennTag.WP)
            return SyntaxWord.None;
        var top = Top(last);
        return Tree[top].Relation is Relation.Obj or Relation.Iobj ? SyntaxWord.None : top;
    }

    /// <summary>The head of the phrase that ends with a word.</summary>
    private int Top(int last)
    {
        const int MostSteps = 6;
        var top = last;
        for (var step = 0; step < MostSteps; step++)
        {
            var head = Tree[top].Head;
            if (head < 0 || head > last || (!grammar.IsNominal(head) && Tree[top].Relation != Relation.Nmod)
                || Tree[top].Relation is not (Relation.Nmod or Relation.Compound or Relation.Flat or Relation.Conj or Relation.NmodPoss or Relation.Nummod or Relation.NmodUnmarked or Relation.Obl))
                break;
            top = head;
        }
        return top;
    }

    /// <summary>"The city plans to build.": in a sentence without another verb the plural of an intention is one.</summary>
    private bool IsVerbTakenForNoun(int noun) => grammar.IsVerbless && Tree[noun].Tag == PennTag.NNS && noun > 0 && Tree[noun - 1].Head == noun && Tree[noun - 1].Tag is PennTag.NN or PennTag.NNP or PennTag.NNPS or PennTag.PRP
        && StatementWords.Intention(grammar.LemmaNumber(noun)) != Modality.None;

    /// <summary>The noun the parser took for the whole sentence, in front of its first verb: "The man who left, came back".</summary>
    private int Whole(Predication predication) =>
        grammar.IsNominal(Tree.Root) && Tree.Root < predication.Word && Tree.Child(Tree.Root, Relation.Cop) < 0 && Tree[predication.Word].Relation is Relation.Conj or Relation.Parataxis or Relation.Acl or Relation.Appos
        && (Tree[predication.Word].Head == Tree.Root || IsUnderName(Tree[predication.Word].Head)) || IsBehindRelative(predication.Word) ? Tree.Root : SyntaxWord.None;

    /// <summary>"Ann Lee, the mayor, resigned": behind the comma that closes an apposition stands the verb of the sentence, no participle.</summary>
    private bool IsMainVerb(Predication predication)
    {
        var word = predication.Word;
        if (Tree[word].Relation != Relation.Acl || Tree[word].Tag is not (PennTag.VBN or PennTag.VBD) || predication.IsPassive && Tree.Child(word, Relation.AuxPass) >= 0)
            return false;
        // "The church burned on Sunday.": a sentence has a verb, and it is the only one.
        return IsUnderName(Tree[word].Head) ? word > 1 && Tree[word - 1].Tag == PennTag.Comma : grammar.IsVerbless && IsPartOfRoot(Tree[word].Head);
    }

    private bool IsPartOfRoot(int word)
    {
        const int MostSteps = 4;
        for (var step = 0; step < MostSteps && word >= 0 && word != Tree.Root && Tree[word].Relation is Relation.Nmod or Relation.Flat; step++)
            word = Tree[word].Head;
        return word == Tree.Root && grammar.IsNominal(word);
    }

    /// <summary>"The man who left | came back": hung from the clause that belongs to the noun.</summary>
    private bool IsBehindRelative(int word) => Tree[word].Tag == PennTag.VBZ && Tree[word].Head is >= 0 and var head && Tree[head].Relation == Relation.AclRelcl && Tree[head].Head == Tree.Root && Tree[word].Relation is Relation.Advcl or Relation.Conj or Relation.Parataxis;

    private bool IsUnderName(int word) => word >= 0 && Tree[word].Relation == Relation.Appos && Tree[word].Head == Tree.Root && grammar.IsNominal(Tree.Root);
}
