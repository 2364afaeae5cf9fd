namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;

/// <summary>
/// Gives every word its part of speech and Penn tag by linear models, in two rounds. The first goes from left to right and sees the two tags before a word. The second weighs anew the words the first was not
/// sure of, and sees the tags behind them too: what tells a noun from a verb stands as often after it as before.
/// </summary>
internal static unsafe class Tagger
{
    /// <summary>The lead of a tag over the next best, in the steps of <see cref="WordFeatures.Lead"/>, beyond which the first round has the last word: weighing all words anew makes hardly more of them right.</summary>
    public const byte Enough = 150;

    /// <summary>Tags a sentence's words. <paramref name="parts"/> gives each tag's part of speech.</summary>
    public static void Tag(ScoreRows first, ScoreRows second, PartOfSpeech[] parts, WordFeatures[] sentence, int count)
    {
        TagFirst(first, parts, sentence, count);
        TagAgain(second, parts, sentence, count);
    }

    /// <summary>The first round.</summary>
    public static void TagFirst(ScoreRows model, PartOfSpeech[] parts, WordFeatures[] sentence, int count)
    {
        var features = stackalloc uint[TagFeatures.Most];
        var scores = stackalloc int[ScoreRows.MostClasses];
        var rows = stackalloc byte*[ScoreRows.RowRoom];
        fixed (WordFeatures* words = sentence)
            for (var i = WordFeatureReader.Before; i < WordFeatureReader.Before + count; i++)
            {
                int best = words[i].SoleTag;
                words[i].Lead = byte.MaxValue;
                if (best == WordLexicon.NoSoleTag)
                {
                    model.Score(features, TagFeatures.First(words + i, features), scores, rows);
                    best = Best(scores, model.Classes, parts, words[i].Case, out var lead);
                    words[i].Lead = (byte)Math.Min(lead >> 2, byte.MaxValue);
                }
                Set(ref words[i], (byte)best, parts);
            }
    }

    /// <summary>The second round.</summary>
    public static void TagAgain(ScoreRows model, PartOfSpeech[] parts, WordFeatures[] sentence, int count)
    {
        var features = stackalloc uint[TagFeatures.Most];
        var scores = stackalloc int[ScoreRows.MostClasses];
        var rows = stackalloc byte*[ScoreRows.RowRoom];
        fixed (WordFeatures* words = sentence)
            for (var i = WordFeatureReader.Before; i < WordFeatureReader.Before + count; i++)
                if (words[i].Lead < Enough)
                {
                    var n = TagFeatures.First(words + i, features);
                    n += TagFeatures.Again(words + i, features + n);
                    model.Score(features, n, scores, rows);
                    Set(ref words[i], (byte)Best(scores, model.Classes, parts, words[i].Case, out _), parts);
                }
    }

    /// <summary>Gives a word its tag.</summary>
    public static void Set(ref WordFeatures word, byte tag, PartOfSpeech[] parts)
    {
        word.TagNumber = tag;
        word.Tag = WordFeatureReader.TagAttribute(tag);
        word.Part = WordFeatureReader.PartAttribute(parts[tag]);
    }

    /// <summary>The class of the highest score, the first of equals, and its lead over the next. What has letters or digits is no punctuation.</summary>
    public static int Best(int* scores, int classes, PartOfSpeech[] parts, WordCase kase, out int lead)
    {
        int best = -1, next = -1;
        var isSymbols = (kase & WordCase.Symbols) != 0;
        for (var c = 0; c < classes; c++)
            if (isSymbols || parts[c] != PartOfSpeech.Punct)
            {
                if (best < 0 || scores[c] > scores[best])
                    (best, next) = (c, best);
                else if (next < 0 || scores[c] > scores[next])
                    next = c;
            }
        lead = next < 0 ? int.MaxValue : scores[best] - scores[next];
        return best;
    }
}
