namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>Nouns that say to which of several groups a person belongs, of which it is one at a time, or whose relative a person is.</summary>
internal static class Memberships
{
    /// <summary>The group of relatives: which one somebody is depends on whose.</summary>
    public const string Kin = "kin";

    private static readonly Dictionary<string, string> Groups = Vocabulary.Instance.Lines("Claims/memberships.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    /// <summary>Of which group's members a noun names one, or null.</summary>
    public static string? GroupOf(string noun) => Groups.TryGetValue(noun, out var group) ? group : null;
}
