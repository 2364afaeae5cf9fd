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
    /// <param name="document">The document the words are of.</param>
    /// <param name="words">Its tokens and sentences.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static NamesFound Recognize(Document document, Words words, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var text = new NameText(words, cancellation);
        var cases = LetterCases.Of(text);
        var candidates = new NameFinder(text).Find(cases, cancellation);
        var forms = new NameForms(text, candidates, cancellation);
        var table = new EntityTable(text, forms, cancellation);
        var places = Place(text, cases, candidates, forms, table, cancellation);
        var renumbered = new int[table.Count];
        var entities = new List<Entity>();
        var mentions = new List<NameMention>(places.Count);
        foreach (var (first, end, entity) in places)
        {
            if (renumbered[entity] == 0)
            {
                entities.Add(new Entity(table.Type(entity), FullName(words, table.Fullest(entity))));
                renumbered[entity] = entities.Count;
            }
            mentions.Add(new NameMention(words.Span(first, end), renumbered[entity] - 1));
        }
        return new NamesFound(entities, mentions, []);
    }

    /// <summary>Every place of a name, in the order of the text.</summary>
    private static List<(int First, int End, int Entity)> Place(
        NameText text, LetterCase[] cases, List<NameCandidate> candidates, NameForms forms, EntityTable table, CancellationToken cancellation)
    {
        var found = new List<(int First, int End, int Entity)>(candidates.Count);
        var matcher = new TitleCaseMatcher(text, forms, table);
        var next = 0;
        for (var s = 0; s < cases.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (cases[s] != LetterCase.Sentence)
                matcher.Match(text.Words.Sentences[s], cases[s] == LetterCase.Upper, found);
            for (; next < candidates.Count && candidates[next].Sentence == s; next++)
                if (forms.Of(candidates[next]).Entity is >= 0 and var entity)
                    found.Add((candidates[next].First, candidates[next].End, entity));
        }
        return found;
    }

    private static string FullName(Words words, NameForm form)
    {
        var name = words.Slice(form.Tokens.First, form.Tokens.End);
        if (name.IndexOfAny(['\n', '\r', '\t', '\u2028', '\u2029', '\u0085']) < 0 && !name.Contains("  "))
            return name;
        return string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
