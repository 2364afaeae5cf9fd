using System.Globalization;

namespace Dossier.Mutation;

/// <summary>Prints what was measured, one row a kind.</summary>
internal static class Table
{
    public static void Print(TextWriter output, IReadOnlyList<(Trial Trial, Outcome Outcome)> results)
    {
        output.WriteLine("| value changed | mutants | found | found % | as a warning % | mutants with other changes % |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- |");
        var harmful = results.Where(r => !r.Trial.IsHarmless).Select(r => r.Outcome).ToList();
        foreach (var kind in harmful.GroupBy(o => o.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(output, kind.Key, [.. kind]);
        Row(output, "all", harmful);
        output.WriteLine();
        output.WriteLine("| same value in other words | mutants | silent | silent % |");
        output.WriteLine("| --- | --- | --- | --- |");
        var harmless = results.Where(r => r.Trial.IsHarmless).Select(r => r.Outcome).ToList();
        foreach (var kind in harmless.GroupBy(o => o.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            HarmlessRow(output, kind.Key, [.. kind]);
        HarmlessRow(output, "all", harmless);
    }

    private static void Row(TextWriter output, string name, IReadOnlyList<Outcome> outcomes) => output.WriteLine(
        $"| {name} | {outcomes.Count} | {outcomes.Count(o => o.Found)} | {Share(outcomes, o => o.Found)} | {Share(outcomes, o => o.IsWarning)} | {Share(outcomes, o => o.Others > 0)} |");

    private static void HarmlessRow(TextWriter output, string name, IReadOnlyList<Outcome> outcomes) => output.WriteLine(
        $"| {name} | {outcomes.Count} | {outcomes.Count(o => !o.Found && o.Others == 0)} | {Share(outcomes, o => !o.Found && o.Others == 0)} |");

    private static string Share(IReadOnlyList<Outcome> outcomes, Func<Outcome, bool> counts) =>
        outcomes.Count == 0 ? "" : (100.0 * outcomes.Count(counts) / outcomes.Count).ToString("0.0", CultureInfo.InvariantCulture);
}
