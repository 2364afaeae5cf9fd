namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>"Rose 10 percent to 120 from 100", "15 of the 20 schools (80 percent)": a percentage against the figures it is made of.</summary>
internal static class PercentageFigures
{
    // "Almost the last digit": rounding of figures that were rounded before.
    private const decimal Slack = 0.6m;

    private const int ToShare = 3;

    // Beyond it the sums would not fit a decimal.
    private const decimal MostCompared = 1_000_000_000_000_000;

    public static void Check(Reading reading, List<Problem> problems)
    {
        for (var i = 0; i < reading.Quantities.Count; i++)
            if (reading.Quantities[i] is { Kind: QuantityKind.Percent } percentage && IsPlain(percentage) && !reading.Words.Is(Math.Min(reading.TokenAt(percentage.Span.End), reading.Sentence.End - 1), "points"))
                if (OfChange(reading, i) is { } change)
                    Compare(reading, percentage, change, problems);
                else if (i > 0 && OfShare(reading, percentage, reading.Quantities[i - 1]) is { } share)
                    Compare(reading, percentage, share, problems);
    }

    private static void Compare(Reading reading, QuantityMention percentage, (decimal Low, decimal High, TextSpan Span) figures, List<Problem> problems)
    {
        var half = percentage.Width / 2 + Slack;
        if (percentage.From + half >= figures.Low && percentage.From - half <= figures.High)
            return;
        var middle = Math.Round((figures.Low + figures.High) / 2, figures.High < 10 ? 1 : 0);
        problems.Add(new Problem(
            Rules.PercentageFigures, Rules.PercentageFigures.Level, TextSpan.FromBounds(Math.Min(percentage.Span.Start, figures.Span.Start), Math.Max(percentage.Span.End, figures.Span.End)),
            $"{ArticleChecks.Quote(reading, percentage.Span)} does not fit {ArticleChecks.Quote(reading, figures.Span)}, which makes {ArticleChecks.Write(middle)} percent; correct the percentage or the figures"));
    }

    /// <summary>"10 percent to 120 from 100", "10 percent, from 100 to 120".</summary>
    private static (decimal Low, decimal High, TextSpan Span)? OfChange(Reading reading, int i)
    {
        var percentage = reading.Quantities[i];
        if (percentage.Change is not (QuantityChange.Up or QuantityChange.Down) || i + 1 >= reading.Quantities.Count)
            return null;
        // "From 100 to 120" is one mention with two ends.
        var range = reading.Quantities[i + 1];
        if (range.From != range.To && range.Kind != QuantityKind.Percent && range.Quantity.Modifier == Modifier.None && Between(reading, percentage.Span.End, range.Span.Start) == "from"
            && reading.Mentions.Document.SeenIn(range.Span).Contains(" to "))
            return Change(percentage, range.To, range.From, range.Width, range.Width, range.Span);
        if (i + 2 >= reading.Quantities.Count)
            return null;
        var (first, second) = (reading.Quantities[i + 1], reading.Quantities[i + 2]);
        if (!IsPlain(first) || !IsPlain(second) || first.Kind != second.Kind || first.Kind == QuantityKind.Percent || first.Currency != second.Currency
            || (first.Quantity.Unit != second.Quantity.Unit && first.Quantity.Unit.Length > 0 && second.Quantity.Unit.Length > 0))
            return null;
        var (before, after) = (Between(reading, percentage.Span.End, first.Span.Start), Between(reading, first.Span.End, second.Span.Start));
        var (to, from) = before == "to" && after == "from" ? (first, second) : before == "from" && after == "to" ? (second, first) : (null, null);
        return to is null || from is null ? null : Change(percentage, to.From, from.From, to.Width, from.Width, TextSpan.FromBounds(first.Span.Start, second.Span.End));
    }

