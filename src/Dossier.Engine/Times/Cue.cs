using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>The numbers of the words the recognisers look for by name.</summary>
internal static class Cue
{
    public static readonly int The = Of("the"), A = Of("a"), An = Of("an"), Another = Of("another"), OfWord = Of("of"), And = Of("and"), Or = Of("or"),
        In = Of("in"), On = Of("on"), At = Of("at"), For = Of("for"), From = Of("from"), To = Of("to"), By = Of("by"), Until = Of("until"), Till = Of("till"),
        Since = Of("since"), Through = Of("through"), Between = Of("between"), During = Of("during"), Before = Of("before"), After = Of("after"),
        Within = Of("within"), Around = Of("around"), About = Of("about"), Per = Of("per"), Each = Of("each"), Every = Of("every");

    public static readonly int Ago = Of("ago"), Earlier = Of("earlier"), Later = Of("later"), Hence = Of("hence"), Now = Of("now"), Old = Of("old"), Long = Of("long"),
        Half = Of("half"), More = Of("more"), Times = Of("times"), Once = Of("once"), Twice = Of("twice"), OClock = Of("o'clock"), Is = Of("'s"), S = Of("s"),
        St = Of("st"), Nd = Of("nd"), Rd = Of("rd"), Th = Of("th"), Q = Of("q"), Period = Of("period"), End = Of("end"), No = Of("no"),
        Bc = Of("bc"), BcDot = Of("b.c"), Bce = Of("bce"), BcDots = Of("b.c."), BceDots = Of("b.c.e."), Ad = Of("ad"), AdDots = Of("a.d."), Ce = Of("ce");

    public static readonly int Last = Of("last"), Past = Of("past"), This = Of("this"), That = Of("that"), Same = Of("same"), Next = Of("next"), Coming = Of("coming"),
        Following = Of("following"), Previous = Of("previous"), Latest = Of("latest"), Recent = Of("recent"), Current = Of("current"), Fiscal = Of("fiscal"),
        First = Of("first"), Final = Of("final"), Early = Of("early"), Late = Of("late"), Mid = Of("mid"),
        Preceding = Of("preceding"), Prior = Of("prior"), Subsequent = Of("subsequent"), Its = Of("its"), So = Of("so"), Tonight = Of("tonight"),
        As = Of("as"), Set = Of("set"), Latter = Of("latter"), Soon = Of("soon"), Ended = Of("ended"), Ending = Of("ending"), Not = Of("not"), Be = Of("be"),
        Night = Of("night"), Time = Of("time"), Few = Of("few"), Couple = Of("couple"), Quarter = Of("quarter");

    private static readonly bool[] Adjectives = Mark(
    [
        "fiscal", "calendar", "full", "whole", "entire", "academic", "school", "financial", "single", "additional", "consecutive", "straight", "more", "final",
    ]);

    /// <summary>Whether the word may stand between a number or "the" and a unit: "fiscal", "more", "consecutive".</summary>
    public static bool IsAdjective(int word) => Adjectives[word];

    private static bool[] Mark(string[] words)
    {
        var set = new bool[Vocabulary.Instance.Size];
        foreach (var word in words)
            set[Of(word)] = true;
        return set;
    }

    private static int Of(string word)
    {
        var found = Vocabulary.Instance.Find(word);
        return found != 0 ? found : throw new InvalidOperationException($"\"{word}\" stands in no lexicon.");
    }
}
