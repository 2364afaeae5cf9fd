namespace Dossier.Engine.Claims;

using System.Globalization;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Claims.Tellings;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

internal sealed partial class QuestionReader
{
    private void ReadTime(TimeMention time, List<PlacedClaim> claims, int first)
    {
        if (time is { Type: TimeExpressionType.Duration, Duration: { } length } && (length.Shortest ?? length.Longest) is not null)
        {
            if (_reading.Quantities.Exists(q => q.Kind == QuantityKind.Age && q.Span.Overlaps(time.Span)))
                return;
            var lasts = Ask(ClaimKind.Duration, time.Span, Term.None);
            // "Up to 24 hours" is a limit where it stands for good; "less than an hour after he had come" says nothing to compare.
            if (length.Shortest is not null || lasts.IsStanding)
                Add(claims, first, time.Span, lasts, "duration", new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length });
            return;
        }
        if (time.Type == TimeExpressionType.Set)
        {
            ReadInterval(time, claims, first);
            return;
        }
        if (time.Type is not (TimeExpressionType.Date or TimeExpressionType.Time) || time.Modifier is Modifier.Before or Modifier.After or Modifier.OnOrBefore or Modifier.OnOrAfter)
            return;
        if (time.TimeOfDay is { } hour)
            Add(claims, first, time.Span, Ask(ClaimKind.Hour, time.Span, Term.None) with { Hour = time.Modifier == Modifier.Approximate ? Around(hour) : hour, Day = time.Stated }, "time", new ClaimValue(ValueKind.Text, Describe(hour)));
        if (time.Stated is null || (time.Date ?? time.Stated) is not { } date || !(DateClaims.IsOneDay(date) || date.Precision is DatePrecision.Month or DatePrecision.Year))
            return;
        var question = Ask(ClaimKind.Date, time.Span, Term.None) with { Day = time.Stated };
        // "Said on Monday": the day of the saying is not that of what is said.
        if (question is { Form: ActForm.Copula, Act.IsNone: true })
            return;
        // "Will play the winner of Friday's match": the match is on Friday.
        if (question.IsAboveNoun && IsPossessive(time.Span))
            question = question with { Act = question.Above, Form = ActForm.Noun };
        // A day behind the article's clock that is told as past leaves its year out.
        if (question.Tense == Tense.Past && !time.Stated.HasYear && date.HasYear && mentions.Clock.Date is { } clock && (date.Earliest - clock).TotalDays > 1)
            return;
        Add(claims, first, time.Span, question, "date", new ClaimValue(ValueKind.Date, DateClaims.Describe(date)) { Date = date with { Weekday = time.Stated.Weekday ?? date.Weekday } });
    }

    private bool IsPossessive(TextSpan span)
    {
        var text = mentions.Words.Text;
        return span.End + 1 < text.Length && text[span.End] is '\'' or '\u2019' && text[span.End + 1] == 's';
    }

    /// <summary>"Every four hours", "weekly": how much time lies between one and the next.</summary>
    private void ReadInterval(TimeMention time, List<PlacedClaim> claims, int first)
    {
        var words = mentions.Document.Slice(time.Span);
        if ((words.IndexOf(' ') < 0 || words.StartsWith("every", StringComparison.OrdinalIgnoreCase)) && Interval(time.Value) is { } length)
            Add(claims, first, time.Span, Ask(ClaimKind.Duration, time.Span, Term.None) with { Unit = "every" }, "interval", new ClaimValue(ValueKind.Duration, time.Value) { Duration = length });
    }

    /// <summary>The length of an interval of one unit: PT4H, P2W; null for others.</summary>
    private static Duration? Interval(string iso)
    {
        var start = iso.StartsWith("PT", StringComparison.Ordinal) ? 2 : 1;
        if (iso.Length - start is < 2 or > 6 || iso[0] != 'P' || !int.TryParse(iso.Substring(start, iso.Length - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return null;
        TimeUnit? unit = (iso[iso.Length - 1], start) switch
        {
            ('S', 2) => TimeUnit.Second,
            ('M', 2) => TimeUnit.Minute,
            ('H', 2) => TimeUnit.Hour,
            ('D', 1) => TimeUnit.Day,
            ('W', 1) => TimeUnit.Week,
            ('M', 1) => TimeUnit.Month,
            ('Y', 1) => TimeUnit.Year,
            _ => null,
        };
        return unit is { } known ? Lengths.Of(iso, count, known) : null;
    }

    private static Duration? LengthOf(QuantityMention quantity)
    {
        if (quantity.Quantity is not { Value: { } count, Modifier: Modifier.None } || count != decimal.Truncate(count) || count is <= 0 or >= 100_000)
            return null;
        return quantity.Quantity.Unit switch { "second" => Of("PT", "S"), "minute" => Of("PT", "M"), "hour" => Of("PT", "H"), "day" => Of("P", "D"), "week" => Of("P", "W"), "month" => Of("P", "M"), "year" => Of("P", "Y"), _ => null };

        Duration? Of(string prefix, string unit) => Interval(prefix + count.ToString(CultureInfo.InvariantCulture) + unit);
    }

    private void ReadQuantity(QuantityMention quantity, List<PlacedClaim> claims, int first)
    {
        if (IsLocated(quantity.Span) || IsBare(quantity) || (quantity.Kind == QuantityKind.Measure && StatedValues.IsConversion(_reading, quantity)))
            return;
        // "26 working days" is no length on the calendar, and so not among the times.
        if (quantity.Kind == QuantityKind.Duration && !_reading.Times.Exists(t => t.Span.Overlaps(quantity.Span)) && LengthOf(quantity) is { } length)
        {
            Add(claims, first, quantity.Span, Ask(ClaimKind.Duration, quantity.Span, Term.None) with { Narrowing = NarrowingOf(quantity) }, "duration", new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length });
            return;
        }
        var noun = quantity.Noun.Length == 0 ? "" : mentions.Document.Slice(quantity.Noun).ToLowerInvariant();
        var unit = quantity.Quantity.Unit;
        var (kind, thing, dimension, valueKind, property) = quantity.Kind switch
        {
            // "84,000 crowns": which country's is not said, and two articles of one event mean one.
            QuantityKind.Count when CurrencyNouns.Contains(unit) => (ClaimKind.Money, "", unit, ValueKind.Quantity, "amount"),
            QuantityKind.Count => (ClaimKind.Count, unit, "", ValueKind.Quantity, "number"),
            QuantityKind.Money when quantity.Currency is not null => (ClaimKind.Money, "", quantity.Currency, ValueKind.Money, "amount"),
            QuantityKind.Age => (ClaimKind.Age, "", "", ValueKind.Quantity, "age"),
            QuantityKind.Percent => (ClaimKind.Percentage, "", "", ValueKind.Percentage, "percentage"),
            QuantityKind.Score => (ClaimKind.Score, "", "", ValueKind.Quantity, "score"),
            QuantityKind.Measure => (ClaimKind.Measure, "", Dimension.Of(unit), ValueKind.Quantity, Dimension.Of(unit)),
            QuantityKind.Rate => (ClaimKind.Measure, "", unit, ValueKind.Quantity, "rate"),
            QuantityKind.Ordinal => (ClaimKind.Ordinal, noun, "", ValueKind.Quantity, "place in order"),
            QuantityKind.Number => (ClaimKind.Number, "", "", ValueKind.Quantity, "number"),
            _ => default,
        };
        if (property is null)
            return;
        var term = thing.Length > 0 ? Term.Of(thing.ToLowerInvariant()) : Term.None;
        var question = Ask(kind, quantity.Span, term);
        if (thing.Length == 0 && kind is not ClaimKind.Age && question.IsAboveNoun)
            question = question with { Thing = question.Above };
        if (kind == ClaimKind.Count && question.Form != ActForm.Verb && StateOf(quantity) is { } state)
            question = question with { Act = state, Form = ActForm.Verb };
        if (kind == ClaimKind.Age && PersonClaims.PersonBeside(_reading, quantity.Span) is { } person)
            question = question with { Doers = new([person]) };
        question = question with
        {
            Unit = dimension,
            Narrowing = NarrowingOf(quantity) is { Count: > 0 } narrowing ? narrowing : question.Narrowing,
            Scope = ScopeOf(quantity),
            IsChange = quantity.Change is QuantityChange.Up or QuantityChange.Down,
            Rounding = IsIdentifier(quantity) ? 0 : quantity.Kind == QuantityKind.Measure ? Math.Max(Rounding.Of(quantity), quantity.Width / 2) : Rounding.Of(quantity),
            IsPart = quantity.IsPartitive || quantity.IsFraction || IsWhole(quantity),
        };
        var value = valueKind switch
        {
            ValueKind.Money => new ClaimValue(valueKind, new Money(quantity.Quantity with { Unit = "" }, quantity.Currency!).ToString()) { Quantity = quantity.Quantity, Currency = quantity.Currency },
            ValueKind.Percentage => new ClaimValue(valueKind, new Percentage(quantity.Quantity with { Unit = "" }).ToString()) { Quantity = quantity.Quantity },
            _ => new ClaimValue(valueKind, kind is ClaimKind.Score or ClaimKind.Ordinal ? mentions.Document.Slice(quantity.Number) : quantity.Quantity.ToString()) { Quantity = quantity.Quantity },
        };
        Add(claims, first, quantity.Span, question, property, value, noun);
    }

    /// <summary>"Came fifth", "the third named storm", "the fourth of five children": a place in an order without a noun right behind it.</summary>
    private void ReadPlainOrdinals(List<PlacedClaim> claims)
    {
        var words = _reading.Words;
        for (var i = _reading.Sentence.First; i < _reading.Sentence.End; i++)
        {
            if (NumberWords.Class(words.Tokens[i].Word) != NumberClass.Ordinal || NumberWords.Value(words.Tokens[i].Word) is not (>= 1 and <= HighestPlace and var place))
                continue;
            var span = words.Span(i, i + 1);
            if (_reading.Quantities.Exists(q => q.Span.Overlaps(span)) || _reading.Times.Exists(t => t.Span.Overlaps(span)) || _reading.Names.Exists(n => n.Span.Overlaps(span)) || IsFraction(i))
                continue;
            var word = _tree.At(span.Start);
            var isOfNoun = word >= 0 && _tree[word].Head is >= 0 and var head && _tree[head].PartOfSpeech is PartOfSpeech.Noun && _tree[word].Relation == Relation.Amod;
            // "First" and "second" join sentences, and begin them.
            if (!isOfNoun && (place == 1 || i == _reading.Sentence.First))
                continue;
            var question = Ask(ClaimKind.Ordinal, span, Term.None);
            var name = words.Slice(i);
            claims.Add(Claim(question with { Thing = question.IsAboveNoun ? question.Above : Term.None }, span, "place in order",
                new ClaimValue(ValueKind.Quantity, name.ToLowerInvariant()) { Quantity = new Quantity(place, place, "") }, question.IsAboveNoun ? question.Above.Lemma : ""));
        }
    }

    private const int HighestPlace = 20;

    /// <summary>"A third of", "two fifths", "one second".</summary>
    private bool IsFraction(int token) =>
        token > _reading.Sentence.First && (_reading.Words.Is(token - 1, "a") || _reading.Words.Is(token - 1, "one") || NumberWords.Class(_reading.Words.Tokens[token - 1].Word) != NumberClass.None || _reading.Words.Tokens[token - 1].Kind == TokenKind.Number);

    /// <summary>"Port 4000", "the number 19 shirt", "`port` | 8085": a name, however round.</summary>
    private bool IsIdentifier(QuantityMention quantity)
    {
        if (quantity.Kind != QuantityKind.Number)
            return false;
        var before = _tree.At(quantity.Span.Start) - 1;
        return before >= 0 && _tree[before].Tag is PennTag.NN or PennTag.NNP;
    }

    /// <summary>"24 people dead", "three workers missing": what has become of those counted.</summary>
    private Term? StateOf(QuantityMention quantity)
    {
        var word = _tree.At(quantity.Span.End - 1) + 1;
        return word > 0 && word < _tree.Count && (_tree[word].Tag == PennTag.VBN || (_tree[word].PartOfSpeech == PartOfSpeech.Adj && !(word + 1 < _tree.Count && _tree[word + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn)))
            ? _content[word] : null;
    }

    private static readonly HashSet<string> CurrencyNouns = new(Vocabulary.Instance.Lines("Claims/currency-nouns.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    private int _nextBearing;

    /// <summary>"150 miles east of Aden" is a place, not a length.</summary>
    private bool IsLocated(TextSpan span)
    {
        while (_nextBearing < mentions.Whereabouts.Count && mentions.Whereabouts[_nextBearing].Span.Start < _reading.Span.Start)
            _nextBearing++;
        for (var i = _nextBearing; i < mentions.Whereabouts.Count && mentions.Whereabouts[i].Span.Start <= _reading.Span.End; i++)
            if (mentions.Whereabouts[i].Span.Overlaps(span))
                return true;
        return false;
    }

    /// <summary>Whether somebody does something or not, or is something or not.</summary>
    private void ReadDoing(Statement statement, List<PlacedClaim> claims)
    {
        if (statement.Form is not (StatementForm.Verb or StatementForm.Copula) || statement.Hedge is not null)
            return;
        var value = statement.PredicateSpan;
        var (act, form) = ActOf(statement, value);
        if (act.IsNone)
            return;
        var question = Ask(ClaimKind.Polarity, value, act) with { Act = act, Form = form };
        // "The airport was open" and "was closed": what is so stands in one part with what is done to it.
        if (form == ActForm.Copula)
            question = question with { Object = question.Subject, Others = question.Doers, Subject = EquatableArray<Term>.Empty, Doers = EquatableArray<Entity>.Empty };
        if (IsNobody(statement.Subject) || IsNobody(statement.Object))
        {
            // "No one was hurt" counts none.
            if (!statement.Polarity && statement.Modality == Modality.None)
                claims.Add(Claim(question with { Kind = ClaimKind.Count, Thing = Term.Of("person") }, (IsNobody(statement.Subject) ? statement.Subject : statement.Object)!.Span, "number", new ClaimValue(ValueKind.Quantity, "none") { Quantity = new Quantity(0, 0, "person") }, "people"));
            return;
        }
        if (!statement.Polarity && IsPartlyDenied(value))
            return;
        // Named as its value is, it is listed nowhere: statements tell the same.
        var isSo = statement.Polarity != IsComplementDenied(statement);
        var truth = isSo ? "affirmed" : "denied";
        var claim = Claim(question, value, "truth", new ClaimValue(ValueKind.Text, truth), "", truth);
        claims.Add(claim with { Digest = claim.Digest with { Polarity = isSo } });
    }

    /// <summary>"Had not scored much", "did not resign until May": in part it is so.</summary>
    private bool IsPartlyDenied(TextSpan predicate)
    {
        var word = _reading.TokenAt(predicate.End);
        for (var i = word; i < Math.Min(word + 2, _reading.Sentence.End); i++)
            if (_reading.Words.Slice(i).ToLowerInvariant() is "much" or "many" or "all" or "every" or "everything" or "everyone" or "always" or "enough" or "only" or "until" or "till" or "alone" or "just" or "necessarily")
                return true;
        return false;
    }

    /// <summary>"Was found not guilty": what is denied is not the finding.</summary>
    private bool IsComplementDenied(Statement statement)
    {
        var verb = _tree.At(statement.PredicateSpan.Start);
        if (verb < 0)
            return false;
        for (var child = _tree[verb].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].PartOfSpeech == PartOfSpeech.Adj && _tree[child].Relation is Relation.Xcomp or Relation.Advcl or Relation.Obj)
                for (var word = _tree[child].FirstChild; word >= 0; word = _tree[word].NextSibling)
                    if (_tree[word].Length == 3 && string.Equals(_tree.Form(word), "not", StringComparison.OrdinalIgnoreCase))
                        return true;
        return false;
    }

    /// <summary>"No one was killed" counts none.</summary>
    private bool IsNobody(StatementPart? part) =>
        part is { Span.Length: <= 8 } && mentions.Document.Slice(part.Span).ToLowerInvariant() is "no one" or "no-one" or "nobody" or "none" or "no-body";

    /// <summary>"Version 4.2", "Bluetooth 5.0", "PostgreSQL 13".</summary>
    private void ReadVersions(List<PlacedClaim> claims)
    {
        var words = _reading.Words;
        for (var i = _reading.Sentence.First; i < _reading.Sentence.End; i++)
        {
            if (words.Tokens[i] is not { Kind: TokenKind.Number } || i == _reading.Sentence.First || _reading.Times.Exists(t => t.Span.Overlaps(words.Span(i, i + 1))))
                continue;
            var digits = words.Slice(i);
            var before = words.Tokens[i - 1];
            var named = IsVersionWord(words.Slice(i - 1)) || (digits.IndexOf('.') > 0 && before is { Kind: TokenKind.Word, IsCapitalized: true } && _reading.Quantities.Find(q => q.Span.Overlaps(words.Span(i, i + 1))) is null or { Kind: QuantityKind.Number });
            if (!named || digits.Length > 12)
                continue;
            var span = words.Span(i, i + 1);
            var question = Ask(ClaimKind.Version, span, Term.Of(words.Slice(i - 1).ToLowerInvariant())) with { IsUnreal = false };
            claims.Add(Claim(question, span, "version", new ClaimValue(ValueKind.Text, digits), "", words.Slice(i - 1)));
        }
    }

    private static bool IsVersionWord(string word) => word is "version" or "Version" or "release" or "Release" or "firmware" or "Firmware" or "v" or "versions";

    private EquatableArray<Term> NarrowingOf(QuantityMention quantity)
    {
        _terms.Clear();
        for (var i = Math.Max(0, _tree.At(quantity.Number.Start)); i < _tree.Count && _tree[i].Start < quantity.Noun.Start; i++)
            if (_tree[i].Start >= quantity.Number.End && _content[i] is { } term)
                _terms.Add(term);
        return _terms.Count == 0 ? EquatableArray<Term>.Empty : new(_terms.ToArray());
    }

    private string ScopeOf(QuantityMention quantity)
    {
        var scope = Narrowing.Of(_reading, quantity).Scope;
        foreach (var period in _reading.Periods)
            scope = scope.Replace(period, "");
        return scope.Trim();
    }

    /// <summary>"More than half of the 30 barges": the whole of which a part is told.</summary>
    private bool IsWhole(QuantityMention quantity)
    {
        var token = _reading.TokenAt(quantity.Span.Start) - 1;
        if (token > _reading.Sentence.First && _reading.Words.Is(token, "the"))
            token--;
        return token > _reading.Sentence.First && _reading.Words.Is(token, "of") && _reading.Quantities.Exists(q => !ReferenceEquals(q, quantity) && q.Span.Start < quantity.Span.Start && q.Span.End >= _reading.Words.Tokens[token - 1].Start);
    }

    /// <summary>"One passenger said": a word for "a", not a count.</summary>
    private bool IsBare(QuantityMention quantity) =>
        quantity.Kind != QuantityKind.Ordinal && quantity.Quantity is { Minimum: 1, Maximum: 1 } && !char.IsDigit(_reading.Words.Text[quantity.Number.Start]);

    /// <summary>Gives the question to the claim on the value, or makes a claim.</summary>
    private void Add(List<PlacedClaim> claims, int first, TextSpan span, Question question, string property, ClaimValue value, string counted = "")
    {
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest is { Question: null } digest && digest.Property == property && digest.Value.Kind == value.Kind && claims[i].Span.Overlaps(span) && claims[i].Span.Length <= span.Length + 12)
            {
                claims[i] = claims[i] with { Digest = digest with { Question = question } };
                return;
            }
        claims.Add(Claim(question, span, property, value, counted));
    }

    private PlacedClaim Claim(Question question, TextSpan span, string property, ClaimValue value, string counted, string? subject = null)
    {
        var claim = _reading.Claim(subject ?? SubjectOf(question, counted), property, value, span, null, null);
        return claim with { Digest = claim.Digest with { Question = question } };
    }

    /// <summary>What a claim on a value is about, in the sentence's own words.</summary>
    private static string SubjectOf(Question question, string counted) => question.Kind switch
    {
        ClaimKind.Count or ClaimKind.Number or ClaimKind.Ordinal => counted.Length > 0 ? counted : question.Act.IsNone ? "" : question.Act.Lemma,
        ClaimKind.Age => question.Doers.Count > 0 ? question.Doers[0].Name : "",
        _ => question.Doers.Count > 0 ? question.Doers[0].Name : question.Subject.Count > 0 ? question.Subject[0].Lemma : question.Act.Lemma,
    };

    // "Around 9 pm" is a quarter to or a quarter past.
    private const int AroundMinutes = 20;
    private const int MinutesADay = 24 * 60;

    private static TimeOfDay Around(TimeOfDay hour) =>
        new((hour.From + MinutesADay - AroundMinutes) % MinutesADay, (hour.To + AroundMinutes) % MinutesADay, hour.Offset);

    private static string Describe(TimeOfDay hour) => Clock(hour.From) + (hour.To == hour.From ? "" : " to " + Clock(hour.To)) + (hour.Offset is { } o ? " UTC" + (o < 0 ? "-" : "+") + Clock(Math.Abs(o)) : "");

    private static string Clock(int minute) => (minute / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minute % 60).ToString("00", CultureInfo.InvariantCulture);
}
