namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Matching;

/// <summary>One claim with its value as read among the others: the year and the week come from the articles that have them.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Clock">When its article speaks, to the minute where it says so; null when it does not.</param>
/// <param name="Dates">What the day can be: two when the article's weekday does not fit its date. Empty for other kinds.</param>
internal sealed record ReadClaim(Candidate Claim, Times.Clock Clock, PartialDate[] Dates)
{
    private string? _reading;

    /// <summary>The value as a person reads it; written when it is asked for, for most claims are never told.</summary>
    public string Reading => _reading ??= Dates.Length == 0 ? Claim.Digest.Value.Text : string.Join(" or ", Dates.Select(DateClaims.Describe));
}

/// <summary>Whether two claims on one question can both be true.</summary>
internal static class Comparison
{
    // Further apart, two days tell of two events rather than of a mistake.
    private const int MostDaysApart = 31;
    private const int MostDaysApartOfYears = 5 * 366;
    private const int MostDaysOfAYear = 366;
    private const int MostDaysToClock = 14;

    // Counts that grow while an event goes on.
    private static readonly HashSet<string> Tolls = new(StringComparer.Ordinal)
    {
        "kill", "injure", "missing", "casualty", "evacuate", "displace", "rescue", "damage", "destroy", "treat", "recover", "burn", "collect", "raise", "donate", "vaccinate",
    };

    public static bool Contradict(ReadClaim a, ReadClaim b)
    {
        var (left, right) = (a.Claim.Digest, b.Claim.Digest);
        return a.Claim.Slot.Kind switch
        {
            ClaimKind.Date => DatesContradict(a, b),
            ClaimKind.Count => QuantitiesContradict(left, right) && !IsUpdate(a, b) && !AddsUp(left, right) && !AddsUp(right, left),
            ClaimKind.Money => left.Value.Currency == right.Value.Currency && !IsCut(left.Value.Quantity?.Value, right.Value.Quantity?.Value) && QuantitiesContradict(left, right) && !IsUpdate(a, b),
            ClaimKind.Percentage => QuantitiesContradict(left, right),
            ClaimKind.Age => QuantitiesContradict(left, right) && SpeakTogether(a, b),
            ClaimKind.Duration => !IsUpdate(a, b) && DurationsContradict(left.Value.Duration!, right.Value.Duration!),
            ClaimKind.Polarity => left.Polarity != right.Polarity,
            ClaimKind.Role => Ranks.Exclude(left.Value.Text, right.Value.Text) && SpeakTogether(a, b),
            ClaimKind.Name => a.Claim.Article != b.Claim.Article && AreSpelledApart(a.Claim.Slot.Agents[0], b.Claim.Slot.Agents[0]),
            _ => false,
        };
    }

    /// <summary>Why a contradiction on a question is an info, however plain both sides are: one may hold both posts or be known by both names (DESIGN, section 5).</summary>
    public static Caution CautionOf(Slot slot) => slot switch
    {
        { Kind: ClaimKind.Role, Predicate: var post } when Ranks.AllowsTwo(post) => Caution.TwoPosts,
        // Of two spellings both may be in use, and nobody is misled on what happened.
        { Kind: ClaimKind.Name } => Caution.TwoNames,
        _ => Caution.None,
    };

    /// <summary>Whether both say plainly what they say. What may have risen since, is held back, is about right or is two sources' word is no contradiction by its question alone.</summary>
    public static bool ArePlain(ReadClaim first, ReadClaim second)
    {
        var (a, b) = (first.Claim.Digest, second.Claim.Digest);
        // Without both clocks nobody can tell a contradicted toll from one that rose.
        var mayHaveRisen = Tolls.Contains(first.Claim.Slot.Predicate) && first.Claim.Article != second.Claim.Article && (first.Clock.Date is null || second.Clock.Date is null);
        return !mayHaveRisen && !a.IsHedged && !b.IsHedged && !IsApproximate(a) && !IsApproximate(b) && (a.AttributedTo is null || b.AttributedTo is null);
    }

    private static bool IsApproximate(ClaimDigest claim) => claim.Value.Quantity is { Modifier: Modifier.Approximate };

    internal static bool DatesContradict(ReadClaim a, ReadClaim b)
    {
        // Both say "Wednesday": which one, each reader knows from the day of his paper.
        if (DisputeFinder.IsWeekday(a.Claim.Digest) && DisputeFinder.IsWeekday(b.Claim.Digest) && a.Claim.Digest.Value.Date!.Weekday == b.Claim.Digest.Value.Date!.Weekday)
            return false;
        var near = false;
        foreach (var x in a.Dates)
            foreach (var y in b.Dates)
            {
                if (x.Intersects(y))
                    return false;
                near |= DaysBetween(x, y) is { } days
                    ? days <= (x.Precision == DatePrecision.Year && y.Precision == DatePrecision.Year ? MostDaysApartOfYears : MostDaysApart) || DifferByMonth(x, y)
                    // A weekday speaks of the week of its article: a date far from every clock is another event's.
                    : IsNews(x, a, b) && IsNews(y, a, b);
            }
        return near;
    }

