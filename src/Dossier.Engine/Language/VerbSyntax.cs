namespace Dossier.Engine.Language;

/// <summary>What a tree says of a verb. Only arcs that are sure are followed: a wrong subject is worse than none.</summary>
internal static class VerbSyntax
{
    /// <summary>Of the subjects whose arc is at least so sure, 94 in 100 are right, and they are nine in ten; of the others, every second one.</summary>
    public const byte Sure = 12;

    // A chain of verbs that share a subject is short: "plans to try to visit and see".
    private const int LongestChain = 6;

    /// <summary>The word at a token's place if the tagger takes it for a verb, else <see cref="SyntaxWord.None"/>.</summary>
    public static int VerbAt(SyntaxTree tree, Token token)
    {
        var word = tree.At(token.Start);
        return word >= 0 && tree[word].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux ? word : SyntaxWord.None;
    }

    /// <summary>The subject's head, of the verb itself or of the verb it shares it with; the noun a relative clause or a participle belongs to. None when it is not sure.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="isHeadline">Headlines join verbs by a comma alone: "Lee meets Ek, promises jobs".</param>
    public static int Subject(SyntaxTree tree, int verb, bool isHeadline = false)
    {
        for (var step = 0; step < LongestChain && verb >= 0; step++)
        {
            if (OwnSubject(tree, verb) is >= 0 and var subject)
                return IsRelative(tree[subject]) ? Antecedent(tree, verb) : tree[subject].Sureness >= Sure || IsBeside(tree, subject, verb) ? subject : SyntaxWord.None;
            ref readonly var word = ref tree[verb];
            if (word.Sureness < Sure)
                return SyntaxWord.None;
            switch (word.Relation)
            {
                case Relation.Xcomp:
                case Relation.Conj when isHeadline || IsJoined(tree, verb):
                case Relation.Advcl when word.Tag is PennTag.VBG:
                    verb = word.Head;
                    break;
                case Relation.Acl:
                case Relation.AclRelcl:
                    return word.Tag is PennTag.VBG or PennTag.VBN ? word.Head : SyntaxWord.None;
                default:
                    return SyntaxWord.None;
            }
        }
        return SyntaxWord.None;
    }

    /// <summary>"Samuel Ortiz has founded": a name right before its verb needs no proof.</summary>
    private static bool IsBeside(SyntaxTree tree, int subject, int verb)
    {
        if (tree[subject].PartOfSpeech != PartOfSpeech.Propn || subject > verb)
            return false;
        for (var i = subject + 1; i < verb; i++)
            if (!(tree[i].Relation == Relation.Flat && tree[i].Head == subject) && tree[i].Relation is not (Relation.Aux or Relation.AuxPass or Relation.Advmod or Relation.Cop))
                return false;
        return true;
    }

    /// <summary>Whether "and" joins a verb to another, or joins one further on in the same row: "went, saw and said". A comma alone is too often another speaker's.</summary>
    private static bool IsJoined(SyntaxTree tree, int verb)
    {
        if (tree[tree[verb].Head].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux))
            return false;
        for (var next = verb; next >= 0; next = tree[next].NextSibling)
            if (tree[next].Relation == Relation.Conj && tree.Child(next, Relation.Cc) >= 0)
                return true;
        return false;
    }

    /// <summary>Whether the verb is a passive.</summary>
    public static bool IsPassive(SyntaxTree tree, int verb) => tree.Child(verb, Relation.AuxPass) >= 0 || tree.Child(verb, Relation.NsubjPass) >= 0;

    /// <summary>The child that is the verb's own subject, or None; of several the nearest before the verb, for "Acme's Lee meets" has but one.</summary>
    public static int OwnSubject(SyntaxTree tree, int verb)
    {
        var subject = SyntaxWord.None;
        for (var child = tree[verb].FirstChild; child >= 0 && (child < verb || subject < 0); child = tree[child].NextSibling)
            if (tree[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter)
                subject = child;
        return subject;
    }

    /// <summary>
    /// The first and the last word of a noun with what narrows it, but without what only adds to it: relative clauses, participles, appositions and what stands behind a comma.
    /// Other nouns joined to it belong to it.
    /// </summary>
    public static (int First, int Last) Phrase(SyntaxTree tree, int noun)
    {
        var (first, end) = tree.Range(noun);
        while (first < noun && tree[first].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adp or PartOfSpeech.Sconj)
            first++;
        // What stands before a comma is an adjunct hung too low: "According to Acme, planes flew".
        for (var i = noun - 1; i > first; i--)
            if (tree[i].Tag == PennTag.Comma)
            {
                first = i + 1;
                break;
            }
        var joined = noun;
        for (var child = tree[noun].FirstChild; child >= 0; child = tree[child].NextSibling)
            if (tree[child].Relation == Relation.Conj && tree[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
                joined = child;
        var last = noun;
        for (var i = noun + 1; i <= end; i++)
        {
            ref readonly var word = ref tree[i];
            if (IsRelative(word) || (i > joined && (word.Tag is PennTag.Comma or PennTag.LRB or PennTag.Colon
                || word.Relation is Relation.AclRelcl or Relation.Acl or Relation.Appos or Relation.Parataxis or Relation.Advcl or Relation.Ccomp or Relation.Mark)))
                break;
            if (word.PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj))
                last = i;
        }
        return (first, last);
    }

    public static bool IsRelative(in SyntaxWord word) => word.Tag is PennTag.WDT or PennTag.WP or PennTag.WPS;

    private static int Antecedent(SyntaxTree tree, int verb) =>
        tree[verb].Relation == Relation.AclRelcl && tree[verb].Sureness >= Sure ? tree[verb].Head : SyntaxWord.None;
}
