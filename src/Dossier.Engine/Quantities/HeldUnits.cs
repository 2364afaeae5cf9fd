namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>
/// The unit of a bare number that is held against the number before it: "rose 64 points to 4,577", "3.9 million headsets, up from 2.4 million", "460 vans, compared with 63".
/// The number stays a bare one, for whose or when it is the words do not say.
/// </summary>
internal static class HeldUnits
{
    /// <summary>How many words may stand between the two.</summary>
    private const int Reach = 12;

    /// <summary>The unit, or null when the words hold the number against nothing.</summary>
    public static string? Of(Words words, QuantityMention before, QuantityMention bare, int start, int sentence)
    {
        if (bare.Kind != QuantityKind.Number || bare.Quantity.Unit.Length > 0 || bare.IsFraction || before.Quantity.Unit.Length == 0
            || before.Kind is QuantityKind.Money or QuantityKind.Score or QuantityKind.Ordinal or QuantityKind.Age or QuantityKind.Duration || start - 1 <= sentence)
            return null;
        var tokens = words.Tokens;
        var link = start - 1;
        var word = tokens[link].Word;
        var end = link;
        while (end > sentence && end > link - Reach && tokens[end - 1].End > before.Span.End)
        {
            end--;
            if (words.Is(end, ';'))
                return null;
        }
        if (end <= sentence || tokens[end - 1].End != before.Span.End)
            return null;
        var isLevel = before.Kind != QuantityKind.Percent;
        if (word == Grammar.To && end == link)
            return isLevel && before.Change is QuantityChange.Up or QuantityChange.Down ? before.UnitPhrase(words.Text) : null;
        if (word == Grammar.From)
            return isLevel && end <= link && (end == link || ModifierTable.Change(tokens[link - 1].Word) != QuantityChange.Equal || words.Is(link - 1, "up") || words.Is(link - 1, "down")) ? before.UnitPhrase(words.Text) : null;
        return words.Is(link, "versus") || ((words.Is(link, "with") || word == Grammar.To) && words.Is(link - 1, "compared")) ? before.UnitPhrase(words.Text) : null;
    }
}
