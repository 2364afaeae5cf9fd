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

    /// <summary>The reason a code fix writes; somebody has to write a better one.</summary>
    private const string Reason = "settled by a code fix; say why";

    /// <summary>The properties of an open dispute's diagnostics.</summary>
    /// <param name="finding">A finding with a dispute.</param>
    /// <param name="articles">The articles it was made of.</param>
    /// <param name="replaces">The key of an outdated ruling on it, or null.</param>
    public static ImmutableDictionary<string, string?> Of(FindingDigest finding, IReadOnlyDictionary<string, ArticleFacts> articles, string? replaces = null)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        var offers = RulingOffers.Of(finding, c => articles[c.Path].Claims[c.Index].Digest, Reason);
        for (var i = 0; i < offers.Count; i++)
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            properties[Title + n] = offers[i].Title;
            properties[Ruling + n] = offers[i].Decision.ToString();
        }
        properties[Count] = offers.Count.ToString(CultureInfo.InvariantCulture);
        // The last is "Not a dispute", for which no article speaks.
        if (offers.Count > 1 && offers[0].Articles > offers[1].Articles)
            properties[Most] = "0";
        if (replaces is not null)
            properties[Replaces] = replaces;
        return properties.ToImmutable();
    }
}
