namespace Dossier.Engine.Findings;

/// <summary>Gives each finding a key of its own: two may ask the same in words, and the later, by the path of its first claim, gets a number. With the same number a finding is the same object again.</summary>
internal sealed class FindingKeys
{
    private Dictionary<FindingDigest, FindingDigest> _numbered = new(ByReference<FindingDigest>.Instance);

    /// <summary>The findings, ordered by key.</summary>
    public List<FindingDigest> Of(List<FindingDigest> findings)
    {
        var sorted = findings.ToList();
        sorted.Sort((a, b) =>
        {
            var byKey = string.CompareOrdinal(a.Key, b.Key);
            var byPath = byKey != 0 ? byKey : string.CompareOrdinal(a.Claims[0].Path, b.Claims[0].Path);
            return byPath != 0 ? byPath : a.Claims[0].Index - b.Claims[0].Index;
        });
        var before = _numbered;
        _numbered = new(ByReference<FindingDigest>.Instance);
        // An article's words can end in " #2" by themselves.
        var used = new HashSet<string>(StringComparer.Ordinal);
        var keyed = new List<FindingDigest>(sorted.Count);
        for (int i = 0, same = 1; i < sorted.Count; i++)
        {
            same = i > 0 && sorted[i].Key == sorted[i - 1].Key ? same + 1 : 1;
            var key = same == 1 ? sorted[i].Key : sorted[i].Key + " #" + same;
            while (!used.Add(key))
                key = sorted[i].Key + " #" + ++same;
            keyed.Add(same == 1 ? sorted[i] : _numbered[sorted[i]] = before.TryGetValue(sorted[i], out var numbered) && numbered.Key == key ? numbered : sorted[i] with { Key = key });
        }
        return keyed;
    }
}
