using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>How loud two pages without a date are told against each other.</summary>
public sealed class PageLevelTests
{
    private const string More = "\n\nThe tank of the pump holds 12 litres, its hose 2 litres and its filter 3 litres. The spare tank holds 30 litres and the drip tray 5 litres.";

    [Theory]
    [InlineData("The bucket of the Solvang winch holds 8 litres.", "The bucket of the Solvang winch holds 9 litres.", "", true)]
    [InlineData("The bucket of the Solvang winch holds 8 litres.", "The bucket of the Solvang winch holds 9 litres.", More, false)]
    public void A_page_with_many_values_of_one_kind_may_mean_another(string a, string b, string more, bool isWarning)
    {
        var articles = new[] { a, b }.Select((text, i) => ArticleReader.Read(i + ".md", "# The Solvang winch\n\n" + text + more + "\n", ArticleOptions.None).Digest).ToList();
        var dispute = Assert.Single(FindingsBuilder.Build(articles), f => f.Dispute is not null).Dispute!;
        Assert.Equal(isWarning ? Level.Warning : Level.Info, dispute.Level);
    }
}
