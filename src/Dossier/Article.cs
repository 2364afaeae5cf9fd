namespace Dossier;

/// <summary>What a stretch of an article is for.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<BlockKind>))]
#endif
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Headline,
    /// <summary>The summary under the headline.</summary>
    Standfirst,
    /// <summary>Who wrote it and when: "By Ann Lee, Jan 10, 2017".</summary>
    Byline,
    /// <summary>A heading inside the article.</summary>
    Heading,
    /// <summary>The words under a picture.</summary>
    Caption,
    /// <summary>A paragraph of the body.</summary>
    Paragraph,
    /// <summary>Who the words or pictures come from: "Source: AAP".</summary>
    Credit,
    /// <summary>What the site adds to every page: share and comment lines, copyright, links to other articles. It makes no claims.</summary>
    Boilerplate,
    /// <summary>A block of code. It makes no claims.</summary>
    Code,
}

/// <summary>One block of an article.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">Its text, as it stands.</param>
/// <param name="Passage">Where it stands.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Paragraph>))]
#endif
public sealed record Paragraph(BlockKind Kind, string Text, Passage Passage);

/// <summary>One source document, after schema.org NewsArticle.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Article>))]
#endif
public sealed class Article
{
    /// <summary>The path of the file, relative to the project, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The headline; empty when the article has none.</summary>
    public required string Headline { get; init; }

    /// <summary>Who wrote it; empty when it does not say.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published: ISO 8601, as precise as the article is (<c>2017-01-10T02:24:00-05:00</c>, <c>2017-01-10</c>), or null.</summary>
    public string? DatePublished { get; init; }

    /// <summary>When it was last changed, in the form of <see cref="DatePublished"/>, or null.</summary>
    public string? DateModified { get; init; }

    /// <summary>The place its dateline names, or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>The BCP 47 language tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where it was found, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The name of the set it belongs to; articles of different sets are never compared. Empty by default.</summary>
    public string Set { get; init; } = "";

    /// <summary>Every block of the file in its order, with its kind.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>Direct and indirect speech, in the order of the text.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>Words that name a time, in the order of the text.</summary>
    public required IReadOnlyList<TimeExpression> TimeExpressions { get; init; }

    /// <summary>What the article asserts, in the order of the text.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The headline, or the path.</summary>
    public override string ToString() => Headline.Length > 0 ? Headline : Path;
}
