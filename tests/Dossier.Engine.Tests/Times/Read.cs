using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Times;

namespace Dossier.Engine.Tests.Times;

/// <summary>Reads the times of a text as one plain block.</summary>
internal static class Read
{
    public static TimeMention[] Times(string text, string? published = null) => Times(text, published, out _);

    public static TimeMention[] Times(string text, string? published, out Clock clock)
    {
        var document = Plain(text);
        return TimeRecognizer.Recognize(document, SentenceSplitter.Split(document), new ArticleOptions(DatePublished: published), out clock);
    }

    public static Document Plain(string text) => new("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
}
