using System.Globalization;
using Dossier.Engine.Matching;
using Dossier.Fitting;

// Fits the weights of evidence to annotated sets, and says what they bring on sets the fit did not see.
//   dotnet run -c Release --project tools/Dossier.Fitting -- FOLDER… [--write FILE] [--clusters FOLDER] [--judge FOLDER]… [--list]
// show FILE… prints each question of articles, articles FOLDER… what speaks for and against two articles of a set telling of one event,
// unread FOLDER… the figures that no claim covers,
// and bars FOLDER… what each bar keeps from being told, with --list every pair that only one keeps.
// FOLDER holds sets of documents with gold.json, or clusters of newspaper articles with one gold.jsonl. Figures come from five folds, parted by set. --write makes src/Dossier.Engine/Matching/evidence.lexicon anew.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folders = new List<string>();
var judges = new List<string>();
var clusters = new List<string>();
string? write = null;
bool list = false, missed = false;
double equalWeight = 0.03, ridge = 2.5, ridgeOfFamily = 4;
for (var i = 0; i < args.Length; i++)
    switch (args[i])
    {
        case "--write": write = args[++i]; break;
        case "--judge": judges.Add(args[++i]); break;
        case "--clusters": clusters.Add(args[++i]); break;
        case "--list": list = true; break;
        case "--missed": missed = true; break;
        case "--equal": equalWeight = double.Parse(args[++i]); break;
        case "--own": ridgeOfFamily = double.Parse(args[++i]); break;
        case "--ridge": ridge = double.Parse(args[++i]); break;
        default: folders.Add(args[i]); break;
    }
if (folders.Count > 1 && folders[0] == "show")
{
    foreach (var file in folders.Skip(1))
        foreach (var claim in Dossier.Engine.ArticleReader.Read(Path.GetFileName(file), File.ReadAllText(file), Dossier.Engine.ArticleOptions.None).Claims)
            if (claim.Digest.Question is { } q)
                Console.WriteLine($"{q.Kind} [{claim.Digest.Exact}] = {claim.Digest.Value.Text} thing={q.Thing.Lemma} unit={q.Unit} act={q.Act.Lemma}/{q.Form} above={q.Above.Lemma} link={q.Link} subj={string.Join(",", q.Subject.Select(t => t.Lemma))} doers={string.Join(",", q.Doers.Select(t => t.Name))} obj={string.Join(",", q.Object.Select(t => t.Lemma))} narrow={string.Join(",", q.Narrowing.Select(t => t.Lemma))} {q.Tense} pol={claim.Digest.Polarity} scope={q.Scope} per={string.Join(",", q.Sentence.Periods)} qual={string.Join(",", q.Qualifiers.Select(t => t.Lemma))} bound={q.Bound}{(q.IsParticular ? " particular" : "")}{(q.IsOfThen ? " then" : "")}");
    return;
}
if (folders.Count > 1 && folders[0] == "unread")
{
    Unread.Write(folders.Skip(1));
    return;
}
if (folders.Count > 1 && folders[0] == "articles")
{
    foreach (var set in folders.Skip(1).SelectMany(GoldSet.ReadAll))
        for (var i = 0; i < set.Articles.Count; i++)
            for (var j = i + 1; j < set.Articles.Count; j++)
            {
                var pair = new ArticlePair(new ArticleTerms(set.Articles[i].Digest), new ArticleTerms(set.Articles[j].Digest));
                MatchFinder.Pairs(pair, Matcher.Candidates(pair), isOne: false, out var rows);
                Console.WriteLine($"{Path.GetFileName(set.Name)} {Path.GetFileName(set.Articles[i].Document.Path)} {Path.GetFileName(set.Articles[j].Document.Path)} {new Dossier.Engine.Findings.ArticleGate([set.Articles[i].Digest, set.Articles[j].Digest], default).WhyApart(0, 1)} {Weights.Instance.EventScore(rows)}: " + string.Join(" ", rows.Select(r => r + "=" + Weights.Instance[r, EvidenceFamily.Event])));
            }
    return;
}
if (folders.Count > 1 && folders[0] == "bars")
{
    BarReport.Write(folders.Skip(1), list);
    return;
}
var trainer = new Trainer(equalWeight, ridge, ridgeOfFamily);
var sets = folders.SelectMany(GoldSet.ReadAll).ToList();
var samples = Sample.Read(sets);
Console.WriteLine($"{sets.Count} sets, {sets.Sum(s => s.Conflicts.Count)} conflicts, {samples.Count} pairs, {samples.Count(s => s.Conflict >= 0)} of conflicts, of {samples.Where(s => s.Conflict >= 0).Select(s => (s.Set, s.Conflict)).Distinct().Count()} conflicts; {samples.Count(s => s.Pair.Concord == Concord.Agree)} agree");
var events = trainer.CrossValidate(sets, samples, clusters);
var told = trainer.Told(samples);
var thresholds = trainer.Calibrate(told, sets);
Report.Write(folders, sets, told, thresholds, list, missed, samples);
var budgets = Report.WriteBudgets(folders, sets, told, null);
if (write is not null || judges.Count > 0)
{
    var weights = trainer.FitAll(sets, samples, events, thresholds);
    if (write is not null)
        TableWriter.Write(write, weights, samples);
    foreach (var folder in judges)
    {
        var others = GoldSet.ReadAll(folder);
        var theirs = Sample.Read(others);
        Trainer.Score(theirs, weights);
        Report.Write([folder], others, trainer.Told(theirs), thresholds, list, false, theirs);
        Report.WriteBudgets([folder], others, trainer.Told(theirs), budgets);
    }
}
