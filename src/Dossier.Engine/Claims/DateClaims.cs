namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>On what day an event was: "met Ann Lee on Monday, Jan. 1". And days that cannot be.</summary>
internal static class DateClaims
{
    // "In a statement on Monday" and "the fire, which broke out in the night to Monday" are the longest ways between a verb and its day.
    private const int MostTokens = 24;

    public static void Read(Reading reading, List<PlacedClaim> claims, List<Problem> problems)
    {
        foreach (var time in reading.Times)
        {
            if (time.Type is not (TimeExpressionType.Date or TimeExpressionType.Time))
                continue;
            if (Impossible(reading, time) is { } problem)
                problems.Add(problem);
            // "At 6:48 p.m." leaves the day to the reader.
            if (time.Type == TimeExpressionType.Time && time.Stated is null)
                continue;
            if (time.Modifier != Modifier.None || (time.Date ?? time.Stated) is not { } date || !IsPeriod(date))
                continue;
            var token = reading.TokenAt(time.Span.Start);
            if (IsBound(reading, token) || IsAside(reading, token, time) || EventOf(reading, token, time) is not { } clause || clause.IsNegated)
                continue;
            if (reading.IsOfAnotherEvent || IsYetToCome(reading, time, date, clause) || IsAnothers(reading, time, clause) || IsBackground(reading, clause))
                continue;
            // "The sixth aftershock", "another attack": one of several.
            if (clause.Predicate!.Recurs && IsOneOfSeveral(reading))
                continue;
            var happening = HappeningOf(reading, clause);
            var agents = happening == "meet" ? reading.Participants() : reading.NamesAround(clause);
            // "In 1994", "in April" are said of too many things unless somebody is named.
            if (!IsOneDay(date) && (agents.Count == 0 || clause.Predicate!.Recurs))
                continue;
            var slot = new Slot(ClaimKind.Date, happening, "", "")
            {
                Agents = new(agents),
                Tense = clause.Tense == Tense.Future ? Tense.Future : Tense.Past,
                SharedAgents = happening is "meet" or "beat" or "match" ? 2 : 1,
            };
            var value = new ClaimValue(ValueKind.Date, Describe(date)) { Date = Joined(time) };
            claims.Add(reading.Claim(EventWords.Event(happening, agents), "date", value, WithPreposition(reading, token, time), clause, slot));
        }
    }

    /// <summary>"Tuesday 2017-01-10" for a day, else the EDTF form or the weekday.</summary>
    internal static string Describe(PartialDate date) => date.Exact is { } day ? day.DayOfWeek + " " + date.Edtf : date.ToString();

    internal static bool IsOneDay(PartialDate date) =>
        date.Exact is not null || date.FloatingDay is not null || (date.Weekday is not null && date.FloatingMonth is null && !date.HasYear);

    private static bool IsPeriod(PartialDate date) =>
        IsOneDay(date) || date.Precision is DatePrecision.Month or DatePrecision.Year;

    /// <summary>What happened: a verb that only says that something did ("broke out", "took place", "began") leaves it to its subject, "fire".</summary>
    private static string HappeningOf(Reading reading, Clause clause)
    {
        if (clause.Predicate!.Class is "light" or "begin" or "open" or "hold")
            foreach (var other in reading.Clauses)
                if (other.Token < clause.Token && clause.Token - other.Token <= 8 && other.Predicate is { IsEvent: true } noun && (noun.Forms & VerbForms.Noun) != 0)
                    return noun.Class;
        // "It broke out on Friday": the fire of the sentence before.
        if (clause.Predicate.Class is "light" or "begin" && reading.EventBefore is { } before && IsOfIt(reading, clause))
            return before.Class;
        return clause.Predicate.Class == "begin" ? "open" : clause.Predicate.Happening;
    }

