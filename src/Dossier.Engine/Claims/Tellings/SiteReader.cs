namespace Dossier.Engine.Claims.Tellings;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Where somebody lives and something stands: "Ann Lee, 59, of Rosehill", "Ann Lee, who lives in Rosehill", "the Harbour Clinic in Rosehill".</summary>
internal static class SiteReader
{
    private static readonly bool[] IsSite = Vocabulary.Instance.Words("Claims/Tellings/sites.lexicon");

    private static readonly bool[] Streets = Vocabulary.Instance.Words("Claims/Tellings/streets.lexicon");

    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        if (reading.Names.Count < 2 || reading.Sentence.Kind is BlockKind.Heading or BlockKind.Headline)
            return;
        for (var i = 0; i + 1 < reading.Names.Count; i++)
        {
            var name = reading.Names[i];
            if (name.IsPronoun)
                continue;
            var entity = reading.EntityOf(name);
            var after = reading.TokenAt(name.Span.End - 1) + 1;
            var isPerson = entity.Type == EntityType.Person;
            var at = isPerson ? BeforeHome(reading, after) : IsIn(reading, after) && IsSite[reading.Words.Tokens[after - 1].Word] ? after + 1 : -1;
            if (at < 0 || at >= reading.Sentence.End || reading.Names[i + 1] is not { IsPronoun: false } place || place.Span.Start != reading.Words.Tokens[at].Start || !CanBeTown(reading.EntityOf(place), isPerson))
                continue;
            var town = reading.EntityOf(place);
            var claim = reading.Claim(entity.Name, isPerson ? "home" : "location", new ClaimValue(ValueKind.Text, town.Name), TextSpan.FromBounds(name.Span.Start, place.Span.End), null, null);
            claims.Add(claim with { Digest = claim.Digest with { Telling = new Telling(ClaimKind.Site, isPerson ? "home" : "location", "") { Names = new([entity]), Site = town, Tense = Claims.Tense.Past } } });
        }
    }

    /// <summary>The token a person's town would stand at, behind ", 59, of", ", of" or ", who lives in"; -1 when nothing of the kind follows.</summary>
    private static int BeforeHome(Reading reading, int token)
    {
        if (!Is(reading, token, ","))
            return -1;
        token++;
        if (token + 1 < reading.Sentence.End && reading.Words.Tokens[token] is { Kind: TokenKind.Number, Length: <= 3 } && Is(reading, token + 1, ","))
            token += 2;
        if (Is(reading, token, "of"))
            return token + 1;
        if (Is(reading, token, "who"))
            token++;
        return (Is(reading, token, "lives") || Is(reading, token, "resides") || Is(reading, token, "lived") || Is(reading, token, "living")) && IsIn(reading, token + 1) ? token + 2 : -1;
    }

    private static bool IsIn(Reading reading, int token) => Is(reading, token, "in");

    private static bool Is(Reading reading, int token, string word) =>
        token >= 0 && token < reading.Sentence.End && reading.Words.Tokens[token].Length == word.Length && string.CompareOrdinal(reading.Words.Text, reading.Words.Tokens[token].Start, word, 0, word.Length) == 0;

    /// <summary>A city, or a place the gazetteer has not heard of: a state and a country hold many towns, and a street is part of one.</summary>
    private static bool CanBeTown(Entity place, bool isHome) =>
        // Nothing stands in a person: a name behind "in" that looks like one's is a town's.
        (place.Type == EntityType.Place ? place.Place is null or { Kind: Places.PlaceKind.City } : place.Type == EntityType.Other || (place.Type == EntityType.Person && !isHome)) && (place.Place is not null || !EntityKeys.IsKnownPlace(place)) && !IsStreet(place.Name);

    private static bool IsStreet(string name) => Streets[Vocabulary.Instance.Find(name.Substring(name.LastIndexOf(' ') + 1).ToLowerInvariant())];
}
