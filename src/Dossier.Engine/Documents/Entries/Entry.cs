namespace Dossier.Engine.Documents.Entries;

/// <summary>A value as a schema has it.</summary>
/// <param name="type">Its type.</param>
/// <param name="span">Where it stands in the text.</param>
public sealed class EntryValue(FieldType type, TextSpan span)
{
    /// <summary>Its type.</summary>
    public FieldType Type { get; } = type;

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>A text, an address, the slug of a reference, a choice's name as the program spells it.</summary>
    public string Text { get; init; } = "";

    /// <summary>A truth value.</summary>
    public bool Flag { get; init; }

    /// <summary>A number.</summary>
    public decimal Number { get; init; }

    /// <summary>A number too great or too fine for <see cref="Number"/>, or null.</summary>
    public double? Real { get; init; }

    /// <summary>A day and a time of day.</summary>
    public DateTime Time { get; init; }

    /// <summary>How far its zone is ahead of UTC in minutes; null when none is given.</summary>
    public int? Zone { get; init; }

    /// <summary>Whether an address begins with a scheme, as in "https:". One letter is a drive.</summary>
    public static bool HasScheme(string address) => ScalarReader.HasScheme(address);

    /// <summary>A list's items, a map's values; a record's fields in their order, null for those that are not given.</summary>
    public IReadOnlyList<EntryValue?> Items { get; init; } = [];

    /// <summary>A map's keys, one a value.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];
}

/// <summary>What to write instead.</summary>
/// <param name="Span">The characters that go.</param>
/// <param name="Text">What comes in their place.</param>
/// <param name="Title">What it is called in a menu.</param>
public sealed record Correction(TextSpan Span, string Text, string Title);

/// <summary>What is wrong with an entry.</summary>
/// <param name="Problem">What, and where.</param>
/// <param name="Correction">What to write instead where that is plain, or null.</param>
public sealed record EntryProblem(Problem Problem, Correction? Correction = null);

/// <summary>The front matter of a file as a schema has it.</summary>
/// <param name="Values">The fields of the schema's first record; null for those that are not given, or not rightly.</param>
/// <param name="Slug">The slug that the file gives itself, or null.</param>
/// <param name="SlugSpan">Where that stands.</param>
/// <param name="Problems">What is wrong, in the order of the text.</param>
/// <param name="Known">Where the keys and values stand that the schema knows.</param>
public sealed record Entry(IReadOnlyList<EntryValue?> Values, string? Slug, TextSpan SlugSpan, IReadOnlyList<EntryProblem> Problems, IReadOnlyList<TextSpan> Known)
{
    /// <summary>Every reference it gives.</summary>
    public IEnumerable<EntryValue> References => Values.SelectMany(Within);

    /// <summary>The references that have to be followed before the entry can be made.</summary>
    public IEnumerable<EntryValue> FollowedAtOnce => Values.SelectMany(AtOnce);

    private static IEnumerable<EntryValue> AtOnce(EntryValue? value) =>
        value is null or { Type.IsDeferred: true } ? [] : value.Type.Kind == FieldKind.Reference ? [value] : value.Items.SelectMany(AtOnce);

    private static IEnumerable<EntryValue> Within(EntryValue? value) =>
        value is null ? [] : value.Type.Kind == FieldKind.Reference ? [value] : value.Items.SelectMany(Within);
}
