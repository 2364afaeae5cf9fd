namespace Dossier.Engine.Rulings;

/// <summary>A passage that a ruling leaves out.</summary>
/// <param name="Decision">The ruling.</param>
/// <param name="Span">Where its words stand.</param>
public sealed record IgnoredPassage(PassageDecision Decision, TextSpan Span);

/// <summary>The passages of articles that rulings leave out of every comparison and check. Those of equal rulings are equal.</summary>
public sealed class IgnoredPassages : IEquatable<IgnoredPassages>
{
    // Who ignores more of one article has no use for it; each costs one look through its text.
    private const int MostOfOneArticle = 64;

    private readonly EquatableArray<PassageDecision> _decisions;
    private readonly Dictionary<string, List<(PassageDecision Decision, int Index)>> _byPath = new(StringComparer.Ordinal);

    /// <summary>Takes the passages out of rulings.</summary>
    /// <param name="decisions">All rulings; problems are told by their indices.</param>
    public IgnoredPassages(IReadOnlyList<Decision> decisions)
    {
        _decisions = new(decisions.OfType<PassageDecision>());
        for (var i = 0; i < decisions.Count; i++)
            if (decisions[i] is PassageDecision decision)
            {
                if (!_byPath.TryGetValue(decision.Path, out var list))
                    _byPath.Add(decision.Path, list = []);
                list.Add((decision, i));
            }
    }

    /// <summary>Whether no ruling is on a passage.</summary>
    public bool IsEmpty => _byPath.Count == 0;

    /// <summary>The rulings on one article.</summary>
    public EquatableArray<PassageDecision> On(string path) => _byPath.TryGetValue(path, out var list) ? new(list.Select(d => d.Decision)) : default;

    /// <summary>The passages of an article that its rulings leave out, in the order of the rulings. Words that stand nowhere or twice are none.</summary>
    public IReadOnlyList<IgnoredPassage> In(ArticleFacts facts) => Places(facts).Where(p => p.Places.Count == 1).Select(p => new IgnoredPassage(p.Decision, p.Places[0])).ToList();

    /// <summary>The article without its ignored passages: claims there are compared with none, and problems there are not told. The same object when it has none.</summary>
    public ArticleFacts LeaveOut(ArticleFacts facts)
    {
        var passages = In(facts);
        if (passages.Count == 0)
            return facts;
        var leftOut = new HashSet<int>(Enumerable.Range(0, facts.Claims.Count).Where(c => passages.Any(p => p.Span.Overlaps(facts.Claims[c].Span))));
        var claims = facts.Claims.Select((c, i) => leftOut.Contains(i) ? c with { Digest = c.Digest with { Slot = null, Question = null } } : c).ToList();
        return facts with
        {
            Claims = claims,
            Problems = facts.Problems.Where(p => p.Span.Length == 0 || !passages.Any(i => i.Span.Overlaps(p.Span))).ToList(),
            Digest = facts.Digest with
            {
                Claims = new(claims.Select(c => c.Digest)),
            },
        };
    }

    /// <summary>What is wrong with the rulings on passages, ordered by ruling; one problem each.</summary>
    /// <param name="articles">The articles by path, as read: nothing left out.</param>
    public EquatableArray<RulingProblem> Check(IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        var problems = new List<RulingProblem>();
        ILookup<string, string>? byName = null;
        foreach (var pair in _byPath)
        {
            if (articles.TryGetValue(pair.Key, out var facts))
            {
                Check(facts, pair.Value, problems);
                continue;
            }
            byName ??= articles.Keys.ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
            var advice = byName[NameOf(pair.Key)].FirstOrDefault() is { } path
                ? $"did you mean {RulingText.Quoted(path)}?"
                : "paths are relative to the project, with forward slashes";
            foreach (var (_, index) in pair.Value)
                problems.Add(new(index, Rules.PassageNotFound, 0, null, $"there is no article {RulingText.Quoted(pair.Key)}; {advice}"));
        }
        return new(problems.OrderBy(p => p.Ruling));
    }

    /// <inheritdoc/>
    public bool Equals(IgnoredPassages? other) => other is not null && _decisions.Equals(other._decisions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IgnoredPassages);

    /// <inheritdoc/>
    public override int GetHashCode() => _decisions.GetHashCode();

    private void Check(ArticleFacts facts, List<(PassageDecision Decision, int Index)> rulings, List<RulingProblem> problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = Places(facts).ToDictionary(p => p.Index, p => p.Places);
        foreach (var (decision, index) in rulings)
        {
            if (seen.TryGetValue(decision.Quote, out var first))
                problems.Add(new(index, Rules.RulingNotNeeded, null, first, "these words are ignored already; delete one of the two rulings: the other"));
            else if (!places.TryGetValue(index, out var found))
                problems.Add(new(index, Rules.PassageNotFound, null, null, $"this article has {MostOfOneArticle} ignored passages already; take the article out of the project instead"));
            else if (Problem(facts, found) is { } problem)
                problems.Add(new(index, problem.Rule, null, null, problem.Message));
            seen[decision.Quote] = index;
        }
    }

    private static (Rule Rule, string Message)? Problem(ArticleFacts facts, List<TextSpan> places) => places.Count switch
    {
        0 => (Rules.PassageNotFound, "these words do not stand in the article; they may have been changed there, and then the ruling has to be made anew"),
        1 when !ComparedClaims(facts).Any(c => places[0].Overlaps(facts.Claims[c].Span)) && !facts.Problems.Any(p => places[0].Overlaps(p.Span)) =>
            (Rules.RulingNotNeeded, "nothing is compared or found fault with in this passage; delete the ruling"),
        1 => null,
        _ => (Rules.PassageNotFound, "these words stand in more than one place of the article; quote more words, so that they stand in one"),
    };

    /// <summary>Claims that are compared by their slot, and values that are matched by their question.</summary>
    private static IEnumerable<int> ComparedClaims(ArticleFacts facts) => Enumerable.Range(0, facts.Claims.Count)
        .Where(c => facts.Claims[c].Digest is { Slot: not null } or { Question.IsOfValue: true });

    private IEnumerable<(PassageDecision Decision, int Index, List<TextSpan> Places)> Places(ArticleFacts facts)
    {
        if (!_byPath.TryGetValue(facts.Path, out var rulings))
            return [];
        var text = new FoldedText(facts.Text);
        return rulings.Take(MostOfOneArticle).Select(r => (r.Decision, r.Index, text.Find(r.Decision.Quote)));
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
