namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Quantities;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Places;

/// <summary>What two values of one question are to each other.</summary>
internal enum Concord : byte
{
    /// <summary>They can neither be told to agree nor to exclude each other.</summary>
    Open,
    /// <summary>Both can be true.</summary>
    Agree,
    /// <summary>Both cannot be true.</summary>
    Exclude,
}

/// <summary>When two values exclude each other, kind by kind (DESIGN, section 5): values are intervals, and only an empty intersection conflicts.</summary>
internal static class Exclusion
{
    /// <summary>What the values of two claims are to each other, were they answers to one question.</summary>
    public static Concord Of(ArticlePair pair, Asked a, Asked b)
    {
        switch (a.Question.Kind)
        {
            case ClaimKind.Person:
                return OfNamed(pair, a, b);
            case ClaimKind.Version:
                return OfVersions(a, b);
            case ClaimKind.Role:
                // A post that changes, or of somebody known by the last name only, has no question of its own.
                if ((Ranks.IsKnown(a.Claim.Value.Text) || Ranks.IsKnown(b.Claim.Value.Text)) && (a.Claim.Slot is null || b.Claim.Slot is null))
                    return Concord.Open;
                return OfRoles(a.Question, b.Question, a.Claim.Value.Text, b.Claim.Value.Text);
            case ClaimKind.Polarity:
                // "Has not found": the next day's news may be that it has.
                if ((a.Question.IsPerfect || b.Question.IsPerfect) && pair.A.Digest.Clock.Date is { } one && pair.B.Digest.Clock.Date is { } another && one != another)
                    return Concord.Open;
                return OfDoings(pair, a, b);
            case ClaimKind.Quotation or ClaimKind.Speaker:
                return Sayings.Of(pair, a, b);
        }
        // Shaken on Monday, shaken again on Wednesday; a minute now, two minutes formerly.
        if (a.Question.IsAgain != b.Question.IsAgain || a.Question.IsOfThen != b.Question.IsOfThen)
            return Concord.Open;
        // What happened again happened on more days than one.
        if (a.Question.IsAgain && a.Question.Kind is ClaimKind.Date or ClaimKind.Hour)
            return Concord.Open;
        // Into the clinic on Thursday, out of it on Saturday.
        if (a.Question.Direction * b.Question.Direction < 0)
            return Concord.Open;
        // "Will be 30 in September" is 29.
        if (a.Question.Kind == ClaimKind.Age && (a.Question.Tense == Tense.Future || a.Question.IsUnreal) != (b.Question.Tense == Tense.Future || b.Question.IsUnreal))
            return Concord.Open;
        // "Not three but four" denies the number.
        if (!a.Claim.Polarity || !b.Claim.Polarity)
            return Concord.Open;
        switch (a.Question.Kind)
        {
            case ClaimKind.Date when a.Question.Weekdays > 0:
                return OfWeekdays(a.Question.Weekdays, b.Question.Weekdays, pair.KinOf(a.Act, b.Act) == Kin.Opposite || pair.KinOf(a.Above, b.Above) == Kin.Opposite || a.Claim.Polarity != b.Claim.Polarity);
            // Bought in one year, sold in another; open from nine, closed from five.
            case ClaimKind.Date or ClaimKind.Hour when pair.KinOf(a.Act, b.Act) == Kin.Opposite:
                return Concord.Open;
            case ClaimKind.Date:
                return OfDates(pair, a, b);
            case ClaimKind.Hour:
                if (a.Question.IsHalfDayOpen || b.Question.IsHalfDayOpen)
                    return OfHalfDays(a.Question.Hour!.Value, b.Question.Hour!.Value);
                return a.Question.Day is { } day && b.Question.Day is { } other && !day.Intersects(other) ? Concord.Open
                    : Hours.Contradict(a.Question.Hour!.Value, b.Question.Hour!.Value) ? Concord.Exclude : Concord.Agree;
            case ClaimKind.Duration when LimitOf(a) is { } limit && LimitOf(b) is { } bound && a.Claim.Value.Duration!.Shortest is null == b.Claim.Value.Duration!.Shortest is null:
                return Math.Abs((limit - bound).TotalDays) <= Math.Max(limit.TotalDays, bound.TotalDays) * LimitsRound(a, b) ? Concord.Agree : Concord.Exclude;
            // With 7:42 left one thing happened, with 14:05 left another.
            case ClaimKind.Duration when a.Question.Unit == Question.StillToPlay && a.Claim.Value.Duration!.Shortest is { } left && b.Claim.Value.Duration!.Shortest is { } remaining && Math.Abs((left - remaining).TotalMinutes) > 1:
                return Concord.Open;
            case ClaimKind.Duration:
                return Comparison.DurationsContradict(a.Claim.Value.Duration!, b.Claim.Value.Duration!) ? Concord.Exclude : Concord.Agree;
            case ClaimKind.Bearing:
                return a.Question.Bearing!.Contradicts(b.Question.Bearing!) ? Concord.Exclude : Concord.Agree;
            // Against two opponents.
            case ClaimKind.Score when NamesNone(a.Question, b.Question) && NamesNone(b.Question, a.Question):
                return Concord.Open;
            case ClaimKind.Score:
                return Equals(a.Claim.Value.Quantity!.Minimum, b.Claim.Value.Quantity!.Minimum) && Equals(a.Claim.Value.Quantity.Maximum, b.Claim.Value.Quantity.Maximum) ? Concord.Agree : Scores.Contradict(a.Claim.Value.Quantity, b.Claim.Value.Quantity) ? Concord.Exclude : Concord.Open;
            // By how much it rose, and to how much: where both give one number, one of them took the one for the other.
            case var _ when AreOfChange(a.Question, b.Question):
                return a.Claim.Value.Quantity is { Value: { } by } && by != 0 && by == b.Claim.Value.Quantity!.Value && a.Claim.Value.Quantity.Unit == b.Claim.Value.Quantity.Unit && pair.KinOf(a.Act, b.Act) is Kin.Same or Kin.Synonym ? Concord.Exclude : Concord.Open;
            default:
                return OfQuantities(pair, a, b);
        }
    }

