namespace Dossier.Engine.Claims;

using Dossier.Engine.Findings;
using Dossier.Engine.Language;

/// <summary>Makes the digest by which a sentence is known again where another publisher copied it.</summary>
internal sealed class SentenceReader
{
    /// <summary>Shorter sentences are alike by chance.</summary>
    public const int FewestWords = 7;

    /// <summary>What stands behind so many words is not compared, which bounds the cost of one pair.</summary>
    public const int MostWords = 96;

    private readonly List<StatedValue> _stated = [];
    private readonly List<int> _hashes = [];
    private readonly List<SentenceValue> _values = [];

    private static readonly bool[] Turns = Vocabulary.Instance.Words("Claims/Copies/turns.lexicon");

    /// <summary>The sentence's digest; null when it is short or states no value.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="claims">Every claim so far; values without one get one.</param>
    /// <param name="first">Index of the sentence's first claim.</param>
    public SentenceDigest? Read(Reading reading, List<PlacedClaim> claims, int first)
    {
        if (reading.Sentence.End - reading.Sentence.First < FewestWords)
            return null;
        var (stated, hashes, values) = (_stated, _hashes, _values);
        stated.Clear();
        hashes.Clear();
        values.Clear();
        StatedValues.Read(reading, claims, first, stated);
        var words = reading.Words;
        var next = 0;
        for (var t = reading.Sentence.First; t < reading.Sentence.End && hashes.Count < MostWords; t++)
        {
            var token = words.Tokens[t];
            while (next < stated.Count && stated[next].Span.End <= token.Start)
                next++;
            if (next < stated.Count && stated[next].Span.Start <= token.Start)
            {
                var value = stated[next];
                values.Add(new SentenceValue(hashes.Count, value.Claim, value.Kind, value.Rounding, HashOf(claims[value.Claim].Digest)));
                hashes.Add(value.Mark);
                while (t + 1 < reading.Sentence.End && words.Tokens[t + 1].Start < value.Span.End)
                    t++;
                continue;
            }
            if (token.Kind == TokenKind.Symbol || IsSkipped(words, t))
                continue;
            if (Denials.At(words, t, reading.Sentence.End) is { } verb && !StatedValues.IsQuoted(reading, words.Span(t, verb + 1)))
            {
                var claim = Denials.Claim(reading, t, verb);
                values.Add(new SentenceValue(hashes.Count, claims.Count, ClaimKind.Polarity, 0, claim.Digest.Polarity ? 1 : 0));
                claims.Add(claim);
            }
            var word = Denials.Affirmed(words, t);
            var hash = Fold(word.Text, word.Start, word.Length) & ~SentenceDigest.Turn | (Turns[token.Word] ? SentenceDigest.Turn : 0);
            hashes.Add(token.IsCapitalized && t > reading.Sentence.First ? hash | SentenceDigest.Name : hash & ~SentenceDigest.Name);
        }
        return hashes.Count >= FewestWords && values.Count > 0 ? new SentenceDigest(new(hashes), new(values)) : null;
    }

    /// <summary>"Not" is told by the claims; "10 percent" and "10%" are one.</summary>
    private static bool IsSkipped(Words words, int token) =>
        words.Tokens[token].Length switch
        {
            3 or 5 => Denials.IsNot(words, token) || words.Is(token, "per"),
            4 => words.Is(token, "cent"),
            7 => words.Is(token, "percent"),
            _ => false,
        };

    /// <summary>A day is the same where the words are, whatever each article's clock makes of them.</summary>
    private static int HashOf(ClaimDigest claim) => Fold(claim.Value.Kind == ValueKind.Date ? claim.Exact : claim.Value.Text);

    /// <summary>A number for words, the same for upper and lower case on every machine; never negative, as marks are.</summary>
    internal static int Fold(string text) => Fold(text, 0, text.Length);

    /// <summary>The number of a stretch of a text.</summary>
    internal static int Fold(string text, int start, int length) => (int)(Fold(Seed, text, start, length) & int.MaxValue);

    /// <summary>The number of words with a space between them.</summary>
    internal static int Fold(EquatableArray<string> words)
    {
        var hash = Seed;
        for (var i = 0; i < words.Count; i++)
            hash = Fold(i == 0 ? hash : Fold(hash, " ", 0, 1), words[i], 0, words[i].Length);
        return (int)(hash & int.MaxValue);
    }

    // FNV-1a.
    private const uint Seed = 2166136261;

    private static uint Fold(uint hash, string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ (text[i] == '\u2019' ? '\'' : char.ToLowerInvariant(text[i]))) * 16777619u);
        return hash;
    }
}
