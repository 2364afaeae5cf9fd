namespace Dossier.Engine.Tests.Quantities;

/// <summary>Counts: digits, words, shares and what they count. The rows are of our own wording; see <see cref="QuantityTable"/> for how a row is read.</summary>
public sealed class CountTests
{
    public static TheoryData<string, string> Digits { get; } = QuantityTable.Rows("""
        The ferry carried [412 passengers] across the strait. => 412 count passenger
        Rangers counted [36 bears] last autumn. => 36 count bear
        The library lends [5,480 books] every month. => 5480 count book
        The quarry employs [1,204,500 workers]. => 1204500 count worker
        Divers found [7 anchors] near the reef. => 7 count anchor
        Volunteers planted [18000 trees] on the hill. => 18000 count tree
        The orchard lost [250 trees] in the frost. => 250 count tree
        The museum shows [64 paintings] by local artists. => 64 count painting
        Police seized [9 rifles] and [310 cartridges]. => 9 count rifle & 310 count cartridge
        The school has [28 teachers] for [611 pupils]. => 28 count teacher & 611 count pupil
        Her garden feeds [3 families]. => 3 count family
        The band sold [2.5 million records]. => 2500000 count record
        The mill ground [1.75 million sacks]. => 1750000 count sack
        The bakery sold [40 dozen rolls]. => 480 count roll
        The bridge carries [20 thousand cars]. => 20000 count car
        The observatory logged [1,500 meteors]. => 1500 count meteor
        The index closed at [4,211.5] after lunch. => 4211.5 number -
        The temple has [108 steps]. => 108 count step
        The village counts [88 women] and [91 men]. => 88 count woman & 91 count man
        The shelter houses [14 geese]. => 14 count goose
        [One or more metric points] came. => 1 count metric point >
        [One or more common names] came. => 1 count common name >
        """);

