namespace Dossier;

/// <summary>
/// Marks a partial record as the schema of some articles: each file whose path fits becomes an entry, an object of the record with the values of its front matter. The generator writes
/// <c>All</c>, <c>BySlug</c> and a property per entry; what does not fit the record is told at its characters.
/// </summary>
/// <example>
/// <code>
/// [ArticleCollection("posts/**/*.md")]
/// public partial record Post
/// {
///     public required string Title { get; init; }
///     public DateOnly Date { get; init; }
///     public IReadOnlyList&lt;string&gt; Tags { get; init; } = [];
///     public Article Article { get; }
/// }
/// </code>
/// </example>
/// <param name="patterns">
/// Which articles: paths relative to the project, with <c>*</c>, <c>?</c> and <c>**</c> as in an <c>Include</c> of the project file. They choose among the project's <c>Article</c> items.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticleCollectionAttribute(params string[] patterns) : Attribute
{
    /// <summary>The patterns of the articles' paths.</summary>
    public IReadOnlyList<string> Patterns { get; } = patterns;
}

/// <summary>
/// Marks a property of an <see cref="ArticleCollectionAttribute">article collection</see> that holds an entry of a collection, or a list of such; the front matter names entries by their slugs.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReferenceAttribute : Attribute;

/// <summary>
/// Marks the property of an <see cref="ArticleCollectionAttribute">article collection</see> that holds all keys that no other property takes: a dictionary of <see cref="string"/> by <see cref="string"/>.
/// Without one, such a key is told.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ExtraKeysAttribute : Attribute;
