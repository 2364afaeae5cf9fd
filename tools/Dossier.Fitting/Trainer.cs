using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>A pair that would be told, were it sure enough.</summary>
internal sealed record ToldPair(Sample Sample, EvidenceFamily Family, int Score);

/// <summary>Fits weights by folds and over all.</summary>
internal sealed class Trainer(double equalWeight, double ridge, double ridgeOfFamily)
{
    private const int Folds = 5;

    // Precision asked for of warnings, and of all that is told.
    private const double WarningPrecision = 0.89;
    private const double InfoPrecision = 0.77;
    private const int FewestInfos = 5;

    // Families that are told from one score on: a family of its own has too few samples to say from where.
    private static readonly EvidenceFamily[][] Groups = [[EvidenceFamily.Number], [EvidenceFamily.Page], [EvidenceFamily.Day, EvidenceFamily.Hour], [EvidenceFamily.Name, EvidenceFamily.Place], [EvidenceFamily.Doing], [EvidenceFamily.Saying]];

    // A family of which nothing wrong was seen is not told on chance all the same: three to one, as the evidence has it.
    private const int LeastWarning = 110;

    // Five to four: what the evidence calls hardly more likely than not is not told, however often it was right in sets that were written to conflict; below it every other pair of newspapers was wrong. Two to one for names and three to one for doings: few sets name
    // somebody else, and newspapers deny many things of one verb; what the authored sets allow below it was wrong in look-alikes.
    private static int LeastInfo(EvidenceFamily family) => family switch { EvidenceFamily.Doing => 100, EvidenceFamily.Name or EvidenceFamily.Place => 75, _ => 20 };

    // Sets of two different events are made to mislead: three of their pairs weigh as much as one that people have side by side.
    private const double OtherEvent = 0.3;

    // What the articles of clusters weigh together, each side: as much as the pairs of articles of a large folder of sets.
    private const double Clusters = 60;

