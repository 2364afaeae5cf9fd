using Dossier.Engine.Claims;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Of what party or creed somebody is, whose relative, and at which body somebody holds a post.</summary>
public sealed class MembershipTests
{
    private const string Dated = "Published March 6, 2019\n\n";

    private const string Told = "\n\nIngrid Lindqvist of Halden Steel told Tomas Okafor of the Calder Harbour Board about the crane.";

    public static IEnumerable<object[]> Nouns => Vocabulary.Instance.Lines("Claims/memberships.lexicon").Select(l => new object[] { l.Fields[0], l.Fields[1] });

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Another_of_its_group_is_told_of_each_noun(string noun, string group)
    {
        var other = (string)Nouns.First(n => (string)n[1] == group && (string)n[0] != noun)[0];

        Assert.Contains("DSR2008", Rules(Sentence(noun), Sentence(other)));

        string Sentence(string word) => group == Memberships.Kin
            ? $"Ingrid Lindqvist is the {word} of Tomas Okafor."
            : $"Ingrid Lindqvist, a {char.ToUpperInvariant(word[0])}{word[1..]}, opened the yard in Calder on Monday.";
    }

    [Theory]
    [InlineData("Ingrid Lindqvist, the chair of Halden Bank, resigned on Monday.", "Ingrid Lindqvist, the chair of Norvik Bank, resigned on Monday.")]
    [InlineData("Ingrid Lindqvist, the mayor of Bergen, resigned on Monday.", "Ingrid Lindqvist, the mayor of Trondheim, resigned on Monday.")]
    public void Two_of_one_kind_are_told(string a, string b) => Assert.Contains("DSR2008", Rules(a, b));

    [Theory]
    // The same, or of others.
    [InlineData("Ingrid Lindqvist, a Republican, opened the yard.", "Ingrid Lindqvist, a Republican, opened the yard on Monday.")]
    [InlineData("Ingrid Lindqvist, a Republican, opened the yard.", "Tomas Okafor, a Democrat, opened the yard.")]
    [InlineData("Ingrid Lindqvist, a Catholic, opened the yard.", "Ingrid Lindqvist, a Republican, opened the yard.")]
    [InlineData("Ingrid Lindqvist is the daughter of Tomas Okafor.", "Ingrid Lindqvist is the niece of Bo Ekdahl.")]
    [InlineData("Ingrid Lindqvist is the daughter of Tomas Okafor.", "Ingrid Lindqvist is the daughter of Ruth Okafor.")]
    [InlineData("Ingrid Lindqvist met a Republican on Monday.", "Ingrid Lindqvist met a Democrat on Monday.")]
    // A body that may be a part of the other, or the other by another name.
    [InlineData("Ingrid Lindqvist, the chair of Halden Bank, resigned.", "Ingrid Lindqvist, the chair of Halden Bank Norway, resigned.")]
    [InlineData("Ingrid Lindqvist, the chair of Halden Bank, resigned.", "Ingrid Lindqvist, the chair of HBN, resigned.")]
    [InlineData("Ingrid Lindqvist, the minister of Norway, resigned.", "Ingrid Lindqvist, the minister of Oslo, resigned.")]
    [InlineData("Ingrid Lindqvist, the former mayor of Bergen, resigned.", "Ingrid Lindqvist, the mayor of Trondheim, resigned.")]
    public void What_can_be_so_beside_the_other_is_not(string a, string b) => Assert.DoesNotContain("DSR2008", Rules(a, b));

    private static string[] Rules(params string[] texts) => DisputedRules.Of([.. texts.Select(t => Dated + t + Told)]);
}
