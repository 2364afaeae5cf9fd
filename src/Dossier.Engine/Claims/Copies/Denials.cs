namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>"Was arrested" and "was not arrested": an auxiliary with its verb, which one word can turn round.</summary>
internal static class Denials
{
    private const int ShortestVerb = 3;

    private static readonly string[] Past = ["was", "were", "had", "did", "would", "could"];

    private static readonly string[] Present = ["is", "are", "has", "have", "do", "does", "will", "can", "should", "must"];

    /// <summary>The verb's token where an auxiliary stands at <paramref name="token"/> and its verb next to it, but for "not"; else null.</summary>
    public static int? At(Words words, int token, int end)
    {
        if (!IsAuxiliary(Affirmed(words, token)))
            return null;
        var verb = token + 1;
        if (verb < end && IsNot(words, verb))
            verb++;
        return verb < end && words.Tokens[verb] is { Kind: TokenKind.Word, Length: >= ShortestVerb, IsCapitalized: false } ? verb : null;
    }

    /// <summary>The claim that it is so, or not so.</summary>
    public static PlacedClaim Claim(Reading reading, int auxiliary, int verb)
    {
        var denied = verb - auxiliary > 1 || IsNegative(reading.Words, auxiliary);
        var claim = reading.Claim("", "truth", new ClaimValue(ValueKind.Text, denied ? "denied" : "affirmed"), reading.Words.Span(auxiliary, verb + 1), null, null);
        return claim with { Digest = claim.Digest with { Polarity = !denied } };
    }

    /// <summary>Whether a claim tells how things stand, which the next day's news may overtake: "has not approved".</summary>
    public static bool IsOfToday(ClaimDigest claim)
    {
        foreach (var auxiliary in Past)
            if (claim.Exact.StartsWith(auxiliary, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    /// <summary>"Not" and "never".</summary>
    public static bool IsNot(Words words, int token) => words.Is(token, "not") || words.Is(token, "never");

    /// <summary>The word without "not": "did" for "didn't".</summary>
    public static Letters Affirmed(Words words, int token)
    {
        var word = words.Tokens[token];
        if (!IsNegative(words, token))
            return new Letters(words.Text, word.Start, word.Length);
        if (words.Is(token, "cannot"))
            return new Letters("can", 0, 3);
        var stem = new Letters(words.Text, word.Start, word.Length - 3);
        return IsSame(stem, "wo") ? new Letters("will", 0, 4) : IsSame(stem, "ca") ? new Letters("can", 0, 3) : stem;
    }

    /// <summary>A stretch of a text, not copied out of it: every word of an article is looked at.</summary>
    internal readonly record struct Letters(string Text, int Start, int Length);

    private static bool IsAuxiliary(Letters word)
    {
        foreach (var auxiliary in Past)
            if (IsSame(word, auxiliary))
                return true;
        foreach (var auxiliary in Present)
            if (IsSame(word, auxiliary))
                return true;
        return false;
    }

    private static bool IsSame(Letters word, string other) =>
        word.Length == other.Length && string.Compare(word.Text, word.Start, other, 0, other.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsNegative(Words words, int token) => ClauseReader.EndsInNot(words, words.Tokens[token]) || words.Is(token, "cannot");
}
