namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>Tells months that are a person's name from months: April Marsh, Theresa May, Mayor June Holt.</summary>
internal static class CalendarNames
{
    private const NameWord NoSurname = NameWord.Ordinary | NameWord.Function | NameWord.Calendar | NameWord.Body | NameWord.Site | NameWord.Thing | NameWord.Paper | NameWord.Adjective
        | NameWord.Role | NameWord.Kind | NameWord.Demonym | NameWord.StartsKnown | NameWord.Legal;

    /// <summary>Whether a month is a given name: a surname that no lexicon knows as anything else stands behind it, and no word that speaks of months before it.</summary>
    public static bool IsGivenName(Words words, int i, int first, int end)
    {
        var tokens = words.Tokens;
        if (!IsMonth(tokens[i]) || (NameLexicon.Of(tokens[i].Word) & NameWord.FirstName) == 0 || i + 1 >= end)
            return false;
        var next = tokens[i + 1];
        if (next.Kind != TokenKind.Word || !next.IsCapitalized || next.IsAllCaps || next.Length < 3 || !next.SpaceBefore || (NameLexicon.Of(next.Word) & NoSurname) != 0 && (NameLexicon.Of(next.Word) & NameWord.Surname) == 0 && !IsMonth(next))
            return false;
        return i == first || !SpeaksOfMonths(words, i - 1);
    }

    /// <summary>Whether a month is a surname or a middle name: a given name, a title or an office stands before it, and no day or year behind it.</summary>
    public static bool IsSurname(Words words, int i, int first, int end)
    {
        var tokens = words.Tokens;
        if (!IsMonth(tokens[i]) || i <= first || (i + 1 < end && tokens[i + 1].Kind == TokenKind.Number))
            return false;
        var p = i - 1;
        if (words.Is(p, '.') && p > first && (NameLexicon.Of(tokens[p - 1].Word) & NameWord.Title) != 0)
            return tokens[p - 1].IsCapitalized;
        if (tokens[p].Kind != TokenKind.Word || !tokens[p].IsCapitalized)
            return false;
        var before = NameLexicon.Of(tokens[p].Word);
        return (before & (NameWord.Title | NameWord.Office)) != 0 || ((before & (NameWord.FirstName | NameWord.Weak)) == NameWord.FirstName && (before & (NameWord.StartsKnown | NameWord.Ordinary)) == 0);
    }

    /// <summary>"Jan-Erik Moe", "May-Britt": a word that is a month too, joined by a hyphen to a given name that is none.</summary>
    public static bool IsJoinedGivenName(Words words, int i, int end)
    {
        var tokens = words.Tokens;
        if (i + 2 >= end || !words.Is(i + 1, '-') || tokens[i + 1].SpaceBefore || !tokens[i].IsCapitalized || (TimeWords.Roles[tokens[i].Word] & Role.Month) == 0)
            return false;
        var second = tokens[i + 2];
        var traits = NameLexicon.Of(second.Word);
        if (second.Kind != TokenKind.Word || !second.IsCapitalized || second.IsAllCaps || second.SpaceBefore || (TimeWords.Roles[second.Word] & Role.Month) != 0)
            return false;
        if ((traits & (NameWord.FirstName | NameWord.Weak | NameWord.Ordinary)) == NameWord.FirstName)
            return true;
        // What no lexicon knows as a given name needs a surname behind.
        return i + 3 < end && tokens[i + 3] is { Kind: TokenKind.Word, IsCapitalized: true, IsAllCaps: false, SpaceBefore: true, Length: > 2 } third
            && ((traits & NameWord.FirstName) != 0 || ((traits | NameLexicon.Of(third.Word)) & NoSurname) == 0 && (NameLexicon.Of(tokens[i].Word) & NameWord.FirstName) != 0);
    }

    /// <summary>Whether a month or its short form is joined to a number by a hyphen or a slash.</summary>
    public static bool IsInDate(Words words, int i, int end)
    {
        if ((TimeWords.Roles[words.Tokens[i].Word] & Role.Month) == 0)
            return false;
        return (i + 2 < end && IsJoint(words, i + 1) && !words.Tokens[i + 2].SpaceBefore && words.Tokens[i + 2].Kind == TokenKind.Number)
            || (i >= 2 && IsJoint(words, i - 1) && !words.Tokens[i].SpaceBefore && words.Tokens[i - 2].Kind == TokenKind.Number);
    }

    private static bool IsJoint(Words words, int i) => (words.Is(i, '-') || words.Is(i, '/')) && !words.Tokens[i].SpaceBefore;

    private static bool IsMonth(Token token) => token.IsCapitalized && (TimeWords.Roles[token.Word] & (Role.Month | Role.Abbreviated)) == Role.Month;

    /// <summary>"in", "last", "the", "mid-": a month follows and no person.</summary>
    private static bool SpeaksOfMonths(Words words, int at)
    {
        var token = words.Tokens[at];
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Number || words.Is(at, '-') || words.Is(at, '/');
        var word = token.Word;
        return (TimeWords.Roles[word] & Role.Shift) != 0 || word != 0 && (word == Cue.In || word == Cue.OfWord || word == Cue.Since || word == Cue.Until || word == Cue.Till || word == Cue.Through
            || word == Cue.During || word == Cue.The || word == Cue.Early || word == Cue.Late || word == Cue.Mid || word == Cue.Its || word == Cue.A || word == Cue.Is);
    }
}
