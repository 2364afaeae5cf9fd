using Dossier.Engine.Rulings;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator;

/// <summary>Makes typed C# of the articles beside the code. It reports nothing: diagnostics of a generator never show in an editor, so the analyzer does that.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DossierGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Combine(context.CompilationProvider)
            .Select(static (all, _) => ProjectModel.From(all.Left.GlobalOptions, all.Right))
            .WithTrackingName(TrackingNames.Project);

        var packed = context.AdditionalTextsProvider
            .Where(static file => PackedFile.IsOne(file.Path))
            .Select(static (file, cancellation) => PackedArticles.Read(file, cancellation))
            .Collect()
            .Select(static (files, _) => new PackedArticles(new(files)))
            .WithTrackingName(TrackingNames.Packed);

        var articles = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Combine(packed)
            .Select(static (all, cancellation) => ArticleParser.Parse(all.Left.Left, all.Left.Right, all.Right, cancellation))
            .Where(static article => article is not null)
            .Select(static (article, _) => article!)
            .WithTrackingName(TrackingNames.Articles);

        var names = articles
            .Select(static (article, _) => article.Naming)
            .Collect()
            .Select(static (articles, _) => ArticleNames.Resolve(articles))
            .WithTrackingName(TrackingNames.Names);

        var articleBuckets = articles.Collect().Combine(names)
            .SelectMany(static (all, _) => ArticleBucket.Split(all.Left, all.Right))
            .WithTrackingName(TrackingNames.ArticleBuckets);

        var rulings = context.AdditionalTextsProvider
            .Where(static file => RulingsInput.IsRulings(file.Path))
            .Select(static (file, cancellation) => RulingsModel.From(file, cancellation))
            .Collect()
            .Select(static (files, _) => RulingsModel.Join(files))
            .WithTrackingName(TrackingNames.Rulings);

        var ignoredPassages = rulings
            .Select(static (rulings, _) => new IgnoredPassages(rulings));

        // Passages are found by their words, so this is asked of the articles' texts, but only of those with an ignored passage.
        var leftOutPassages = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Combine(packed).Combine(ignoredPassages)
            .Select(static (all, cancellation) => ArticleParser.LeaveOut(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right, cancellation))
            .Where(static article => article is not null)
            .Select(static (article, _) => article!)
            .Collect()
            .Select(static (articles, _) => LeftOutPassages.Of(articles))
            .WithTrackingName(TrackingNames.LeftOutPassages);

        // Positions end here: what follows sees digests, so a blank line on top of an article changes nothing.
        var digests = articles
            .Select(static (article, _) => article.Digest)
            .Combine(leftOutPassages)
            .Select(static (all, _) => all.Right.Apply(all.Left))
            .WithTrackingName(TrackingNames.Digests);

        var findings = digests.Collect().Combine(rulings)
            .Select(static (all, cancellation) => FindingParser.Parse(all.Left, all.Right, cancellation))
            .WithTrackingName(TrackingNames.Findings);

        var findingBuckets = findings
            .SelectMany(static (findings, _) => FindingBucket.Split(findings))
            .WithTrackingName(TrackingNames.FindingBuckets);

        var contents = names.Combine(findings)
            .Select(static (all, _) => ContentsModel.From(all.Left, all.Right))
            .WithTrackingName(TrackingNames.Contents);

        // Names end what the compiler knows of a class: what follows sees strings, so an edit elsewhere in the code changes nothing.
        var factSheets = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                FactSheetDeclaration.AttributeName,
                static (node, _) => FactSheetParser.IsClass(node),
                static (sheet, cancellation) => FactSheetParser.Parse(sheet, cancellation))
            .Where(static sheet => sheet is not null)
            .Select(static (sheet, _) => sheet!)
            .WithTrackingName(TrackingNames.FactSheets);

        var factSheetAnswers = factSheets.Collect().Combine(digests.Collect()).Combine(rulings)
            .SelectMany(static (all, cancellation) => FactSheetParser.Answer(all.Left.Left, all.Left.Right, all.Right, cancellation))
            .WithTrackingName(TrackingNames.FactSheetAnswers);

        var collections = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                CollectionDeclaration.AttributeName,
                static (node, _) => CollectionParser.IsType(node),
                static (type, cancellation) => CollectionParser.Parse(type, cancellation))
            .Where(static collection => collection is not null)
            .Select(static (collection, _) => collection!)
            .WithTrackingName(TrackingNames.Collections);

        // Prose ends here: an edit of it re-reads no front matter.
        var entrySources = articles
            .Select(static (article, _) => article.Source)
            .WithTrackingName(TrackingNames.EntrySources);

        var entries = entrySources.Combine(collections.Collect())
            .SelectMany(static (all, _) => CollectionParser.Entries(all.Left, all.Right))
            .WithTrackingName(TrackingNames.Entries);

        var filledCollections = collections.Collect().Combine(entries.Collect())
            .SelectMany(static (all, _) => FilledCollection.Fill(all.Left, all.Right))
            .WithTrackingName(TrackingNames.FilledCollections);

        context.RegisterSourceOutput(filledCollections.Combine(project), static (output, collection) => CollectionEmitter.Emit(output, collection.Left, collection.Right));
        context.RegisterSourceOutput(factSheetAnswers.Combine(project), static (output, sheet) => FactSheetEmitter.Emit(output, sheet.Left, sheet.Right));
        context.RegisterSourceOutput(articleBuckets.Combine(project), static (output, bucket) => ArticleEmitter.Emit(output, bucket.Left, bucket.Right));
        context.RegisterSourceOutput(findingBuckets.Combine(project), static (output, bucket) => FindingEmitter.Emit(output, bucket.Left, bucket.Right));
        context.RegisterSourceOutput(contents.Combine(project), static (output, all) => ContentsEmitter.Emit(output, all.Left, all.Right));
    }
}
