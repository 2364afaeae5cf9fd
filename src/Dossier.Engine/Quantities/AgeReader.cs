namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Tells the ages that have no unit: "Tara, 33, said", "aged 12", "at the age of 70".</summary>
internal static class AgeReader
{
    private const int OldestAge = 120;

    /// <summary>Whether a bare number or range is an age.</summary>
    public static bool IsAge(Words words, in MeasuredRange range, int begin, int end)
    {
        var number = range.Low.Number;
        if (number.Scale != 1 || number.Width < 1 || range.Low.Value < 0 || range.Low.Value > OldestAge || number.Form is not (NumberForm.Digits or NumberForm.Words))
            return false;
        var tokens = words.Tokens;
        var before = range.Low.First - 1;
        if (before < begin)
            return false;
        var word = tokens[before].Word;
        if (word == Grammar.Aged || word == Grammar.Age || word == Grammar.Ages)
            return true;
        if (before > begin && (word == Grammar.Of || word == Grammar.Between || word == Grammar.From)
            && (tokens[before - 1].Word == Grammar.Age || tokens[before - 1].Word == Grammar.Ages || tokens[before - 1].Word == Grammar.Aged))
            return true;
        return IsApposition(words, range, before, begin, end) || IsPredicate(words, range, before, begin, end);
    }

    /// <summary>"She was 95.", "he will be 35 by March": a person, a form of be, and nothing counted.</summary>
    private static bool IsPredicate(Words words, in MeasuredRange range, int before, int begin, int end)
    {
        var tokens = words.Tokens;
        var word = tokens[before].Word;
        if (range.IsRange || range.Low.Value < 2 || !(word == Grammar.Was || word == Grammar.Is || word == Grammar.Be || word == Grammar.Turned || word == Grammar.Turns))
            return false;
        var after = range.Low.Number.End;
        if (after < end && tokens[after].Kind != TokenKind.Symbol && Grammar.Class(tokens[after].Word) is not (WordClass.Prep or WordClass.Conj) || after < end && (tokens[after].Word == Grammar.Of || words.Is(after, '-')))
            return false;
        for (var i = before - 1; i >= begin && i >= before - 2; i--)
        {
            if (tokens[i].Word == Grammar.He || tokens[i].Word == Grammar.She)
                return true;
            // "The driver, Ivo Kastner, is 47."
            if (i > begin && words.Is(i, ',') && tokens[i - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && i - 1 > begin && tokens[i - 2] is { Kind: TokenKind.Word, IsCapitalized: true })
                return true;
            if (Grammar.Class(tokens[i].Word) is not (WordClass.Aux or WordClass.Adv))
                return false;
        }
        return false;
    }

    private static bool IsPlural(Words words, int i) => words.Text[words.Tokens[i].ReadEnd - 1] == 's';

    /// <summary>"Maria Lopez, 41, …": a name, the age between commas.</summary>
    private static bool IsApposition(Words words, in MeasuredRange range, int before, int begin, int end)
    {
        var tokens = words.Tokens;
        var after = range.Low.Number.End;
        if (range.IsRange || range.Low.Number.Form != NumberForm.Digits || before == begin || !words.Is(before, ',') || tokens[before].SpaceBefore
            || range.Low.Value < 1 || after >= end || !(words.Is(after, ',') || words.Is(after, '.') || words.Is(after, ';')) || tokens[after].SpaceBefore)
            return false;
        var name = tokens[before - 1];
        // "The striker, 25, signed": behind a noun with its article the commas must be two, and nothing may be counted.
        if (name is { Kind: TokenKind.Word, IsCapitalized: false, Length: > 3 } && words.Is(after, ',') && range.Low.Value is >= 14 and <= 99 && Grammar.Class(name.Word) is WordClass.None or WordClass.Word
            && before - 2 >= begin && (Grammar.IsDeterminer(tokens[before - 2].Word) || (before - 3 >= begin && Grammar.IsDeterminer(tokens[before - 3].Word))) && !IsPlural(words, before - 1))
            return true;
        return name is { Kind: TokenKind.Word, IsCapitalized: true, Length: > 1 } && Grammar.Class(name.Word) is WordClass.None or WordClass.Word
            && (before - 2 < begin || tokens[before - 2].Kind == TokenKind.Word || IsOfJoinedName(words, before - 2, begin))
            && !(words.Is(after, '.') && after + 1 < end);
    }

    /// <summary>"Ivo Brandt-Kastner, 34, …": the hyphen inside a last name, behind a first name or at the head of the sentence. "Baden-Baden, 34, …" behind "in" is a place.</summary>
    private static bool IsOfJoinedName(Words words, int hyphen, int begin)
    {
        var first = hyphen - 1;
        if (!Measurement.IsHyphen(words, hyphen) || words.Tokens[hyphen + 1].SpaceBefore || first < begin || !IsNamePart(words.Tokens[first]))
            return false;
        return first == begin || IsNamePart(words.Tokens[first - 1]);
    }

    private static bool IsNamePart(Token token) => token is { Kind: TokenKind.Word, IsCapitalized: true, IsAllCaps: false, Length: > 1 } && Grammar.Class(token.Word) is WordClass.None or WordClass.Word;
}
