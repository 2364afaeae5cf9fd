namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Reads shares told as two counts: "one in five people", "nine out of 10 voters", "6 of 10 adults".</summary>
internal static class RatioReader
{
    /// <summary>The share a bare number begins, as a fraction that spans both numbers.</summary>
    public static bool TryRead(Words words, in Measurement part, int end, out Measurement ratio)
    {
        ratio = part;
        if (part.HasUnit || part.Number.Form is not (NumberForm.Digits or NumberForm.Words) || !IsCount(part, 1, 999))
            return false;
        var tokens = words.Tokens;
        var at = part.Number.End;
        if (at + 1 >= end)
            return false;
        var joint = tokens[at].Word;
        var outOf = joint == Grammar.Out && tokens[at + 1].Word == Grammar.Of;
        if (!outOf && joint != Grammar.In && joint != Grammar.Of)
            return false;
        at += outOf ? 2 : 1;
        var every = at < end && tokens[at].Word == Grammar.Every;
        if (every)
            at++;
        if (at >= end || !Measurement.TryRead(words, at, at, end, out var whole) || whole.First != at || whole.HasUnit || !IsCount(whole, part.Value + 1, 1_000_000)
            || whole.Number.Form is not (NumberForm.Digits or NumberForm.Words))
            return false;
        // "killed 2 in 5 attacks", "three of the 12": only the phrases that always mean a share.
        var round = whole.Value is 10 or 100 or 1000 or 10_000 or 100_000 or 1_000_000;
        if (!outOf && !every && !round && !(joint == Grammar.In && part.Value == 1 && whole.Value <= 20))
            return false;
        var share = part.Value / whole.Value;
        ratio.Number = new NumberRead(part.Number.First, whole.Number.End, share, 1, 1m / whole.Value, NumberForm.Fraction);
        ratio.Value = share;
        ratio.End = ratio.UnitFirst = whole.Number.End;
        return true;
    }

    private static bool IsCount(in Measurement read, decimal least, decimal most) =>
        read.Value >= least && read.Value <= most && read.Value == decimal.Truncate(read.Value) && read.Number.Width >= 1;
}
