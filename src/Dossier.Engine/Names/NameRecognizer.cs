namespace Dossier.Engine.Names;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;

/// <summary>Everybody and everything a document names.</summary>
/// <param name="Entities">Each once, in the order of first mention.</param>
/// <param name="Mentions">Every place that names one, in the order of the text, none overlapping.</param>
/// <param name="Roles">Every place that gives a role, in the order of the text.</param>
public sealed record NamesFound(IReadOnlyList<Entity> Entities, IReadOnlyList<NameMention> Mentions, IReadOnlyList<RoleMention> Roles);

/// <summary>Finds the words of a document that name a person, a body or a place, and the roles people hold.</summary>
public static class NameRecognizer
{
    /// <summary>The document's names and roles.</summary>
    public static NamesFound Recognize(Document document, Words words, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new NamesFound([], [], []);
    }
}
