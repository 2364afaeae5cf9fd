namespace Dossier.Engine.Documents.Entries;

/// <summary>What a value of front matter is read as.</summary>
public enum FieldKind : byte
{
    /// <summary>Words; numbers and truth values are taken as they are written.</summary>
    Text,
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
    /// <summary>A whole number.</summary>
    Integer,
    /// <summary>A number.</summary>
    Number,
    /// <summary>A day: <c>2017-01-10</c>; of a time as well, the day that it names.</summary>
    Date,
    /// <summary>A day and perhaps a time of day.</summary>
    DateTime,
    /// <summary>A day, a time of day and its zone.</summary>
    Instant,
    /// <summary>An address, with its scheme or relative.</summary>
    Address,
    /// <summary>One of some names.</summary>
    Choice,
    /// <summary>Several values.</summary>
    List,
    /// <summary>Values by names of the file's own.</summary>
    Map,
    /// <summary>Values by names of the schema.</summary>
    Record,
    /// <summary>The slug of an entry of a collection.</summary>
    Reference,
}

/// <summary>The type of a field.</summary>
/// <param name="Kind">What it is read as.</param>
/// <param name="Name">What messages call it: the name of an enum, a record or another collection, else of the type.</param>
public sealed record FieldType(FieldKind Kind, string Name)
{
    /// <summary>The type of a list's items and of a map's values.</summary>
    public FieldType? Item { get; init; }

    /// <summary>The least number, or null.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number, or null.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The fewest characters of a text or items of a list.</summary>
    public int Shortest { get; init; }

    /// <summary>The most characters of a text or items of a list.</summary>
    public int Longest { get; init; } = int.MaxValue;

    /// <summary>The names of a choice, as the program spells them.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The number of a record in <see cref="EntrySchema.Records"/>; what a reference leads to in full.</summary>
    public int Record { get; init; }

    /// <summary>Whether the entries of a list of references are found when they are asked for, so that they may lead back.</summary>
    public bool IsDeferred { get; init; }

    /// <summary>The full name of the collection that a reference leads to.</summary>
    public string Target { get; init; } = "";
}

/// <summary>A field of a record.</summary>
/// <param name="Name">The property's name. Keys match it whatever their capitals, hyphens and underscores are.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether a file must give it.</param>
public sealed record SchemaField(string Name, FieldType Type, bool IsRequired)
{
    /// <summary>Whether it takes all keys that no other field takes.</summary>
    public bool IsRest { get; init; }

    /// <summary>The key as messages write it: <c>pubDate</c>.</summary>
    public string Key => Name.Length > 0 && char.IsUpper(Name[0]) && !(Name.Length > 1 && char.IsUpper(Name[1])) ? char.ToLowerInvariant(Name[0]) + Name.Substring(1) : Name.ToLowerInvariant() == Name ? Name : Lowered(Name);

    // "URL" is url, "SEOTitle" seoTitle.
    private static string Lowered(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
            capitals++;
        var lowered = capitals == name.Length ? capitals : Math.Max(0, capitals - 1);
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }
}

/// <summary>Fields by their names.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Fields">Its fields.</param>
public sealed record SchemaRecord(string Name, EquatableArray<SchemaField> Fields);

/// <summary>What the front matter of a collection's files may say.</summary>
/// <param name="Records">The entry's own record first, then those that its fields name.</param>
public sealed record EntrySchema(EquatableArray<SchemaRecord> Records);
