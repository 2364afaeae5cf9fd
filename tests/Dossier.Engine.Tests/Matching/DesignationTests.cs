using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Things of one kind that are told apart by a number or letter.</summary>
public sealed class DesignationTests
{
    private const string Head = "News from Halden\n\nMay 4, 2024\n\nAnn Lee of Halden Transport spoke to Bo Ekdahl.\n\n";

    [Theory]
    [InlineData("Shop 1 sold 40 bikes in April. It has 12 workers.", "Shop 2 sold 60 bikes in April. It has 15 workers.")]
    [InlineData("Shop 1 opens at 9 am.", "Shop 2 opens at 10 am.")]
    [InlineData("Unit 3 of the Calder plant was shut down for 20 days.", "Unit 4 of the Calder plant was shut down for 35 days.")]
    [InlineData("Unit 3 makes 900 megawatts.", "Unit 4 makes 1,100 megawatts.")]
    [InlineData("Line A of the metro runs every 4 minutes. Line A has 18 stations.", "Line B of the metro runs every 6 minutes. Line B has 22 stations.")]
    [InlineData("Bus 7 costs 3 euros. Bus 7 takes 25 minutes to the harbour.", "Bus 9 costs 4 euros. Bus 9 takes 40 minutes to the harbour.")]
    [InlineData("Crane 7B lifted 300 boxes on Friday.", "Crane 7C lifted 450 boxes on Friday.")]
    public void What_is_told_of_two_of_a_kind_is_no_dispute(string first, string second) => Assert.Empty(Disputes(first, second));

    [Theory]
    [InlineData("Unit 3 of the Calder plant was shut down for 20 days.", "Unit 3 of the Calder plant was shut down for 35 days.")]
    [InlineData("Line A of the metro has 18 stations.", "The metro's line A has 22 stations.")]
    // Only one says which.
    [InlineData("Crane 7 lifted 300 boxes on Friday.", "The crane lifted 450 boxes on Friday.")]
    // The number is the value.
    [InlineData("The bus carried 40 people to the harbour on Friday.", "The bus carried 60 people to the harbour on Friday.")]
    public void What_is_told_of_one_is(string first, string second) => Assert.NotEmpty(Disputes(first, second));

    [Fact]
    public void A_name_of_a_kind_is_no_count() =>
        Assert.DoesNotContain(ArticleReader.Read("a.txt", Head + "Unit 3 makes 900 megawatts. Shop 1 opens at 9 am.\n", ArticleOptions.None).Digest.Claims, c => c.Question?.Kind == Dossier.Engine.Claims.ClaimKind.Count);

    private static IEnumerable<FindingDigest> Disputes(string first, string second) =>
        FindingsBuilder.Build([Read("a.txt", first), Read("b.txt", second)]).Where(f => f.Dispute is not null);

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, Head + text + "\n", ArticleOptions.None).Digest;
}
