namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Names;

/// <summary>
/// Makes findings of the matches whose values exclude each other. Sides are made of matched pairs: what only a third claim joins is set against nothing. What was made of the same matches the last time is taken again.
/// </summary>
internal sealed class DisputeWriter
{
    private Dictionary<Match, (List<Match> Rivals, FindingDigest? Finding)> _written = [];

    /// <summary>How many disputes were written: what was kept was not.</summary>
    public long Written { get; private set; }

    /// <summary>The disputes of the articles' matched claims that are not told yet.</summary>
    public List<FindingDigest> Find(IReadOnlyList<ArticleDigest> articles, Matches matches, ToldPairs told)
    {
        var rivals = matches.Rivals();
        foreach (var match in rivals)
            if (match.IsTold is null || told.Changed.Contains(match.A.Article) || told.Changed.Contains(match.B.Article))
                match.IsTold = told.Has(match.A, match.B) || told.Has(match.A, match.ReadingOfA, match.B, match.ReadingOfB);
        told.Changed.Clear();
        rivals.RemoveAll(m => m.IsTold == true);
        if (articles.Count > ArticleGate.Few)
            RemoveTemplates(rivals, articles);
        var (before, findings) = (_written, new List<FindingDigest>());
        _written = [];
        foreach (var group in GroupsOf(rivals, articles))
        {
            if (articles.Count > ArticleGate.Few && IsOfTemplate(group, articles))
                continue;
            // A match is of two articles as they are, so that equal lists are of equal words.
            if (!before.TryGetValue(group[0], out var written) || !written.Rivals.SequenceEqual(group))
            {
                written = (group, Write(group, articles) is { } dispute ? Write(group, dispute, articles) : null);
                Written++;
            }
            _written.Add(group[0], written);
            if (written.Finding is { } finding)
                findings.Add(finding);
        }
        return findings;
    }

    // Two pages on one thing, one of them out of date, hardly differ in more; a template that is filled in for each thing differs in all that is filled in.
    private const int MostOfTwoPages = 2;

    // Of files with a date some tell of one event, and of a toll three papers give three.
    private const int MostReadingsOfPages = 2, MostReadings = 4;

    /// <summary>Takes out what two pages of a large documentation differ in that are made alike, each for its own thing: "Install on AWS", "Install on Azure".</summary>
    private static void RemoveTemplates(List<Match> rivals, IReadOnlyList<ArticleDigest> articles)
    {
        var counts = new Dictionary<(int, int), int>();
        foreach (var rival in rivals)
            if (ArePages(rival))
                counts[(rival.A.Article, rival.B.Article)] = counts.TryGetValue((rival.A.Article, rival.B.Article), out var count) ? count + 1 : 1;
        rivals.RemoveAll(r => ArePages(r) && counts[(r.A.Article, r.B.Article)] > MostOfTwoPages);

        bool ArePages(Match match) => match.A.Article != match.B.Article && articles[match.A.Article].IsOfDocumentation && articles[match.B.Article].IsOfDocumentation;
    }

    /// <summary>Whether a value is another on page after page: each page gives its own thing's.</summary>
    private static bool IsOfTemplate(List<Match> group, IReadOnlyList<ArticleDigest> articles)
    {
        if (!group.TrueForAll(m => articles[m.A.Article].IsMarkdown && articles[m.B.Article].IsMarkdown))
            return false;
        var readings = group.SelectMany(m => new[] { m.ReadingOfA, m.ReadingOfB }).Distinct(StringComparer.Ordinal).Count();
        return readings > (group.TrueForAll(m => articles[m.A.Article].IsOfDocumentation && articles[m.B.Article].IsOfDocumentation) ? MostReadingsOfPages : MostReadings);
    }

    /// <summary>A match with what its sides would be called.</summary>
    public static Match Match(Candidate a, Candidate b, Level level, Evidence[] evidence, IReadOnlyList<ArticleDigest> articles)
    {
        if (a.Digest.Question!.Kind == ClaimKind.Polarity)
            return new Match(a, b, level, evidence, TruthOf(a), TruthOf(b));
        var (left, right) = EventClock.Read(a, b, articles);
        var isOfChange = Exclusion.AreOfChange(a.Digest.Question!, b.Digest.Question!);
        return new Match(a, b, level, evidence, ReadingOf(a, left, isOfChange), ReadingOf(b, right, isOfChange));
    }

    /// <summary>Rivals that share a claim are told together.</summary>
    private static List<List<Match>> GroupsOf(List<Match> rivals, IReadOnlyList<ArticleDigest> articles)
    {
        // Claims by number, those of one article behind those of the one before.
        var firsts = new int[articles.Count + 1];
        for (var i = 0; i < articles.Count; i++)
            firsts[i + 1] = firsts[i] + articles[i].Claims.Count;
        var union = new UnionFind(firsts[articles.Count]);
        foreach (var rival in rivals)
            union.Join(Number(rival.A), Number(rival.B));
        var groups = new List<List<Match>>();
        var places = new Dictionary<int, List<Match>>();
        foreach (var rival in rivals)
        {
            if (!places.TryGetValue(union.Find(Number(rival.A)), out var group))
            {
                places.Add(union.Find(Number(rival.A)), group = []);
                groups.Add(group);
            }
            group.Add(rival);
        }
        return groups;

        int Number(Candidate claim) => firsts[claim.Article] + claim.Index;
    }

