namespace Dossier.Engine.Claims;

using Dossier.Engine.Names;

internal static class EntityKeys
{
    public static string? Place(string word) => word.ToLowerInvariant() is "us" or "u.s." or "american" or "america" ? "united states" : null;
    public static string Of(Entity e) => Place(e.Name) ?? e.Name.ToLowerInvariant();
    public static string IndexKey(Entity e) => e.Type == EntityType.Person ? "p " + Of(e).Split(new[] {(char)32}).Last() : Of(e);
    public static bool Same(Entity a, Entity b) => Of(a) == Of(b);
}
