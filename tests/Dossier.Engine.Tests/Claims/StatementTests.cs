using System.Globalization;

namespace Dossier.Engine.Tests.Claims;

/// <summary>Every sentence of statements.txt, one test a phenomenon, so that a failing test names what is broken.</summary>
public sealed class StatementTests
{
    private static readonly List<StatementCase> Cases = StatementCase.All();

    public static TheoryData<string> Phenomena => new(Cases.Select(c => c.Phenomenon).Distinct());

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Statements(string phenomenon)
    {
        var wrong = Cases.Where(c => c.Phenomenon == phenomenon && !c.IsOpen).Select(c => c.Complaint()).Where(c => c is not null).ToList();
        Assert.True(wrong.Count == 0, $"{phenomenon}: {wrong.Count.ToString(CultureInfo.InvariantCulture)} wrong\n" + string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Sentences_that_were_read_wrong_still_are(string phenomenon)
    {
        var right = Cases.Where(c => c.Phenomenon == phenomenon && c.IsOpen && c.Complaint() is null).Select(c => c.Text).ToList();
        Assert.True(right.Count == 0, $"{phenomenon}: no longer open\n" + string.Join("\n", right));
    }

    [Fact]
    public void There_are_three_hundred_sentences_and_at_most_a_tenth_of_them_is_open()
    {
        var open = Cases.Count(c => c.IsOpen);
        Assert.True(Cases.Count >= 300, $"{Cases.Count} sentences");
        Assert.True(open * 10 <= Cases.Count, $"{open} of {Cases.Count} are open");
    }
}
