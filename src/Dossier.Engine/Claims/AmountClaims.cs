namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>How much money, what share: "a $2 million fine", "bought Acme for $3 billion", "turnout was 61 %".</summary>
internal static class AmountClaims
{
    private const int ToVerb = 6;
    private const int ToPriceVerb = 14;

    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var quantity in reading.Quantities)
        {
            if (quantity.Change is QuantityChange.Up or QuantityChange.Down)
                continue;
            if (quantity.Kind == QuantityKind.Money && quantity.Currency is { } currency)
                Money(reading, quantity, currency, claims);
            else if (quantity.Kind == QuantityKind.Percent)
                Percent(reading, quantity, claims);
        }
    }

    private static void Money(Reading reading, QuantityMention quantity, string currency, List<PlacedClaim> claims)
    {
        var value = new ClaimValue(ValueKind.Money, new Money(quantity.Quantity with { Unit = "" }, currency).ToString()) { Quantity = quantity.Quantity, Currency = currency };
        var first = reading.TokenAt(quantity.Span.Start);
        var end = reading.TokenAt(quantity.Span.End - 1) + 1;
        var narrowing = Narrowing.Of(reading, quantity);
        if (SumNoun(reading, quantity, end) is { } noun)
        {
            var slot = new Slot(ClaimKind.Money, "", noun, narrowing.Scope) { Agents = new(reading.Participants()), Rounding = Rounding.Of(quantity), Tense = Tense.Past };
            claims.Add(reading.Claim(noun, "amount", value, quantity.Span, null, slot));
            return;
        }
        var left = reading.ClauseBefore(first);
        var isPrice = first > reading.Sentence.First && reading.Words.Slice(first - 1).ToLowerInvariant() is "for" or "at";
        if (left is not { Predicate: { IsBlank: false } act, IsNegated: false } l || first - l.Token > (isPrice ? ToPriceVerb : ToVerb) || act.Forms == VerbForms.Noun
            || act.Class is not ("cost" or "pay" or "fine" or "donate" or "invest" or "raise" or "buy" or "sell" or "earn" or "steal" or "lose" or "win" or "receive"))
        {
            claims.Add(reading.Claim("money", "amount", value, quantity.Span, null, null));
            return;
        }
        var agents = l.IsPassive ? [] : reading.SubjectsOf(l);
        // To pay a sum for a thing is to buy it.
        var kind = act.Class == "pay" && end < reading.Sentence.End && reading.Words.Slice(end).ToLowerInvariant() == "for" ? "buy" : act.Class;
        var compared = new Slot(ClaimKind.Money, kind, "", narrowing.Scope) { Agents = new(agents), Rounding = Rounding.Of(quantity), Tense = l.Tense == Tense.Past ? Tense.Past : Tense.Future, NeedsAgents = kind is not ("buy" or "sell" or "fine" or "steal") };
        claims.Add(reading.Claim(EventWords.Counted("money", act.Class, agents), "amount", value, quantity.Span, l, compared));
    }

    /// <summary>The kind of sum, when the words after the money name one: "fine", "takeover".</summary>
    private static string? SumNoun(Reading reading, QuantityMention quantity, int end)
    {
        if (quantity.Noun.Length > 0 && Sums.TryGetValue(reading.Mentions.Document.SeenIn(quantity.Noun).ToLowerInvariant(), out var counted))
            return counted;
        for (var i = end; i < Math.Min(reading.Sentence.End, end + 3); i++)
        {
            if (reading.Words.Tokens[i].Kind != TokenKind.Word)
                return null;
            if (Sums.TryGetValue(reading.Words.Slice(i).ToLowerInvariant(), out var sum))
                return sum;
        }
        return null;
    }

    private static void Percent(Reading reading, QuantityMention quantity, List<PlacedClaim> claims)
    {
        var value = new ClaimValue(ValueKind.Percentage, new Percentage(quantity.Quantity with { Unit = "" }).ToString()) { Quantity = quantity.Quantity };
        var first = reading.TokenAt(quantity.Span.Start);
        var narrowing = Narrowing.Of(reading, quantity);
        // "Turnout was 61 per cent", "unemployment stood at 5 %": the share is of one named thing.
        var i = first - 1;
        if (i > reading.Sentence.First && reading.Words.Slice(i).ToLowerInvariant() is "at" or "of")
            i--;
        if (i > reading.Sentence.First && reading.Words.Tokens[i].Kind == TokenKind.Word && reading.Words.Slice(i).ToLowerInvariant() is "was" or "is" or "reached" or "stood" or "hit"
            && Shares.Contains(reading.Words.Slice(i - 1).ToLowerInvariant()))
        {
            var noun = reading.Words.Slice(i - 1).ToLowerInvariant();
            claims.Add(reading.Claim(noun, "percentage", value, quantity.Span, null, new Slot(ClaimKind.Percentage, "", noun, narrowing.Scope) { Tense = Tense.Past, Rounding = Rounding.Of(quantity) }));
            return;
        }
        var left = reading.ClauseBefore(first);
        if (left is { Predicate: { Class: "own" or "hold" or "buy" or "sell" } act, IsNegated: false } l && first - l.Token <= ToVerb && Owned(reading, quantity, l) is { Count: > 0 } whose)
        {
            var kind = act.Class == "hold" ? "own" : act.Class;
            var slot = new Slot(ClaimKind.Percentage, kind, "", narrowing.Scope)
            {
                Agents = new(whose),
                SharedAgents = kind == "own" ? 2 : 1,
                Tense = l.Tense == Tense.Past ? Tense.Past : Tense.Present,
                Rounding = Rounding.Of(quantity),
            };
            claims.Add(reading.Claim(EventWords.Counted("share", kind, whose), "percentage", value, Through(quantity, reading), l, slot));
            return;
        }
        claims.Add(reading.Claim("share", "percentage", value, quantity.Span, null, null));
    }

    /// <summary>Who owns or buys, and what: a share held is one of several unless both are named; a share bought is told by the thing alone.</summary>
    private static List<Entity> Owned(Reading reading, QuantityMention quantity, Clause clause)
    {
        var whose = reading.SubjectsOf(clause);
        foreach (var name in reading.Names)
            if (name.Span.Start >= quantity.Number.End && name.Span.Start - quantity.Number.End <= ToOwned && !whose.Contains(reading.EntityOf(name)))
            {
                whose.Add(reading.EntityOf(name));
                return whose;
            }
        return [];
    }

    /// <summary>From the number to the name of what is shared.</summary>
    private static TextSpan Through(QuantityMention quantity, Reading reading)
    {
        foreach (var name in reading.Names)
            if (name.Span.Start >= quantity.Number.End && name.Span.Start - quantity.Number.End <= ToOwned)
                return TextSpan.FromBounds(quantity.Span.Start, Math.Max(name.Span.End, quantity.Span.End));
        return quantity.Span;
    }

    private const int ToOwned = 16;

    private static readonly Dictionary<string, string> Sums =
        Vocabulary.Instance.Lines("Claims/sums.lexicon").Where(l => l.Fields[1] != "share").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Shares =
        new(Vocabulary.Instance.Lines("Claims/sums.lexicon").Where(l => l.Fields[1] == "share").Select(l => l.Fields[0]), StringComparer.Ordinal);
}
