namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Reads results: "10-5", "a 3-2 win", "2-0 down".</summary>
internal static class ScoreReader
{
    /// <summary>Reads the score a bare number begins.</summary>
    public static bool TryRead(Words words, in Measurement left, int start, int begin, int end, List<QuantityMention> found, out int next)
    {
        next = left.Number.End;
        var tokens = words.Tokens;
        var dash = left.Number.End;
        if (left.HasUnit || left.Value < 0 || left.Number.Form != NumberForm.Digits || !IsPoints(words, left.Number.First) || left.Number.End != left.Number.First + 1
            || dash + 1 >= end || tokens[dash].SpaceBefore || tokens[dash + 1].SpaceBefore || !(words.Is(dash, '-') || words.Is(dash, '\u2013'))
            || !IsPoints(words, dash + 1))
            return false;
        if (!Measurement.TryRead(words, dash + 1, dash + 1, end, out var right) || right.Number.Scale != 1 || right.HasUnit || right.Number.Form != NumberForm.Digits)
            return false;
        var after = right.Number.End;
        var named = after < end && Grammar.Class(tokens[after].Word) == WordClass.Score;
        if (!named)
        {
            // "5-10 employees", "5-10-foot" are ranges; a score has nothing to count.
            if (after < end && !tokens[after].SpaceBefore && tokens[after].Kind != TokenKind.Symbol)
                return false;
            if (after < end && (words.Is(after, '-') || words.Is(after, '/')) && !tokens[after].SpaceBefore)
                return false;
            if (right.Value > left.Value && NounPhrase.Find(words, after, end, out var noun) && noun.IsPlural)
                return false;
            if (start < left.First)
                return false;
        }
        var last = named ? after + 1 : after;
        found.Add(new QuantityMention(words.Span(left.First, last), QuantityKind.Score,
            new Quantity(Math.Min(left.Value, right.Value), Math.Max(left.Value, right.Value), named ? Plurals.Singular(words.Text, tokens[after]) : ""))
        {
            Number = words.Span(left.First, after),
            Noun = named ? words.Span(after, last) : default,
            From = left.Value,
            To = right.Value,
            Width = 1,
        });
        next = last;
        return true;
    }

    private static bool IsPoints(Words words, int at) => words.Tokens[at] is { Kind: TokenKind.Number, Length: <= 3 } token
        && words.Text.IndexOf('.', token.Start, token.Length) < 0;
}
