using System.Globalization;
using Dossier.Mutation;

// Changes one value that two articles state alike, and counts what the engine says to it. The same folder prints the same tables on every machine.
const int Seed = 1;
const int MostOfKind = 6;
if (args.Length is 0 or > 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Usage: FOLDER [LIST]. FOLDER has one subfolder of *.txt articles or *.md pages an event or a documentation; LIST is a file to which every mutant is written.");
    return 2;
}
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var list = args.Length == 2 ? new StreamWriter(args[1]) : StreamWriter.Null;
var results = new List<(Trial, Outcome)>();
foreach (var cluster in Cluster.Read(args[0]))
    foreach (var trial in Trials.Of(cluster, new Choice(Seed), MostOfKind))
    {
        var outcome = Outcome.Of(trial.Mutant, cluster.Articles[trial.Article].Document.Path, cluster.Reports, cluster.With(trial.Article, trial.Mutant));
        results.Add((trial, outcome));
        TrialList.Print(list, cluster, trial, outcome);
    }
Table.Print(Console.Out, results);
return 0;
