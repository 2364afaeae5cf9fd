using System.Globalization;
using System.Text;
using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>Writes the table of evidence.</summary>
internal static class TableWriter
{
    public static void Write(string path, Weights weights, List<Sample> samples)
    {
        var text = new StringBuilder();
        text.Append("# What each row of evidence weighs for numbers, numbers of pages, days, times of day, names, places, doings, sayings and events, in hundredths of the natural logarithm of odds, and of how many pairs with other\n");
        text.Append("# values in which it held the two were of one question. Written by tools/Dossier.Fitting from annotated sets of documents; MIT. Do not edit: fit anew.\n");
        text.Append("# row\t").AppendJoin('\t', Enum.GetNames<EvidenceFamily>().Select(n => n.ToLowerInvariant())).Append("\tone question\n");
        var differing = samples.Where(s => s.Pair.Concord == Concord.Exclude).ToList();
        foreach (var row in Enum.GetValues<Evidence>())
        {
            text.Append(row);
            foreach (var family in Enum.GetValues<EvidenceFamily>())
                text.Append('\t').Append(weights[row, family].ToString(CultureInfo.InvariantCulture));
            var holds = differing.Where(s => s.Pair.Evidence.Contains(row)).ToList();
            text.Append(CultureInfo.InvariantCulture, $"\t{holds.Count(s => s.Conflict >= 0)} of {holds.Count}\n");
        }
        text.Append("warning\t").AppendJoin('\t', weights.Warning).Append("\t\n");
        text.Append("info\t").AppendJoin('\t', weights.Info).Append("\t\n");
        File.WriteAllText(path, text.ToString());
    }
}
