using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>A sentence that two publishers have, with one value changed.</summary>
public sealed class CopiedSentenceTests
{
    // What both articles tell besides, so that they speak of one event.
    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    [Theory]
    [InlineData("The crane stood 40 metres from the old lighthouse at the end of the quay.", "The crane stood 60 metres from the old lighthouse at the end of the quay.", "DSR2012")]
    [InlineData("The crane had been painted with 31 buckets of yellow paint in the spring.", "The crane had been painted with 13 buckets of yellow paint in the spring.", "DSR2002")]
    [InlineData("The welders needed 12 percent of the steel that lay in the yard.", "The welders needed 21% of the steel that lay in the yard.", "DSR2005")]
    [InlineData("The battery of the northern crane shall last at least 10 hours.", "The battery of the northern crane shall last at most 8 hours.", "DSR2006")]
    [InlineData("The yard set aside $4,150 for ropes and hooks of the northern crane.", "The yard set aside $4,510 for ropes and hooks of the northern crane.", "DSR2004")]
    [InlineData("The apprentices were given a 20-year lease on the hut beside the crane.", "The apprentices were given a 40-year lease on the hut beside the crane.", "DSR2006")]
    [InlineData("The next inspection of the northern crane is set for March 3 at the yard.", "The next inspection of the northern crane is set for March 8 at the yard.", "DSR2001")]
    [InlineData("The lower hook of the northern crane was greased before the storm came.", "The lower hook of the northern crane was not greased before the storm came.", "DSR2003")]
    [InlineData("He was given a new hook and forty metres of rope by the owners of the yard.", "Holmgren was not given a new hook and forty metres of rope by the owners of the yard.", "DSR2003")]
    [InlineData("A report by the harbour board says where the missing hook was found.", "A report by the harbour board says where the missing hook was not found in the mud.", "DSR2003")]
    [InlineData("The hook of the crane was tested by the Northern Harbour Office of the county.", "The hook of the crane was not tested by the northern harbour office of the county.", "DSR2003")]
    [InlineData("The lower hook of the northern crane was greased by Ruth Calder before the storm came.", "The lower hook of the northern crane was greased by Mona Brandt before the storm came.", "DSR2015")]
    [InlineData("The lower hook of the northern crane didn't hold the weight of the boat.", "The lower hook of the northern crane did hold the weight of the boat.", "DSR2003")]
    public void What_was_changed_in_a_copied_sentence_is_told(string first, string second, string rule) =>
        Assert.Equal([rule], Rules(first + Told, second + Told));

    [Fact]
    public void The_changed_words_are_told_in_a_sentence_otherwise_rewritten() =>
        Assert.Equal(["DSR2012"], Rules(
            "Nobody saw it coming: the crane stood 40 metres from the old lighthouse at the end of the quay." + Told,
            "According to a map that hangs in the office, the crane stood 60 metres from the old lighthouse at the end of the pier." + Told));

