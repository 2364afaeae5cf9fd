using System.Text;
using Dossier.Engine;
using Dossier.Engine.Language;

namespace Dossier.Training.Treebanks;

/// <summary>The running text that sentences of a treebank were cut from: paragraphs with a blank line between, spaces as the treebank has them.</summary>
public sealed class TreebankText
{
    /// <summary>Rebuilds the text.</summary>
    public TreebankText(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new Word[sentences.Count][];
        var paragraphs = new List<TextSpan>();
        var paragraph = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            if (sentences[s].NewParagraph && s > 0)
            {
                TrimEnd(text);
                paragraphs.Add(TextSpan.FromBounds(paragraph, text.Length));
                text.Append("\n\n");
                paragraph = text.Length;
            }
            words[s] = new Word[sentences[s].Words.Count];
            for (var w = 0; w < words[s].Length; w++)
            {
                var word = sentences[s].Words[w];
                words[s][w] = new Word(text.Length, word.Form.Length);
                text.Append(word.Form);
                if (word.SpaceAfter)
                    text.Append(' ');
            }
        }
        TrimEnd(text);
        paragraphs.Add(TextSpan.FromBounds(paragraph, text.Length));
        (Text, Words, Paragraphs) = (text.ToString(), words, paragraphs);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The place of every word of every sentence, in the sentences' order.</summary>
    public IReadOnlyList<Word[]> Words { get; }

    /// <summary>The paragraphs, in the text's order.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
    }
}
