namespace Dossier.Engine.Times;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;

/// <summary>Finds the words of a document that name a time.</summary>
public static class TimeRecognizer
{
    /// <summary>The document's times in the order of the text, none overlapping, also those of bylines and boilerplate.</summary>
    public static TimeMention[] Recognize(Document document, Words words, ArticleOptions options, out Clock clock, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        clock = Clock.None;
        return [];
    }
}
