using Dossier.Generator.Model;

namespace Dossier.Generator.Emission;

/// <summary>Names the classes and properties of findings.</summary>
internal static class FindingNames
{
    /// <summary>The class name a subject would like.</summary>
    public static string Base(string subject) => Identifier.Pascal(subject) is { Length: > 0 } name ? name : "Subject";

    /// <summary>A class name for each subject of one bucket. Subjects of one name share a bucket, so none outside it can have the same.</summary>
    public static Dictionary<string, string> Classes(IEnumerable<FindingModel> findings) =>
        UniqueNames.Resolve(findings.Select(f => f.Subject).Distinct(StringComparer.Ordinal).Select(s => (s, Base(s))), "Findings", "All");

    /// <summary>A property name for each key of one subject's findings.</summary>
    public static Dictionary<string, string> Properties(string className, IEnumerable<FindingModel> findings) =>
        UniqueNames.Resolve(findings.Select(f => (f.Key, Property(f.Property))), className);

    /// <summary>The name of what is asked: "number of jobs" is <c>Jobs</c>.</summary>
    public static string Property(string property)
    {
        const string Count = "number of ";
        var counted = property.StartsWith(Count, StringComparison.OrdinalIgnoreCase) ? property.Substring(Count.Length) : property;
        return Identifier.Pascal(counted) is { Length: > 0 } name ? name : "Value";
    }
}
