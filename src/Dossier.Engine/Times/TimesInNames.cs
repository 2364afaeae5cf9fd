using Dossier.Engine.Names;

namespace Dossier.Engine.Times;

/// <summary>Tells words of time that are parts of names, and so no times: April Marsh, the Sunday Times, 20th Century Studios, the film Blue Monday, Today FM.</summary>
internal static class TimesInNames
{
    private const int LongestRun = 4;
    private const NameWord Titles = NameWord.Paper | NameWord.Legal | NameWord.Thing | NameWord.Body;

    private static readonly string?[] Words = Make();

    /// <summary>Whether the expression around a trigger word is a part of a name.</summary>
    public static bool Is(in Window w, int core, in TimeSymbol s)
    {
        if (s.Form == Form.Century)
            return w.IsCapital(s.End - 1) && w.IsCapital(s.End) && !w.Is(s.End, Role.Trigger);
        // "Chinese New Year's Day", "Orthodox Christmas" have another calendar.
        if (s.Form == Form.Holiday && s.First > w.First && w.IsCapital(s.First - 1) && Words[w.Word(s.First - 1)] == "Calendar")
            return true;
        if (!w.IsCapital(core) || s.Year != 0 || s.Minute >= 0 || (s.Day != 0 && s.Form == Form.Date) || s.Nth != 0)
            return false;
        var roles = w.Roles(core);
        if ((roles & Role.Month) != 0 && s.Weekday == 0)
            return CalendarNames.IsJoinedGivenName(w.Words, core, w.End) || CalendarNames.IsGivenName(w.Words, core, w.First, w.End) || CalendarNames.IsSurname(w.Words, core, w.First, w.End) || (IsBefore(w, core + 1, NameWord.Paper | NameWord.Legal) && !IsFrame(w, core - 1));
        if ((roles & Role.Adverb) != 0)
            return (w.IsCapital(core + 1) && IsBefore(w, core + 1, Titles)) || (core > w.First && w.IsCapital(core - 1) && w.IsWord(core - 1) && !IsTitleLine(w, core));
        if ((roles & Role.DayName) != 0)
            return core > w.First && w.IsWord(core - 1) && s.End == core + 1 && (w.IsLower(core - 1) || w.IsLower(core + 1));
        if ((roles & (Role.Weekday | Role.Cardinal | Role.Unit)) == 0)
            return false;
        // "Palm Sunday", "Black Friday" are days, if nothing says that they are works.
        if ((roles & Role.Weekday) != 0 && s.Form != Form.Holiday)
        {
            var last = s.End - 1;
            // "Saturday Night Live", "the Monday Club", "Sunday Times".
            if (last > core && w.IsCapital(last) && w.IsCapital(s.End))
                return true;
            if (IsBefore(w, s.End, NameWord.Paper) && !IsFrame(w, core - 1) || (IsBefore(w, s.End, Titles) && w.Word(core - 1) == Cue.The))
                return true;
            if (core > w.First && w.IsCapital(core - 1) && Words[w.Word(core - 1)] == "Named")
                return true;
        }
        return IsWork(w, core, s);
    }

    /// <summary>"the band Nine Days", "the book Monday's Child": two capitals at least behind the word that says what it is.</summary>
    private static bool IsWork(in Window w, int core, in TimeSymbol s)
    {
        var first = Math.Min(core, s.First);
        var end = s.End;
        while (first > w.Floor && end - first < LongestRun && w.IsCapital(first - 1) && w.IsWord(first - 1))
            first--;
        if (first <= w.First || !w.IsLower(first - 1) || Words[w.Word(first - 1)] != "Work")
            return false;
        if (w.Word(end) == Cue.Is)
            end++;
        return end - first > 1 && (w.IsCapital(end - 1) || w.IsCapital(end));
    }

    private static bool IsBefore(in Window w, int i, NameWord traits) => w.IsCapital(i) && (NameLexicon.Of(w.Word(i)) & traits) != 0;

    private static bool IsFrame(in Window w, int i) => w.Is(i, Role.Shift) || w.Word(i) is var word && word != 0 && (word == Cue.On || word == Cue.In || word == Cue.Since || word == Cue.Until || word == Cue.By || word == Cue.Early || word == Cue.Late);

    /// <summary>Whether every word around has a capital: a headline, whose capitals say nothing.</summary>
    private static bool IsTitleLine(in Window w, int core) => !w.IsLower(core + 1) && !(core - 2 >= w.First && w.IsLower(core - 2));

    private static string?[] Make()
    {
        var words = new string?[Language.Vocabulary.Instance.Size];
        foreach (var line in Language.Vocabulary.Instance.Lines("Times/works.lexicon"))
            words[line.Words[0]] = line.Fields[1];
        return words;
    }
}
