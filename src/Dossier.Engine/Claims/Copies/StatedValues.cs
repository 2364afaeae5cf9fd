namespace Dossier.Engine.Claims;

using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

/// <summary>A value where it stands in a sentence.</summary>
/// <param name="Span">Its words, without the noun it counts.</param>
/// <param name="Claim">Index of the claim that states it.</param>
/// <param name="Kind">What it is a value of.</param>
/// <param name="Mark">What stands for it among the sentence's words; negative.</param>
/// <param name="Rounding">Half the width of its last stated digit, where it may be rounded.</param>
internal readonly record struct StatedValue(TextSpan Span, int Claim, ClaimKind Kind, int Mark, decimal Rounding);

/// <summary>The numbers, days, lengths and people a sentence states, each with a claim. What answers no question of its own is compared only where a sentence was copied.</summary>
internal static class StatedValues
{
    private const int Number = -1;
    private const int Day = -2;
    private const int Length = -3;
    private const int Person = int.MinValue;

    /// <summary>The sentence's values in the order of the text, none overlapping. Adds claims for those that have none.</summary>
    public static void Read(Reading reading, List<PlacedClaim> claims, int first, List<StatedValue> found)
    {
        // Claims of other readers only: those added here are of other values.
        var end = claims.Count;
        for (var i = 0; i < reading.Times.Count; i++)
            // Days of every week are one value.
            if (reading.Times[i] is var time && !QuestionReader.IsInRow(reading, i) && !IsQuoted(reading, time.Span) && OfTime(reading, time, claims, first, end) is { } value)
                found.Add(value);
        var times = found.Count;
        foreach (var quantity in reading.Quantities)
            if (!OverlapsOne(found, times, quantity.Number) && !IsQuoted(reading, quantity.Span) && OfQuantity(reading, quantity, claims, first, end) is { } value)
                found.Add(value);
        var quantities = found.Count;
        foreach (var name in reading.Names)
            if (!name.IsPronoun && reading.EntityOf(name).Type == EntityType.Person && !OverlapsOne(found, quantities, name.Span) && !IsQuoted(reading, name.Span))
                found.Add(OfName(reading, name, claims, first, end));
        found.Sort((a, b) => a.Span.Start - b.Span.Start);
        for (var i = found.Count - 1; i > 0; i--)
            if (found[i].Span.Start < found[i - 1].Span.End)
                found.RemoveAt(i);
    }