    private static bool IsOfIt(Reading reading, Clause clause) =>
        reading.Tree is { } tree && clause.Verb >= 0 && VerbSyntax.OwnSubject(tree, clause.Verb) is >= 0 and var subject
        && tree[subject] is { PartOfSpeech: PartOfSpeech.Pron, Length: 2 } it && (reading.Words.Text[it.Start] | ' ') == 'i';

    /// <summary>"Dismissed on June 8", told in May: a day of another year, which the words leave out.</summary>
    private static bool IsYetToCome(Reading reading, TimeMention time, PartialDate date, Clause clause) =>
        clause.Tense == Tense.Past && time.Stated is { HasYear: false } && date.HasYear && reading.Mentions.Clock.Date is { } clock && (date.Earliest - clock).TotalDays > 1;

    /// <summary>"A shooting that had taken place the day before": what led to the event, not the event.</summary>
    private static bool IsBackground(Reading reading, Clause clause)
    {
        if (reading.Tree is not { } tree || clause.Verb < 0 || tree[clause.Verb].Relation != Relation.AclRelcl)
            return false;
        for (var child = tree[clause.Verb].FirstChild; child >= 0; child = tree[child].NextSibling)
            if (tree[child].Relation == Relation.Aux && tree[child].Tag == PennTag.VBD)
                return true;
        return false;
    }

    /// <summary>Whether the grammar gives the day to another verb than the one it stands near: "the deal signed in March and closed on Friday".</summary>
    private static bool IsAnothers(Reading reading, TimeMention time, Clause clause)
    {
        if (reading.Tree is not { } tree || clause.Verb < 0 || tree.At(time.Span.Start) is not (>= 0 and var word))
            return false;
        // Out of the day's own words, "Monday, Jan. 1".
        while (tree[word].Head is >= 0 and var up && tree[up].Start >= time.Span.Start && tree[up].End <= time.Span.End)
            word = up;
        if (tree[word].Head is not (>= 0 and var governor) || tree[word].Sureness < VerbSyntax.Sure || tree[governor].PartOfSpeech != PartOfSpeech.Verb)
            return false;
        return !tree.IsUnder(clause.Verb, governor) && !tree.IsUnder(governor, clause.Verb);
    }

    /// <summary>The resolved date with the weekday the words give.</summary>
    private static PartialDate Joined(TimeMention time) => (time.Date ?? time.Stated!) with { Weekday = time.Stated?.Weekday ?? time.Date?.Weekday };

    private static TextSpan WithPreposition(Reading reading, int token, TimeMention time) =>
        token > reading.Sentence.First && reading.Words.Tokens[token].Start == time.Span.Start && reading.Words.Tokens[token - 1] is { Length: 2 } before
        && char.ToLowerInvariant(reading.Words.Text[before.Start]) == 'o' && reading.Words.Text[before.Start + 1] is 'n' or 'N'
            ? TextSpan.FromBounds(before.Start, time.Span.End)
            : time.Span;

    /// <summary>"since Monday", "until January 10", "the Monday meeting of May" are no days of the event.</summary>
    private static bool IsBound(Reading reading, int token)
    {
        if (token == reading.Sentence.First)
            return false;
        var before = reading.Words.Tokens[token - 1];
        return before.Kind == TokenKind.Word && (ClaimWords.Grammar[before.Word] & Grammar.Open) != 0;
    }

    private static bool IsOneOfSeveral(Reading reading)
    {
        foreach (var quantity in reading.Quantities)
            if (quantity.Kind == Quantities.QuantityKind.Ordinal)
                return true;
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
            if (reading.Words.Tokens[i].Kind == TokenKind.Word && ClaimWords.Scopes[reading.Words.Tokens[i].Word] is "more" or "earlier")
                return true;
        return false;
    }

