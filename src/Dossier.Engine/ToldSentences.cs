namespace Dossier.Engine;

using System.Collections;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;

/// <summary>The trees of the sentences that can assert something comparable: those that name, count, date or quote. The others are never parsed, and these when somebody asks.</summary>
internal sealed class ToldSentences(SyntaxReader syntax, bool[] told) : IReadOnlyList<SyntaxTree?>
{
    /// <inheritdoc/>
    public int Count => told.Length;

    /// <inheritdoc/>
    public SyntaxTree? this[int sentence] => told[sentence] ? syntax.Of(sentence) : null;

    /// <inheritdoc/>
    public IEnumerator<SyntaxTree?> GetEnumerator()
    {
        for (var s = 0; s < told.Length; s++)
            yield return this[s];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>For each sentence, whether something was found in it.</summary>
    public static bool[] Find(Words words, IReadOnlyList<TimeMention> times, IReadOnlyList<QuantityMention> quantities, NamesFound names, IReadOnlyList<SpeechMention> speech)
    {
        var told = new bool[words.Sentences.Length];
        var next = 0;
        foreach (var time in times)
            Mark(words, time.Span, told, ref next);
        next = 0;
        foreach (var quantity in quantities)
            Mark(words, quantity.Span, told, ref next);
        next = 0;
        foreach (var name in names.Mentions)
            Mark(words, name.Span, told, ref next);
        next = 0;
        foreach (var said in speech)
            Mark(words, said.Span, told, ref next);
        return told;
    }

    /// <summary>Marks the sentences a mention touches. Mentions come in the order of the text, so the search goes on where it stopped.</summary>
    private static void Mark(Words words, TextSpan span, bool[] told, ref int next)
    {
        while (next < told.Length && EndOf(words, next) <= span.Start)
            next++;
        for (var s = next; s < told.Length && words.Tokens[words.Sentences[s].First].Start < span.End; s++)
            told[s] = true;
    }

    private static int EndOf(Words words, int sentence) => words.Tokens[words.Sentences[sentence].End - 1].End;
}
