using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

namespace Dossier.Benchmarks;

/// <summary>The stages that are measured, each from the text as it lies in the file.</summary>
internal static class Stages
{
    /// <summary>Tokens.</summary>
    public static int Tokens(string text) => Tokenizer.Tokenize(text).Length;

    /// <summary>Blocks, tokens and sentences: what every recogniser starts from.</summary>
    public static Words Sentences(string text, out Document document)
    {
        document = DocumentReader.Read("a.txt", text);
        return SentenceSplitter.Split(document);
    }

    /// <summary>Times and quantities of a text that is cut into sentences.</summary>
    public static int TimesAndQuantities(Document document, Words words)
    {
        var times = TimeRecognizer.Recognize(document, words, ArticleOptions.None, out _);
        return times.Length + QuantityRecognizer.Recognize(words, times).Length;
    }

    /// <summary>Times and quantities of a text as it lies in the file.</summary>
    public static int TimesAndQuantities(string text)
    {
        var words = Sentences(text, out var document);
        return TimesAndQuantities(document, words);
    }

    /// <summary>The whole of one article: from the text to its claims.</summary>
    public static int Article(string text) => ArticleReader.Read("a.txt", text, ArticleOptions.None).Claims.Count;
}
