namespace Dossier.Engine.Language;

/// <summary>Words that start with letters and go on past their token: abbreviations, prefixes, names with digits or "&amp;".</summary>
internal static class WordReader
{
    // "AT&T", "PG&E": longer words beside the sign are words of their own.
    private const int LongestInitials = 3;

    /// <summary>The end of the word that starts at a token of letters.</summary>
    public static int End(SentenceTokens tokens, int first)
    {
        var token = tokens[first];
        if (!tokens.IsAlphanumeric(first))
            return first + 1;
        if (tokens.Touches(first + 1, '.') && Stopped(tokens, first) is > 0 and var stopped)
            return stopped;
        if (tokens.Touches(first + 1, '$') && (token.IsAllCaps || token is { Length: 1, IsCapitalized: true }) && token.Length <= LongestInitials)
            return first + 2;
        if (tokens.Touches(first + 1, TokenKind.Number) && CuttingWords.Is(token, CuttingRole.Currency))
            return first + 1;
        if (tokens.Touches(first + 1, '/') && IsSlashed(tokens, first, out var slashed))
            return slashed;
        var end = NumeralReader.Alphanumeric(tokens, first + 1);
        if (end == first + 1 && tokens.Touches(end) && tokens.Sign(end) is '-' or '\u2010' or '\u2011' && tokens.TouchesAlphanumeric(end + 1) && CuttingWords.Is(token, CuttingRole.Prefix))
            return NumeralReader.Alphanumeric(tokens, end + 2);
        while (tokens.Touches(end, '&') && tokens[end - 1].Length <= LongestInitials && tokens.Touches(end + 1, TokenKind.Word) && tokens[end + 1].Length <= LongestInitials)
            end += 2;
        return end;
    }

    /// <summary>The end of a word that keeps its full stop, or 0.</summary>
    private static int Stopped(SentenceTokens tokens, int first)
    {
        var token = tokens[first];
        var stop = first + 1;
        // "Ph.D.", "M.Sc."
        if (token.IsCapitalized && token.Length <= LongestInitials && tokens.Touches(stop + 1, TokenKind.Word) && tokens[stop + 1] is { IsCapitalized: true, Length: <= LongestInitials })
        {
            if (tokens.Touches(stop + 2, '.'))
                return stop + 3;
            if (CuttingWords.Is(token, CuttingRole.Degree) && CuttingWords.Is(tokens[stop + 1], CuttingRole.Degree))
                return stop + 2;
        }
        if (tokens.IsLast(stop) || tokens.Touches(stop + 1, '.'))
            return 0;
        var kept = Abbreviations.Of(token) switch
        {
            Abbreviation.None => token.Length == 1 && (token.IsCapitalized || IsBeforeNumber(tokens, stop)),
            Abbreviation.Numbered => IsBeforeNumber(tokens, stop),
            Abbreviation.Other => true,
            _ => token.IsCapitalized,
        };
        return kept ? stop + 1 : 0;
    }

    private static bool IsBeforeNumber(SentenceTokens tokens, int stop) => stop + 1 < tokens.End && tokens[stop + 1].Kind == TokenKind.Number;

    /// <summary>"w/o", "w/", "s/he" and initials such as "I/O"; other words with a stroke between them stand apart.</summary>
    private static bool IsSlashed(SentenceTokens tokens, int first, out int end)
    {
        var token = tokens[first];
        var letter = tokens.First(first);
        end = first + 3;
        if (token.Length != 1)
            return false;
        if (tokens.Touches(first + 2, TokenKind.Word))
        {
            var next = tokens[first + 2];
            if (next.Length == 1 && token.IsCapitalized && next.IsCapitalized && !tokens.Touches(first + 3, '/') && (token.SpaceBefore || tokens.Sign(first - 1) != '/'))
                return true;
            if (letter is 's' or 'S' && next.Length == 2 && string.CompareOrdinal(tokens.Text, next.Start, "he", 0, 2) == 0)
                return true;
        }
        // "w/o", "w/ the rest"
        if (letter is not ('w' or 'W'))
            return false;
        if (tokens.Touches(first + 2, TokenKind.Word) && tokens[first + 2].Length == 1 && tokens.First(first + 2) is 'o' or 'O')
            return true;
        end = first + 2;
        return true;
    }
}
