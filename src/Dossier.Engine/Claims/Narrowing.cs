namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>What narrows a number: "small" businesses, jobs "in Kenya", "a year", the 2004 flood.</summary>
/// <param name="Qualifiers">Words that narrow the noun, folded and sorted, without places.</param>
/// <param name="Places">Keys of the places that narrow the noun, sorted.</param>
/// <param name="Scope">What the number covers, sorted; empty for a plain number.</param>
internal readonly record struct Narrowing(EquatableArray<string> Qualifiers, EquatableArray<string> Places, string Scope)
{
    private const int Before = 4;
    private const int After = 5;

    // Their presence says nothing about what is counted.
    private static readonly string[] Empty = ["new", "young", "whole", "full", "mere", "separate", "different", "staggering", "estimated", "potential"];

    public static Narrowing Of(Reading reading, QuantityMention quantity)
    {
        var words = reading.Words;
        var first = reading.TokenAt(quantity.Span.Start);
        var end = reading.TokenAt(quantity.Span.End - 1) + 1;
        var qualifiers = new SortedWords();
        var places = new SortedWords();
        var scope = new SortedWords();
        if (quantity.Qualifiers.Length > 0)
            for (var i = reading.TokenAt(quantity.Qualifiers.Start); i < end && words.Tokens[i].Start < quantity.Qualifiers.End; i++)
            {
                if (words.Tokens[i].Kind != TokenKind.Word)
                    continue;
                var word = words.Slice(i);
                if (ClaimWords.Scopes[words.Tokens[i].Word] is { } covers)
                    scope.Add(covers);
                else if (EntityKeys.Place(word) is { } place)
                    places.Add(place);
                else if (!Empty.Contains(word.ToLowerInvariant()))
                    qualifiers.Add(word.ToLowerInvariant());
            }
        // "Four other people": neither counted nor narrowing, but one of the words that say of what.
        for (var i = reading.TokenAt(quantity.Number.End); quantity.Noun.Length > 0 && i < end && words.Tokens[i].Start < quantity.Noun.Start; i++)
            AddScope(words, i, ref scope);
        for (var i = first - 1; i >= Math.Max(reading.Sentence.First, first - Before) && !Ends(reading, i); i--)
            AddScope(words, i, ref scope);
        for (var i = end; i < Math.Min(reading.Sentence.End, end + After) && !Ends(reading, i); i++)
            AddScope(words, i, ref scope);
        foreach (var name in reading.Names)
            if (name.Span.Start >= quantity.Span.End && name.Span.Start - quantity.Span.End <= 12 && reading.EntityOf(name) is { Type: EntityType.Place } place)
                places.Add(EntityKeys.Of(place));
        foreach (var period in reading.Periods)
            scope.Add(period);
        return new Narrowing(qualifiers.ToList(), places.ToList(), scope.ToString());
    }

    private static void AddScope(Words words, int i, ref SortedWords scope)
    {
        if (words.Tokens[i].Kind == TokenKind.Word && ClaimWords.Scopes[words.Tokens[i].Word] is { } covers)
            scope.Add(covers);
    }

    /// <summary>What stands beyond a stop or in another clause says nothing of the number; "since" does.</summary>
    private static bool Ends(Reading reading, int i)
    {
        var token = reading.Words.Tokens[i];
        if (token.Kind == TokenKind.Symbol)
            return !reading.Words.Is(i, '-');
        return token.Kind == TokenKind.Word && ClaimWords.Scopes[token.Word] is null
            && ((ClaimWords.Grammar[token.Word] & Grammar.Boundary) != 0 || (token.Length == 2 && reading.Words.Slice(i) == "as"));
    }
}