    /// <summary>"7.2" may be 7.2.1; what runs on 11 may need 10 or later.</summary>
    private static Concord OfVersions(Asked a, Asked b)
    {
        string x = a.Claim.Value.Text, y = b.Claim.Value.Text;
        return x == y || x.StartsWith(y + ".", StringComparison.Ordinal) || y.StartsWith(x + ".", StringComparison.Ordinal) ? Concord.Agree : a.Question.Bound == b.Question.Bound ? Concord.Exclude : Concord.Open;
    }

    /// <summary>"Rose by 20", "rose to 20".</summary>
    public static bool AreOfChange(Question a, Question b) =>
        a.Kind is ClaimKind.Count or ClaimKind.Number or ClaimKind.Money or ClaimKind.Percentage or ClaimKind.Measure && ((IsByHowMuch(a) && IsToHowMuch(b)) || (IsByHowMuch(b) && IsToHowMuch(a)));

    /// <summary>"Rose by 20".</summary>
    public static bool IsByHowMuch(Question question) => question.Link.EndsWith(":by", StringComparison.Ordinal);

    private static bool IsToHowMuch(Question question) => question.Link.EndsWith(":to", StringComparison.Ordinal);

    /// <summary>Whether a sentence names none of those with whom another says it was done.</summary>
    private static bool NamesNone(Question question, Question other)
    {
        foreach (var name in other.Others)
            if (Names(question, name))
                return false;
        return other.Others.Count > 0;
    }

    private const int MinutesHalfADay = 12 * 60;

    /// <summary>"At six", "at 7 a.m.": whichever half of the day the first is of.</summary>
    private static Concord OfHalfDays(Times.TimeOfDay a, Times.TimeOfDay b) =>
        a.From != a.To || b.From != b.To ? Concord.Open : a.From % MinutesHalfADay == b.From % MinutesHalfADay ? Concord.Agree : Concord.Exclude;

    /// <summary>The longest or the shortest that something may take, where it stands for good: "up to 24 hours". What is told of once has no limit.</summary>
    private static TimeSpan? LimitOf(Asked asked) =>
        asked is { Question.IsStanding: true, Claim.Value.Duration: { } length } && length.Shortest is null != length.Longest is null ? length.Shortest ?? length.Longest : null;

    // Months have 28 to 31 days.
    private const double MonthsRound = 0.11;

