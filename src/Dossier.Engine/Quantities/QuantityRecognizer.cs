namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>Finds the words of a document that name a number of something.</summary>
public static class QuantityRecognizer
{
    /// <summary>The document's quantities in the order of the text, none overlapping. Dates and times of day are none; durations are.</summary>
    public static QuantityMention[] Recognize(Words words, IReadOnlyList<TimeMention> times, CancellationToken cancellation = default)
    {
        var reader = new QuantityReader(words, times);
        foreach (var sentence in words.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(sentence);
        }
        return reader.Found.ToArray();
    }
}
