namespace Dossier.Engine.Findings;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Whether the names that two articles share tell that they speak of one event.</summary>
internal static class SharedNames
{
    // "GB", "MB", "No": short for a unit as often as for a name.
    private const int ShortestOther = 4;

    private const int OneIn = 5;

    private static readonly HashSet<string> Reporters =
        new(Vocabulary.Instance.Lines("Findings/reporters.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>Whether a name is an agency's or a paper's, which stands in articles on anything.</summary>
    public static bool IsReporter(Entity entity) => Reporters.Contains(entity.Key);

    /// <summary>Two names tell that it is one event; one is enough where an article hardly names more.</summary>
    /// <param name="entities">The names of the article that has fewer.</param>
    /// <param name="keys">The keys of each of them.</param>
    /// <param name="others">All keys of the other article.</param>
    /// <param name="areDated">Whether both say when they speak, and so within the same weeks. Where one does not, they may be years apart: a country's name then tells nothing, and one name in five must be shared.</param>
    public static bool TellOfOneEvent(EquatableArray<Entity> entities, string[][] keys, HashSet<string> others, bool areDated)
    {
        int shared = 0, known = 0, countries = 0;
        var person = false;
        List<Places.Place>? places = null;
        for (var i = 0; i < keys.Length; i++)
        {
            var entity = entities[i];
            if (entity.Type == EntityType.Other && entity.Name.Length < ShortestOther)
                continue;
            known++;
            if (!Array.Exists(keys[i], others.Contains))
                continue;
            // Athens and Greece are one place: who names the one names the other.
            if (entity.Place is { } place)
            {
                if (!areDated && place.Kind is Places.PlaceKind.Country or Places.PlaceKind.Region)
                {
                    countries++;
                    continue;
                }
                places ??= [];
                if (places.Exists(p => p.Contains(place) || place.Contains(p)))
                    continue;
                places.Add(place);
            }
            // The same man or woman and two countries or seas: without a date that is still one event's more often than not.
            person |= entity.Type == EntityType.Person && entity.Key.IndexOf(' ') > 0 && others.Contains(entity.Key);
            if (++shared == 2 && areDated)
                return true;
        }
        if (person && countries > 1)
            shared++;
        return shared >= 2 ? shared * OneIn >= known : shared == 1 && known <= 2;
    }
}
