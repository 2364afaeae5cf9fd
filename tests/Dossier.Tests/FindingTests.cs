using System.Globalization;

namespace Dossier.Tests;

public sealed class FindingTests
{
    private static readonly Claim<string>[] Claims =
    [
        new("Ann Lee", "role", "mayor", true, false, null, new Passage("a.txt", 4, 5, 1, 5, "mayor", "", ""), "The mayor."),
        new("Ann Lee", "role", "judge", true, false, null, new Passage("b.txt", 8, 5, 2, 3, "judge", "", ""), "A judge."),
    ];

    [Theory]
    [InlineData("\"We had no chance,\"")]
    [InlineData("\u201CWe had no chance,\u201D")]
    [InlineData("We had no chance,")]
    public void Words_of_a_passage_have_one_pair_of_quotation_marks(string exact) =>
        Assert.Equal("a.txt(1,5): \"We had no chance,\"", new Passage("a.txt", 4, exact.Length, 1, 5, exact, "", "").ToString());

    [Fact]
    public void An_agreed_finding_has_a_value() =>
        Assert.Equal("mayor", new Finding<string>("Ann Lee", "role", Claims, isDisputed: false, "mayor").Value);

    [Fact]
    public void The_value_of_a_disputed_finding_throws_and_names_every_place()
    {
        var finding = new Finding<string>("Ann Lee", "role", Claims, isDisputed: true, null);
        var message = Assert.Throws<DisputedFindingException>(() => finding.Value).Message;
        Assert.Contains("a.txt(1,5)", message);
        Assert.Contains("b.txt(2,3)", message);
    }

    [Fact]
    public void A_finding_of_unknown_type_still_lists_its_claims()
    {
        Finding finding = new Finding<string>("Ann Lee", "role", Claims, isDisputed: true, null);
        Assert.Equal(["mayor", "judge"], finding.AllClaims.Select(c => c.Value));
    }

    [Fact]
    public void Findings_of_equal_claims_and_value_are_equal()
    {
        var finding = new Finding<string>("Ann Lee", "role", Claims, isDisputed: false, "mayor") { Key = "role: mayor (ann lee)" };
        var same = new Finding<string>("Ann Lee", "role", [.. Claims], isDisputed: false, "mayor") { Key = "role: mayor (ann lee)" };
        Assert.Equal(finding, same);
        Assert.Equal(finding.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(finding, new Finding<string>("Ann Lee", "role", Claims, isDisputed: false, "judge") { Key = finding.Key });
        Assert.NotEqual(finding, new Finding<string>("Ann Lee", "role", Claims[..1], isDisputed: false, "mayor") { Key = finding.Key });
        Assert.NotEqual(finding, new Finding<string>("Ann Lee", "role", Claims, isDisputed: true, null) { Key = finding.Key });
        Assert.NotEqual(finding, new Finding<string>("Ann Lee", "role", Claims, isDisputed: false, "mayor", new Ruling(finding.Key, "mayor", "seen")) { Key = finding.Key });
    }

    [Fact]
    public void A_finding_reads_as_a_person_would_say_it()
    {
        Assert.Equal("duration: nine days", new Finding<string>("", "duration", Claims, isDisputed: false, "nine days").ToString());
        Assert.Equal("role of Ann Lee: mayor", new Finding<string>("Ann Lee", "role", Claims, isDisputed: false, "mayor").ToString());
        Assert.Equal("role of Ann Lee: mayor (ruled: seen)", new Finding<string>("Ann Lee", "role", Claims, isDisputed: false, "mayor", new Ruling("k", "mayor", "seen")).ToString());
        Assert.StartsWith("role of Ann Lee is disputed:\n  mayor – a.txt(1,5)", new Finding<string>("Ann Lee", "role", Claims, isDisputed: true, null).ToString());
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void It_reads_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("fire of x: 2019-03-04", new Finding<DateOnly>("x", "fire", [], isDisputed: false, new DateOnly(2019, 3, 4)).ToString());
            Assert.Equal("fire of x: -1.5", new Finding<decimal>("x", "fire", [], isDisputed: false, -1.5m).ToString());
            Assert.Equal("fire of x: 00:40:00", new Finding<TimeSpan>("x", "fire", [], isDisputed: false, TimeSpan.FromMinutes(40)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_no_article_tells_has_no_value()
    {
        var finding = Generated.FactSheetAnswers.None<string>("Ann Lee", "role");
        Assert.False(finding.HasValue);
        Assert.False(finding.IsDisputed);
        Assert.Contains("not told by any article", Assert.Throws<UnansweredFindingException>(() => finding.Value).Message);
    }
}
