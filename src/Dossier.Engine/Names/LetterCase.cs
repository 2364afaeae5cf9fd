namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>How a sentence uses capitals.</summary>
internal enum LetterCase : byte
{
    /// <summary>As sentences do: a capital tells a name.</summary>
    Sentence,
    /// <summary>Nearly every word has one: a capital tells nothing.</summary>
    Title,
    /// <summary>All letters are capitals.</summary>
    Upper,
}

/// <summary>Tells how sentences use capitals.</summary>
internal static class LetterCases
{
    /// <summary>The letter case of every sentence.</summary>
    public static LetterCase[] Of(NameText text)
    {
        var sentences = text.Words.Sentences;
        var cases = new LetterCase[sentences.Length];
        for (var i = 0; i < sentences.Length; i++)
            cases[i] = Of(text, sentences[i]);
        return cases;
    }

    private static LetterCase Of(NameText text, Sentence sentence)
    {
        int words = 0, capitals = 0, upper = 0, ordinary = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = text.Words.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < 4)
                continue;
            words++;
            if (token.IsAllCaps)
                upper++;
            else if (token.IsCapitalized)
                capitals++;
            if (token.IsCapitalized && i > sentence.First && text.Has(i, NameWord.Ordinary | NameWord.Function) && !text.Has(i, NameWord.Body | NameWord.Site | NameWord.Role | NameWord.Paper | NameWord.FirstName))
                ordinary++;
        }
        if (words >= 2 && upper * 10 >= words * 7)
            return LetterCase.Upper;
        // Titles do without a full stop.
        if (sentence.Kind == BlockKind.Paragraph && sentence.End > sentence.First + 1 && text.Words.Is(sentence.End - 1, '.'))
            return LetterCase.Sentence;
        var isHead = sentence.Kind is BlockKind.Headline or BlockKind.Heading or BlockKind.Boilerplate or BlockKind.Caption;
        // A headline of names only ("Jane Doe in Rome") looks like a title and is harmless: its names are found in the body.
        return (capitals + upper) * 4 >= words * 3 && words > 0 && (isHead ? ordinary >= 1 || words <= 2 : ordinary >= 2 && words >= 4) ? LetterCase.Title : LetterCase.Sentence;
    }
}
