using Dossier.Engine;
using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>Prints what would be told, by folder, family and kind.</summary>
internal static class Report
{
    public static void Write(IReadOnlyList<string> folders, IReadOnlyList<GoldSet> sets, List<ToldPair> told, (int[] Warning, int[] Info) thresholds, bool list, bool missed, List<Sample> samples)
    {
        foreach (var folder in folders)
        {
            var mine = SetsOf(folder, sets);
            var conflicts = mine.Sum(s => sets[s].Conflicts.Count);
            var here = told.Where(t => mine.Contains(t.Sample.Set)).ToList();
            var warnings = here.Where(t => new Weights([], thresholds.Warning, thresholds.Info).IsSure(t.Score, t.Family, t.Sample.Pair.Evidence)).ToList();
            var infos = here.Where(t => t.Score >= thresholds.Info[(int)t.Family]).Except(warnings).ToList();
            Console.WriteLine($"{Path.GetFileName(folder)}: {mine.Count} sets, {conflicts} conflicts; warnings {Right(warnings)}, infos {Right(infos)}; found {Found(warnings)} = {(double)Found(warnings) / Math.Max(1, conflicts):0.000}, with infos {Found(warnings.Concat(infos))} = {(double)Found(warnings.Concat(infos)) / Math.Max(1, conflicts):0.000}; alarms {warnings.Concat(infos).Count(t => t.Sample.IsLookAlike && !t.Sample.IsRight)}");
            // What the scores could bring with thresholds of the folder's own: thresholds move with every fit, this does not.
            Console.WriteLine($"  by score alone: {Reached(here, 0.9)} right at nine in ten, {Reached(here, 0.75)} at three in four, {Reached(here, 0.6)} at six in ten, of {here.Count(t => t.Sample.IsRight)} that are paired");
            foreach (var family in here.GroupBy(t => t.Family).OrderBy(g => g.Key))
                Console.WriteLine($"  {family.Key} right of told from score: " + string.Join(", ", Enumerable.Range(-4, 13).Select(i => 50 * i).Select(least => $"{least} {family.Count(t => t.Score >= least && t.Sample.IsRight)}/{family.Count(t => t.Score >= least)}")));
            Console.WriteLine("  by kind (warnings; infos): " + string.Join(", ", here.GroupBy(t => t.Sample.Pair.A.Question.Kind).OrderBy(g => g.Key)
                .Select(g => $"{g.Key} {Right(warnings.Where(w => w.Sample.Pair.A.Question.Kind == g.Key))}; {Right(infos.Where(w => w.Sample.Pair.A.Question.Kind == g.Key))}")));
        }
        Console.WriteLine("thresholds: " + string.Join(" ", thresholds.Warning) + " | " + string.Join(" ", thresholds.Info));
        if (list)
            foreach (var pair in told.Where(t => t.Score >= 0 || IsTold(t)).OrderBy(t => t.Family).ThenByDescending(t => t.Score))
                Console.WriteLine($"{(pair.Sample.IsRight ? "RIGHT" : "wrong")} {pair.Score} {(new Weights([], thresholds.Warning, thresholds.Info).IsSure(pair.Score, pair.Family, pair.Sample.Pair.Evidence) ? "W" : IsTold(pair) ? "i" : "-")} {Path.GetFileName(sets[pair.Sample.Set].Name)} {pair.Sample} | {string.Join(" ", pair.Sample.Pair.Evidence.Skip(1))}");
        if (missed)
            WriteStages(folders, sets, c => told.Any(t => t.Sample.Set == c.Set && IsTold(t) && t.Sample.IsRight && t.Sample.Conflict == c.Conflict), samples);
        if (missed)
            for (var s = 0; s < sets.Count; s++)
                for (var c = 0; c < sets[s].Conflicts.Count; c++)
                    if (!told.Any(t => t.Sample.Set == s && IsTold(t) && t.Sample.IsRight && t.Sample.Conflict == c))
                    {
                        var e = sets[s].Conflicts[c];
                        var best = samples.Where(x => x.Set == s && x.Conflict == c).OrderByDescending(x => x.Pair.Score).FirstOrDefault();
                        var texts = sets[s].Articles.ToDictionary(a => a.Document.Path, a => a.Document.Text);
                        Console.WriteLine($"missed {Path.GetFileName(sets[s].Name)} {e.Kind} {e.Reach} § {texts[e.A.File][e.A.Start..e.A.End].ReplaceLineEndings("/")} § {texts[e.B.File][e.B.Start..e.B.End].ReplaceLineEndings("/")} § {(best is null ? $"no pair ({StageOf(sets[s], e)}): " + Why(sets[s], e) : best.Pair.Score + " q" + best.Pair.QuestionScore + (told.Any(t => t.Sample == best) ? "" : " not aligned") + " " + string.Join(" ", best.Pair.Evidence.Skip(1)))}");
                    }

        bool IsTold(ToldPair pair) => pair.Score >= Math.Min(thresholds.Warning[(int)pair.Family], thresholds.Info[(int)pair.Family]);
    }