    /// <summary>The dispute of a group of claims on one question; null when no match sets two of them against each other.</summary>
    public static Dispute? Write(IReadOnlyList<Match> rivals, IReadOnlyList<ArticleDigest> articles)
    {
        if (rivals.Count == 0)
            return null;
        var members = rivals.SelectMany(r => new[] { r.A, r.B }).GroupBy(c => (c.Article, c.Index)).Select(g => g.First())
            .OrderBy(c => c.Article).ThenBy(c => DisputeFinder.Prominence(c.Digest.Block)).ThenBy(c => c.Index).ToList();
        var reads = EventClock.Read(members, articles);
        var truths = IsOfTruth(rivals[0]) ? TruthsOf(rivals) : null;
        var changes = new HashSet<(int, int)>(rivals.Where(r => Exclusion.AreOfChange(r.A.Digest.Question!, r.B.Digest.Question!)).SelectMany(r => new[] { r.A, r.B }).Select(c => (c.Article, c.Index)));
        var sides = members.Select((member, n) => (Member: member, Read: reads[n])).GroupBy(m => truths?[(m.Member.Article, m.Member.Index)] ?? ReadingOf(m.Member, m.Read, changes.Contains((m.Member.Article, m.Member.Index))), StringComparer.Ordinal).ToList();
        var sideOf = sides.SelectMany((side, n) => side.Select(m => (Key: (m.Member.Article, m.Member.Index), n))).ToDictionary(x => x.Key, x => x.n);
        var against = sides.Select(_ => new SortedSet<int>()).ToList();
        var level = Level.Info;
        foreach (var match in rivals)
        {
            var (a, b) = (sideOf[(match.A.Article, match.A.Index)], sideOf[(match.B.Article, match.B.Index)]);
            if (a == b)
                continue;
            against[a].Add(b);
            against[b].Add(a);
            if (match.Level > level)
                level = match.Level;
        }
        var told = Enumerable.Range(0, sides.Count).Where(n => against[n].Count > 0).ToList();
        if (told.Count < 2)
            return null;
        var isAcross = rivals.Any(m => m.A.Article != m.B.Article);
        return new Dispute(isAcross ? RuleOf(rivals) : Rules.SelfContradiction, level, new(told.Select(n => new Side(
            sides[n].Key,
            new(sides[n].Select(m => new ClaimReference(articles[m.Member.Article].Path, m.Member.Index))),
            new(against[n].Select(r => told.IndexOf(r))))
        {
            Values = new(DisputeFinder.ValuesOf(sides[n].First().Read)),
        })))
        {
            FoundBy = Comparer.Matches,
        };
    }

    /// <summary>A dispute that no finding of the lexicons' questions holds, with the question in the articles' own words.</summary>
    public static FindingDigest Write(List<Match> rivals, Dispute dispute, IReadOnlyList<ArticleDigest> articles)
    {
        var first = rivals[0].A.Digest;
        var question = first.Question!;
        var shared = question.Kind is ClaimKind.Quotation or ClaimKind.Speaker ? rivals.SelectMany(r => r.A.Digest.Question!.Doers.Concat(r.B.Digest.Question!.Doers)).Select(EntityKeys.Of).Distinct().OrderBy(k => k, StringComparer.Ordinal).Take(4)
            : question.Sentence.Names.Where(n => question.Named?.Equals(n) != true && rivals.All(r => r.B.Digest.Question!.Sentence.Names.Any(other => EntityKeys.Same(n, other))))
            .Select(EntityKeys.Of).OrderBy(k => k, StringComparer.Ordinal).Take(2);
        var asked = question.Kind.ToString().ToLowerInvariant() + ": " + string.Join(", ", new[] { question.Act.Lemma, question.Thing.Lemma }.Where(p => p.Length > 0).Distinct());
        var (subject, property) = SubjectOf(first, question);
        // "Mayor of Dayton", "mayor of Toledo": at which body is what is asked.
        if (question.Kind == ClaimKind.Role && rivals[0].Evidence.Contains(Evidence.RoleBodyOther))
            property = "role";
        return new FindingDigest(
            new FindingKey(asked, EquatableArray<string>.Empty, new(shared), 1).ToString(), subject, property, first.Value.Kind,
            new(dispute.Sides.SelectMany(s => s.Claims).OrderBy(c => c.Path, StringComparer.Ordinal).ThenBy(c => c.Index)), null, dispute);
    }

