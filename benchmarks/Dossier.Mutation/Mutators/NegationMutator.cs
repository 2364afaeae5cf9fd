using Dossier.Engine;

namespace Dossier.Mutation.Mutators;

/// <summary>"Was killed" becomes "was not killed".</summary>
internal static class NegationMutator
{
    public static IEnumerable<Mutant> Of(SharedValue shared, ArticleFacts article)
    {
        if (shared.Value.Class != ValueClass.Verb)
            yield break;
        var text = article.Document.Text;
        yield return new Mutant("negation", shared.Places.Select(p => new Edit(new TextSpan(EndOfFirst(text, p.Span), 0), " not")));
    }

    private static int EndOfFirst(string text, TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }
}
