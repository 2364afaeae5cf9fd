namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>What a quantity is counted per: "/second", "per 10 seconds", "per 1,000 calls".</summary>
internal static class Rates
{
    /// <summary>Whether a slash stands at a token and a unit of time right behind it, as in "500 requests/second": the unit is no part of what is counted.</summary>
    public static bool BeginAt(Words words, int at, int end) =>
        at + 1 < end && words.Is(at, '/') && !words.Tokens[at].SpaceBefore && !words.Tokens[at + 1].SpaceBefore && words.Tokens[at + 1].Kind == TokenKind.Word
        && UnitTable.StartingAt(words, at + 1, end, out var next) is { Dimension: "time" } && (next >= words.Tokens.Length || words.Tokens[next].SpaceBefore || words.Tokens[next].Kind == TokenKind.Symbol);

    /// <summary>Reads the number and what it counts that begin at a token behind "per": "10 seconds" of "per 10 seconds". Null where nothing is counted.</summary>
    public static string? Number(Words words, int at, int end, out int next)
    {
        next = at;
        if (!NumberReader.TryRead(words, at, at, end, out var number) || number.Form is not (NumberForm.Digits or NumberForm.Words) || number.First != at)
            return null;
        next = number.End;
        var value = number.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) + " ";
        if (UnitTable.StartingAt(words, next, end, out var behind) is { } unit)
        {
            next = behind;
            return value + unit.Name;
        }
        if (!NounPhrase.Find(words, next, end, out var noun) || !noun.IsPlural)
            return null;
        next = noun.Head + 1;
        return value + Plurals.Singular(words.Text, words.Tokens[noun.Head]);
    }
}
