namespace Dossier.Engine.Speech;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Finds what a document has others say, and who says it.</summary>
public static class SpeechRecognizer
{
    /// <summary>Direct and indirect speech in the order of the text; a direct one may lie inside an indirect one.</summary>
    public static SpeechMention[] Recognize(Document document, Words words, NamesFound names, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return [];
    }
}
