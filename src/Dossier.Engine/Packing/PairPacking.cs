namespace Dossier.Engine.Packing;

using Dossier.Engine.Findings;
using Dossier.Engine.Matching;

/// <summary>The pairs of one article as bytes.</summary>
internal static class PairPacking
{
    private const string What = "pairs";

    public static byte[] Write(string key, IReadOnlyDictionary<string, PairResult> pairs) => PackedBytes.Seal(PackedArticle.KeyOf(key, What), packer => _ = Pairs(packer, [.. pairs], int.MaxValue));

    /// <summary>The pairs, or null where the bytes hold something else.</summary>
    public static Dictionary<string, PairResult>? Read(string key, byte[] bytes, int claims)
    {
        if (!PackedBytes.IsWhole(PackedArticle.KeyOf(key, What), bytes))
            return null;
        var known = new Dictionary<string, PairResult>(StringComparer.Ordinal);
        return PackedBytes.Open(bytes, packer =>
        {
            foreach (var pair in Pairs(packer, [], claims))
                known[pair.Key] = pair.Value;
        }) ? known : null;
    }

    private static KeyValuePair<string, PairResult>[] Pairs(Packer packer, KeyValuePair<string, PairResult>[] pairs, int claims) =>
        packer.Items(pairs, p => new KeyValuePair<string, PairResult>(packer.Text(p.Key), Pair(packer, p.Value, claims)));

    private static PairResult Pair(Packer packer, PairResult? pair, int claims) => new(
        packer.Flag(pair?.IsPast ?? false),
        // The other article's claims are counted when it is known.
        packer.Items(pair?.Matches ?? [], m => new PairMatch(
            packer.Below(claims, m.A), packer.Below(int.MaxValue, m.B), (Level)packer.Below(1 + (int)Level.Error, (int)m.Level), packer.Int(m.Score), Rows(packer, m.Evidence))),
        Rows(packer, pair?.OfArticles));

    private static Evidence[] Rows(Packer packer, Evidence[]? evidence) => packer.Items(evidence ?? [], e => (Evidence)packer.Below(EvidenceCount, (int)e));

    private static readonly int EvidenceCount = Enum.GetValues(typeof(Evidence)).Length;
}
