namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>Finds the roles that a sentence's grammar gives to a name that stands anywhere in it: "Lee, who joined in 2003, is the chairman", "was elected mayor", "who heads Acme".</summary>
internal sealed class RoleSyntax(PlacedNames names, SyntaxReader syntax)
{
    private const int MostRoles = 3;
    private const int NearName = 6;

    private static readonly string?[] RoleVerbs = MakeVerbs(1);
    private static readonly string?[] PastVerbs = MakeVerbs(2);

    private readonly RoleReader _reader = new(names);

    private NameText Text => names.Text;

    private Words Words => names.Words;

    /// <summary>Adds the roles of a sentence that stand in no other yet.</summary>
    /// <param name="s">Index of the sentence.</param>
    /// <param name="roles">The roles found so far; those of this sentence from <paramref name="from"/> on.</param>
    /// <param name="from">Index of this sentence's first role.</param>
    public void Find(int s, List<PlacedRole> roles, int from)
    {
        var sentence = Words.Sentences[s];
        for (var i = sentence.First; i < sentence.End; i++)
            if (RoleVerbs[Words.Tokens[i].Word] is { } done)
                ReadVerb(i, syntax.Of(s), done, roles, from);
            else if (names.IsFree(i, NameWord.Role) && !IsInRole(i, roles, from))
                ReadPredicate(i, sentence, syntax.Of(s), roles, from);
    }

