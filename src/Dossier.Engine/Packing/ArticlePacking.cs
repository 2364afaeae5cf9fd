namespace Dossier.Engine.Packing;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Times;
using Tense = Dossier.Engine.Claims.Tense;

/// <summary>What of an article's facts is packed, part by part: all but what is read from its text again when somebody asks for it.</summary>
/// <param name="packer">Writes or reads.</param>
/// <param name="path">The article's path.</param>
/// <param name="text">Its text, in which all places lie.</param>
/// <param name="options">What the project says of it.</param>
internal sealed class ArticlePacking(Packer packer, string path, string text, ArticleOptions options)
{
    // A city of a county of a state of a country of a continent, and some to spare.
    private const int MostContainers = 16;

    private int _containers;

    // Set once the claims are known: names and copied values point at them.
    private int _claims;

    public ArticleFacts Facts(ArticleFacts? facts)
    {
        var hasLinks = packer.Flag(facts?.HasLinks ?? false);
        var claims = packer.Items(facts?.Claims ?? [], PlacedClaim);
        var problems = packer.Items(facts?.Problems ?? [], Problem);
        return new ArticleFacts(new ArticleSource(path, text, options, hasLinks), claims, problems, Digest(facts?.Digest, claims));
    }

    /// <summary>A hash of what an article says, whatever its path and wherever in its text: that of articles which say the same is the same.</summary>
    public static string HashOf(ArticleDigest digest)
    {
        var writer = new PackWriter();
        var packing = new ArticlePacking(writer, "", "", ArticleOptions.None);
        _ = writer.List(digest.Claims, packing.Claim);
        _ = packing.Digest(digest, digest.Claims.Select(c => new PlacedClaim(c, default, default)).ToArray());
        return PackedBytes.Hash(writer.ToArray(), PackedBytes.ChecksumBytes);
    }

    private ArticleDigest Digest(ArticleDigest? digest, PlacedClaim[] claims)
    {
        // A draft keeps its claims to itself.
        var isCompared = packer.Flag(digest is { Claims.Count: > 0 });
        _claims = isCompared ? claims.Length : 0;
        var entities = packer.List(digest?.Entities ?? default, Entity);
        return new ArticleDigest(
            path, packer.Text(digest?.Set), packer.TextOrNull(digest?.DatePublished), isCompared ? new(Array.ConvertAll(claims, c => c.Digest)) : EquatableArray<ClaimDigest>.Empty)
        {
            Entities = entities,
            Reporters = packer.List(digest?.Reporters ?? default, packer.Int),
            Clock = Clock(digest?.Clock),
            Title = packer.List(digest?.Title ?? default, packer.Text),
            HasCode = packer.Flag(digest?.HasCode ?? false),
            Names = packer.List(digest?.Names ?? default, n => new SpelledName(packer.Text(n.Name), packer.Below(entities.Count, n.Entity), packer.Below(_claims, n.Claim))),
            Fingerprint = packer.List(digest?.Fingerprint ?? default, packer.Number),
        };
    }

    private Clock Clock(Clock? clock) => new(packer.Maybe(clock?.Date, packer.Day), packer.Maybe(clock?.Minute, packer.Int), packer.Maybe(clock?.Offset, packer.Int)) { Second = packer.Int(clock?.Second ?? 0) };

    private Problem Problem(Problem? problem) => new(
        Rule(problem?.Rule), Level(problem?.Level ?? 0), Span(problem?.Span ?? default), packer.Text(problem?.Message));

    public Rule Rule(Rule? rule) => Rules.All[packer.Below(Rules.All.Count, rule is null ? 0 : NumberOf(rule))];

    public Level Level(Level level) => (Level)packer.Below(1 + (int)Engine.Level.Error, (int)level);

    private static int NumberOf(Rule rule)
    {
        for (var i = 0; i < Rules.All.Count; i++)
            if (Rules.All[i].Id == rule.Id)
                return i;
        throw new InvalidOperationException(rule.Id + " is missing among the rules.");
    }

    private TextSpan Span(TextSpan span)
    {
        var start = packer.Below(text.Length + 1, span.Start);
        return new TextSpan(start, packer.Below(text.Length - start + 1, span.Length));
    }

