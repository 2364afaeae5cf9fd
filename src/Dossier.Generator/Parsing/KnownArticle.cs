using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Packing;
using Dossier.Generator.Model;

namespace Dossier.Generator.Parsing;

/// <summary>An article that was read: what the analyzers ask of it, and what the generator writes.</summary>
/// <param name="Facts">What it says, without what its reading held in memory.</param>
/// <param name="Model">Its model; null for a text that is reported as no text at all.</param>
internal sealed record KnownArticle(ArticleFacts Facts, ArticleModel? Model)
{
    // Model and record are made here, so another generator packs other bytes.
    private static readonly string Version = typeof(KnownArticle).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The name of what is known of an article: the same only for the same path, options and text, and the same package.</summary>
    public static string KeyOf(string path, string text, ArticleOptions options) => PackedArticle.KeyOf(path, text, options, Version);

    public static KnownArticle Read(string path, string text, ArticleOptions options, CancellationToken cancellation)
    {
        var facts = ArticleReader.Read(path, text, options, cancellation);
        var model = DocumentProblems.IsReadable(text) ? ArticleParser.Model(facts) : null;
        return new KnownArticle(facts.Slim(), model);
    }

    public byte[] Pack(string key) => PackedArticle.Write(key, Facts, packer => packer.Maybe(Model, m => ModelOf(packer, m, Facts)));

    /// <summary>The article, or null where the bytes are not what was packed under the key.</summary>
    public static KnownArticle? Unpack(string key, byte[] bytes, string path, string text, ArticleOptions options)
    {
        ArticleModel? model = null;
        return PackedArticle.Read(key, bytes, path, text, options, (packer, facts) => model = packer.Maybe(model, m => ModelOf(packer, m, facts))) is { } facts ? new KnownArticle(facts, model) : null;
    }

    private static ArticleModel ModelOf(Packer packer, ArticleModel? model, ArticleFacts facts)
    {
        var headline = packer.Text(model?.Naming.Headline);
        return new ArticleModel(
            new ArticleNaming(facts.Path, facts.Options.Name, headline),
            packer.TextOrNull(model?.Publisher),
            facts.Digest.DatePublished,
            packer.TextOrNull(model?.Url),
            facts.Digest.Set,
            packer.List(model?.Numbers ?? default, n => new NumberConstant(packer.Text(n?.Name), packer.Decimal(n?.Value ?? 0), packer.Text(n?.Meaning), packer.Text(n?.Sentence), packer.Int(n?.Line ?? 0))),
            packer.Text(model?.Packed),
            facts.Digest)
        {
            Source = new EntrySource(facts.Path, facts.Text.Substring(0, packer.Below(facts.Text.Length + 1, model?.Source.FrontMatter.Length ?? 0)), headline),
        };
    }
}
