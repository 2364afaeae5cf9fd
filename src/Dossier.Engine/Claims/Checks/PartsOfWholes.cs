namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>"23 people: 12 men and 10 women": people counted, and then counted again by sex or age.</summary>
internal static class PartsOfWholes
{
    private const int MostParts = 4;

    // Nobody is in two groups of one row, and everybody is in one.
    private static readonly HashSet<string>[] Partitions =
    [
        new(StringComparer.Ordinal) { "man", "woman", "child" },
        new(StringComparer.Ordinal) { "man", "woman", "boy", "girl" },
        new(StringComparer.Ordinal) { "adult", "child" },
    ];

    private static readonly HashSet<string> Wholes = new(StringComparer.Ordinal) { "people", "person", "passenger", "victim", "civilian", "prisoner", "patient", "hostage", "survivor", "visitor", "tourist", "migrant", "refugee" };

    public static void Check(Reading reading, List<Problem> problems)
    {
        for (var i = 0; i + 2 < reading.Quantities.Count; i++)
        {
            var whole = reading.Quantities[i];
            if (!IsPlain(whole) || !Wholes.Contains(whole.Quantity.Unit) || PartsAfter(reading, i) is not { Count: >= 2 } parts)
                continue;
            var sum = parts.Sum(p => p.From);
            if (sum == whole.From || !Partitions.Any(p => parts.All(x => p.Contains(x.Quantity.Unit))) || parts.Select(p => p.Quantity.Unit).Distinct().Count() < parts.Count)
                continue;
            problems.Add(new Problem(
                Rules.Parts, Rules.Parts.Level, TextSpan.FromBounds(whole.Span.Start, parts[parts.Count - 1].Span.End),
                $"{ArticleChecks.Quote(reading, whole.Span)}, but {string.Join(" and ", parts.Select(p => ArticleChecks.Quote(reading, p.Span)))} are {ArticleChecks.Write(sum)}; correct the sum or its parts"));
        }
    }

    /// <summary>The counts that follow the whole in one row with nothing between them, to the end of the sentence, the bracket or the next comma.</summary>
    private static List<QuantityMention>? PartsAfter(Reading reading, int whole)
    {
        var words = reading.Words;
        var at = reading.TokenAt(reading.Quantities[whole].Span.End);
        if (at >= reading.Sentence.End || !(words.Is(at, ':') || words.Is(at, '(') || words.Is(at, ',') || words.Is(at, '\u2013') || words.Is(at, '\u2014')))
            return null;
        var inBrackets = words.Is(at, '(');
        var parts = new List<QuantityMention>();
        at++;
        var ended = false;
        for (var q = whole + 1; q < reading.Quantities.Count && parts.Count < MostParts; q++)
        {
            var part = reading.Quantities[q];
            if (!IsPlain(part) || at >= reading.Sentence.End || reading.TokenAt(part.Span.Start) != at)
                return null;
            parts.Add(part);
            at = reading.TokenAt(part.Span.End);
            ended = at >= reading.Sentence.End || words.Is(at, '.') || words.Is(at, ';') || (inBrackets ? words.Is(at, ')') : words.Is(at, ',') && !IsNumberNext(reading, at + 1, q + 1));
            if (ended)
                break;
            if (words.Is(at, ','))
                at++;
            if (at < reading.Sentence.End && words.Is(at, "and"))
                at++;
        }
        return ended ? parts : null;
    }

    private static bool IsNumberNext(Reading reading, int at, int next)
    {
        if (at < reading.Sentence.End && reading.Words.Is(at, "and"))
            at++;
        return next < reading.Quantities.Count && reading.TokenAt(reading.Quantities[next].Span.Start) == at;
    }

    private static bool IsPlain(QuantityMention quantity) =>
        quantity is { Kind: QuantityKind.Count, Change: QuantityChange.Equal, IsPartitive: false, IsFraction: false, Quantity.Modifier: Modifier.None, Width: 1 }
        && quantity.From == quantity.To && quantity.From == decimal.Truncate(quantity.From) && quantity.From < 1_000_000;
}
