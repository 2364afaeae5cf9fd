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

    private enum Abbreviation : byte
    {
        None,
        Title,
        Month,
        Place,
        Company,
        Numbered,
        Other,
    }

    private static readonly Abbreviation[] Abbreviations = MakeAbbreviations();
    private static readonly HashSet<int> Openers = new(Vocabulary.Instance.Lines("Language/Openers.lexicon").Select(l => l.Words[0]));
    private static readonly HashSet<int> Saying = new(Vocabulary.Instance.Lines("Language/Saying.lexicon").Select(l => l.Words[0]));

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
            var quoted = false;
            while (next < tokens.Length && tokens[next].Start < block.Span.End)
            {
                var ends = EndsSentence(words, next, block.Span.End, quoted, out var end);
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
        return new Words(document.Text, tokens, sentences.ToArray());
    }

    /// <summary>Whether a token ends a sentence; <paramref name="end"/> is where reading goes on in either case.</summary>
    private static bool EndsSentence(Words words, int i, int blockEnd, bool quoted, out int end)
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
        // In tokenised text a space stands before the mark that closes.
        if (end == i + 1 && quoted && end < tokens.Length && tokens[end].Start < blockEnd && words.Is(end, '"')
            && (end + 1 >= tokens.Length || tokens[end + 1].Start >= blockEnd || tokens[end + 1].SpaceBefore))
            end++;
        if (end >= tokens.Length || tokens[end].Start >= blockEnd)
            return true;
        var next = tokens[end];
        if (!next.SpaceBefore)
            return false;
        if (!StartsSentence(words, end))
            return false;
        if (stop is '!' or '?' && end > i + 1 && IsClosing(words, end - 1))
            return !IsSaying(words, end, blockEnd);
        if (stop != '.' || end > i + 1)
            return true;
        if (tokens[i].Kind == TokenKind.Word)
            return EndsWithAcronym(words, i, end);
        if (i == 0 || tokens[i].SpaceBefore)
            return true;
        var before = tokens[i - 1];
        if (before.Kind != TokenKind.Word)
            return true;
        if (before.Length == 1 && before.IsCapitalized)
            return StartsCommonly(words, end) && !next.IsAllCaps && words.Text[before.Start] == 'I';
        return EndsWithAbbreviation(words, before, end);
    }

    /// <summary>An acronym that carries its stop: "in the U.S. The" ends a sentence, "U.S. President" and "7 p.m. Friday" do not.</summary>
    private static bool EndsWithAcronym(Words words, int i, int next)
    {
        var following = words.Tokens[next];
        if (DocumentWords.Is(words.Tokens[i], DocumentWord.Meridiem) && following.Kind == TokenKind.Word)
            return following.IsCapitalized && !following.IsAllCaps && !DocumentWords.Is(following, DocumentWord.Weekday) && !DocumentWords.Is(following, DocumentWord.Month);
        return StartsCommonly(words, next);
    }

    private static bool EndsWithAbbreviation(Words words, Token before, int next)
    {
        var following = words.Tokens[next];
        var kind = Abbreviations[before.Word];
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
    private static bool IsSaying(Words words, int i, int blockEnd)
    {
        const int LongestName = 6;
        for (var k = i; k < i + LongestName && k < words.Tokens.Length && words.Tokens[k].Start < blockEnd; k++)
        {
            if (k > i && Saying.Contains(words.Tokens[k].Word) && !words.Tokens[k].IsCapitalized)
                return !IsClause(words, k + 1, blockEnd);
            if (!words.Tokens[k].IsCapitalized && !words.Is(k, '-') && !words.Is(k, '.'))
                return false;
        }
        return false;
    }

    /// <summary>Whether more than when or where follows "said": "“Why?” Lee said on Monday." against "“Why?” Lee said the dam …".</summary>
    private static bool IsClause(Words words, int i, int blockEnd)
    {
        if (i >= words.Tokens.Length || words.Tokens[i].Start >= blockEnd)
            return false;
        var token = words.Tokens[i];
        return words.Is(i, ':') || (token.Kind != TokenKind.Symbol && !DocumentWords.Is(token, DocumentWord.Weekday) && !(token.Length == 2 && DocumentWords.Is(token, DocumentWord.Joiner)));
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

    private static Abbreviation[] MakeAbbreviations()
    {
        var known = new Abbreviation[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Language/Abbreviations.lexicon"))
            if (Enum.TryParse<Abbreviation>(line.Fields[1], ignoreCase: true, out var kind))
                known[line.Words[0]] = kind;
        known[0] = Abbreviation.None;
        return known;
    }
}
