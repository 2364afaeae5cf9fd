namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>
/// A sentence as it is known again where another publisher copied it: its words as numbers, with one mark in the place of each value. Holds no position.
/// </summary>
/// <param name="Words">A hash of each word in lower case; signs and "not" are left out, and a value is one mark of its kind, which is negative.</param>
/// <param name="Values">The values in the order of the sentence; at least one.</param>
internal sealed record SentenceDigest(EquatableArray<int> Words, EquatableArray<SentenceValue> Values)
{
    /// <summary>The bit of a word's hash that says it has a capital inside the sentence, as a part of a name.</summary>
    public const int Name = 1 << 30;

    /// <summary>The bit of a word's hash that says that another in its place turns the sentence round: "into" and "out of".</summary>
    public const int Turn = 1 << 29;

    /// <summary>Whether two words are the same, with a capital or without: "Prime Minister" and "prime minister".</summary>
    public static bool AreSame(int word, int other) => word == other || (word > 0 && other > 0 && ((word ^ other) & ~Name) == 0);

    /// <summary>Whether a word is a part of a name, and no mark.</summary>
    public static bool IsName(int word) => word > 0 && (word & Name) != 0;

    /// <summary>Whether a word says into which direction something goes, and no mark.</summary>
    public static bool IsTurn(int word) => word > 0 && (word & Turn) != 0;
}

/// <summary>A value of a sentence.</summary>
/// <param name="Word">Index of its mark among the sentence's words; of the auxiliary, for what is affirmed or denied.</param>
/// <param name="Claim">Index into the article's claims.</param>
/// <param name="Kind">What it is a value of.</param>
/// <param name="Rounding">Half the width of its last stated digit, where it may be rounded.</param>
/// <param name="Hash">Differs where the values differ.</param>
internal readonly record struct SentenceValue(int Word, int Claim, ClaimKind Kind, decimal Rounding, int Hash);
