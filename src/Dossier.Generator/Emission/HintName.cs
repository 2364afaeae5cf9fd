using Dossier.Generated;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Emission;

/// <summary>Names of generated files.</summary>
internal static class HintName
{
    private static readonly string Folder = typeof(DossierGenerator).FullName;
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>A file name of a type's full name: names that differ in letter case or in letters a file name cannot have are told apart by their hash.</summary>
    public static string Of(string kind, string fullName) =>
        kind + "." + new string(fullName.Select(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '.' ? c : '_').Take(80).ToArray()) + "." + StableHash.Hex(fullName, 8) + ".g.cs";

    /// <summary>
    /// Whether the generator wrote a tree: the compiler puts what a generator writes into a folder of its name. Each run of a driver makes new trees of it, of the same texts, so that whoever looks for something
    /// that is never in them would look through all of them for every edit.
    /// </summary>
    public static bool IsOf(SyntaxTree tree)
    {
        var end = tree.FilePath.LastIndexOfAny(Separators);
        var start = end - Folder.Length;
        return start > 0 && tree.FilePath[start - 1] is '/' or '\\' && string.CompareOrdinal(tree.FilePath, start, Folder, 0, Folder.Length) == 0;
    }
}
