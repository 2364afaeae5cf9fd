namespace Dossier.Mutation;

/// <summary>Lists mutants one a line, to see what was changed against what, and what came of it.</summary>
internal static class TrialList
{
    public static void Print(TextWriter output, Cluster cluster, Trial trial, Outcome outcome)
    {
        var article = cluster.Articles[trial.Article];
        var witness = cluster.Articles[trial.Witness];
        var edit = trial.Mutant.Edits[0];
        var result = outcome.Found ? outcome.IsWarning ? "warning" : "info" : "silent";
        output.WriteLine(string.Join('\t',
            trial.IsHarmless ? "same" : "changed", trial.Mutant.Kind, result, outcome.Others, cluster.Name,
            $"{article.Document.Path}:{article.Document.Position(edit.Span.Start).Line + 1}", article.Document.Slice(edit.Span), edit.Text, trial.Mutant.Edits.Count,
            Around(article.Document.Text, edit.Span.Start, edit.Span.End),
            $"{witness.Document.Path}:{witness.Document.Position(trial.Other.Start).Line + 1}", Around(witness.Document.Text, trial.Other.Start, trial.Other.End)));
    }

    private static string Around(string text, int start, int end)
    {
        const int Near = 90;
        var (from, to) = (Math.Max(0, start - Near), Math.Min(text.Length, end + Near));
        return string.Create(to - from, (text, from), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsControl(source.text[source.from + i]) || char.IsSurrogate(source.text[source.from + i]) ? ' ' : source.text[source.from + i];
        });
    }
}
