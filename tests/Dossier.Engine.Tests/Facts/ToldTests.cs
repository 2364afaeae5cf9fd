namespace Dossier.Engine.Tests.Facts;

using System.Globalization;
using Dossier.Engine.Facts;

/// <summary>What articles say to stated facts: each form beside a look-alike that stays silent. The examples stand in <c>told.txt</c>.</summary>
public sealed class ToldTests
{
    public static TheoryData<string> Examples => new(Lines());

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_article_answers_the_phrase_or_does_not(string line)
    {
        var fields = line.Split(" | ", 3);
        var at = fields[2].LastIndexOf(" | ", StringComparison.Ordinal);
        Assert.Equal(fields[2][(at + 3)..], Answer(fields[0], fields[1], fields[2][..at]));
    }

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(ToldTests).Assembly.GetManifestResourceStream("Facts/told.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#');
    }

    private static string Answer(string phrase, string value, string text)
    {
        Assert.Null(StatedFact.ProblemOf(phrase));
        var facts = ArticleReader.Read("a.md", text.Replace("\\n", "\n"), new ArticleOptions());
        var answer = FactFinder.Find(new StatedFact(phrase, Value(value), "", null), [ToldValueReader.Read(facts)]);
        return answer.Told.Count == 0 ? "-" : string.Join(" ", answer.Told.Select(t =>
            t.Agreement == FactAgreement.Open ? "open" : t.Agreement == FactAgreement.Same ? "same" : t.IsSure ? "other" : "perhaps"));
    }

    internal static FactValue Value(string text)
    {
        if (text[0] == 'v')
            return FactValue.OfVersion(text)!;
        if (bool.TryParse(text, out var isSo))
            return FactValue.Of(isSo);
        var space = text.IndexOf(' ');
        var number = decimal.Parse(space < 0 ? text : text[..space], CultureInfo.InvariantCulture);
        return FactValue.Of(number, space < 0 ? FactUnit.None : FactUnit.Find(text[(space + 1)..])!.Value);
    }
}
