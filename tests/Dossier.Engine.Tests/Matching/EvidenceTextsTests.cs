using Dossier.Engine.Matching;

namespace Dossier.Engine.Tests.Matching;

public sealed class EvidenceTextsTests
{
    public static TheoryData<string> Rows => [.. Enum.GetNames<Evidence>()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_evidence_says_in_one_line_what_it_means(string name)
    {
        var row = Enum.Parse<Evidence>(name);
        Assert.True(EvidenceTexts.Has(row), $"EvidenceTexts.cs has no text for {name}");
        var text = EvidenceTexts.Of(row);
        Assert.InRange(text.Length, 8, 100);
        Assert.DoesNotContain(text, char.IsControl);
        Assert.False(text.EndsWith('.') || char.IsUpper(text[0]), $"{name}: it stands inside a sentence");
    }

    [Fact]
    public void No_two_rows_say_the_same() =>
        Assert.Equal(Enum.GetValues<Evidence>().Length, Enum.GetValues<Evidence>().Select(EvidenceTexts.Of).Distinct(StringComparer.Ordinal).Count());
}
