using Dossier.Engine;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

namespace Dossier.Mutation;

/// <summary>
/// Finds the values an article states. It reads the recognisers' mentions and never the claims: what the engine makes no claim of
/// must be counted as missed.
/// </summary>
internal static class StatedValues
{
    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "did", "does", "do",
    };

    /// <summary>The article's values in the order of the text.</summary>
    public static List<StatedValue> Read(ArticleFacts article)
    {
        var found = new List<StatedValue>();
        var words = article.Mentions.Words;
        for (var s = 0; s < words.Sentences.Length; s++)
        {
            var sentence = words.Sentences[s];
            if (sentence.Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Credit)
                continue;
            var span = words.Span(sentence.First, sentence.End);
            found.AddRange(article.Mentions.Times.Where(t => span.Contains(t.Span) && !IsClock(article, t.Span)).Select(t => OfTime(t, s)).OfType<StatedValue>());
            found.AddRange(article.Mentions.Quantities.Where(q => span.Contains(q.Span)).Select(q => OfQuantity(q, s)).OfType<StatedValue>());
            found.AddRange(article.Mentions.Names.Mentions.Where(n => span.Contains(n.Span)).Select(n => OfName(article, n, s)).OfType<StatedValue>());
            found.AddRange(article.Mentions.Names.Roles.Where(r => span.Contains(r.RoleSpan) && !r.IsFormer && !r.IsNew).Select(r => OfRole(article, r, s)));
            found.AddRange(Verbs(words, sentence, s));
        }
        return found;
    }

    /// <summary>The words that say when the article was published state nothing of what it tells.</summary>
    private static bool IsClock(ArticleFacts article, TextSpan span) =>
        (article.Document.Published is { } published && published.Overlaps(span))
        || (article.Document.Dateline is { } dateline && span.Start >= dateline.Start && span.Start - dateline.End <= 24);

    private static StatedValue? OfTime(TimeMention time, int sentence)
    {
        if (time.Type == TimeExpressionType.Time && time.TimeOfDay is { } hour && hour.From == hour.To)
            return new StatedValue(ValueClass.TimeOfDay, $"{hour.From}", time.Span, sentence) { Time = time };
        if (time.Type != TimeExpressionType.Date || time.Modifier != Modifier.None || time.Stated is not { } stated)
            return null;
        var (month, day) = stated.Exact is { } exact ? (exact.Month, exact.Day) : (stated.FloatingMonth ?? 0, stated.FloatingDay ?? 0);
        if (month > 0 && day > 0)
            return new StatedValue(ValueClass.Date, $"{month}-{day}", time.Span, sentence) { Time = time };
        return stated is { Weekday: { } weekday, HasYear: false, FloatingMonth: null } ? new StatedValue(ValueClass.Weekday, weekday.ToString(), time.Span, sentence) { Time = time } : null;
    }

    private static StatedValue? OfQuantity(QuantityMention quantity, int sentence)
    {
        ValueClass? type = quantity.Kind switch
        {
            QuantityKind.Count => ValueClass.Count,
            QuantityKind.Money => ValueClass.Money,
            QuantityKind.Percent => ValueClass.Percentage,
            QuantityKind.Measure => ValueClass.Measure,
            QuantityKind.Duration => ValueClass.Duration,
            QuantityKind.Age => ValueClass.Age,
            _ => null,
        };
        // A hedge or a range may include the changed value.
        if (type is not { } known || quantity.Change is not (QuantityChange.Equal or QuantityChange.Up or QuantityChange.Down) || quantity.Quantity.Modifier != Modifier.None
            || quantity.From != quantity.To || quantity.IsPartitive || quantity.IsFraction || quantity.Number.Length == 0 || quantity.Quantity.Value is null)
            return null;
        return new StatedValue(known, $"{quantity.From / 1.000000m} {quantity.Quantity.Unit} {quantity.Currency}", quantity.Span, sentence) { Quantity = quantity };
    }

    private static StatedValue? OfName(ArticleFacts article, NameMention name, int sentence)
    {
        var words = article.Document.Slice(name.Span);
        return name.IsPronoun || !words.Contains(' ') || article.Mentions.Names.Entities[name.Entity].Type != EntityType.Person
            ? null
            : new StatedValue(ValueClass.Name, words.ToLowerInvariant(), name.Span, sentence);
    }

    private static StatedValue OfRole(ArticleFacts article, RoleMention role, int sentence)
    {
        var name = article.Mentions.Names.Entities[role.Entity].Name;
        return new StatedValue(ValueClass.Role, role.Role + " " + name[(name.LastIndexOf(' ') + 1)..], role.RoleSpan, sentence) { Role = role };
    }

    /// <summary>"Was killed", "will appeal": what can be denied by one word.</summary>
    private static IEnumerable<StatedValue> Verbs(Words words, Sentence sentence, int index)
    {
        for (var t = sentence.First; t + 1 < sentence.End; t++)
        {
            if (words.Tokens[t].Kind != TokenKind.Word || words.Tokens[t + 1] is not { Kind: TokenKind.Word, Length: >= 4, IsCapitalized: false })
                continue;
            var auxiliary = words.Slice(t).ToLowerInvariant();
            if (Auxiliaries.Contains(auxiliary) && words.Tokens[t + 1].SpaceBefore && words.Slice(t + 1) is var verb && verb is not ("never" or "only" or "been" or "also"))
                yield return new StatedValue(ValueClass.Verb, auxiliary + " " + verb, words.Span(t, t + 2), index);
        }
    }
}
