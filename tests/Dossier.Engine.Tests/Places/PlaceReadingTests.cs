namespace Dossier.Engine.Tests.Places;

public sealed class PlaceReadingTests
{
    [Theory]
    [InlineData("The dam near Aden broke.", "Aden < Yemen")]
    [InlineData("Rain fell on Paris and on Lyon.", "Paris < Ile-de-France, France; Lyon < Auvergne-Rhone-Alpes, France")]
    [InlineData("The river in Texas rose. A school in Paris was closed.", "Texas < United States; Paris < Texas, United States")]
    [InlineData("A fair opened in Tbilisi. It is the largest in Georgia.", "Tbilisi < Georgia; Georgia < Asia")]
    [InlineData("A fair opened in Atlanta. It is the largest in Georgia.", "Atlanta < Georgia, United States; Georgia < United States")]
    [InlineData("Snow closed roads in Spain. A bridge in Cordoba fell.", "Spain < Europe; Cordoba < Andalusia, Spain")]
    [InlineData("An Argentine crew left Cordoba.", "Cordoba < Argentina")]
    [InlineData("The team flew to Biloxi, Miss., and to Dayton, Ohio.", "Biloxi < Mississippi, United States; Miss < United States; Dayton < Ohio, United States; Ohio < United States")]
    [InlineData("A mill burned in Mobile, Ala., on Friday.", "Mobile < Alabama, United States; Ala < United States")]
    [InlineData("The fire in Reading, England, is out.", "Reading < England, United Kingdom; England < United Kingdom")]
    [InlineData("Police in Nice, France, closed a road.", "Nice < France; France < Europe")]
    [InlineData("The Yukon is cold. The crew left Washington for Seattle.", "Yukon < Canada; Washington < United States; Seattle < Washington, United States")]
    [InlineData("Turkish police searched homes in Gaziantep.", "Gaziantep < Turkey")]
    [InlineData("Floods reached Visakhapatnam, in India.", "Visakhapatnam < Andhra Pradesh, India; India < Asia")]
    [InlineData("Shells hit Donetsk and Sevastopol.", "Donetsk < Ukraine; Sevastopol < Crimea, Ukraine or Russia")]
    public void A_name_means_the_place_the_article_speaks_of(string text, string expected) => Assert.Equal(expected, Reader.Places(text));

    [Theory]
    [InlineData("A bridge in Springfield fell.", "Springfield < ?")]
    [InlineData("A court in Georgia agreed.", "Georgia < ?")]
    [InlineData("The mayor of Hyderabad spoke.", "Hyderabad < ?")]
    [InlineData("A mine in Karhulanmaki closed.", "Karhulanmaki < ?")]
    public void Nobody_guesses_between_namesakes(string text, string expected) => Assert.Equal(expected, Reader.Places(text));

    [Theory]
    [InlineData("Nice work, said the coach.")]
    [InlineData("Reading is fun. Mobile phones are not.")]
    [InlineData("Split the bill and Orange juice is on us.")]
    [InlineData("Of course they left. Most came back.")]
    [InlineData("Paris Hilton sang. Hilton bowed.")]
    [InlineData("We met Jordan Smith. Jordan Smith waved.")]
    [InlineData("Georgia Brown won the race.")]
    [InlineData("Chelsea Clinton spoke. Clinton smiled.")]
    [InlineData("Mr. Lincoln said so. Lincoln then left.")]
    [InlineData("Austin Powell and Sydney Marsh met.")]
    [InlineData("Kim Santos left. Santos said nothing.")]
    [InlineData("He kissed his wife Florence.")]
    [InlineData("Yes, Miss. Ore prices fell.")]
    [InlineData("Pa said so, and Ma agreed.")]
    [InlineData("Ms. Victoria Salem sang.")]
    [InlineData("the reading in nice weather, mobile or not")]
    public void A_person_and_a_common_word_are_no_place(string text) => Assert.Equal("", Reader.Places(text));

    [Fact]
    public void A_surname_that_is_also_a_town_stays_the_persons_although_the_country_is_named() =>
        Assert.Equal("Brazil < South America", Reader.Places("Officials in Brazil met Carla Santos. Santos agreed."));

    [Fact]
    public void Other_names_of_a_place_are_one_entity() =>
        Assert.Equal("United States < North America", Reader.Places("The United States agreed. The U.S. delegates left, and America cheered."));
}
