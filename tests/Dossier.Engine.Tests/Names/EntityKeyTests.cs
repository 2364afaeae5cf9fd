using CsCheck;
using Dossier.Engine.Names;

namespace Dossier.Engine.Tests.Names;

public sealed class EntityKeyTests
{
    [Theory]
    [InlineData(EntityType.Person, "Dr. Marta A. Quiroga", "marta quiroga")]
    [InlineData(EntityType.Person, "Héctor Núñez Jr.", "hector nunez")]
    [InlineData(EntityType.Person, "Sir Alan O\u2019Toole", "alan otoole")]
    [InlineData(EntityType.Organization, "Northwind Traders Ltd", "northwind traders")]
    [InlineData(EntityType.Organization, "The Northwind Group Holding Inc.", "northwind")]
    [InlineData(EntityType.Organization, "World Health Organisation", "world health organization")]
    [InlineData(EntityType.Organization, "WHO", "world health organization")]
    [InlineData(EntityType.Organization, "Brandt & Sons", "brandt & sons")]
    [InlineData(EntityType.Organization, "Brandt and Sons", "brandt & sons")]
    [InlineData(EntityType.Place, "U.S.", "united states")]
    [InlineData(EntityType.Place, "US", "united states")]
    [InlineData(EntityType.Place, "America", "united states")]
    [InlineData(EntityType.Place, "American", "united states")]
    [InlineData(EntityType.Place, "the Netherlands", "netherlands")]
    [InlineData(EntityType.Place, "Dutch", "netherlands")]
    [InlineData(EntityType.Place, "Kiev", "kyiv")]
    [InlineData(EntityType.Place, "Lake Wanaka", "lake wanaka")]
    [InlineData(EntityType.Other, "Copa Sur", "copa sur")]
    [InlineData(EntityType.Other, "...", "")]
    public void Spellings_of_one_name_have_one_key(EntityType type, string name, string key) => Assert.Equal(key, EntityKey.Of(type, name));

    [Theory]
    [InlineData(EntityType.Person, "Quiroga", "Marta Quiroga")]
    [InlineData(EntityType.Person, "M. Quiroga", "Marta Quiroga")]
    [InlineData(EntityType.Person, "Marta Elena Quiroga", "Marta Quiroga")]
    [InlineData(EntityType.Organization, "NTU", "Northwind Transport Union")]
    [InlineData(EntityType.Organization, "Northwind", "Northwind Ltd")]
    [InlineData(EntityType.Place, "UK", "Britain")]
    public void Two_articles_may_name_one_entity_in_two_ways(EntityType type, string name, string other)
    {
        Assert.True(EntityKey.Same(type, name, type, other));
        Assert.True(EntityKey.Same(type, other, type, name));
        Assert.True(EntityKey.Same(EntityType.Other, other, type, name));
    }

    [Theory]
    [InlineData(EntityType.Person, "Marta Quiroga", "Pablo Quiroga")]
    [InlineData(EntityType.Person, "P. Quiroga", "Marta Quiroga")]
    [InlineData(EntityType.Person, "Marta", "Marta Quiroga")]
    [InlineData(EntityType.Organization, "Northwind", "Northwind Traders")]
    [InlineData(EntityType.Organization, "Bank of Chile", "Bank of Peru")]
    [InlineData(EntityType.Organization, "NTX", "Northwind Transport Union")]
    [InlineData(EntityType.Place, "North Korea", "South Korea")]
    [InlineData(EntityType.Place, "Niger", "Nigeria")]
    [InlineData(EntityType.Other, "", "")]
    public void What_may_be_two_stays_two(EntityType type, string name, string other)
    {
        Assert.False(EntityKey.Same(type, name, type, other));
        Assert.False(EntityKey.Same(type, other, type, name));
    }

    [Fact]
    public void A_person_is_no_place_of_the_same_name() => Assert.False(EntityKey.Same(EntityType.Person, "Sydney", EntityType.Place, "Sydney"));

    [Theory]
    [InlineData("Kyoto", "Japan", true)]
    [InlineData("Boston", "US", true)]
    [InlineData("Brooklyn", "United States", true)]
    [InlineData("Marseille", "Europe", true)]
    [InlineData("Japan", "Kyoto", false)]
    [InlineData("Kyoto", "Kyoto", false)]
    [InlineData("Kyoto", "Europe", false)]
    [InlineData("Kyoto", "Nowhereland", false)]
    public void Places_lie_in_places(string inner, string outer, bool expected) => Assert.Equal(expected, EntityKey.IsWithin(inner, outer));

    [Fact]
    public void Any_two_strings_have_keys_and_are_the_same_both_ways() => Gen.Select(Gen.String, Gen.String, Gen.Int[0, 3]).Sample(
        (a, b, t) =>
        {
            var type = (EntityType)t;
            Assert.Equal(EntityKey.Of(type, a), EntityKey.Of(type, a));
            Assert.Equal(EntityKey.Same(type, a, type, b), EntityKey.Same(type, b, type, a));
        },
        iter: 2000);
}
