namespace Dossier.Engine.Language;

/// <summary>
/// Cuts a sentence into the words of Universal Dependencies for English (https://universaldependencies.org/en/tokenization.html, and the
/// treebanks EWT and GUM where the guidelines are silent): contractions and hyphenated compounds apart, addresses, clock times and dates whole.
/// </summary>
/// <remarks>One pass over the tokens; each recogniser looks a constant number of tokens ahead, or at a stretch that is never looked at again.</remarks>
internal static class WordCutter
{
    /// <summary>Appends a sentence's words, in the order of the text; together they cover every token of it.</summary>
    /// <param name="words">The document.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="into">Where the words go; cleared by nobody but the caller.</param>
    /// <returns>How many were appended.</returns>
    public static int Cut(Words words, Sentence sentence, List<Word> into)
    {
        var tokens = new SentenceTokens(words, sentence.End);
        var before = into.Count;
        // Tokens before this one have been looked at for an address.
        var run = sentence.First;
        for (var i = sentence.First; i < tokens.End;)
        {
            if (i >= run && tokens.IsAlphanumeric(i))
            {
                run = AddressReader.Run(tokens, i);
                if (AddressReader.End(tokens, i, run) is > 0 and var address)
                {
                    into.Add(Join(tokens, i, address));
                    i = run = address;
                    continue;
                }
            }
            var end = tokens[i].Kind switch
            {
                TokenKind.Number => NumeralReader.End(tokens, i),
                TokenKind.Word => WordReader.End(tokens, i),
                _ => SignReader.End(tokens, i),
            };
            if (end == i + 1 && tokens[i].Kind == TokenKind.Word)
                Contractions.Split(tokens, i, into);
            else
                into.Add(Join(tokens, i, end));
            i = end;
        }
        return into.Count - before;
    }

    private static Word Join(SentenceTokens tokens, int first, int end) => new(tokens[first].Start, tokens[end - 1].ReadEnd - tokens[first].Start, tokens[end - 1].Unseen);
}
