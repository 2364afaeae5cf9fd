namespace Dossier.Engine.Claims;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Language;

/// <summary>Words that tell things of one kind apart, "upper" and "lower", "first" and "second": <c>series.lexicon</c>. A word is known by its number; two that exclude each other are of one series.</summary>
internal static class SeriesWords
{
    private static readonly (int Line, string Word)[] Numbered = [.. Vocabulary.Instance.Lines("Claims/series.lexicon").SelectMany((l, line) => l.Fields[0].Split(' ').Select(word => (line, word)))];
    private static readonly ILookup<string, int> Numbers = Numbered.Select((n, number) => (n.Word, number)).ToLookup(p => p.Word, p => p.number, StringComparer.Ordinal);

    // "This year", "next year".
    private const int Next = 10_000;

    /// <summary>The numbers of the words of a sentence that are of a series, ascending.</summary>
    public static EquatableArray<int> In(SyntaxTree tree, SentenceGrammar grammar)
    {
        SortedSet<int>? found = null;
        for (var i = 0; i < tree.Count; i++)
        {
            var word = grammar.Fold(i);
            foreach (var number in Numbers[word])
                (found ??= []).Add(number);
            if (grammar.Lemma(i).ToLowerInvariant() is var lemma && lemma != word)
                foreach (var number in Numbers[lemma])
                    (found ??= []).Add(number);
            if (i + 1 < tree.Count && word is "this" or "next" or "last" && grammar.Fold(i + 1) is "year" or "month" or "week" or "season" or "quarter" or "time")
                (found ??= []).Add(Next + word[0]);
        }
        return found is null ? EquatableArray<int>.Empty : new(found.ToArray());
    }

    /// <summary>Whether two sentences name different words of one series, and neither one of the other's.</summary>
    /// <param name="a">The numbers of one's words.</param>
    /// <param name="mine">The words of it that are asked about, which tell nothing apart.</param>
    /// <param name="b">The other's.</param>
    /// <param name="theirs">The words of it that are asked about.</param>
    public static bool Differ(EquatableArray<int> a, string mine, EquatableArray<int> b, string theirs)
    {
        foreach (var x in a)
            if (!b.Contains(x) && !IsIn(mine, x) && LineOf(x) is var line && b.Any(y => LineOf(y) == line && !IsIn(theirs, y)) && !a.Any(z => LineOf(z) == line && b.Contains(z)))
                return true;
        return false;
    }

    private static int LineOf(int number) => number >= Next ? Next : Numbered[number].Line;

    private static bool IsIn(string words, int number) => number < Next && words.IndexOf(Numbered[number].Word, StringComparison.OrdinalIgnoreCase) >= 0;
}
