using System.Collections.Immutable;
using System.Globalization;
using Dossier.Engine.Rulings;
using Dossier.Generator.Analysis;
using Microsoft.CodeAnalysis;

namespace Dossier.CodeFixes;

/// <summary>A ruling that would settle a diagnostic's dispute.</summary>
/// <param name="Title">What it is called in a menu.</param>
/// <param name="Decision">What it decides.</param>
/// <param name="Replaces">The key of an outdated ruling it takes the place of, or null.</param>
/// <param name="IsMost">Whether it accepts what more articles give than any other value.</param>
internal sealed record OfferedRuling(string Title, Decision Decision, string? Replaces, bool IsMost)
{
    /// <summary>The rulings on offer, as the analyzer put them on the diagnostic; none when it is no dispute's, or another version's.</summary>
    public static IReadOnlyList<OfferedRuling> Of(Diagnostic diagnostic)
    {
        var offered = new List<OfferedRuling>();
        if (!diagnostic.Properties.TryGetValue(DisputeProperties.Count, out var count) || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var rulings))
            return offered;
        diagnostic.Properties.TryGetValue(DisputeProperties.Most, out var most);
        diagnostic.Properties.TryGetValue(DisputeProperties.Replaces, out var replaces);
        for (var i = 0; i < rulings; i++)
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            if (diagnostic.Properties.TryGetValue(DisputeProperties.Title + n, out var title) && title is not null
                && diagnostic.Properties.TryGetValue(DisputeProperties.Ruling + n, out var line) && line is not null
                && RulingsFile.Parse(line).Lines is [var ruling])
                offered.Add(new OfferedRuling(title, ruling.Decision, replaces, n == most));
        }
        return offered;
    }
}
