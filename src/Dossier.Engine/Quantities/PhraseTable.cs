namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Phrases of a lexicon, found where they begin or where they end; the longest wins.</summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly Entry[]?[] _byFirst = new Entry[]?[Vocabulary.Instance.Size];
    private readonly Entry[]?[] _byLast = new Entry[]?[Vocabulary.Instance.Size];

    /// <summary>Builds the table from a lexicon's lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="make">Makes the value of a line, or null to leave the line out.</param>
    /// <param name="written">The spelling of a line where case matters, or null.</param>
    public PhraseTable(LexiconLine[] lines, Func<LexiconLine, T?> make, Func<LexiconLine, string?>? written = null)
    {
        foreach (var line in lines)
        {
            if (make(line) is not { } value)
                continue;
            var entry = new Entry(line.Words, written?.Invoke(line)?.Split(' '), value);
            ref var first = ref _byFirst[line.Words[0]];
            first = LongestFirst.With(first, entry);
            ref var last = ref _byLast[line.Words[line.Words.Length - 1]];
            last = LongestFirst.With(last, entry);
        }
    }

    /// <summary>The longest phrase that begins at token <paramref name="at"/>; <paramref name="next"/> is the token behind it.</summary>
    public T? StartingAt(Words words, int at, int end, out int next)
    {
        next = at;
        if (at >= end || _byFirst[words.Tokens[at].Word] is not { } entries)
            return null;
        foreach (var entry in entries)
        {
            if (at + entry.Words.Length > end || !entry.Matches(words, at))
                continue;
            next = at + entry.Words.Length;
            return entry.Value;
        }
        return null;
    }

    /// <summary>The longest phrase that begins at token <paramref name="at"/>, as it stands or with hyphens between its words: "square-metre", "metre-per-second".</summary>
    public T? JoinedAt(Words words, int at, int end, out int next)
    {
        next = at;
        if (at >= end || _byFirst[words.Tokens[at].Word] is not { } entries)
            return null;
        foreach (var entry in entries)
        {
            if (at + entry.Words.Length <= end && entry.Matches(words, at))
                next = at + entry.Words.Length;
            else if (at + entry.JoinedLength <= end && entry.MatchesJoined(words, at))
                next = at + entry.JoinedLength;
            else
                continue;
            return entry.Value;
        }
        return null;
    }

    /// <summary>The longest phrase whose last token is the one before <paramref name="end"/>; <paramref name="first"/> is its first token.</summary>
    public T? EndingAt(Words words, int end, int begin, out int first)
    {
        first = end;
        if (end <= begin || _byLast[words.Tokens[end - 1].Word] is not { } entries)
            return null;
        foreach (var entry in entries)
        {
            if (end - entry.Words.Length < begin || !entry.Matches(words, end - entry.Words.Length))
                continue;
            first = end - entry.Words.Length;
            return entry.Value;
        }
        return null;
    }

    private sealed class Entry(int[] words, string[]? written, T value) : IRankedPhrase
    {
        public int[] Words { get; } = words;

        public T Value { get; } = value;

        // What must be written as it stands goes before what need not.
        public int Rank => (Words.Length * 2) + (written is null ? 0 : 1);

        /// <summary>How many tokens the phrase has with hyphens between its words.</summary>
        public int JoinedLength => (2 * Words.Length) - 1;

        // The spelling of symbols, which is written, has no hyphens: "m-2" is no square metre.
        public bool MatchesJoined(Words text, int at)
        {
            if (written is not null || Words.Length == 1)
                return false;
            for (var k = 0; k < Words.Length; k++)
            {
                var token = text.Tokens[at + (2 * k)];
                if (token.Word != Words[k] || token.Kind != TokenKind.Word || (k > 0 && (token.SpaceBefore || !Measurement.IsHyphen(text, at + (2 * k) - 1))))
                    return false;
            }
            return true;
        }

        public bool Matches(Words text, int at)
        {
            for (var k = 0; k < Words.Length; k++)
            {
                var token = text.Tokens[at + k];
                if (token.Word != Words[k] && !(token.Kind == TokenKind.Number && IsDigit(Words[k], text, token)))
                    return false;
                if (written is not null && string.CompareOrdinal(text.Text, token.Start, written[k], 0, token.Length) != 0)
                    return false;
                // A line break or a sentence's white space inside "km / h" would join what is apart.
                if (k > 0 && token.LineBefore)
                    return false;
            }
            return true;
        }

        // "cm 2": the digit of a unit is no word and has no number; compare its one character.
        private static bool IsDigit(int word, Words text, Token token) =>
            token.Length == 1 && !token.SpaceBefore && Vocabulary.Instance[word] is { Length: 1 } digit && digit[0] == text.Text[token.Start];
    }
}
