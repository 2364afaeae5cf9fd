using System.Runtime.CompilerServices;
using Dossier.Engine.Rulings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Parsing;

/// <summary>The rulings file as the compiler hands it over. Its name makes it one; the package's targets pass it on when it stands beside the project file.</summary>
internal static class RulingsInput
{
    // Generator and analyzer get the same text object, so one reading serves both.
    private static readonly ConditionalWeakTable<SourceText, RulingsFile> Files = new();

    /// <summary>Whether a file holds rulings. One that does is never an article.</summary>
    public static bool IsRulings(string path)
    {
        var start = path.Length - RulingsFile.Name.Length;
        return start >= 0 && path.EndsWith(RulingsFile.Name, StringComparison.OrdinalIgnoreCase) && (start == 0 || path[start - 1] is '/' or '\\');
    }

    /// <summary>What the file holds; no rulings when it cannot be opened.</summary>
    public static RulingsFile Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Files.GetValue(text, static t => RulingsFile.Parse(t.ToString())) : RulingsFile.Empty;
}