    private static StatedValue? OfTime(Reading reading, TimeMention time, List<PlacedClaim> claims, int first, int end)
    {
        if (time.Modifier != Modifier.None)
            return null;
        if (time.Type == TimeExpressionType.Date && time.Stated is not null && (time.Date ?? time.Stated) is { } date && DateClaims.IsOneDay(date))
        {
            var claim = Find(claims, first, end, time.Span, ValueKind.Date)
                ?? Add(claims, reading.Claim("", "date", new ClaimValue(ValueKind.Date, DateClaims.Describe(date)) { Date = DateClaims.Joined(time) }, time.Span, null, null));
            return new StatedValue(time.Span, claim, ClaimKind.Date, Day, 0);
        }
        if (time.Duration is { Shortest: not null } length && !reading.Quantities.Exists(q => q.Kind == QuantityKind.Age && q.Span.Overlaps(time.Span)))
        {
            var claim = Find(claims, first, end, time.Span, ValueKind.Duration)
                ?? Add(claims, reading.Claim("", "duration", new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length }, time.Span, null, null));
            return new StatedValue(time.Span, claim, ClaimKind.Duration, Length, 0);
        }
        return null;
    }

    private static StatedValue? OfQuantity(Reading reading, QuantityMention quantity, List<PlacedClaim> claims, int first, int end)
    {
        if (quantity.Number.Length == 0 || quantity.IsFraction || IsArticle(reading, quantity) || IsBoundConversion(reading, quantity))
            return null;
        var (kind, valueKind, property) = quantity.Kind switch
        {
            QuantityKind.Count => (ClaimKind.Count, ValueKind.Quantity, "number"),
            QuantityKind.Number => (ClaimKind.Count, ValueKind.Quantity, ""),
            QuantityKind.Measure => (ClaimKind.Count, ValueKind.Quantity, "measure"),
            QuantityKind.Age => (ClaimKind.Age, ValueKind.Quantity, "age"),
            QuantityKind.Money when quantity.Currency is not null => (ClaimKind.Money, ValueKind.Money, "amount"),
            QuantityKind.Percent => (ClaimKind.Percentage, ValueKind.Percentage, "percentage"),
            _ => (ClaimKind.Count, ValueKind.Text, ""),
        };
        if (valueKind == ValueKind.Text)
            return null;
        var claim = Find(claims, first, end, quantity.Number, valueKind, quantity.Quantity);
        if (claim is null)
        {
            // A bare number is a line of a table, a part of a name, a year: it says nothing by itself.
            if (property.Length == 0)
                return null;
            var noun = quantity.Noun.Length == 0 ? "" : reading.Mentions.Document.SeenIn(quantity.Noun).ToLowerInvariant();
            var value = valueKind switch
            {
                ValueKind.Money => new ClaimValue(valueKind, new Money(quantity.Quantity with { Unit = "" }, quantity.Currency!).ToString()) { Quantity = quantity.Quantity, Currency = quantity.Currency },
                ValueKind.Percentage => new ClaimValue(valueKind, new Percentage(quantity.Quantity with { Unit = "" }).ToString()) { Quantity = quantity.Quantity },
                _ => new ClaimValue(valueKind, quantity.Quantity.ToString()) { Quantity = quantity.Quantity },
            };
            claim = Add(claims, reading.Claim(kind == ClaimKind.Age ? "" : noun, property, value, quantity.Span, null, null));
        }
        // Miles and kilometres stand for each other nowhere in a copy; counts are told apart by the noun beside them.
        var mark = quantity.Kind == QuantityKind.Measure ? -4 - SentenceReader.Fold(quantity.Quantity.Unit) % 1_000_000 : Number;
        var start = Math.Min(quantity.Span.Start, quantity.Number.Start);
        return new StatedValue(TextSpan.FromBounds(start, quantity.Number.End), claim.Value, kind, mark, quantity.Kind == QuantityKind.Age ? 0 : Rounding.Of(quantity));
    }

    private static StatedValue OfName(Reading reading, NameMention name, List<PlacedClaim> claims, int first, int end)
    {
        var claim = NameClaims.Claim(reading, name);
        // Who said what stands between quotation marks is asked of the words.
        var kind = reading.Speech.Exists(s => s.IsDirect && s.SpeakerSpan.Overlaps(name.Span)) ? ClaimKind.Speaker : ClaimKind.Person;
        for (var i = first; i < end; i++)
            if (claims[i].Span == name.Span && claims[i].Digest == claim.Digest)
                return new StatedValue(name.Span, i, kind, Person, 0);
        return new StatedValue(name.Span, Add(claims, claim), kind, Person, 0);
    }

    /// <summary>"One passenger said": a word for "a", not a count.</summary>
    private static bool IsArticle(Reading reading, QuantityMention quantity) =>
        quantity.Quantity is { Minimum: 1, Maximum: 1 } && !char.IsDigit(reading.Words.Text[quantity.Number.Start]);

    /// <summary>"Less than 25 km (15 miles)": what stands in brackets is bounded as what stands before them.</summary>
    private static bool IsBoundConversion(Reading reading, QuantityMention quantity) =>
        IsConversion(reading, quantity) && !reading.Quantities.Exists(q => q.Kind == quantity.Kind && q.Quantity.Modifier == Modifier.None && q.Span.End <= quantity.Span.Start
            && reading.TokenAt(q.Span.End) == reading.TokenAt(quantity.Span.Start) - 1);

    /// <summary>"25 km (15 miles)": one length told twice.</summary>
    public static bool IsConversion(Reading reading, QuantityMention quantity) =>
        quantity.Kind is QuantityKind.Measure or QuantityKind.Money && reading.TokenAt(quantity.Span.Start) is var token && token > reading.Sentence.First && reading.Words.Is(token - 1, '(');

    /// <summary>Whether the words stand between quotation marks: the quotation as a whole is compared.</summary>
    public static bool IsQuoted(Reading reading, TextSpan span)
    {
        foreach (var speech in reading.Speech)
            if (speech.IsDirect && speech.Content.Contains(span))
                return true;
        return false;
    }

    private static bool OverlapsOne(List<StatedValue> found, int count, TextSpan span)
    {
        for (var i = 0; i < count; i++)
            if (found[i].Span.Overlaps(span))
                return true;
        return false;
    }

    /// <summary>The claim whose words hold a value, the one that answers a question before those that only state it.</summary>
    private static int? Find(List<PlacedClaim> claims, int first, int end, TextSpan span, ValueKind kind, Quantity? quantity = null)
    {
        int? found = null;
        for (var i = first; i < end; i++)
            if (claims[i].Span.Contains(span) && claims[i].Digest.Value.Kind == kind && (quantity is null || claims[i].Digest.Value.Quantity == quantity) && (found is null || (claims[i].Digest.Slot is not null && claims[found.Value].Digest.Slot is null)))
                found = i;
        return found;
    }

    private static int Add(List<PlacedClaim> claims, PlacedClaim claim)
    {
        claims.Add(claim);
        return claims.Count - 1;
    }
}
