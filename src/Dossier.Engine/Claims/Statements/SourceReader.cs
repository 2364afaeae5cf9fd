namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>Finds on whose word a clause stands: "X said that", "…, X said", "according to X".</summary>
internal sealed class SourceReader(SentenceGrammar grammar)
{
    private SyntaxTree Tree => grammar.Tree;

    /// <summary>"According to X," at the start, or behind a comma, credits the whole sentence.</summary>
    public SourceCue? OfSentence()
    {
        for (var i = 0; i + 2 < Tree.Count; i++)
            if (IsAccording(i) && (i == 0 || !IsLetter(i - 1)) && Tree[i].Relation == Relation.Case)
                return new SourceCue(i, Tree[i].Head, null);
        return null;
    }

    /// <summary>On whose word a predication stands.</summary>
    /// <param name="predication">What stands above it is known.</param>
    /// <param name="whole">The source of the whole sentence.</param>
    /// <param name="isReport">Whether it reports something itself.</param>
    public SourceCue? Of(Predication predication, SourceCue? whole, bool isReport)
    {
        var word = predication.Word;
        var up = predication.Up;
        var source = up is null ? whole : up.Source;
        if (up is not null && predication.IsDirect)
        {
            // The clause that credits stands outside of what it credits.
            if (up.Source?.Cue == word)
                return up.Source.Outer;
            if (IsContent(predication, up))
                source = new SourceCue(up.Word, Reporter(up), source);
        }
        for (var child = Tree[word].FirstChild; child >= 0; child = Tree[child].NextSibling)
        {
            if (Tree[child].Relation is Relation.Parataxis or Relation.Advcl or Relation.Conj && Credits(child))
                return new SourceCue(child, Subject(child), source);
            if (Tree[child].Relation is Relation.Obl or Relation.Advcl or Relation.Parataxis && Tree.Child(child, Relation.Case) is >= 0 and var preposition && IsAccording(preposition) && preposition != whole?.Cue)
                source = new SourceCue(preposition, child, source);
        }
        return source;
    }

    /// <summary>Whether the clause is what the verb above it reports.</summary>
    private bool IsContent(Predication predication, Predication up)
    {
        if ((StatementWords.OfVerb(grammar.LemmaNumber(up.Word)) & WordUse.Report) == 0 || up.Copula >= 0 && Tree[up.Word].PartOfSpeech != PartOfSpeech.Adj)
            return false;
        return Tree[predication.Word].Relation switch
        {
            Relation.Ccomp => true,
            // "Lee said: we will …"
            Relation.Parataxis => predication.Word > up.Word && up.Surface >= 0 && Tree.Child(up.Word, Relation.Ccomp) < 0 && Tree.Child(up.Word, Relation.Obj) < 0,
            _ => false,
        };
    }

    private static int Reporter(Predication up) => up.IsPassive ? up.Subject : up.Surface;

    /// <summary>"…, Lee said", "as Lee said": a verb of saying with a subject and nothing said inside.</summary>
    private bool Credits(int clause)
    {
        if ((StatementWords.OfVerb(grammar.LemmaNumber(clause)) & WordUse.Report) == 0 || Subject(clause) < 0 || Tree.Child(clause, Relation.Ccomp) >= 0)
            return false;
        if (Tree[clause].Relation == Relation.Parataxis)
            return true;
        if (Tree[clause].Relation == Relation.Conj)
            return Tree.Child(clause, Relation.Cc) < 0 && Tree.Child(clause, Relation.Obj) < 0 && grammar.Range(clause).First is > 0 and var first && Tree[first - 1].Tag == PennTag.Comma | Tree[first].Tag == PennTag.Comma;
        var mark = Tree.Child(clause, Relation.Mark);
        return mark >= 0 && grammar.Fold(mark) == "as";
    }

    private int Subject(int clause) => Tree.Child(clause, Relation.Nsubj);

    private bool IsAccording(int word) => Tree[word].Length == 9 && grammar.Fold(word) == "according";

    private bool IsLetter(int word) => Tree[word].PartOfSpeech != PartOfSpeech.Punct && grammar.Fold(word) is not ("but" or "and");
}
