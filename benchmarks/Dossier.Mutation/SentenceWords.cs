using Dossier.Engine;
using Dossier.Engine.Language;

namespace Dossier.Mutation;

/// <summary>The words that tell what a sentence is about.</summary>
internal static class SentenceWords
{
    private const int Shortest = 4;

    // Endings aside: "killed" and "killing" are one word here.
    private const int Longest = 6;

    private const int LeastShared = 3;

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "about", "after", "also", "been", "before", "being", "could", "during", "from", "have", "having", "here", "into", "just", "more", "most", "only", "other",
        "over", "said", "says", "since", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "told", "under",
        "until", "were", "what", "when", "where", "which", "while", "will", "with", "would", "your",
    };

    /// <summary>The words of a sentence, without those of the value itself.</summary>
    public static HashSet<string> Of(Words words, Sentence sentence, TextSpan value)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var token = words.Tokens[t];
            if (token.Kind != TokenKind.Word || token.Length < Shortest || value.Overlaps(new TextSpan(token.Start, token.Length)))
                continue;
            var word = words.Slice(t).ToLowerInvariant();
            if (!Common.Contains(word))
                found.Add(word.Length > Longest ? word[..Longest] : word);
        }
        return found;
    }

    /// <summary>Whether two sentences tell of the same thing: at least three words in common, and half of the shorter one's.</summary>
    public static bool Alike(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared >= LeastShared && shared * 2 >= Math.Min(a.Count, b.Count);
    }
}
