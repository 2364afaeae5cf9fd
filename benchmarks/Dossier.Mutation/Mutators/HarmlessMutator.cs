using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Language;

namespace Dossier.Mutation.Mutators;

/// <summary>The same value in other words: nobody who reads both would object.</summary>
internal static class HarmlessMutator
{
    private static readonly string[] Hedges = ["about ", "around ", "at least ", "up to "];

    private static readonly HashSet<string> NoPlaceForHedges = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "of", "all", "these", "those", "other", "another", "age", "aged" };

    public static IEnumerable<Mutant> Of(SharedValue shared, ArticleFacts article, Choice choice)
    {
        var seed = shared.Value.Key + " " + article.Document.Path;
        if (DateMutator.Edits(shared, p => Calendar(article, p)) is { } dates)
            yield return new Mutant("date as weekday or weekday as date", dates);
        if (shared.Value.Quantity is null)
            yield break;
        if (DateMutator.Edits(shared, p => Rewritten(article, p)) is { } rewritten)
            yield return new Mutant("number rewritten", rewritten);
        if (DateMutator.Edits(shared, p => Percent(article, p)) is { } percent)
            yield return new Mutant("percent sign or word", percent);
        if (DateMutator.Edits(shared, p => UnitMutator.Change(article, p)) is { } converted)
            yield return new Mutant("unit converted", converted);
        var hedge = Hedges[choice.Below(Hedges.Length, seed + " hedge")];
        if (DateMutator.Edits(shared, p => Hedged(article, p, hedge)) is { } hedged)
            yield return new Mutant("hedge that includes", hedged);
    }

    /// <summary>"12" as "twelve", "1,000,000" as "1 million", "2.6 million" as "2,600,000".</summary>
    public static Edit? Rewritten(ArticleFacts article, StatedValue place)
    {
        var quantity = place.Quantity!;
        var words = article.Document.Slice(quantity.Number);
        var value = quantity.From;
        if (NumberMutator.First(article, place) is not { } first || place.Class == ValueClass.Age)
            return null;
        if (first.Span == quantity.Number)
        {
            if (first.Number.IsWord)
                return new Edit(quantity.Number, value.ToString(CultureInfo.InvariantCulture));
            var word = new NumberText(value, 0, false, true).Write(value);
            if (first.Number.Decimals == 0 && value is >= 2 and <= 20 && place.Class == ValueClass.Count)
                return new Edit(quantity.Number, word);
            return value >= 1_000_000 && value % 100_000 == 0 && value < 1_000_000_000
                ? new Edit(quantity.Number, (value / 1_000_000).ToString("0.#", CultureInfo.InvariantCulture) + " million")
                : null;
        }
        return words.EndsWith(" million", StringComparison.Ordinal) && value == decimal.Truncate(value)
            ? new Edit(quantity.Number, value.ToString("#,0", CultureInfo.InvariantCulture))
            : null;
    }

    private static Edit? Percent(ArticleFacts article, StatedValue place)
    {
        if (place.Class != ValueClass.Percentage)
            return null;
        var after = TextSpan.FromBounds(place.Quantity!.Number.End, place.Span.End);
        var text = article.Document.Slice(after);
        foreach (var (from, to) in new[] { (" percent", "%"), (" per cent", "%"), ("%", " percent") })
            if (text.StartsWith(from, StringComparison.Ordinal))
                return new Edit(new TextSpan(after.Start, from.Length), to);
        return null;
    }

    private static Edit? Hedged(ArticleFacts article, StatedValue place, string hedge)
    {
        // "A about 12-year sentence" is no English.
        var words = article.Mentions.Words;
        var first = DateMutator.TokensOf(words, place.Span).First();
        var bare = place.Span.Start == place.Quantity!.Number.Start || place.Class == ValueClass.Money;
        return bare && place.Class != ValueClass.Age && words.Tokens[first].SpaceBefore && !words.Tokens[first].LineBefore && first > 0
            && words.Tokens[first - 1].Kind == TokenKind.Word && !NoPlaceForHedges.Contains(words.Slice(first - 1)) && !IsHyphened(words, place.Quantity.Number.End)
            ? new Edit(new TextSpan(place.Span.Start, 0), hedge)
            : null;
    }

    private static bool IsHyphened(Words words, int offset) => offset < words.Text.Length && words.Text[offset] is '-' or '\u2013';

    /// <summary>"Monday" as the date it was, "Jan. 9" as the weekday it was: told of the week before the article, both name one day.</summary>
    private static Edit? Calendar(ArticleFacts article, StatedValue place)
    {
        if (place.Class is not (ValueClass.Date or ValueClass.Weekday) || article.Mentions.Clock.Date is not { } clock || place.Time!.Date?.Exact is not { } day)
            return null;
        var ago = (clock - day).TotalDays;
        if (ago is < 1 or > 6)
            return null;
        var words = article.Document.Slice(place.Span);
        if (place.Class == ValueClass.Weekday)
            return words.Equals(day.DayOfWeek.ToString(), StringComparison.Ordinal) ? new Edit(place.Span, day.ToString("MMMM d", CultureInfo.InvariantCulture)) : null;
        return words.Contains(',') || words.Contains("day", StringComparison.Ordinal) ? null : new Edit(place.Span, day.DayOfWeek.ToString());
    }
}
