namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Reads what follows a measurement and adds to it: the cents behind the dollars, the inches behind the feet.</summary>
internal static class Compounds
{
    /// <summary>Takes "fifty cents" behind "three dollars", "50p" behind "£3", "fifty" behind "five pounds".</summary>
    public static void TakeMinor(Words words, ref Measurement read, int end)
    {
        var isPound = read.Unit is { Name: "pound-mass" } && read.Number.Form == NumberForm.Words;
        if (!(read.Currency is { Place: not "minor" } || isPound) || read.Number.Scale != 1 || read.Number.Width < 1 || read.Number.Form is not (NumberForm.Digits or NumberForm.Words))
            return;
        var tokens = words.Tokens;
        var at = read.End;
        var and = at < end && tokens[at].Word == Grammar.And;
        if (and)
            at++;
        if (at >= end || tokens[at].LineBefore || !NumberReader.TryRead(words, at, at, end, out var minor) || minor.First != at || minor.Form is not (NumberForm.Digits or NumberForm.Words)
            || minor.Scale != 1 || minor.Width < 1 || minor.Value is < 1 or > 99)
            return;
        var next = minor.End;
        if (MoneyTable.After(words, next, end, out var behind) is { Place: "minor" } cents && (cents.Code is null || read.Currency is null || cents.Code == read.Currency.Code))
            next = behind;
        // "five pounds fifty": both in words, and nothing that the second could count.
        else if (and || minor.Form != NumberForm.Words || read.Number.Form != NumberForm.Words || minor.Value < 5 || read.Currency is { Place: "symbol" } || !EndsHere(words, next, end))
            return;
        if (isPound)
        {
            read.Unit = null;
            read.Currency = MoneyTable.Sterling;
        }
        read.Value += (read.Value < 0 ? -minor.Value : minor.Value) / 100;
        read.Number = read.Number with { Value = Math.Abs(read.Value), Width = 0.01m };
        read.End = next;
    }

    /// <summary>Takes the inches behind the feet: "6-foot-9", "5 feet 11 inches", "6 ft 2 in".</summary>
    public static void TakeInches(Words words, ref Measurement read, int end)
    {
        var at = read.End < end && Measurement.IsHyphen(words, read.End) ? read.End + 1 : read.End;
        if (at < end && words.Is(at, '.') && !words.Tokens[at].SpaceBefore && at + 1 < end && words.Tokens[at + 1].Kind == TokenKind.Number)
            at++;
        // "5 feet and 2 inches", "5 feet, 2 inches"
        var joined = at < end && (words.Tokens[at].Word == Grammar.And || words.Is(at, ','));
        if (joined)
            at++;
        if (at >= end || words.Tokens[at].Kind != TokenKind.Number || words.Tokens[at].Length > 4 || !NumberReader.TryParse(words.Text, words.Tokens[at], out var inches, out _) || inches >= 12)
            return;
        var named = UnitTable.StartingAt(words, at + 1, end, out var next) is { Name: "inch" } || Inches.StartAt(words, at + 1, end, out next);
        if (!named && (joined || at == read.End || words.Tokens[at].Length > 2))
            return;
        read.Value += inches / 12;
        read.End = named ? next : at + 1;
    }

    /// <summary>Whether the phrase ends: a mark, or a word that opens another.</summary>
    private static bool EndsHere(Words words, int at, int end) =>
        at >= end || (words.Tokens[at].Kind == TokenKind.Symbol ? !Measurement.IsHyphen(words, at) && !words.Is(at, '%') : Grammar.EndsPhrase(words.Tokens[at].Word) && !Grammar.IsDeterminer(words.Tokens[at].Word) || words.Tokens[at].Word == Grammar.A);
}
