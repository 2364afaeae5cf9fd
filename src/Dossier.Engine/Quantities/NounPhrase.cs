namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>What a number counts: the qualifiers up to the head, and the head.</summary>
/// <param name="First">The first qualifier's token, or the head.</param>
/// <param name="Head">The head's token.</param>
/// <param name="IsPlural">Whether the head is a plural.</param>
internal readonly record struct NounPhrase(int First, int Head, bool IsPlural)
{
    private const int Window = 8;

    /// <summary>
    /// Finds the noun phrase that begins at a token. There is no tagger: the head is the last of the first run of plurals before a word
    /// that ends a phrase; without a plural, the last word of the phrase. Behind "one" a word that looks like a plural is a verb: "one man runs".
    /// </summary>
    public static bool Find(Words words, int at, int end, out NounPhrase phrase, bool one = false)
    {
        phrase = default;
        var tokens = words.Tokens;
        var stop = Math.Min(end, at + Window);
        var head = -1;
        var plural = false;
        for (var i = at; i < stop; i++)
        {
            var token = tokens[i];
            if (token.LineBefore && i > at)
                break;
            if (token.Kind == TokenKind.Symbol)
            {
                if (Rates.BeginAt(words, i, end))
                    break;
                // "full-time employees", "AK-47 guns", "fighter/attack squadrons" go on; every other symbol ends the phrase.
                if (i > at && !token.SpaceBefore && i + 1 < stop && !tokens[i + 1].SpaceBefore && (words.Is(i, '-') || (words.Is(i, '/') && tokens[i + 1].Kind == TokenKind.Word)))
                    continue;
                break;
            }
            if (token.Kind == TokenKind.Number)
            {
                // "K2 climbers", "Model 3 sedans"
                if (i > at && !plural && (!token.SpaceBefore || tokens[i - 1].IsCapitalized))
                    continue;
                break;
            }
            if (NumberWords.Class(token.Word) is not NumberClass.None and not NumberClass.Suffix and not NumberClass.Ordinal)
                break;
            // "US jobs", "IT workers", "WHO members": capitals make a name of a pronoun.
            // "American-led wars", "state-of-the-art labs": what a hyphen holds is one word.
            var isHeld = i > at + 1 && words.Is(i - 1, '-') && !token.SpaceBefore;
            if (!isHeld && Grammar.EndsPhrase(token.Word) && !(!one && !plural && Grammar.Class(token.Word) == WordClass.Verb && Plurals.IsPlural(words.Text, token)) && !(token.IsAllCaps && Grammar.Class(token.Word) == WordClass.Pron))
            {
                // "digital and physical sales": a joined adjective before any plural.
                if (token.Word == Grammar.And && i > at && !plural && i + 1 < stop && tokens[i + 1].Kind == TokenKind.Word && !Grammar.EndsPhrase(tokens[i + 1].Word)
                    && i + 2 < stop && (Plurals.IsPlural(words.Text, tokens[i + 2]) || Plurals.IsPlural(words.Text, tokens[i + 1])))
                    continue;
                if (i == at && token.Word == Grammar.Combined)
                    continue;
                break;
            }
            // "The other three swam ashore": a past that is nothing else.
            if (token.Length > Plurals.LongestWord || (!isHeld && IrregularPasts.Of(token.Word) == PastUse.Past))
                break;
            var isPlural = Plurals.IsPlural(words.Text, token) && !(i + 1 < stop && (words.Is(i + 1, '-') || (words.Is(i + 1, '/') && !Rates.BeginAt(words, i + 1, end))) && !tokens[i + 1].SpaceBefore);
            if ((plural && !isPlural) || (one && isPlural && head >= 0))
                break;
            // An adverb in -ly or a participle in -ing behind a head is no part of it.
            head = i;
            plural = isPlural;
        }
        if (head < 0)
            return false;
        if (!plural)
            head = TrimVerbs(words, at, head);
        // "the two talked small business", "the three openly discussed …": a participle this far from its noun is a verb.
        var participle = EndsIn(words, at, "ly") ? at + 1 : at;
        if (participle < head && EndsIn(words, participle, "ed") && words.Tokens[participle].Word != Grammar.Combined && (!plural || head - participle >= 3))
            return false;
        // "is around 73 raising the question"
        if (head == at && EndsIn(words, head, "ing") && head + 1 < end && Grammar.IsDeterminer(tokens[head + 1].Word))
            return false;
        if (head < at)
            return false;
        phrase = new NounPhrase(at, head, plural);
        return true;
    }

    /// <summary>Without a plural the phrase may have run into a verb: pasts, "-ed", "-ing" and "-ly" words at its end are dropped.</summary>
    private static int TrimVerbs(Words words, int at, int head)
    {
        // "the first time Vogel spoke", "one issue Vogel raised": the next phrase has begun.
        while (head > at && words.Tokens[head].IsCapitalized && words.Tokens[head - 1] is { Kind: TokenKind.Word, IsCapitalized: false })
            head--;
        while (head >= at && (EndsIn(words, head, "ed") || EndsIn(words, head, "ly") || words.Tokens[head].Kind != TokenKind.Word || IrregularPasts.Of(words.Tokens[head].Word) != PastUse.None
            || (head > at && EndsIn(words, head, "ing") && Grammar.Class(words.Tokens[head].Word) == WordClass.None)))
            head--;
        return head;
    }

    private static bool EndsIn(Words words, int at, string ending)
    {
        var token = words.Tokens[at];
        return token.Length > ending.Length + 2 && string.CompareOrdinal(words.Text, token.ReadEnd - ending.Length, ending, 0, ending.Length) == 0;
    }
}
