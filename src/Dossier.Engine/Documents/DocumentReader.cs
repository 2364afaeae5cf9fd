namespace Dossier.Engine.Documents;

/// <summary>Cuts a plain-text article into blocks.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document; never throws for any text.</summary>
    public static Document Read(string path, string text, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new Document(path, text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
    }
}
