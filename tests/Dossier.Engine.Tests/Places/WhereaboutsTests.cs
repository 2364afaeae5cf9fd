namespace Dossier.Engine.Tests.Places;

public sealed class WhereaboutsTests
{
    [Theory]
    [InlineData("The tanker sank 150 miles (240 km) east of Aden.", "Apart East 241402: 150 miles (240 km) east of Aden")]
    [InlineData("They camped 30 kilometres south-west of Oslo.", "Apart SouthWest 30000: 30 kilometres south-west of Oslo")]
    [InlineData("They camped 30 km to the north of Oslo.", "Apart North 30000: 30 km to the north of Oslo")]
    [InlineData("The farm lies 12 miles due west of Oslo.", "Apart West 19312: 12 miles due west of Oslo")]
    [InlineData("The farm lies southeast of Oslo.", "Apart SouthEast -: southeast of Oslo")]
    [InlineData("The mast stands just north of Nairobi.", "Apart North -: north of Nairobi")]
    [InlineData("The well is 40 km from Nairobi.", "Apart - 40000: 40 km from Nairobi")]
    [InlineData("The well is 40 km away from Nairobi.", "Apart - 40000: 40 km away from Nairobi")]
    [InlineData("The plant, 50 miles outside Nairobi, is shut.", "Apart - 80467: 50 miles outside Nairobi")]
    [InlineData("A boat sank off Yemen.", "Off - -: off Yemen")]
    [InlineData("A boat sank off the coast of Yemen.", "Off - -: off the coast of Yemen")]
    [InlineData("A boat sank off the southern coast of Yemen.", "Off South -: off the southern coast of Yemen")]
    [InlineData("A boat sank 20 miles off the coast of Yemen.", "Off - 32187: 20 miles off the coast of Yemen")]
    [InlineData("Rain fell in northern Kenya.", "Part North -: northern Kenya")]
    [InlineData("Rain fell in the north-eastern part of Kenya.", "Part NorthEast -: north-eastern part of Kenya")]
    [InlineData("Rain fell in the south of Kenya.", "Part South -: south of Kenya")]
    [InlineData("A market in central Nairobi burned.", "Part - -: central Nairobi")]
    [InlineData("They reached the outskirts of Nairobi.", "Outskirts - -: outskirts of Nairobi")]
    [InlineData("They reached the western edge of Nairobi.", "Outskirts West -: western edge of Nairobi")]
    [InlineData("A lorry burned near Nairobi.", "Near - -: near Nairobi")]
    [InlineData("A lorry burned close to Nairobi.", "Near - -: close to Nairobi")]
    [InlineData("The storm is 90 nautical miles south of the Bahamas.", "Apart South 166680: 90 nautical miles south of the Bahamas")]
    public void Words_before_a_place_tell_where_something_lies(string text, string expected) => Assert.Equal(expected, Reader.Whereabouts(text));

    [Theory]
    [InlineData("A lorry burned in Nairobi.")]
    [InlineData("They flew 300 miles from Nairobi's rivals.", "Apart - 482803: 300 miles from Nairobi")]
    [InlineData("The price is north of 50 dollars in Nairobi.")]
    [InlineData("The people of Kenya voted.")]
    [InlineData("Some 50 people from Kenya voted.")]
    [InlineData("It took 3 hours from Nairobi.")]
    [InlineData("South Africa and North Korea agreed.")]
    [InlineData("He is close. To Nairobi he will not go.")]
    [InlineData("The coast of Kenya is long.")]
    [InlineData("The east-west road to Nairobi is closed.")]
    [InlineData("They turned east. Nairobi slept.")]
    [InlineData("She lives off her pension in Nairobi.")]
    [InlineData("Near Jane Doe stood a guard.")]
    public void Words_that_only_look_so_tell_nothing(string text, string expected = "") => Assert.Equal(expected, Reader.Whereabouts(text));

    [Theory]
    [InlineData("9999999999999999999999999999 miles east of Oslo.")]
    [InlineData("(((((((((((((( km) east of Oslo.")]
    [InlineData("of Oslo")]
    [InlineData("east of Oslo")]
    [InlineData("- east of Oslo")]
    [InlineData(") of Oslo")]
    public void Nothing_before_a_place_is_too_strange_to_read(string text)
    {
        var facts = ArticleReader.Read("news/own.txt", "It was said to be " + text + "\n\n" + text, ArticleOptions.None);
        foreach (var found in facts.Mentions.Whereabouts)
            Assert.EndsWith("Oslo", facts.Document.Slice(found.Span), StringComparison.Ordinal);
    }
}
