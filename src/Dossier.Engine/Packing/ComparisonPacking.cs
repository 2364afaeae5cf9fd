namespace Dossier.Engine.Packing;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>What a comparison of articles brought, as bytes. It hangs on these articles and the engine alone, as the key says.</summary>
internal static class ComparisonPacking
{
    /// <summary>The key of the comparison of articles, whose keys stand in the order of their paths.</summary>
    public static string KeyOf(IEnumerable<string> articles) => PackedArticle.KeyOf(string.Join(" ", articles), "comparison");

    public static byte[] Write(string key, ComparedArticles compared, IReadOnlyList<ArticleDigest> articles) => PackedBytes.Seal(key, packer => _ = new Packing(packer, articles).Compared(compared));

    /// <summary>The comparison, or null where the bytes hold something else.</summary>
    public static ComparedArticles? Read(string key, byte[] bytes, IReadOnlyList<ArticleDigest> articles)
    {
        ComparedArticles? compared = null;
        return PackedBytes.IsWhole(key, bytes) && PackedBytes.Open(bytes, packer => compared = new Packing(packer, articles).Compared(null)) ? compared : null;
    }

    private sealed class Packing(Packer packer, IReadOnlyList<ArticleDigest> articles)
    {
        // Nothing of an article's text is packed here.
        private readonly ArticlePacking _values = new(packer, "", "", ArticleOptions.None);
        private readonly Dictionary<string, int> _numbers = Enumerable.Range(0, articles.Count).ToDictionary(i => articles[i].Path, StringComparer.Ordinal);

        public ComparedArticles Compared(ComparedArticles? compared) => new(
            packer.List(compared?.Findings ?? default, Finding),
            packer.List(compared?.LeftOut ?? default, l => new LeftOut(Path(l.Path), packer.Text(l.Text))));

        private FindingDigest Finding(FindingDigest? finding) => new(
            packer.Text(finding?.Key), packer.Text(finding?.Subject), packer.Text(finding?.Property), (ValueKind)packer.Below(1 + (int)ValueKind.Text, (int)(finding?.Kind ?? 0)),
            packer.List(finding?.Claims ?? default, Claim), packer.Maybe(finding?.Agreed, _values.Value), packer.Maybe(finding?.Dispute, Dispute));

        private Dispute Dispute(Dispute? dispute)
        {
            var rule = _values.Rule(dispute?.Rule);
            var level = _values.Level(dispute?.Level ?? 0);
            var sides = dispute?.Sides.Count ?? 0;
            sides = packer.Below(int.MaxValue, sides);
            return new Dispute(rule, level, packer.List(dispute?.Sides ?? default, s => Side(s, sides))) { FoundBy = (Comparer)packer.Below(1 + (int)Comparer.Matches, (int)(dispute?.FoundBy ?? 0)) };
        }

        private Side Side(Side? side, int sides) => new(packer.Text(side?.Reading), packer.List(side?.Claims ?? default, Claim), packer.List(side?.Rivals ?? default, r => packer.Below(sides, r)))
        {
            Values = packer.List(side?.Values ?? default, _values.Value),
            Witnesses = packer.List(side?.Witnesses ?? default, w => new Witness(Claim(w.Claim), packer.Below(int.MaxValue, w.Copies))),
        };

        private ClaimReference Claim(ClaimReference claim)
        {
            var article = packer.Below(articles.Count, claim.Path is null ? 0 : _numbers[claim.Path]);
            return new(articles[article].Path, packer.Below(articles[article].Claims.Count, claim.Index));
        }

        private string Path(string? path) => articles[packer.Below(articles.Count, path is null ? 0 : _numbers[path])].Path;
    }
}
