namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;

/// <summary>The tokens that name a speaker.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">Index just past the last.</param>
internal readonly record struct Speaker(int First, int End)
{
    private const int Longest = 14;
    private const int LongestApposition = 20;

    /// <summary>Nobody.</summary>
    public static Speaker None => default;

    /// <summary>Whether nobody is named.</summary>
    public bool IsNone => End <= First;

    /// <summary>Whoever is the subject of a cue: the words before it, adverbs skipped; none when the cue is passive, denied or put as a possibility.</summary>
    public static Speaker Before(Words words, int cue, int low)
    {
        var tokens = words.Tokens;
        var i = cue;
        while (i > low && cue - i < 4 && SpeechWords.Is(tokens[i - 1], SpeechWord.Adverb))
            i--;
        if (i <= low || SpeechWords.Is(tokens[i - 1], SpeechWord.Be | SpeechWord.Auxiliary) || tokens[i - 1].Word == SpeechWords.Not || tokens[i - 1].Word == SpeechWords.To)
            return None;
        if (words.Is(i - 1, ','))
            return BeforeApposition(words, i - 1, low);
        if (SpeechWords.Is(tokens[i - 1], SpeechWord.Relative))
        {
            i--;
            return Ending(words, i > low && words.Is(i - 1, ',') ? i - 1 : i, low);
        }
        return Ending(words, i, low);
    }

    /// <summary>"Ann Lee, the mayor of Acme, said": whoever stands before the words between the commas.</summary>
    private static Speaker BeforeApposition(Words words, int comma, int low)
    {
        var segmentEnd = comma;
        for (var j = comma - 1; j > low && j > comma - LongestApposition; j--)
        {
            if (SpeechWords.CueOf(words.Tokens[j]) == Cue.Say)
                return None;
            if (!words.Is(j, ','))
                continue;
            var outer = Ending(words, j, low);
            if (!outer.IsNone && words.Tokens[outer.End - 1].Kind == TokenKind.Word)
            {
                // "the mayor, Ann Lee, said": the name says more than the post.
                var inner = Ending(words, segmentEnd, j + 1);
                var named = inner.First == j + 1 && words.Tokens[inner.First].IsCapitalized && !words.Tokens[outer.End - 1].IsCapitalized
                    && !SpeechWords.Is(words.Tokens[inner.First], SpeechWord.Determiner);
                return named ? inner : outer;
            }
            segmentEnd = j;
        }
        return None;
    }

    /// <summary>The noun phrase that ends just before a token.</summary>
    public static Speaker Ending(Words words, int end, int low)
    {
        var tokens = words.Tokens;
        var first = end;
        while (first > low && end - first < Longest)
        {
            var i = first - 1;
            var token = tokens[i];
            if (token.Kind == TokenKind.Symbol)
            {
                if (first == end || !(words.Is(i, '-') || words.Is(i, '&') || words.Is(i, '\'') || words.Is(i, '\u2019') || IsAbbreviationStop(words, i, low)))
                    break;
            }
            else if (SpeechWords.Is(token, SpeechWord.Pronoun))
            {
                if (first == end)
                    first = i;
                break;
            }
            else if (SpeechWords.Is(token, SpeechWord.ObjectPronoun) && !SpeechWords.Is(token, SpeechWord.Determiner))
                break;
            else if (SpeechWords.Is(token, SpeechWord.Determiner))
            {
                first = i;
                if (i > low && SpeechWords.Is(tokens[i - 1], SpeechWord.InnerPreposition) && !tokens[i - 1].IsCapitalized)
                    continue;
                break;
            }
            else if (token.Word == SpeechWords.And && !token.IsCapitalized)
            {
                if (!(first < end && i > low && tokens[first].IsCapitalized && tokens[i - 1].IsCapitalized))
                    break;
            }
            else if (SpeechWords.Is(token, SpeechWord.InnerPreposition) && !token.IsCapitalized)
            {
                if (first == end || i == low || tokens[i - 1].Kind != TokenKind.Word)
                    break;
            }
            else if (SpeechWords.Is(token, SpeechWord.Conjunction | SpeechWord.Preposition | SpeechWord.Auxiliary | SpeechWord.Be | SpeechWord.That | SpeechWord.Adverb | SpeechWord.Time)
                || SpeechWords.CueOf(token) is Cue.Say or Cue.Tell or Cue.Participle)
                break;
            first = i;
        }
        while (first < end && (tokens[first].Kind == TokenKind.Symbol || SpeechWords.Is(tokens[first], SpeechWord.InnerPreposition | SpeechWord.Preposition)))
            first++;
        return Names(words, first, end) && !IsPossessive(words, end - 1) ? new Speaker(first, end) : None;
    }

    /// <summary>The noun phrase that begins at a token: "said a spokesman for the works".</summary>
    public static Speaker Starting(Words words, int first, int high)
    {
        var tokens = words.Tokens;
        var end = first;
        var hasName = false;
        while (end < high && end - first < Longest)
        {
            var token = tokens[end];
            if (token.Kind == TokenKind.Symbol)
            {
                if (end == first || !(words.Is(end, '-') || words.Is(end, '&') || IsAbbreviationStop(words, end, first)))
                    break;
            }
            else if (SpeechWords.Is(token, SpeechWord.Pronoun))
            {
                if (end == first)
                    end++;
                break;
            }
            else if (token.IsCapitalized)
            {
                if (SpeechWords.Is(token, SpeechWord.Time))
                    break;
                hasName = true;
            }
            else if (token.Word == SpeechWords.And)
            {
                if (end + 1 >= high || !hasName || !tokens[end + 1].IsCapitalized)
                    break;
            }
            else if (SpeechWords.Is(token, SpeechWord.InnerPreposition) && token.Word != SpeechWords.In)
            {
                if (end == first || end + 1 >= high || words.Is(end + 1, '"') || SpeechWords.Is(tokens[end + 1], SpeechWord.Time))
                    break;
            }
            else if (SpeechWords.Is(token, SpeechWord.Determiner))
            {
                if (end > first && !SpeechWords.Is(tokens[end - 1], SpeechWord.InnerPreposition | SpeechWord.Determiner))
                    break;
            }
            else if (SpeechWords.Is(token, SpeechWord.Conjunction | SpeechWord.Preposition | SpeechWord.Auxiliary | SpeechWord.Be | SpeechWord.That | SpeechWord.Adverb | SpeechWord.Time)
                || SpeechWords.CueOf(token) != Cue.None)
                break;
            else if (SpeechWords.Is(token, SpeechWord.Verb) || (end > first && HasVerbEnding(words.Text, token)))
                break;
            end++;
        }
        while (end > first && (tokens[end - 1].Kind == TokenKind.Symbol || SpeechWords.Is(tokens[end - 1], SpeechWord.InnerPreposition) && !tokens[end - 1].IsCapitalized))
            end--;
        return !Names(words, first, end) ? None : !tokens[end - 1].IsCapitalized ? Apposed(words, first, end, high) : new Speaker(first, end);
    }

    /// <summary>"Said the harbour master, Ann Lee", "said Acme's founder, Ann Lee": the name says more than the post.</summary>
    private static Speaker Apposed(Words words, int first, int end, int high)
    {
        var name = end + 1;
        if (name >= high || !words.Is(end, ',') || !words.Tokens[name].IsCapitalized || SpeechWords.Is(words.Tokens[name], SpeechWord.Time | SpeechWord.Determiner | SpeechWord.Pronoun))
            return new Speaker(first, end);
        var last = name;
        while (last < high && (words.Tokens[last].IsCapitalized || words.Is(last, '-') || IsAbbreviationStop(words, last, name)))
            last++;
        while (words.Tokens[last - 1].Kind == TokenKind.Symbol)
            last--;
        return new Speaker(name, last);
    }

    /// <summary>Whether the tokens name somebody: more than an article, "the two" does; "I" and "we" outside quotation marks are the article's own voice.</summary>
    public static bool Names(Words words, int first, int end)
    {
        if (end > first && SpeechWords.Is(words.Tokens[end - 1], SpeechWord.Article | SpeechWord.FirstPerson | SpeechWord.Possessive))
            return false;
        // "said nothing", "said little": what is said, and nobody.
        if (end == first + 1 && SpeechWords.Is(words.Tokens[first], SpeechWord.NoClause) && !SpeechWords.Is(words.Tokens[first], SpeechWord.Pronoun))
            return false;
        for (var i = first; i < end; i++)
            if (words.Tokens[i].Kind == TokenKind.Word && (end - first > 1 || !SpeechWords.Is(words.Tokens[i], SpeechWord.Determiner) || SpeechWords.Is(words.Tokens[i], SpeechWord.Pronoun)))
                return true;
        return false;
    }

    private static bool IsPossessive(Words words, int i) => words.Text[words.Tokens[i].Start] is '\'' or '\u2019';

    private static bool HasVerbEnding(string text, Token token) =>
        token.Length > 4 && (string.CompareOrdinal(text, token.ReadEnd - 2, "ed", 0, 2) == 0 || string.CompareOrdinal(text, token.ReadEnd - 3, "ing", 0, 3) == 0 || string.CompareOrdinal(text, token.ReadEnd - 2, "ly", 0, 2) == 0);

    private static bool IsAbbreviationStop(Words words, int i, int low) =>
        words.Is(i, '.') && i > low && !words.Tokens[i].SpaceBefore && words.Tokens[i - 1].IsCapitalized && words.Tokens[i - 1].Length <= 4;
}
