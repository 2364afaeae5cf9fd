namespace Dossier.Tests;

public sealed class FindingTests
{
    private static readonly Claim<string>[] Claims =
    [
        new("Ann Lee", "role", "mayor", true, false, null, new Passage("a.txt", 4, 5, 1, 5, "mayor", "", ""), "The mayor."),
        new("Ann Lee", "role", "judge", true, false, null, new Passage("b.txt", 8, 5, 2, 3, "judge", "", ""), "A judge."),
    ];

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
        Assert.Equal(["mayor", "judge"], finding.UntypedClaims.Select(c => c.UntypedValue));
    }
}
