namespace Dossier.Engine.Claims;

using Dossier.Engine.Names;
using Dossier.Engine.Places;

/// <summary>Entities as the comparison of articles sees them.</summary>
internal static class EntityKeys
{
    /// <summary>The key of the place a word names or derives from ("American"), or null.</summary>
    public static string? Place(string word) =>
        Gazetteer.Instance.Find(word) is >= 0 and var place ? Gazetteer.Instance.Name(place) : null;

    /// <summary>The key of an entity across articles.</summary>
    public static string Of(Entity entity) => entity.Key;

    /// <summary>Whether the gazetteer has it. A name that only looks like a place may as well be a body's.</summary>
    public static bool IsKnownPlace(Entity entity) => entity.IsKnownPlace;

    /// <summary>Whether two articles may mean the same by them. One article may know a name as a body's where another only sees a name.</summary>
    public static bool Same(Entity a, Entity b)
    {
        if (a.Key == b.Key)
            return a.Type == b.Type || (!IsKnownPlace(a) && !IsKnownPlace(b));
        // Names that share neither key nor surname can only be a body and its initials.
        if (!EntityKey.SameSurname(a.Key, b.Key) && !(a.Type == EntityType.Organization && b.Type == EntityType.Organization && Math.Min(a.Name.Length, b.Name.Length) <= 12))
            return false;
        return EntityKey.AreOne(a, b);
    }

    /// <summary>Keys of which names that are the <see cref="Same"/> share one, acronyms apart: the whole name, and what may be a surname.</summary>
    public static string[] IndexKeys(Entity entity)
    {
        var key = Of(entity);
        var surname = key.LastIndexOf(' ') + 1;
        return entity.Type is EntityType.Person or EntityType.Other && surname > 0 ? [key, key.Substring(surname)] : [key];
    }
}
