using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Rulings;

/// <summary>Findings laid down by hand: rulings are matched by keys and values, whatever the recognisers learn.</summary>
internal sealed class DisputeSketch
{
    private readonly List<ArticleDigest> _articles = [];
    private readonly List<FindingDigest> _findings = [];

    /// <summary>Adds a finding on whose values all sides contradict each other; each value is given by an article of its own.</summary>
    public DisputeSketch Disputed(string key, params string[] values) => Add(key, values, isDisputed: true);

    /// <summary>Adds a finding that its articles agree on.</summary>
    public DisputeSketch Agreed(string key, string value) => Add(key, [value, value], isDisputed: false);

    /// <summary>Settles the findings by the lines of a rulings file.</summary>
    public (RuledFindings Ruled, IReadOnlyList<Problem> Problems) Settle(params string[] lines)
    {
        var file = RulingsFile.Parse(string.Join("\n", lines));
        var ruled = RulingMatcher.Match(new(_findings), _articles, file.Decisions);
        return (ruled, RulingProblems.Of(file, ruled.Problems));
    }

    /// <summary>The keys of the findings that the lines settle, each with the accepted value, and the problems with their lines' rules.</summary>
    public string Outcome(params string[] lines)
    {
        var (ruled, problems) = Settle(lines);
        return string.Join("; ", ruled.Findings.Where(f => f.Settlement is not null).Select(f => f.Key + " = " + (f.Settlement!.Value?.Text ?? "no dispute"))
            .Concat(problems.Select(p => p.Rule.Id)));
    }

    private DisputeSketch Add(string key, string[] values, bool isDisputed)
    {
        var first = _articles.Count;
        foreach (var value in values)
            _articles.Add(new ArticleDigest($"a{_articles.Count}.txt", "", null, new([new ClaimDigest("subject", "property", ValueOf(value), value)])));
        var claims = values.Select((_, i) => new ClaimReference($"a{first + i}.txt", 0)).ToList();
        var sides = values.Select((value, i) => new Side(value, new([claims[i]]), new(Enumerable.Range(0, values.Length).Where(j => j != i && Number(values[j]) != Number(value))))
        {
            Values = new([ValueOf(value)]),
        });
        _findings.Add(new FindingDigest(
            key, "subject", "property", ValueKind.Quantity, new(claims), isDisputed ? null : ValueOf(values[0]), isDisputed ? new Dispute(Engine.Rules.Count, Level.Warning, new(sides)) : null));
        return this;
    }

    // "14 passengers" and "14 people" are one number.
    private static ClaimValue ValueOf(string text) =>
        Number(text) is { } n ? new(ValueKind.Quantity, text) { Quantity = new Quantity(n, n, text.Split(' ')[^1]) } : new(ValueKind.Text, text);

    private static decimal? Number(string text) => decimal.TryParse(text.Split(' ')[0], out var n) ? n : null;
}
