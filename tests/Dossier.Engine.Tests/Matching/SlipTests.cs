namespace Dossier.Engine.Tests.Matching;

/// <summary>What one slip changes: the votes of each side, a multiple, a unit, a street, a letter of a name, a word in a quotation, a verdict.</summary>
public sealed class SlipTests
{
    private const string Dated = "Published March 6, 2019\n\n";

    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    [Theory]
    // As many votes, counted otherwise.
    [InlineData("The board voted 8-3 on Monday to sell the crane.", "The board voted 7-4 on Monday to sell the crane.", "DSR2013")]
    [InlineData("The board voted 54-46 on Monday to sell the crane.", "The board voted 57-43 on Monday to sell the crane.", "DSR2013")]
    [InlineData("The board passed the crane bill by 54 votes to 46 on Monday.", "The board passed the crane bill by 56 votes to 44 on Monday.", "DSR2013")]
    [InlineData("Calder Rovers beat Halden City in the final, four games to three.", "Calder Rovers beat Halden City in the final, four games to two.", "DSR2013")]
    // How many times as much.
    [InlineData("The profit of Halden Steel doubled in 2018.", "The profit of Halden Steel tripled in 2018.", "DSR2002")]
    [InlineData("Halden Steel halved its debt in 2018.", "Halden Steel doubled its debt in 2018.", "DSR2002")]
    // A letter too many or too few in a name.
    [InlineData("Ruth Stunell greased the northern crane.", "The northern crane stands still. Ruth Stunnell greased it.", "DSR2014")]
    [InlineData("Ruth Barlow greased the northern crane.", "The northern crane stands still. Ruth Barlowe greased it.", "DSR2014")]
    [InlineData("The board of the University of Southern Norvik bought the crane on Monday.", "The board of the University of South Norvik bought the crane on Monday.", "DSR2014")]
    [InlineData("The trawler Orvikken sank on Monday.", "The northern crane lifted the Orviken on Monday.", "DSR2014")]
    // One figure, two units.
    [InlineData("A court sentenced Tomas Okafor to eight years in prison on Monday.", "A court sentenced Tomas Okafor to eight months in prison on Monday.", "DSR2006")]
    // One thing in two streets.
    [InlineData("The crane fell on a house in Norvik Street on Monday.", "The crane fell on a house in Sarlund Street on Monday.", "DSR2011")]
    // Another word of a letter more or less.
    [InlineData("\"We shall never take the old horse to the harbour,\" said Ingrid Lindqvist.", "\"We shall never take the old house to the harbour,\" said Ingrid Lindqvist.", "DSR2009")]
    [InlineData("\"They will catch every boat that leaves the yard,\" said Ingrid Lindqvist.", "\"They will watch every boat that leaves the yard,\" said Ingrid Lindqvist.", "DSR2009")]
    // A verdict.
    [InlineData("The jury found Tomas Okafor guilty on Monday.", "The jury found Tomas Okafor not guilty on Monday.", "DSR2003")]
    [InlineData("Tomas Okafor pleaded guilty on Monday in Calder.", "Tomas Okafor pleaded not guilty on Monday in Calder.", "DSR2003")]
    public void A_slip_is_told(string a, string b, string rule) => Assert.Contains(rule, DisputedRules.Of(Dated + a + Told, Dated + b + Told));

    public static IEnumerable<object[]> Multiples => Engine.Language.Vocabulary.Instance.Lines("Claims/multiples.lexicon").Select(l => new object[] { l.Fields[0], l.Fields[1] });

    [Theory]
    [MemberData(nameof(Multiples))]
    public void Each_verb_that_multiplies_has_its_factor(string verb, string factor)
    {
        var past = verb.EndsWith('e') ? verb + "d" : verb + "ed";
        var claim = Assert.Single(ArticleReader.Read("a.txt", $"Halden Steel {past} its debt in 2018.", ArticleOptions.None).Claims, c => c.Digest.Property == "multiple");
        Assert.Equal(decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture), claim.Digest.Value.Quantity!.Value);
    }

    [Theory]
    // A capital inside a word begins a word of its own.
    [InlineData("The yard bought software of OpenRig on Monday.", "The crane runs on OpenERig.")]
    [InlineData("The yard calls ApplyLoad on Monday.", "The crane calls ApplyVLoad.")]
    // On other motions, and of other games.
    [InlineData("The board voted 8-3 on Monday to sell the crane.", "The board voted 7-4 on Monday to sell the ferry.")]
    [InlineData("The yard team led 2-0 at the break.", "The yard team won 3-1 in the end.")]
    [InlineData("The board passed the crane bill 7-2 on Monday.", "The board passed the crane bill by seven votes to two on Monday.")]
    [InlineData("The yard brought its staff from 54 workers to 46 on Monday.", "The yard brought its staff from 54 workers to 46 workers on Monday.")]
    // More or less, and of other things.
    [InlineData("Halden Steel more than doubled its debt in 2018.", "Halden Steel nearly tripled its debt in 2018.")]
    [InlineData("Halden Steel doubled its profit in 2018.", "Halden Steel halved its debt in 2018.")]
    [InlineData("Ruth Barlow left the Sunday Post in 2011.", "Ruth Barlow left the Friday Post in 2011.")]
    // Two lengths of two things.
    [InlineData("A court sentenced Tomas Okafor to eight years in prison on Monday.", "A court sentenced Tomas Okafor on Monday after a trial of eight months.")]
    // People of two places, and somebody in two places.
    [InlineData("Voters in Bergen approved the crane on Monday.", "Voters in Trondheim approved the crane on Monday.")]
    [InlineData("Ingrid Lindqvist spoke in Bergen.", "Ingrid Lindqvist spoke in Trondheim.")]
    // One word in two spellings or with two endings.
    [InlineData("\"It is an honour to show the harbour to you,\" said Ingrid Lindqvist.", "\"It is an honor to show the harbor to you,\" said Ingrid Lindqvist.")]
    [InlineData("\"I see that many cranes were damaged by the storm,\" said Ingrid Lindqvist.", "\"I see that many cranes were damages by the storm,\" said Ingrid Lindqvist.")]
    // Of both years.
    [InlineData("In Calder 49,388 hooks made good progress in 2018.", "In Calder 49,388 hooks made good progress in 2018 and 50,261 hooks in 2017.")]
    // Guilty of some, and not of others.
    [InlineData("The jury found Tomas Okafor guilty of six charges.", "The jury found Tomas Okafor not guilty on one charge.")]
    public void What_is_no_slip_is_not(string a, string b) => Assert.Empty(DisputedRules.Of(Dated + a + Told, Dated + b + Told));
}
