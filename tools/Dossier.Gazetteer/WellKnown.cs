using Dossier.Engine.Places;

namespace Dossier.Gazetteer;

/// <summary>A line of well-known.tsv: what news calls a place.</summary>
/// <param name="Name">In token form, lower case.</param>
/// <param name="Kind">country, state, city, region; "=" for another name of a place.</param>
/// <param name="Container">The place it lies in; for another name the place it is.</param>
/// <param name="Trait">"weak" for a name that is as often a person's or a common word; "after-comma".</param>
/// <param name="Origin">The country's code, the division's code, or the city's name in GeoNames, where it cannot be guessed.</param>
internal sealed record WellKnown(string Name, string Kind, string Container, string Trait, string Origin)
{
    /// <summary>Reads the file.</summary>
    public static List<WellKnown> ReadAll(string path)
    {
        var all = new List<WellKnown>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            all.Add(new WellKnown(fields[0], fields[1], Field(fields, 2), Field(fields, 3), Field(fields, 4)));
        }
        return all;
    }

    private static string Field(string[] fields, int index) => index < fields.Length ? fields[index] : "";
}