    [Theory, MemberData(nameof(Digits))]
    public void Counts_in_digits(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Words { get; } = QuantityTable.Rows("""
        [Three sailors] swam ashore. => 3 count sailor
        The choir lost [twelve singers]. => 12 count singer
        [Twenty-five tents] stood in the meadow. => 25 count tent
        The court heard [forty-one witnesses]. => 41 count witness
        [One hundred barges] waited below the lock. => 100 count barge
        [One hundred and five barges] waited below the lock. => 105 count barge
        [Two hundred thousand bees] lived in the wall. => 200000 count bee
        [Three thousand four hundred crates] were sealed. => 3400 count crate
        [One million two hundred thousand bricks] were fired. => 1200000 count brick
        [Ninety-nine lanterns] were lit. => 99 count lantern
        [Fifteen hundred lambs] were sold. => 1500 count lamb
        [A hundred goats] grazed there. => 100 count goat
        [A hundred and twenty goats] grazed there. => 120 count goat
        [A thousand candles] burned all night. => 1000 count candle
        [A million sunflowers] followed the sun. => 1000000 count sunflower
        [A dozen hikers] turned back. => 12 count hiker
        [Two dozen hikers] turned back. => 24 count hiker
        [Half a dozen kayaks] capsized. => 6 count kayak
        [Half a million bulbs] were planted. => 500000 count bulb
        [A couple of kayaks] capsized. => 2 count kayak ~
        [Sixty mules] carried the salt. => 60 count mule
        [Seven billion people] share the planet. => 7000000000 count people
        [Eleven juries] could not agree. => 11 count jury
        [Nine wolves] crossed the river. => 9 count wolf
        The inn has [thirteen rooms]. => 13 count room
        """);

    [Theory, MemberData(nameof(Words))]
    public void Counts_in_words(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> One { get; } = QuantityTable.Rows("""
        [One passenger] was hurt. => 1 count passenger
        The storm sank [one trawler]. => 1 count trawler
        [One of the trawlers] sank. => 1 count trawler
        It is [one of the oldest lighthouses] in the country. => 1 count old lighthouse
        It is [one of the best bakeries] in town. => 1 count good bakery
        [One of her sons] became a pilot. => 1 count son
        [Only one vote] was missing. => 1 count vote
        No one saw the fox.
        Each one was numbered.
        Every one of them left early.
        The red one is sold out.
        They talked to one another.
        One should never skate alone.
        That one broke.
        This one works.
        One day she will sail home.
        She was the one who called.
        He was number one in the rankings.
        """);

    [Theory, MemberData(nameof(One))]
    public void One_is_a_number_before_what_it_counts_and_else_a_pronoun(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Vague { get; } = QuantityTable.Rows("""
        [Dozens of villagers] fled uphill. => 12..120 count villager
        [Hundreds of lamps] went out. => 100..1000 count lamp
        [Thousands of starlings] gathered. => 1000..10000 count starling
        [Millions of jobs] depend on rain. => 1000000..10000000 count job
        [Billions of stars] shine there. => 1000000000..10000000000 count star
        [Tens of thousands of pilgrims] walked. => 10000..100000 count pilgrim
        [Hundreds of thousands of leaflets] fell. => 100000..1000000 count leaflet
        [Hundreds of millions of locusts] came. => 100000000..1000000000 count locust
        [Several hundred skaters] took part. => 100..1000 count skater
        [A few thousand skaters] took part. => 1000..10000 count skater
        """);

    [Theory, MemberData(nameof(Vague))]
    public void Plurals_of_powers_are_open_ranges(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Fractions { get; } = QuantityTable.Rows("""
        [A third of the harvest] was lost. => 0.3333 count % harvest
        The harvest fell by [a third] last year. => 0.3333 number % - down
        Prices rose by [more than a quarter] in May. => 0.25 number % - >
        The flock shrank by [almost half], she said. => 0.5 number % - ~
        The barn was bought by a third party.
        He was met by a third farmer.
        [Two-thirds of the voters] stayed at home. => 0.6667 count % voter
        [One third of the cargo] was wet. => 0.3333 count % cargo
        [One-fifth of the cargo] was wet. => 0.2 count % cargo
        [A quarter of the hens] were ill. => 0.25 count % hen
        [Three-quarters of the hens] were ill. => 0.75 count % hen
        [Half of the orchard] burned. => 0.5 count % orchard
        [Half the orchard] burned. => 0.5 count % orchard
        [A tenth of the fleet] was idle. => 0.1 count % fleet
        The walk took [two and a half hours]. => 2.5 duration hour
        The walk took [2 1/2 hours]. => 2.5 duration hour
        The walk took [2½ hours]. => 2.5 duration hour
        Add [½ litre] of milk. => 0.5 measure litre
        Add [3/4 litre] of milk. => 0.75 measure litre
        She earned [a million and a half pesos]. => 1500000 money peso
        [One in five pupils] can walk to school. => 0.2 count % pupil
        [Nine out of 10 dentists] agreed. => 0.9 count % dentist
        [6 of 10 adults] agreed. => 0.6 count % adult
        The lower half of the hill is bare.
        The first half was dull.
        The second half of the year was wet.
        A third man entered the room.
        """);

    [Theory, MemberData(nameof(Fractions))]
    public void Fractions_and_shares(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Multipliers { get; } = QuantityTable.Rows("""
        The app has [1M users]. => 1000000 count user
        The app has [25k users]. => 25000 count user
        The fund holds [$3bn] in bonds. => 3000000000 money dollar USD
        The fund holds [$3.2 bn] in bonds. => 3200000000 money dollar USD
        The fund holds [£40m] in cash. => 40000000 money pound sterling GBP
        The grant is worth [€1.5tn]. => 1500000000000 money euro EUR
        The plant makes [35m bottles a year]. => 35000000 rate bottle per year
        The dam cost [5 crore rupees]. => 50000000 money indian rupee INR
        Output rose [threefold]. => 3 measure count up
        Output is [three times] higher. => 3 measure count
        The pit is [30m] deep. => 30 measure metre
        """);

    [Theory, MemberData(nameof(Multipliers))]
    public void Letters_and_words_that_multiply(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Nouns { get; } = QuantityTable.Rows("""
        They hired [21,305 full-time cooks]. => 21305 count full-time cook
        They closed [18 hardware stores]. => 18 count hardware store
        They offer [12 million job openings]. => 12000000 count job opening
        They help [one million small U.S. firms]. => 1000000 count small u.s. firm
        They create [a million of new jobs]. => 1000000 count new job
        They carry [7,000 brands] in the north. => 7000 count brand
        They took [12 AK-47 guns]. => 12 count ak-47 gun
        They run [1,300 public housing blocks]. => 1300 count public housing block
        They counted digital sales of [40 books]. => 40 count book
        They shot [3.4m combined digital and physical frames]. => 3400000 count digital physical frame
        They sold [460 maple and walnut chairs]. => 460 count maple walnut chair
        They fired [two of Martin's deputies]. => 2 count martin deputy
        They lost [eight other pilots]. => 8 count other pilot
        They serve a [three course meal]. => 3 count course meal
        They met [60 commercial fishermen]. => 60 count commercial fisherman
        They sang [300 recorded songs]. => 300 count song
        They feed [5 Indian elephants]. => 5 count indian elephant
        The two talked coastal trade policy.
        The three openly discussed raising harbour fees.
        She raised [one issue] Vogel had missed. => 1 count issue
        They made [three moves] that week. => 3 count move
        They tend [50 Cuban-Americans]. => 50 count cuban-american
        They sued [95 US firms]. => 95 count us firm
        [Four children] and [two teachers] hid. => 4 count child & 2 count teacher
        [Six people] died and [14] were hurt. => 6 count people & 14 number -
        They fought [two Danish-led wars]. => 2 count war
        They built [20 state-of-the-art labs]. => 20 count state-of-the-art lab
        They flew [nine fighter/attack squadrons]. => 9 count fighter/attack squadron
        [A third of the country's voters] stayed away. => 0.3333 count % country voter
        [A quarter of Norway's voters] stayed away. => 0.25 count % norway voter
        They waited [10 more minutes]. => 10 duration minute
        They hired [300 more nurses]. => 300 count nurse
        Then 12 more died.
        They hired [200] more than last year. => 200 number -
        There are [50,000 "guest workers] there. => 50000 count guest worker
        They shouted [50] "help" calls in a row. => 50 number -
        """);

    [Theory, MemberData(nameof(Nouns))]
    public void The_counted_noun_and_its_qualifiers(string text, string expected) => QuantityTable.Check(text, expected);

    public static TheoryData<string, string> Parts { get; } = QuantityTable.Rows("""
        They built a [40-seat] theatre. => 40 count seat
        They built a [60-bed] hospital. => 60 count bed
        They built a [twelve-storey] block. => 12 count storey
        They built a [12-storey]-high block. => 12 count storey
        They built a [10- to 12-storey] block. => 10..12 count storey
        They built a [1,200-home] estate. => 1200 count home
        It is a three-act-style play.
        It is a six-man-a-side game.
        It is the 7-Eleven on the corner.
        It is a Boeing 747-400 on the apron.
        It was a three-point shot.
        It was a five-star inn.
        It was a four-wheel drive.
        It was a one-man show.
        It was the second-storey window.
        It was a half-page letter.
        It was a double-bed room.
        """);

    [Theory, MemberData(nameof(Parts))]
    public void A_compound_says_how_many_parts_a_thing_has(string text, string expected) => QuantityTable.Check(text, expected);

    /// <summary>Each word of the lexicon, and what it counts.</summary>
    [Theory]
    [InlineData("act", "act")]
    [InlineData("apartment", "apartment")]
    [InlineData("bay", "bay")]
    [InlineData("bed", "bed")]
    [InlineData("bedded", "bed")]
    [InlineData("bedroom", "bedroom")]
    [InlineData("berth", "berth")]
    [InlineData("carriage", "carriage")]
    [InlineData("chapter", "chapter")]
    [InlineData("character", "character")]
    [InlineData("club", "club")]
    [InlineData("coach", "coach")]
    [InlineData("country", "country")]
    [InlineData("cylinder", "cylinder")]
    [InlineData("deck", "deck")]
    [InlineData("episode", "episode")]
    [InlineData("floor", "floor")]
    [InlineData("floored", "floor")]
    [InlineData("goal", "goal")]
    [InlineData("hole", "hole")]
    [InlineData("home", "home")]
    [InlineData("house", "house")]
    [InlineData("judge", "judge")]
    [InlineData("lane", "lane")]
    [InlineData("letter", "letter")]
    [InlineData("line", "line")]
    [InlineData("man", "person")]
    [InlineData("member", "member")]
    [InlineData("nation", "nation")]
    [InlineData("page", "page")]
    [InlineData("part", "part")]
    [InlineData("party", "party")]
    [InlineData("person", "person")]
    [InlineData("piece", "piece")]
    [InlineData("platform", "platform")]
    [InlineData("player", "player")]
    [InlineData("question", "question")]
    [InlineData("room", "room")]
    [InlineData("screen", "screen")]
    [InlineData("seat", "seat")]
    [InlineData("seater", "seat")]
    [InlineData("state", "state")]
    [InlineData("storey", "storey")]
    [InlineData("storeyed", "storey")]
    [InlineData("storied", "storey")]
    [InlineData("story", "storey")]
    [InlineData("string", "string")]
    [InlineData("strong", "member")]
    [InlineData("team", "team")]
    [InlineData("track", "track")]
    [InlineData("turbine", "turbine")]
    [InlineData("unit", "unit")]
    [InlineData("vehicle", "vehicle")]
    [InlineData("volume", "volume")]
    [InlineData("vote", "vote")]
    [InlineData("woman", "woman")]
    [InlineData("word", "word")]
    public void Parts_of_things(string part, string counted) => QuantityTable.Check($"They saw a [14-{part}] thing.", $"14 count {counted}");

    public static TheoryData<string, string> Groups { get; } = QuantityTable.Rows("""
        The ship has a crew of [21]. => 21 count member
        A jury of [twelve] heard the case. => 12 count member
        A team of [30] sailed on Monday. => 30 count member
        She was picked from a longlist of [eleven]. => 11 count entry
        A committee of [about 40] met. => 40 count member ~
        A staff of [1,200] went home. => 1200 count member
        A panel of [three to five] will rule. => 3..5 count member
        A crew of [12 sailors] rowed. => 12 count sailor
        A team of [30 police] came. => 30 count police
        A jury of [six women] sat. => 6 count woman
        The Group of Seven met.
        The class of 2016 met.
        A committee of one sat.
        A king of seven sang.
        The band of 1969 broke up.
        [Two of the crew] of the Lotte slept. => 2 count crew
        """);

    [Theory, MemberData(nameof(Groups))]
    public void A_bare_number_of_a_group_counts_its_members(string text, string expected) => QuantityTable.Check(text, expected);

    /// <summary>Each word of the lexicon, and what is in it.</summary>
    [Theory]
    [InlineData("army", "member")]
    [InlineData("audience", "person")]
    [InlineData("band", "member")]
    [InlineData("board", "member")]
    [InlineData("cast", "member")]
    [InlineData("choir", "member")]
    [InlineData("chorus", "member")]
    [InlineData("committee", "member")]
    [InlineData("community", "member")]
    [InlineData("congregation", "person")]
    [InlineData("crew", "member")]
    [InlineData("crowd", "person")]
    [InlineData("delegation", "member")]
    [InlineData("family", "member")]
    [InlineData("field", "member")]
    [InlineData("gang", "member")]
    [InlineData("garrison", "member")]
    [InlineData("group", "member")]
    [InlineData("household", "member")]
    [InlineData("jury", "member")]
    [InlineData("list", "entry")]
    [InlineData("longlist", "entry")]
    [InlineData("mob", "person")]
    [InlineData("orchestra", "member")]
    [InlineData("panel", "member")]
    [InlineData("party", "member")]
    [InlineData("patrol", "member")]
    [InlineData("shortlist", "entry")]
    [InlineData("squad", "member")]
    [InlineData("staff", "member")]
    [InlineData("team", "member")]
    [InlineData("troupe", "member")]
    [InlineData("workforce", "member")]
    public void Members_of_groups(string group, string member) => QuantityTable.Check($"They saw the {group} of [twelve].", $"12 count {member}");

    public static TheoryData<string, string> Remaining { get; } = QuantityTable.Rows("""
        The 12 remaining stayed.
        The six remaining sang.
        The 30 waiting were fed.
        The 12 remaining stayed aboard.
        The other three swam ashore.
        The other three aboard waved.
        The five ashore waved.
        The two surviving spoke.
        The [12 remaining boats] stayed. => 12 count remaining boat
        The [six singing children] left. => 6 count singing child
        They sold [40 paintings]. => 40 count painting
        """);

    [Theory, MemberData(nameof(Remaining))]
    public void A_participle_behind_the_number_is_no_thing(string text, string expected) => QuantityTable.Check(text, expected);
}
