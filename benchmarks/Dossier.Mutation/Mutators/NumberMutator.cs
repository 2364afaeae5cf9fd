using Dossier.Engine;

namespace Dossier.Mutation.Mutators;

/// <summary>Twice the number, one more or less, two digits swapped.</summary>
internal static class NumberMutator
{
    public static IEnumerable<Mutant> Of(SharedValue shared, ArticleFacts article, Choice choice)
    {
        if (shared.Value.Quantity is null)
            yield break;
        var name = shared.Value.Class.ToString().ToLowerInvariant();
        var up = choice.Below(2, shared.Value.Key + " " + article.Document.Path) == 0;
        if (Edits(shared, article, n => n.Doubled) is { } doubled)
            yield return new Mutant(name + ": twice", doubled);
        if (Edits(shared, article, n => n.Next(up)) is { } next)
            yield return new Mutant(name + ": one more or less", next);
        if (Edits(shared, article, n => n.Swapped) is { } swapped)
            yield return new Mutant(name + ": digits swapped", swapped);
    }

    private static IReadOnlyList<Edit>? Edits(SharedValue shared, ArticleFacts article, Func<NumberText, string?> change) =>
        DateMutator.Edits(shared, place => First(article, place) is { } first && change(first.Number) is { } text ? new Edit(first.Span, text) : null);

    /// <summary>The number in front of "million", or all of it.</summary>
    public static (TextSpan Span, NumberText Number)? First(ArticleFacts article, StatedValue place)
    {
        var words = article.Mentions.Words;
        foreach (var t in DateMutator.TokensOf(words, place.Quantity!.Number))
            return NumberText.Read(words.Slice(t)) is { } number ? (new TextSpan(words.Tokens[t].Start, words.Tokens[t].Length), number) : null;
        return null;
    }
}
