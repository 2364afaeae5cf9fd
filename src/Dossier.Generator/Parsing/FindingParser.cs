using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Generator.Model;

namespace Dossier.Generator.Parsing;

/// <summary>From the articles' digests to the models of their findings.</summary>
internal static class FindingParser
{
    private const int MostSources = 20;

    /// <summary>The findings that at least two articles speak of, and every disputed one. What one article alone says is in its claims.</summary>
    public static EquatableArray<FindingModel> Parse(ImmutableArray<ArticleDigest> digests, CancellationToken cancellation)
    {
        var articles = Distinct(digests);
        return Model(FindingsCache.Build(articles, cancellation), articles);
    }

    /// <summary>The articles by path. A file that is listed twice is one article; the order of the files must not show.</summary>
    public static IReadOnlyList<ArticleDigest> Distinct(ImmutableArray<ArticleDigest> digests) =>
        digests.GroupBy(d => d.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(d => d.Path, StringComparer.Ordinal).ToList();

    /// <summary>Whether a finding has a generated member.</summary>
    public static bool IsListed(FindingDigest finding) => finding.Dispute is not null || finding.Claims.Any(c => c.Path != finding.Claims[0].Path);

    internal static EquatableArray<FindingModel> Model(EquatableArray<FindingDigest> findings, IReadOnlyList<ArticleDigest> articles)
    {
        var byPath = articles.ToDictionary(a => a.Path, StringComparer.Ordinal);
        return new(findings
            .Where(IsListed)
            .OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => Model(f, byPath)));
    }

    /// <summary>One finding.</summary>
    public static FindingModel Model(FindingDigest finding, Dictionary<string, ArticleDigest> articles)
    {
        var disputed = finding.Dispute is not null || finding.Agreed is null;
        var record = new PackedWriter();
        record.String(finding.Subject).String(finding.Property).Number(PackedWriter.KindOf(finding.Kind))
            .Flag(disputed).Flag(finding.Agreed is not null);
        if (finding.Agreed is { } agreed)
            record.Value(agreed);
        record.List(finding.Claims, c => record.String(c.Path).Number(c.Index));
        var sources = finding.Claims
            .Select(c => (c.Path, Claim: articles[c.Path].Claims[c.Index]))
            .Select(c => c.Path + ": \"" + DisputeMessage.Quote(c.Claim.Exact) + "\" (" + c.Claim.Value.Text + ")")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (sources.Count > MostSources)
        {
            var more = sources.Count - MostSources;
            sources.RemoveRange(MostSources, more);
            sources.Add("and " + more.ToString(System.Globalization.CultureInfo.InvariantCulture) + " more");
        }
        var answer = finding.Dispute is { } dispute ? "disputed, " + dispute.Rule.Id : finding.Agreed?.Text ?? "not known";
        return new FindingModel(
            finding.Key, finding.Subject, finding.Property, finding.Kind, DisputeMessage.Question(finding) + ": " + answer, new(sources), record.ToString());
    }
}