    private PlacedClaim PlacedClaim(PlacedClaim? claim) => new(Claim(claim?.Digest), Span(claim?.Span ?? default), Span(claim?.Sentence ?? default));

    private ClaimDigest Claim(ClaimDigest? claim) => new(packer.Text(claim?.Subject), packer.Text(claim?.Property), Value(claim?.Value), packer.Text(claim?.Exact))
    {
        Polarity = packer.Flag(claim?.Polarity ?? false),
        IsHedged = packer.Flag(claim?.IsHedged ?? false),
        AttributedTo = packer.TextOrNull(claim?.AttributedTo),
        Slot = packer.Maybe(claim?.Slot, Slot),
        Question = packer.Maybe(claim?.Question, Question),
        Block = (BlockKind)packer.Below(1 + (int)BlockKind.Code, (int)(claim?.Block ?? 0)),
    };

    /// <summary>One value answers several questions.</summary>
    public ClaimValue Value(ClaimValue? value) => packer.Shared(value, EqualityComparer<ClaimValue>.Default, v =>
        new ClaimValue((ValueKind)packer.Below(1 + (int)ValueKind.Text, (int)(v?.Kind ?? 0)), packer.Text(v?.Text))
        {
            Date = packer.Maybe(v?.Date, Date),
            Duration = packer.Maybe(v?.Duration, Duration),
            Quantity = packer.Maybe(v?.Quantity, Quantity),
            Currency = packer.TextOrNull(v?.Currency),
        });

    private Slot Slot(Slot? slot) => new(Kind(slot?.Kind ?? 0), packer.Text(slot?.Predicate), packer.Text(slot?.Noun), packer.Text(slot?.Scope))
    {
        Qualifiers = packer.List(slot?.Qualifiers ?? default, packer.Text),
        Places = packer.List(slot?.Places ?? default, packer.Text),
        Agents = Entities(slot?.Agents ?? default),
        Tense = Tense(slot?.Tense ?? 0),
        Day = packer.Maybe(slot?.Day, Date),
        IsLocal = packer.Flag(slot?.IsLocal ?? false),
        NeedsDay = packer.Flag(slot?.NeedsDay ?? false),
        NeedsAgents = packer.Flag(slot?.NeedsAgents ?? false),
        Beside = packer.List(slot?.Beside ?? default, packer.Decimal),
        SharedAgents = packer.Int(slot?.SharedAgents ?? 0),
        Rounding = packer.Decimal(slot?.Rounding ?? 0),
    };

    private Question Question(Question? question) => new(Kind(question?.Kind ?? 0), Term(question?.Thing ?? default), Context(question?.Sentence))
    {
        Unit = packer.Text(question?.Unit),
        Act = Term(question?.Act ?? default),
        Form = (ActForm)packer.Below(1 + (int)ActForm.Noun, (int)(question?.Form ?? 0)),
        Above = Term(question?.Above ?? default),
        IsAboveNoun = packer.Flag(question?.IsAboveNoun ?? false),
        Link = packer.Text(question?.Link),
        Subject = Terms(question?.Subject ?? default),
        IsSubjectGuessed = packer.Flag(question?.IsSubjectGuessed ?? false),
        Doers = Entities(question?.Doers ?? default),
        Object = Terms(question?.Object ?? default),
        Others = Entities(question?.Others ?? default),
        Narrowing = Terms(question?.Narrowing ?? default),
        Near = Terms(question?.Near ?? default),
        Before = Term(question?.Before ?? default),
        After = Term(question?.After ?? default),
        Designation = Term(question?.Designation ?? default),
        Qualifiers = Terms(question?.Qualifiers ?? default),
        Bound = packer.Text(question?.Bound),
        IsParticular = packer.Flag(question?.IsParticular ?? false),
        Scope = packer.Text(question?.Scope),
        Tense = Tense(question?.Tense ?? 0),
        IsPerfect = packer.Flag(question?.IsPerfect ?? false),
        IsUnreal = packer.Flag(question?.IsUnreal ?? false),
        IsStanding = packer.Flag(question?.IsStanding ?? false),
        IsAgain = packer.Flag(question?.IsAgain ?? false),
        IsOfThen = packer.Flag(question?.IsOfThen ?? false),
        Year = packer.Int(question?.Year ?? 0),
        IsTensed = packer.Flag(question?.IsTensed ?? false),
        IsChange = packer.Flag(question?.IsChange ?? false),
        Side = Sign(question?.Side ?? 0),
        Once = (OncePart)packer.Below(1 + (int)OncePart.What, (int)(question?.Once ?? 0)),
        Direction = Sign(question?.Direction ?? 0),
        IsQuoted = packer.Flag(question?.IsQuoted ?? false),
        IsPart = packer.Flag(question?.IsPart ?? false),
        IsRest = packer.Flag(question?.IsRest ?? false),
        Said = packer.Text(question?.Said),
        Hour = packer.Maybe(question?.Hour, Hour),
        IsHalfDayOpen = packer.Flag(question?.IsHalfDayOpen ?? false),
        Day = packer.Maybe(question?.Day, Date),
        Weekdays = (byte)packer.Below(byte.MaxValue + 1, question?.Weekdays ?? 0),
        Named = packer.Maybe(question?.Named, Entity),
        IsHolder = packer.Flag(question?.IsHolder ?? false),
        Rounding = packer.Decimal(question?.Rounding ?? 0),
        Bearing = packer.Maybe(question?.Bearing, Bearing),
    };

