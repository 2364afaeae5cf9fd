namespace Dossier.Engine;

using Dossier.Engine.Claims;
using Dossier.Engine.Documents;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;

/// <summary>Reads one article: from its text to its claims. Pure: the same input gives the same output on every machine and thread.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="path">The file's path, relative to the project, with forward slashes. It names the article and is never opened.</param>
    /// <param name="text">The file's text without its byte-order mark. Any string will do; none makes it throw.</param>
    /// <param name="options">What the project says of the article.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static ArticleFacts Read(string path, string text, ArticleOptions options, CancellationToken cancellation = default)
    {
        var document = DocumentReader.Read(path, text, cancellation);
        var words = SentenceSplitter.Split(document, cancellation);
        var times = TimeRecognizer.Recognize(document, words, options, out var clock, cancellation);
        var quantities = QuantityRecognizer.Recognize(words, times, cancellation);
        var syntax = new SyntaxReader(words);
        var names = NameRecognizer.Recognize(document, words, syntax, cancellation);
        var speech = SpeechRecognizer.Recognize(document, words, names, syntax, cancellation);
        if (!document.IsEnglishProse)
            (times, quantities, names, speech) = (AnyLanguage.Times(words, times), AnyLanguage.Quantities(words, quantities), AnyLanguage.Names, []);
        var trees = new SentenceTrees(syntax, words.Sentences.Length);
        var mentions = new Mentions(document, words, options, clock, times, quantities, names, speech, trees)
        {
            Whereabouts = WhereaboutsRecognizer.Recognize(words, quantities, names, cancellation),
        };
        // A file that is no text is left out: what its bytes happen to spell is no claim. Neither is what sentences of another language would say if they were English.
        var isReadable = DocumentProblems.IsReadable(text);
        var (claims, problems, spelled) = isReadable && document.IsEnglishProse ? ClaimExtractor.Extract(mentions, cancellation) : ([], [], []);
        syntax.Rest();
        problems = [.. DocumentProblems.Check(text) is { } problem ? [problem] : Array.Empty<Problem>(), .. isReadable ? document.Problems : [], .. problems];
        if (options.DatePublished is { } date && !IsoDate.TryParse(date, out _))
            problems =
            [
                new Problem(
                    Rules.BadMetadata, Rules.BadMetadata.Level, default,
                    "DatePublished \"" + DisputeMessage.Quote(date) + "\" is no ISO 8601 date such as 2017-01-10 or 2017-01-10T02:24:00-05:00; it is not used"),
                .. problems,
            ];
        else if (clock.Doubtful is { } doubtful)
            problems =
            [
                new Problem(
                    Rules.BadMetadata, Rules.BadMetadata.Level, doubtful,
                    "\"" + DisputeMessage.Quote(document.SeenIn(doubtful)) + "\" is read as " + PartialDate.OfDay(clock.Date!.Value) + ", but may have its day before its month: write the month's name, or 2017-01-10"),
                .. problems,
            ];
        var set = options.Set.Length > 0 ? options.Set : document.Set ?? "";
        // A draft is checked by itself; what it says is set against nobody's word.
        if (document.IsDraft && !options.Drafts)
            return new ArticleFacts(new ArticleSource(mentions), claims, problems, new ArticleDigest(path, set, clock.ToIso(), EquatableArray<ClaimDigest>.Empty) { Clock = clock with { Doubtful = null } });
        var digest = new ArticleDigest(path, set, clock.ToIso(), new EquatableArray<ClaimDigest>(claims.Select(c => c.Digest)))
        {
            Entities = new(names.Entities),
            Reporters = new(Reporters(document, names)),
            Title = TitleWords.Of(document.HeadlineText),
            HasCode = document.Blocks.Any(b => b.Kind == BlockKind.Code),
            // Digests hold no places.
            Clock = clock with { Doubtful = null },
            Names = new(spelled),
            Fingerprint = Fingerprint.Of(words, cancellation),
        };
        return new ArticleFacts(new ArticleSource(mentions), claims, problems, digest);
    }

    /// <summary>The names that stand nowhere in the story, but beside or below it.</summary>
    private static List<int> Reporters(Document document, NamesFound names)
    {
        var isTold = new bool[names.Entities.Count];
        var block = 0;
        foreach (var mention in names.Mentions)
        {
            while (block < document.Blocks.Count && document.Blocks[block].Span.End <= mention.Span.Start)
                block++;
            if (block < document.Blocks.Count && !document.Blocks[block].Kind.IsBesideStory())
                isTold[mention.Entity] |= mention.Span.Length != document.Publisher?.Length || document.SeenIn(mention.Span) != document.Publisher;
        }
        return [.. Enumerable.Range(0, isTold.Length).Where(e => !isTold[e])];
    }
}
