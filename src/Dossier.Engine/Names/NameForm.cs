namespace Dossier.Engine.Names;

/// <summary>One spelling of a name through the document: all that its places say of it, added up.</summary>
internal sealed class NameForm
{
    /// <summary>The longest list of a form's words that is followed; also a bound for every look-up.</summary>
    public const int MostWords = NameFinder.LongestRun;

    /// <summary>Token range of one place that has it.</summary>
    public required (int First, int End) Tokens { get; init; }

    /// <summary>The numbers of its words, without full stops and hyphens.</summary>
    public required int[] Words { get; init; }

    /// <summary>Summed weights.</summary>
    public int Person, Organization, Place, Thing, Hint;

    /// <summary>At least one place has it where only a name has a capital.</summary>
    public bool IsSure;

    /// <summary>At least one place has it in the story, and not in the byline or the credits.</summary>
    public bool IsOfStory;

    /// <summary>A label or the rules tell it at one place at least.</summary>
    public bool IsTold;

    /// <summary>The first line of the gazetteer that has it, or -1.</summary>
    public int KnownPlace = -1;

    /// <summary>The line of the place it means in this document, or -1 when the gazetteer does not tell.</summary>
    public int MeantPlace = -1;

    /// <summary>Only the country named beside it speaks for a place.</summary>
    public bool IsSupportedOnly;

    /// <summary>The known body it names, or -1.</summary>
    public int KnownBody = -1;

    /// <summary>Male or Female where a title says so.</summary>
    public NameWord Gender;

    /// <summary>What it names.</summary>
    public EntityType Type;

    /// <summary>Index of its entity, or -1 when it is no name.</summary>
    public int Entity = -1;

    /// <summary>Adds what one place says.</summary>
    public void Add(in NameCandidate name)
    {
        Person += name.Person;
        Organization += name.Organization;
        Place += name.Place;
        Thing += name.Thing;
        Hint += name.Hint;
        IsSure |= !name.IsUnsure;
        IsTold |= !name.IsUntold;
        Gender |= name.Gender;
        if (name.KnownPlace >= 0)
            KnownPlace = name.KnownPlace;
        if (name.KnownBody >= 0)
            KnownBody = name.KnownBody;
    }
}