    [Theory]
    // The same value in other words.
    [InlineData("The crane stood 40 metres from the old lighthouse at the end of the quay.", "The crane stood forty metres from the old lighthouse at the end of the quay.")]
    [InlineData("The crane stood 40 metres from the old lighthouse at the end of the quay.", "The crane stood about 42 metres from the old lighthouse at the end of the quay.")]
    [InlineData("The crane stood 40 metres from the old lighthouse at the end of the quay.", "The crane stood at least 30 metres from the old lighthouse at the end of the quay.")]
    [InlineData("The welders needed 12 percent of the steel that lay in the yard.", "The welders needed 12% of the steel that lay in the yard.")]
    [InlineData("The yard set aside $99.99 for ropes and hooks of the northern crane.", "The yard set aside $99 for ropes and hooks of the northern crane.")]
    // Those besides some that are named.
    [InlineData("The yard keeps this and twelve other cranes of that kind on the quay.", "The yard keeps this and 13 cranes of that kind on the quay.")]
    // What rose to one value and fell to another.
    [InlineData("The price of steel for the northern crane rose to 41 euros.", "The price of steel for the northern crane fell to 37 euros.")]
    // The year of what was, and the day of what is.
    [InlineData("The northern crane was shown to the people of Solvik in 1894.", "The northern crane was shown to the people of Solvik on 12 February 2019.")]
    // Of somebody else.
    [InlineData("The driver was given a new hook and some rope by the owners of the yard.", "The welder was not given a new hook and some rope by the owners of the yard.")]
    // Another thing counted, or counted elsewhere.
    [InlineData("The crane had been painted with 31 buckets of yellow paint in the spring.", "The crane had been painted with 13 brushes and some yellow paint in the spring.")]
    [InlineData("The company that built the crane in the yard lent 170 workers to Norway.", "The company that built the crane in the yard lent 230 workers to eleven countries.")]
    // One person, however named.
    [InlineData("The lower hook of the northern crane was greased by Ruth Calder before the storm came.", "The lower hook of the northern crane was greased by Mrs. Calder before the storm came.")]
    [InlineData("The lower hook of the northern crane was greased by William Calder before the storm came.", "The lower hook of the northern crane was greased by Bill Calder before the storm came.")]
    [InlineData("The lower hook of the northern crane was greased by Ruth Calder before the storm came.", "The lower hook of the northern crane was greased by the watchman before the storm came.")]
    [InlineData("The lower hook of the northern crane was greased by Ruth Calder Holm before the storm came.", "The lower hook of the northern crane was greased by Calder Holm before the storm came.")]
    [InlineData("The lower hook of the northern crane was greased by Alexandra Calder before the storm came.", "The lower hook of the northern crane was greased by Alex Calder before the storm came.")]
    [InlineData("The lower hook of the northern crane was greased by Ruth Calder before the storm came.", "The lower hook of the northern crane was greased by Ruth before the storm came.")]
    // Somebody whom the other sentence names elsewhere.
    [InlineData("Mona Brandt greased the lower hook of the northern crane before the storm came to the yard.", "Like Mona Brandt before her, Ruth Calder greased the lower hook of the northern crane before the storm came to the yard.")]
    // Two people in two forms of one sentence.
    [InlineData("Ruth Calder and Mona Brandt greased the lower hook of the northern crane at night.", "Simon Holm and Peter Noor greased the lower hook of the northern crane at night.")]
    // The same told of somebody else.
    [InlineData("Chief welder Tomas Okafor climbed the northern crane in the rain 40 times.", "Chief welder Ingrid Lindqvist climbed the northern crane in the rain 60 times.")]
    // A form that is filled in for each event.
    [InlineData("The crane lifted 40 boats on 12 days and was greased with 31 buckets of fat.", "The crane lifted 70 boats on 19 days and was greased with 55 buckets of fat.")]
    // A bound that stands before the brackets holds inside them.
    [InlineData("The crane stood less than 50 km (30 miles) from the old lighthouse on the coast.", "The crane stood less than 25 km (15 miles) from the old lighthouse on the coast.")]
    // Hardly a word in common.
    [InlineData("The crane stood 40 metres from the old lighthouse.", "Some 60 metres from the church stands an inn.")]
    public void What_can_be_true_together_is_not_told(string first, string second) =>
        Assert.Empty(Rules(first + Told, second + Told));

    [Fact]
    public void What_had_not_been_done_may_be_done_the_next_day() =>
        Assert.Empty(Rules(
            "January 16, 2023\n\nThe board has not greased the lower hook of the northern crane this year." + Told,
            "January 20, 2023\n\nThe board has greased the lower hook of the northern crane this year." + Told));

    [Fact]
    public void A_number_that_grew_from_day_to_day_is_news() =>
        Assert.Empty(Rules(
            "January 16, 2023\n\nThe crane has lifted 31 wrecks out of the mud of the old harbour." + Told,
            "January 20, 2023\n\nThe crane has lifted 44 wrecks out of the mud of the old harbour." + Told));

    [Fact]
    public void Articles_that_share_no_names_are_not_compared() =>
        Assert.Empty(Rules(
            "The crane stood 40 metres from the old lighthouse at the end of the quay. Ann Lee of Acme saw it.",
            "The crane stood 60 metres from the old lighthouse at the end of the quay. Bo Ek of Northwind saw it."));

    [Fact]
    public void A_quotation_is_compared_as_a_whole() =>
        Assert.Equal(["DSR2009"], Rules(
            "\"The crane stood 40 metres from the old lighthouse at the end of the quay,\" Ingrid Lindqvist said." + Told,
            "\"The crane stood 60 metres from the old lighthouse at the end of the quay,\" Ingrid Lindqvist said." + Told));

    [Fact]
    public void A_dispute_is_told_once_however_many_copies_there_are()
    {
        const string Sentence = "The crane stood 40 metres from the old lighthouse at the end of the quay.";
        var disputes = Disputes(Enumerable.Range(0, 6).Select(i => (i == 3 ? Sentence.Replace("40", "60", StringComparison.Ordinal) : Sentence) + Told).ToArray());
        Assert.Equal([5, 1], Assert.Single(disputes).Dispute!.Sides.Select(s => s.Claims.Count));
    }

    private static IEnumerable<string> Rules(params string[] texts) => Disputes(texts).Select(f => f.Dispute!.Rule.Id);

    private static List<FindingDigest> Disputes(params string[] texts) => FindingsBuilder
        .Build(texts.Select((text, i) => ArticleReader.Read($"{(char)('a' + i)}.txt", text, ArticleOptions.None).Digest).ToArray())
        .Where(f => f.Dispute is not null).ToList();
}
