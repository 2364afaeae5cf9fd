namespace Dossier.Engine.Names;

/// <summary>A run of tokens that may be a name, with what its neighbours say of it.</summary>
internal struct NameCandidate
{
    /// <summary>Index of the first token.</summary>
    public int First;

    /// <summary>Index just past the last token.</summary>
    public int End;

    /// <summary>Index of the sentence.</summary>
    public int Sentence;

    /// <summary>How much speaks for a person, a body, a place, and a thing that is none of them.</summary>
    public int Person, Organization, Place, Thing;

    /// <summary>How much speaks for a body if the article knows no person of the name: "Acme's plans".</summary>
    public int Hint;

    /// <summary>Its capital may be owed to its position; it needs a witness elsewhere.</summary>
    public bool IsUnsure;

    /// <summary>No label tells it, and the rules do not say of what kind it is.</summary>
    public bool IsUntold;

    /// <summary>Male or Female, where a title says so.</summary>
    public NameWord Gender;

    /// <summary>The first line of the gazetteer that has it, or -1.</summary>
    public int KnownPlace;

    /// <summary>The known body it names, or -1.</summary>
    public int KnownBody;

    /// <summary>The node of its words among the document's names.</summary>
    public int Node;
}