    private static (string Subject, string Property) SubjectOf(ClaimDigest claim, Question question)
    {
        switch (question.Kind)
        {
            case ClaimKind.Person:
                var what = question.Narrowing.Count > 0 ? question.Narrowing[0].Lemma : !question.Thing.IsNone ? question.Thing.Lemma : EventWords.Noun(question.Act.Lemma);
                return (what, question.Named!.Type == EntityType.Place ? "place" : "name");
            case ClaimKind.Polarity:
                return (DoingOf(question), "truth");
            case ClaimKind.Quotation:
                return (question.Doers.Count > 0 ? question.Doers[0].Name : claim.Subject, claim.Property);
            case ClaimKind.Speaker:
                return (DisputeMessage.InQuotes(claim.Subject), claim.Property);
            default:
                return (claim.Subject, claim.Property);
        }
    }

    /// <summary>"Approval of the facility by Ann Lee", "airport being open", "the radio certificate being needed".</summary>
    private static string DoingOf(Question question)
    {
        if (question.IsStatus)
        {
            var thing = question.Form == ActForm.Verb ? EventWords.Gerund(question.Act.Lemma) : "the " + string.Concat(question.Object.Skip(1).Select(word => word.Lemma + " ")) + question.Act.Lemma;
            return thing + " being " + (question.Unit == Statuses.Any ? Statuses.There : question.Unit);
        }
        var (what, who) = (NameOf(question.Others, question.Object), NameOf(question.Doers, question.Subject));
        if (question.Form == ActForm.Copula)
            return ((what ?? who) is { } thing ? (thing.StartsWith("the ", StringComparison.Ordinal) ? thing.Substring(4) : thing) + " being " : "") + question.Act.Lemma;
        return EventWords.Noun(question.Act.Lemma) + (what is null ? "" : " of " + what) + (who is null || who == what ? "" : (what is null ? " of " : " by ") + who);

        // "The role of Anna" is the role, "Lorne airport" the airport.
        static string? NameOf(EquatableArray<Entity> names, EquatableArray<Term> words) =>
            words.Count == 0 ? (names.Count > 0 ? names[0].Name : null) : names.FirstOrDefault(n => n.Key.Split(' ').Contains(words[0].Lemma))?.Name ?? "the " + words[0].Lemma;
    }

    /// <summary>A value as its side is called: one post of two bodies is two, and so is one number by which and to which something rose.</summary>
    private static string ReadingOf(Candidate claim, ReadClaim read, bool isOfChange) =>
        claim.Digest.Question is { Kind: ClaimKind.Role, Named: { } body } ? read.Reading + " of " + body.Name : isOfChange ? (Exclusion.IsByHowMuch(claim.Digest.Question!) ? "by " : "to ") + read.Reading : read.Reading;

    private static bool IsOfTruth(Match match) => match.A.Digest.Question!.Kind == ClaimKind.Polarity;

    private static string TruthOf(Candidate claim) => claim.Digest.Polarity ? ToldPairs.Affirmed : ToldPairs.Denied;

    /// <summary>What each claim says of the first one's doing: of "approved" and "rejected" one denies what the other affirms, though neither has a "not".</summary>
    private static Dictionary<(int, int), string> TruthsOf(IReadOnlyList<Match> rivals)
    {
        var contraries = rivals.Concat(rivals.Select(r => r with { A = r.B, B = r.A })).ToLookup(r => KeyOf(r.A), r => KeyOf(r.B));
        var truths = new Dictionary<(int, int), string>();
        var open = new Queue<(int, int)>();
        foreach (var rival in rivals)
        {
            Take(KeyOf(rival.A), TruthOf(rival.A));
            while (open.Count > 0)
            {
                var claim = open.Dequeue();
                foreach (var contrary in contraries[claim])
                    Take(contrary, truths[claim] == ToldPairs.Affirmed ? ToldPairs.Denied : ToldPairs.Affirmed);
            }
        }
        return truths;

        void Take((int, int) claim, string truth)
        {
            if (truths.ContainsKey(claim))
                return;
            truths.Add(claim, truth);
            open.Enqueue(claim);
        }

        static (int, int) KeyOf(Candidate claim) => (claim.Article, claim.Index);
    }

    private static Rule RuleOf(IReadOnlyList<Match> rivals)
    {
        var question = rivals[0].A.Digest.Question!;
        if (question.Kind == ClaimKind.Date)
            return rivals.All(r => DisputeFinder.IsWeekday(r.A.Digest) && DisputeFinder.IsWeekday(r.B.Digest)) ? Rules.Weekday : Rules.Date;
        if (question.Kind == ClaimKind.Person)
            return rivals.All(r => r.Evidence.Contains(Evidence.NameSpelledNear)) ? Rules.Spelling
                : rivals.Any(r => r.A.Digest.Question!.Named!.Type == EntityType.Place || r.B.Digest.Question!.Named!.Type == EntityType.Place) ? Rules.Place : Rules.Person;
        return Rules.Of(question.Kind);
    }
}
