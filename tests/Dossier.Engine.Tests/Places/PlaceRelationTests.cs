using Dossier.Engine.Places;

namespace Dossier.Engine.Tests.Places;

public sealed class PlaceRelationTests
{
    [Theory]
    [InlineData("Aden", "Aden")]
    [InlineData("US", "United States")]
    [InlineData("Britain", "U.K.")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("NYC", "New York City")]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("Bombay", "Mumbai")]
    [InlineData("Cologne", "Köln")]
    [InlineData("São Paulo", "Sao Paulo")]
    [InlineData("Odessa", "Odesa")]
    [InlineData("Holland", "the Netherlands")]
    [InlineData("Czechia", "Czech Republic")]
    [InlineData("DR Congo", "Democratic Republic of the Congo")]
    [InlineData("PORT-AU-PRINCE", "Port-au-Prince")]
    [InlineData("St. Louis", "St. Louis")]
    public void Names_of_one_place_are_equal(string a, string b) => Assert.Equal(PlaceRelation.Equal, Relation(a, b));

    [Theory]
    [InlineData("Yemen", "Aden")]
    [InlineData("New York", "Manhattan")]
    [InlineData("New York", "Harlem")]
    [InlineData("New York", "Wall Street")]
    [InlineData("New York", "Buffalo")]
    [InlineData("United States", "Brooklyn")]
    [InlineData("Europe", "Oslo")]
    [InlineData("Ukraine", "Crimea")]
    [InlineData("Russia", "Crimea")]
    [InlineData("Israel", "Jerusalem")]
    [InlineData("Palestine", "Jerusalem")]
    [InlineData("China", "Hong Kong")]
    [InlineData("Hong Kong", "Kowloon")]
    [InlineData("United Kingdom", "Leeds")]
    [InlineData("California", "Hollywood")]
    [InlineData("Palestine", "Khan Younis")]
    public void An_outer_place_contains_what_lies_in_it_and_never_the_other_way_round(string outer, string inner)
    {
        Assert.Equal(PlaceRelation.Contains, Relation(outer, inner));
        Assert.Equal(PlaceRelation.Within, Relation(inner, outer));
    }

    [Theory]
    [InlineData("Aden", "Oslo")]
    [InlineData("Aden", "Sanaa")]
    [InlineData("Texas", "California")]
    [InlineData("Texas", "Sacramento")]
    [InlineData("Norway", "Chile")]
    [InlineData("Ontario", "Ohio")]
    [InlineData("Manhattan", "Brooklyn")]
    [InlineData("New York", "Chicago")]
    [InlineData("Crimea", "Norway")]
    [InlineData("Hong Kong", "Beijing")]
    [InlineData("North Korea", "South Korea")]
    [InlineData("Mexico", "New Mexico")]
    public void Places_with_nothing_in_common_are_disjoint(string a, string b)
    {
        Assert.Equal(PlaceRelation.Disjoint, Relation(a, b));
        Assert.Equal(PlaceRelation.Disjoint, Relation(b, a));
    }

    [Theory]
    [InlineData("Alps", "Italy")]
    [InlineData("Middle East", "Yemen")]
    [InlineData("Red Sea", "Aden")]
    [InlineData("Pacific", "Tokyo")]
    [InlineData("Midwest", "Chicago")]
    [InlineData("Yorkshire", "Leeds")]
    [InlineData("Kashmir", "India")]
    [InlineData("Siberia", "Novosibirsk")]
    [InlineData("Crimea", "Moscow")]
    public void Where_no_border_is_known_nothing_is_said(string a, string b)
    {
        Assert.Equal(PlaceRelation.Unknown, Relation(a, b));
        Assert.Equal(PlaceRelation.Unknown, Relation(b, a));
    }

    [Fact]
    public void A_disputed_place_lies_in_both_and_in_neither_alone()
    {
        var crimea = Find("Crimea");
        Assert.Null(crimea.Container);
        Assert.Equal(["Ukraine", "Russia"], crimea.Containers.Select(c => c.Name));
        Assert.Equal("Ukraine or Russia", crimea.In);
    }

    [Theory]
    [InlineData("Atlanta", "Georgia, United States")]
    [InlineData("Aden", "Yemen")]
    [InlineData("Harlem", "Manhattan, New York, United States")]
    [InlineData("Chile", "South America")]
    [InlineData("Antarctica", null)]
    public void What_a_place_lies_in_is_told_from_the_inside_out(string name, string? outer) => Assert.Equal(outer, Find(name).In);

    private static PlaceRelation Relation(string a, string b) => Find(a).RelationTo(Find(b));

    private static Place Find(string name)
    {
        var line = Gazetteer.Instance.Find(name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name);
        Assert.True(line >= 0, name + " is not in the gazetteer");
        return Gazetteer.Instance.Read(line);
    }
}
