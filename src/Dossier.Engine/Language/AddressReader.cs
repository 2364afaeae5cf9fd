namespace Dossier.Engine.Language;

/// <summary>Addresses of pages and mailboxes, and names of files: one word each.</summary>
internal static class AddressReader
{
    /// <summary>The end of the letters, digits and joining signs that touch each other from a token on: as far as an address can reach before an "@" or ":".</summary>
    public static int Run(SentenceTokens tokens, int first)
    {
        var end = first + 1;
        while (tokens.TouchesAlphanumeric(end) || (tokens.Touches(end) && tokens.Sign(end) is '.' or '_' or '-' or '+' or '%' or '#' or '~'))
            end++;
        // Dots may stand for letters left out of an address, "abc...@example.com"; otherwise they part it.
        if (tokens.Touches(end, '@'))
            return end;
        for (var i = first + 1; i + 1 < end; i++)
            if (tokens.Sign(i) == '.' && tokens.Sign(i + 1) == '.')
                return i;
        return end;
    }

    /// <summary>The end of the address that starts at a run's first token, or 0.</summary>
    public static int End(SentenceTokens tokens, int first, int run)
    {
        if (tokens.Touches(run, '@') && tokens.TouchesAlphanumeric(run + 1))
            return Mailbox(tokens, run + 1);
        if (tokens.Touches(run, ':'))
        {
            if (tokens.Touches(run + 1, '/') && tokens.Touches(run + 2, '/') && tokens.Touches(run + 3))
                return Page(tokens, run + 3);
            if (tokens.TouchesAlphanumeric(run + 1) && Is(tokens, first, "mailto"))
            {
                var inner = Run(tokens, run + 1);
                return tokens.Touches(inner, '@') && tokens.TouchesAlphanumeric(inner + 1) ? Mailbox(tokens, inner + 1) : 0;
            }
        }
        if (run - first < 3)
            return 0;
        if (Is(tokens, first, "www") && tokens.Sign(first + 1) == '.')
            return Page(tokens, first + 2);
        var end = Trim(tokens, first, run);
        if (!IsHost(tokens, first, end) && (end - first < 3 || tokens.Sign(end - 2) != '.' || !CuttingWords.Is(tokens[end - 1], CuttingRole.Ending)))
            return 0;
        return end == run && tokens.Touches(end, '/') && tokens.TouchesAlphanumeric(end + 1) ? Page(tokens, end + 1) : end;
    }

    /// <summary>Whether at least three words in small letters stand with dots between: "comp.lang.misc", no sentence that lacks a space.</summary>
    private static bool IsHost(SentenceTokens tokens, int first, int end)
    {
        const int ThreeWords = 5;
        if (end - first < ThreeWords || (end - first) % 2 == 0)
            return false;
        for (var i = first; i < end; i++)
            if ((i - first) % 2 == 1 ? tokens.Sign(i) != '.' : tokens[i].Kind != TokenKind.Word || tokens[i].IsCapitalized)
                return false;
        return true;
    }

    private static int Mailbox(SentenceTokens tokens, int domain) => Trim(tokens, domain, Run(tokens, domain));

    /// <summary>The end of a page's address: up to a space, quotation mark or bracket that is not part of it, less the sentence's own marks.</summary>
    private static int Page(SentenceTokens tokens, int first)
    {
        var open = 0;
        var end = first;
        for (; tokens.Touches(end) && tokens.Sign(end) is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '[' or ']' or '{' or '}' or '|'); end++)
        {
            var sign = tokens.Sign(end);
            if (sign == '(')
                open++;
            else if (sign == ')' && open-- == 0)
                break;
        }
        return Trim(tokens, first, end);
    }

    private static int Trim(SentenceTokens tokens, int first, int end)
    {
        while (end > first + 1 && (tokens.Sign(end - 1) is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or '*' or '-' or '(' or '+' or '#' || !IsJoined(tokens, end - 1)))
            end--;
        return end;
    }

    /// <summary>Whether a token may end an address: a clitic ("example.com's") may not.</summary>
    private static bool IsJoined(SentenceTokens tokens, int i) => tokens[i].Kind != TokenKind.Word || !SentenceTokens.IsApostrophe(tokens.First(i));

    private static bool Is(SentenceTokens tokens, int i, string word) =>
        tokens[i].Length == word.Length && string.Compare(tokens.Text, tokens[i].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
