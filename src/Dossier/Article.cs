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

/// <summary>One block of an article: a paragraph, a heading, a byline, a row of a table.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">Its text, as it stands.</param>
/// <param name="Passage">Where it stands.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<ArticleBlock>))]
#endif
public sealed record ArticleBlock(BlockKind Kind, string Text, Passage Passage);

/// <summary>A heading inside an article.</summary>
/// <param name="Level">1 to 6; 2 for a heading in plain text.</param>
/// <param name="Text">Its words as a reader sees them, without the marks of Markdown.</param>
/// <param name="Passage">Where it stands.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Heading>))]
#endif
public sealed record Heading(int Level, string Text, Passage Passage);

/// <summary>What front matter gives for a key.</summary>
/// <param name="Text">A plain value as it is meant, without quotation marks; null for a list or a map, and for a key without a value.</param>
/// <param name="Items">The items of a list.</param>
/// <param name="Values">The values of a map by their keys.</param>
/// <param name="Passage">Where it stands; of a key without a value, the key.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<MetadataValue>))]
#endif
public sealed record MetadataValue(string? Text, IReadOnlyList<MetadataValue> Items, IReadOnlyDictionary<string, MetadataValue> Values, Passage Passage)
{
    /// <summary>The value of a key of a map.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such key, or this is no map.</exception>
    public MetadataValue this[string key] => Values[key];

    /// <summary>The plain value, or what is written.</summary>
    public override string ToString() => Text ?? Passage.Exact;
}

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

    /// <summary>The day on which it was published, with its <see cref="PartialDate.Instant"/> where the article gives the hour and the zone; null when it does not say.</summary>
    public PartialDate? DatePublished { get; init; }

    /// <summary>The day on which it was last changed, as <see cref="DatePublished"/>; null when it does not say.</summary>
    public PartialDate? DateModified { get; init; }

    /// <summary>The place its dateline names, or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>The BCP 47 language tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where it was found, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The name of the set it belongs to; articles of different sets are never compared. Empty by default.</summary>
    public string Set { get; init; } = "";

    /// <summary>Whether its front matter calls it a draft; a draft is compared with no other article.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What its front matter says it is about, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The address of its picture as its front matter gives it, or null.</summary>
    public string? Image { get; init; }

    /// <summary>The tags its front matter gives.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Everything its front matter says, by key as it is written there, each with its place.</summary>
    public IReadOnlyDictionary<string, MetadataValue> Metadata { get; init; } = new Dictionary<string, MetadataValue>();

    /// <summary>What it begins with: its description, its standfirst or its first paragraph, at most 200 characters, without marks of Markdown; empty when it has none of these.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>How many words a reader reads: those of the headline, headings, captions and paragraphs.</summary>
    public int WordCount { get; init; }

    /// <summary>How long that takes at 238 words a minute, what adults read silently (Brysbaert 2019). Round up for "3 min read".</summary>
    public TimeSpan ReadingTime => TimeSpan.FromSeconds(Math.Round(WordCount * 60 / 238.0));

    /// <summary>The text behind the front matter, as it stands in the file: Markdown, where the file is Markdown.</summary>
    public string Body { get; init; } = "";

    /// <summary>Where <see cref="Body"/> begins in the file: a <see cref="Passage.Start"/> less this is its place in the body.</summary>
    public int BodyStart { get; init; }

    /// <summary>Every block of the file in its order, with its kind.</summary>
    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }

    /// <summary>The headings inside it, in the order of the text; the headline is none of them.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Direct and indirect speech, in the order of the text.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>Words that name a time, in the order of the text.</summary>
    public required IReadOnlyList<TimeExpression> TimeExpressions { get; init; }

    /// <summary>What the article asserts, in the order of the text.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The headline, or the path.</summary>
    public override string ToString() => Headline.Length > 0 ? Headline : Path;
}