    /// <summary>The days between the end of the earlier and the start of the later, or null where one has no year.</summary>
    private static double? DaysBetween(PartialDate x, PartialDate y) =>
        x.HasYear && y.HasYear ? Math.Max((y.Earliest - x.Latest).TotalDays, (x.Earliest - y.Latest).TotalDays) : null;

    /// <summary>"March 11" and "October 11": a slip takes another month's name and leaves the day.</summary>
    private static bool DifferByMonth(PartialDate x, PartialDate y) =>
        x.Exact is { } a && y.Exact is { } b && a.Day == b.Day && a.Month != b.Month && Math.Abs((a - b).TotalDays) <= MostDaysOfAYear;

    private static bool IsNews(PartialDate date, ReadClaim a, ReadClaim b) =>
        !date.HasYear || new[] { a.Clock.Date, b.Clock.Date }.Any(clock => clock is { } day && Math.Abs((day - date.Earliest).TotalDays) <= MostDaysToClock);

    /// <summary>Whether the part and numbers beside it make the whole: 12 from the farm and 11 from the school are 23.</summary>
    private static bool AddsUp(ClaimDigest part, ClaimDigest whole)
    {
        if (part.Value.Quantity?.Value is not { } mine || whole.Value.Quantity?.Value is not { } all || mine >= all)
            return false;
        decimal sum = mine;
        foreach (var other in part.Slot!.Beside)
        {
            if (other <= all && mine + other == all || other == all)
                return true;
            if (Math.Abs(other) > all)
                continue;
            sum += other;
            if (sum == all)
                return true;
        }
        return false;
    }

    // A slip of the pen moves a number by a digit; further apart, two things were counted. But who writes "million" for "billion" is wrong by just a thousand.
    private const decimal MostTimesApart = 10;
    private const decimal Thousand = 1000;

    private static bool QuantitiesContradict(ClaimDigest a, ClaimDigest b) =>
        a.Value.Quantity is { } x && b.Value.Quantity is { } y && !TooFarApart(x.Value, y.Value)
        && !Rounded(x, Rounding.Beside(a.Value, a.Slot!.Rounding, b.Value, b.Slot!.Rounding)).Intersects(Rounded(y, Rounding.Beside(b.Value, b.Slot!.Rounding, a.Value, a.Slot!.Rounding)));

    /// <summary>"$99" is short for "$99.99".</summary>
    internal static bool IsCut(decimal? a, decimal? b) =>
        a is { } x && b is { } y && decimal.Truncate(x) == decimal.Truncate(y) && (decimal.Truncate(x) == x || decimal.Truncate(y) == y);

    private static bool TooFarApart(decimal? a, decimal? b) =>
        a is { } x && b is { } y && Math.Min(Math.Abs(x), Math.Abs(y)) is > 0 and var low
        && Math.Max(Math.Abs(x), Math.Abs(y)) / low is > MostTimesApart and var times && !(times == Thousand && low >= Thousand);

    internal static Quantity Rounded(Quantity quantity, decimal rounding)
    {
        if (rounding == 0 || quantity.Modifier != Modifier.None || quantity.Value is not { } value || quantity.Minimum != quantity.Maximum)
            return quantity;
        // Just short of the half: 2.5 rounds to 3, so "2" and "3" do not meet there.
        var half = rounding * 0.9999m;
        try
        {
            return quantity with { Minimum = value - half, Maximum = value + half };
        }
        catch (OverflowException)
        {
            return quantity;
        }
    }

    /// <summary>Whether no length satisfies both: numbers of one unit are as exact as their last digit, others as people say them.</summary>
    internal static bool DurationsContradict(Duration a, Duration b)
    {
        if (a.Modifier == Modifier.None && b.Modifier == Modifier.None && IsInParts(a.Iso) && IsInParts(b.Iso) && a is { Shortest: { } least, Longest: { } most } && b is { Shortest: { } other, Longest: { } others })
            // "two hours and 15 minutes" is as exact as its minutes.
            return Math.Max((other - most).Ticks, (least - others).Ticks) is var apart && (a.Iso[a.Iso.Length - 1] == 'M' && b.Iso[b.Iso.Length - 1] == 'M' && a.Iso[1] == 'T' ? apart >= RoundMinutes * TimeSpan.TicksPerMinute : apart > 0);
        if (a.Modifier != Modifier.None || b.Modifier != Modifier.None || NumberOf(a.Iso) is not { } x || NumberOf(b.Iso) is not { } y || a.Iso[a.Iso.Length - 1] != b.Iso[b.Iso.Length - 1] || a.Iso[1] == 'T' != (b.Iso[1] == 'T'))
            return !Widened(a).Intersects(Widened(b));
        // "40 minutes" may be 42, and "45" as well.
        var round = a.Iso[1] == 'T' ? RoundMinutes : RoundDays;
        return x % round == 0 || y % round == 0 ? !Widened(a).Intersects(Widened(b)) : x != y;
    }

