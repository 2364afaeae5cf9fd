namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>What a word says of a thing.</summary>
/// <param name="Name">The status: "needed".</param>
/// <param name="IsSo">Whether the thing has it.</param>
internal readonly record struct Status(string Name, bool IsSo);

/// <summary>The words that tell the status of a thing: <c>statuses.lexicon</c>.</summary>
internal static class Statuses
{
    /// <summary>The status of what is found, or is not.</summary>
    public const string There = "there";

    /// <summary>The status of a label that says yes or no, and not to what.</summary>
    public const string Any = "any";

    private static readonly Dictionary<(string Word, string Place), Status> Table =
        Vocabulary.Instance.Lines("Claims/statuses.lexicon").ToDictionary(l => (l.Fields[0], l.Fields[2]), l => new Status(l.Fields[1], l.Fields.Length < 4));

    /// <summary>The status that a word tells where it stands so: "is", "passive", "active", "must", "found", "of" or "label"; null for one that tells none.</summary>
    public static Status? Find(string word, string place) => Table.TryGetValue((word, place), out var status) ? status : null;
}
