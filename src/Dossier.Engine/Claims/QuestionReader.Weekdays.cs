namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>On which days of the week something is so: "closed on Mondays", "Tuesday to Friday", "every Wednesday".</summary>
internal sealed partial class QuestionReader
{
    private const int DaysAWeek = 7;
    private static readonly string[] DayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    // Where the sentence tells days of every week.
    private readonly List<TextSpan> _weekly = [];

    /// <summary>Whether a time is among the days of every week that the sentence tells.</summary>
    private bool IsOfWeek(TimeMention time) => _weekly.Exists(s => s.Overlaps(time.Span));

    /// <summary>Adds a question for each run of weekdays that come round every week.</summary>
    private void ReadWeekdays(List<PlacedClaim> claims, int first)
    {
        _weekly.Clear();
        var times = _reading.Times;
        for (var i = 0; i < Math.Min(times.Count, MostValues); i++)
        {
            if (WeekdayOf(times[i], out var isSet) is not { } day)
                continue;
            var days = 1 << (int)day;
            var span = times[i].Span;
            var last = day;
            var count = 1;
            for (; i + 1 < times.Count && WeekdayOf(times[i + 1], out var isNextSet) is { } next && JointOf(mentions.Document.Text, span.End, times[i + 1].Span.Start) is { } isRange; i++, count++)
            {
                for (var between = ((int)last + 1) % DaysAWeek; isRange && between != (int)next; between = (between + 1) % DaysAWeek)
                    days |= 1 << between;
                days |= 1 << (int)next;
                (last, isSet, span) = (next, isSet || isNextSet, TextSpan.FromBounds(span.Start, times[i + 1].Span.End));
            }
            // One weekday is a day of this week or the last, unless its words or a label say otherwise.
            if (!isSet && count < 2 && LabelledAt(span).Length == 0)
                continue;
            var question = Ask(ClaimKind.Date, span, Term.None);
            if (!isSet && !question.IsStanding)
                continue;
            _weekly.Add(span);
            // Whoever took one of them for a day of the calendar has nothing to compare.
            for (var c = first; c < claims.Count; c++)
                if (claims[c].Digest is { Value.Kind: ValueKind.Date } digest && claims[c].Span.Overlaps(span))
                    claims[c] = claims[c] with { Digest = digest with { Slot = null } };
            claims.Add(Claim(question with { Unit = "weekly", Weekdays = (byte)days }, span, "weekdays", new ClaimValue(ValueKind.Text, Describe(days)), ""));
        }
    }

    /// <summary>The weekday a time names and nothing else, and whether it is that of every week.</summary>
    private static DayOfWeek? WeekdayOf(TimeMention time, out bool isSet)
    {
        isSet = time.Type == TimeExpressionType.Set;
        if (isSet)
            // TIMEX3: XXXX-WXX-1 is every Monday.
            return time.Value.Length == 10 && time.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && time.Value[9] is >= '1' and <= '7' and var digit ? (DayOfWeek)((digit - '0') % DaysAWeek) : null;
        return time is { Type: TimeExpressionType.Date, TimeOfDay: null, Modifier: Modifier.None, Stated: { Weekday: { } day, HasYear: false, FloatingMonth: null, FloatingDay: null } } ? day : null;
    }

    /// <summary>Whether a time is one of several weekdays in a row: "Tuesday and Friday".</summary>
    internal static bool IsInRow(Reading reading, int time)
    {
        var times = reading.Times;
        return WeekdayOf(times[time], out _) is not null && (AreJoined(time - 1) || AreJoined(time));

        bool AreJoined(int first) => first >= 0 && first + 1 < times.Count && WeekdayOf(times[first], out _) is not null && WeekdayOf(times[first + 1], out _) is not null
            && JointOf(reading.Words.Text, times[first].Span.End, times[first + 1].Span.Start) is not null;
    }

    /// <summary>What joins two weekdays: true for a span of days, false for a list, null where nothing does.</summary>
    private static bool? JointOf(string text, int start, int end)
    {
        var joint = end > start ? text.Substring(start, Math.Min(end - start, 12)).Trim().ToLowerInvariant() : "";
        return joint switch
        {
            "to" or "-" or "\u2013" or "\u2014" or "through" or "till" or "until" => true,
            "," or "and" or "or" or "&" or "and on" or ", and" or ", or" or "/" or "+" => false,
            _ => null,
        };
    }

    private static string Describe(int days)
    {
        var names = new List<string>();
        for (var i = 1; i <= DaysAWeek; i++)
            if ((days & (1 << (i % DaysAWeek))) != 0)
                names.Add(DayNames[i % DaysAWeek]);
        return string.Join(", ", names);
    }
}
