namespace Dossier.Engine.Language;

using Dossier.Engine.Documents;

/// <summary>Cuts a document's blocks into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly bool[] IsAbbreviation = MakeAbbreviations();

    /// <summary>The document's tokens and sentences.</summary>
    public static Words Split(Document document, CancellationToken cancellation = default)
    {
        var tokens = document.Tokens ?? Tokenizer.Tokenize(document.Text, cancellation);
        var words = new Words(document.Text, tokens, []);
        var sentences = new List<Sentence>();
        var next = 0;
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            while (next < tokens.Length && tokens[next].Start < block.Span.Start)
                next++;
            var first = next;
            while (next < tokens.Length && tokens[next].Start < block.Span.End)
            {
                if (EndsSentence(words, next, block.Span.End, out var end))
                {
                    sentences.Add(new Sentence(b, block.Kind, first, end));
                    first = next = end;
                }
                else
                    next++;
            }
            if (next > first)
                sentences.Add(new Sentence(b, block.Kind, first, next));
        }
        return new Words(document.Text, tokens, sentences.ToArray());
    }

    private static bool EndsSentence(Words words, int i, int blockEnd, out int end)
    {
        var tokens = words.Tokens;
        end = i + 1;
        var stop = StopAt(words, i);
        if (stop == '\0')
            return false;
        // Stops, closing quotation marks and brackets that touch the stop belong to it.
        while (end < tokens.Length && tokens[end].Start < blockEnd && !tokens[end].SpaceBefore
            && (StopAt(words, end) != '\0' || IsClosing(words, end)))
            end++;
        if (end >= tokens.Length || tokens[end].Start >= blockEnd)
            return true;
        var next = tokens[end];
        if (!next.SpaceBefore)
            return false;
        if (!StartsSentence(words, end))
            return false;
        if (stop != '.' || end > i + 1)
            return true;
        if (tokens[i].Kind == TokenKind.Word)
            // An acronym that carries its stop: "in the U.S. The" ends a sentence, "U.S. President" does not.
            return StartsCommonly(words, end);
        if (i == 0 || tokens[i].SpaceBefore)
            return true;
        var before = tokens[i - 1];
        if (before.Kind != TokenKind.Word)
            return true;
        if (before.Length == 1 && before.IsCapitalized)
            return StartsCommonly(words, end) && !next.IsAllCaps && words.Text[before.Start] == 'I';
        return !IsAbbreviation[before.Word] || StartsCommonly(words, end);
    }

    /// <summary>The stop a token is or ends with, or NUL.</summary>
    private static char StopAt(Words words, int i)
    {
        var token = words.Tokens[i];
        var last = words.Text[token.End - 1];
        if (token.Length == 1)
            return last is '.' or '!' or '?' or '\u2026' ? last : '\0';
        return (token.Flags & TokenFlags.Acronym) != 0 && last == '.' ? '.' : '\0';
    }

    private static bool IsClosing(Words words, int i) =>
        words.Tokens[i].Length == 1 && words.Text[words.Tokens[i].Start] is '"' or '\u201D' or '\'' or '\u2019' or ')' or ']' or '\u00BB';

    private static bool StartsSentence(Words words, int i)
    {
        var token = words.Tokens[i];
        if (token.Kind == TokenKind.Symbol)
            return words.Text[token.Start] is '"' or '\u201C' or '\'' or '\u2018' or '(' or '[' or '\u00AB' or '$' or '\u00A3' or '\u20AC' or '-' or '\u2013' or '\u2014' or '\u2022' or '#' or '@';
        return token.Kind == TokenKind.Number || token.IsCapitalized || !char.IsLower(words.Text[token.Start]);
    }

    /// <summary>Whether the next word is one that starts sentences and is no name: "The", "He", "But".</summary>
    private static bool StartsCommonly(Words words, int i)
    {
        var token = words.Tokens[i];
        return token.Kind == TokenKind.Word && token.IsCapitalized && Openers.Contains(token.Word);
    }

    private static readonly HashSet<int> Openers = new(Vocabulary.Instance.Lines("Language/Openers.lexicon").Select(l => l.Words[0]));

    private static bool[] MakeAbbreviations()
    {
        var known = new bool[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Language/Abbreviations.lexicon"))
            known[line.Words[0]] = true;
        known[0] = false;
        return known;
    }
}
