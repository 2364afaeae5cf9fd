namespace Dossier.Generator.Emission;

/// <summary>Names of generated files.</summary>
internal static class HintName
{
    /// <summary>A file name of a type's full name: names that differ in letter case or in letters a file name cannot have are told apart by their hash.</summary>
    public static string Of(string kind, string fullName) =>
        kind + "." + new string(fullName.Select(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '.' ? c : '_').Take(80).ToArray()) + "." + StableHash.Hex(fullName, 8) + ".g.cs";
}
