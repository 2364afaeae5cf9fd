namespace Dossier.Engine.Language;

/// <summary>Cuts a token of letters into the words it stands for: "do|n't", "I|'m", "can|not", "would|n't|'ve".</summary>
internal static class Contractions
{
    private const int MostParts = 4;

    /// <summary>Appends a token's words.</summary>
    public static void Split(SentenceTokens tokens, int i, List<Word> into)
    {
        var token = tokens[i];
        if (CuttingWords.Cut(token) is > 0 and var cut || (cut = Its(tokens, i)) > 0)
        {
            into.Add(new Word(token.Start, cut));
            into.Add(new Word(token.Start + cut, token.Length - cut, token.Unseen));
            return;
        }
        // Clitics are found from the end and go in before those found already.
        var place = into.Count;
        var (end, unseen) = (token.ReadEnd, token.Unseen);
        for (var parts = 1; parts < MostParts && Clitic(tokens.Text, token.Start, end) is > 0 and var length; parts++)
        {
            end -= length;
            into.Insert(place, new Word(end, length, unseen));
            unseen = 0;
        }
        into.Insert(place, new Word(token.Start, end - token.Start, unseen));
    }

    /// <summary>"its" where no possessive can stand, "its a pity", is "it" and "'s".</summary>
    private static int Its(SentenceTokens tokens, int i)
    {
        var token = tokens[i];
        return token.Length == 3 && i + 1 < tokens.End && CuttingWords.Is(tokens[i + 1], CuttingRole.Verbal)
            && string.Compare(tokens.Text, token.Start, "its", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? 2 : 0;
    }

    /// <summary>The length of the clitic before an offset, or 0; what is left of it has a letter at least.</summary>
    private static int Clitic(string text, int start, int end)
    {
        if (end - start > 2 && SentenceTokens.IsApostrophe(text[end - 2]))
            return (text[end - 1] | 0x20) switch
            {
                's' or 'm' or 'd' => 2,
                't' when end - start > 3 && (text[end - 3] | 0x20) == 'n' => 3,
                _ => 0,
            };
        return end - start > 3 && SentenceTokens.IsApostrophe(text[end - 3])
            && (text[end - 2] | 0x20, text[end - 1] | 0x20) is ('l', 'l') or ('r' or 'v', 'e') ? 3 : 0;
    }
}
