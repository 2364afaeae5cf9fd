namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Reads results: "10-5", "a 3-2 win", "2-0 down".</summary>
internal static class ScoreReader
{
    private const int LastHour = 12;

    /// <summary>Whether two numbers are the hours in which something is open: "open 9-5", "weekdays 10-6".</summary>
    public static bool IsHours(Words words, in Measurement left, int begin, int end, out int next)
    {
        next = left.Number.End;
        if (left.HasUnit || left.Number.Form != NumberForm.Digits || left.Value is < 1 or > LastHour || left.First <= begin || next + 1 >= end || !IsJoint(words, next, end, true)
            || words.Tokens[next + 1] is not { Kind: TokenKind.Number, Length: <= 2 })
            return false;
        var before = words.Tokens[left.First - 1].Word;
        if (before <= 0 || !(before == Grammar.Open || before == Grammar.Opens || before == Grammar.Daily))
            return false;
        next += 2;
        return true;
    }

    /// <summary>Reads the score a bare number begins; of a sentence of results, also one behind a name, and one whose numbers "to" joins.</summary>
    public static bool TryRead(Words words, in Measurement left, int start, int begin, int end, List<QuantityMention> found, out int next, bool isResult = false)
    {
        next = left.Number.End;
        var tokens = words.Tokens;
        var dash = left.Number.End;
        if (left.HasUnit || left.Value < 0 || left.Number.Form != NumberForm.Digits || !IsPoints(words, left.Number.First) || left.Number.End != left.Number.First + 1
            || dash + 1 >= end || !IsJoint(words, dash, end, isResult) || !IsPoints(words, dash + 1))
            return false;
        if (!Measurement.TryRead(words, dash + 1, dash + 1, end, out var right) || right.Number.Scale != 1 || right.HasUnit || right.Number.Form != NumberForm.Digits)
            return false;
        // "steps 3-7", "the range of 1-25"
        if (right.Value > left.Value && IsSpan(words, left.First - 1, begin))
            return false;
        // "from 3 to 1", "lost 4 to 6 men": steps and counts, no result.
        var isTo = tokens[dash].Word == Grammar.To;
        if (isTo && (left.First == begin || tokens[left.First - 1].Word == Grammar.From || Grammar.Class(tokens[left.First - 1].Word) is WordClass.Adv
            || right.Number.End < end && tokens[right.Number.End] is { Kind: TokenKind.Word } behind && Grammar.Class(behind.Word) is not (WordClass.Prep or WordClass.Conj or WordClass.Score)))
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
            // "lost 10-15 pounds", "won 20-30 seats": what is counted is no result.
            if (isResult && NounPhrase.Find(words, after, end, out var counted) && counted.IsPlural && (!tokens[counted.Head].IsCapitalized || right.Value > left.Value))
                return false;
        }
        var last = named ? after + 1 : after;
        var unit = named ? Plurals.Singular(words.Text, tokens[after]) : IsRecord(words, left.First, after, begin, end) ? "record" : "";
        found.Add(new QuantityMention(words.Span(left.First, last), QuantityKind.Score,
            new Quantity(Math.Min(left.Value, right.Value), Math.Max(left.Value, right.Value), unit))
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

    private static bool IsSpan(Words words, int before, int begin)
    {
        if (before > begin && (words.Is(before, '(') || words.Tokens[before].Word == Grammar.Of))
            before--;
        return before >= begin && Grammar.OfSingular(words, before) is WordClass.Valued or WordClass.Label;
    }

    /// <summary>Wins and losses of a season, not a game: "improved to 10-0", "went 12-4", "the Bears (8-3)".</summary>
    private static bool IsRecord(Words words, int first, int after, int begin, int end)
    {
        if (first <= begin)
            return false;
        var tokens = words.Tokens;
        var before = tokens[first - 1].Word;
        if (words.Is(first - 1, '('))
            return after < end && words.Is(after, ')') && first - 2 >= begin && tokens[first - 2].IsCapitalized;
        if (before <= 0)
            return false;
        return before == Grammar.Went || (before == Grammar.To && first - 2 >= begin && (tokens[first - 2].Word == Grammar.Improved || tokens[first - 2].Word == Grammar.Fell));
    }

    /// <summary>A hyphen or dash between the numbers; "to" and a dash with white space only where a result is told.</summary>
    private static bool IsJoint(Words words, int at, int end, bool isResult)
    {
        if (words.Is(at, '-') || words.Is(at, '\u2013'))
            return !words.Tokens[at].SpaceBefore && !words.Tokens[at + 1].SpaceBefore;
        return isResult && words.Tokens[at].Word == Grammar.To && at + 1 < end;
    }

    private static bool IsPoints(Words words, int at) => words.Tokens[at] is { Kind: TokenKind.Number, Length: <= 3 } token
        && words.Text.IndexOf('.', token.Start, token.Length) < 0;
}
