using Dossier.Engine.Quantities;

namespace Dossier.Engine.Tests.Quantities;

/// <summary>Money, percentages, measures, rates, lengths of time and ages. The rows are of our own wording; see <see cref="QuantityTable"/> for how a row is read.</summary>
public sealed class MeasureTests
{
    public static TheoryData<string, string> Percentages { get; } = QuantityTable.Rows("""
        Turnout was [31.46 %]. => 31.46 percent percentage
        Turnout was [61%]. => 61 percent percentage
        Turnout was [45 per cent]. => 45 percent percentage
        Turnout was [45 percent]. => 45 percent percentage
        [Forty percent] of the wells are dry. => 40 percent percentage
        The rate fell [half a percentage point]. => 0.5 measure percentage point down
        The rate rose by [3 percentage points]. => 3 measure percentage point up
        The yield rose [12 basis points]. => 12 measure basis point up
        The levels reached [15 ppb]. => 15 measure parts-per-billion
        The levels reached [420 parts per million]. => 420 measure part per million
        The rate is [3 per mille]. => 3 measure per mille
        [More than 60 per cent] of bakers agreed. => 60 percent percentage >
        [About 70%] of bakers agreed. => 70 percent percentage ~
        [Less than 5%] of bakers agreed. => 5 percent percentage <
        They own a [51 per cent] stake. => 51 percent percentage
        They own a [25%]-stake now. => 25 percent percentage
        [5% to 6%] of lambs die. => 5..6 percent percentage
        Between [5% and 6%] of lambs die. => 5..6 percent percentage
        [Five per cent to 20 per cent] of lambs die. => 5..20 percent percentage
        [10-15 per cent] of lambs die. => 10..15 percent percentage
        """);

