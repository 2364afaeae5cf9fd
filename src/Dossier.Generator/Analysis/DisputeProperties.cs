using System.Collections.Immutable;
using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Generator.Analysis;

/// <summary>How a dispute can be settled, on its diagnostics: code fixes have a diagnostic and the code, but no articles.</summary>
internal static class DisputeProperties
{
    /// <summary>How many rulings are offered.</summary>
    public const string Count = "Rulings";

    /// <summary>What the n-th is called in a menu: <c>Title0</c>.</summary>
    public const string Title = "Title";

    /// <summary>The n-th as a line of the rulings file: <c>Ruling0</c>.</summary>
    public const string Ruling = "Ruling";

    /// <summary>The number of the ruling that more articles speak for than for any other; absent when none has most.</summary>
    public const string Most = "Most";

    /// <summary>The key of an outdated ruling on the same finding, which a new one replaces; absent when there is none.</summary>
    public const string Replaces = "Replaces";

    /// <summary>What "Not a dispute" is called; it is the last.</summary>
    public const string NotADispute = "Not a dispute";

    /// <summary>The reason a code fix writes; somebody has to write a better one.</summary>
    private const string Reason = "settled by a code fix; say why";

    private const int MostFiles = 3;

    /// <summary>The properties of an open dispute's diagnostics.</summary>
    /// <param name="finding">A finding with a dispute.</param>
    /// <param name="articles">The articles it was made of.</param>
    /// <param name="replaces">The key of an outdated ruling on it, or null.</param>
    public static ImmutableDictionary<string, string?> Of(FindingDigest finding, IReadOnlyDictionary<string, ArticleFacts> articles, string? replaces = null)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        var values = DisputedValues.Of(finding, c => articles[c.Path].Claims[c.Index].Digest);
        var options = Options(finding, values).OrderByDescending(o => o.Paths.Count).ThenBy(o => o.Accepted, StringComparer.Ordinal).ToList();
        for (var i = 0; i < options.Count; i++)
            Add(i, "Accept " + DisputeMessage.Quote(options[i].Accepted) + " (" + Files(options[i].Paths) + ")", values.Decide(finding.Key, options[i].Accepted, Reason));
        Add(options.Count, NotADispute, values.Decide(finding.Key, null, Reason));
        properties[Count] = (options.Count + 1).ToString(CultureInfo.InvariantCulture);
        if (options.Count > 0 && (options.Count == 1 || options[0].Paths.Count > options[1].Paths.Count))
            properties[Most] = "0";
        if (replaces is not null)
            properties[Replaces] = replaces;
        return properties.ToImmutable();

        void Add(int number, string title, Decision ruling)
        {
            var n = number.ToString(CultureInfo.InvariantCulture);
            properties[Title + n] = PlainCharacter.Escape(title);
            properties[Ruling + n] = ruling.ToString();
        }
    }

    /// <summary>Each value that can be accepted, with the articles that give it. A weekday against its date speaks for two.</summary>
    private static IEnumerable<(string Accepted, SortedSet<string> Paths)> Options(FindingDigest finding, DisputedValues values)
    {
        var options = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var value in values.Values)
            foreach (var accepted in values.Acceptable.ContainsKey(value.Label) ? [value.Label] : value.Sides.SelectMany(s => finding.Dispute!.Sides[s].Values.Select(v => v.Text)))
            {
                if (!values.Acceptable.ContainsKey(accepted))
                    continue;
                if (!options.TryGetValue(accepted, out var paths))
                    options.Add(accepted, paths = new SortedSet<string>(StringComparer.Ordinal));
                foreach (var side in value.Sides)
                    paths.UnionWith(finding.Dispute!.Sides[side].Claims.Select(c => c.Path));
            }
        return options.Select(o => (o.Key, o.Value));
    }

    private static string Files(IReadOnlyCollection<string> paths) =>
        string.Join(", ", paths.Take(MostFiles).Select(Stem)) + (paths.Count > MostFiles ? " and " + (paths.Count - MostFiles).ToString(CultureInfo.InvariantCulture) + " more" : "");

    private static string Stem(string path)
    {
        var name = DisputeMessage.Quote(path.Substring(path.LastIndexOf('/') + 1));
        return name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
    }
}
