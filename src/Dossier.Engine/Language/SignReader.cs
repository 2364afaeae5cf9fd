namespace Dossier.Engine.Language;

/// <summary>Words that start with a sign: runs of stops and dashes, emoticons, clitics after a figure or a bracket.</summary>
internal static class SignReader
{
    private static readonly string[] Emoticons = MakeEmoticons();

    /// <summary>The end of the word that starts at a sign.</summary>
    public static int End(SentenceTokens tokens, int first)
    {
        var sign = tokens.Sign(first);
        if (IsEmoticon(tokens, first, out var emoticon))
            return emoticon;
        switch (sign)
        {
            case '.' when tokens.Touches(first + 1, TokenKind.Number) && StartsFigure(tokens, first):
            case '+' when tokens.Touches(first + 1, TokenKind.Number) && tokens[first].SpaceBefore:
                return NumeralReader.End(tokens, first + 1);
            // "FINAL (2).doc"
            case '.' when tokens.Touches(first + 1, TokenKind.Word) && CuttingWords.Is(tokens[first + 1], CuttingRole.Ending) && (tokens[first].SpaceBefore || (first > 0 && tokens.Sign(first - 1) == ')')):
                return first + 2;
            case '.' or '!' or '?' or '\u2026':
                return Stops(tokens, first);
            case '`' when !tokens[first].SpaceBefore && tokens.Touches(first + 1, TokenKind.Word) && IsClitic(tokens, first + 1):
                return first + 2;
            case '-' or '*' or '=' or '_' or '~' or '+' or '<' or '>' or '`' or '#' or '$':
                if (sign == '#' && tokens.Touches(first + 1, TokenKind.Word))
                    return NumeralReader.Alphanumeric(tokens, first + 2);
                return Same(tokens, first);
            case '@' when tokens[first].SpaceBefore && tokens.Touches(first + 1, TokenKind.Word):
                return NumeralReader.Alphanumeric(tokens, first + 2);
            case '\'' or '\u2019' or '\u02BC':
                return Apostrophe(tokens, first);
            default:
                return first + 1;
        }
    }

    /// <summary>Whether a full stop is a decimal point: "costs .15", "$.04".</summary>
    private static bool StartsFigure(SentenceTokens tokens, int i) => tokens[i].SpaceBefore || i == 0 || tokens.Sign(i - 1) is '$' or '\u00A3' or '\u20AC' or '(' or '+' or '-';

    /// <summary>The end of "...", "?!", ".?": dots together, marks together, and marks with one dot before them.</summary>
    private static int Stops(SentenceTokens tokens, int first)
    {
        var end = first;
        while ((end == first || tokens.Touches(end)) && tokens.Sign(end) is '.' or '\u2026')
            end++;
        if (end > first + 1)
            return end;
        while ((end == first || tokens.Touches(end)) && tokens.Sign(end) is '!' or '?')
            end++;
        return end;
    }

    private static int Same(SentenceTokens tokens, int first)
    {
        var end = first + 1;
        while (tokens.Touches(end, tokens.Sign(first)))
            end++;
        return end;
    }

    private static int Apostrophe(SentenceTokens tokens, int first)
    {
        if (tokens.Touches(first + 1, tokens.Sign(first)))
            return first + 2;
        if (tokens.Touches(first + 1, TokenKind.Word))
        {
            if (IsClitic(tokens, first + 1) && (!tokens[first].SpaceBefore || tokens.SpaceAfter(first + 1)))
                return first + 2;
            if (tokens[first].SpaceBefore && CuttingWords.Is(tokens[first + 1], CuttingRole.Elided) && !tokens.Touches(first + 2, tokens.Sign(first)))
                return first + 2;
        }
        // "'72", "'60s"
        if (tokens[first].SpaceBefore && tokens.Touches(first + 1, TokenKind.Number) && tokens[first + 1].Length == 2)
        {
            var end = NumeralReader.Alphanumeric(tokens, first + 2);
            return tokens.Touches(end, tokens.Sign(first)) ? first + 1 : end;
        }
        return first + 1;
    }

    private static bool IsClitic(SentenceTokens tokens, int i)
    {
        var token = tokens[i];
        var c = tokens.First(i) | 0x20;
        return token.Length == 1 ? c is 's' or 'm' or 'd' : token.Length == 2 && (tokens.Text[token.Start + 1] | 0x20, c) is ('e', 'r' or 'v') or ('l', 'l');
    }

    /// <summary>Whether an emoticon starts here, and where it ends.</summary>
    public static bool IsEmoticon(SentenceTokens tokens, int first, out int end)
    {
        end = first;
        if (!tokens.Touches(first + 1) || tokens.Sign(first) is not (':' or ';' or '=' or '<' or '>' or '(' or '^' or '-'))
            return false;
        var start = tokens[first].Start;
        foreach (var emoticon in Emoticons)
        {
            // Hyphens and brackets are frequent, emoticons are not: most are told apart by one character.
            if (emoticon[0] != tokens.Text[start] || Vocabulary.Fold(emoticon[1]) != Vocabulary.Fold(tokens.Text[start + 1])
                || string.Compare(tokens.Text, start, emoticon, 0, emoticon.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            end = first + 1;
            while (tokens.Touches(end) && tokens[end - 1].End < start + emoticon.Length)
                end++;
            if (tokens[end - 1].End == start + emoticon.Length && !tokens.TouchesAlphanumeric(end))
                return true;
        }
        return false;
    }

    private static string[] MakeEmoticons()
    {
        var lines = Vocabulary.Instance.Lines("Language/Emoticons.lexicon");
        var emoticons = new string[lines.Length];
        for (var i = 0; i < emoticons.Length; i++)
            emoticons[i] = lines[i].Fields[0];
        return emoticons;
    }
}