    private static double LimitsRound(Asked a, Asked b)
    {
        string iso = a.Claim.Value.Duration!.Iso, other = b.Claim.Value.Duration!.Iso;
        return iso[iso.Length - 1] == other[other.Length - 1] && iso[1] == 'T' == (other[1] == 'T') ? 0 : MonthsRound;
    }

    /// <summary>Each "not" and each pair of opposites turns the meaning round: "was open" and "was closed".</summary>
    private static Concord OfDoings(ArticlePair pair, Asked a, Asked b)
    {
        var kin = pair.KinOf(a.Act, b.Act);
        if (kin is Kin.Other or Kin.Akin or Kin.Near || (kin == Kin.Opposite && a.Question.IsStatus))
            return Concord.Open;
        // Who buys may sell, and what starts ends: each is told of its own time. What is open is not closed.
        if (kin == Kin.Opposite && a.Question.Form == ActForm.Verb && b.Question.Form == ActForm.Verb && Reversals.Are(a.Question.Act.Lemma, b.Question.Act.Lemma))
            return Concord.Open;
        var turns = (a.Claim.Polarity == b.Claim.Polarity ? 0 : 1) + (kin == Kin.Opposite ? 1 : 0);
        if (a.Question.Side * b.Question.Side < 0)
            turns++;
        return turns % 2 == 0 ? Concord.Agree : AreOfTwoSides(pair, a, b) ? Concord.Open : Concord.Exclude;
    }

    /// <summary>"Open on Mondays and Fridays", "open on Tuesdays and Fridays"; what is open on some days may be closed on the others. One who names fewer days may have named the next only.</summary>
    private static Concord OfWeekdays(int days, int others, bool areOpposite) =>
        areOpposite ? (days & others) == 0 ? Concord.Agree : Concord.Exclude
        : days == others ? Concord.Agree : (days | others) == days || (days | others) == others ? Concord.Open : Concord.Exclude;

    private static Concord OfDates(ArticlePair pair, Asked a, Asked b)
    {
        // Both say "Saturday": which one, each reader knows from the day of his paper.
        if (NamesWeekdayOf(a, b) || NamesWeekdayOf(b, a))
            return Concord.Agree;
        // "Until Monday", "on Tuesday": the end of what lasts, and the day of what happens.
        if (PartOfTime(a.Question.Link) is { } part && PartOfTime(b.Question.Link) is { } other && part != other)
            return Concord.Open;
        var articles = new[] { pair.A.Digest, pair.B.Digest };
        var (x, y) = EventClock.Read(new Candidate(0, a.Index, a.Claim), new Candidate(1, b.Index, b.Claim), articles);
        foreach (var one in x.Dates)
            foreach (var another in y.Dates)
                if (one.Intersects(another))
                    return Concord.Agree;
        // Shortly before midnight in one zone is the next day in another.
        if (a.Question.Hour is { } hour && b.Question.Hour is { } late && hour.Offset != late.Offset && x.Dates.Any(one => y.Dates.Any(another => AreNeighbours(one, another))))
            return Concord.Open;
        // A weekday of an article without a clock says nothing against the other's month or year: nobody knows which week it is of.
        if (IsBorrowed(x, y) || IsBorrowed(y, x))
            return Concord.Open;
        // "Founded in 1894", "on 12 February 2026": the year of what was, and the day of what is.
        if (x.Dates.All(one => y.Dates.All(another => AreOfOtherTimes(one, another))))
            return Concord.Open;
        // "Visited Oslo in 2002", "visited Oslo in 2009".
        if (Repeated.Contains(a.Question.Act.Lemma) && Repeated.Contains(b.Question.Act.Lemma) && x.Dates.All(one => y.Dates.All(another => one.HasYear && another.HasYear && one.Earliest.Year != another.Earliest.Year)))
            return Concord.Open;
        // "The next meeting is on 26 August", and after that day: "the next meeting is on 30 September".
        if (IsOver(x, y) || IsOver(y, x))
            return Concord.Open;
        return Concord.Exclude;
    }

