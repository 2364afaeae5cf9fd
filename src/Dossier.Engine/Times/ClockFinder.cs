using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>
/// Finds out when an article speaks. In this order: what the project says, the head's words for when it was published, the dateline,
/// its address, its file's name or folder, and last a full date that stands alone or in the byline. A date the text merely mentions is not the article's own,
/// and one whose day and month may be the other way round is marked as doubtful unless the article says which comes first.
/// </summary>
internal static class ClockFinder
{
    private const int DatelineTokens = 12;
    private const int HeadBlocks = 12;

    /// <summary>The article's clock, or <see cref="Clock.None"/>.</summary>
    public static Clock Find(Document document, Words words, ArticleOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (options.DatePublished is { } iso && IsoDate.TryParse(iso, out var clock))
            return clock;
        if (document.Published is { } published && InSpan(document, words, published, out clock))
            return clock;
        if (document.Dateline is { } place && InDateline(words, place, out clock))
            return clock;
        if (UrlDate.TryFind(options.Url ?? document.Url, out var day))
            return new Clock(day);
        if (UrlDate.TryFind("/" + document.Path, out day))
            return new Clock(day);
        return InHead(document, words, out clock) ? clock : Clock.None;
    }

    private static bool InSpan(Document document, Words words, TextSpan span, out Clock clock)
    {
        if (IsoDate.TryParse(document.SeenIn(span), out clock))
            return true;
        var first = words.FirstTokenFrom(span.Start);
        return FullDate(words, first, words.FirstTokenFrom(span.End), out clock, out _, out _);
    }

    private static bool InDateline(Words words, TextSpan place, out Clock clock)
    {
        var first = words.FirstTokenFrom(place.End);
        var end = first;
        while (end < words.Tokens.Length && end < first + DatelineTokens && !words.Tokens[end].LineBefore && !words.Is(end, '\u2014'))
            end++;
        return FullDate(words, first, end, out clock, out var start, out _) && start <= first + 2;
    }

    private static bool InHead(Document document, Words words, out Clock clock)
    {
        clock = Clock.None;
        for (var b = 0; b < document.Blocks.Count && b < HeadBlocks; b++)
        {
            var block = document.Blocks[b];
            // A key of front matter that says nothing of the publication: an event, the end of an offer.
            if (block.Span.Start < document.FrontMatterEnd)
                continue;
            if (block.Kind is not (BlockKind.Byline or BlockKind.Paragraph or BlockKind.Standfirst or BlockKind.Credit))
                continue;
            var first = words.FirstTokenFrom(block.Span.Start);
            var end = Math.Min(words.FirstTokenFrom(block.Span.End), first + (2 * DatelineTokens));
            for (var line = first; line < end;)
            {
                var next = line + 1;
                while (next < end && !words.Tokens[next].LineBefore)
                    next++;
                if (PublicationDates.IsOfAnother(words.Tokens, line, next))
                {
                    line = next;
                    continue;
                }
                if (FullDate(words, line, next, out clock, out var start, out var after) && (block.Kind == BlockKind.Byline || (start <= line + 2 && after >= next - 2)))
                    return true;
                line = next;
            }
        }
        clock = Clock.None;
        return false;
    }

    /// <summary>The first date with year, month and day among some tokens, with its time of day.</summary>
    private static bool FullDate(Words words, int first, int end, out Clock clock, out int start, out int after)
    {
        var w = new Window(words, first, first, end);
        for (var i = first; i < end;)
        {
            if (!Scanner.TryAt(w, i, out var s, out var next))
            {
                i = next;
                continue;
            }
            if (s.DayOrMonth && DayOrder.DayStandsFirst(words, s) is { } dayFirst)
            {
                if (dayFirst)
                    (s.Month, s.Day) = (s.Day, s.Month);
                s.DayOrMonth = false;
            }
            if (s.Form == Form.Date && s.Nth == 0 && s.Day != 0 && s.Year > 0 && Calendar.Exists(s.Year, s.Month, s.Day))
            {
                int? minute = s.Minute < 0 ? null : s.Minute % 1440, zone = s.Zone == TimeSymbol.NoZone ? null : s.Zone;
                clock = new Clock(new DateTime(s.Year, s.Month, s.Day), minute, zone) { Doubtful = s.DayOrMonth ? words.Span(s.First, s.End) : null };
                (start, after) = (s.First, s.End);
                return true;
            }
            i = s.End;
            w = w.From(i);
        }
        clock = Clock.None;
        start = after = end;
        return false;
    }
}
