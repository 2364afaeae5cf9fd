using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Parts of an act that one name fills for good: where somebody was born, who founded a firm, to whom it belongs.</summary>
public sealed class OnceTests
{
    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    public static TheoryData<string, string, string> Acts => new()
    {
        { "be where", "The head office of the yard is in Norvik.", "The head office of the yard is in Sarlund." },
        { "bear where", "Ingrid Lindqvist was born in Norvik.", "Ingrid Lindqvist was born in Sarlund." },
        { "die where", "The founder of the yard died in Norvik.", "The founder of the yard died in Sarlund." },
        { "bury where", "The founder of the yard was buried in Norvik.", "The founder of the yard was buried in Sarlund." },
        { "base where", "Halden Steel is based in Norvik.", "Halden Steel is based in Sarlund." },
        { "locate where", "The yard of Halden Steel is located in Norvik.", "The yard of Halden Steel is located in Sarlund." },
        { "situate where", "The yard of Halden Steel is situated in Norvik.", "The yard of Halden Steel is situated in Sarlund." },
        { "make where", "The crane of the yard was made in Norvik.", "The crane of the yard was made in Sarlund." },
        { "lie where", "The yard of Halden Steel lies in Norvik.", "The yard of Halden Steel lies in Sarlund." },
        { "found who", "Halden Steel was founded by Ruth Calder in 1921.", "Mona Brandt founded Halden Steel in 1921." },
        { "establish who", "The museum of cranes was established by Ruth Calder.", "The museum of cranes was established by Mona Brandt." },
        { "set up who", "The museum of cranes was set up by Ruth Calder.", "The museum of cranes was set up by Mona Brandt." },
        { "start who", "The choir of the yard was started by Ruth Calder.", "The choir of the yard was started by Mona Brandt." },
        { "begin who", "The choir of the yard was begun by Ruth Calder.", "The choir of the yard was begun by Mona Brandt." },
        { "create who", "The museum of cranes was created by Ruth Calder.", "The museum of cranes was created by Mona Brandt." },
        { "design who", "The northern crane was designed by Ruth Calder.", "Mona Brandt designed the northern crane." },
        { "invent who", "The folding hook was invented by Ruth Calder.", "The folding hook was invented by Mona Brandt." },
        { "discover who", "The wreck in the bay was discovered by Ruth Calder.", "The wreck in the bay was discovered by Mona Brandt." },
        { "compose who", "The hymn of the yard was composed by Ruth Calder.", "The hymn of the yard was composed by Mona Brandt." },
        { "write who", "The history of the yard was written by Ruth Calder.", "The history of the yard was written by Mona Brandt." },
        { "paint who", "The portrait in the hall was painted by Ruth Calder.", "The portrait in the hall was painted by Mona Brandt." },
        { "propose who", "The merger was proposed by Ruth Calder.", "Mona Brandt proposed the merger." },
        { "appoint who", "The new harbour master was appointed by Ruth Calder.", "The new harbour master was appointed by Mona Brandt." },
        { "open who", "The new bridge was opened by Ruth Calder.", "The new bridge was opened by Mona Brandt." },
        { "run who", "The canteen of the yard is run by Ruth Calder.", "The canteen of the yard is run by Mona Brandt." },
        { "publish who", "The report on the crane was published by Ruth Calder.", "The report on the crane was published by Mona Brandt." },
        { "build who", "The northern crane was built by Ruth Calder.", "Mona Brandt built the northern crane." },
        { "belong whose", "The northern crane belongs to Norvik Holdings.", "The northern crane belongs to Sarlund Bank." },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Another_name_in_a_part_that_is_filled_once_is_told(string entry, string first, string second) =>
        Assert.True(Disputes(first, second).Count == 1, entry);

    [Theory]
    [InlineData("The flagship of the yard is the Norvik Star.", "The flagship of the yard is the Sarlund Queen.")]
    [InlineData("The oldest crane of the yard is Big Hanna.", "The oldest crane of the yard is Old Mary.")]
    public void Another_name_of_what_something_is_is_told(string first, string second) => Assert.Single(Disputes(first, second));

    [Fact]
    public void Every_act_of_the_lexicon_has_its_sentences() => Assert.Equal(
        Engine.Language.Vocabulary.Instance.Lines("Claims/once.lexicon").Select(l => l.Fields[0] + " " + l.Fields[1]),
        Acts.Select(a => (string)a[0]));

    [Theory]
    // One place, or one that lies in the other, or may.
    [InlineData("Ingrid Lindqvist was born in Oslo.", "Ingrid Lindqvist was born in Norway.")]
    [InlineData("Ingrid Lindqvist was born in Norvik.", "Ingrid Lindqvist was born in Norway.")]
    // One person by the last name.
    [InlineData("The northern crane was designed by Ruth Calder.", "The northern crane was designed by Calder.")]
    [InlineData("The northern crane was designed by William Calder.", "The northern crane was designed by Bill Calder.")]
    // Somebody else, or another thing.
    [InlineData("Ingrid Lindqvist was born in Norvik.", "Tomas Okafor was born in Sarlund.")]
    [InlineData("The northern crane was designed by Ruth Calder.", "The southern gate was designed by Mona Brandt.")]
    // Two who did it together.
    [InlineData("Halden Steel was founded by Ruth Calder.", "Halden Steel was founded by Ruth Calder and Mona Brandt.")]
    // Not so, or not yet.
    [InlineData("The northern crane was designed by Ruth Calder.", "The northern crane was not designed by Mona Brandt.")]
    [InlineData("The new bridge was opened by Ruth Calder.", "The new bridge may be opened by Mona Brandt.")]
    // Another part of the act.
    [InlineData("Ingrid Lindqvist was born in Norvik.", "Ingrid Lindqvist was born in May.")]
    [InlineData("The flagship of the yard is the Norvik Star.", "The oldest ship of the yard is the Sarlund Queen.")]
    [InlineData("Ingrid Lindqvist won the Norvik Prize.", "Ingrid Lindqvist won the Sarlund Medal.")]
    // What happens more than once.
    [InlineData("Ingrid Lindqvist was in Norvik.", "Ingrid Lindqvist was in Sarlund.")]
    [InlineData("Ingrid Lindqvist played in Norvik.", "Ingrid Lindqvist played in Sarlund.")]
    public void What_can_be_true_together_is_not_told(string first, string second) => Assert.Empty(Disputes(first, second));

    private static List<FindingDigest> Disputes(string first, string second) => FindingsBuilder
        .Build([ArticleReader.Read("a.txt", first + Told, ArticleOptions.None).Digest, ArticleReader.Read("b.txt", second + Told, ArticleOptions.None).Digest])
        .Where(f => f.Dispute is not null).ToList();
}
