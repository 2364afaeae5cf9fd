namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>One measurement, or two that are the ends of a range; a date when the other end is one: "22 to 24 February".</summary>
internal readonly record struct MeasuredRange(Measurement Low, Measurement High, bool IsRange, bool IsDate = false)
{
    /// <summary>The end that carries the unit.</summary>
    public Measurement Named => IsRange && (High.HasUnit || !Low.HasUnit) ? High : Low;
}

/// <summary>Joins two measurements to a range: "10 to 12", "24- to 30-foot", "between 5 % and 7 %", "140-165 miles".</summary>
internal static class RangeReader
{
    /// <summary>How many times its lower end the upper end of a range with white space around its dash may be.</summary>
    private const int WidestRange = 4;

    /// <summary>How many numbers a list may have that share the unit behind the last.</summary>
    private const int LongestList = 4;

    /// <summary>Reads on from a measurement to the other end of its range, if there is one.</summary>
    public static MeasuredRange Read(Words words, in Measurement low, int begin, int end, Func<Measurement, bool> isTime)
    {
        var single = new MeasuredRange(low, low, false);
        if (low.Number.Form is NumberForm.Vague or NumberForm.Fraction || low.IsAge)
            return single;
        if (TryShared(words, low, begin, end, out var shared))
            return new MeasuredRange(shared, shared, false);
        var at = Joint(words, low, begin, end, out var joint);
        if (at < 0 || at >= end)
            return single;
        // The symbol of a currency stands before the number of the second end.
        var number = at;
        while (number < end && number < at + 4 && words.Tokens[number].Kind != TokenKind.Number && NumberWords.Class(words.Tokens[number].Word) == NumberClass.None)
            number++;
        if (number >= end || !Measurement.TryRead(words, number, at, end, out var high) || high.First != at || high.Number.Form is not (NumberForm.Digits or NumberForm.Words))
            return single;
        if (isTime(high))
            return single with { IsDate = !low.HasUnit && joint is not JointKind.Or };
        if (LookAlikes.IsFragment(words, high.Number, 0, end, high.HasUnit))
            return single;
        if (joint == JointKind.List)
        {
            var item = low;
            item.Unit = high.Unit;
            return high.Unit is null || low.HasUnit ? single : new MeasuredRange(item, item, false);
        }
        if (joint == JointKind.Or && !low.HasUnit && high.Currency is not null && high.Value == low.Value + 1)
        {
            // "8 or $9", "eight or nine euros": two sums, not the span between them.
            var sum = low;
            sum.Currency = high.Currency;
            return new MeasuredRange(sum, sum, false);
        }
        if (joint == JointKind.Or && !low.HasUnit && high.Unit is not null && low.Number.Form == high.Number.Form && low.Number.Scale == 1 && !Agree(words, low, high, joint, begin, end))
        {
            // "10 or 30 seconds": too far apart for a range; the unit is that of both.
            var item = low;
            (item.Unit, item.IsAge) = (high.Unit, high.IsAge);
            return new MeasuredRange(item, item, false);
        }
        if (!Agree(words, low, high, joint, begin, end) || (joint == JointKind.WideDash && !IsWideRange(words, low, high, end)))
            return single;
        var lower = low;
        if (lower.Number.Scale == 1 && high.Number.Scale > 1 && Math.Abs(lower.Value) < 1e6m && Math.Abs(lower.Value) < Math.Abs(high.Value / high.Number.Scale))
            lower.Value *= high.Number.Scale;
        // "128 KB to 8 MB", "100 ms to 5 s": told in the smaller unit, which loses nothing.
        if (low.Unit is { } smaller && high.Unit is { } larger && smaller.Name != larger.Name)
        {
            high.Value *= larger.Factor / smaller.Factor;
            high.Unit = smaller;
            if (lower.Value >= high.Value)
                return single;
        }
        if (lower.Value > high.Value && joint is not (JointKind.From or JointKind.To))
            return single;
        return new MeasuredRange(lower, high, true);
    }

    private enum JointKind { To, From, Between, Or, Dash, WideDash, List }

