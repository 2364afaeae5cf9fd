namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Turns words of the tree into the stretches of text that fill a statement's slots.</summary>
internal sealed class PartReader(SentenceGrammar grammar, SentenceMentions mentions)
{
    private SyntaxTree Tree => grammar.Tree;

    /// <summary>A noun with what belongs to it, or a whole clause.</summary>
    public StatementPart Of(int word) => IsClause(word) ? Clause(word) : Phrase(word);

    /// <summary>A noun with what belongs to it.</summary>
    public StatementPart Phrase(int word)
    {
        var (first, last) = grammar.Phrase(word);
        return Make(word, first, last);
    }

    /// <summary>A description without the name that follows it.</summary>
    public StatementPart Description(int word)
    {
        var (first, last) = grammar.Phrase(word);
        return new StatementPart(TextSpan.FromBounds(Tree[first].Start, Tree[last].End), EquatableArray<int>.Empty);
    }

    /// <summary>The words from one up to another that is the head.</summary>
    public StatementPart From(int first, int head) => Make(head, first, head);

    /// <summary>A person's name without the title before it.</summary>
    public StatementPart Name(int word)
    {
        if (mentions.EntityAt(word) is not { } entity)
            return Phrase(word);
        int first = word, last = word;
        while (first > 0 && mentions.EntityAt(first - 1) == entity)
            first--;
        while (last + 1 < Tree.Count && mentions.EntityAt(last + 1) == entity)
            last++;
        return Make(word, first, last);
    }

    /// <summary>Everything that hangs from a word.</summary>
    public StatementPart Clause(int word)
    {
        var (first, last) = grammar.Range(word);
        return Make(word, first, last);
    }

    /// <summary>The words from one to another without the marks at their ends.</summary>
    public StatementPart Make(int head, int first, int last)
    {
        while (first < last && IsMark(first))
            first++;
        // "the | two": a determiner is its neighbour's, wherever it hangs.
        if (first > 0 && grammar.IsNominal(head) && Tree[first - 1].Tag == PennTag.DT && Tree[first - 1].Head > first - 1)
            first--;
        while (last > first && (IsMark(last) || Tree[last].Tag == PennTag.POS))
            last--;
        var named = head;
        // "president-elect | Ann Lee", "New | York": the readers of names see further than one arc.
        if (mentions.RoleAt(last) is { } role && role.RoleSpan.Contains(Tree[last].Span) && role.Span.End > role.RoleSpan.End)
            while (last + 1 < Tree.Count && Tree[last + 1].End <= role.Span.End)
                named = ++last;
        if (mentions.TimeAt(last) is { } time && time.Span.Contains(Tree[head].Span))
            while (last + 1 < Tree.Count && Tree[last + 1].End <= time.Span.End)
                last++;
        if (mentions.NameAt(last) is { } name)
            while (last + 1 < Tree.Count && Tree[last + 1].End <= name.Span.End)
                last++;
        return new StatementPart(TextSpan.FromBounds(Tree[first].Start, Tree[last].End), Entities(mentions.EntityAt(head) is null ? named : head, last));
    }

    private bool IsClause(int word) => Tree[word].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux && Tree[word].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Conj or Relation.Root);

    private bool IsMark(int word) => Tree[word].PartOfSpeech == PartOfSpeech.Punct;

    private EquatableArray<int> Entities(int head, int last)
    {
        var first = mentions.EntityAt(head);
        List<int>? all = null;
        if (grammar.IsNominal(head))
            for (var child = Tree[head].FirstChild; child >= 0 && child <= last; child = Tree[child].NextSibling)
                if (Tree[child].Relation == Relation.Conj && mentions.EntityAt(child) is { } other && other != first)
                    (all ??= []).Add(other);
        if (first is { } entity)
            (all ??= []).Insert(0, entity);
        return all is null ? EquatableArray<int>.Empty : new EquatableArray<int>(all.ToArray());
    }
}
