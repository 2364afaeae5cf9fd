namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Reads inches and feet where marks or the word "in" stand for them: 12", 5'10", "2 in wide".</summary>
internal static class Inches
{
    private const int MostFeet = 12;

    /// <summary>Whether "in" begins here and is the unit: what follows tells an extent, or ends the phrase.</summary>
    public static bool StartAt(Words words, int at, int end, out int next)
    {
        next = at + 1;
        if (at >= end || words.Tokens[at].Word != Grammar.In || words.Tokens[at].IsCapitalized)
            return false;
        if (next >= end)
            return true;
        if (words.Is(next, '.') && !words.Tokens[next].SpaceBefore)
        {
            // "2 in. of rain"; at a sentence's end the stop is the sentence's.
            next += next + 1 < end && words.Tokens[next + 1].Kind == TokenKind.Word && !words.Tokens[next + 1].IsCapitalized ? 1 : 0;
            return true;
        }
        return words.Tokens[next].Kind == TokenKind.Symbol ? words.Is(next, ',') || words.Is(next, ';') || words.Is(next, ')') : Grammar.IsExtent(words.Tokens[next].Word) || words.Tokens[next].Word == Grammar.X && next + 1 < end;
    }

    /// <summary>Reads the marks behind a number: the double one is an inch, the single one between two numbers a foot.</summary>
    public static bool TryTakeMarks(Words words, ref Measurement read, int begin, int end)
    {
        var at = read.Number.End;
        if (at >= end || words.Tokens[at].SpaceBefore || read.Number.Form != NumberForm.Digits)
            return false;
        if (IsDouble(words, at, out var next) && next <= end)
        {
            // "1.0" between quotation marks
            var first = read.First;
            if (first > 0 && !words.Tokens[first].SpaceBefore && (words.Is(first - 1, '"') || words.Is(first - 1, '\u201C')))
                return false;
            if (IsInQuotation(words, begin, read.First))
                return false;
            read.Unit = UnitTable.Find("inch");
            read.UnitFirst = at;
            read.End = next;
            return true;
        }
        if (!IsSingle(words, at) || read.Value is < 1 or > MostFeet || at + 2 >= end || words.Tokens[at + 1].Kind != TokenKind.Number || words.Tokens[at + 1].Length > 4
            || !NumberReader.TryParse(words.Text, words.Tokens[at + 1], out var inches, out _) || inches >= 12 || words.Tokens[at + 2].SpaceBefore || !IsDouble(words, at + 2, out next))
            return false;
        read.Unit = UnitTable.Find("foot");
        read.Value += inches / 12;
        read.UnitFirst = at;
        read.End = next;
        return true;
    }

    private static bool IsSingle(Words words, int at) => words.Is(at, '\'') || words.Is(at, '\u2019') || words.Is(at, '\u2032');

    private static bool IsDouble(Words words, int at, out int next)
    {
        next = at + 1;
        if (words.Is(at, '"') || words.Is(at, '\u201D') || words.Is(at, '\u2033'))
            return true;
        next = at + 2;
        return at + 1 < words.Tokens.Length && IsSingle(words, at) && IsSingle(words, at + 1) && !words.Tokens[at + 1].SpaceBefore;
    }

    /// <summary>Whether a quotation is open, which the mark would close: it said "room 12".</summary>
    private static bool IsInQuotation(Words words, int begin, int at)
    {
        var open = false;
        for (var i = begin; i < at; i++)
        {
            if (words.Is(i, '"'))
                open = !open && !(i > begin && words.Tokens[i - 1].Kind == TokenKind.Number && !words.Tokens[i].SpaceBefore);
            else if (words.Is(i, '\u201C'))
                open = true;
            else if (words.Is(i, '\u201D'))
                open = false;
        }
        return open;
    }
}
