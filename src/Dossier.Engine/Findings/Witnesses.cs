namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>
/// Which articles of a group take sides. One whose body gives two values reports both sides and takes none. Its headline against its body is another matter,
/// and so are the posts of one person: nobody reports that they are in dispute. Two articles are asked alone, so that no third one silences them.
/// </summary>
internal sealed class Witnesses
{
    private readonly ClaimGroup _group;
    private readonly Dictionary<int, List<int>> _bodies = [];
    private readonly Dictionary<(int Article, int Claim), bool> _known = [];

    public Witnesses(ClaimGroup group)
    {
        _group = group;
        for (var i = 0; i < group.Claims.Count; i++)
            if (group.Claims[i].Digest.Block != BlockKind.Headline)
            {
                if (!_bodies.TryGetValue(group.Claims[i].Article, out var body))
                    _bodies.Add(group.Claims[i].Article, body = []);
                if (body.Count < ClaimGroups.MostOfOneArticle)
                    body.Add(i);
            }
    }

    /// <summary>Whether two claims that contradict each other are told against each other.</summary>
    public bool TakeSides(int a, int b) =>
        _group.Claims[a].Slot.Kind == ClaimKind.Role || (!TellsBoth(_group.Claims[a].Article, b) && !TellsBoth(_group.Claims[b].Article, a));

    /// <summary>Whether the body of an article gives two values that contradict each other to what a claim answers.</summary>
    private bool TellsBoth(int article, int claim)
    {
        if (!_bodies.TryGetValue(article, out var body) || body.Count < 2)
            return false;
        if (!_known.TryGetValue((article, claim), out var tells))
            _known.Add((article, claim), tells = body.Exists(one => IsAsked(one) && body.Exists(other => other != one && (IsAsked(other) || _group.AreOne(one, other)) && _group.Contradict(one, other))));
        return tells;

        bool IsAsked(int one) => one == claim || _group.AreOne(one, claim);
    }
}