    private const int RoundMinutes = 5;
    private const int RoundDays = 10;
    private const int LongestNumber = 6;

    /// <summary>Whether a length is told in two units: "P3Y6M".</summary>
    private static bool IsInParts(string iso)
    {
        var letters = 0;
        foreach (var c in iso)
            letters += c is >= 'A' and <= 'Z' and not ('P' or 'T' or 'X') ? 1 : 0;
        return letters > 1;
    }

    /// <summary>15 of "P15Y" and of "PT15M"; null where the duration has several parts or none that is known.</summary>
    private static int? NumberOf(string iso)
    {
        var first = iso.Length > 1 && iso[1] == 'T' ? 2 : 1;
        var number = 0;
        for (var i = first; i < iso.Length - 1; i++)
            if (iso[i] is < '0' or > '9' || i - first >= LongestNumber)
                return null;
            else
                number = number * 10 + (iso[i] - '0');
        return iso.Length - 1 > first ? number : null;
    }

    private static Duration Widened(Duration length)
    {
        // "At least 10 hours" is as long as it says.
        if (length.Modifier is not (Modifier.None or Modifier.Approximate))
            return length;
        // "40 minutes" may be 42, "two hours" an hour and three quarters: an eighth on each side.
        var low = length.Shortest is { } s ? TimeSpan.FromTicks(s.Ticks - s.Ticks / 8) : (TimeSpan?)null;
        var high = length.Longest is { } l ? TimeSpan.FromTicks(l.Ticks <= long.MaxValue / 2 ? l.Ticks + l.Ticks / 8 : l.Ticks) : (TimeSpan?)null;
        return length with { Shortest = low, Longest = high };
    }

    /// <summary>Running tolls rise: what a later article counts higher is news, not a contradiction.</summary>
    private static bool IsUpdate(ReadClaim a, ReadClaim b) => IsUpdate(a.Claim.Slot.Predicate, a, b);

    internal static bool IsUpdate(string predicate, ReadClaim a, ReadClaim b)
    {
        if (!Tolls.Contains(predicate) || Moment(a.Clock) is not { } early || Moment(b.Clock) is not { } late)
            return false;
        var (first, second) = early <= late ? (a, b) : (b, a);
        if (early == late || (early.Date == late.Date && (a.Clock.Minute is null || b.Clock.Minute is null)))
            return false;
        if (first.Claim.Digest.Value.Duration is { } shorter && second.Claim.Digest.Value.Duration is { } longer)
            return (longer.Shortest ?? TimeSpan.Zero) > (shorter.Shortest ?? TimeSpan.Zero);
        var (before, after) = (first.Claim.Digest.Value.Quantity!, second.Claim.Digest.Value.Quantity!);
        return (after.Value ?? after.Minimum ?? 0) > (before.Value ?? before.Minimum ?? before.Maximum ?? 0);
    }

    private static bool SpeakTogether(ReadClaim a, ReadClaim b) =>
        a.Clock.Date is not { } day || b.Clock.Date is not { } other || Math.Abs((day - other).TotalDays) <= 31;

    private static DateTime? Moment(Times.Clock clock) => clock.Date is { Year: 1 or 9999 } ? clock.Date : clock.Date?.AddMinutes((clock.Minute ?? 0) - (clock.Minute is null ? 0 : clock.Offset ?? 0));

    private static bool AreSpelledApart(Names.Entity a, Names.Entity b) =>
        SpelledName.Of(a.Type, a.Key) is { } name && SpelledName.Of(b.Type, b.Key) is { } other && SpelledName.Difference(name, other) is not null;

    /// <summary>Whether two names are of two people, and not one name spelled in two ways.</summary>
    internal static bool AreOthers(string a, string b)
    {
        var (name, other) = (new Names.Entity(Names.EntityType.Person, a), new Names.Entity(Names.EntityType.Person, b));
        return !Names.EntityKey.AreOne(name, other) && !AreSpelledApart(name, other) && !ArePartsOfOne(name.Key.Split(' '), other.Key.Split(' '));
    }

    /// <summary>"Maria Lopez" and "Lopez Garcia" of "Maria Lopez Garcia": of long names papers take other parts. "Alexandros Doe", "Alex Doe" and "Alexandros" may be one too.</summary>
    private static bool ArePartsOfOne(string[] a, string[] b) => a[a.Length - 1] == b[b.Length - 1] || ((a.Length != 2 || b.Length != 2) && a.Any(b.Contains));
}
