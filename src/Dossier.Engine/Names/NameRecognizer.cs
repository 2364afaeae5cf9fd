namespace Dossier.Engine.Names;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;

/// <summary>Everybody and everything a document names.</summary>
/// <param name="Entities">Each once, in the order of first mention.</param>
/// <param name="Mentions">Every place that names one, in the order of the text, none overlapping.</param>
/// <param name="Roles">Every place that gives a role, in the order of the text.</param>
public sealed record NamesFound(IReadOnlyList<Entity> Entities, IReadOnlyList<NameMention> Mentions, IReadOnlyList<RoleMention> Roles)
{
    /// <summary>What pronouns stand for, named or not, by the place of the pronoun; their entities are indices into <see cref="Entities"/>.</summary>
    internal IReadOnlyDictionary<int, Antecedent> Antecedents { get; init; } = new Dictionary<int, Antecedent>();
}

/// <summary>Finds the words of a document that name a person, a body or a place, and the roles people hold.</summary>
public static class NameRecognizer
{
    /// <summary>The document's names and roles.</summary>
    /// <param name="document">The document the words are of.</param>
    /// <param name="words">Its tokens and sentences.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static NamesFound Recognize(Document document, Words words, CancellationToken cancellation = default) =>
        Recognize(document, words, new SyntaxReader(words), cancellation);

    internal static NamesFound Recognize(Document document, Words words, SyntaxReader syntax, CancellationToken cancellation) => Recognize(words, syntax, NameLabeler.Instance, cancellation);

    internal static NamesFound Recognize(Words words, SyntaxReader syntax, NameLabeler labeler, CancellationToken cancellation)
    {
        var placed = Place(words, labeler, cancellation, out var cases);
        var table = placed.Entities;
        var antecedents = new PronounResolver(placed, syntax).Find(null, cancellation);
        placed = placed.With(antecedents.FindAll(a => a is { Entity: >= 0, Kind: PronounKind.He or PronounKind.She, IsSure: true }).ConvertAll(a => new PlacedName(words.FirstTokenFrom(a.Pronoun.Start), words.FirstTokenFrom(a.Pronoun.Start) + 1, a.Entity, true)));
        var roles = new RoleRecognizer(placed, syntax).Find(cancellation);
        var descriptions = new List<PlacedName>();
        new DescriptionResolver(placed, roles).Find(cases, descriptions, roles, cancellation);
        placed = placed.With(descriptions);
        roles.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.RoleFirst.CompareTo(b.RoleFirst));
        var numbers = new int[table.Count];
        var entities = new List<Entity>();
        var mentions = new List<NameMention>(placed.All.Count);
        foreach (var name in placed.All)
        {
            if (numbers[name.Entity] == 0)
            {
                entities.Add(new Entity(table.Type(name.Entity), FullName(words, table.Fullest(name.Entity))) { Place = table.Place(name.Entity) });
                numbers[name.Entity] = entities.Count;
            }
            mentions.Add(new NameMention(words.Span(name.First, name.End), numbers[name.Entity] - 1, name.IsPronoun));
        }
        return new NamesFound(entities, mentions, roles.ConvertAll(r => new RoleMention(
            words.Span(r.First, r.End), numbers[r.Entity] - 1, r.Role, r.Organization is { } body ? numbers[body] - 1 : null, words.Span(r.RoleFirst, r.RoleEnd), r.IsFormer, r.IsNew)))
        {
            Antecedents = antecedents.ToDictionary(a => a.Pronoun.Start, a => a with { Entity = a.Entity >= 0 ? numbers[a.Entity] - 1 : -1 }),
        };
    }

    /// <summary>A document's names, without what pronouns and descriptions stand for.</summary>
    internal static PlacedNames Place(Words words, NameLabeler labeler, CancellationToken cancellation) => Place(words, labeler, cancellation, out _);

    private static PlacedNames Place(Words words, NameLabeler labeler, CancellationToken cancellation, out LetterCase[] cases)
    {
        cancellation.ThrowIfCancellationRequested();
        var text = new NameText(words, cancellation);
        cases = LetterCases.Of(text);
        var found = FoundNames.ByLabels(FoundNames.ByRules(text, cases, cancellation), cases, labeler, cancellation);
        return new PlacedNames(text, found.Entities, found.Placed);
    }

    private static string FullName(Words words, NameForm form)
    {
        var name = words.Slice(form.Tokens.First, form.Tokens.End);
        if (name.IndexOfAny(['\n', '\r', '\t', '\u2028', '\u2029', '\u0085']) < 0 && !name.Contains("  "))
            return name;
        return string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
