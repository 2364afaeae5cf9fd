namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Tells of what a thing has the number that a compound or "of" says: seats of "a 40-seat theatre", members of "a crew of 21".</summary>
internal static class CountedParts
{
    private static readonly string?[] Parts = Read("Quantities/parts.lexicon");
    private static readonly string?[] Members = Read("Quantities/groups.lexicon");

    /// <summary>What a number counts that a hyphen ties to a word: "seat"; null where the two make another kind of word, such as "six-speed".</summary>
    public static string? InCompound(Token token) => token is { Kind: TokenKind.Word, SpaceBefore: false } ? Parts[token.Word] : null;

    /// <summary>What "of" and a number count behind a noun: "member" behind "crew"; null where the noun is no group. "The Group of Seven" is a name.</summary>
    public static string? OfGroup(Words words, int at) =>
        words.Tokens[at] is { Kind: TokenKind.Word, IsCapitalized: false } token ? Members[token.Word] : null;

    private static string?[] Read(string lexicon)
    {
        var things = new string?[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines(lexicon))
            things[line.Words[0]] = line.Fields.Length > 1 ? line.Fields[1] : line.Fields[0];
        things[0] = null;
        return things;
    }
}
