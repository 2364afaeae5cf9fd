using System.Collections.Immutable;
using Dossier.Engine;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>Makes every diagnostic. Words of articles stand in all of them, so what would steer a terminal or turn a line round is escaped here.</summary>
internal static class Told
{
    /// <param name="rule">What it is.</param>
    /// <param name="at">Where.</param>
    /// <param name="message">What is wrong, with words of articles as they stand.</param>
    /// <param name="level">How loud; as the rule is, by default.</param>
    /// <param name="rivals">Other places.</param>
    /// <param name="properties">What code fixes need.</param>
    public static Diagnostic At(
        Rule rule, Location at, string message, Level? level = null, IEnumerable<Location>? rivals = null, ImmutableDictionary<string, string?>? properties = null) =>
        Diagnostic.Create(Descriptors.Of(rule), at, Descriptors.SeverityOf(level ?? rule.Level), rivals, properties, PlainCharacter.Escape(message));
}