    /// <summary>The questions of one sentence say the same of it.</summary>
    private SentenceContext Context(SentenceContext? context) => packer.Shared(context, EqualityComparer<SentenceContext>.Default, c =>
        new SentenceContext(Terms(c?.Words ?? default), Entities(c?.Names ?? default), packer.List(c?.Periods ?? default, packer.Text), Terms(c?.Labels ?? default), (byte)packer.Below(byte.MaxValue + 1, c?.Place ?? 0))
        {
            Day = packer.Maybe(c?.Day, Date),
            Series = packer.List(c?.Series ?? default, packer.Int),
            Values = packer.List(c?.Values ?? default, packer.Int),
        });

    private Bearing Bearing(Bearing? bearing) => new((CompassPoint)packer.Below(1 + (int)CompassPoint.NorthWest, (int)(bearing?.Direction ?? 0)), packer.Maybe(bearing?.Metres, packer.Decimal));

    private ClaimKind Kind(ClaimKind kind) => (ClaimKind)packer.Below(1 + (int)ClaimKind.Version, (int)kind);

    private Tense Tense(Tense tense) => (Tense)packer.Below(1 + (int)Claims.Tense.Future, (int)tense);

    private sbyte Sign(sbyte sign) => (sbyte)(packer.Below(3, sign + 1) - 1);

    private TimeOfDay Hour(TimeOfDay hour) => new(packer.Int(hour.From), packer.Int(hour.To), packer.Maybe(hour.Offset, packer.Int));

    /// <summary>The words of a subject or a heading are those of many questions.</summary>
    private EquatableArray<Term> Terms(EquatableArray<Term> terms) => packer.Shared(terms, EqualityComparer<EquatableArray<Term>>.Default, t => packer.List(t, Term));

    private EquatableArray<Entity> Entities(EquatableArray<Entity> entities) => packer.Shared(entities, EqualityComparer<EquatableArray<Entity>>.Default, e => packer.List(e, Entity));

    private Term Term(Term term) => packer.Shared(term, EqualityComparer<Term>.Default, t => new Term(packer.Text(t.Lemma), packer.Int(t.Meaning)));

    private Entity Entity(Entity? entity) => packer.Shared(entity, EqualityComparer<Entity>.Default, e =>
        new Entity((EntityType)packer.Below(1 + (int)EntityType.Place, (int)(e?.Type ?? 0)), packer.Text(e?.Name)) { Place = packer.Maybe(e?.Place, Place) });

