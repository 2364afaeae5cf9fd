namespace Dossier.Engine.Documents;

/// <summary>What an article begins with, for a list of articles.</summary>
public static class Excerpt
{
    private const int Longest = 200;

    // A sentence that ends before this says too little.
    private const int Shortest = 60;

    /// <summary>The description, the standfirst or the first paragraph, as a reader sees it, cut behind a sentence or a word.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">Where it stands; empty when it does not stand in the file as it is.</param>
    public static string Of(Document document, out TextSpan span)
    {
        span = default;
        if (document.Description is { Length: > 0 } description)
            return Cut(description, out _);
        foreach (var kind in new[] { BlockKind.Standfirst, BlockKind.Paragraph })
            foreach (var block in document.Blocks)
                if (block.Kind == kind && block.Form is BlockForm.Text or BlockForm.Quote && document.SeenIn(block.Span) is { Length: > 0 } seen)
                {
                    var text = Cut(seen, out var length);
                    if (length == text.Length && string.CompareOrdinal(document.Text, block.Span.Start, text, 0, text.Length) == 0)
                        span = new TextSpan(block.Span.Start, text.Length);
                    return text;
                }
        return "";
    }

    private static string Cut(string text, out int length)
    {
        length = text.Length;
        if (text.Length <= Longest)
            return text;
        var word = 0;
        for (var i = Longest - 1; i > 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
                continue;
            if (i > Shortest && text[i - 1] is '.' or '!' or '?')
            {
                length = i;
                return text.Substring(0, i);
            }
            word = word == 0 ? i : word;
        }
        // Never between the halves of a character.
        length = word > 0 ? word : char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text.Substring(0, length).TrimEnd(',', ';', ':', '-', ' ', '\u2013') + "\u2026";
    }
}