    /// <summary>The indices of a folder's sets.</summary>
    private static HashSet<int> SetsOf(string folder, IReadOnlyList<GoldSet> sets) =>
        [.. Enumerable.Range(0, sets.Count).Where(s => sets[s].Name.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))];

    private static readonly int[] Budgets = [10, 20, 30, 40, 60, 80];

    /// <summary>What each folder brings from the score on at which so many wrong pairs are told of other events and of newspapers: thresholds apart, that is what weights are worth.</summary>
    public static List<int> WriteBudgets(IReadOnlyList<string> folders, IReadOnlyList<GoldSet> sets, List<ToldPair> told, List<int>? from)
    {
        if (from is null)
        {
            var wrong = told.Where(t => !t.Sample.IsRight && (sets[t.Sample.Set].IsFound || sets[t.Sample.Set].Conflicts.Count == 0)).Select(t => t.Score).OrderDescending().ToList();
            from = [.. Budgets.Select(b => b < wrong.Count ? wrong[b] + 1 : wrong[^1])];
        }
        for (var b = 0; b < Budgets.Length; b++)
            Console.WriteLine($"budget {Budgets[b]} from {from[b]}: " + string.Join(", ", folders.Select(folder =>
            {
                var mine = SetsOf(folder, sets);
                var here = told.Where(t => mine.Contains(t.Sample.Set) && t.Score >= from[b]).ToList();
                return $"{Path.GetFileName(folder)} {(double)Found(here) / Math.Max(1, mine.Sum(s => sets[s].Conflicts.Count)):.000} ({Right(here)})";
            })));
        return from;
    }

    /// <summary>How far each kind of conflict gets: a folder and a line a kind, with the number lost at each stage.</summary>
    private static void WriteStages(IReadOnlyList<string> folders, IReadOnlyList<GoldSet> sets, Func<(int Set, int Conflict), bool> isTold, List<Sample> samples)
    {
        var paired = samples.Where(s => s.Conflict >= 0).Select(s => (s.Set, s.Conflict)).ToHashSet();
        foreach (var folder in folders)
        {
            var rows = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
            for (var s = 0; s < sets.Count; s++)
                for (var c = 0; c < (sets[s].Name.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? sets[s].Conflicts.Count : 0); c++)
                {
                    var stage = isTold((s, c)) ? "1 told" : paired.Contains((s, c)) ? "2 unsure" : StageOf(sets[s], sets[s].Conflicts[c]);
                    foreach (var kind in new[] { sets[s].Conflicts[c].Kind, "(all)" })
                    {
                        if (!rows.TryGetValue(kind, out var row))
                            rows.Add(kind, row = new(StringComparer.Ordinal));
                        row[stage] = row.GetValueOrDefault(stage) + 1;
                    }
                }
            Console.WriteLine($"stages of {Path.GetFileName(folder)}");
            foreach (var (kind, row) in rows)
                Console.WriteLine($"  {kind}: " + string.Join(", ", row.Select(r => $"{r.Key} {r.Value}")));
        }
    }

    private static string StageOf(GoldSet set, GoldEntry e)
    {
        ArticleFacts a = set.Articles.First(x => x.Document.Path == e.A.File), b = set.Articles.First(x => x.Document.Path == e.B.File);
        var (terms, others) = (new ArticleTerms(a.Digest), new ArticleTerms(b.Digest));
        var pair = new ArticlePair(terms, others);
        List<Asked> mine = In(terms, a, e.A).FindAll(q => Sample.Fits(e.Kind, q.Question.Kind)), theirs = In(others, b, e.B).FindAll(q => Sample.Fits(e.Kind, q.Question.Kind));
        if (mine.Count == 0 || theirs.Count == 0)
            return mine.Count + theirs.Count == 0 ? "8 unread both" : "7 unread one";
        var near = (from x in mine from y in theirs where x.Question.Kind == y.Question.Kind select
            x.Question.Unit != y.Question.Unit ? "5 unit" : Exclusion.Of(pair, x, y) is not Concord.Exclude and var concord ? "4 " + concord : !Matcher.CanBeOne(pair, x, y) ? "3 apart" : "2 barred").ToList();
        return near.Count == 0 ? "6 other kinds" : near.Min()!;
    }

    private static List<Asked> In(ArticleTerms terms, ArticleFacts article, GoldPlace place) => terms.Questions.FindAll(q => article.Claims[q.Index].Span is var span && span.Start < place.End && span.End > place.Start);

    /// <summary>Why no two claims of a conflict are a pair: what is asked in either place, and what keeps two of one kind apart.</summary>
    private static string Why(GoldSet set, GoldEntry e)
    {
        ArticleFacts a = set.Articles.First(x => x.Document.Path == e.A.File), b = set.Articles.First(x => x.Document.Path == e.B.File);
        var (terms, others) = (new ArticleTerms(a.Digest), new ArticleTerms(b.Digest));
        var pair = new ArticlePair(terms, others);
        List<Asked> mine = In(terms, a, e.A), theirs = In(others, b, e.B);
        var near = (from x in mine from y in theirs where x.Question.Kind == y.Question.Kind select
            x.Question.Unit != y.Question.Unit ? $"{x.Question.Kind} unit {x.Question.Unit}/{y.Question.Unit}"
            : Exclusion.Of(pair, x, y) is not Concord.Exclude and var concord ? $"{x.Question.Kind} {x.Claim.Value.Text}/{y.Claim.Value.Text} {concord}"
            : !Matcher.CanBeOne(pair, x, y) ? x.Question.Kind + " apart"
            : x.Question.Kind + " bar " + string.Join(" ", new EvidenceReader().Read(pair, x, y, lead: 0).Skip(2))).ToList();
        return near.Count > 0 ? string.Join("; ", near) : $"{string.Join(",", mine.Select(m => m.Question.Kind + "=" + m.Claim.Value.Text))} / {string.Join(",", theirs.Select(m => m.Question.Kind + "=" + m.Claim.Value.Text))}";
    }

    /// <summary>The most that is right among the surest, while that share of them is.</summary>
    private static int Reached(List<ToldPair> told, double share)
    {
        int right = 0, most = 0, all = 0;
        foreach (var pair in told.OrderByDescending(t => t.Score))
        {
            all++;
            right += pair.Sample.IsRight ? 1 : 0;
            if (right >= share * all)
                most = right;
        }
        return most;
    }

    private static string Right(IEnumerable<ToldPair> told) => $"{told.Count(t => t.Sample.IsRight)} of {told.Count()}";

    private static int Found(IEnumerable<ToldPair> told) => told.Where(t => t.Sample.Conflict >= 0).Select(t => (t.Sample.Set, t.Sample.Conflict)).Distinct().Count();
}
