namespace Dossier.Engine.Facts;

using Dossier.Engine.Quantities;

/// <summary>A number – or a word such as "enabled" – that an article gives, with the words that say what it is of.</summary>
/// <param name="Span">The number and its unit.</param>
/// <param name="Number">The number's own words; the word that says whether it is so.</param>
/// <param name="Unit">The words of its unit behind it; empty where there are none.</param>
public sealed record ToldValue(TextSpan Span, TextSpan Number, TextSpan Unit)
{
    /// <summary>The number as read.</summary>
    internal decimal Amount { get; init; }

    /// <summary>How its words write it.</summary>
    internal NumberForm Form { get; init; }

    /// <summary>The size of its last stated digit.</summary>
    internal decimal Width { get; init; } = 1;

    /// <summary>The digits with all their points, for a version.</summary>
    internal string Version { get; init; } = "";

    /// <summary>Whether it says that something is so, or that it is not: "enabled", "not supported". Null for a number.</summary>
    internal bool? IsSo { get; init; }

    /// <summary>Its unit; that of its label where none stands behind it: "Timeout (seconds): 30".</summary>
    internal FactUnit Measured { get; init; } = FactUnit.None;

    /// <summary>The noun right behind a bare number: "items" of "50 items"; a word of its own wording too.</summary>
    internal string Item { get; init; } = "";

    /// <summary>What its own clause, label or cell says it is of.</summary>
    internal FactWording Wording { get; init; } = FactWording.Empty;

    /// <summary>What the headline and the headings above it say.</summary>
    internal FactWording Above { get; init; } = FactWording.Empty;

    /// <summary>What each of them says, the outermost first.</summary>
    internal EquatableArray<FactWording> Headings { get; init; }

    /// <summary>What it is of, in short, as a message shows it: "default read timeout".</summary>
    public string Phrase => Wording.Text;
}

/// <summary>The numbers of one article with what they are of.</summary>
/// <param name="Facts">The article.</param>
/// <param name="Values">Its numbers, in the order of the text.</param>
public sealed record ToldArticle(ArticleFacts Facts, IReadOnlyList<ToldValue> Values)
{
    /// <summary>What its headline says.</summary>
    internal FactWording Headline { get; init; } = FactWording.Empty;
}
