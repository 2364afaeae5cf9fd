using CsCheck;
using Dossier.Engine.Quantities;

namespace Dossier.Engine.Tests.Quantities;

public sealed class QuantityPropertyTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "-", "–", ",", ".", "/", ":", "$", "US$", "£", "%", "'", "°", "½", "(", ")", "\n", "\u2212", "#", "+", "=", "1", "12", "3.5", "36,446", "0", "007", "2019",
        "99999999999999999999999999999", "one", "two", "twenty", "hundred", "thousand", "million", "billion", "trillion", "dozen", "dozens", "millions", "tens", "of", "and", "a", "an",
        "half", "third", "thirds", "quarter", "second", "th", "to", "or", "between", "from", "per", "each", "more than", "about", "up to", "at least", "year", "years", "old", "-old",
        "km", "m", "k", "bn", "h", "mph", "per cent", "points", "jobs", "new", "people", "workers", "Boeing", "Section", "no", "No.", "aged", "Tara,", "rose by", "fell", "cents", "dollars",
        "euros", "minus", "point", "win", "several", "few", "couple", "pm", "Street", "\uD83D\uDE00", "é", "'s",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(p => string.Concat(p.Select(i => Pieces[i]))),
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(p => string.Join(" ", p.Select(i => Pieces[i]))));

    [Fact]
    public void Any_text_gives_ordered_spans_in_bounds() => Texts.Sample(text =>
    {
        var last = 0;
        foreach (var q in ArticleReader.Read("any.txt", text, ArticleOptions.None).Mentions.Quantities)
        {
            if (q.Span.Start < last || q.Span.Length < 1 || q.Span.End > text.Length)
                return false;
            last = q.Span.End;
            if (!q.Span.Contains(q.Number) || q.Number.Length < 1 || (q.Noun.Length > 0 && !q.Span.Contains(q.Noun)) || (q.Qualifiers.Length > 0 && !q.Span.Contains(q.Qualifiers)))
                return false;
            if (q.Width <= 0 || q.Quantity.Minimum > q.Quantity.Maximum || q.UnitPhrase(text).Length > 400)
                return false;
        }
        return true;
    }, iter: 5_000);
}
