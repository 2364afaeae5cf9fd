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
        var auxiliary = Affirmed(words, token);
        if (!Past.Contains(auxiliary, StringComparer.OrdinalIgnoreCase) && !Present.Contains(auxiliary, StringComparer.OrdinalIgnoreCase))
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
    public static bool IsNot(Words words, int token) => Is(words, token, "not") || Is(words, token, "never");

    /// <summary>The word without "not": "did" for "didn't".</summary>
    public static string Affirmed(Words words, int token)
    {
        if (!IsNegative(words, token))
            return words.Slice(token);
        if (Is(words, token, "cannot"))
            return "can";
        var word = words.Slice(token);
        return word.Substring(0, word.Length - 3) switch
        {
            "wo" or "Wo" => "will",
            "ca" or "Ca" => "can",
            var stem => stem,
        };
    }

    private static bool IsNegative(Words words, int token) => ClauseReader.EndsInNot(words, words.Tokens[token]) || Is(words, token, "cannot");

    public static bool Is(Words words, int token, string word) =>
        words.Tokens[token].Length == word.Length && string.Compare(words.Text, words.Tokens[token].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
