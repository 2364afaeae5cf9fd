using Dossier.Engine.Rulings;

namespace Dossier.Tool;

/// <summary>Guesses what a slip was meant to be.</summary>
internal static class DidYouMean
{
    private const int LeastBeginning = 3;

    /// <summary>" Did you mean 'check'?", or nothing where none is near: more than two fifths of the letters would have to change, and it is no beginning of one.</summary>
    /// <param name="given">What was written.</param>
    /// <param name="names">What there is.</param>
    public static string Among(string given, IEnumerable<string> names) =>
        names.Select(n => (Name: n, Distance: NearestKey.Distance(given.ToLowerInvariant(), n)))
            .Where(n => n.Distance * 5 <= Math.Max(given.Length, n.Name.Length) * 2 || (given.Length >= LeastBeginning && n.Name.StartsWith(given, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => $" Did you mean '{n.Name}'?").FirstOrDefault() ?? "";
}