    /// <summary>The token where the second end begins, or -1.</summary>
    private static int Joint(Words words, in Measurement low, int begin, int end, out JointKind joint)
    {
        joint = JointKind.To;
        var tokens = words.Tokens;
        var at = low.End;
        if (at >= end)
            return -1;
        var before = low.First > begin ? tokens[low.First - 1].Word : 0;
        if (before == Grammar.Between || before == Grammar.From)
            joint = before == Grammar.Between ? JointKind.Between : JointKind.From;
        if (words.Is(at, '-') || words.Is(at, '\u2013') || words.Is(at, '\u2014'))
        {
            if (at + 1 < end && tokens[at + 1].Word == Grammar.To)
                // "24- to 30-foot", "0-to-60"
                return at + 2 < end && words.Is(at + 2, '-') ? at + 3 : at + 2;
            if (at + 1 < end && (tokens[at + 1].Word == Grammar.And || tokens[at + 1].Word == Grammar.Or) && tokens[at + 1].SpaceBefore)
            {
                // "13- and 15-inch": two sizes with one unit
                joint = JointKind.List;
                return at + 2;
            }
            if (at + 1 >= end || joint == JointKind.Between || tokens[at].SpaceBefore != tokens[at + 1].SpaceBefore || (tokens[at].SpaceBefore && low.Currency is not null))
                return -1;
            joint = tokens[at].SpaceBefore ? JointKind.WideDash : JointKind.Dash;
            return at + 1;
        }
        var word = tokens[at].Word;
        if (word == Grammar.To)
        {
            if (joint == JointKind.Between)
                joint = JointKind.To;
            if (at + 2 < end && tokens[at + 1].Word == Grammar.Up && tokens[at + 2].Word == Grammar.To)
                return at + 3;
            return at + 1 < end && words.Is(at + 1, '-') && !tokens[at + 1].SpaceBefore ? at + 2 : at + 1;
        }
        if (word == Grammar.Up && joint == JointKind.From && at + 1 < end && tokens[at + 1].Word == Grammar.To)
            return at + 2;
        if (word == Grammar.And && joint == JointKind.Between)
            return at + 1;
        if (word == Grammar.Or)
        {
            joint = JointKind.Or;
            return at + 1;
        }
        return -1;
    }

    /// <summary>Takes the unit behind the last number of a list for a number before it: "4 and 7 per cent", "12,000, 8,000 and 5,000 dollars".</summary>
    private static bool TryShared(Words words, in Measurement low, int begin, int end, out Measurement shared)
    {
        shared = low;
        var tokens = words.Tokens;
        if (low.HasUnit || low.Number.Scale != 1 || (low.First > begin && tokens[low.First - 1].Word == Grammar.Between))
            return false;
        var at = low.End;
        for (var n = 1; n < LongestList && at + 1 < end; n++)
        {
            var isLast = tokens[at].Word == Grammar.And;
            if ((!isLast && !words.Is(at, ',')) || !Measurement.TryRead(words, at + 1, at + 1, end, out var next) || next.First != at + 1 || next.Number.Form != low.Number.Form || next.Number.Scale != 1)
                return false;
            if (isLast)
            {
                shared.Unit = next.Unit;
                shared.Currency = next.Currency;
                shared.IsAge = next.IsAge;
                return next.HasUnit && next.UnitFirst >= next.Number.End && next.UnitFirst < next.End;
            }
            if (next.HasUnit)
                return false;
            at = next.End;
        }
        return false;
    }

    /// <summary>"1 s – 24 h", "5 – 10 minutes", "2 - 3 rats": with white space around it a dash is a range's only between two numbers not far apart, of which the second measures or counts something.</summary>
    private static bool IsWideRange(Words words, in Measurement low, in Measurement high, int end) =>
        low.Unit is not null ? high.Unit is not null && low.UnitFirst < low.End && high.UnitFirst < high.End && (low.Value < high.Value || low.Unit.Factor < high.Unit.Factor)
        : low.Value > 0 && low.Value < high.Value && high.Value <= low.Value * WidestRange && low.Number.Form == NumberForm.Digits && high.Number.Form == NumberForm.Digits
        && (high.Unit is not null || high.Currency is not null || (NounPhrase.Find(words, high.End, end, out var noun) && noun.IsPlural));

    /// <summary>Whether two units are one, or two of one dimension between which a factor converts.</summary>
    private static bool AreOfOneKind(in Measurement low, in Measurement high) =>
        low.Unit!.Name == high.Unit!.Name
        || (low.Unit.Dimension == high.Unit.Dimension && low.Unit.Zero == 0 && high.Unit.Zero == 0 && low.Unit.Factor < high.Unit.Factor && high.Unit.Factor < low.Unit.Factor * 1e12m && low.Value is > 0 and < 1e12m && high.Value is > 0 and < 1e12m && low.UnitFirst < low.End && high.UnitFirst < high.End);

    /// <summary>Whether the two ends measure the same thing.</summary>
    private static bool Agree(Words words, in Measurement low, in Measurement high, JointKind joint, int begin, int end)
    {
        var before = low.First > begin ? words.Tokens[low.First - 1].Word : 0;
        if (joint == JointKind.Or)
            return !low.HasUnit && high.Currency is null && low.Value < high.Value && (high.Value == low.Value + 1 && low.Value < 20 || low.Value >= 5 && high.Value * 2 <= low.Value * 3);
        if (low.Currency is not null || high.Currency is not null)
        {
            if (low.Currency is not null && high.Currency is not null ? low.Currency.Name != high.Currency.Name : low.Currency is not null && high.Unit is not null || low.Unit is not null)
                return false;
        }
        else if (low.Unit is not null && high.Unit is not null ? !AreOfOneKind(low, high) : low.Unit is not null && joint != JointKind.From)
            return false;
        // "rose 5 points to 20 points", "increased by $4 to $9": a step and where it led, no range.
        if (joint == JointKind.To && low.HasUnit && (before == Grammar.By || ModifierTable.Change(before) != QuantityChange.Equal))
            return false;
        if (joint == JointKind.To && !low.HasUnit && low.Value > high.Value)
            return false;
        return true;
    }
}
