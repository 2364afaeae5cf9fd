namespace Dossier.Engine.Times;

/// <summary>Recognises the fixed phrases of the lexicons: vague times and holidays.</summary>
internal static class PhraseRecognizer
{
    /// <summary>Reads the longest phrase that a token sets off.</summary>
    public static bool TryAt(in Window w, int i, out TimeSymbol s)
    {
        s = default;
        foreach (var phrase in TimeWords.Phrases[w.Word(i)] ?? [])
        {
            var first = i - phrase.Core;
            if (!Matches(w, phrase.Words, first))
                continue;
            var end = first + phrase.Words.Length;
            if (phrase.Rule is { } rule)
            {
                if (!w.IsCapital(i) && !w.IsCapital(first))
                    continue;
                s = TimeSymbol.At(first, end, Form.Holiday);
                s.Holiday = rule;
                DateRecognizer.TryYear(w, ref s);
                DateRecognizer.TryPart(w, ref s);
                return true;
            }
            // "More recent than", "the most recent value" compare; "`current-context`" and "now_utc" are names.
            if (w.Word(i) == Cue.Recent && (w.Words.Is(Math.Max(i - 1, w.First), "more") || w.Words.Is(Math.Max(i - 1, w.First), "most")))
                return false;
            // "Most of the time"
            if (phrase.Skip > 0 && first > w.First && IsShare(w, first - 1))
                return false;
            // "The least recently used"
            if (phrase.Words.Length == 1 && i > w.First && w.Words.Is(i - 1, "least"))
                return false;
            if (w.Word(i) == Cue.Past && (w.Is(end, Role.Unit | Role.Cardinal | Role.VagueNumber | Role.Season | Role.Multiplier | Role.Weekday | Role.Month) || w.IsNumber(end) || Cue.IsAdjective(w.Word(end))))
                return false;
            if ((w.Is(end, Role.Unit) || (Cue.IsAdjective(w.Word(end)) && w.Is(end + 1, Role.Unit))) && (w.Word(i) == Cue.Recent || w.Word(i) == Cue.Current))
                return false;
            s = TimeSymbol.At(first + phrase.Skip, end, Form.Fixed, phrase.Type);
            s.Value = phrase.Value;
            return true;
        }
        return false;
    }

    private static bool IsShare(in Window w, int i) => w.Words.Is(i, "most") || w.Words.Is(i, "all") || w.Words.Is(i, "much") || w.Words.Is(i, "some") || w.Words.Is(i, "half") || w.Words.Is(i, "rest") || w.Words.Is(i, "part");

    private static bool Matches(in Window w, int[] words, int first)
    {
        if (first < w.Floor || first + words.Length > w.End)
            return false;
        for (var k = 0; k < words.Length; k++)
            if (w.Word(first + k) != words[k])
                return false;
        return true;
    }
}
