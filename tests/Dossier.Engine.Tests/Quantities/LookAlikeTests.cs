namespace Dossier.Engine.Tests.Quantities;

/// <summary>What looks like a quantity and is none. The rows are of our own wording; see <see cref="QuantityTable"/> for how a row is read.</summary>
public sealed class LookAlikeTests
{
    public static TheoryData<string, string> LookAlikes { get; } = QuantityTable.Rows("""
        The world cup of 2018 was won in Moscow.
        WORLD CUP 2018 BEGINS.
        Section 31 of the act was repealed.
        Article 5 protects members.
        Chapter 12 is the shortest.
        See page 44 for the map.
        The talk is in Room 12.
        The talk is in room 12.
        She lives in No. 5.
        She lives at number 9.
        Flight 370 was delayed.
        The Boeing 747 landed.
        A Boeing 747 landed safely in fog.
        The Airbus A380 landed.
        He drove a Volvo 240 north.
        He fired an AK-47 twice.
        The F-16 turned back.
        The V-12 roared.
        Covid-19 closed the school.
        The COVID -19 ward is full.
        The G20 met in spring.
        The G-7 met in spring.
        Web 2.0 is old.
        The USB 3.0 port failed.
        Version 1.2.3 is out.
        The v1.2.3 build is out.
        Upgrade to 10.15.7 now.
        Ping 192.168.0.1 first.
        Call 555-0123 now.
        Call 555-867-5309 now.
        Call +1 555 867 5309 now.
        Call 0845 125 2222 now.
        Write to 12 Main Street.
        Write to 1600 Harbour View Road today.
        The iPhone 11 Pro is thin.
        The iPhone 11 is thin.
        The Galaxy Note 20 is thin.
        The S&P 500 slid.
        The Fortune 500 list is out.
        The Big 12 met.
        The Big Ten met.
        The Final Four begins soon.
        Planet 9 is far.
        Game 6 was long.
        The 380 Skylark flew.
        The 9400M is a chip.
        A 3D film opened.
        A 4K film opened.
        The 5G network failed.
        The 1080p screen glows.
        The screen shows 1280 x 800.
        In 2016 the dam broke.
        The dam broke in 1987.
        By 2030 the dam will be gone.
        The 2016 elections were calm.
        The 1995 plan failed.
        The 2020 Escape sold well.
        The 1990s were calm.
        The '90s were calm.
        Between A.D. 900 and 1100 it grew.
        It was built around 300 BC.
        They met on January 5.
        They met on 5 January.
        They met on Jan. 5, 2017.
        They met on 5/11/2017.
        They met on 2017-01-05.
        They met from 22 to 24 February.
        They met at 7:48pm.
        They met at 7 pm.
        They met at 10 o'clock.
        They met at 0401 GMT.
        Agent 007 left.
        Item #5 is gone.
        Log in as user_42 now.
        Mail bob@99.example today.
        The file is c:\\7z.exe here.
        The six-speed gearbox broke.
        It is a two-way street.
        It was a one-time offer.
        A double-digit drop followed.
        Two-factor login helps.
        The third-round tie is on.
        Psalm 23 was read.
        Highway 61 is closed.
        Route 66 is closed.
        Bus number 42 is late.
        The M25 is closed.
        Title IX was passed.
        The 22nd amendment stands.
        It was the 10th straight record.
        She came second.
        At first he hid.
        A split second decided it.
        Model S and Model X sold.
        The Sputnik 1 probe beeped.
        The Ryzen 7 chip runs hot.
        Windows 10 froze.
        Proposition 8 failed.
        Resolution 242 passed.
        Gate 14 is open.
        Pages 4 and 5 are torn.
        Sections 12 and 13 were cut.
        Table 3 shows the tides.
        Figure 2 shows the tides.
        Verse 9 was sung.
        Paragraph 17 is unclear.
        Interstate 95 is closed.
        The X-15 flew high.
        The MiG-29 flew high.
        The U-2 flew high.
        Apollo 13 came home.
        The B2 bus is late.
        The H1N1 strain spread.
        The R2D2 toy sold out.
        Step 3 is the hardest.
        Volume 8 is missing.
        Phase 2 begins soon.
        The Xbox 360 broke.
        Protocol 15 was signed.
        Build 10.4.1 crashed.
        The year 1848 was restless.
        Since 1950 the mill is idle.
        They left in 1789 for good.
        Until 2040 the lease runs.
        The 1066 battle is famous.
        The clock struck 12:30 again.
        Meet at 9:15 sharp.
        The file sits at /tmp/7/log today.
        Ask for user@42 there.
        Version 4.2 is out.
        Covid-19 and H5N1 spread.
        The Channel 4 crew left.
        Studio 54 was loud.
        Area 51 is fenced.
        The fire began in shop 2 of the chain.
        Then truck 7 and pump 4 were lost.
        She said mill 3 is idle.
        The ship lies at berth 12.
        Shaft 9 was flooded before shaft 10.
        """);

    [Theory, MemberData(nameof(LookAlikes))]
    public void Names_labels_dates_and_codes_are_no_quantities(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> CountsBehindThings { get; } = QuantityTable.Rows("""
        In the bus [12 people] slept. => 12 count people
        They can house [40]. => 40 number -
        They want to train [40] more. => 40 number -
        In the shop [30 of the lamps] broke. => 30 count lamp
        The pump weighs [30 kg]. => 30 measure kilogram
        Her truck cost [$900]. => 900 money dollar USD
        The mill made [1,200] by noon. => 1200 number -
        """);

    [Theory, MemberData(nameof(CountsBehindThings))]
    public void Numbers_behind_things_that_have_numbers_are_not_always_theirs(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> OutsideTheRange { get; } = QuantityTable.Rows("""
        The code 123456789012345678901234567890 is long.
        The code 99999999999999999999999999999999999999999999999999 is long.
        The sum of 9999999999999999999 trillion is silly.
        """);

    [Theory, MemberData(nameof(OutsideTheRange))]
    public void What_a_decimal_cannot_hold_is_left_out(string text, string expected) => QuantityTable.Check(text, expected);
}
