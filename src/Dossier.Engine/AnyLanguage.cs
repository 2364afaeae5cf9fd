namespace Dossier.Engine;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

/// <summary>
/// What of an article's mentions means the same in every language: ISO dates and years, sums with a currency's sign, percentages. "1.500" is one and a half in one language and
/// fifteen hundred in another, and every noun of German has a capital, so that numbers with a mark and names are left out.
/// </summary>
internal static class AnyLanguage
{
    /// <summary>No names.</summary>
    public static NamesFound Names { get; } = new([], [], []);

    /// <summary>The times of digits alone.</summary>
    public static TimeMention[] Times(Words words, TimeMention[] times) =>
        Array.FindAll(times, t => t.Type is TimeExpressionType.Date or TimeExpressionType.Time && IsPlain(words, t.Span, "-:/T+Z") && (IsYear(t) || HasIsoDate(words.Text, t.Span)));

    /// <summary>The sums and percentages whose number has no mark inside.</summary>
    public static QuantityMention[] Quantities(Words words, QuantityMention[] quantities) =>
        Array.FindAll(quantities, q => q.Kind is QuantityKind.Money or QuantityKind.Percent && IsPlain(words, q.Span, "%$\u20AC\u00A3\u00A5") && !HasMarkBeside(words.Text, q.Span));

    private static bool IsYear(TimeMention time) => time.Value.Length == 4 && time.Span.Length == 4;

    private static bool HasIsoDate(string text, TextSpan span) => span.Length >= 10 && IsoDate.TryParse(text.Substring(span.Start, span.Length), out _);

    /// <summary>Whether a stretch has only digits and some signs.</summary>
    private static bool IsPlain(Words words, TextSpan span, string signs)
    {
        for (var i = span.Start; i < span.End; i++)
            if (words.Text[i] is not (>= '0' and <= '9' or ' ') && signs.IndexOf(words.Text[i]) < 0)
                return false;
        return true;
    }

    /// <summary>"14,5 %" is read as "5 %" where the comma parts thousands.</summary>
    private static bool HasMarkBeside(string text, TextSpan span) =>
        (span.Start > 1 && text[span.Start - 1] is ',' or '.' or '\'' or ' ' && text[span.Start - 2] is >= '0' and <= '9')
        || (span.End + 1 < text.Length && text[span.End] is ',' or '.' or '\'' or ' ' && text[span.End + 1] is >= '0' and <= '9');
}
