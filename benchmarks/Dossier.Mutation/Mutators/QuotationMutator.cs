using Dossier.Engine;
using Dossier.Engine.Language;
using Dossier.Engine.Speech;

namespace Dossier.Mutation.Mutators;

/// <summary>Another word of the text in the middle of what two articles quote in the same words.</summary>
internal static class QuotationMutator
{
    // Fewer words in a row may be a set phrase.
    private const int ShortestRun = 5;
    private const int LongestQuotation = 60;
    private const int ShortestWord = 4;

    /// <summary>One mutant for each quotation of an article that another quotes too, in full or in part.</summary>
    public static IEnumerable<(Mutant Mutant, int Witness, TextSpan Other)> Of(int index, IReadOnlyList<ArticleFacts> articles, Choice choice)
    {
        var article = articles[index];
        foreach (var speech in article.Mentions.Speech.Where(s => s.IsDirect))
        {
            var own = TokensOf(article, speech);
            for (var other = 0; other < articles.Count; other++)
            {
                if (other == index)
                    continue;
                var found = false;
                foreach (var rival in articles[other].Mentions.Speech.Where(s => s.IsDirect))
                {
                    var (start, length) = LongestRun(article, own, articles[other], TokensOf(articles[other], rival));
                    if (length < ShortestRun || Change(article, own.GetRange(start, length), own, choice) is not { } edit)
                        continue;
                    yield return (new Mutant("quotation: another word", [edit]), other, rival.Span);
                    found = true;
                    break;
                }
                if (found)
                    break;
            }
        }
    }

    private static List<int> TokensOf(ArticleFacts article, SpeechMention speech) =>
        DateMutator.TokensOf(article.Mentions.Words, speech.Content).Where(t => article.Mentions.Words.Tokens[t].Kind != TokenKind.Symbol).Take(LongestQuotation).ToList();

    private static (int Start, int Length) LongestRun(ArticleFacts a, List<int> own, ArticleFacts b, List<int> other)
    {
        var mine = own.ConvertAll(t => a.Mentions.Words.Slice(t).ToLowerInvariant());
        var theirs = other.ConvertAll(t => b.Mentions.Words.Slice(t).ToLowerInvariant());
        (int Start, int Length) best = (0, 0);
        var before = new int[theirs.Count + 1];
        for (var i = 0; i < mine.Count; i++)
        {
            var row = new int[theirs.Count + 1];
            for (var j = 0; j < theirs.Count; j++)
                if (mine[i] == theirs[j])
                {
                    row[j + 1] = before[j] + 1;
                    if (row[j + 1] > best.Length)
                        best = (i - row[j + 1] + 1, row[j + 1]);
                }
            before = row;
        }
        return best;
    }

    private static Edit? Change(ArticleFacts article, List<int> run, List<int> quotation, Choice choice)
    {
        var words = article.Mentions.Words;
        bool IsPlain(int t) => words.Tokens[t] is { Kind: TokenKind.Word, Length: >= ShortestWord, IsCapitalized: false };
        // What stands at the edge of a quotation may only be cut off.
        var targets = run.Skip(1).SkipLast(1).Where(IsPlain).ToList();
        var quoted = quotation.Select(t => words.Slice(t)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = Enumerable.Range(0, words.Tokens.Length).Where(IsPlain).Select(t => words.Slice(t)).Where(w => !quoted.Contains(w)).Distinct(StringComparer.Ordinal).ToList();
        if (targets.Count == 0 || others.Count == 0)
            return null;
        var seed = article.Document.Path + " " + words.Tokens[run[0]].Start;
        var target = words.Tokens[targets[choice.Below(targets.Count, seed)]];
        return new Edit(new TextSpan(target.Start, target.Length), others[choice.Below(others.Count, seed + " word")]);
    }
}
