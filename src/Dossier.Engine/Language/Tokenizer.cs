namespace Dossier.Engine.Language;

/// <summary>Cuts a text into tokens in one pass; any text, however hostile, costs time in proportion to its length.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text, in its order.</summary>
    public static Token[] Tokenize(string text, CancellationToken cancellation = default)
    {
        var vocabulary = Vocabulary.Instance;
        // News has a token to five characters; what is over is copied away at the end, what is short grows.
        var tokens = new Token[text.Length / 9 * 2 + 16];
        var count = 0;
        var space = TokenFlags.SpaceBefore | TokenFlags.LineBefore;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085')
            {
                space = TokenFlags.SpaceBefore | TokenFlags.LineBefore;
                i++;
                continue;
            }
            if (c == ' ' || IsSpace(c))
            {
                space |= TokenFlags.SpaceBefore;
                i++;
                continue;
            }
            if (count == tokens.Length)
                Array.Resize(ref tokens, count * 2);
            if ((count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var token = IsDigit(c) ? Number(text, i, space)
                : IsLetter(c) || IsClitic(text, i) ? Word(text, i, space, vocabulary)
                : Symbol(text, i, space, vocabulary);
            tokens[count++] = token;
            i = token.End;
            space = TokenFlags.None;
        }
        Array.Resize(ref tokens, count);
        return tokens;
    }

    private static Token Number(string text, int start, TokenFlags flags)
    {
        var i = start;
        while (i < text.Length && IsDigit(text[i]))
            i++;
        if (i - start <= 3)
            while (i + 3 < text.Length && text[i] == ',' && IsDigit(text[i + 1]) && IsDigit(text[i + 2]) && IsDigit(text[i + 3])
                && (i + 4 == text.Length || !IsDigit(text[i + 4])))
                i += 4;
        if (i + 1 < text.Length && text[i] == '.' && IsDigit(text[i + 1]))
        {
            i++;
            while (i < text.Length && IsDigit(text[i]))
                i++;
        }
        return new Token(start, i - start, 0, TokenKind.Number, flags);
    }

    private static Token Word(string text, int start, TokenFlags flags, Vocabulary vocabulary)
    {
        var hash = Vocabulary.Start;
        var i = start;
        var capitals = 0;
        if (!IsLetter(text[i]))
            hash = Vocabulary.Step(hash, Vocabulary.Fold(text[i++]));
        else if (char.IsUpper(text[i]))
            flags |= TokenFlags.Capitalized;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsLetter(c))
            {
                if (c < '\u0080' ? c <= 'Z' : char.IsUpper(c))
                    capitals++;
            }
            else if (!IsApostrophe(c) || i == start || i + 1 >= text.Length || !IsLetter(text[i + 1]) || IsClitic(text, i))
                break;
            hash = Vocabulary.Step(hash, Vocabulary.Fold(c));
            i++;
        }
        // "U.S.", "p.m.": single letters, each with its full stop.
        if (i - start == 1 && i + 1 < text.Length && text[i] == '.' && IsLetter(text[i + 1]) && (i + 2 == text.Length || !IsLetter(text[i + 2])))
        {
            flags |= TokenFlags.Acronym;
            while (i + 1 < text.Length && text[i] == '.' && IsLetter(text[i + 1]) && (i + 2 == text.Length || !IsLetter(text[i + 2])))
            {
                hash = Vocabulary.Step(Vocabulary.Step(hash, '.'), Vocabulary.Fold(text[i + 1]));
                if (char.IsUpper(text[i + 1]))
                    capitals++;
                i += 2;
            }
            if (i < text.Length && text[i] == '.')
            {
                hash = Vocabulary.Step(hash, '.');
                i++;
            }
        }
        if (capitals > 1 && capitals == Letters(text, start, i))
            flags |= TokenFlags.AllCaps;
        return new Token(start, i - start, vocabulary.Find(text, start, i - start, hash), TokenKind.Word, flags);
    }

    private static Token Symbol(string text, int start, TokenFlags flags, Vocabulary vocabulary)
    {
        var length = char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        var word = length == 1 ? vocabulary.Find(text, start, 1, Vocabulary.Step(Vocabulary.Start, Vocabulary.Fold(text[start]))) : 0;
        return new Token(start, length, word, TokenKind.Symbol, flags);
    }

    private static int Letters(string text, int start, int end)
    {
        var n = 0;
        for (var i = start; i < end; i++)
            if (IsLetter(text[i]))
                n++;
        return n;
    }

    /// <summary>Whether a possessive or contracted ending stands here that is a token of its own: "'s" with no letter behind it.</summary>
    private static bool IsClitic(string text, int i) =>
        IsApostrophe(text[i]) && i > 0 && IsLetter(text[i - 1]) && i + 1 < text.Length && text[i + 1] is 's' or 'S'
        && (i + 2 >= text.Length || !IsLetter(text[i + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) =>
        (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c >= '\u0080' && (char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark));

    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u0080' && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF'));
}