    /// <summary>"(2248 GMT Tuesday)" says the same day elsewhere; "Thursday's round" dates the round and not the verb.</summary>
    private static bool IsAside(Reading reading, int token, TimeMention time)
    {
        for (var i = token - 1; i >= Math.Max(reading.Sentence.First, token - 4); i--)
            if (reading.Words.Is(i, '('))
                return true;
        var after = reading.TokenAt(time.Span.End - 1) + 1;
        return after < reading.Sentence.End && reading.Words.Tokens[after] is { Length: 2, SpaceBefore: false } clitic && reading.Words.Text[clitic.Start] is '\'' or '\u2019';
    }

    private static Clause? EventOf(Reading reading, int token, TimeMention time)
    {
        Clause? left = null;
        var end = time.Span.End;
        foreach (var clause in reading.Clauses)
        {
            if (clause.Token < token)
                left = clause;
            else if (left is null && reading.Words.Tokens[clause.Token].Start >= end)
                // "On January 10, Ann Lee had a meeting": nothing stands before the day but an opener.
                return token - reading.Sentence.First <= 3 && clause.Token - token <= MostTokens + 8 ? Compared(reading, clause) : null;
        }
        return left is { } l && token - l.Token <= MostTokens ? Compared(reading, l) : null;
    }

    private static Clause? Compared(Reading reading, Clause clause) =>
        // "Was closed on Friday" may tell how things stood.
        (clause.Predicate is { IsEvent: true } act && !(clause.IsPassive && act.Class is "close" or "open")) || (clause.Predicate is { Class: "light" or "hold" } light && HappeningOf(reading, clause) != light.Class) ? clause : null;

    private static Problem? Impossible(Reading reading, TimeMention time)
    {
        var words = Findings.DisputeMessage.Quote(reading.Mentions.Document.SeenIn(time.Span));
        if (time.Stated?.Weekday is { } weekday && time.Date?.Exact is { } day && day.DayOfWeek != weekday)
        {
            var before = reading.Mentions.Clock.Date is { } clock && (day - clock).TotalDays <= 7
                ? $"; the {weekday} on or before {PartialDate.OfDay(clock)}, when the article speaks, is {PartialDate.OfDay(OnOrBefore(clock, weekday))}"
                : "";
            return new Problem(Rules.WeekdayAgainstDate, Level.Warning, time.Span, $"\"{words}\": {PartialDate.OfDay(day)} is a {day.DayOfWeek}{OtherOrder(time.Stated, day)}, not a {weekday}{before}");
        }
        if (time.Type == TimeExpressionType.Date && time.Stated is null && time.Date is null && NoSuchDay(time.Value))
            return new Problem(Rules.NoSuchDate, Level.Warning, time.Span, $"\"{words}\": there is no such day");
        return null;
    }

    /// <summary>What "03/04/2019" is when the day stands first, or the month: neither is the weekday beside it, or the one that is would have been read.</summary>
    private static string OtherOrder(PartialDate? stated, DateTime day) =>
        stated is { Precision: DatePrecision.Year } && new DateTime(day.Year, day.Day, day.Month) is var other ? $" and {PartialDate.OfDay(other)} a {other.DayOfWeek}" : "";

    internal static DateTime OnOrBefore(DateTime clock, DayOfWeek weekday) =>
        // In the calendar's first week there may be none; the first day is the nearest.
        Calendar.AddDays(clock, -(((int)clock.DayOfWeek - (int)weekday + 7) % 7)) ?? DateTime.MinValue;

    /// <summary>Whether a TIMEX3 value, YYYY-MM-DD with X for what is unknown, names a day no month has.</summary>
    private static bool NoSuchDay(string value)
    {
        if (value.Length != 10 || value[4] != '-' || value[7] != '-' || !int.TryParse(value.Substring(5, 2), out var month) || !int.TryParse(value.Substring(8, 2), out var day))
            return false;
        var year = int.TryParse(value.Substring(0, 4), out var y) && y is >= 1 and <= 9999 ? y : 2000;
        return month is >= 1 and <= 12 && day > DateTime.DaysInMonth(year, month);
    }
}