    private Place Place(Place? place) => packer.Shared(place, EqualityComparer<Place>.Default, p =>
    {
        if (++_containers > MostContainers)
            throw new PackException();
        var made = new Place(packer.Text(p?.Name), (PlaceKind)packer.Below(1 + (int)PlaceKind.City, (int)(p?.Kind ?? 0)), packer.Items(p?.Containers ?? [], Place)) { IsDivision = packer.Flag(p?.IsDivision ?? false) };
        _containers--;
        return made;
    });

    private Quantity Quantity(Quantity? quantity) => new(packer.Maybe(quantity?.Minimum, packer.Decimal), packer.Maybe(quantity?.Maximum, packer.Decimal), packer.Text(quantity?.Unit), Modifier(quantity?.Modifier ?? 0))
    {
        Value = packer.Maybe(quantity?.Value, packer.Decimal),
    };

    private Duration Duration(Duration? duration) => new(packer.Text(duration?.Iso), packer.Maybe(duration?.Shortest, Time), packer.Maybe(duration?.Longest, Time), Modifier(duration?.Modifier ?? 0));

    private TimeSpan Time(TimeSpan time) => new(packer.Number(time.Ticks));

    private Modifier Modifier(Modifier modifier) => (Modifier)packer.Below(1 + (int)Dossier.Modifier.OnOrAfter, (int)modifier);

    private enum DateForm { Day, Month, Year, OfAnyYear, Weekday, Period }

    private PartialDate Date(PartialDate? date)
    {
        var made = (DateForm)packer.Below(1 + (int)DateForm.Period, date is null ? 0 : (int)FormOf(date)) switch
        {
            DateForm.Day => PartialDate.OfDay(packer.Day(date?.Earliest ?? default)),
            DateForm.Month => packer.Day(date?.Earliest ?? default) is var day ? PartialDate.OfMonth(day.Year, day.Month) : null!,
            DateForm.Year => PartialDate.OfYear(packer.Day(date?.Earliest ?? default).Year),
            DateForm.OfAnyYear => OfAnyYear(packer.Below(13, date?.FloatingMonth ?? 0), packer.Maybe(date?.FloatingDay, d => packer.Below(32, d))),
            DateForm.Weekday => PartialDate.OfWeekday(DayOfWeek.Sunday),
            _ => Period(packer.Day(date?.Earliest ?? default), packer.Day(date?.Latest ?? default), (DatePrecision)packer.Below(1 + (int)DatePrecision.Day, (int)(date?.Precision ?? 0))),
        };
        return made with
        {
            Weekday = packer.Maybe(date?.Weekday, d => (DayOfWeek)packer.Below(7, (int)d)),
            Instant = packer.Maybe(date?.Instant, Instant),
        };
    }

    private static DateForm FormOf(PartialDate date) =>
        date.Instant is null && date.Edtf.IndexOf('/') >= 0 ? DateForm.Period
        : date.FloatingMonth is not null ? DateForm.OfAnyYear
        : date.Precision switch
        {
            DatePrecision.Day => DateForm.Day,
            DatePrecision.Month => DateForm.Month,
            DatePrecision.Year => DateForm.Year,
            _ => DateForm.Weekday,
        };

    private static PartialDate OfAnyYear(int month, int? day) =>
        month > 0 && day is not < 1 && !(day > DateTime.DaysInMonth(2000, month)) ? PartialDate.OfMonthAndDay(month, day) : throw new PackException();

    private static PartialDate Period(DateTime earliest, DateTime latest, DatePrecision precision) => earliest <= latest ? PartialDate.Between(earliest, latest, precision) : throw new PackException();

    // Minutes east of UTC, as zones are told, and seconds of the day there.
    private const int MostOffset = 14 * 60;

    private DateTimeOffset Instant(DateTimeOffset instant)
    {
        var (day, second, offset) = (packer.Day(instant.Date), packer.Below(24 * 60 * 60, (int)instant.TimeOfDay.TotalSeconds), packer.Below(1 + 2 * MostOffset, (int)instant.Offset.TotalMinutes + MostOffset) - MostOffset);
        return day.Year is > 1 and < 9999 ? new DateTimeOffset(day.AddSeconds(second), TimeSpan.FromMinutes(offset)) : throw new PackException();
    }
}