    /// <summary>The role at a token, if it is what somebody is said to be.</summary>
    private void ReadPredicate(int token, Sentence sentence, SyntaxTree? tree, List<PlacedRole> roles, int from)
    {
        if (tree?.At(Words.Tokens[token].Start) is not (>= 0 and var noun) || tree[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
            return;
        var copula = tree.Child(noun, Relation.Cop);
        // "Was elected mayor", "served as mayor": there the verb has the subject.
        var verb = copula >= 0 ? noun : Became(tree, noun);
        if (verb < 0 || IsHeldBack(tree, verb) || (verb != noun && IsHeldBack(tree, noun)) || VerbSyntax.Subject(tree, verb) is not (>= 0 and var subject) || PersonAt(tree, subject) is not (>= 0 and var person))
            return;
        var start = Words.FirstTokenFrom(tree[FirstOfNoun(tree, noun, Math.Max(copula, verb == noun ? 0 : verb))].Start);
        for (var n = 0; n < MostRoles && _reader.After(start, sentence.End) is { } role; n++)
        {
            if (role.End < sentence.End && names.At(role.End) >= 0)
                return;
            if (!IsInRole(role.First, roles, from) && role.Fold(names) is { Length: > 0 } folded)
                roles.Add(new PlacedRole(
                    First(person, role.First), SpanEnd(role), names.All[person].Entity, folded, role.Organization >= 0 ? names.All[role.Organization].Entity : null,
                    role.First, role.End, role.IsFormer, verb != noun && !IsLasting(verb, tree)));
            if (role.End + 1 >= sentence.End || !Text.IsWord(role.End, "and"))
                return;
            start = role.End + 1;
        }
    }

    /// <summary>"Serves as", "remains": nothing changes.</summary>
    private bool IsLasting(int verb, SyntaxTree tree) => Words.FirstTokenFrom(tree[verb].Start) is var at && (Words.Text[Words.Tokens[at].Start] is 's' or 'w' or 'r' && !Text.IsWord(at, "re-elected") && !Text.IsWord(at, "reelected"));

    /// <summary>From the name on, when it stands near before the role.</summary>
    private int First(int person, int role) => names.All[person].End <= role && role - names.All[person].End <= NearName ? names.All[person].First : role;

    private int SpanEnd(RolePhrase role) => role.Organization >= 0 && names.All[role.Organization] is var body && body.First >= role.End ? body.End : role.End;

    /// <summary>"Lee founded Acme", "Lee, who heads Acme": what he does to a body is his role in it.</summary>
    private void ReadVerb(int token, SyntaxTree? tree, string role, List<PlacedRole> roles, int from)
    {
        if (tree is null || VerbSyntax.VerbAt(tree, Words.Tokens[token]) is not (>= 0 and var verb) || IsHeldBack(tree, verb))
            return;
        var isPassive = tree[verb].Tag == PennTag.VBN && tree.Child(verb, Relation.Obj) < 0 && !HasAuxiliary(tree, verb);
        // "Acme, founded by Lee": a participle's object is the noun it belongs to.
        var body = isPassive || VerbSyntax.IsPassive(tree, verb) ? VerbSyntax.Subject(tree, verb) : tree.Child(verb, Relation.Obj);
        var doer = isPassive || VerbSyntax.IsPassive(tree, verb) ? tree.Child(verb, Relation.OblAgent) : VerbSyntax.Subject(tree, verb);
        if (body < 0 || doer < 0 || IsMoving(tree, verb) || PersonAt(tree, doer) is not (>= 0 and var person) || BodyAt(tree, body) is not (>= 0 and var organization))
            return;
        for (var r = from; r < roles.Count; r++)
            if (roles[r].Entity == names.All[person].Entity && roles[r].Role == role)
                return;
        roles.Add(new PlacedRole(token, token + 1, names.All[person].Entity, role, names.All[organization].Entity, token, token + 1, PastVerbs[Words.Tokens[token].Word] is not null && tree[verb].Tag == PennTag.VBD));
    }

    /// <summary>"Leads Acme to victory", "leads Acme by two points".</summary>
    private bool IsMoving(SyntaxTree tree, int verb)
    {
        for (var child = tree[verb].FirstChild; child >= 0; child = tree[child].NextSibling)
            if (tree[child].Relation is Relation.Obl or Relation.Xcomp or Relation.OblUnmarked && tree.Child(child, Relation.Case) is >= 0 and var preposition
                && Words.FirstTokenFrom(tree[preposition].Start) is var at && (Text.IsWord(at, "to") || Text.IsWord(at, "by") || Text.IsWord(at, "into") || Text.IsWord(at, "through")))
                return true;
        return false;
    }

    private static bool HasAuxiliary(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Aux) >= 0 || tree.Child(verb, Relation.AuxPass) >= 0;

    /// <summary>The verb that makes a noun somebody's role: "became mayor", "was elected mayor", "serves as mayor"; else None.</summary>
    private int Became(SyntaxTree tree, int noun)
    {
        ref readonly var word = ref tree[noun];
        if (word.Head < 0 || word.Sureness < VerbSyntax.Sure / 2 || tree[word.Head].PartOfSpeech != PartOfSpeech.Verb)
            return SyntaxWord.None;
        var verb = Words.FirstTokenFrom(tree[word.Head].Start);
        var isAs = tree.Child(noun, Relation.Case) is >= 0 and var preposition && Text.IsWord(Words.FirstTokenFrom(tree[preposition].Start), "as");
        var isMade = Text.IsWord(verb, "named") || Text.IsWord(verb, "appointed") || Text.IsWord(verb, "elected") || Text.IsWord(verb, "re-elected") || Text.IsWord(verb, "reelected");
        var isPlain = word.Relation is Relation.Xcomp or Relation.Obj && (Text.IsWord(verb, "became") || Text.IsWord(verb, "becomes") || Text.IsWord(verb, "remains") || Text.IsWord(verb, "remained"));
        var isServing = isAs && word.Relation == Relation.Obl && (Text.IsWord(verb, "serves") || Text.IsWord(verb, "served") || Text.IsWord(verb, "works") || Text.IsWord(verb, "worked"));
        return isPlain || isServing || (isMade && VerbSyntax.IsPassive(tree, word.Head) && (isAs || word.Relation is Relation.Xcomp or Relation.Obj)) ? word.Head : SyntaxWord.None;
    }

    /// <summary>The first word of a noun's own phrase: its article, adjectives and the names before it, behind the verb.</summary>
    private static int FirstOfNoun(SyntaxTree tree, int noun, int after)
    {
        for (var child = tree[noun].FirstChild; child >= 0 && child < noun; child = tree[child].NextSibling)
            if (child > after && tree[child].Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nummod or Relation.Flat)
                return tree.Range(child).First is var first && first > after ? first : child;
        return noun;
    }

    /// <summary>"Is not", "if he is", "would be", "will be": no role he has.</summary>
    private bool IsHeldBack(SyntaxTree tree, int word)
    {
        for (var child = tree[word].FirstChild; child >= 0; child = tree[child].NextSibling)
        {
            ref readonly var c = ref tree[child];
            if (c.Tag is PennTag.MD or PennTag.TO || c.Relation == Relation.Mark && !Text.IsWord(Words.FirstTokenFrom(c.Start), "that"))
                return true;
            if (c.Relation is Relation.Advmod or Relation.Det && Words.FirstTokenFrom(c.Start) is var at && at < Words.Tokens.Length
                && (Text.IsWord(at, "not") || Text.IsWord(at, "never") || Text.IsWord(at, "no") || tree[child].PartOfSpeech == PartOfSpeech.Part))
                return true;
        }
        return tree[word].Relation == Relation.Advcl && tree.Child(word, Relation.Mark) >= 0;
    }

    private int PersonAt(SyntaxTree tree, int word) => names.At(Words.FirstTokenFrom(tree[word].Start)) is >= 0 and var name && names.Type(name) == EntityType.Person ? name : -1;

    private int BodyAt(SyntaxTree tree, int word) => names.At(Words.FirstTokenFrom(tree[word].Start)) is >= 0 and var name && names.Type(name) == EntityType.Organization ? name : -1;

    private static bool IsInRole(int token, List<PlacedRole> roles, int from)
    {
        for (var r = from; r < roles.Count; r++)
            if (token >= roles[r].RoleFirst && token < roles[r].RoleEnd)
                return true;
        return false;
    }

    /// <summary>A field of the lexicon's lines by word number.</summary>
    private static string?[] MakeVerbs(int field)
    {
        var verbs = new string?[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Names/role-verbs.lexicon"))
            if (line.Fields.Length > field)
                verbs[line.Words[0]] = line.Fields[field];
        return verbs;
    }
}