    [Theory, MemberData(nameof(Percentages))]
    public void Percentages_and_their_points(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Sums { get; } = QuantityTable.Rows("""
        The barn cost [$25]. => 25 money dollar USD
        The barn cost [$1,200]. => 1200 money dollar USD
        The barn cost [$2.6 million]. => 2600000 money dollar USD
        The barn cost [US$2.6 billion]. => 2600000000 money dollar USD
        The barn cost [US $48.50]. => 48.5 money dollar USD
        The barn cost [$US140 million]. => 140000000 money dollar USD
        The barn cost [A$7,000]. => 7000 money australian dollar AUD
        The barn cost [C$7,000]. => 7000 money canadian dollar CAD
        The barn cost [HK$3.1m]. => 3100000 money hong kong dollar HKD
        The barn cost [NZ$80]. => 80 money new zealand dollar NZD
        The barn cost [£300]. => 300 money pound sterling GBP
        The barn cost [€4.50]. => 4.5 money euro EUR
        The barn cost [4.50 euros]. => 4.5 money euro EUR
        The barn cost [50 €]. => 50 money euro EUR
        The barn cost [¥5,000]. => 5000 money japanese yen JPY
        The barn cost [9,000 yen]. => 9000 money japanese yen JPY
        The barn cost [800 yuan]. => 800 money chinese yuan CNY
        The barn cost [Rs 20,000]. => 20000 money indian rupee INR
        The barn cost [₹20,000]. => 20000 money indian rupee INR
        The barn cost [USD 12]. => 12 money dollar USD
        The barn cost [EUR12m]. => 12000000 money euro EUR
        The barn cost [CHF 90]. => 90 money swiss franc CHF
        The barn cost [RM90,000]. => 90000 money malaysian ringgit MYR
        The barn cost [2.6 billion dollars]. => 2600000000 money dollar USD
        The barn cost [five dollars]. => 5 money dollar USD
        The barn cost [seven million pounds]. => 7000000 money pound sterling GBP
        The barn cost [300 Swiss francs]. => 300 money swiss franc CHF
        The barn cost [70 cents]. => 70 money cent
        The barn cost [18 Canadian cents]. => 18 money cent
        The barn cost [45p]. => 45 money penny
        The barn cost [1.3 billion shekels]. => 1300000000 money shekel ILS
        The barn cost [40 million pesos]. => 40000000 money peso
        Losses came to [-$7.3bn]. => -7300000000 money dollar USD
        Sellers want [$8 to $12 billion]. => 8000000000..12000000000 money dollar USD
        Sellers want [$300 to $2 million]. => 300..2000000 money dollar USD
        Sellers want between [$5m and $7m]. => 5000000..7000000 money dollar USD
        Sellers want [$700,000 to $1.1 million]. => 700000..1100000 money dollar USD
        It costs [about 8] or [$9]. => 8 money dollar USD ~ & 9 money dollar USD
        It is a [$5m-a-year] contract. => 5000000 money dollar per year USD
        """);

    [Theory, MemberData(nameof(Sums))]
    public void Sums_of_money(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Measures { get; } = QuantityTable.Rows("""
        The trail is [12 km] long. => 12 measure kilometre
        The trail is [12 kilometers] long. => 12 measure kilometre
        The trail is [7.5 miles] long. => 7.5 measure mile
        The wall is [40 feet] high. => 40 measure foot
        The wall is [40 ft] high. => 40 measure foot
        The wall is [3 metres] high. => 3 measure metre
        The gap is [4 mm] wide. => 4 measure millimetre
        The gap is [80 μm] wide. => 80 measure micrometre
        The gap is [9 inches] wide. => 9 measure inch
        The field covers [30 hectares]. => 30 measure hectare
        The field covers [90 acres]. => 90 measure acre
        The field covers [50 square kilometres]. => 50 measure square kilometre
        The flat has [72 m²] of floor. => 72 measure square metre
        The flat has [900 sq ft] of floor. => 900 measure square feet
        The tank holds [18.5 cubic feet]. => 18.5 measure cubic foot
        The tank holds [55 litres]. => 55 measure litre
        The tank holds [55 liters]. => 55 measure litre
        The tank holds [20 gallons]. => 20 measure gallon
        The field pumps [1 million barrels a day]. => 1000000 rate barrel per day
        The bell weighs [9 tonnes]. => 9 measure tonne
        The bell weighs [2,000 pounds]. => 2000 measure pound-mass
        The pill holds [500mg] of iron. => 500 measure milligram
        The bag weighs [5kg]. => 5 measure kilogram
        The bag weighs [8 ounces]. => 8 measure ounce
        The van has [150 horsepower]. => 150 measure horsepower
        The van has [150 hp]. => 150 measure horsepower
        The pump draws [5 kW]. => 5 measure kilowatt
        The farm makes [620 megawatts]. => 620 measure megawatt
        The plant stores [12 GWh]. => 12 measure gigawatt hour
        The cell holds [3100 mAh]. => 3100 measure milliampere-hour
        The grid runs at [50 Hz]. => 50 measure hertz
        The chip runs at [2.4GHz]. => 2.4 measure gigahertz
        The phone stores [64GB]. => 64 measure gigabyte
        The oven reaches [500 degrees Celsius]. => 500 measure celsius
        The oven reaches [500 °C]. => 500 measure celsius
        The night fell to [-12 °C]. => -12 measure celsius down
        The night fell to [minus 12 degrees]. => -12 measure degree down
        The roof slopes [30 degrees]. => 30 measure degree
        The siren reached [120 decibels]. => 120 measure decibel
        The bolt takes [450 Nm]. => 450 measure newton metre
        The tyre holds [32 psi]. => 32 measure pound per square inch
        The river rose [3 to 4 metres]. => 3..4 measure metre up
        It is a [24- to 30-foot] boat. => 24..30 measure foot
        It is a [13]- and [15-inch] tube. => 13 measure inch & 15 measure inch
        The guard is [6-foot-9]. => 6.75 measure foot
        The guard is [5 feet 6 inches] tall. => 5.5 measure foot
        The lamp draws [4-8W]. => 4..8 measure watt
        The road runs [140-165 miles] south. => 140..165 measure mile
        """);

    [Theory, MemberData(nameof(Measures))]
    public void Measures_with_SI_and_customary_units(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Joined { get; } = QuantityTable.Rows("""
        They sold the [3,000-square-metre] hall. => 3000 measure square metre
        They mapped a [120-square-mile] marsh. => 120 measure square mile
        They dug a [90-cubic-metre] pit. => 90 measure cubic metre
        They rent a [forty-square-foot] stall. => 40 measure square feet
        They run a [500-cubic-foot-per-second] pump. => 500 rate cubic foot per second
        They drain a [2,400-square-kilometre] basin. => 2400 measure square kilometre
        They tested a [60-pound-per-square-inch] valve. => 60 measure pound per square inch
        They met a [30-metre-per-second] wind. => 30 measure metre per second
        They met a [30-meter-per-second] wind. => 30 measure metre per second
        They met a [70-mile-an-hour] wind. => 70 measure mile per hour
        They met a [70-mile-per-hour] wind. => 70 measure mile per hour
        They want a [10- to 12-square-metre] shed. => 10..12 measure square metre
        They want a [10 square-metre] shed. => 10 measure square metre
        They sat in a six-square-meal inn.
        They met on the 10-square-board.
        They play a three-cubic puzzle.
        They met at 12-square.
        """);

    [Theory, MemberData(nameof(Joined))]
    public void Units_of_several_words_may_have_hyphens_between_them(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Rates { get; } = QuantityTable.Rows("""
        The gale blew at [74 mph]. => 74 measure mile per hour
        The gale blew at [80 miles per hour]. => 80 measure mile per hour
        The gale blew at [80 miles an hour]. => 80 measure mile per hour
        The gale blew at [130 km/h]. => 130 measure kilometre per hour
        The gale blew at [30 metres per second]. => 30 measure metre per second
        The ride costs [$3 a mile]. => 3 money dollar per mile USD
        The ride costs [$2.11 per gallon]. => 2.11 money dollar per gallon USD
        The stock fetched [$24 a share]. => 24 money dollar per share USD
        The rent is [$610 to $850 a week]. => 610..850 money dollar per week USD
        The lab runs [3,000 tests per day]. => 3000 rate test per day
        The crew works [40 to 50 hours a week]. => 40..50 rate hour per week
        The car does [30 mpg]. => 30 measure mile per gallon
        The disc turns at [3000 rpm]. => 3000 measure revolutions per minute
        The sea rises [11 feet per century]. => 11 rate foot per century up
        Profit was [$6 billion] a year earlier. => 6000000000 money dollar USD
        It serves [500 requests/second]. => 500 rate request per second
        It writes [10M rows/day] on a node. => 10000000 rate row per day
        It does [100 ops/sec]. => 100 rate op per second
        The cap is [20 per minute]. => 20 rate count per minute
        The cap is [100/s] here. => 100 rate count per second
        The cap is [5000/min]. => 5000 rate count per minute
        The cap is [100 calls per 10 seconds]. => 100 rate call per 10 second
        It costs [$2 per 1,000 calls]. => 2 money dollar per 1000 call USD
        It needs [20 fighter/attack squadrons]. => 20 count fighter/attack squadron
        """);

    [Theory, MemberData(nameof(Rates))]
    public void Rates_are_per_something(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Durations { get; } = QuantityTable.Rows("""
        The siege lasted [five years]. => 5 duration year
        The siege lasted [40 minutes]. => 40 duration minute
        The siege lasted [three or four years]. => 3..4 duration year
        The siege lasted between [seven and 10 weeks]. => 7..10 duration week
        The siege lasted [six to eight weeks]. => 6..8 duration week
        The siege lasted [more than two decades]. => 2 duration decade >
        They signed a [two-year] deal. => 2 duration year
        They signed a [30-day] truce. => 30 duration day
        [Nine days] later the ice broke. => 9 duration day
        The watch stopped for [12 hours] and [5 seconds]. => 12 duration hour & 5 duration second
        The truce held [one day] longer. => 1 duration day
        She stayed [two full weeks]. => 2 duration week
        She stayed [a couple of hours]. => 2 duration hour ~
        He waited [almost three months]. => 3 duration month ~
        """);

    [Theory, MemberData(nameof(Durations))]
    public void Lengths_of_time(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Ages { get; } = QuantityTable.Rows("""
        A [6-year-old] girl rang the bell. => 6 age year of age
        A [six-year-old] rang the bell. => 6 age year of age
        An [18-month-old] foal ran off. => 18 age month of age
        The baker is [33 years old]. => 33 age year of age
        The baker is [52 years of age]. => 52 age year of age
        Marta Vogel, [41], runs the mill. => 41 age year of age
        Marta Vogel-Brandt, [41], runs the mill. => 41 age year of age
        The pilot, Ivo Lund-Kastner, [29], was hurt. => 29 age year of age
        They chose Ana Maria Soto-Vidal, [63], on Monday. => 63 age year of age
        Holt-Berger, [52], sings. => 52 age year of age
        In Baden-Baden, 34, and in Sils-Maria, 50, were ill.
        They sailed from Port-Vendres, 12, to Sete.
        She flew the XB-70, 34, and the rest.
        They left on the Paris-Lyon, 20, at noon.
        A boy aged [12] found it. => 12 age year of age
        She retired at the age of [70]. => 70 age year of age
        Skaters aged [18 to 34] may enter. => 18..34 age year of age
        He was [95]. => 95 age year of age
        She will be [35] by March. => 35 age year of age
        The rock is [400 million years old]. => 400000000 age year of age
        """);

    [Theory, MemberData(nameof(Ages))]
    public void Ages_of_people_and_things(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> TwoAmounts { get; } = QuantityTable.Rows("""
        The fee was [six dollars twenty cents]. => 6.2 money dollar USD
        The fee was [nine euros and five cents]. => 9.05 money euro EUR
        The fee was [£7 20p]. => 7.2 money pound sterling GBP
        The fee was [12 dollars 40 cents]. => 12.4 money dollar USD
        The fee was [two pounds thirty]. => 2.3 money pound sterling GBP
        The payout rose from [9c to 12c a share]. => 9..12 money cent per share up
        The payout is [14c a share]. => 14 money cent per share
        The fare rose from [90c to 95c]. => 90..95 money cent up
        Milk fell to [80c a litre]. => 80 money cent per litre down
        Rusks sold at [12c to 15c]. => 12..15 money cent
        The levy is [3c to 5c per kilo]. => 3..5 money cent per kilogram
        Rooms 3c to 5c are shut.
        The flood reached flats 11c to 17c.
        Temperatures of 11c to 17c are usual.
        Pupils of classes 4c to 6c sang.
        He lost [five pounds] [fifty days] later. => 5 measure pound-mass down & 50 duration day
        He has [two dollars] and [five children]. => 2 money dollar USD & 5 count child
        The rule is in section 14c.
        It was 21c in the shade.
        """);

    [Theory, MemberData(nameof(TwoAmounts))]
    public void Two_amounts_that_make_one_sum(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Marks { get; } = QuantityTable.Rows("""
        The rod is [9"] long. => 9 measure inch
        The man is [6'3"] tall. => 6.25 measure foot
        The man is [5’6”] and thin. => 5.5 measure foot
        The boy is [4 ft 9 in] tall. => 4.75 measure foot
        The board is [7 in] wide. => 7 measure inch
        The sign said "room 12" in red.
        He said "we saw [12]" and left. => 12 number -
        We saw [7] in the hall. => 7 number -
        It is one of [12] in Lundvik. => 12 number -
        """);

    [Theory, MemberData(nameof(Marks))]
    public void Inches_and_feet_by_their_marks(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Shares { get; } = QuantityTable.Rows("""
        They ran [two and three-quarters miles]. => 2.75 measure mile
        They ran [three and a quarter miles]. => 3.25 measure mile
        They drank [two and one-half litres]. => 2.5 measure litre
        [A quarter of a million voters] stayed home. => 250000 count voter
        [Half of a million voters] stayed home. => 500000 count voter
        [A tenth of a million euros] was lost. => 100000 money euro EUR
        [Three quarters of a billion dollars] was lost. => 750000000 money dollar USD
        The box is [3] x [4 m]. => 3 measure metre & 4 measure metre
        The sheet is [8 1/2] x [11 inches]. => 8.5 measure inch & 11 measure inch
        The room is [12] by [14 feet]. => 12 measure foot & 14 measure foot
        The screen shows 1280 x 800.
        A blue four-by-four truck stood there.
        They built it of two-by-fours.
        """);

    [Theory, MemberData(nameof(Shares))]
    public void Shares_of_a_million_and_sizes(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Scores { get; } = QuantityTable.Rows("""
        The Wolves beat the Herons [4-2] in Marsdal. => 4..2 score -
        Lundvik lost to Marsdal [5-1]. => 5..1 score -
        Anna Berg beat Mia Holt [6-4] [7-5]. => 6..4 score - & 7..5 score -
        Anna Berg beat Mia Holt [6-4], [7-5] on Monday. => 6..4 score - & 7..5 score -
        The Wolves won [7 to 2]. => 7..2 score -
        The Wolves improved to [8-3]. => 8..3 score record
        The Wolves ([8-3]) won. => 8..3 score record
        The Wolves went [12-4] in all. => 12..4 score record
        The Wolves lost [10-15 pounds] each. => 10..15 measure pound-mass down
        The party won [20-30 seats]. => 20..30 count seat
        They lost [3 to 4 men]. => 3..4 count man
        The shop is open 9-5.
        The shop is open 10-6 on market days.
        The Boeing 7-3 lost a wheel.
        """);

    [Theory, MemberData(nameof(Scores))]
    public void Scores_records_and_hours(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Units { get; } = QuantityTable.Rows("""
        It gave [240 bpd]. => 240 measure barrel per day
        It pushes with [4.5 kN]. => 4.5 measure kilonewton
        The dose was [12 mSv]. => 12 measure millisievert
        It leaked [40 GBq]. => 40 measure gigabecquerel
        The beam had [7 TeV]. => 7 measure teraelectronvolt
        It flew at [9.8 metres per second squared]. => 9.8 measure metre per square second
        The tank holds [30 hectolitres]. => 30 measure hectolitre
        The lake holds [900 acre-feet]. => 900 measure acre foot
        It reads [5 mmol/L]. => 5 rate millimole per litre
        The plate is [30 mm²]. => 30 measure square millimetre
        The probe flew [17 kilometres per second]. => 17 measure kilometre per second
        The glass stands at [29 inches of mercury]. => 29 measure inch of mercury
        It sent [20 Gbit] in all. => 20 measure gigabit
        It cost [90 Jamaican dollars]. => 90 money jamaican dollar JMD
        It cost [300 Kuwaiti dinars]. => 300 money kuwaiti dinar KWD
        It cost [20 Danish krone]. => 20 money danish krone DKK
        It cost [40 kn]. => 40 money croatian kuna HRK
        It cost [Rs. 500 crore]. => 5000000000 money indian rupee INR
        It cost [CAD$15]. => 15 money canadian dollar CAD
        It cost [400 Dutch guilders]. => 400 money netherlands guilder NLG
        It cost [a quarter million euros]. => 250000 money euro EUR
        It cost [half a million euros]. => 500000 money euro EUR
        He is [5 feet and 2 inches] tall. => 5.1667 measure foot
        He bought [5 feet] and [2 hens]. => 5 measure foot & 2 count hen
        It was [6 deg C]. => 6 measure celsius
        The lens spans [75] -[300 mm]. => 75 number - & 300 measure millimetre
        The link carries [1000 MBps]. => 1000 measure megabyte per second
        The link carries [900 KBps]. => 900 measure kilobyte per second
        The link carries [900 kBps]. => 900 measure kilobyte per second
        The link carries [900 kbps]. => 900 measure kilobit per second
        The link carries [2 GBps]. => 2 measure gigabyte per second
        The link carries [2 TBps]. => 2 measure terabyte per second
        The pod has [64Ki] left. => 64 measure kibibyte
        The pod has [512Mi] left. => 512 measure mebibyte
        The pod has [4Gi] left. => 4 measure gibibyte
        The pod has [2Ti] left. => 2 measure tebibyte
        The walk is [4 mi] long. => 4 measure mile
        Prices fell by [2pc]. => 2 percent percentage down
        It saves the cost of 2PC here.
        """);

    [Theory, MemberData(nameof(Units))]
    public void Units_and_currencies_that_are_seldom_written(string text, string expected) => QuantityTable.Check(text, expected);

    [Fact]
    public void A_bit_is_an_eighth_of_a_byte() => Assert.Equal(UnitTable.Find("megabyte")!.Factor, 8 * UnitTable.Find("megabit")!.Factor);
}
