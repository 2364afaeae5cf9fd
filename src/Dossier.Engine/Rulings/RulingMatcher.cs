namespace Dossier.Engine.Rulings;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>
/// Finds the dispute that each ruling settles: the one of its key whose values are those it was made on. Keys may have changed with the articles
/// (<see cref="FindingKey"/>), so a dispute on the same question with the same values will do.
/// </summary>
public sealed class RulingMatcher
{
    // Disputes on one question that a ruling is tried on; with more, only the very key counts.
    private const int MostKin = 64;

    private readonly EquatableArray<FindingDigest> _findings;
    private readonly IReadOnlyList<FindingDecision?> _decisions;
    private readonly Dictionary<string, ArticleDigest> _articles;
    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<string, List<(int Finding, FindingKey Key)>> _disputes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Finding, FindingKey Key)>> _agreed = new(StringComparer.Ordinal);
    private readonly Dictionary<int, DisputedValues> _read = [];
    private readonly SortedDictionary<int, List<int>> _taken = [];
    private readonly List<RulingProblem> _problems = [];
    private readonly Dictionary<string, FindingDecision> _outdated = new(StringComparer.Ordinal);
    private NearestKey? _nearest;

    private RulingMatcher(EquatableArray<FindingDigest> findings, IEnumerable<ArticleDigest> articles, IReadOnlyList<FindingDecision?> decisions)
    {
        _findings = findings;
        _decisions = decisions;
        _articles = articles.ToDictionary(a => a.Path, StringComparer.Ordinal);
        _byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < findings.Count; i++)
        {
            // Of two with one key the later is found among the kin.
            if (!_byKey.ContainsKey(findings[i].Key))
                _byKey.Add(findings[i].Key, i);
            var byQuestion = findings[i].Dispute is null ? _agreed : _disputes;
            var key = FindingKey.Parse(findings[i].Key);
            if (!byQuestion.TryGetValue(key.Question, out var kin))
                byQuestion.Add(key.Question, kin = []);
            if (kin.Count < MostKin)
                kin.Add((i, key));
        }
    }

    /// <summary>Settles findings by rulings.</summary>
    /// <param name="findings">Every finding of the articles.</param>
    /// <param name="articles">The articles they were made of.</param>
    /// <param name="decisions">The rulings; those on passages are left to <see cref="IgnoredPassages"/>.</param>
    /// <param name="cancellation">Honoured at every ruling.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static RuledFindings Match(
        EquatableArray<FindingDigest> findings, IEnumerable<ArticleDigest> articles, IReadOnlyList<Decision> decisions, CancellationToken cancellation = default) =>
        decisions.Any(d => d is FindingDecision)
            ? new RulingMatcher(findings, articles, decisions.Select(d => d as FindingDecision).ToList()).Match(cancellation)
            : new RuledFindings(findings, default, new Dictionary<string, FindingDecision>());

    private RuledFindings Match(CancellationToken cancellation)
    {
        var open = new List<int>();
        for (var i = 0; i < _decisions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_decisions[i] is not { } decision)
                continue;
            // A ruling whose key is still a finding's goes first: none on a like finding may take it away.
            if (_byKey.TryGetValue(decision.Key, out var finding) && _findings[finding].Dispute is not null && Fits(decision, finding))
                Take(finding, i);
            else
                open.Add(i);
        }
        foreach (var i in open)
        {
            cancellation.ThrowIfCancellationRequested();
            var kin = Kin(_decisions[i]!).ToList();
            var fits = kin.Where(f => Fits(_decisions[i]!, f)).ToList();
            if (fits.Count > 0)
                Take(fits.FindIndex(f => !_taken.ContainsKey(f)) is >= 0 and var free ? fits[free] : fits[0], i);
            else
                Explain(i, kin);
        }
        var settled = new Dictionary<int, Settlement>();
        foreach (var pair in _taken)
            if (Settle(pair.Key, pair.Value) is { } settlement)
                settled.Add(pair.Key, settlement);
        return new RuledFindings(
            settled.Count == 0 ? _findings : new(_findings.Select((f, i) => settled.TryGetValue(i, out var s) ? f with { Settlement = s } : f)),
            new(_problems.OrderBy(p => p.Ruling)),
            _outdated);
    }

    private DisputedValues Read(int finding)
    {
        if (!_read.TryGetValue(finding, out var values))
            _read.Add(finding, values = DisputedValues.Of(_findings[finding], c => _articles[c.Path].Claims[c.Index]));
        return values;
    }

    private void Take(int finding, int decision)
    {
        if (!_taken.TryGetValue(finding, out var list))
            _taken.Add(finding, list = []);
        list.Add(decision);
    }

    /// <summary>The disputes a ruling can be on: that of its very key, then those with kin keys.</summary>
    private IEnumerable<int> Kin(FindingDecision decision)
    {
        var own = _byKey.TryGetValue(decision.Key, out var finding) && _findings[finding].Dispute is not null ? finding : -1;
        if (own >= 0)
            yield return own;
        foreach (var other in Kin(_disputes, decision))
            if (other != own)
                yield return other;
    }

    private static IEnumerable<int> Kin(Dictionary<string, List<(int Finding, FindingKey Key)>> byQuestion, FindingDecision decision)
    {
        var key = FindingKey.Parse(decision.Key);
        return byQuestion.TryGetValue(key.Question, out var findings) ? findings.Where(f => f.Key.IsKin(key)).Select(f => f.Finding) : [];
    }

    private bool Fits(FindingDecision decision, int finding)
    {
        var values = Read(finding);
        return (decision.Accepted is null || values.Acceptable.ContainsKey(decision.Accepted)) && !Gone(decision, values).Any() && !Added(decision, values).Any();
    }

    /// <summary>Values a ruling knows and no article gives any more, as indices into its <see cref="FindingDecision.Values"/>.</summary>
    private static IEnumerable<int> Gone(FindingDecision decision, DisputedValues values) =>
        decision.Values.Select((v, i) => (v, i)).Skip(decision.Accepted is null ? 0 : 1).Where(v => values.Find(v.v) is null).Select(v => v.i);

    /// <summary>Values of the dispute that a ruling does not know.</summary>
    private static IEnumerable<DisputedValue> Added(FindingDecision decision, DisputedValues values)
    {
        var known = new HashSet<int>(decision.Values.Select(values.Find).OfType<int>());
        return values.Values.Where((_, i) => !known.Contains(i));
    }

    private Settlement? Settle(int finding, List<int> rulings)
    {
        var first = _decisions[rulings[0]]!;
        var values = Read(finding);
        foreach (var other in rulings.Skip(1))
        {
            if (!AcceptTheSame(first, _decisions[other]!, values))
            {
                var about = Question(finding);
                _problems.Add(new(rulings[0], Rules.RulingsContradict, null, other, $"two rulings on the {about} contradict each other, so neither holds; delete one: the other"));
                foreach (var ruling in rulings.Skip(1))
                    _problems.Add(new(ruling, Rules.RulingsContradict, null, rulings[0], $"two rulings on the {about} contradict each other, so neither holds; delete one: the other"));
                return null;
            }
        }
        foreach (var other in rulings.Skip(1))
            _problems.Add(new(other, Rules.RulingNotNeeded, null, rulings[0], $"the {Question(finding)} is settled already; delete one of the two rulings: the other"));
        return new Settlement(first, first.Accepted is { } name ? values.Acceptable[name] : null);
    }

    private static bool AcceptTheSame(FindingDecision a, FindingDecision b, DisputedValues values) =>
        a.Accepted == b.Accepted || (a.Accepted is { } x && b.Accepted is { } y && values.Find(x) is { } value && values.Find(y) == value);

    /// <summary>Says why a ruling settles nothing.</summary>
    private void Explain(int ruling, List<int> kin)
    {
        var decision = _decisions[ruling]!;
        // Where the very key is gone, the dispute that shares a value is the one that was meant.
        var meant = kin.Where(f => _findings[f].Key == decision.Key || decision.Values.Any(v => Read(f).Find(v) is not null || Read(f).Acceptable.ContainsKey(v)))
            .Select(f => (int?)f).FirstOrDefault();
        if (meant is { } finding)
        {
            _outdated[_findings[finding].Key] = decision;
            ExplainValues(ruling, finding);
        }
        else if ((_byKey.TryGetValue(decision.Key, out var same) ? same : Kin(_agreed, decision).Select(f => (int?)f).FirstOrDefault()) is { } agreed)
            _problems.Add(new(ruling, Rules.RulingNotNeeded, null, null, $"the articles no longer disagree on the {Question(agreed)}; delete the ruling"));
        else
        {
            _nearest ??= new NearestKey(_findings.Where(f => f.Dispute is not null).Select(f => f.Key));
            var advice = _nearest.To(decision.Key) is { } key ? $"did you mean {RulingText.Quoted(key)}?" : "'dossier settle' lists the keys of the open disputes; delete the ruling if its articles are gone";
            _problems.Add(new(ruling, Rules.UnknownFinding, null, null, $"no finding has the key {RulingText.Quoted(decision.Key)}; {advice}"));
        }
    }

    private void ExplainValues(int ruling, int finding)
    {
        var decision = _decisions[ruling]!;
        var values = Read(finding);
        if (decision.Accepted is { } accepted && !values.Acceptable.ContainsKey(accepted))
        {
            var given = List(values.Acceptable.Keys);
            _problems.Add(new(ruling, Rules.UnknownValue, 0, null, $"no article gives {RulingText.Quoted(accepted)} for the {Question(finding)}; they give {given}"));
            return;
        }
        var gone = Gone(decision, values).ToList();
        var why = Added(decision, values)
            .Select(v => $"{RulingText.Quoted(v.Label)} is new, in {_findings[finding].Dispute!.Sides[v.Sides[0]].Claims[0].Path}")
            .Concat(gone.Select(i => $"no article gives {RulingText.Quoted(decision.Values.ElementAt(i))} any more"))
            .ToList();
        if (why.Count > MostListed)
            why = [.. why.Take(MostListed), $"and {why.Count - MostListed} changes more"];
        _problems.Add(new(
            ruling, Rules.RulingOutdated, gone.Count > 0 ? gone[0] : null, null,
            $"the {Question(finding)} is disputed again: {string.Join("; ", why)}. Decide again on {RulingText.Quoted(_findings[finding].Key)}, with 'dossier settle' or here"));
    }

    private const int MostListed = 8;

    private static string List(IEnumerable<string> values)
    {
        var all = values.ToList();
        return string.Join(", ", all.Take(MostListed).Select(RulingText.Quoted)) + (all.Count > MostListed ? $" and {all.Count - MostListed} more" : "");
    }

    private string Question(int finding) => DisputeMessage.Question(_findings[finding]);
}
