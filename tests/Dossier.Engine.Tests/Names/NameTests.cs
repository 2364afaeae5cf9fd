using Dossier.Engine.Names;

namespace Dossier.Engine.Tests.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("The prize went to Marta Quiroga on Sunday.", "Marta Quiroga/P")]
    [InlineData("Police questioned Mr. Tollefsen for two hours.", "Tollefsen/P")]
    [InlineData("The author thanked Dr Ilse Brandt and J. P. Okafor.", "Ilse Brandt/P; J. P. Okafor/P")]
    [InlineData("They met Willem van der Berg, 61, near the lake.", "Willem van der Berg/P")]
    [InlineData("The winner was Samuel Ortiz Jr. of the home side.", "Samuel Ortiz Jr./P")]
    [InlineData("The flute was played by Jean-Luc Fabre.", "Jean-Luc Fabre/P")]
    [InlineData("The envoy met Park Min-ho twice.", "Park Min-ho/P")]
    [InlineData("His wife Ottilie sold the boat.", "Ottilie/P")]
    [InlineData("A letter by Deborah O\u2019Shea was sold.", "Deborah O\u2019Shea/P")]
    [InlineData("The painter Anselm Dray, 48, was found safe.", "Anselm Dray/P")]
    [InlineData("The keeper was Marcus Hill.", "Marcus Hill/P")]
    [InlineData("Jan-Erik Moe joined the crew.", "Jan-Erik Moe/P")]
    [InlineData("The vote went to May-Britt Sund.", "May-Britt Sund/P")]
    [InlineData("June-Ann Tolley lost.", "June-Ann Tolley/P")]
    [InlineData("A song by April-Rose Dane was heard.", "April-Rose Dane/P")]
    [InlineData("June Hatherly mends nets for the whole street.", "June Hatherly/P")]
    [InlineData("May Tolland sold the boat.", "May Tolland/P")]
    [InlineData("The boat was sold by April Corwell.", "April Corwell/P")]
    public void People_are_found_by_given_names_titles_ages_and_kin(string text, string expected) => Assert.Equal(expected, Reader.Entities(text));

    [Theory]
    [InlineData("The cables were laid by Northwind Marine Ltd last year.", "Northwind Marine Ltd/O")]
    [InlineData("Shares of Halden, Inc. rose.", "Halden, Inc./O")]
    [InlineData("She studied at the University of Tromso for a year.", "University of Tromso/O")]
    [InlineData("A report by the Ministry of Health and Human Services was leaked.", "Ministry of Health and Human Services/O")]
    [InlineData("The boat belonged to Brandt & Okafor.", "Brandt & Okafor/O")]
    [InlineData("Officials of the Seed and Grain Commission met.", "Seed and Grain Commission/O")]
    [InlineData("A story in the Alder Valley Gazette said so.", "Alder Valley Gazette/O")]
    [InlineData("The charges were filed by NATO and the IMF.", "NATO/O; IMF/O")]
    [InlineData("Votes for the Women's League fell.", "Women's League/O")]
    [InlineData("The American Dental Association agreed.", "American Dental Association/O")]
    [InlineData("A Velora spokesman declined to comment.", "Velora/O")]
    [InlineData("Buyers like Velora's customers wait.", "Velora/O")]
    [InlineData("Torvik, a Norwegian shipping company, was fined.", "Torvik/O")]
    [InlineData("The Centre for Control of Plant Diseases warned farmers.", "Centre for Control of Plant Diseases/O")]
    public void Bodies_are_found_by_their_words_forms_and_goods(string text, string expected) => Assert.Equal(expected, Reader.Entities(text));

    [Theory]
    [InlineData("The train stopped in Utrecht and Antwerp.", "Utrecht/P; Antwerp/P")]
    [InlineData("The storm crossed South Korea.", "South Korea/P")]
    [InlineData("They fished in the Gulf of Aden.", "Gulf of Aden/P")]
    [InlineData("The hut stands near Lake Wanaka.", "Lake Wanaka/P")]
    [InlineData("A shop in Dunmore, Ontario, burned.", "Dunmore/P; Ontario/P")]
    [InlineData("He was born in Biloxi, Miss., in May.", "Biloxi/P; Miss/P")]
    [InlineData("Crowds filled Quiroga Street.", "Quiroga Street/P")]
    [InlineData("They camped in the village of Karhula.", "Karhula/P")]
    [InlineData("It rained in Port-au-Prince.", "Port-au-Prince/P")]
    [InlineData("Goods from St. Louis arrived.", "St. Louis/P")]
    [InlineData("The US-Mexico border was closed.", "US/P; Mexico/P")]
    [InlineData("It opened in East Timor and Southern California.", "East Timor/P; Southern California/P")]
    public void Places_are_found_in_the_gazetteer_and_by_their_surroundings(string text, string expected)
    {
        var names = Reader.Read(text);
        Assert.Equal(expected, Reader.Entities(text));
        Assert.All(names.Entities, e => Assert.Equal(EntityType.Place, e.Type));
    }

    [Theory]
    [InlineData("Officials said the bridge was safe.")]
    [InlineData("However, nobody was hurt on Monday.")]
    [InlineData("I think I saw it in January.")]
    [InlineData("Chinese and French officials met.")]
    [InlineData("The President and the Prime Minister met the Judge.")]
    [InlineData("\u201CNobody knows,\u201D they said.")]
    [InlineData("Republicans and Democrats voted on Christmas Eve.")]
    [InlineData("Give us the details, it said.")]
    [InlineData("Who came?")]
    [InlineData("Rescuers Search For Missing Divers After Storm Hits Coast")]
    [InlineData("FIREFIGHTERS SAVE TWO DOGS FROM BURNING HOUSE")]
    [InlineData("The Government blamed the Court.")]
    [InlineData("Mr. Nobody else came. Dr.")]
    [InlineData("Marchers may march in May and will say so.")]
    [InlineData("Miss. is short.")]
    [InlineData("Bankers warned. Investors fled. Prices fell.")]
    [InlineData("- Photos: Updated on Tuesday")]
    [InlineData("The May-June issue was late.")]
    [InlineData("The Sept-Oct numbers fell.")]
    [InlineData("It was the driest April-May period.")]
    public void Ordinary_capitals_are_no_names(string text) => Assert.Equal("", Reader.Entities(text));

    [Theory]
    [InlineData("Flood Closes Roads In Utrecht As Quiroga Warns Voters\nMarta Quiroga spoke on Friday.", "Utrecht=Utrecht; Quiroga=Marta Quiroga; Marta Quiroga=Marta Quiroga")]
    [InlineData("Quiroga Opens Brandt Tower With Long Speech Today\nIlse Brandt and Marta Quiroga came.", "Quiroga=Marta Quiroga; Brandt Tower=Brandt Tower; Ilse Brandt=Ilse Brandt; Marta Quiroga=Marta Quiroga")]
    [InlineData("MAYOR QUIROGA RESIGNS AFTER LONG FIGHT\nMarta Quiroga left on Friday.", "QUIROGA=Marta Quiroga; Marta Quiroga=Marta Quiroga")]
    [InlineData("Samuel Quiroga Wins Marathon Despite Heavy Rain\nQuiroga ran alone. Nobody saw Quiroga fall.", "Samuel Quiroga=Samuel Quiroga; Quiroga=Samuel Quiroga; Quiroga=Samuel Quiroga")]
    public void A_headline_borrows_its_names_from_the_body(string text, string expected) => Assert.Equal(expected, Reader.Mentions(text, BlockKind.Headline));

    [Theory]
    [InlineData("Marta Quiroga left. Later Ms Quiroga returned, and Quiroga sang.", "Marta Quiroga=Marta Quiroga; Quiroga=Marta Quiroga; Quiroga=Marta Quiroga")]
    [InlineData("We met Quiroga first. Then Marta Elena Quiroga spoke. M. Quiroga left.", "Quiroga=Marta Elena Quiroga; Marta Elena Quiroga=Marta Elena Quiroga; M. Quiroga=Marta Elena Quiroga")]
    [InlineData("It was sold by Northwind Marine Holding Ltd. Later Northwind Marine and then Northwind paid.", "Northwind Marine Holding Ltd=Northwind Marine Holding Ltd; Northwind Marine=Northwind Marine Holding Ltd; Northwind=Northwind Marine Holding Ltd")]
    [InlineData("The Polar Research Institute (PRI) closed. Staff of PRI left.", "Polar Research Institute=Polar Research Institute; PRI=Polar Research Institute; PRI=Polar Research Institute")]
    [InlineData("The United States agreed. The U.S. delegates left, and America cheered the US team.", "United States=United States; U.S.=United States; America=United States; US=United States")]
    [InlineData("We saw Bill Tanaka. Later William Tanaka sang.", "Bill Tanaka=Bill Tanaka; William Tanaka=Bill Tanaka")]
    [InlineData("The World Health Organization met. The WHO agreed.", "World Health Organization=World Health Organization; WHO=World Health Organization")]
    [InlineData("We heard Elton Gray twice. Then Gray sang, and Gray left.", "Elton Gray=Elton Gray; Gray=Elton Gray; Gray=Elton Gray")]
    public void One_bearer_is_one_entity(string text, string expected) => Assert.Equal(expected, Reader.Mentions(text));

    [Theory]
    [InlineData("We met Marta Quiroga and Pablo Quiroga. Mr Quiroga sang.", "Marta Quiroga/P; Pablo Quiroga/P; Quiroga/P")]
    [InlineData("We met Marta Quiroga at the Quiroga Center.", "Marta Quiroga/P; Quiroga Center/O")]
    [InlineData("The Bank of Chile and the Bank of Peru merged.", "Bank of Chile/O; Bank of Peru/O")]
    [InlineData("It joined North Korea and South Korea.", "North Korea/P; South Korea/P")]
    [InlineData("Sold by Harbour Paints Ltd and by Harbour Foods Ltd.", "Harbour Paints Ltd/O; Harbour Foods Ltd/O")]
    [InlineData("The Sydney Opera Trust is in Sydney.", "Sydney Opera Trust/O; Sydney/P")]
    public void Two_bearers_stay_two(string text, string expected) => Assert.Equal(expected, Reader.Entities(text));

    [Theory]
    [InlineData("April Holt wrote the poem.", "April Holt/P")]
    [InlineData("They met June Carver twice.", "June Carver/P")]
    [InlineData("August Nilsson, 51, was found.", "August Nilsson/P")]
    [InlineData("Mr. April Dunn left.", "April Dunn/P")]
    [InlineData("Sara June Hollis sang.", "Sara June Hollis/P")]
    [InlineData("The singer was Teresa May.", "Teresa May/P")]
    [InlineData("In April Congress passed it.", "Congress/O")]
    [InlineData("The June-Christmas shift was hers, said Anna Berg.", "Anna Berg/P")]
    [InlineData("In May Anna Berg left.", "Anna Berg/P")]
    [InlineData("It fell from June to August.", "")]
    [InlineData("He works for 19th Century Pictures Ltd now.", "19th Century Pictures Ltd/O")]
    [InlineData("It was marked Jun-18-2020 in red, not 4/Mar/2019.", "")]
    public void Months_may_be_people(string text, string expected) => Assert.Equal(expected, Reader.Entities(text));

    [Theory]
    [InlineData("Anna \"Lark\" Berg sang.", "Anna \"Lark\" Berg/P")]
    [InlineData("We saw Tom 'Tiny' Holt dance.", "Tom 'Tiny' Holt/P")]
    [InlineData("Former judge Ida \u201CNan\u201D Moss, 71, was hurt.", "Ida \u201CNan\u201D Moss/P")]
    [InlineData("He called the \"Red\" Army that.", "")]
    [InlineData("Anna Berg said \"Stop\" Tuesday.", "Anna Berg/P")]
    public void A_nickname_between_marks_is_part_of_the_name(string text, string expected) => Assert.Equal(expected, Reader.Entities(text));

    [Fact]
    public void A_nickname_is_no_other_person() => Assert.True(EntityKey.Same(EntityType.Person, "Anna \"Lark\" Berg", EntityType.Person, "Anna Berg"));

    [Theory]
    [InlineData("The founder of Berg Mining, Dr Anna Holt, quit.", "Berg Mining/O; Anna Holt/P")]
    [InlineData("The head of Holt Fabrics, Sir Ian Dunn, quit.", "Holt Fabrics/O; Ian Dunn/P")]
    [InlineData("The inventor behind Velm Pumps, Dr Anna Holt, quit.", "Velm Pumps/O; Anna Holt/P")]
    [InlineData("The architect behind Corvin Lofts, Ms Ida Moss, quit.", "Corvin Lofts/O; Ida Moss/P")]
    [InlineData("The inventor behind Velm Pumps, Professor Ida Moss, quit.", "Velm Pumps/O; Ida Moss/P")]
    [InlineData("The founder of Velm Pumps, Captain Ida Moss, quit.", "Velm Pumps/O; Ida Moss/P")]
    [InlineData("The engineer at Holt Fabrics, Sir Ian Dunn, quit.", "Holt Fabrics/O; Ian Dunn/P")]
    [InlineData("The director at Berg Mining, Dr Anna Holt, quit.", "Berg Mining/O; Anna Holt/P")]
    public void Whoever_holds_the_post_is_not_the_body(string text, string expected) => Assert.Equal(expected, Reader.Entities(text));

    [Theory]
    [InlineData("The woman behind Anna Holt, Dr Ida Moss, smiled.", "Anna Holt/P; Ida Moss/P")]
    [InlineData("He stood behind Anna Holt, Dr Ida Moss and Ian Dunn.", "Anna Holt/P; Ida Moss/P; Ian Dunn/P")]
    [InlineData("They laughed at Anna Holt, Sir Ian Dunn and Ida Moss.", "Anna Holt/P; Ian Dunn/P; Ida Moss/P")]
    [InlineData("The lawyer for Anna Holt, Mr Ian Dunn, quit.", "Anna Holt/P; Ian Dunn/P")]
    [InlineData("The lawyer for Anna Holt, Professor Ian Dunn, quit.", "Anna Holt/P; Ian Dunn/P")]
    public void Who_stands_beside_another_holds_no_post_of_theirs(string text, string expected) => Assert.Equal(expected, Reader.Entities(text));
}
