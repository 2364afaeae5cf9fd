namespace Dossier.Engine.Claims.Tellings;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

/// <summary>Reads, sentence by sentence, what is told around days, hours, numbers, lengths and bearings, and gives it to the claims on them.</summary>
internal sealed class TellingReader
{
    // More values than these in one sentence are a table's.
    private const int MostValues = 24;

    private readonly Mentions _mentions;
    private readonly SentenceStatements _reader;
    private readonly List<Statement> _statements = [];
    private readonly Surroundings _surroundings;
    private readonly List<TimeMention> _times = [];
    private readonly List<AskedQuantity> _quantities = [];
    private readonly List<Whereabouts> _places = [];
    private int _nextPlace;

    public TellingReader(Mentions mentions)
    {
        _mentions = mentions;
        _reader = new SentenceStatements(mentions);
        _surroundings = new Surroundings(mentions, _reader);
    }

    /// <summary>Adds the tellings of a sentence to its claims; values that no claim is made on yet get one.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="index">Its index; sentences come in the order of the text.</param>
    /// <param name="claims">The article's claims so far.</param>
    /// <param name="first">The index of the sentence's first claim.</param>
    public void Read(Reading reading, int index, List<PlacedClaim> claims, int first)
    {
        while (_nextPlace < _mentions.Whereabouts.Count && _mentions.Whereabouts[_nextPlace].Span.Start < reading.Span.Start)
            _nextPlace++;
        Sift(reading);
        // What can be told is asked first: the sentence's tree is the dearest thing of all, and its statements come next.
        if (reading.Sentence.Kind is BlockKind.Heading || (_times.Count == 0 && _quantities.Count == 0 && _places.Count == 0 && !HasNobody(reading) && !HasPartners(reading)) || reading.Tree is not { } tree)
            return;
        _statements.Clear();
        _reader.Read(index, tree, _statements);
        _surroundings.MoveTo(reading, tree, _statements);
        foreach (var time in _times)
            ReadTime(reading, time, claims, first);
        foreach (var quantity in _quantities)
            ReadQuantity(reading, quantity, claims, first);
        foreach (var place in _places)
            ReadBearing(reading, place, claims, first);
        ReadNobody(reading, claims);
        ReadResult(reading, claims, first);
        Rank(claims, first);
        ReadDoings(reading, claims, first);
    }