    private static (decimal Low, decimal High, TextSpan Span)? Change(QuantityMention percentage, decimal now, decimal then, decimal nowWidth, decimal thenWidth, TextSpan span)
    {
        if (now <= nowWidth || then <= thenWidth || Math.Max(now, then) > MostCompared)
            return null;
        // A fall is told by its size.
        var sign = percentage.Change == QuantityChange.Down ? -1 : 1;
        decimal Of(decimal end, decimal start) => (end - start) / start * 100 * sign;
        var (low, high) = (Of(now - nowWidth / 2, then + thenWidth / 2), Of(now + nowWidth / 2, then - thenWidth / 2));
        return (Math.Min(low, high), Math.Max(low, high), span);
    }

    /// <summary>"15 of 20, or 80 percent", "15 of the 20 schools (80 percent)".</summary>
    private static (decimal Low, decimal High, TextSpan Span)? OfShare(Reading reading, QuantityMention percentage, QuantityMention all)
    {
        var words = reading.Words;
        if (percentage.Change != QuantityChange.Equal || !IsPlain(all) || all.Kind is not (QuantityKind.Count or QuantityKind.Number) || all.From <= 0 || all.From != decimal.Truncate(all.From) || all.Width != 1)
            return null;
        var next = reading.TokenAt(all.Span.End);
        var last = reading.TokenAt(percentage.Span.End);
        if (next >= reading.Sentence.End || last >= reading.Sentence.End)
            return null;
        var tied = words.Is(next, '(') ? reading.TokenAt(percentage.Span.Start) == next + 1 && words.Is(last, ')')
            : words.Is(next, ',') && next + 1 < reading.Sentence.End && words.Is(next + 1, "or") && reading.TokenAt(percentage.Span.Start) == next + 2 && (words.Is(last, ',') || words.Is(last, '.'));
        if (!tied)
            return null;
        // "15 of the 20", and nothing before that may bend it.
        var of = reading.TokenAt(all.Span.Start) - 1;
        if (of > reading.Sentence.First && ClauseReader.IsDeterminer(words, of))
            of--;
        if (of - 1 < reading.Sentence.First || !words.Is(of, "of"))
            return null;
        var part = of - 1;
        while (part > reading.Sentence.First && of - part < ToShare && words.Tokens[part - 1] is { Kind: TokenKind.Number, LineBefore: false } && !words.Tokens[part].SpaceBefore)
            part--;
        if (!NumberReader.TryRead(words, part, reading.Sentence.First, reading.Sentence.End, out var number) || number.End != of || number.First != part || number.Form == NumberForm.Ordinal || number.Value != decimal.Truncate(number.Value)
            || number.Value <= 0 || number.Value > all.From || (part > reading.Sentence.First && words.Tokens[part - 1].Kind == TokenKind.Word && Hedges.Contains(words.Slice(part - 1).ToLowerInvariant())))
            return null;
        var share = number.Value / all.From * 100;
        return (share, share, TextSpan.FromBounds(words.Tokens[part].Start, all.Span.End));
    }

    private static readonly HashSet<string> Hedges = new(StringComparer.Ordinal)
        { "about", "around", "some", "roughly", "nearly", "almost", "over", "than", "least", "most", "to", "approximately", "under", "and", "or", "point" };

    /// <summary>The one word between two places, a comma aside; null when there are more or none.</summary>
    private static string? Between(Reading reading, int from, int to)
    {
        var (first, end) = (reading.TokenAt(from), reading.TokenAt(to));
        if (first < end && reading.Words.Is(first, ','))
            first++;
        return end - first == 1 ? reading.Words.Slice(first).ToLowerInvariant() : null;
    }

    private static bool IsPlain(QuantityMention quantity) =>
        quantity is { Change: QuantityChange.Equal or QuantityChange.Up or QuantityChange.Down, IsFraction: false, Quantity.Modifier: Modifier.None } && quantity.From == quantity.To
        && Math.Abs(quantity.From) <= MostCompared;
}
