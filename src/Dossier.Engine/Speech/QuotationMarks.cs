namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Open">Index of the opening mark's token.</param>
/// <param name="End">Index just past the closing mark's token, or past the paragraph's last token when it goes on in the next paragraph.</param>
/// <param name="IsClosed">False when the paragraph ends before the quotation does.</param>
/// <param name="Block">Index of the block.</param>
internal readonly record struct Quoted(int Open, int End, bool IsClosed, int Block)
{
    /// <summary>Index of the first token between the marks.</summary>
    public int First => Open + 1;

    /// <summary>Index just past the last token between the marks.</summary>
    public int Last => IsClosed ? End - 1 : End;
}

/// <summary>Pairs quotation marks, paragraph by paragraph; apostrophes, inch marks and marks without a partner are none.</summary>
internal static class QuotationMarks
{
    /// <summary>The quoted stretches in the order of the text; one inside another is left out.</summary>
    public static List<Quoted> Find(Words words)
    {
        var found = new List<Quoted>();
        for (var s = 0; s < words.Sentences.Length;)
        {
            var block = words.Sentences[s];
            var first = block.First;
            while (s < words.Sentences.Length && words.Sentences[s].Block == block.Block)
                s++;
            if (block.Kind.IsBesideStory())
                continue;
            var end = words.Sentences[s - 1].End;
            var open = Pair(words, first, end, block.Block, found);
            // A quotation that runs over paragraphs opens again at the head of each.
            if (open >= 0 && s < words.Sentences.Length && MarkAt(words, words.Sentences[s].First) == MarkAt(words, open) && MarkAt(words, open) is not ('\'' or '\u2018'))
                found.Add(new Quoted(open, end, false, block.Block));
        }
        return found;
    }

    /// <summary>Pairs the marks of one paragraph; returns the one left open, or -1.</summary>
    private static int Pair(Words words, int first, int end, int block, List<Quoted> found)
    {
        var open = -1;
        for (var i = first; i < end; i++)
        {
            var mark = MarkAt(words, i);
            if (mark == '\0')
                continue;
            if (open >= 0 && Closes(words, i, end, MarkAt(words, open)))
            {
                if (i > open + 1)
                    found.Add(new Quoted(open, i + 1, true, block));
                open = -1;
            }
            else if (Opens(words, i, first, end) && (open < 0 || mark == MarkAt(words, open)))
                open = i;
        }
        return open;
    }

    /// <summary>The quotation mark a token is, or NUL.</summary>
    private static char MarkAt(Words words, int i) =>
        words.Tokens[i].Length == 1 && words.Text[words.Tokens[i].Start] is var c and ('"' or '\u201C' or '\u201D' or '\u201E' or '\'' or '\u2018' or '\u2019' or '\u00AB' or '\u00BB') ? c : '\0';

    private static bool Opens(Words words, int i, int first, int end)
    {
        if (i + 1 >= end)
            return false;
        var next = words.Tokens[i + 1];
        var free = i == first || words.Tokens[i].SpaceBefore || words.Text[words.Tokens[i - 1].ReadEnd - 1] is '(' or '[' or '\u2014' or '\u2013' or '-' or '"' or '\u201C';
        return MarkAt(words, i) switch
        {
            '\u201C' or '\u201E' or '\u00AB' => true,
            '"' => free,
            '\u2018' => free,
            '\'' => free && !next.SpaceBefore && next.Kind == TokenKind.Word && !SpeechWords.Is(next, SpeechWord.Elision),
            _ => false,
        };
    }

    private static bool Closes(Words words, int i, int end, char open)
    {
        var token = words.Tokens[i];
        var c = MarkAt(words, i);
        switch (open)
        {
            case '\u201C' or '\u201E':
                return c is '\u201D' || (c == '\u201C' && open == '\u201E');
            case '\u00AB':
                return c == '\u00BB';
            case '"':
                // A mark with a space before and none behind opens anew: its forerunner had no partner.
                return c is '"' or '\u201D' && !(token.SpaceBefore && i + 1 < end && !words.Tokens[i + 1].SpaceBefore && words.Tokens[i + 1].Kind == TokenKind.Word);
            case '\u2018' or '\'':
                if (c is not ('\'' or '\u2019') || token.SpaceBefore)
                    return false;
                if (i + 1 < end && !words.Tokens[i + 1].SpaceBefore && words.Tokens[i + 1].Kind != TokenKind.Symbol)
                    return false;
                // "the workers' plan": a plural's apostrophe, not the end.
                var before = words.Tokens[i - 1];
                return !(i + 1 < end && before.Kind == TokenKind.Word && words.Text[before.ReadEnd - 1] == 's' && words.Tokens[i + 1].Kind == TokenKind.Word
                    && !words.Tokens[i + 1].IsCapitalized && SpeechWords.CueOf(words.Tokens[i + 1]) == Cue.None && !SpeechWords.Is(words.Tokens[i + 1], SpeechWord.Conjunction | SpeechWord.Preposition | SpeechWord.Pronoun | SpeechWord.Auxiliary));
            default:
                return false;
        }
    }
}
