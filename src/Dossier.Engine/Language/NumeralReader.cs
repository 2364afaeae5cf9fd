namespace Dossier.Engine.Language;

/// <summary>Words that start with a figure: clock times, dates, telephone numbers, ordinals, decades. What is counted ("5|pm") is a word of its own.</summary>
internal static class NumeralReader
{
    // Most groups a telephone number or a date has: "1-800-555-0100".
    private const int MostGroups = 5;

    /// <summary>The end of the word that starts at a figure.</summary>
    public static int End(SentenceTokens tokens, int first)
    {
        var end = first + 1;
        while (tokens.Touches(end) && tokens.Sign(end) is ':' or '/' or '.' && tokens.Touches(end + 1, TokenKind.Number))
            end += 2;
        if (tokens.Touches(end, '-') && Groups(tokens, end) is > 0 and var groups)
            return end + (2 * groups);
        if (end > first + 1)
            return end;
        if (Decade(tokens, first) is > 0 and var decade)
            return decade;
        if (tokens.Touches(end, TokenKind.Word) && CuttingWords.Is(tokens[end], CuttingRole.Unit))
            return end;
        return Alphanumeric(tokens, end);
    }

    /// <summary>The end of letters, digits and low lines that touch, from a place inside a word on: "4chan", "B2B", "AS400".</summary>
    public static int Alphanumeric(SentenceTokens tokens, int end)
    {
        while (true)
        {
            if (tokens.TouchesAlphanumeric(end) && !IsApart(tokens, end))
                end++;
            else if (tokens.Touches(end, '_') && tokens.TouchesAlphanumeric(end + 1))
                end += 2;
            else
                return end;
        }
    }

    /// <summary>A figure with a decimal point is no part of a name: "PM|2.5".</summary>
    private static bool IsApart(SentenceTokens tokens, int i) =>
        tokens[i].Kind == TokenKind.Number && tokens[i].Length > 2 && tokens.Text.IndexOf('.', tokens[i].Start, tokens[i].Length) >= 0;

    /// <summary>How many hyphened groups from here on belong to a telephone number, code or date; 0 for a range or a score ("5-10").</summary>
    private static int Groups(SentenceTokens tokens, int hyphen)
    {
        var groups = 0;
        for (var i = hyphen; groups < MostGroups && tokens.Touches(i, '-') && tokens.Touches(i + 1, TokenKind.Number); i += 2)
            groups++;
        if (groups != 1)
            return groups;
        return tokens[hyphen + 1].Length == 4 && tokens[hyphen - 1].Length is 3 or 5 or 7 ? 1 : 0;
    }

    /// <summary>The end of "60's" and "1920's", or 0.</summary>
    private static int Decade(SentenceTokens tokens, int first) =>
        tokens[first].Length is 2 or 4 && tokens.Text[tokens[first].ReadEnd - 1] == '0' && tokens.Touches(first + 1) && SentenceTokens.IsApostrophe(tokens.Sign(first + 1))
        && tokens.Touches(first + 2, TokenKind.Word) && tokens[first + 2].Length == 1 && tokens.First(first + 2) == 's' ? first + 3 : 0;
}
