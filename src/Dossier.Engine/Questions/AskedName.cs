namespace Dossier.Engine.Questions;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Names;

/// <summary>
/// A name in a question. The question does not say whether it is a person's, a body's or a place's, so it is read as each, once: titles drop from a person,
/// "Ltd" from a body. Compared with the names of many articles it costs hardly more than comparing keys.
/// </summary>
internal sealed class AskedName(string name)
{
    private readonly Entity _person = new(EntityType.Person, name);
    private readonly Entity _body = new(EntityType.Organization, name);
    private readonly Entity _place = new(EntityType.Place, name);
    private readonly Entity _other = new(EntityType.Other, name);

    private readonly bool _isKnownPlace = EntityKeys.Place(name) is not null;

    /// <summary>Whether it names a place: one of the gazetteer, or what the article reads as one.</summary>
    public bool IsPlaceIn(ArticleDigest article) => _isKnownPlace || article.Entities.Any(e => e.Type == EntityType.Place && Is(e));

    /// <summary>Whether it can be the entity's, in any form an article may give it.</summary>
    public bool Is(Entity entity) => name.Length > 0 && entity.Type switch
    {
        EntityType.Person => EntityKeys.Same(_person, entity),
        EntityType.Organization => EntityKeys.Same(_body, entity),
        EntityType.Place => EntityKeys.Same(_place, entity),
        // Where the article does not say what it is either, each reading will do.
        _ => EntityKeys.Same(_other, entity) || EntityKeys.Same(_person, entity) || EntityKeys.Same(_body, entity),
    };

    /// <summary>Whether an article names all of them.</summary>
    public static bool AreIn(IReadOnlyList<AskedName> names, ArticleDigest article)
    {
        foreach (var name in names)
            if (!article.Entities.Any(name.Is))
                return false;
        return true;
    }
}
