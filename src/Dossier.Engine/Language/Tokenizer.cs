namespace Dossier.Engine.Language;

/// <summary>Cuts a text into tokens in one pass; any text, however hostile, costs time in proportion to its length.</summary>
internal static class Tokenizer
{
    /// <summary>Stands for a character of the file that its reader does not see. It parts tokens and is no white space. Unicode keeps it for uses inside a program (23.7).</summary>
    public const char Hidden = '\uFDD0';

    /// <summary>The tokens of a text, in its order.</summary>
    public static Token[] Tokenize(string text, CancellationToken cancellation = default)
    {
        // Counted first: an array that grows, or is cut to size, is twice the memory, and a document's tokens are most of what it takes.
        var tokens = new Token[Count(text, cancellation)];
        var vocabulary = Vocabulary.Instance;
        for (int n = 0, i = 0; n < tokens.Length; n++)
        {
            if ((n & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var start = SkipSpace(text, i, out var flags);
            i = End(text, start);
            tokens[n] = IsDigit(text[start]) ? new Token(start, i - start, 0, TokenKind.Number, flags)
                : IsLetter(text[start]) || IsClitic(text, start) ? Word(text, start, i, flags, vocabulary)
                : Symbol(text, start, i, flags, vocabulary);
        }
        return tokens;
    }

    private static int Count(string text, CancellationToken cancellation)
    {
        var count = 0;
        for (var i = SkipSpace(text, 0, out _); i < text.Length; i = SkipSpace(text, End(text, i), out _))
            if ((count++ & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
        return count;
    }

    /// <summary>Where the next token starts, and what stands before it.</summary>
    private static int SkipSpace(string text, int i, out TokenFlags flags)
    {
        flags = i == 0 ? TokenFlags.SpaceBefore | TokenFlags.LineBefore : TokenFlags.None;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085')
                flags = TokenFlags.SpaceBefore | TokenFlags.LineBefore;
            else if (c == ' ' || IsSpace(c))
                flags |= TokenFlags.SpaceBefore;
            else if (c == Hidden || IsFormat(c))
                continue;
            else
                break;
        }
        return i;
    }

    /// <summary>Where the token that starts here ends.</summary>
    private static int End(string text, int start)
    {
        if (IsDigit(text[start]))
            return EndOfNumber(text, start);
        if (IsLetter(text[start]) || IsClitic(text, start))
            return EndOfWord(text, start);
        return char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? start + 2 : start + 1;
    }

    private static int EndOfNumber(string text, int start)
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
        return i;
    }

    private static int EndOfWord(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (IsLetter(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && IsLetter(text[i + 1]) && !IsClitic(text, i))))
            i++;
        if (i - start > 1 || !IsInitial(text, i))
            return i;
        // "U.S.", "p.m.": single letters, each with its full stop.
        while (IsInitial(text, i))
            i += 2;
        return i < text.Length && text[i] == '.' ? i + 1 : i;
    }

    /// <summary>Whether a full stop stands here and a single letter behind it.</summary>
    private static bool IsInitial(string text, int i) =>
        i + 1 < text.Length && text[i] == '.' && IsLetter(text[i + 1]) && (i + 2 == text.Length || !IsLetter(text[i + 2]));

    private static Token Word(string text, int start, int end, TokenFlags flags, Vocabulary vocabulary)
    {
        var hash = Vocabulary.Start;
        int letters = 0, capitals = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            hash = Vocabulary.Step(hash, Vocabulary.Fold(c));
            if (!IsLetter(c))
                continue;
            letters++;
            if (c < '\u0080' ? c <= 'Z' : char.IsUpper(c))
                capitals++;
        }
        if (char.IsUpper(text[start]))
            flags |= TokenFlags.Capitalized;
        if (capitals > 1 && capitals == letters)
            flags |= TokenFlags.AllCaps;
        if (end - start > 1 && text[start + 1] == '.')
            flags |= TokenFlags.Acronym;
        return new Token(start, end - start, vocabulary.Find(text, start, end - start, hash), TokenKind.Word, flags);
    }

    private static Token Symbol(string text, int start, int end, TokenFlags flags, Vocabulary vocabulary)
    {
        var word = end - start == 1 ? vocabulary.Find(text, start, 1, Vocabulary.Step(Vocabulary.Start, Vocabulary.Fold(text[start]))) : 0;
        return new Token(start, end - start, word, TokenKind.Symbol, flags);
    }

    /// <summary>Whether a possessive or contracted ending stands here that is a token of its own: "'s" with no letter behind it.</summary>
    private static bool IsClitic(string text, int i)
    {
        if (!IsApostrophe(text[i]) || i + 1 >= text.Length || text[i + 1] is not ('s' or 'S') || (i + 2 < text.Length && IsLetter(text[i + 2])))
            return false;
        // "**Lee**'s"
        var before = i - 1;
        while (before >= 0 && (text[before] == Hidden || IsFormat(text[before])))
            before--;
        return before >= 0 && IsLetter(text[before]);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) =>
        (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c >= '\u0080' && (char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark));

    /// <summary>Whether it only says how what stands around it is set: marks of direction, soft hyphens, joiners. Before a word it would hide the word from those that look at its neighbours.</summary>
    private static bool IsFormat(char c) => c >= '\u0080' && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u0080' && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF'));
}
