namespace Dossier.Engine.Language;

/// <summary>What a word is to its head (universaldependencies.org/u/dep, with the subtypes English uses). The numbers stand in the model: a new one goes to the end.</summary>
public enum Relation : byte
{
#pragma warning disable CS1591 // the names are the definition
    Dep, Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Compound, CompoundPrt, Conj, Cop,
    Csubj, CsubjPass, CsubjOuter, Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith, Iobj, List, Mark, Nmod, NmodDesc, NmodPoss, NmodUnmarked,
    Nsubj, NsubjPass, NsubjOuter, Nummod, Obj, Obl, OblAgent, OblUnmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
#pragma warning restore CS1591
}

/// <summary>Relations as treebanks write them.</summary>
public static class Relations
{
    private static readonly string[] Written =
    [
        "dep", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop",
        "csubj", "csubj:pass", "csubj:outer", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
        "nsubj", "nsubj:pass", "nsubj:outer", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Written.Length;

    /// <summary>The relation as treebanks write it: "nsubj:pass".</summary>
    public static string Name(this Relation relation) => Written[(int)relation];

    /// <summary>The relation of a name; one with an unknown subtype is its plain form, an unknown one <see cref="Relation.Dep"/>.</summary>
    public static Relation Parse(string name)
    {
        var i = Array.IndexOf(Written, name);
        if (i < 0 && name.IndexOf(':') is > 0 and var colon)
            i = Array.IndexOf(Written, name.Substring(0, colon));
        return (Relation)Math.Max(0, i);
    }
}
