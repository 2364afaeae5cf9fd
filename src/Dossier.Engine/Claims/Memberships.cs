namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>Nouns that say to which of several groups a person belongs, of which it is one at a time, or whose relative a person is.</summary>
internal static class Memberships
{
    /// <summary>The group of relatives: which one somebody is depends on whose.</summary>
    public const string Kin = "kin";

    /// <summary>The group of parties.</summary>
    public const string Party = "party";

    private static readonly Dictionary<string, string> Groups = Vocabulary.Instance.Lines("Claims/memberships.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    private static readonly Dictionary<char, string> Parties = Vocabulary.Instance.Lines("Claims/memberships.lexicon").Where(l => l.Fields.Length > 2).ToDictionary(l => l.Fields[2][0], l => l.Fields[0]);

    /// <summary>The members of which party a capital letter behind a name stands for: "R" for "republican"; null for none.</summary>
    public static string? PartyOf(char letter) => Parties.TryGetValue(letter, out var party) ? party : null;

    /// <summary>Of which group's members a noun names one, or null.</summary>
    public static string? GroupOf(string noun) => Groups.TryGetValue(noun, out var group) ? group : null;
}