    /// <summary>Counts the sentence's values of each kind.</summary>
    private static void Rank(List<PlacedClaim> claims, int first)
    {
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest.Telling is { } telling)
            {
                int index = 0, count = 0;
                for (var j = first; j < claims.Count; j++)
                    if (claims[j].Digest.Telling is { } other && other.Kind == telling.Kind && other.Asked == telling.Asked)
                    {
                        count++;
                        index += claims[j].Span.Start < claims[i].Span.Start ? 1 : 0;
                    }
                if (count > 1)
                    claims[i] = claims[i] with { Digest = claims[i].Digest with { Telling = telling with { Rank = (index, count) } } };
            }
    }

    /// <summary>Finds the values of a sentence that may be told of, whatever stands around them.</summary>
    private void Sift(Reading reading)
    {
        _times.Clear();
        _quantities.Clear();
        _places.Clear();
        for (var i = 0; i < Math.Min(reading.Times.Count, MostValues); i++)
            if (reading.Times[i] is var time && (LengthOf(time) is not null || HourOf(time) is not null || DayOf(time) is not null))
                _times.Add(time);
        for (var i = 0; i < Math.Min(reading.Quantities.Count, MostValues); i++)
            if (Asked(reading, reading.Quantities[i]) is { } asked)
                _quantities.Add(asked);
        for (; _nextPlace < _mentions.Whereabouts.Count && _mentions.Whereabouts[_nextPlace].Span.End <= reading.Span.End; _nextPlace++)
            if (_mentions.Whereabouts[_nextPlace] is { Direction: not null, Metres: not null, Relation: SpatialRelation.Apart } where)
                _places.Add(where);
    }

    /// <summary>Whether two are named, one of which something can be done to: no known place, and not only a pronoun. Results name places too.</summary>
    private static bool HasPartners(Reading reading)
    {
        if (reading.Names.Count < 2 || reading.Sentence.Kind == BlockKind.Headline)
            return reading.Names.Count >= 2;
        bool differ = false, isPartner = false;
        foreach (var name in reading.Names)
        {
            differ |= name.Entity != reading.Names[0].Entity;
            isPartner |= !name.IsPronoun && !EntityKeys.IsKnownPlace(reading.EntityOf(name));
        }
        return differ && isPartner;
    }

    /// <summary>A headline's result: "Rovers 3, City 1".</summary>
    private void ReadResult(Reading reading, List<PlacedClaim> claims, int first)
    {
        var (words, end) = (reading.Words, reading.Sentence.End);
        // The last four: number, comma, name, number. A number right behind a name is no quantity, for most are models and roads.
        if (reading.Sentence.Kind != BlockKind.Headline || end - reading.Sentence.First < 5 || Points(words, end - 1) is not { } right
            || reading.Names.LastOrDefault(n => n.Span.End == words.Tokens[end - 1].Start - 1) is not { Span.Length: > 0 } loser || reading.TokenAt(loser.Span.Start) - 1 is var comma && !words.Is(comma, ',')
            || Points(words, comma - 1) is not { } left || !reading.Names.Any(n => n.Span.End == words.Tokens[comma - 1].Start - 1))
            return;
        var span = TextSpan.FromBounds(words.Tokens[comma - 1].Start, words.Tokens[end - 1].End);
        if (_surroundings.Tell(ClaimKind.Score, "score", default, span) is { } telling)
            Add(reading, claims, first, span, telling, "score", new ClaimValue(ValueKind.Quantity, left + "-" + right) { Quantity = new Quantity(Math.Min(left, right), Math.Max(left, right), "") }, null);
    }

    private static int? Points(Words words, int token) =>
        words.Tokens[token] is { Kind: TokenKind.Number, Length: <= 3 } number && int.TryParse(words.Text.Substring(number.Start, number.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var points) ? points : null;

    /// <summary>Whether a body or person does a thing to another: "checked into the Harbour clinic", "never entered the Harbour clinic".</summary>
    private void ReadDoings(Reading reading, List<PlacedClaim> claims, int first)
    {
        foreach (var statement in _statements)
        {
            if (statement.Form != StatementForm.Verb || statement.Modality is not (Modality.None or Modality.Attempted) || statement.Hedge is not null || statement.Subject is not { Entities.Count: > 0 }
                || ActWords.ClassOf(statement) is not { Length: > 0 } act)
                continue;
            foreach (var name in _surroundings.Others(statement).Take(2))
                if (_surroundings.Tell(statement, act, name) is { } telling)
                {
                    var value = new ClaimValue(ValueKind.Text, statement.Polarity ? "affirmed" : "denied");
                    var claim = reading.Claim("claim: " + telling.Doers[0].Name + ", " + ActWords.Gerund(statement.Predicate) + " " + name.Name, "truth", value, statement.PredicateSpan, null, null);
                    claims.Add(claim with { Digest = claim.Digest with { Telling = telling, Polarity = statement.Polarity } });
                }
        }
    }

    private static Duration? LengthOf(TimeMention time) => time is { Type: TimeExpressionType.Duration, Duration: { Shortest: not null } length } ? length : null;

    private static TimeOfDay? HourOf(TimeMention time) => time.Type is TimeExpressionType.Date or TimeExpressionType.Time ? time.TimeOfDay : null;

    private static PartialDate? DayOf(TimeMention time) =>
        time is { Type: TimeExpressionType.Date or TimeExpressionType.Time, Stated: not null, Modifier: not (Modifier.Before or Modifier.After or Modifier.OnOrBefore or Modifier.OnOrAfter) } && (time.Date ?? time.Stated) is { } date
            && (DateClaims.IsOneDay(date) || date.Precision is DatePrecision.Month or DatePrecision.Year) ? date : null;

    private void ReadTime(Reading reading, TimeMention time, List<PlacedClaim> claims, int first)
    {
        var found = _surroundings.Of(time.Span, ModifierKind.When, ModifierKind.HowLong) ?? default;
        if (LengthOf(time) is { } length)
        {
            if (!IsAge(reading, time) && _surroundings.Tell(ClaimKind.Duration, "", found, time.Span) is { } telling)
                Add(reading, claims, first, time.Span, telling, "duration", new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length }, found.Statement);
            return;
        }
        if (reading.IsOfAnotherEvent && found.Act.Length == 0)
            return;
        if (HourOf(time) is { } hour && _surroundings.Tell(ClaimKind.Hour, "", found, time.Span) is { } timed)
            Add(reading, claims, first, time.Span, timed with { Hour = time.Modifier == Modifier.Approximate ? Around(hour) : hour, Day = time.Stated }, "time", new ClaimValue(ValueKind.Text, Describe(hour)), found.Statement);
        if (IsOfAnother(reading, time) || DayOf(time) is not { } date || _surroundings.Tell(ClaimKind.Date, "", found, time.Span) is not { } dated)
            return;
        // Where the grammar has no verb for the day, the one the claim on it was read with will do.
        if (dated.Act.Length == 0 && found is { Statement: not null, Bound.Length: 0 } && SlotAt(claims, first, time.Span) is { } slot)
            dated = dated with { Act = slot.Predicate, Names = new(dated.Names.Concat(slot.Agents).Distinct()) };
        // A day behind the article's clock that is told as past leaves its year out.
        if (dated.Tense == Claims.Tense.Past && !time.Stated!.HasYear && date.HasYear && _mentions.Clock.Date is { } clock && (date.Earliest - clock).TotalDays > 1)
            return;
        var value = new ClaimValue(ValueKind.Date, DateClaims.Describe(date)) { Date = date with { Weekday = time.Stated!.Weekday ?? date.Weekday } };
        Add(reading, claims, first, time.Span, dated with { Day = time.Stated }, "date", value, found.Statement);
    }

    /// <summary>"Will play the winner of Friday's match": the day of the match, not of the play.</summary>
    private static bool IsOfAnother(Reading reading, TimeMention time) =>
        reading.TokenAt(time.Span.Start) is > 0 and var token && reading.Words.Is(token - 1, "of") && time.Span.End < reading.Words.Text.Length && reading.Words.Text[time.Span.End] is '\'' or '\u2019';

    private static bool IsAge(Reading reading, TimeMention time) => reading.Quantities.Exists(q => q.Kind == QuantityKind.Age && q.Span.Overlaps(time.Span));

    private static Slot? SlotAt(List<PlacedClaim> claims, int first, TextSpan span)
    {
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest.Slot is { Kind: ClaimKind.Date } slot && claims[i].Span.Overlaps(span))
                return slot;
        return null;
    }

    /// <summary>A quantity with what it answers.</summary>
    private readonly record struct AskedQuantity(QuantityMention Mention, ClaimKind Kind, string Asked, ValueKind ValueKind, string Property);

    private AskedQuantity? Asked(Reading reading, QuantityMention quantity)
    {
        if (quantity.Change is QuantityChange.Up or QuantityChange.Down || quantity.IsPartitive || quantity.IsFraction)
            return null;
        var (kind, asked, valueKind, property) = quantity.Kind switch
        {
            QuantityKind.Count when quantity.Noun.Length > 0 => (ClaimKind.Count, Counted(quantity), ValueKind.Quantity, "number"),
            QuantityKind.Money when quantity.Currency is not null => (ClaimKind.Money, quantity.Currency, ValueKind.Money, "amount"),
            QuantityKind.Age => (ClaimKind.Age, "", ValueKind.Quantity, "age"),
            QuantityKind.Percent => (ClaimKind.Percentage, "", ValueKind.Percentage, "percentage"),
            QuantityKind.Score => (ClaimKind.Score, "score", ValueKind.Quantity, "score"),
            QuantityKind.Measure when Dimension.IsOfOneThing(quantity.Quantity.Unit) => (ClaimKind.Measure, Dimension.Of(quantity.Quantity.Unit), ValueKind.Quantity, Dimension.Of(quantity.Quantity.Unit)),
            _ => default,
        };
        // ".38 revolvers" counts nothing.
        return property is null || (kind == ClaimKind.Count && quantity.Quantity.Value is { } number && number != Math.Floor(number)) || IsBare(reading, quantity) || IsLocated(quantity) || (quantity.Kind == QuantityKind.Measure && StatedValues.IsConversion(reading, quantity))
            ? null : new AskedQuantity(quantity, kind, asked, valueKind, property);
    }

    private void ReadQuantity(Reading reading, AskedQuantity asked, List<PlacedClaim> claims, int first)
    {
        var quantity = asked.Mention;
        var found = _surroundings.Of(quantity.Span, ModifierKind.HowMany, ModifierKind.HowMuch) ?? default;
        if (_surroundings.Tell(asked.Kind, asked.Asked, found, quantity.Span, quantity) is not { } telling)
            return;
        if (asked.Kind == ClaimKind.Age)
            telling = telling with { Doers = PersonClaims.PersonBeside(reading, quantity.Span) is { } person ? new([person]) : EquatableArray<Entity>.Empty };
        var value = asked.ValueKind switch
        {
            ValueKind.Money => new ClaimValue(ValueKind.Money, new Money(quantity.Quantity with { Unit = "" }, quantity.Currency!).ToString()) { Quantity = quantity.Quantity, Currency = quantity.Currency },
            ValueKind.Percentage => new ClaimValue(ValueKind.Percentage, new Percentage(quantity.Quantity with { Unit = "" }).ToString()) { Quantity = quantity.Quantity },
            _ => new ClaimValue(asked.ValueKind, asked.Kind == ClaimKind.Score ? _mentions.Document.SeenIn(quantity.Number) : quantity.Quantity.ToString()) { Quantity = quantity.Quantity },
        };
        Add(reading, claims, first, quantity.Span, telling, asked.Property, value, found.Statement,
            quantity.Noun.Length == 0 || asked.Asked == "person" ? "people" : _mentions.Document.SeenIn(quantity.Noun).ToLowerInvariant());
    }

    /// <summary>What is counted: "crew" of "300 crew members".</summary>
    private string Counted(QuantityMention quantity)
    {
        var unit = quantity.Quantity.Unit;
        if (quantity.Qualifiers.Length > 0)
        {
            var before = _mentions.Document.SeenIn(quantity.Qualifiers).Trim().ToLowerInvariant();
            var both = before.Substring(before.LastIndexOf(' ') + 1) + " " + unit;
            if (ActWords.IsThing(both))
                return ActWords.CountedOf(both);
        }
        return ActWords.CountedOf(unit);
    }

    /// <summary>"One passenger said": a word for "a", not a count.</summary>
    private static bool IsBare(Reading reading, QuantityMention quantity) =>
        quantity.Quantity is { Minimum: 1, Maximum: 1 } && !char.IsDigit(reading.Words.Text[quantity.Number.Start]);

    /// <summary>"150 miles east of Aden" is a place, not a length.</summary>
    private bool IsLocated(QuantityMention quantity)
    {
        if (quantity.Kind != QuantityKind.Measure)
            return false;
        for (var i = _nextPlace; i < _mentions.Whereabouts.Count && _mentions.Whereabouts[i].Span.Start <= quantity.Span.End; i++)
            if (_mentions.Whereabouts[i].Span.Overlaps(quantity.Span))
                return true;
        return false;
    }

    private void ReadBearing(Reading reading, Whereabouts where, List<PlacedClaim> claims, int first)
    {
        var place = _mentions.Names.Entities[_mentions.Names.Mentions[where.Name].Entity];
        var found = _surroundings.Of(where.Span, ModifierKind.Where, ModifierKind.Other) ?? default;
        if (_surroundings.Tell(ClaimKind.Bearing, EntityKeys.Of(place), found, where.Span) is not { } telling)
            return;
        // "Up to 30 miles" bounds the distance and says nothing else of it.
        var isBound = reading.Quantities.Exists(q => q.Span.Overlaps(where.Span) && q.Quantity.Modifier is not (Modifier.None or Modifier.Approximate));
        telling = telling with { Bearing = new Bearing(where.Relation, where.Direction, isBound ? null : where.Metres) };
        Add(reading, claims, first, where.Span, telling, "distance and direction from " + place.Name, new ClaimValue(ValueKind.Text, Findings.DisputeMessage.Quote(_mentions.Document.SeenIn(where.Span))), found.Statement);
    }

    private static readonly bool[] Nobody = Vocabulary.Instance.Words("Claims/Tellings/nobody.lexicon");

    private static bool HasNobody(Reading reading)
    {
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
            if (reading.Words.Tokens[i] is { Kind: TokenKind.Word, Word: > 0 and var word } && Nobody[word])
                return true;
        return false;
    }

    /// <summary>"No one was killed" counts none.</summary>
    private void ReadNobody(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var statement in _statements)
        {
            if (statement.Polarity || statement.Modality != Modality.None || statement.Form != StatementForm.Verb
                || (statement.IsPassive ? statement.Object : statement.Subject ?? statement.Object) is not { } part || !_surroundings.IsNobody(part)
                || ActWords.ClassOf(statement) is not ("kill" or "injure" or "missing" or "arrest"))
                continue;
            var none = new Quantity(0, 0, "person");
            if (_surroundings.Tell(ClaimKind.Count, "person", new Surrounding(statement, ModifierKind.HowMany, ""), part.Span) is { } telling)
                claims.Add(Claim(reading, part.Span, telling, "number", new ClaimValue(ValueKind.Quantity, "none") { Quantity = none }, statement));
        }
    }

    /// <summary>Gives the telling to the claim on the value, or makes one.</summary>
    private void Add(Reading reading, List<PlacedClaim> claims, int first, TextSpan span, Telling telling, string property, ClaimValue value, Statement? statement, string counted = "people")
    {
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest is { Telling: null } digest && digest.Property == property && digest.Value.Kind == value.Kind && claims[i].Span.Overlaps(span) && claims[i].Span.Length <= span.Length + 12)
            {
                claims[i] = claims[i] with { Digest = digest with { Telling = telling } };
                return;
            }
        claims.Add(Claim(reading, span, telling, property, value, statement, counted));
    }

    private PlacedClaim Claim(Reading reading, TextSpan span, Telling telling, string property, ClaimValue value, Statement? statement, string counted = "people")
    {
        var claim = reading.Claim(_surroundings.Subject(telling, statement, counted), property, value, span, null, null);
        return claim with { Digest = claim.Digest with { Telling = telling, IsHedged = statement is { Hedge: not null } } };
    }

    // "Around 9 pm" is a quarter to or a quarter past.
    private const int AroundMinutes = 20;
    private const int MinutesADay = 24 * 60;

    private static TimeOfDay Around(TimeOfDay hour) =>
        new((hour.From + MinutesADay - AroundMinutes) % MinutesADay, (hour.To + AroundMinutes) % MinutesADay, hour.Offset);

    private static string Describe(TimeOfDay hour) => Clock(hour.From) + (hour.To == hour.From ? "" : " to " + Clock(hour.To)) + (hour.Offset is { } o ? " UTC" + (o < 0 ? "-" : "+") + Clock(Math.Abs(o)) : "");

    private static string Clock(int minute) => (minute / 60).ToString("00", System.Globalization.CultureInfo.InvariantCulture) + ":" + (minute % 60).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
