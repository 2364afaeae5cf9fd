using System.ComponentModel;
using System.Reflection;

namespace Dossier.Generated;

/// <summary>
/// Carries a packed table in the metadata of a generated class. String literals of one program may hold 8 million characters together (CS8103),
/// which some thousand articles fill; what an attribute carries is not bounded so, in any version of C#.
/// </summary>
/// <param name="packed">The table as the generator wrote it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
public sealed class PackedTableAttribute(string packed) : Attribute
{
    /// <summary>The table as the generator wrote it.</summary>
    public string Packed { get; } = packed;

    internal static string Of(Type table) => table.GetCustomAttribute<PackedTableAttribute>()?.Packed
        ?? throw new InvalidOperationException($"{table} carries no packed table. It is made for generated code.");
}
