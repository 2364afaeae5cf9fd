using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>A pair that would be told, were it sure enough.</summary>
internal sealed record ToldPair(Sample Sample, EvidenceFamily Family, int Score);

/// <summary>Fits weights by folds and over all.</summary>
internal sealed class Trainer(double equalWeight, double ridge)
{
    private const int Folds = 5;

    // Precision asked for, and what is asked of the least sure among those told.
    private const double WarningPrecision = 0.92;
    private const double InfoPrecision = 0.80;
    private const int FewestInfos = 8;

    // Sets of two different events are made to mislead: ten of their pairs weigh as much as one that people have side by side.
    private const double OtherEvent = 0.1;

    /// <summary>Gives each sample the score of weights fitted on the sets of the other folds.</summary>
    public void CrossValidate(IReadOnlyList<GoldSet> sets, List<Sample> samples)
    {
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => Score(samples.Where(s => s.Set % Folds == fold), Fit(samples.Where(s => s.Set % Folds != fold), new int[Weights.Families], new int[Weights.Families])));
    }

    /// <summary>Weights fitted on all samples.</summary>
    public Weights FitAll(List<Sample> samples, (int[] Warning, int[] Info) thresholds) => Fit(samples, thresholds.Warning, thresholds.Info);

    /// <summary>Scores samples.</summary>
    public void Score(IEnumerable<Sample> samples, Weights weights)
    {
        foreach (var sample in samples)
            sample.Pair.Score = weights.Score([.. sample.Pair.Evidence], Weights.FamilyOf(sample.Pair.A.Question.Kind));
    }

    private Weights Fit(IEnumerable<Sample> samples, int[] warning, int[] info)
    {
        var all = new int[Weights.Rows * Weights.Families];
        foreach (var family in samples.GroupBy(s => Weights.FamilyOf(s.Pair.A.Question.Kind)))
        {
            var rows = family.Where(s => equalWeight > 0 || s.Pair.Concord == Concord.Exclude)
                .Select(s => (s.Pair.Evidence, s.Pair.Concord == Concord.Agree || s.Conflict >= 0, s.Pair.Concord == Concord.Agree ? equalWeight : s.Conflict < 0 && s.IsRight ? 0 : 1.0))
                .Where(s => s.Item3 > 0).ToList();
            var weights = Regression.Fit(rows, ridge);
            for (var row = 0; row < Weights.Rows; row++)
                all[row * Weights.Families + (int)family.Key] = (int)Math.Round(weights[row] * 100);
        }
        return new Weights(all, warning, info);
    }

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
                    told.Add(new ToldPair(byPair[pair], Weights.FamilyOf(pair.A.Question.Kind), pair.Score));
        }
        return told;
    }

    /// <summary>The least scores at which what is told is right often enough.</summary>
    public (int[] Warning, int[] Info) Calibrate(List<ToldPair> told, IReadOnlyList<GoldSet> sets)
    {
        int[] warning = new int[Weights.Families], info = new int[Weights.Families];
        for (var family = 0; family < Weights.Families; family++)
        {
            var sorted = told.Where(t => (int)t.Family == family).OrderByDescending(t => t.Score).ToList();
            (warning[family], info[family]) = (9999, 9999);
            double right = 0, all = 0;
            var firm = sorted.FindAll(t => Bars.AllowWarning(t.Sample.Pair.Evidence));
            for (var i = 0; i < firm.Count; i++)
            {
                right += firm[i].Sample.IsRight ? 1 : 0;
                all += WeightOf(firm[i]);
                if (i + 1 < firm.Count && firm[i + 1].Score == firm[i].Score)
                    continue;
                // Few samples promise more than they keep: one wrong more is assumed.
                if (right / (all + 0.5) >= WarningPrecision && i >= 5)
                    warning[family] = firm[i].Score;
            }
            (right, all) = (0, 0);
            for (var i = 0; i < sorted.Count; i++)
            {
                if (sorted[i].Score < warning[family] || !Bars.AllowWarning(sorted[i].Sample.Pair.Evidence))
                {
                    right += sorted[i].Sample.IsRight ? 1 : 0;
                    all += WeightOf(sorted[i]);
                }
                if (all >= FewestInfos && right / all >= InfoPrecision)
                    info[family] = sorted[i].Score;
            }
        }
        return (warning, info);

        double WeightOf(ToldPair pair) => sets[pair.Sample.Set].Conflicts.Count == 0 ? OtherEvent : 1;
    }
}
