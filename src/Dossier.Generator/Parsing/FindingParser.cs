using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Generator.Model;

namespace Dossier.Generator.Parsing;

/// <summary>From the articles' digests to the models of their findings.</summary>
internal static class FindingParser
{
    private const int MostSources = 20;

    // A finding is the same object after an edit that changed none of its claims.
    private static readonly ConditionalWeakTable<FindingDigest, Kept> Models = new();

    /// <summary>The findings that at least two articles speak of, and every disputed one. What one article alone says is in its claims.</summary>
    public static EquatableArray<FindingModel> Parse(ImmutableArray<ArticleDigest> digests, EquatableArray<Decision> rulings, CancellationToken cancellation)
    {
        var articles = Distinct(digests);
        return Model(FindingsCache.Build(articles, rulings, cancellation).Findings, articles);
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
            .Select(f => Models.GetValue(f, static _ => new Kept()).Model(f, byPath)));
    }

    /// <summary>The model of a finding, as long as the articles claim what they claimed.</summary>
    private sealed class Kept
    {
        private ClaimDigest[] _claims = [];
        private FindingModel? _model;

        public FindingModel Model(FindingDigest finding, Dictionary<string, ArticleDigest> articles)
        {
            lock (this)
            {
                if (_model is null || finding.Claims.Where((c, i) => !ReferenceEquals(articles[c.Path].Claims[c.Index], _claims[i])).Any())
                {
                    _model = FindingParser.Model(finding, articles);
                    _claims = [.. finding.Claims.Select(c => articles[c.Path].Claims[c.Index])];
                }
                return _model;
            }
        }
    }

    /// <summary>One finding.</summary>
    public static FindingModel Model(FindingDigest finding, Dictionary<string, ArticleDigest> articles)
    {
        var value = finding.Settlement is { } settled ? settled.Value : finding.Agreed;
        var disputed = finding.IsOpen || (finding.Settlement is null && value is null);
        var record = new PackedWriter();
        record.String(finding.Subject).String(finding.Property).Number(PackedWriter.KindOf(finding.Kind))
            .Flag(disputed).Flag(value is not null);
        if (value is not null)
            record.Value(value);
        record.Flag(finding.Settlement is not null);
        if (finding.Settlement?.Decision is { } decision)
            record.StringOrNull(decision.Accepted).String(decision.Reason);
        // A finding of one type has the claims that give a value of that type.
        record.List(
            finding.Claims.Where(c => PackedWriter.KindOf(articles[c.Path].Claims[c.Index].Value.Kind) == PackedWriter.KindOf(finding.Kind)).ToList(),
            (list, c) => list.String(c.Path).Number(c.Index));
        var sources = finding.Claims
            .Select(c => (c.Path, Claim: articles[c.Path].Claims[c.Index]))
            .Select(c => c.Path + ": " + DisputeMessage.InQuotes(c.Claim.Exact) + " (" + c.Claim.Value.Text + ")")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (sources.Count > MostSources)
        {
            var more = sources.Count - MostSources;
            sources.RemoveRange(MostSources, more);
            sources.Add("and " + more.ToString(System.Globalization.CultureInfo.InvariantCulture) + " more");
        }
        var answer = finding switch
        {
            { Settlement: { Decision: var ruling } settlement } => (settlement.Value?.Text ?? "not a dispute") + " (ruled: " + DisputeMessage.OneLine(ruling.Reason, int.MaxValue) + ")",
            { Dispute: { } dispute } => "disputed, " + dispute.Rule.Id,
            _ => finding.Agreed?.Text ?? "not known",
        };
        return new FindingModel(
            finding.Key, finding.Subject, finding.Property, finding.Kind, DisputeMessage.Question(finding) + ": " + answer, new(sources), record.ToString());
    }
}
