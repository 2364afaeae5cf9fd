using CsCheck;
using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Rulings;

public sealed class RoundTripTests
{
    private const int Samples = 1_500;

    [Fact]
    public void A_ruling_that_is_printed_reads_back() => RulingGenerator.Decision.Sample(decision =>
    {
        var file = RulingsFile.Parse(decision.ToString());
        Assert.Empty(file.Problems);
        Assert.Equal(decision, Assert.Single(file.Decisions));
        Assert.Equal(decision.ToString(), file.Decisions[0].ToString());
    }, iter: Samples);

    [Fact]
    public void A_printed_ruling_is_one_line_that_shows_all_it_holds() => RulingGenerator.Decision.Sample(decision =>
        Assert.All(decision.ToString(), c => Assert.False(char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\uFEFF')), iter: Samples);

    [Fact]
    public void A_file_holds_its_rulings_in_their_order_whatever_stands_between() => RulingGenerator.File.Sample(file =>
    {
        var read = RulingsFile.Parse(file.Text);
        Assert.Empty(read.Problems);
        Assert.Equal(file.Decisions, read.Decisions);
    }, iter: Samples);

    [Fact]
    public void A_ruling_that_is_added_leaves_every_other_line_as_it_was() => Gen.Select(RulingGenerator.File, RulingGenerator.Decision).Sample((file, decision) =>
    {
        var edited = RulingsText.With(file.Text, decision);
        var others = file.Decisions.Where(d => !IsOnTheSame(d, decision)).ToList();
        Assert.Equal(others, RulingsFile.Parse(edited).Decisions.Where(d => !IsOnTheSame(d, decision)));
        Assert.Equal(decision, Assert.Single(RulingsFile.Parse(edited).Decisions, d => IsOnTheSame(d, decision)));
        Assert.Equal(Comments(file.Text.Trim().Length == 0 ? RulingsText.Header : file.Text), Comments(edited));
        Assert.Equal(edited, RulingsText.With(edited, decision));
    }, iter: Samples);

    [Fact]
    public void Any_text_is_read_and_every_problem_lies_in_it() => Gen.OneOf(Gen.String, Gen.Select(RulingGenerator.File, Gen.Int[0, 200], (f, cut) => f.Text[Math.Min(cut, f.Text.Length)..])).Sample(text =>
    {
        var file = RulingsFile.Parse(text);
        Assert.All(file.Problems, p => Assert.Equal(p.Span.Length, text.Substring(p.Span.Start, p.Span.Length).Length));
        Assert.All(file.Lines, l =>
        {
            Assert.True(l.Span.Contains(l.NameSpan));
            Assert.All(l.ValueSpans, v => Assert.True(l.Span.Contains(v) && text[v.Start] == '"' && text[v.End - 1] == '"'));
        });
    }, iter: Samples);

    private static bool IsOnTheSame(Decision a, Decision b) => (a, b) switch
    {
        (FindingDecision x, FindingDecision y) => x.Key == y.Key,
        (PassageDecision x, PassageDecision y) => (x.Path, x.Quote) == (y.Path, y.Quote),
        _ => false,
    };

    private static List<string> Comments(string text) => text.Split('\n', '\r').Select(l => l.Trim()).Where(l => l.StartsWith('#')).ToList();
}
