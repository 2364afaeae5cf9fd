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
        The ride takes [5 – 10 minutes]. => 5..10 duration minute
        The crates hold [2 - 3 hens]. => 2..3 count hen
        A bed costs [15 - 25 euros]. => 15..25 money euro EUR
        They cook [10 or 12 meals]. => 10..12 count meal
        A page has [128 KB to 8 MB]. => 128..8000 measure kilobyte
        It takes between [100 ms and 5 s]. => 100..5000 duration millisecond
        It takes [100ms to 5s]. => 100..5000 duration millisecond
        The range is [1s – 24h]. => 1..86400 duration second
        The range is [100 MB - 2 GB]. => 100..2000 measure megabyte
        """);

    [Theory, MemberData(nameof(Ranges))]
    public void Two_numbers_are_one_range(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> NoRanges { get; } = QuantityTable.Rows("""
        Flat 5 - [300 euros a week]. => 300 money euro per week EUR
        The bill was [12 euros] - [14 euros] with the tip. => 12 money euro EUR & 14 money euro EUR
        They ate [10] or [300 meals]. => 10 number - & 300 count meal
        It waits [10] or [30 seconds]. => 10 duration second & 30 duration second
        It has [8 MB] to [128 KB]. => 8 measure megabyte & 128 measure kilobyte
        A room is [20 °C] to [300 kelvins] warm. => 20 measure celsius & 300 measure kelvin
        """);

    [Theory, MemberData(nameof(NoRanges))]
    public void A_dash_or_an_or_between_numbers_far_apart(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Lists { get; } = QuantityTable.Rows("""
        Sales rose by [4] and [7 per cent]. => 4 percent percentage up & 7 percent percentage
        The prizes are [12,000], [8,000] and [5,000 dollars]. => 12000 money dollar USD & 8000 money dollar USD & 5000 money dollar USD
        The ropes are [3], [5] and [7 metres] long. => 3 measure metre & 5 measure metre & 7 measure metre
        The trees are [two] and [three metres] tall. => 2 measure metre & 3 measure metre
        """);

    [Theory, MemberData(nameof(Lists))]
    public void Numbers_that_share_the_unit_behind_the_last(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> NoLists { get; } = QuantityTable.Rows("""
        He has [two dogs] and [5 kilos] of rice. => 2 count dog & 5 measure kilogram
        She scored twice in Game 4 and [7 metres] of rope were left. => 7 measure metre
        Between [4 and 7 per cent] fell ill. => 4..7 percent percentage
        In 2016 and [7 weeks] of 2017 it rained. => 7 duration week
        """);

    [Theory, MemberData(nameof(NoLists))]
    public void Numbers_beside_each_other_that_share_nothing(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Held { get; } = QuantityTable.Rows("""
        The index rose [64 points] to [4,577.10]. => 64 count point up & 4577.1 number point
        They sold [3.9 million lamps], up from [2.4 million]. => 3900000 count lamp & 2400000 number lamp up
        Thieves took [460 delivery vans], compared with [63] a year before. => 460 count delivery van & 63 number delivery van
        Turnout was [61 per cent], compared with [48] in 2015. => 61 percent percentage & 48 number percentage
        Prices rose [5 per cent] to [48.5]. => 5 percent percentage up & 48.5 number -
        The staff drove [12 vans] to [4,577 homes]. => 12 count van & 4577 count home
        They sold [900 lamps]; up from [5,000] came the price. => 900 count lamp & 5000 number - up
        """);

    [Theory, MemberData(nameof(Held))]
    public void A_bare_number_held_against_the_one_before_it(string text, string expected) => QuantityTable.Check(text, expected);

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
        [40 or more boats] sank. => 40 count boat >
        [40 or so boats] sank. => 40 count boat ~
        [40-plus boats] sank. => 40 count boat >
        [40 plus boats] sank. => 40 count boat >
        [40+ boats] sank. => 40 count boat >
        They hiked [10 or more miles]. => 10 measure mile >
        They waited [20+ years]. => 20 duration year >
        [40 or less] of them sank. => 40 number - <
        The film is rated [18]+ there. => 18 number -
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

    public static TheoryData<string, string> Bounds { get; } = QuantityTable.Rows("""
        It took [approx. 40 boats]. => 40 count boat ~
        It took [no lower than 40 boats]. => 40 count boat >
        It took [no smaller than 40 boats]. => 40 count boat >
        It took [no shorter than 40 boats]. => 40 count boat >
        It took [no younger than 40 boats]. => 40 count boat >
        It took [no earlier than 40 boats]. => 40 count boat >
        It took [no sooner than 40 boats]. => 40 count boat >
        It took [no newer than 40 boats]. => 40 count boat >
        It took [not lower than 40 boats]. => 40 count boat >
        It took [not smaller than 40 boats]. => 40 count boat >
        It took [not shorter than 40 boats]. => 40 count boat >
        It took [not younger than 40 boats]. => 40 count boat >
        It took [not earlier than 40 boats]. => 40 count boat >
        It took [not sooner than 40 boats]. => 40 count boat >
        It took [not newer than 40 boats]. => 40 count boat >
        It took [not fewer than 40 boats]. => 40 count boat >
        It took [not below 40 boats]. => 40 count boat >
        It took [not under 40 boats]. => 40 count boat >
        It took [greater than or equal to 40 boats]. => 40 count boat >
        It took [larger than or equal to 40 boats]. => 40 count boat >
        It took [higher than or equal to 40 boats]. => 40 count boat >
        It took [more than or equal to 40 boats]. => 40 count boat >
        It took [greater or equal to 40 boats]. => 40 count boat >
        It took [equal to or greater than 40 boats]. => 40 count boat >
        It took [equal to or more than 40 boats]. => 40 count boat >
        It took [>= 40 boats]. => 40 count boat >
        It took [at minimum 40 boats]. => 40 count boat >
        It took [at a minimum 40 boats]. => 40 count boat >
        It took [min 40 boats]. => 40 count boat >
        It took [min. 40 boats]. => 40 count boat >
        It took [a min of 40 boats]. => 40 count boat >
        It took [min of 40 boats]. => 40 count boat >
        It took [no higher than 40 boats]. => 40 count boat <
        It took [no larger than 40 boats]. => 40 count boat <
        It took [no bigger than 40 boats]. => 40 count boat <
        It took [no greater than 40 boats]. => 40 count boat <
        It took [no longer than 40 boats]. => 40 count boat <
        It took [no older than 40 boats]. => 40 count boat <
        It took [no later than 40 boats]. => 40 count boat <
        It took [not higher than 40 boats]. => 40 count boat <
        It took [not larger than 40 boats]. => 40 count boat <
        It took [not bigger than 40 boats]. => 40 count boat <
        It took [not greater than 40 boats]. => 40 count boat <
        It took [not longer than 40 boats]. => 40 count boat <
        It took [not older than 40 boats]. => 40 count boat <
        It took [not later than 40 boats]. => 40 count boat <
        It took [not to exceed 40 boats]. => 40 count boat <
        It took [not exceeding 40 boats]. => 40 count boat <
        It took [not above 40 boats]. => 40 count boat <
        It took [not over 40 boats]. => 40 count boat <
        It took [less than or equal to 40 boats]. => 40 count boat <
        It took [smaller than or equal to 40 boats]. => 40 count boat <
        It took [lower than or equal to 40 boats]. => 40 count boat <
        It took [less or equal to 40 boats]. => 40 count boat <
        It took [equal to or less than 40 boats]. => 40 count boat <
        It took [<= 40 boats]. => 40 count boat <
        It took [at maximum 40 boats]. => 40 count boat <
        It took [at a maximum 40 boats]. => 40 count boat <
        It took [maximum 40 boats]. => 40 count boat <
        It took [max. 40 boats]. => 40 count boat <
        It took [a max of 40 boats]. => 40 count boat <
        It took [max of 40 boats]. => 40 count boat <
        It took [up to and including 40 boats]. => 40 count boat <
        It took [up to a maximum of 40 boats]. => 40 count boat <
        It took [40 boats minimum]. => 40 count boat >
        It took [40 boats min]. => 40 count boat >
        It took [40 boats at minimum]. => 40 count boat >
        It took [40 boats at a minimum]. => 40 count boat >
        It took [40 boats at the least]. => 40 count boat >
        It took [40 boats or larger]. => 40 count boat >
        It took [40 boats or bigger]. => 40 count boat >
        It took [40 boats and higher]. => 40 count boat >
        It took [40 boats maximum]. => 40 count boat <
        It took [40 boats max]. => 40 count boat <
        It took [40 boats at maximum]. => 40 count boat <
        It took [40 boats at a maximum]. => 40 count boat <
        It took [40 boats at the most]. => 40 count boat <
        It took [40 boats or smaller]. => 40 count boat <
        It took [40 boats or shorter]. => 40 count boat <
        It took [40 boats and below]. => 40 count boat <
        It took [less-than or equal-to 40 boats]. => 40 count boat <
        It took [greater-than or equal-to 40 boats]. => 40 count boat >
        It took [sub-40 metres]. => 40 measure metre <
        It has [3.3 billion lamps] and [over 55k beds]. => 3300000000 count lamp & 55000 count bed >
        Each node needs [4 GB+] of memory. => 4 measure gigabyte >
        Each node needs [4GB+]. => 4 measure gigabyte >
        A seat costs [$5+ per month]. => 5 money dollar per month USD >
        It needs [1GB]+2GB of space. => 1 measure gigabyte
        Set the mode to [600] or more restrictive. => 600 number -
        Set the length to [64 or more] for now. => 64 number - >
        It holds [3 times] max_samples. => 3 measure count
        """);

    [Theory, MemberData(nameof(Bounds))]
    public void The_most_and_the_least_of_something(string text, string expected) => QuantityTable.Check(text, expected);

    [Theory]
    [InlineData("no fewer than 40 boats", Modifier.EqualOrMore)]
    [InlineData("no less than 40 boats", Modifier.EqualOrMore)]
    [InlineData("not less than 40 boats", Modifier.EqualOrMore)]
    [InlineData("no larger than 40 boats", Modifier.EqualOrLess)]
    [InlineData("more than 40 boats", Modifier.MoreThan)]
    public void What_is_no_less_than_a_number_may_be_it(string text, Modifier expected)
    {
        var found = ArticleReader.Read("a.txt", "It took " + text + ".\n", ArticleOptions.None).Mentions.Quantities;
        Assert.Equal(expected, Assert.Single(found).Quantity.Modifier);
    }
}
