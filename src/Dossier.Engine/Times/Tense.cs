using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>Whether a clause speaks of the past or the future, by the nearest word that says so.</summary>
internal static class Tense
{
    private const int Before = 12;
    private const int Behind = 8;

    /// <summary>-1 past, 1 future, 0 when nothing says.</summary>
    public static int Of(in Window w, in TimeSymbol s)
    {
        var weak = 0;
        for (var i = s.First - 1; i >= w.First && i >= s.First - Before; i--)
        {
            if (w.Is(i, ';'))
                break;
            var sense = At(w, i, s.First, ref weak);
            if (sense != 0)
                return sense;
        }
        if (weak != 0)
            return weak;
        for (var i = s.End; i < w.End && i < s.End + Behind; i++)
        {
            if (w.Is(i, ';') || w.Is(i, '.'))
                break;
            var sense = At(w, i, -1, ref weak);
            if (sense != 0)
                return sense;
        }
        return 0;
    }

    private static int At(in Window w, int i, int first, ref int weak)
    {
        var roles = w.Roles(i);
        if ((roles & Role.Future) != 0)
        {
            var word = w.Word(i);
            if (word != Cue.By && word != Cue.Until)
                return 1;
            if (i == first - 1)
                weak = 1;
            return 0;
        }
        if ((roles & Role.Past) != 0 || (w.IsLower(i) && w.EndsWith(i, "ed")))
            return -1;
        return 0;
    }
}
