using Dossier.Engine;
using Dossier.Engine.Documents.Entries;

namespace Dossier.Generator.Model;

/// <summary>What a list is made as.</summary>
internal enum ListForm
{
    Array,
    List,
    Immutable,
}

/// <summary>A type as generated code writes it.</summary>
/// <param name="Field">What front matter holds for it.</param>
/// <param name="Code">Its name in code, with all its namespaces.</param>
internal sealed record CodeType(FieldType Field, string Code)
{
    /// <summary>The type of a list's items and of a map's values.</summary>
    public CodeType? Item { get; init; }

    /// <summary>What a list is made as.</summary>
    public ListForm Form { get; init; }

    /// <summary>Whether a list may be read when it is asked for: one that can only be read.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The values of an enum, one for each of its names.</summary>
    public EquatableArray<long> Values { get; init; }

    /// <summary>Whether it holds null.</summary>
    public bool IsNullable { get; init; }
}

/// <summary>What a member is given.</summary>
internal enum MemberRole
{
    /// <summary>A value of the front matter.</summary>
    Value,
    /// <summary>The entry's article.</summary>
    Article,
    /// <summary>The entry's slug.</summary>
    Slug,
}

/// <summary>A property or a parameter of a record.</summary>
/// <param name="Name">Its name in code.</param>
/// <param name="Role">What it is given.</param>
/// <param name="Type">Its type; null where the role says it.</param>
/// <param name="IsParameter">Whether the record's own parameter list has it.</param>
/// <param name="MustBeGiven">Whether C# asks for it: a parameter without a default, a <c>required</c> property.</param>
internal sealed record CodeMember(string Name, MemberRole Role, CodeType? Type, bool IsParameter, bool MustBeGiven);

/// <summary>A record that front matter is read into.</summary>
/// <param name="Code">Its name in code, with all its namespaces.</param>
/// <param name="Members">Its members: parameters first.</param>
internal sealed record CodeRecord(string Code, EquatableArray<CodeMember> Members);

/// <summary>A collection as its record declares it; it holds names only.</summary>
/// <param name="Namespace">The record's namespace; empty for the global one.</param>
/// <param name="Types">The declarations of the record and of those around it, the outermost first.</param>
/// <param name="FullName">The record's full name.</param>
/// <param name="Patterns">Which articles it has.</param>
/// <param name="Schema">What their front matter may say.</param>
/// <param name="Records">The records that front matter is read into, as <see cref="EntrySchema.Records"/> has them.</param>
internal sealed record CollectionModel(
    string Namespace, EquatableArray<string> Types, string FullName, EquatableArray<string> Patterns, EntrySchema Schema, EquatableArray<CodeRecord> Records)
{
    /// <summary>The property that has the article and can be set by a constructor alone, or null.</summary>
    public string? GetOnlyArticle { get; init; }

    /// <summary>Whether the constructor that C# would have made goes away by adding one.</summary>
    public bool LosesConstructor { get; init; }

    /// <summary>Whether it has <c>required</c> members.</summary>
    public bool HasRequiredMembers { get; init; }

    /// <summary>Names that no entry's property can have.</summary>
    public EquatableArray<string> Taken { get; init; }

    /// <summary>The record's own name.</summary>
    public string Name => Schema.Records[0].Name;

    /// <summary>The slug that a path gives an entry of this collection, or null when it has none.</summary>
    public string? SlugOf(string path)
    {
        foreach (var text in Patterns)
            if (new ArticlePattern(text) is var pattern && pattern.Fits(path))
                return pattern.SlugOf(path);
        return null;
    }
}
