using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Documents;
using Dossier.Engine.Findings;
using Dossier.Engine.Quantities;
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
        var mentions = new Dictionary<TextSpan, QuantityMention>();
        foreach (var mention in facts.Mentions.Quantities)
            mentions[mention.Span] = mention;
        foreach (var claim in facts.Claims)
        {
            if (constants.Count == Most)
                break;
            if (claim.Digest is not { Polarity: true, Value: { Quantity.Value: { } value } } digest)
                continue;
            var name = Name(digest, mentions.TryGetValue(claim.Span, out var mention) ? mention : null, facts.Document);
            // The same words for another number: say more of what it is about. The same thing again is left to Article.Claims.
            if (!taken.Add(name) && !(constants.Any(c => c.Name == name && c.Value != value) && taken.Add(name = FullName(digest))))
                continue;
            constants.Add(new NumberConstant(
                name, value, DisputeMessage.Question(digest.Subject, digest.Property) + ": " + digest.Value.Text,
                facts.Slice(claim.Sentence), facts.Position(claim.Span.Start).Line + 1));
        }
        return new(constants);
    }

    /// <summary>The words that are counted: "a million new U.S. jobs" are <c>NewUSJobs</c>, three people who were killed <c>PeopleKilled</c>; else what the claim is about.</summary>
    private static string Name(ClaimDigest claim, QuantityMention? mention, Document document)
    {
        if (claim.Value.Kind == ValueKind.Quantity && mention is { Kind: QuantityKind.Count, Noun.Length: > 0 })
        {
            // What became of them belongs to the name: "People" would say that three people lived there.
            var noun = document.SeenIn(mention.Noun);
            var behind = claim.Subject.StartsWith(noun + " ", StringComparison.OrdinalIgnoreCase) ? claim.Subject.Substring(noun.Length + 1).Split(' ')[0] : "";
            var counted = Identifier.Pascal(document.SeenIn(mention.Qualifiers) + " " + noun + " " + (ArticleNames.Joints.Contains(behind) ? "" : behind));
            if (counted.Length > 0)
                return counted;
        }
        return FullName(claim);
    }

    private static string FullName(ClaimDigest claim)
    {
        var subject = Identifier.Pascal(claim.Subject);
        var name = claim.Property is "number" or "amount" or "percentage" ? subject : Identifier.Pascal(claim.Property + " of " + claim.Subject);
        return (name.Length > 0 ? name : FindingNames.Property(claim.Property)) + claim.Value.Kind switch
        {
            ValueKind.Money => claim.Value.Currency,
            ValueKind.Percentage => "Percent",
            _ => "",
        };
    }
}
