using Dossier.Engine.Matching;

namespace Dossier.Engine.Tests.Matching;

/// <summary>What is told of a rule over evidence, whatever the rule is made of.</summary>
public sealed class TurningTests
{
    [Fact]
    public void A_row_that_bars_is_named() =>
        Check("Always OfCount ThingOther ActSame", e => e.Contains(Evidence.ThingOther), against: "ThingOther", missed: "");

    [Fact]
    public void A_row_that_bars_unless_another_holds_is_named_with_it() =>
        Check("Always OfCount RatioFar ActSame", e => e.Contains(Evidence.RatioFar) && !e.Contains(Evidence.Transposed), against: "RatioFar", missed: "Transposed");

    [Fact]
    public void Rows_that_bar_together_are_both_named() =>
        Check("Always OfPerson Words5 ValueOtherwise", e => e.Contains(Evidence.Words5) && e.Contains(Evidence.ValueOtherwise), against: "Words5 ValueOtherwise", missed: "");

    [Fact]
    public void What_is_missed_is_named() =>
        Check("Always OfAge ActOther", e => !e.Contains(Evidence.DoerSame) && !e.Contains(Evidence.SubjectSame), against: "", missed: "DoerSame SubjectSame");

    [Fact]
    public void Two_bars_are_both_named() =>
        Check("Always OfCount ThingOther DoerOther", e => e.Contains(Evidence.ThingOther) || e.Contains(Evidence.DoerOther), against: "ThingOther DoerOther", missed: "");

    [Fact]
    public void A_bar_and_what_is_missed_besides_are_both_named() =>
        Check("Always OfCount ThingOther", e => e.Contains(Evidence.ThingOther) || !e.Contains(Evidence.ActSame), against: "ThingOther", missed: "ActSame");

    [Fact]
    public void Rows_that_bar_together_are_both_named_where_something_is_missed_too() =>
        Check("Always OfPerson Words5 ValueOtherwise", e => (e.Contains(Evidence.Words5) && e.Contains(Evidence.ValueOtherwise)) || !e.Contains(Evidence.ActSame), against: "Words5 ValueOtherwise", missed: "ActSame");

    [Fact]
    public void Two_bars_that_other_rows_would_excuse_are_both_named() =>
        Check(
            "Always OfDuration DoerOther RatioFar", e => (e.Contains(Evidence.DoerOther) && !e.Contains(Evidence.Crossed)) || (e.Contains(Evidence.RatioFar) && !e.Contains(Evidence.Transposed)),
            against: "DoerOther RatioFar", missed: "");

    [Fact]
    public void Of_what_kind_a_pair_is_is_no_reason() =>
        Check("Always OfCount ThingOther", e => e.Contains(Evidence.OfCount), against: "", missed: "");

    private static void Check(string evidence, Func<IReadOnlyList<Evidence>, bool> holds, string against, string missed)
    {
        var rows = evidence.Split(' ').Select(Enum.Parse<Evidence>).ToArray();
        Assert.True(holds(rows));
        var turning = Turning.Of(rows, holds);
        Assert.Equal(against, string.Join(' ', turning.Against));
        Assert.Equal(missed, string.Join(' ', turning.Missed));
    }
}
