namespace Dossier.Engine;

using Dossier.Engine.Claims;
using Dossier.Engine.Documents;
using Dossier.Engine.Findings;
using Dossier.Engine.Packing;
using Dossier.Generated;

/// <summary>All that is known of one article by itself.</summary>
public sealed record ArticleFacts
{
    private readonly ArticleSource _source;

    internal ArticleFacts(ArticleSource source, IReadOnlyList<PlacedClaim> claims, IReadOnlyList<Problem> problems, ArticleDigest digest) =>
        (_source, Claims, Problems, Digest) = (source, claims, problems, digest);

    /// <summary>What it asserts, in the order of the text.</summary>
    public IReadOnlyList<PlacedClaim> Claims { get; init; }

    /// <summary>What is wrong inside it, in the order of the text.</summary>
    public IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>What the comparison sees: everything but positions.</summary>
    public ArticleDigest Digest { get; init; }

    /// <summary>The file's path, relative to the project, with forward slashes.</summary>
    public string Path => _source.Path;

    /// <summary>The file's text without its byte-order mark.</summary>
    public string Text => _source.Text;

    /// <summary>What the project says of it.</summary>
    public ArticleOptions Options => _source.Options;

    /// <summary>Whether it has links or pictures, which may lead nowhere.</summary>
    public bool HasLinks => _source.HasLinks;

    /// <summary>The document; read anew where the article was not read but unpacked.</summary>
    public Document Document => _source.Document;

    /// <summary>The document and what its recognisers found; read anew where the article was not read but unpacked.</summary>
    public Mentions Mentions
    {
        get => _source.Mentions;
        init => _source = new ArticleSource(value);
    }

    /// <summary>
    /// The claims that a reader is shown, in the order of the text, each once. A name that is a claim for the comparison only says that it is a name,
    /// and one statement may answer several questions of the comparison.
    /// </summary>
    public IEnumerable<PlacedClaim> ShownClaims => Claims
        .Where(c => c.Digest.Subject != c.Digest.Value.Text)
        .GroupBy(c => (c.Span, c.Digest.Subject, c.Digest.Property, c.Digest.Value, c.Digest.Polarity, c.Digest.AttributedTo))
        .Select(g => g.First());

    /// <summary>The words of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Line and column of an offset, both from 0, as <see cref="TextPlaces.Position"/> has them.</summary>
    public (int Line, int Column) Position(int offset) => _source.Places.Position(offset);

    /// <summary>The same without what its reading holds in memory: that is read anew should somebody ask. What stands in several of its claims is one object.</summary>
    public ArticleFacts Slim() => _source.IsSlim ? this : new ArticlePacking(new Sharer(), Path, Text, Options).Facts(this);
}

/// <summary>
/// Where an article's facts come from: its text and what the project says of it, and, where it was read in this process, the reading. A comparison of thousands of articles needs their
/// claims and not their trees, so whoever keeps articles keeps them slim.
/// </summary>
internal sealed class ArticleSource
{
    private readonly Mentions? _mentions;
    private readonly WeakReference<Mentions>? _readAgain;
    private readonly WeakReference<Document>? _document;
    private TextPlaces? _places;

    public ArticleSource(Mentions mentions)
        : this(mentions.Document.Path, mentions.Document.Text, mentions.Options, mentions.Document.Links.Count > 0) => _mentions = mentions;

    public ArticleSource(string path, string text, ArticleOptions options, bool hasLinks)
    {
        (Path, Text, Options, HasLinks) = (path, text, options, hasLinks);
        (_readAgain, _document) = (new(null!), new(null!));
    }

    public string Path { get; }

    public string Text { get; }

    public ArticleOptions Options { get; }

    public bool HasLinks { get; }

    public TextPlaces Places => _places ??= new TextPlaces(Path, Text);

    public Mentions Mentions
    {
        get
        {
            if (_mentions is not null)
                return _mentions;
            if (!_readAgain!.TryGetTarget(out var mentions))
                _readAgain.SetTarget(mentions = ArticleReader.Read(Path, Text, Options).Mentions);
            return mentions;
        }
    }

    public Document Document
    {
        get
        {
            if (_mentions is not null)
                return _mentions.Document;
            if (!_document!.TryGetTarget(out var document))
                _document.SetTarget(document = DocumentReader.Read(Path, Text, default));
            return document;
        }
    }

    /// <summary>Whether no reading is held.</summary>
    public bool IsSlim => _mentions is null;
}
