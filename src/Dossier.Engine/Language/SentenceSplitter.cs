namespace Dossier.Engine.Language;

using Dossier.Engine.Documents;

/// <summary>Cuts a document's blocks into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>
    /// Tokens after which a sentence is cut although nothing ends it. No writer's sentence is as long; a text without a full stop would
    /// make every stage that looks at a sentence as a whole pay for the square of its length.
    /// </summary>
    public const int LongestSentence = 400;

    private static readonly bool[] Openers = Vocabulary.Instance.Words("Language/Openers.lexicon");
    private static readonly bool[] Saying = Vocabulary.Instance.Words("Language/Saying.lexicon");

    /// <summary>The document's tokens and sentences.</summary>
    public static Words Split(Document document, CancellationToken cancellation = default)
    {
        var tokens = document.Tokens ?? Tokenizer.Tokenize(document.Seen, cancellation);
        var words = new Words(document.Seen, tokens, []);
        // A sentence of news has some eighteen tokens.
        var sentences = new List<Sentence>((tokens.Length / 16) + 1);
        var next = 0;
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            while (next < tokens.Length && tokens[next].Start < block.Span.Start)
                next++;
            var first = next;
            var blockTokens = new SentenceTokens(words, words.FirstTokenFrom(block.Span.End));
            var quoted = false;
            while (next < blockTokens.End)
            {
                var ends = EndsSentence(words, blockTokens, first, next, quoted, out var end);
                for (; next < end; next++)
                    quoted ^= words.Is(next, '"');
                if (!ends && next - first < LongestSentence)
                    continue;
                end = next;
                sentences.Add(new Sentence(b, block.Kind, first, end));
                first = end;
                cancellation.ThrowIfCancellationRequested();
            }
            if (next > first)
                sentences.Add(new Sentence(b, block.Kind, first, next));
        }
        return new Words(document.Seen, tokens, sentences.ToArray());
    }

    /// <summary>Whether a token ends the sentence that starts at <paramref name="first"/>; <paramref name="end"/> is where reading goes on in either case.</summary>
    private static bool EndsSentence(Words words, SentenceTokens tokens, int first, int i, bool quoted, out int end)
    {
        end = i + 1;
        var stop = StopAt(words, i);
        if (stop == '\0')
        {
            // A smiling face ends a sentence if a capital follows.
            if (!SignReader.IsEmoticon(tokens, i, out var face))
                return false;
            end = face;
            return end >= tokens.End || (tokens[end].SpaceBefore && tokens[end].IsCapitalized);
        }
        // Stops, closing quotation marks and brackets that touch the stop belong to it.
        while (tokens.Touches(end) && (StopAt(words, end) != '\0' || IsClosing(words, end)))
            end++;
        // In tokenised text a space stands before the mark that closes.
        if (end == i + 1 && quoted && end < tokens.End && words.Is(end, '"') && tokens.SpaceAfter(end))
            end++;
        var marksEnd = end;
        end = Appended(tokens, end);
        if (end >= tokens.End)
            return true;
        var next = tokens[end];
        if (!next.SpaceBefore)
            return LacksSpace(tokens, i, end);
        if (!StartsSentence(words, end))
            return end == i + 1 && StartsSmall(tokens, i, end);
        if (end > marksEnd)
            return true;
        if (stop is '!' or '?' && end > i + 1 && IsClosing(words, end - 1))
            return !IsSaying(words, tokens, end);
        if (stop != '.' || end > i + 1)
            return true;
        if (tokens[i].Kind == TokenKind.Word)
            return i > first && (EndsWithAcronym(words, i, end) || StartsQuotedSentence(words, tokens, i, end, quoted));
        if (i == first || tokens[i].SpaceBefore)
            return true;
        var before = tokens[i - 1];
        if (before.Kind != TokenKind.Word)
            return !IsListNumber(tokens, first, i - 1);
        if (before.Length == 1 && !before.SpaceBefore && i - 1 > first && tokens[i - 2].Kind == TokenKind.Number)
            return true;
        if (before.Length == 1)
            return before.IsCapitalized ? StartsCommonly(words, end) && !next.IsAllCaps && words.Text[before.Start] == 'I' : next.Kind != TokenKind.Number;
        return EndsWithAbbreviation(words, before, end);
    }

    /// <summary>The end of what belongs to a sentence behind its stop: an emoticon, and references such as "[3]".</summary>
    private static int Appended(SentenceTokens tokens, int end)
    {
        const int MostReferences = 4;
        for (var n = 0; n < MostReferences && end + 2 < tokens.End && tokens.Sign(end) == '[' && tokens.Touches(end + 1, TokenKind.Number) && tokens.Touches(end + 2, ']'); n++)
            end += 3;
        return end < tokens.End && SignReader.IsEmoticon(tokens, end, out var face) ? face : end;
    }

    /// <summary>Whether a sentence ends although no space follows: "the mill burnt.Nobody saw it", but no "example.Com".</summary>
    private static bool LacksSpace(SentenceTokens tokens, int stop, int next) =>
        next == stop + 1 && stop > 0 && tokens[stop].Length == 1 && IsSmallWord(tokens, stop - 1) && tokens[stop - 1].SpaceBefore
        && tokens[next] is { Kind: TokenKind.Word, IsCapitalized: true, IsAllCaps: false } && tokens.SpaceAfter(next) && !CuttingWords.Is(tokens[next], CuttingRole.Ending);

    /// <summary>Whether a sentence ends although a small letter follows: the word before it is a plain one, and no verb of saying comes ("“Why?” asks Lee" without its marks).
    /// An address that a space has crept into, "www.acme. example.com", goes on.</summary>
    private static bool StartsSmall(SentenceTokens tokens, int stop, int next) =>
        stop > 0 && tokens[stop].Length == 1 && tokens.Text[tokens[stop].Start] != '\u2026' && !tokens[stop].SpaceBefore && IsSmallWord(tokens, stop - 1)
        && !(stop > 1 && tokens.Touches(stop - 1) && tokens.Sign(stop - 2) is '/' or '.') && !(tokens.Touches(next + 1, '.') && tokens.TouchesAlphanumeric(next + 2))
        && tokens[next].Kind == TokenKind.Word && !Saying[tokens[next].Word];

    /// <summary>Whether a token is a word in small letters that no one would abbreviate: three letters, a vowel among them, or a common word such as "it".</summary>
    private static bool IsSmallWord(SentenceTokens tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Word || (token.Length < 3 && !Openers[token.Word]) || !char.IsLower(tokens.Text[token.Start]) || Abbreviations.Of(token) != Abbreviation.None)
            return false;
        const int Looked = 12;
        for (var k = token.Start; k < token.ReadEnd && k < token.Start + Looked; k++)
            if (tokens.Text[k] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
                return true;
        return false;
    }

    /// <summary>Whether a number is the mark of an item, "2. The mill", alone before its stop but for a bullet.</summary>
    private static bool IsListNumber(SentenceTokens tokens, int first, int i) =>
        tokens[i] is { Kind: TokenKind.Number, Length: <= 2 } && (i == first || (i == first + 1 && tokens[first].Kind == TokenKind.Symbol));

    /// <summary>An acronym that carries its stop: "in the U.S. The" ends a sentence, "U.S. President" and "7 p.m. Friday" do not.</summary>
    private static bool EndsWithAcronym(Words words, int i, int next)
    {
        var following = words.Tokens[next];
        // "e.g. The Mill and The Dam"
        if (Abbreviations.Of(words.Tokens[i]) != Abbreviation.None)
            return false;
        if (DocumentWords.Is(words.Tokens[i], DocumentWord.Meridiem) && following.Kind == TokenKind.Word)
            return following.IsCapitalized && !following.IsAllCaps && !DocumentWords.Is(following, DocumentWord.Weekday) && !DocumentWords.Is(following, DocumentWord.Month);
        return StartsCommonly(words, next);
    }

    /// <summary>
    /// Whether behind "10 a.m." or "in the U.S." a quotation opens that is a sentence of its own, and no title: it begins as sentences do, or it has small words and ends with a mark
    /// ("“Nobody slept here,” she said" against "the U.S. “Star Fleet” plan").
    /// </summary>
    private static bool StartsQuotedSentence(Words words, SentenceTokens tokens, int acronym, int open, bool quoted)
    {
        const int LongestLook = 60, ShortestSentence = 4;
        if (Abbreviations.Of(words.Tokens[acronym]) != Abbreviation.None || quoted || !(words.Is(open, '"') || words.Is(open, '\u201C'))
            || !tokens.Touches(open + 1, TokenKind.Word) || !tokens[open + 1].IsCapitalized)
            return false;
        if (StartsCommonly(words, open + 1))
            return true;
        var hasSmall = false;
        for (var i = open + 2; i < tokens.End && i < open + LongestLook; i++)
        {
            if (words.Is(i, words.Is(open, '"') ? '"' : '\u201D'))
                return hasSmall && i - open > ShortestSentence && tokens.Sign(i - 1) is ',' or '.' or '!' or '?' or '\u2026';
            hasSmall |= tokens[i].Kind == TokenKind.Word && char.IsLower(tokens.First(i)) && !DocumentWords.Is(tokens[i], DocumentWord.Joiner);
        }
        return hasSmall;
    }

    private static bool EndsWithAbbreviation(Words words, Token before, int next)
    {
        var following = words.Tokens[next];
        var kind = Abbreviations.Of(before);
        switch (kind)
        {
            case Abbreviation.None:
                return true;
            case Abbreviation.Numbered:
                return following.Kind != TokenKind.Number && !following.IsAllCaps;
            case Abbreviation.Other:
                return StartsCommonly(words, next);
        }
        // "He felt ill. Doctors …": the places, months and titles have a capital.
        if (!before.IsCapitalized)
            return true;
        return kind switch
        {
            Abbreviation.Title => false,
            Abbreviation.Month => following.Kind != TokenKind.Number && !DocumentWords.Is(following, DocumentWord.Month),
            // "… in Calif. “Nobody …”"
            _ => StartsCommonly(words, next) || words.Is(next, '\u201C') || words.Is(next, '"'),
        };
    }

    /// <summary>Whether a name and a verb of saying follow a quotation: "“Who was it?” Ann Lee asked."</summary>
    private static bool IsSaying(Words words, SentenceTokens tokens, int i)
    {
        const int LongestName = 6;
        for (var k = i; k < i + LongestName && k < tokens.End; k++)
        {
            if (k > i && Saying[words.Tokens[k].Word] && !words.Tokens[k].IsCapitalized)
                return !IsClause(words, tokens, k + 1);
            if (!words.Tokens[k].IsCapitalized && !words.Is(k, '-') && !words.Is(k, '.'))
                return false;
        }
        return false;
    }

    /// <summary>Whether more than when or where follows "said": "“Why?” Lee said on Monday." against "“Why?” Lee said the dam …".</summary>
    private static bool IsClause(Words words, SentenceTokens tokens, int i)
    {
        if (i >= tokens.End)
            return false;
        var token = words.Tokens[i];
        return words.Is(i, ':') || (token.Kind != TokenKind.Symbol && !DocumentWords.Is(token, DocumentWord.Weekday) && !(token.Length == 2 && DocumentWords.Is(token, DocumentWord.Joiner)));
    }

    /// <summary>The stop a token is or ends with, or NUL.</summary>
    private static char StopAt(Words words, int i)
    {
        var token = words.Tokens[i];
        var last = words.Text[token.ReadEnd - 1];
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
        return token.Kind == TokenKind.Word && token.IsCapitalized && Openers[token.Word];
    }
}
