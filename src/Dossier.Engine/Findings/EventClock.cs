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
        if (group[0].Digest.Value.Kind != ValueKind.Date)
            return group.Select(c => new ReadClaim(c, articles[c.Article].Clock, [], c.Digest.Value.Text)).ToList();
        var clocks = group.Select(c => articles[c.Article].Clock.Date).OfType<DateTime>().OrderBy(d => d).ToList();
        return group.Select(c =>
        {
            var own = articles[c.Article].Clock;
            var dates = Dates(c.Digest.Value.Date!, own.Date, clocks);
            return new ReadClaim(c, own, dates, string.Join(" or ", dates.Select(DateClaims.Describe)));
        }).ToList();
    }

    private static List<PartialDate> Dates(PartialDate date, DateTime? own, List<DateTime> clocks)
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
