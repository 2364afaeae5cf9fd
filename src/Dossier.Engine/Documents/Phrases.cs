namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>How far a boilerplate phrase reaches.</summary>
internal enum Reach : byte
{
    /// <summary>No boilerplate phrase.</summary>
    None,
    /// <summary>Its own block.</summary>
    Self,
    /// <summary>Its own block and the titles listed under it.</summary>
    List,
    /// <summary>Everything that follows, when it stands in the article's foot.</summary>
    Rest,
}

/// <summary>The phrases of <c>Documents/boilerplate.lexicon</c>, found by their first word.</summary>
internal static class Phrases
{
    private enum Where : byte
    {
        /// <summary>The block holds nothing else but numbers and signs.</summary>
        Whole,
        /// <summary>The block begins with it.</summary>
        Start,
        /// <summary>The block begins with it and does not end as a sentence, or a colon follows the phrase.</summary>
        Line,
        /// <summary>The block holds it.</summary>
        Any,
    }

    private sealed record Phrase(int[] Words, Where Where, Reach Reach);

    private static readonly Dictionary<int, List<Phrase>> ByFirstWord = Make();

    // Boilerplate is short; a longer block is read as prose, and looking no further keeps long paragraphs cheap.
    private const int LongestBlock = 80;

    /// <summary>How far the boilerplate phrase of a block reaches, or <see cref="Reach.None"/>.</summary>
    public static Reach Find(Page page, BlockDraft draft)
    {
        var start = draft.First;
        while (start < draft.End && page.Tokens[start].Kind != TokenKind.Word && !page.Is(start, '\u00A9'))
            start++;
        if (start == draft.End || draft.WordCount > LongestBlock)
            return Reach.None;
        for (var i = start; i < draft.End; i++)
        {
            if (!ByFirstWord.TryGetValue(page.Tokens[i].Word, out var phrases))
                continue;
            foreach (var phrase in phrases)
                if ((i == start || phrase.Where == Where.Any) && Matches(page, draft, i, phrase))
                    return phrase.Reach;
        }
        return Reach.None;
    }

    private static bool Matches(Page page, BlockDraft draft, int at, Phrase phrase)
    {
        var i = at;
        foreach (var word in phrase.Words)
        {
            // Hyphens and commas do not part a phrase.
            while (i < draft.End && page.Tokens[i].Word != word && page.Symbol(i) is '-' or '\u2019' or ',')
                i++;
            if (i >= draft.End || page.Tokens[i].Word != word)
                return false;
            i++;
        }
        switch (phrase.Where)
        {
            case Where.Whole:
                for (; i < draft.End; i++)
                    if (page.Tokens[i].Kind == TokenKind.Word)
                        return false;
                return true;
            case Where.Line:
                return draft.EndMark is not ('.' or ',') || (i < draft.End && page.Is(i, ':'));
            default:
                return true;
        }
    }

    private static Dictionary<int, List<Phrase>> Make()
    {
        var phrases = new Dictionary<int, List<Phrase>>();
        foreach (var line in Vocabulary.Instance.Lines("Documents/boilerplate.lexicon"))
        {
            var where = (Where)Enum.Parse(typeof(Where), line.Fields[1], ignoreCase: true);
            var reach = (Reach)Enum.Parse(typeof(Reach), line.Fields[2], ignoreCase: true);
            if (!phrases.TryGetValue(line.Words[0], out var list))
                phrases.Add(line.Words[0], list = []);
            list.Add(new Phrase(line.Words, where, reach));
        }
        return phrases;
    }
}
