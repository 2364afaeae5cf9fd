namespace Dossier.Engine.Tests.Quantities;

/// <summary>Ranges, results and the words that bend a number. The rows are of our own wording; see <see cref="QuantityTable"/> for how a row is read.</summary>
public sealed class BoundTests
{
    public static TheoryData<string, string> Ranges { get; } = QuantityTable.Rows("""
        The hut sleeps [10 to 12 guests]. => 10..12 count guest
        The hut sleeps [10-12 guests]. => 10..12 count guest
        The hut sleeps [10–12 guests]. => 10..12 count guest
        The hut sleeps between [5 and 7 guests]. => 5..7 count guest
        The hut sleeps [two or three guests]. => 2..3 count guest
        The herd grew from [40 to 60 goats]. => 40..60 count goat
        He slimmed from [96 pounds to 84]. => 96..84 measure pound-mass
        The flats measure from [300 sq ft up to 700 sq ft]. => 300..700 measure square feet
        Sales rose [5 points] to [20 points]. => 5 count point up & 20 count point
        The toll rose by [$4] to [$9]. => 4 money dollar USD up & 9 money dollar USD
        """);

    [Theory, MemberData(nameof(Ranges))]
    public void Two_numbers_are_one_range(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Scores { get; } = QuantityTable.Rows("""
        The hosts won [10-5]. => 10..5 score -
        The hosts took a [9-2 lead]. => 9..2 score lead
        It was a [3-2 win] for the hosts. => 3..2 score win
        At [2-0] down they gave up. => 2..0 score -
        They lost [6-4], [7-5]. => 6..4 score - & 7..5 score -
        The panel voted [8–1]. => 8..1 score -
        The hosts have an [18-30 record]. => 18..30 score record
        """);

    [Theory, MemberData(nameof(Scores))]
    public void Results_of_matches(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Modifiers { get; } = QuantityTable.Rows("""
        [About 40 boats] sank. => 40 count boat ~
        [Around 40 boats] sank. => 40 count boat ~
        [Some 40 boats] sank. => 40 count boat ~
        [Nearly 40 boats] sank. => 40 count boat ~
        [Almost 40 boats] sank. => 40 count boat ~
        [Roughly 40 boats] sank. => 40 count boat ~
        [Close to 40 boats] sank. => 40 count boat ~
        [Approximately 40 boats] sank. => 40 count boat ~
        [An estimated 40 boats] sank. => 40 count boat ~
        [More than 40 boats] sank. => 40 count boat >
        [Over 40 boats] sank. => 40 count boat >
        [At least 40 boats] sank. => 40 count boat >
        [No fewer than 40 boats] sank. => 40 count boat >
        [In excess of 40 boats] sank. => 40 count boat >
        [Up to 40 boats] sank. => 40 count boat <
        [As many as 40 boats] sank. => 40 count boat <
        [At most 40 boats] sank. => 40 count boat <
        [No more than 40 boats] sank. => 40 count boat <
        [Less than 40 litres] leaked. => 40 measure litre <
        [Under 40 boats] sank. => 40 count boat <
        [Fewer than 40 boats] sank. => 40 count boat <
        [Just under 40 boats] sank. => 40 count boat <
        [Only 40 boats] sank. => 40 count boat
        [Exactly 40 boats] sank. => 40 count boat
        [A total of 40 boats] sank. => 40 count boat
        [40 boats or more] sank. => 40 count boat >
        [40 boats or so] sank. => 40 count boat ~
        Prices rose [3 %]. => 3 percent percentage up
        Prices fell [3 %]. => 3 percent percentage down
        Prices dropped by [3 %]. => 3 percent percentage down
        Prices climbed [more than 3 %]. => 3 percent percentage >
        Prices were up [3 %]. => 3 percent percentage up
        Prices were down [3 %]. => 3 percent percentage down
        There was a drop of [3 %]. => 3 percent percentage down
        There was a [3 %] drop. => 3 percent percentage
        Shares gained [6 sen] to [RM4.20]. => 6 money sen up & 4.2 money malaysian ringgit MYR
        """);

    [Theory, MemberData(nameof(Modifiers))]
    public void Words_that_bend_a_number(string text, string expected) => QuantityTable.Check(text, expected);
}
