using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>Whether a clause speaks of the past or the future, by the nearest word that says so.</summary>
internal static class Tense
{
    private const int Before = 12;
    private const int Behind = 12;

    /// <summary>-1 past, 1 future, 0 when nothing says.</summary>
    public static int Of(in Window w, in TimeSymbol s)
    {
        var p = s.First - 1;
        if (w.Word(p) == Cue.Until)
            return w.Word(p - 1) == Cue.Not ? -1 : 1;
        // "as early as Tuesday", "as soon as Tuesday".
        if (w.Word(p) == Cue.As && (w.Word(p - 1) == Cue.Early || w.Word(p - 1) == Cue.Soon))
            return 1;
        for (var i = p; i >= w.First && i >= s.First - Before && !w.Is(i, ';'); i--)
        {
            var roles = w.Roles(i);
            if ((roles & Role.Past) != 0)
                // "will have a meeting in two weeks"
                return w.Words.Is(i, "have") && (w.Words.Is(i - 1, "will") || w.Words.Is(i - 1, "'ll") || w.Words.Is(i - 1, "shall")) && i > w.First ? 1 : -1;
            if ((roles & Role.Future) != 0)
            {
                if (IsNoun(w, i))
                    continue;
                return WasMeant(w, i) ? -1 : 1;
            }
            // "decided to admit them in March": when it was decided is not when it is done.
            if (w.Is(i, Role.Plan) && w.Word(i + 1) == Cue.To)
                return 0;
            if (IsPastForm(w, i))
                return w.Word(i - 1) == Cue.Be && !CouldNot(w, i - 2) ? 1 : -1;
        }
        for (var i = s.End; i < w.End && i < s.End + Behind && !w.Is(i, ';') && !w.Is(i, '.'); i++)
        {
            if (w.Is(i, Role.Future) && w.IsLower(i) && !w.EndsWith(i, "ed") && w.Length(i) <= 5 && !IsNoun(w, i))
                return 1;
            if (w.Is(i, Role.Past) || IsPastForm(w, i))
                return -1;
        }
        return 0;
    }

    /// <summary>"could not be reached", "neither could be reached": what failed lies in the past.</summary>
    private static bool CouldNot(in Window w, int i)
    {
        if (w.Word(i) == Cue.Not)
            return w.Words.Is(i - 1, "could");
        if (i < w.First || !w.Words.Is(i, "could"))
            return false;
        for (var k = i - 1; k >= w.First && k >= i - Behind; k--)
            if (w.Words.Is(k, "neither") || w.Words.Is(k, "nor") || w.Words.Is(k, "nobody"))
                return true;
        return false;
    }

    /// <summary>"announced" and "bought", but not "succeed" and "need".</summary>
    private static bool IsPastForm(in Window w, int i) =>
        w.IsLower(i) && (w.EndsWith(i, "ed") ? !w.EndsWith(i, "eed") : w.IsWord(i) && IrregularPasts.Of(w.Word(i)) != PastUse.None);

    /// <summary>"plans" and "set" speak of the future only before "to" and "for".</summary>
    private static bool IsNoun(in Window w, int i) =>
        (w.EndsWith(i, "s") || w.Word(i) == Cue.Set) && w.Word(i + 1) != Cue.To && w.Word(i + 1) != Cue.For;

    /// <summary>Whether a plan is told as past: "had been due", "was scheduled".</summary>
    private static bool WasMeant(in Window w, int i) =>
        w.EndsWith(i, "ed") || w.EndsWith(i, "ue") ? w.Is(i - 1, Role.Past) || w.Is(i - 2, Role.Past) : false;
}
