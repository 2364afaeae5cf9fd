namespace Dossier.Engine.Language;

using System.Globalization;

/// <summary>
/// Takes characters that nobody sees – soft hyphens, zero-width spaces and joiners, marks of direction – out of the words and numbers they stand in: "pas\u00ADsengers" is read as "passengers".
/// In the text that is read a token's own characters come first and as many <see cref="Tokenizer.Hidden"/> behind them, so that every token begins and ends where it does in the file.
/// Between signs they stay: a joiner makes one picture of two.
/// </summary>
internal static class UnseenCharacters
{
    // A token counts them in a byte. What has more is no word of a text.
    private const int MostInRow = byte.MaxValue;

    /// <summary>A text's tokens, in its order.</summary>
    /// <param name="text">The text as a reader sees it, each character in its place; given back as it is read.</param>
    /// <param name="cancellation">Honoured within some thousand tokens.</param>
    public static Token[] Tokenize(ref string text, CancellationToken cancellation)
    {
        if (Places(text) is not { } places)
            return Tokenizer.Tokenize(text, cancellation);
        var cut = new char[places.Count];
        for (var i = 0; i < cut.Length; i++)
            cut[i] = text[places[i]];
        var tokens = Tokenizer.Tokenize(new string(cut), cancellation);
        var read = text.ToCharArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var start = places[token.Start];
            var unseen = places[token.ReadEnd - 1] + 1 - start - token.Length;
            tokens[i] = new Token(start, token.Length, token.Word, token.Kind, token.Flags, (byte)unseen);
            if (unseen == 0)
                continue;
            Array.Copy(cut, token.Start, read, start, token.Length);
            for (var k = 0; k < unseen; k++)
                read[start + token.Length + k] = Tokenizer.Hidden;
        }
        text = new string(read);
        return tokens;
    }

    /// <summary>The places of all other characters; null when there is none to take out.</summary>
    private static List<int>? Places(string text)
    {
        List<int>? places = null;
        var inRow = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var next = i;
            while (next < text.Length && (IsUnseen(text[next]) || (next > i && text[next] == Tokenizer.Hidden)))
                next++;
            inRow = next > i ? inRow + next - i : char.IsWhiteSpace(text[i]) ? 0 : inRow;
            if (next > i && inRow <= MostInRow && next < text.Length && IsInside(text, i, next))
            {
                places ??= [.. Enumerable.Range(0, i)];
                i = next;
            }
            // What stays is passed over as a whole, so that each row is looked at once.
            for (next = Math.Max(next, i + 1); i < next; i++)
                places?.Add(i);
            i--;
        }
        return places;
    }

    /// <summary>Whether one word or number goes on from before <paramref name="first"/> to <paramref name="next"/>.</summary>
    private static bool IsInside(string text, int first, int next)
    {
        if (first == 0)
            return false;
        var (before, after) = (text[first - 1], text[next]);
        // "1,<>234", "don'<>t" and "1<>,234", "don<>'t".
        if (IsJoint(before))
            return Joins(before, Seen(text, first - 2, -1), after);
        if (IsJoint(after))
            return Joins(after, before, Seen(text, next + 1, 1));
        // "the end<>The next" of files that were put together, or where a line may be broken.
        if (text[first] is '\u200B' or '\uFEFF' && char.IsUpper(after) && char.IsLower(before))
            return false;
        return IsDigit(before) ? IsDigit(after) : char.IsLetter(before) && IsLetter(after);
    }

    /// <summary>The nearest character that is seen, or NUL.</summary>
    private static char Seen(string text, int i, int step)
    {
        while (i >= 0 && i < text.Length && (IsUnseen(text[i]) || text[i] == Tokenizer.Hidden))
            i += step;
        return i >= 0 && i < text.Length ? text[i] : '\0';
    }

    private static bool Joins(char joint, char before, char after) =>
        joint is '.' or ',' ? IsDigit(before) && IsDigit(after) : char.IsLetter(before) && char.IsLetter(after);

    private static bool IsJoint(char c) => c is '.' or ',' or '\'' or '\u2019' or '\u02BC';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Whether it only says how what stands around it is set. Nearly all texts have no other than these, and dashes and quotation marks among them.</summary>
    private static bool IsUnseen(char c) => c >= '\u00AD' && (c is '\u00AD' or '\u061C' or >= '\u200B' and <= '\u206F' or '\uFEFF') && char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
