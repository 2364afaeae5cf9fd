using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;

namespace Dossier.Generator.Parsing;

/// <summary>Picks the numbers of an article that become constants: what it affirms, each thing counted once.</summary>
internal static class NumberConstants
{
    /// <summary>Every constant costs the consumer's build; a dozen is what a reader takes in.</summary>
    private const int Most = 12;

    public static EquatableArray<NumberConstant> Of(ArticleFacts facts)
    {
        var constants = new List<NumberConstant>();
        var taken = new HashSet<string>(ArticleEmitter.Members, StringComparer.Ordinal);
        foreach (var claim in facts.Claims)
        {
            if (constants.Count == Most)
                break;
            if (claim.Digest is not { Polarity: true, Value: { Quantity.Value: { } value } } digest)
                continue;
            var name = Name(digest);
            // A number of something else under the same name says what it is about as well; the same thing again is left to Article.Claims.
            if (!taken.Add(name) && !(constants.Any(c => c.Name == name && c.Value != value) && taken.Add(name = Identifier.Pascal(digest.Subject + " " + name))))
                continue;
            constants.Add(new NumberConstant(
                name, value, DisputeMessage.Question(digest.Subject, digest.Property) + ": " + digest.Value.Text,
                facts.Document.Slice(claim.Sentence), facts.Document.Position(claim.Span.Start).Line + 1));
        }
        return new(constants);
    }

    private static string Name(ClaimDigest claim) => FindingNames.Property(claim.Property) + claim.Value.Kind switch
    {
        ValueKind.Money => claim.Value.Currency,
        ValueKind.Percentage => "Percent",
        _ => "",
    };
}
