namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Times;

/// <summary>
/// Reads the claims of one finding together. An article without a clock says "Monday" or "January 10"; the articles on the same
/// event that have one fix the week and the year.
/// </summary>
internal static class EventClock
{
    public static List<ReadClaim> Read(List<Candidate> group, IReadOnlyList<ArticleDigest> articles)
    {
        var clocks = new List<DateTime>();
        if (group[0].Digest.Value.Kind == ValueKind.Date)
            foreach (var claim in group)
                if (articles[claim.Article].Clock.Date is { } date)
                    clocks.Add(date);
        clocks.Sort();
        return group.ConvertAll(c => Read(c, articles, clocks));
    }

    /// <summary>Two claims that are read together, as most are only to be told apart.</summary>
    public static (ReadClaim, ReadClaim) Read(Candidate a, Candidate b, IReadOnlyList<ArticleDigest> articles)
    {
        var (x, y) = (articles[a.Article].Clock.Date, articles[b.Article].Clock.Date);
        DateTime[] clocks = x is { } one && y is { } other ? one <= other ? [one, other] : [other, one] : (x ?? y) is { } only ? [only] : [];
        return (Read(a, articles, clocks), Read(b, articles, clocks));
    }

    private static ReadClaim Read(Candidate claim, IReadOnlyList<ArticleDigest> articles, IReadOnlyList<DateTime> clocks)
    {
        var own = articles[claim.Article].Clock;
        return new ReadClaim(claim, own, claim.Digest.Value.Kind == ValueKind.Date ? Dates(claim.Digest.Value.Date!, own.Date, clocks) : []);
    }

    private static PartialDate[] Dates(PartialDate date, DateTime? own, IReadOnlyList<DateTime> clocks)
    {
        if (clocks.Count == 0 && !date.HasYear)
            return [date];
        if (date.FloatingMonth is not null)
        {
            var clock = own ?? clocks[clocks.Count / 2];
            date = new[] { clock.Year, clock.Year - 1, clock.Year + 1 }.Select(date.InYear).Where(d => d.HasYear)
                .OrderBy(d => Math.Abs((d.Earliest - clock).TotalDays)).FirstOrDefault() ?? date;
        }
        if (date.Weekday is not { } weekday)
            return [date];
        if (date.Exact is { } day)
        {
            // The weekday does not fit the date: either may be the slip.
            var clock = own ?? day;
            return day.DayOfWeek == weekday ? [date] : [date, PartialDate.OfDay(DateClaims.OnOrBefore(clock, weekday))];
        }
        if (date.HasYear || date.FloatingMonth is not null)
            return [date];
        // A weekday alone means the same day to all who speak within the week.
        var first = DateClaims.OnOrBefore(clocks[0], weekday);
        return first == DateClaims.OnOrBefore(clocks[clocks.Count - 1], weekday) ? [PartialDate.OfDay(first)] : [date];
    }
}
