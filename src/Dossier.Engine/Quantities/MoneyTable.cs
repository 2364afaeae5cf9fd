namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>A currency as written beside a number.</summary>
/// <param name="Code">ISO 4217 code; null when the word alone ("pesos", "cents") does not tell.</param>
/// <param name="Name">The unit's English name: "dollar", "cent".</param>
/// <param name="Place">Where it may stand: symbol before the number, word before or behind, minor behind, after behind a symbol's number.</param>
internal sealed record Currency(string? Code, string Name, string Place);

/// <summary>Symbols, codes and names of currencies.</summary>
internal static class MoneyTable
{
    private static readonly PhraseTable<Currency> Table = new(
        Vocabulary.Instance.Lines("Quantities/Currencies.lexicon"),
        line => new Currency(line.Fields[2].Length == 0 ? null : line.Fields[2], line.Fields[3], line.Fields[1]),
        line => line.Fields.Length > 4 && line.Fields[4].Any(char.IsUpper) && !line.Fields[4].Any(char.IsLower) || line.Fields[1] is "after" or "minor" or "behind" && line.Fields.Length > 4 ? line.Fields[4] : null);

    /// <summary>The pound of "5 million pounds", which are no weight.</summary>
    public static Currency Sterling { get; } = new("GBP", "pound sterling", "word");

    /// <summary>The currency whose symbol or code ends just before a number.</summary>
    public static Currency? Before(Words words, int number, int begin, out int first) =>
        Table.EndingAt(words, number, begin, out first) is { Place: "symbol" or "word" } found
            && (found.Place == "symbol" ? IsSymbol(words, first, number) : IsCode(words.Tokens[number - 1])) ? found : null;

    // "A$5" is Australian, "A $5 note" is not.
    private static bool IsSymbol(Words words, int first, int end) => end - first == 1 || words.Tokens[first].Length > 1 || !words.Tokens[end - 1].SpaceBefore;

    // "USD 5" and "Rs 5" are sums, "Euro 2016" and "in dollars 5" are none.
    private static bool IsCode(Token token) => token.IsAllCaps || (token.IsCapitalized && token.Length <= 3);

    /// <summary>The currency whose name, code or symbol begins just behind a number.</summary>
    public static Currency? After(Words words, int at, int end, out int next)
    {
        var found = Table.StartingAt(words, at, end, out next);
        // "5 $10 notes": the symbol belongs to the number behind it.
        if (found is { Place: "symbol" } && next < end && words.Tokens[next].Kind == TokenKind.Number && !words.Tokens[next].SpaceBefore)
            return null;
        return found;
    }

    /// <summary>Whether a currency's symbol stands just before the number at a token.</summary>
    public static bool EndsAt(Words words, int number) => number > 0 && Before(words, number, Math.Max(0, number - 4), out _) is not null;
}
