namespace Dossier.Engine.Names;

using Dossier.Engine.Places;

/// <summary>What a name names.</summary>
public enum EntityType
{
    /// <summary>A name of unknown kind.</summary>
    Other,
    /// <summary>A person.</summary>
    Person,
    /// <summary>A company, office, team or other body.</summary>
    Organization,
    /// <summary>A place.</summary>
    Place,
}

/// <summary>One person, body or place through one article, however it is called there.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its fullest name in the article: "Jane Doe", "Acme Holding Ltd".</param>
public sealed record Entity(EntityType Type, string Name)
{
    private string? _key;
    private Knowledge _isKnownPlace;

    private enum Knowledge : byte { NotAsked, No, Yes }

    /// <summary>The place of the gazetteer it is; null for all that is no place, and for a place the gazetteer does not know or cannot tell from its namesakes.</summary>
    public Place? Place { get; init; }

    /// <summary>Its <see cref="EntityKey"/>, made once: articles are compared by it over and over.</summary>
    internal string Key => _key ??= EntityKey.Of(Type, Name);

    /// <summary>Whether it is a place whose name the gazetteer has; looked up once, for the same reason.</summary>
    internal bool IsKnownPlace
    {
        get
        {
            if (_isKnownPlace == Knowledge.NotAsked)
                _isKnownPlace = Type == EntityType.Place && Gazetteer.Instance.Find(Name) >= 0 ? Knowledge.Yes : Knowledge.No;
            return _isKnownPlace == Knowledge.Yes;
        }
    }

    /// <summary>Entities of equal type, name and place are equal, whether or not their key was asked for.</summary>
    public bool Equals(Entity? other) => other is not null && Type == other.Type && Name == other.Name && Equals(Place, other.Place);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Type * 397) ^ StringComparer.Ordinal.GetHashCode(Name));
}

/// <summary>One place where an article names an entity.</summary>
/// <param name="Span">The name, titles and possessive excluded.</param>
/// <param name="Entity">Index into the article's entities.</param>
/// <param name="IsPronoun">True for "he", "the company" and the like, where what they stand for is plain.</param>
public readonly record struct NameMention(TextSpan Span, int Entity, bool IsPronoun = false);

/// <summary>One place where an article gives an entity's role: "Acme chairman Jane Doe".</summary>
/// <param name="Span">The role and the name, when they stand together.</param>
/// <param name="Entity">Index into the article's entities.</param>
/// <param name="Role">The role, folded, without article and organisation: "executive chairman".</param>
/// <param name="Organization">Index into the article's entities of the body the role is held in, or null.</param>
/// <param name="RoleSpan">The role's own words.</param>
/// <param name="IsFormer">True for "former", "ex-", "then".</param>
/// <param name="IsNew">True for "became", "was appointed": before, it was another.</param>
public readonly record struct RoleMention(TextSpan Span, int Entity, string Role, int? Organization, TextSpan RoleSpan, bool IsFormer = false, bool IsNew = false);
