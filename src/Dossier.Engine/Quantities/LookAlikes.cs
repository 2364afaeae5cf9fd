namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Numbers that count nothing: names, labels, years, clock times, telephone numbers, versions, addresses.</summary>
internal static class LookAlikes
{
    /// <summary>Whether digits, by what touches them, are a part of something larger: "AK-47", "1.2.3", "5G", "555-0123", "12:30".</summary>
    public static bool IsFragment(Words words, in NumberRead number, int first, int end, bool hasUnit)
    {
        if (number.Form != NumberForm.Digits && words.Tokens[number.First].Kind != TokenKind.Number)
            return false;
        var tokens = words.Tokens;
        var text = words.Text;
        if (text[tokens[number.First].Start] == '0' && tokens[number.First].Length > 1 && char.IsDigit(text[tokens[number.First].Start + 1]))
            return true;
        if (first > 0 && !tokens[first].SpaceBefore && Touches(words, first - 1))
            return true;
        // "Covid -19": a hyphen that lost its place, no minus.
        if (first < number.First && words.Is(first, '-') && first > 0 && tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalized: true })
            return true;
        var next = number.End;
        if (next >= tokens.Length || hasUnit || tokens[next].SpaceBefore || tokens[next].Start >= text.Length)
            return false;
        if (tokens[next].Kind != TokenKind.Symbol)
            return true;
        if (next + 1 >= tokens.Length || tokens[next + 1].SpaceBefore || Rates.BeginAt(words, next, end))
            return false;
        return text[tokens[next].Start] switch
        {
            '.' or ':' or ',' or '/' or '_' or '@' or '=' or '\\' or '\u00D7' or '^' => tokens[next + 1].Kind != TokenKind.Symbol,
            // "The 7-Eleven": a range has no capital.
            '-' when tokens[next + 1] is { Kind: TokenKind.Word, IsCapitalized: true } word && NumberWords.Class(word.Word) is NumberClass.Digit or NumberClass.Teen or NumberClass.Tens => true,
            '-' or '\u2013' => next + 3 < tokens.Length && tokens[next + 1].Kind == TokenKind.Number && !tokens[next + 2].SpaceBefore
                && tokens[next + 3].Kind == TokenKind.Number && !tokens[next + 3].SpaceBefore && text[tokens[next + 2].Start] is '-' or '\u2013',
            _ => false,
        };
    }

    /// <summary>What must not stand right before a number: letters, and the marks that build versions, paths and addresses.</summary>
    private static bool Touches(Words words, int at)
    {
        var tokens = words.Tokens;
        if (tokens[at].Kind != TokenKind.Symbol)
            return true;
        switch (words.Text[tokens[at].Start])
        {
            case '#' or '@' or '%' or '_' or '\\' or '=' or '&' or '^' or '\u00D7' or '\u00A7':
                return true;
            case '.' or ':' or ',' or '/':
                return !tokens[at].SpaceBefore;
            case '+':
                return true;
            case '-' or '\u2013':
                if (tokens[at].SpaceBefore || at == 0)
                    return false;
                // "sub-7", "minus-130", "now-18", "0-to-60": the word bends the number. "AK-47", "Covid-19": it makes a name of it.
                return !(tokens[at - 1].Kind == TokenKind.Word && !tokens[at - 1].IsCapitalized
                    && (Grammar.Class(tokens[at - 1].Word) is WordClass.Prep or WordClass.Adv or WordClass.Aux or WordClass.Conj || tokens[at - 1].Word == Grammar.Minus || tokens[at - 1].Word == Grammar.Sub));
            default:
                return false;
        }
    }

    /// <summary>Whether the words around a number without a unit make it a name: "Section 31", "Boeing 747", "12 Main Street", "2016", "January 5", "5 pm".</summary>
    public static bool IsName(Words words, in NumberRead number, int begin, int end, bool modified)
    {
        var tokens = words.Tokens;
        var next = number.End;
        if (next < end && tokens[next].Word is var word and not 0 && ((Grammar.Class(word) == WordClass.Month || word == Grammar.May) && tokens[next].IsCapitalized || IsEra(word) || word == Grammar.Am || word == Grammar.Pm || word == Grammar.AmDotted || word == Grammar.PmDotted || word == Grammar.Clock || word == Grammar.Gmt))
            return true;
        if (number.Form != NumberForm.Digits || (number.Scale != 1 && number.End > number.First + 1 && tokens[number.End - 1] is { Length: > 1 } or { SpaceBefore: true }))
        {
            // "the Big Ten", "the Magnificent Seven"
            if (number.Form == NumberForm.Words && number.Scale == 1 && number.First - 1 > begin && tokens[number.First].IsCapitalized && IsNamePart(words, number.First - 1))
                return true;
            return number.First > begin && number.Scale == 1 && number.Form == NumberForm.Words && IsLabel(words, number.First - 1, begin);
        }
        var plain = IsPlain(words, number.First);
        if (next + 1 < end && (tokens[next].Word == Grammar.X || words.Is(next, '\u00D7')) && tokens[next + 1].Kind == TokenKind.Number)
            return true;
        if (number.First > begin && (tokens[number.First - 1].Word == Grammar.X || words.Is(number.First - 1, '\u00D7')))
            return true;
        // "0845 125 2222": numbers in a row are one long one.
        if (number.First > 0 && tokens[number.First - 1].Kind == TokenKind.Number && !tokens[number.First].LineBefore && number.Scale == 1)
            return true;
        if (number.First > begin)
        {
            var before = tokens[number.First - 1];
            if (IsLabel(words, number.First - 1, begin) || (plain && !modified && IsOfNumberedThing(words, number, begin, end)))
                return true;
            if (plain && tokens[number.First].SpaceBefore && !modified && IsNamePart(words, number.First - 1)
                // At the start of a sentence every word has a capital: "Killed 12 people", but "Windows 10 froze".
                && (number.First - 1 > begin || before.Word == 0 || number.Width < 1 || !(NounPhrase.Find(words, next, end, out var counted) && counted.IsPlural)))
                return true;
            if (IsEra(before.Word))
                return true;
            if (Grammar.Class(before.Word) == WordClass.Month && before.IsCapitalized)
                return true;
        }
        // "a 4K film"
        if (number.Scale != 1 && !modified && number.Value < 10_000 && NounPhrase.Find(words, next, end, out var noun) && !noun.IsPlural)
            return true;
        if (plain && IsYear(words, number, begin, end, modified))
            return true;
        return plain && IsAddress(words, next, end);
    }

    private static bool IsEra(int word) => word == Grammar.Ad || word == Grammar.AdDotted || word == Grammar.Bc || word == Grammar.BcDotted || word == Grammar.Bce;

    /// <summary>A capitalised word that is no closed-class word and no verb of change; "iPhone" has its capital inside.</summary>
    private static bool IsNamePart(Words words, int at)
    {
        var token = words.Tokens[at];
        return token.Kind == TokenKind.Word && (token.IsCapitalized || token is { Length: > 2 and < 24 } && char.IsUpper(words.Text[token.Start + 1]))
            && Grammar.Class(token.Word) is WordClass.None or WordClass.Label or WordClass.Score or WordClass.Rated or WordClass.Word or WordClass.Valued
            && ModifierTable.Change(token.Word) == QuantityChange.Equal;
    }

    /// <summary>"Shop 2 of the chain", "the fire in pump 4": no count, but for "in the bus 12 people slept" and "they house 40".</summary>
    private static bool IsOfNumberedThing(Words words, in NumberRead number, int begin, int end)
    {
        const int LongestDigits = 3;
        var tokens = words.Tokens;
        var thing = number.First - 1;
        if (!NumberedThings[tokens[thing].Word] || !tokens[number.First].SpaceBefore || tokens[number.First].Length > LongestDigits || number.Width < 1 || number.Scale != 1)
            return false;
        // What can be a verb is one behind these.
        if (thing > begin && (tokens[thing - 1].Word == Grammar.To || Grammar.Class(tokens[thing - 1].Word) is WordClass.Aux or WordClass.Pron))
            return false;
        var next = number.End;
        if (next < end && words.Is(next, "more"))
            return false;
        // "30 of the lamps", but "shop 2 of the chain".
        if (next + 1 < end && tokens[next].Word == Grammar.Of)
            next += tokens[next + 1].Word == Grammar.The ? 2 : 1;
        return next >= end || !(NounPhrase.Find(words, next, end, out var counted) && counted.IsPlural);
    }

    private static readonly bool[] NumberedThings = Vocabulary.Instance.Words("Quantities/numbered.lexicon");

    /// <summary>Whether a word is a noun for things that are told apart by numbers: "shop".</summary>
    public static bool IsNumberedThing(Token token) => NumberedThings[token.Word];

    private static bool IsLabel(Words words, int at, int begin)
    {
        if (words.Is(at, '.') && at > begin)
            at--;
        return Grammar.Class(words.Tokens[at].Word) == WordClass.Label && (words.Tokens[at].Word != Grammar.No || words.Tokens[at].IsCapitalized || words.Is(at + 1, '.'));
    }

    /// <summary>Up to four digits without comma; "2.0" too, for versions are written so.</summary>
    private static bool IsPlain(Words words, int at)
    {
        var token = words.Tokens[at];
        if (token.Kind != TokenKind.Number || token.Length > 4)
            return false;
        for (var i = token.Start; i < token.ReadEnd; i++)
            if (words.Text[i] is ',')
                return false;
        return true;
    }

    private static bool IsYear(Words words, in NumberRead number, int begin, int end, bool modified)
    {
        if (words.Tokens[number.First].Length != 4 || number.Width < 1 || modified || number.Value < 1000 || number.Value > 2100 || Settings.IsValue(words, number.First, begin))
            return false;
        // A plural behind it makes "1500 workers" a count; "the 2016 elections" stay a year.
        var counted = NounPhrase.Find(words, number.End, end, out var noun) && noun.IsPlural && !words.Tokens[noun.Head].IsCapitalized;
        if (!counted)
            return number.Value >= 1500 || (number.First > begin && words.Tokens[number.First - 1].Word == Grammar.In);
        return number.Value >= 1900 && words.Tokens[noun.Head].Word != Grammar.People;
    }

    private static bool IsAddress(Words words, int at, int end)
    {
        for (var i = at; i < end && i < at + 4; i++)
        {
            var token = words.Tokens[i];
            if (token.Kind != TokenKind.Word || !token.IsCapitalized)
                return false;
            if (i > at && Grammar.Class(token.Word) == WordClass.Street)
                return true;
        }
        return false;
    }
}
