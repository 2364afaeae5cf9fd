namespace Dossier.Engine.Documents;

/// <summary>How many words a reader reads.</summary>
public static class WordCount
{
    /// <summary>The words and numbers of the headline, headings, captions and paragraphs.</summary>
    public static int Of(Document document)
    {
        var count = 0;
        foreach (var block in document.Blocks)
            if (block.Kind is BlockKind.Headline or BlockKind.Standfirst or BlockKind.Heading or BlockKind.Caption or BlockKind.Paragraph)
                count += In(document.Seen, block.Span);
        return count;
    }

    private static int In(string text, TextSpan span)
    {
        var (count, inWord) = (0, false);
        for (var i = span.Start; i < span.End; i++)
            if (char.IsLetterOrDigit(text[i]))
            {
                count += inWord ? 0 : 1;
                inWord = true;
            }
            // "don't", "1,200" and "half-year" are one word each; marks of Markdown part none.
            else if (text[i] is not ('\'' or '\u2019' or '-' or ',' or '.' or Dossier.Engine.Language.Tokenizer.Hidden) || i + 1 >= span.End || char.IsWhiteSpace(text[i + 1]))
                inWord = false;
        return count;
    }
}
