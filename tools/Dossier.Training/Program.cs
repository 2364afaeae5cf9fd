using System.CommandLine;
using System.Globalization;
using Dossier.Training.Antecedents;
using Dossier.Training.Cutting;
using Dossier.Training.Scoring;
using Dossier.Training.Statements;
using Dossier.Training.Training;

// One command, one file. Numbers are printed the same on every machine.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var root = new RootCommand("Trains and measures Dossier's language model on Universal Dependencies treebanks.")
{
    TrainCommand.Make(),
    TrainNamesCommand.Make(),
    ScoreCommand.Make(),
    SpeedCommand.Make(),
    WordsCommand.Make(),
    LemmasCommand.Make(),
    StatementsCommand.Make(),
    NamesCommand.Make(),
    AntecedentsCommand.Make(),
};
return root.Parse(args).Invoke();