    private static readonly HashSet<string> Repeated = new(Vocabulary.Instance.Lines("Matching/repeated.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>Whether what one article had to come was over when the other told what is to come.</summary>
    private static bool IsOver(ReadClaim first, ReadClaim next) =>
        first.Clock.Date is { } before && next.Clock.Date is { } now && first.Dates.All(d => d.HasYear && d.Earliest > before && d.Latest < now) && next.Dates.All(d => d.HasYear && d.Earliest > now);

    private const int MostYearsApart = 20;

    /// <summary>Whether a year and a day lie so far apart that no slip of the pen explains it.</summary>
    private static bool AreOfOtherTimes(PartialDate a, PartialDate b) =>
        a.HasYear && b.HasYear && a.Precision == DatePrecision.Year != (b.Precision == DatePrecision.Year) && Math.Abs(a.Earliest.Year - b.Earliest.Year) > MostYearsApart;

    private static bool AreNeighbours(PartialDate a, PartialDate b) => a.Exact is { } day && b.Exact is { } other && Math.Abs((day - other).TotalDays) <= 1;

    /// <summary>Whether a day begins something, ends it or is its day, as its preposition says; null where there is none.</summary>
    private static char? PartOfTime(string link) => link.Substring(link.IndexOf(':') + 1) switch
    {
        "since" or "from" => 'f',
        "until" or "till" or "through" or "to" or "by" or "before" => 'u',
        "on" or "in" or "at" or "during" => 'o',
        _ => null,
    };

    private static bool IsBorrowed(ReadClaim weekday, ReadClaim other) =>
        weekday.Clock.Date is null && weekday.Claim.Digest.Value.Date is { HasYear: false, FloatingMonth: null } && other.Claim.Digest.Value.Date is { Weekday: null };

    private static bool NamesWeekdayOf(Asked weekday, Asked other) =>
        weekday.Question.Day is { HasYear: false, FloatingMonth: null, Weekday: { } named } && (other.Question.Day?.Weekday ?? other.Claim.Value.Date!.Exact?.DayOfWeek) == named;

    // "10 kilometres" and "six miles" are one depth told in two systems.
    private const decimal MeasuresRound = 0.05m;

    private static Concord OfQuantities(ArticlePair pair, Asked a, Asked b)
    {
        var (x, y) = (InBase(a), InBase(b));
        if (x is null || y is null)
            return Concord.Open;
        if (a.Question.Kind == ClaimKind.Money && Comparison.IsCut(x.Value, y.Value))
            return Concord.Agree;
        // A crown is not everywhere the same.
        if (a.Claim.Value.Currency is { } code && b.Claim.Value.Currency is { } other && code != other)
            return Concord.Open;
        // "At least 18" and "at least 16": two limits, where they stand for good. Where they are told of what happened, both can be true; but of one speaker, in the same words, one was said.
        if (IsBound(x) && IsBound(y) && (x.Minimum is null) == (y.Minimum is null) && ((a.Question.IsStanding && b.Question.IsStanding) || (a.Claim.AttributedTo is { } speaker && speaker == b.Claim.AttributedTo && pair.UnmatchedOfSentences(a, b) == (0, 0))))
            return Math.Abs((x.Minimum ?? x.Maximum)!.Value - (y.Minimum ?? y.Maximum)!.Value) <= RoundingOfLimit(a, b, (x.Minimum ?? x.Maximum)!.Value) ? Concord.Agree : Concord.Exclude;
        // "Up to 5 MB is read", "more than 5 MB is refused": one limit, told from either side. What both do to a thing, they do to as many.
        if (pair.KinOf(a.Act, b.Act) is not (Kin.Same or Kin.Synonym) && (x.Minimum is null) != (y.Minimum is null) && AreOfOneLimit(x, y))
            return Concord.Agree;
        // "18 to 65" and "18 to 70": two spans of one thing, whose ends both articles state.
        if (IsSpan(a.Claim.Value.Quantity!) && IsSpan(b.Claim.Value.Quantity!))
            return AreNear(x.Minimum!.Value, y.Minimum!.Value) && AreNear(x.Maximum!.Value, y.Maximum!.Value) ? Concord.Agree : Concord.Exclude;
        if (Comparison.Rounded(x, RoundingOf(a, b)).Intersects(Comparison.Rounded(y, RoundingOf(b, a))))
            return Concord.Agree;
        return Tolls.IsUpdate(pair, a, b) || Parts.AreOfOneWhole(pair, a, b) ? Concord.Open : Concord.Exclude;
    }

    /// <summary>Limits are exact, but for one that was converted into another unit.</summary>
    private static decimal RoundingOfLimit(Asked a, Asked b, decimal limit) => a.Claim.Value.Quantity!.Unit == b.Claim.Value.Quantity!.Unit ? 0 : Math.Abs(limit / 100) * (MeasuresRound * 100);

    private static bool AreOfOneLimit(Quantity a, Quantity b) => IsBound(a) && IsBound(b) && AreNear((a.Minimum ?? a.Maximum)!.Value, (b.Minimum ?? b.Maximum)!.Value);

    /// <summary>"Tanks of up to 5 litres are taken", "tanks of more than 5 litres are not": what is so on one side of a limit need not be on the other. Where it is denied, the bound is read as that of what is left.</summary>
    private static bool AreOfTwoSides(ArticlePair pair, Asked a, Asked b)
    {
        foreach (var mine in pair.A.InSentence(a.Sentence))
            foreach (var theirs in pair.B.InSentence(b.Sentence))
                if (mine.Question.Kind == theirs.Question.Kind && mine.Question.Unit == theirs.Question.Unit && InBase(mine) is { } x && InBase(theirs) is { } y && AreOfOneLimit(x, y))
                    return true;
        return false;
    }

    private static bool IsSpan(Quantity quantity) => quantity is { Minimum: { } from, Maximum: { } to, Modifier: Modifier.None } && from < to;

    private static bool AreNear(decimal a, decimal b) => Math.Abs(a - b) <= Math.Abs(a / 100) * (MeasuresRound * 100);

    private static bool IsBound(Quantity quantity) => quantity.Minimum is null != quantity.Maximum is null;

    private static Quantity? InBase(Asked asked) => asked.Claim.Value.Quantity is { } quantity ? asked.Question.Kind == ClaimKind.Measure ? Dimension.Base(quantity) : quantity : null;

    private static decimal RoundingOf(Asked asked, Asked other)
    {
        var rounding = Rounding.Beside(asked.Claim.Value, asked.Question.Rounding, other.Claim.Value, other.Question.Rounding);
        if (asked.Question.Kind != ClaimKind.Measure)
            return rounding;
        var unit = asked.Claim.Value.Quantity!.Unit;
        try
        {
            rounding *= Dimension.Factor(unit);
            return unit == other.Claim.Value.Quantity!.Unit || InBase(asked)?.Value is not { } value ? rounding : Math.Max(rounding, Math.Abs(value) * MeasuresRound);
        }
        catch (OverflowException)
        {
            return 0;
        }
    }

    /// <summary>Whether two names in one part of one act exclude each other, and one was taken for the other.</summary>
    private static Concord OfNamed(ArticlePair pair, Asked a, Asked b)
    {
        if (AreOneWord(a.Claim.Exact, b.Claim.Exact))
            return Concord.Agree;
        var areInCopies = AreInCopies(pair, a, b);
        // "Voters in Dayton", "voters in Toledo": people of two places are two. "Not by Ann Lee" says not by whom.
        if ((IsOfGroup(a.Question) && IsOfGroup(b.Question) && !areInCopies) || !a.Claim.Polarity || !b.Claim.Polarity)
            return Concord.Open;
        if (AreOnce(pair, a, b))
            return OfOnce(a.Question, b.Question);
        if (AreSwapped(pair, a, b))
            return Concord.Exclude;
        if (IsOfTraveller(a.Question) && IsOfTraveller(b.Question))
            return Concord.Open;
        var concord = OfNames(a.Question, b.Question, areInCopies);
        return concord == Concord.Exclude && !areInCopies && !AreConfused(pair, a, b) ? Concord.Open : concord;
    }

    /// <summary>"Ann Lee spoke in Oslo", "Ann Lee spoke in Bergen": somebody does one thing in many places, where something happens in one. "Ann Lee of Oslo" is of one.</summary>
    private static bool IsOfTraveller(Question question) => question.Named!.Type == EntityType.Place && !question.Link.EndsWith(":of", StringComparison.Ordinal) && question.Doers.Count > 0 && question.Doers[0].Type == EntityType.Person;

    private static bool IsOfGroup(Question question) => question.IsAboveNoun && question.Named!.Type != EntityType.Person && Language.Meanings.IsPerson(question.Above.Meaning);

    /// <summary>What both write alike, each article may know by another full name.</summary>
    private static bool AreOneWord(string a, string b) => a.IndexOf(b, StringComparison.OrdinalIgnoreCase) >= 0 || b.IndexOf(a, StringComparison.OrdinalIgnoreCase) >= 0;

    // Shorter sentences are alike by chance.
    private const int FewestOfCopy = 4;

    /// <summary>"Gave $2 million to Newark Castle", "gave $2 million to Newark Cathedral": two sentences that say the same, another value too, but for two names, of which neither article has the other's.</summary>
    public static bool AreInCopies(ArticlePair pair, Asked a, Asked b)
    {
        var (x, y) = (a.Question.Named!, b.Question.Named!);
        if (x.Key == y.Key || pair.B.Keys.Contains(x.Key) || pair.A.Keys.Contains(y.Key) || !(a.Question.Sentence.Values.Any(v => b.Question.Sentence.Values.Contains(v)) || a.Question.Sentence.Names.Any(n => !n.Equals(x) && b.Question.Sentence.Names.Any(m => !m.Equals(y) && ArticlePair.AreOne(n, m)))))
            return false;
        // Two values, a sum and a day, are alike by chance no more than four words are.
        var values = a.Question.Sentence.Values.Count(v => b.Question.Sentence.Values.Contains(v));
        return IsCovered(a.Words, b.Words, pair.A, x, false) && IsCovered(b.Words, a.Words, pair.B, y, true);

        bool IsCovered(int[] words, int[] others, ArticleTerms side, Entity name, bool isTurned)
        {
            var parts = name.Key.Split(' ');
            var covered = 0;
            foreach (var word in words)
                if (Array.IndexOf(parts, side.Terms[word].Lemma) < 0)
                {
                    if (!pair.HasLike(word, others, isTurned))
                        return false;
                    covered++;
                }
            return covered >= FewestOfCopy || values > 1;
        }
    }

    /// <summary>"Acme bought Apex", "Apex bought Acme": each name is in the part that the other has in the other sentence.</summary>
    public static bool AreSwapped(ArticlePair pair, Asked a, Asked b) =>
        IsDoer(a.Question) && IsDoer(b.Question) && pair.KinOf(a.Act, b.Act) is Kin.Same or Kin.Synonym && OneWay.Contains(a.Question.Act.Lemma) && a.Question.Sentence.Values.Any(v => b.Question.Sentence.Values.Contains(v))
        && !ArticlePair.AreOne(a.Question.Named!, b.Question.Named!) && a.Question.Others.Any(o => ArticlePair.AreOne(o, b.Question.Named!)) && b.Question.Others.Any(o => ArticlePair.AreOne(o, a.Question.Named!));

    private static readonly HashSet<string> OneWay = new(Vocabulary.Instance.Lines("Matching/one-way.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>Whether a name is that of who does it: "Acme bought", "was bought by Acme".</summary>
    private static bool IsDoer(Question question) => question is { Form: ActForm.Verb, Doers.Count: 0, Link: "nsubj:" or "obl:by" };

    private static Concord OfNames(Question a, Question b, bool areInCopies)
    {
        var (x, y) = (a.Named!, b.Named!);
        if (ArticlePair.AreOne(x, y) || x.Key.Contains(y.Key) || y.Key.Contains(x.Key))
            return Concord.Agree;
        // A name that no list has may be taken for a body's here and a person's there.
        if (x.Type != y.Type && !EvidenceReader.AreSpelledNear(x, y) && x.Type != EntityType.Other && y.Type != EntityType.Other && (x.IsKnownPlace || y.IsKnownPlace || x.Type == EntityType.Person || y.Type == EntityType.Person))
            return Concord.Open;
        if (OfPlaces(x.Place, y.Place) is not Concord.Exclude and var concord)
            return concord;
        // One post has one holder; a relative of the same name is as much another as anybody.
        if (a.IsHolder && b.IsHolder && EntityKey.SameSurname(x.Key, y.Key) && IsFull(x.Key) && IsFull(y.Key) && !EntityKey.AreOne(x, y))
            return Concord.Exclude;
        // Two people of one last name, or one name in two spellings that are both in use.
        if (x.Type == EntityType.Person && y.Type == EntityType.Person && EntityKey.SameSurname(x.Key, y.Key) && !(SpelledName.Of(x.Type, x.Key) is { } mine && SpelledName.Of(y.Type, y.Key) is { } theirs && (SpelledName.Difference(mine, theirs) is not null || (SpelledName.AreOfOneGender(mine, theirs) && EvidenceReader.AreSpelledNear(x, y)))))
            return Concord.Open;
        if (NearSpelling.Folded(x.Key) == NearSpelling.Folded(y.Key))
            return Concord.Agree;
        // "The Betty Ford Clinic", "the Betty Ford Center": what comes first tells bodies and places apart.
        if (x.Type != EntityType.Person && y.Type != EntityType.Person && FirstWord(x.Key) == FirstWord(y.Key) && !areInCopies && !IsSlip(x, y))
            return Concord.Open;
        return Names(a, y) || Names(b, x) ? Concord.Open : Concord.Exclude;
    }

    /// <summary>Of "Marlow Hall" and "Marlow Hill" one is a slip of the pen.</summary>
    private static bool IsSlip(Entity a, Entity b) => EvidenceReader.SpelledNear(a, b) is var (one, other) && !AreVariants(one, other);

    /// <summary>"Centre" and "center", "school" and "schools".</summary>
    private static bool AreVariants(string a, string b) =>
        a + "s" == b || b + "s" == a || NearSpelling.Folded(a) == NearSpelling.Folded(b) || (Language.Meanings.Find(a) is >= 0 and var one && Language.Meanings.Find(b) is >= 0 and var other && (Language.Meanings.Between(one, other) & Language.Kinship.Synonym) != 0);

    /// <summary>Whether the sentence that gives one name gives the other too: it takes no side.</summary>
    private static bool Names(Question question, Entity other)
    {
        foreach (var name in question.Sentence.Names)
            if (ArticlePair.AreOne(name, other))
                return true;
        return false;
    }

    /// <summary>Two places of which one lies in the other are one. A town that no map has may lie in any country.</summary>
    private static Concord OfPlaces(Place? a, Place? b) => (a, b) switch
    {
        ({ } one, { } other) => one.RelationTo(other) switch { PlaceRelation.Disjoint => Concord.Exclude, PlaceRelation.Unknown => Concord.Open, _ => Concord.Agree },
        (null, null) => Concord.Exclude,
        _ => (a ?? b)!.Kind == PlaceKind.City ? Concord.Exclude : Concord.Open,
    };

    /// <summary>Whether two names fill one part of one act that is filled once.</summary>
    public static bool AreOnce(ArticlePair pair, Asked a, Asked b) => a.Question.Once != OncePart.None && a.Question.Once == b.Question.Once && pair.KinOf(a.Act, b.Act) is Kin.Same or Kin.Synonym;

    /// <summary>Whether two names are one, a piece of the other, or the other as somebody else spells it.</summary>
    private static bool AreOneName(Entity a, Entity b) =>
        ArticlePair.AreOne(a, b) || a.Key.Contains(b.Key) || b.Key.Contains(a.Key) || NearSpelling.Folded(a.Key) == NearSpelling.Folded(b.Key);

    /// <summary>Whatever kind of name it is taken for: who is not the one, or does not lie in the other, excludes it.</summary>
    private static Concord OfOnce(Question a, Question b)
    {
        var (x, y) = (a.Named!, b.Named!);
        if (AreOneName(x, y))
            return Concord.Agree;
        if (OfPlaces(x.Place, y.Place) is not Concord.Exclude and var concord)
            return concord;
        // One person of two first names, or two of one last name.
        return EntityKey.SameSurname(x.Key, y.Key) || Names(a, y) || Names(b, x) ? Concord.Open : Concord.Exclude;
    }

    private static string FirstWord(string key) => key.IndexOf(' ') is > 0 and var end ? key.Substring(0, end) : key;

    /// <summary>
    /// Whether of two names one may stand for the other by mistake. Whom both articles name they do not confuse, but a post has one holder all the same; and where a thing is, and what it is
    /// called, stands in one part of both sentences.
    /// </summary>
    private static bool AreConfused(ArticlePair pair, Asked one, Asked other)
    {
        var (a, b) = (one.Question, other.Question);
        var (x, y) = (a.Named!, b.Named!);
        if (a.IsHolder && b.IsHolder)
            return true;
        bool known = pair.B.Keys.Contains(x.Key), knownToo = pair.A.Keys.Contains(y.Key);
        // The mayor and the harbour master are two, whatever they are called.
        if (!a.Thing.IsNone && !b.Thing.IsNone && pair.KinOf(one.Thing, other.Thing) == Kin.Other && !EvidenceReader.AreSpelledNear(x, y))
            return false;
        if ((x.Type == EntityType.Person && y.Type == EntityType.Person) || (x.Type != y.Type && EvidenceReader.AreSpelledNear(x, y)))
            return !(known && knownToo) && (!(known || knownToo) || EvidenceReader.AreSpelledNear(x, y));
        return !(known && knownToo) && (a.Link == b.Link || AreOfOnePlace(a.Link, b.Link));
    }

    /// <summary>"The office in Gellport", "has its office in Skarn", "landed near Dorn": both say where, wherever it hangs.</summary>
    private static bool AreOfOnePlace(string a, string b) => IsOfPlace(a) && IsOfPlace(b);

    private static bool IsOfPlace(string link) => link.Substring(link.IndexOf(':') + 1) is "in" or "at" or "near" or "on";

    /// <summary>"Jane Doe", and neither "Doe" nor "J. Doe".</summary>
    private static bool IsFull(string key) => key.IndexOf(' ') > 1;

    /// <summary>"Defence" and "defense", "organiser" and "organizer".</summary>
    private static bool AreOneSpelled(string a, string b) => a == b || (a.Length >= LongWord && b.Length >= LongWord && NearSpelling.Folded(a) == NearSpelling.Folded(b)) || (a.Length == b.Length && a.Length >= LongWord && Enumerable.Range(0, a.Length).Count(i => a[i] != b[i]) == 1);

    private const int LongWord = 6;

    /// <summary>"Mayor of Dayton", "mayor of Toledo". What is a part of the other, or called by its letters or another of its names, is one.</summary>
    private static Concord OfBodies(Entity a, Entity b)
    {
        if (AreOneName(a, b))
            return Concord.Agree;
        if (a.Type == EntityType.Place || b.Type == EntityType.Place)
            return a.Type != b.Type ? Concord.Open : a.Place?.Kind == PlaceKind.City && b.Place?.Kind == PlaceKind.City ? Concord.Exclude : OfPlaces(a.Place, b.Place);
        return (FirstWord(a.Key) == FirstWord(b.Key) && !IsSlip(a, b)) || IsShort(a) || IsShort(b) ? Concord.Open : Concord.Exclude;
    }

    /// <summary>"UNHCR", "Apple": letters that stand for words, or one of several names.</summary>
    private static bool IsShort(Entity body) => body.Key.IndexOf(' ') < 0;

    private static Concord OfRoles(Question a, Question b, string role, string other)
    {
        if (a.Doers.Count == 0 || b.Doers.Count == 0 || !ArticlePair.AreOne(a.Doers[0], b.Doers[0]))
            return Concord.Open;
        if ((Memberships.GroupOf(role) ?? Memberships.GroupOf(other)) is { } group)
            return role == other ? Concord.Agree : Memberships.GroupOf(role) == Memberships.GroupOf(other) && (group != Memberships.Kin || ArticlePair.AreOne(a.Named!, b.Named!)) ? Concord.Exclude : Concord.Open;
        if (role == other)
            return a.Named is { } body && b.Named is { } another ? OfBodies(body, another) : Concord.Agree;
        if (Ranks.Exclude(role, other))
            return Concord.Exclude;
        // Two names of one post, or two posts that one person may hold.
        if (Ranks.IsKnown(role) || Ranks.IsKnown(other))
            return Concord.Open;
        string[] words = role.Split(' '), others = other.Split(' ');
        return words.All(w => others.Any(o => AreOneSpelled(w, o))) || others.All(o => words.Any(w => AreOneSpelled(w, o))) ? Concord.Agree : Concord.Exclude;
    }
}
