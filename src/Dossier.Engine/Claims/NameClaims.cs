namespace Dossier.Engine.Claims;

using Dossier.Engine.Findings;
using Dossier.Engine.Names;

/// <summary>How the article spells the names of those it tells of: a claim at the first place of each name that others may spell otherwise.</summary>
internal sealed class NameClaims
{
    private readonly HashSet<int> _known = [];
    private readonly List<SpelledName> _spelled = [];

    /// <summary>The names so far, with the claims that spell them.</summary>
    public IReadOnlyList<SpelledName> Spelled => _spelled;

    /// <summary>Takes the names of a sentence that stand for the first time; sentences come in the order of the text.</summary>
    public void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var name in reading.Names)
        {
            if (name.IsPronoun || _known.Contains(name.Entity))
                continue;
            var entity = reading.EntityOf(name);
            if (SpelledName.Of(entity.Type, entity.Key) is not { } spelled)
            {
                _known.Add(name.Entity);
                continue;
            }
            // The place that has the whole name; "Doe" alone spells a part.
            if (SpelledName.Of(entity.Type, EntityKey.Of(entity.Type, reading.Mentions.Document.SeenIn(name.Span))) != spelled || !_known.Add(name.Entity))
                continue;
            _spelled.Add(new SpelledName(spelled, name.Entity, claims.Count));
            claims.Add(Claim(reading, name));
        }
    }

    /// <summary>The claim that somebody is named so here.</summary>
    private static PlacedClaim Claim(Reading reading, NameMention name)
    {
        var entity = reading.EntityOf(name);
        return reading.Claim(entity.Name, "name", new ClaimValue(ValueKind.Text, entity.Name), name.Span, null, null);
    }
}
