namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>Whether a number is told of one place: "in Benar district", "in the village of Luso", "at a school".</summary>
internal static class Localities
{
    private const int Window = 14;

    /// <summary>Whether the clause of a number goes on, behind its verb and the number, to a district, a village, a building.</summary>
    public static bool IsNamedAfter(Reading reading, Clause clause, QuantityMention quantity)
    {
        var from = Math.Max(clause.Token, reading.TokenAt(quantity.Span.End - 1)) + 1;
        for (var i = from; i < Math.Min(reading.Sentence.End, from + Window); i++)
        {
            var token = reading.Words.Tokens[i];
            if (token.Kind == TokenKind.Symbol && !reading.Words.Is(i, '-'))
                return false;
            if (token.Kind == TokenKind.Word && (ClaimWords.Grammar[token.Word] & Grammar.Boundary) != 0)
                return false;
            if (IsLocality[token.Word])
                return true;
        }
        return false;
    }

    private static readonly bool[] IsLocality = Vocabulary.Instance.Words("Claims/localities.lexicon");
}