    /// <summary>Gives each sample the score of weights fitted on the sets of the other folds.</summary>
    /// <returns>The evidence of every two articles, for the fit over all.</returns>
    public List<EventSample> CrossValidate(IReadOnlyList<GoldSet> sets, List<Sample> samples, IEnumerable<string> clusters)
    {
        // Two events have no question in common: what they teach is what two events look like.
        var teaching = samples.FindAll(s => sets[s.Set].IsOfOne);
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => ScoreQuestions(samples.Where(s => s.Set % Folds == fold), FitQuestions(sets, teaching.Where(s => s.Set % Folds != fold))));
        var all = new Weights(FitQuestions(sets, teaching), new int[Weights.Families], new int[Weights.Families]);
        // The pages of a large documentation are all on one thing, and each on another part of it: that is not asked of two articles but of their sentences (MatchFinder.AreOfOtherParts).
        var events = samples.Where(s => !sets[s.Set].IsCollection).GroupBy(s => s.Articles).Select(g => new EventSample(g.First().Set, EventSample.Read(g.First().Sides, g.Select(s => s.Pair)), sets[g.First().Set].IsOfOne, sets[g.First().Set].Weight)).ToList();
        events.AddRange(clusters.SelectMany(c => EventSample.ReadClusters(c, all, Clusters)));
        for (var fold = 0; fold < Folds; fold++)
            ScoreEvents(samples.Where(s => s.Set % Folds == fold), FitEvents(events.Where(e => e.Set < 0 || e.Set % Folds != fold)));
        return events;
    }

    /// <summary>Weights fitted on all samples.</summary>
    public Weights FitAll(IReadOnlyList<GoldSet> sets, List<Sample> samples, List<EventSample> events, (int[] Warning, int[] Info) thresholds) =>
        new([.. FitQuestions(sets, samples.Where(s => sets[s.Set].IsOfOne)).Zip(FitEvents(events), (a, b) => a + b)], thresholds.Warning, thresholds.Info);

    /// <summary>Scores samples.</summary>
    public static void Score(IReadOnlyList<Sample> samples, Weights weights)
    {
        var all = Enumerable.Range(0, Weights.Rows * Weights.Families).Select(i => weights[(Evidence)(i / Weights.Families), (EvidenceFamily)(i % Weights.Families)]).ToArray();
        ScoreQuestions(samples, all);
        ScoreEvents(samples, all);
    }

    private static void ScoreQuestions(IEnumerable<Sample> samples, int[] weights)
    {
        var table = new Weights(weights, new int[Weights.Families], new int[Weights.Families]);
        foreach (var sample in samples)
            sample.Pair.QuestionScore = table.Score(sample.Pair.Evidence, sample.Pair.Family);
    }

    private static void ScoreEvents(IEnumerable<Sample> samples, int[] weights)
    {
        var table = new Weights(weights, new int[Weights.Families], new int[Weights.Families]);
        foreach (var articles in samples.GroupBy(s => s.Articles))
        {
            var ofEvent = table.EventScore(EventSample.Read(articles.First().Sides, articles.Select(s => s.Pair)));
            foreach (var sample in articles)
                sample.Pair.Score = Weights.Both(sample.Pair.QuestionScore, ofEvent, sample.Pair.Evidence);
        }
    }

    private int[] FitQuestions(IReadOnlyList<GoldSet> sets, IEnumerable<Sample> samples) => Fit(
        samples.Where(s => equalWeight > 0 || s.Pair.Concord == Concord.Exclude)
            .Select(s => new Observation(s.Pair.Evidence, s.Pair.Family, s.Pair.Concord == Concord.Agree || s.Conflict >= 0, (s.Pair.Concord == Concord.Agree ? equalWeight : s.Conflict < 0 && s.IsRight ? 0 : 1.0) * sets[s.Set].Weight)));

    private int[] FitEvents(IEnumerable<EventSample> events) => Fit(events.Select(e => new Observation(e.Rows, EvidenceFamily.Event, e.IsOne, e.Weight)));

    private int[] Fit(IEnumerable<Observation> samples) => [.. Regression.Fit([.. samples.Where(s => s.Weight > 0)], ridge, ridgeOfFamily).Select(w => (int)Math.Round(w * 100))];

    /// <summary>What is left to tell when the claims of every two articles are aligned.</summary>
    public List<ToldPair> Told(List<Sample> samples)
    {
        var none = Enumerable.Repeat(int.MinValue, Weights.Families).ToArray();
        var told = new List<ToldPair>();
        foreach (var articles in samples.GroupBy(s => s.Articles))
        {
            var byPair = articles.ToDictionary(s => s.Pair);
            foreach (var pair in Matcher.Align(articles.Select(s => s.Pair).ToList(), none))
                if (pair.Concord == Concord.Exclude)
                    told.Add(new ToldPair(byPair[pair], pair.Family, pair.Score));
        }
        return told;
    }

    /// <summary>The least scores at which what is told is right often enough.</summary>
    public (int[] Warning, int[] Info) Calibrate(List<ToldPair> told, IReadOnlyList<GoldSet> sets)
    {
        int[] warnings = [.. Enumerable.Repeat(9999, Weights.Families)], infos = [.. Enumerable.Repeat(9999, Weights.Families)];
        foreach (var group in Groups)
        {
            int warning = 9999, info = 9999;
            var sorted = told.Where(t => group.Contains(t.Family)).OrderByDescending(t => t.Score).ToList();
            double right = 0, all = 0;
            var firm = sorted.FindAll(t => Bars.AllowWarning(t.Sample.Pair.Evidence));
            for (var i = 0; i < firm.Count; i++)
            {
                right += firm[i].Sample.IsRight ? WeightOf(firm[i]) : 0;
                all += WeightOf(firm[i]);
                if (i + 1 < firm.Count && firm[i + 1].Score == firm[i].Score)
                    continue;
                // Few samples promise more than they keep: one wrong more is assumed.
                if (right / (all + 0.5) >= WarningPrecision && i >= 5)
                    warning = firm[i].Score;
            }
            (right, all) = (0, 0);
            for (var i = 0; i < sorted.Count; i++)
            {
                right += sorted[i].Sample.IsRight ? WeightOf(sorted[i]) : 0;
                all += WeightOf(sorted[i]);
                if (all >= FewestInfos && right / (all + 0.5) >= InfoPrecision)
                    info = sorted[i].Score;
            }
            foreach (var family in group)
                (warnings[(int)family], infos[(int)family]) = (Math.Max(warning, LeastWarning), Math.Max(info, LeastInfo(family)));
        }
        return (warnings, infos);

        double WeightOf(ToldPair pair) => sets[pair.Sample.Set].Conflicts.Count == 0 ? OtherEvent : sets[pair.Sample.Set].Weight;
    }
}
