using System.Text;
using Dossier.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Parsing;

/// <summary>An article's file as the compiler hands it over.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Its path, relative to the project, with forward slashes.</param>
/// <param name="Options">What its metadata say.</param>
internal sealed record ArticleFile(AdditionalText File, string Path, ArticleOptions Options)
{
    // Each is asked for of every file in every compilation, so none is put together there.
    private const string Metadata = "build_metadata.AdditionalFiles.";
    private const string Group = Metadata + "SourceItemGroup";
    private const string EncodedPath = Metadata + "DossierPath";
    private const string Set = Metadata + nameof(ArticleOptions.Set);
    private const string Name = Metadata + nameof(ArticleOptions.Name);
    private const string Publisher = Metadata + nameof(ArticleOptions.Publisher);
    private const string DatePublished = Metadata + nameof(ArticleOptions.DatePublished);
    private const string Url = Metadata + nameof(ArticleOptions.Url);

    /// <summary>The file as an article, or null when it is none of the project's Article items.</summary>
    public static ArticleFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        if (Metadatum(options, Group) != "Article" || RulingsInput.IsRulings(file.Path))
            return null;
        return new ArticleFile(file, PathOf(file, options, provider.GlobalOptions), new ArticleOptions(
            Metadatum(options, Set) ?? "", Metadatum(options, Name), Metadatum(options, Publisher), Metadatum(options, DatePublished), Metadatum(options, Url)));
    }

    /// <summary>What is known of the article, or null when the file is no UTF-8 or UTF-16 text.</summary>
    public KnownArticle? Read(PackedArticles packed, CancellationToken cancellation)
    {
        // The compiler reads what is no UTF-8 in the machine's own code page; such words would differ from machine to machine.
        var text = File.GetText(cancellation);
        return text is null || text.Encoding is { CodePage: not (65001 or 1200 or 1201) } ? null : ArticleCache.Read(text, Path, Options, packed, cancellation);
    }

    private static string? Metadatum(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    // Dossier.targets hands the path over in Base64, for the compiler cuts metadata at ; and #. The same path names the embedded file.
    private static string PathOf(AdditionalText file, AnalyzerConfigOptions options, AnalyzerConfigOptions global)
    {
        if (Metadatum(options, EncodedPath) is { } encoded)
            try
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
            }
            catch (FormatException)
            {
                // Somebody else's metadata of the same name.
            }
        return RelativePathOf(file, global);
    }

    /// <summary>The path of any file, relative to the project, with forward slashes.</summary>
    public static string RelativePathOf(AdditionalText file, AnalyzerConfigOptions global) => RelativePath.Of(file.Path, global.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "");
}
