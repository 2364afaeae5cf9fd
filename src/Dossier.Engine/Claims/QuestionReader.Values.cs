namespace Dossier.Engine.Claims;

using System.Globalization;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Quantities;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Times;

internal sealed partial class QuestionReader
{
    private void ReadTime(TimeMention time, List<PlacedClaim> claims, int first)
    {
        // "`2024-01-15T09:00;1h`", a line of a log: the day of an example.
        if (time.Duration is null && _code.Holds(_reading.Sentence.Block, time.Span) && !_reading.Words.IsCode(_reading.TokenAt(time.Span.Start), _reading.TokenAt(time.Span.End - 1)))
            return;
        if (time.Duration is { } length && (length.Shortest ?? length.Longest) is not null)
        {
            if (_reading.Quantities.Exists(q => q.Kind == QuantityKind.Age && q.Span.Overlaps(time.Span)))
                return;
            if (RangeOf(time) is { } range)
            {
                // "100 milliseconds to 5 seconds": one length, told at its second end.
                if (time.Span.End < range.Span.End)
                    return;
                length = range.Length;
            }
            var lasts = Ask(ClaimKind.Duration, time.Span, Term.None);
            if (IsStillToPlay(_reading.TokenAt(time.Span.End)))
                lasts = lasts with { Unit = Question.StillToPlay };
            if (lasts.IsStanding && length.Modifier == Modifier.None && StatementOf(time.Span).Statement is { Polarity: false, Predicate: "exceed" })
                length = length with { Shortest = null, Modifier = Modifier.EqualOrLess };
            // "Up to 24 hours" is a limit where it stands for good; "less than an hour after he had come" says nothing to compare.
            if (length.Shortest is not null || lasts.IsStanding)
                Add(claims, first, time.Span, lasts, "duration", new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length });
            return;
        }
        if (AgoOf(time) is { } ago)
        {
            Add(claims, first, time.Span, Ask(ClaimKind.Duration, time.Span, Term.None) with { Unit = "ago" }, "time since", new ClaimValue(ValueKind.Duration, ago.Iso) { Duration = ago });
            return;
        }
        if (time.Type == TimeExpressionType.Set)
        {
            ReadInterval(time, claims, first);
            return;
        }
        if (time.Type is not (TimeExpressionType.Date or TimeExpressionType.Time) || time.Modifier is Modifier.Before or Modifier.After or Modifier.OnOrBefore or Modifier.OnOrAfter || IsOfWeek(time))
            return;
        if (time.TimeOfDay is { } hour)
            Add(claims, first, time.Span, Ask(ClaimKind.Hour, time.Span, Term.None) with { Hour = time.Modifier == Modifier.Approximate ? Around(hour) : hour, Day = time.Stated }, "time", new ClaimValue(ValueKind.Text, Describe(hour)));
        if (time.Stated is null || (time.Date ?? time.Stated) is not { } date || !(DateClaims.IsOneDay(date) || date.Precision is DatePrecision.Month or DatePrecision.Year))
            return;
        var question = Ask(ClaimKind.Date, time.Span, Term.None) with { Day = time.Stated, Hour = time.TimeOfDay };
        // "Said on Monday": the day of the saying is not that of what is said.
        if (question is { Form: ActForm.Copula, Act.IsNone: true, IsStanding: false })
            return;
        // "Will play the winner of Friday's match": the match is on Friday.
        if (question.IsAboveNoun && IsPossessive(time.Span))
            question = question with { Act = question.Above, Form = ActForm.Noun };
        // "2020 was a busy year" tells of the year, not when something was.
        if (question is { Form: ActForm.Copula, Link: "nsubj:" } && IsIndefinite(question.Act, time.Span.End))
            return;
        // A day behind the article's clock that is told as past leaves its year out.
        if (question.Tense == Tense.Past && !time.Stated.HasYear && date.HasYear && mentions.Clock.Date is { } clock && (date.Earliest - clock).TotalDays > 1)
            return;
        Add(claims, first, time.Span, question, "date", new ClaimValue(ValueKind.Date, DateClaims.Describe(date)) { Date = date with { Weekday = time.Stated.Weekday ?? date.Weekday } });
    }

    /// <summary>Whether a word behind a place of the sentence has "a" or "an" before it.</summary>
    private bool IsIndefinite(Term noun, int from)
    {
        var isIndefinite = false;
        for (var i = Math.Max(0, _tree.At(from)); i < _tree.Count && !noun.Equals(_content[i]); i++)
            isIndefinite |= _tree[i].Start >= from && _reader.Grammar.Lemma(i) is "a" or "an";
        return isIndefinite;
    }

    /// <summary>The range whose two ends are times of their own: "100 milliseconds to 5 seconds"; null for others.</summary>
    private (TextSpan Span, Duration Length)? RangeOf(TimeMention time) =>
        _reading.Quantities.Find(q => q.Kind == QuantityKind.Duration && q.Span.Overlaps(time.Span) && !time.Span.Contains(q.Number)) is { } range && LengthsOf(range) is { } length ? (range.Span, length) : null;

    /// <summary>The lengths between the two ends of a range; null for what is none, and for "from 4 minutes to 5 minutes", which may tell of a change.</summary>
    private Duration? LengthsOf(QuantityMention range)
    {
        if (range.Quantity is not { Modifier: Modifier.None, Minimum: { } least, Maximum: { } most } || least >= most || range.From > range.To)
            return null;
        var token = _reading.TokenAt(range.Span.Start);
        if (token > _reading.Sentence.First && _reading.Words.Is(token - 1, "from"))
            return null;
        return Length(least) is { } shortest && Length(most) is { } longest ? new Duration(shortest.Iso + "/" + longest.Iso, shortest.Shortest, longest.Longest) : null;

        Duration? Length(decimal count) => range.Quantity.Unit switch
        {
            "millisecond" => Of(count / 1000, "PT", 'S', TimeUnit.Second),
            "second" => Of(count, "PT", 'S', TimeUnit.Second),
            "minute" => Of(count, "PT", 'M', TimeUnit.Minute),
            "hour" => Of(count, "PT", 'H', TimeUnit.Hour),
            "day" => Of(count, "P", 'D', TimeUnit.Day),
            "week" => Of(count, "P", 'W', TimeUnit.Week),
            "month" => Of(count, "P", 'M', TimeUnit.Month),
            "year" => Of(count, "P", 'Y', TimeUnit.Year),
            _ => null,
        };

        static Duration? Of(decimal count, string prefix, char letter, TimeUnit unit) => Lengths.Of(prefix + count.ToString("0.####", CultureInfo.InvariantCulture) + letter, count, unit);
    }

    /// <summary>"Eight months ago", "74 million years ago": how long since, where no day of the calendar comes of it.</summary>
    private Duration? AgoOf(TimeMention time) =>
        time is { Type: TimeExpressionType.Date } && time.Span.Length > 4 && mentions.Document.SeenIn(time.Span).EndsWith(" ago", StringComparison.OrdinalIgnoreCase)
        && _reading.Quantities.Find(q => q.Kind == QuantityKind.Duration && time.Span.Contains(q.Span)) is { } length ? LengthOf(length) : null;

    private bool IsPossessive(TextSpan span)
    {
        var text = mentions.Words.Text;
        return span.End + 1 < text.Length && text[span.End] is '\'' or '\u2019' && text[span.End + 1] == 's';
    }

    /// <summary>"Every four hours", "weekly": how much time lies between one and the next.</summary>
    private void ReadInterval(TimeMention time, List<PlacedClaim> claims, int first)
    {
        var words = mentions.Document.SeenIn(time.Span);
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
        return quantity.Quantity.Unit switch { "millisecond" => OfMilliseconds(), "second" => Of("PT", "S"), "minute" => Of("PT", "M"), "hour" => Of("PT", "H"), "day" => Of("P", "D"), "week" => Of("P", "W"), "month" => Of("P", "M"), "year" => Of("P", "Y"), _ => null };

        Duration? Of(string prefix, string unit) => Interval(prefix + count.ToString(CultureInfo.InvariantCulture) + unit);

        Duration OfMilliseconds() => new("PT" + (count / 1000).ToString("0.###", CultureInfo.InvariantCulture) + "S", TimeSpan.FromMilliseconds((double)count), TimeSpan.FromMilliseconds((double)count));
    }

    private void ReadQuantity(QuantityMention quantity, List<PlacedClaim> claims, int first)
    {
        if (_gameClocks.Exists(c => c.Overlaps(quantity.Span)) || IsDeterminedCount(quantity))
            return;
        // "Unit 3 makes 900 megawatts": three makes are none.
        if (quantity.Kind == QuantityKind.Count && _designations.Exists(d => d.Span.Overlaps(quantity.Number) && !d.Span.Overlaps(quantity.Noun)))
            return;
        if (_tallies.Exists(t => t.Overlaps(quantity.Span)) || IsLocated(quantity.Span) || IsBare(quantity) || (quantity.Kind == QuantityKind.Measure && _reading.IsConversion(quantity)))
            return;
        // "`5m`" in code font is five minutes, and no length.
        if (quantity.Kind == QuantityKind.Measure && _reading.Times.Exists(t => t.Duration is not null && t.Span.Overlaps(quantity.Span)))
            return;
        // "26 working days" is no length on the calendar, and so not among the times.
        if (quantity.Kind == QuantityKind.Duration && !_reading.Times.Exists(t => t.Span.Overlaps(quantity.Span)) && (LengthOf(quantity) ?? LengthsOf(quantity)) is { } length)
        {
            Add(claims, first, quantity.Span, Ask(ClaimKind.Duration, quantity.Span, Term.None) with { Narrowing = NarrowingOf(quantity) }, "duration", new ClaimValue(ValueKind.Duration, length.Iso) { Duration = length });
            return;
        }
        if (quantity.Kind == QuantityKind.Number && ClockOf(quantity) is { } hour)
        {
            Add(claims, first, quantity.Span, Ask(ClaimKind.Hour, quantity.Span, Term.None) with { Hour = hour }, "time", new ClaimValue(ValueKind.Text, Describe(hour)));
            return;
        }
        if (IsMagnitude(quantity))
            quantity = quantity with { Kind = QuantityKind.Measure, Span = quantity.Number, Noun = default, Quantity = quantity.Quantity with { Unit = "magnitude" } };
        var isShare = IsShare(quantity);
        var noun = quantity.Noun.Length == 0 ? "" : mentions.Document.SeenIn(quantity.Noun).ToLowerInvariant();
        var (unit, per) = RateOf(quantity);
        var (kind, thing, dimension, valueKind, property) = quantity.Kind switch
        {
            _ when isShare => (ClaimKind.Percentage, "", "", ValueKind.Percentage, "percentage"),
            QuantityKind.Number when IsSum(quantity) && SumOf().Currency is { } sum => (ClaimKind.Money, "", sum, ValueKind.Quantity, "amount"),
            QuantityKind.Number when IsAge(quantity) => (ClaimKind.Age, "", "", ValueKind.Quantity, "age"),
            QuantityKind.Measure when unit == "pound-mass" && IsMoney(quantity) => (ClaimKind.Money, "", CurrencyOf("pound")!, ValueKind.Quantity, "amount"),
            // "74 million years": longer than the calendar goes.
            QuantityKind.Duration when quantity.Quantity.Minimum >= LeastOfAges => (ClaimKind.Measure, "", Dimension.Of(unit), ValueKind.Quantity, Dimension.Of(unit)),
            QuantityKind.Measure or QuantityKind.Rate when unit == "count" => (ClaimKind.Count, "time", "", ValueKind.Quantity, "number"),
            // "1,000 calls a day", "4 crowns a share": a count or a sum, whatever it is told of; "60 kilometres an hour" is a speed.
            QuantityKind.Rate when CurrencyOf(unit) is { } called => (ClaimKind.Money, "", called, ValueKind.Quantity, "amount"),
            QuantityKind.Rate when per.Length > 0 && UnitTable.Find(unit) is null => (ClaimKind.Count, unit, "", ValueKind.Quantity, "number"),
            // "84,000 crowns": which country's is not said, and two articles of one event mean one.
            QuantityKind.Count when CurrencyOf(unit) is { } called => (ClaimKind.Money, "", called, ValueKind.Quantity, "amount"),
            QuantityKind.Count => (ClaimKind.Count, unit, "", ValueKind.Quantity, "number"),
            QuantityKind.Money when quantity.Currency is { } code => (ClaimKind.Money, "", CurrencyOf(code) ?? code, ValueKind.Money, "amount"),
            // "38 cents": of which money, another article may say.
            QuantityKind.Money => (ClaimKind.Money, "", "", ValueKind.Quantity, "amount"),
            QuantityKind.Age => (ClaimKind.Age, "", "", ValueKind.Quantity, "age"),
            QuantityKind.Percent => (ClaimKind.Percentage, "", "", ValueKind.Percentage, "percentage"),
            QuantityKind.Score => (ClaimKind.Score, "", "", ValueKind.Quantity, "score"),
            QuantityKind.Measure => (ClaimKind.Measure, "", Dimension.Of(unit), ValueKind.Quantity, Dimension.Of(unit)),
            QuantityKind.Rate => (ClaimKind.Measure, "", quantity.Quantity.Unit, ValueKind.Quantity, "rate"),
            QuantityKind.Ordinal => (ClaimKind.Ordinal, noun, "", ValueKind.Quantity, "place in order"),
            QuantityKind.Number => (ClaimKind.Number, "", "", ValueKind.Quantity, "number"),
            _ => default,
        };
        if (property is null)
            return;
        var term = thing.Length > 0 ? Term.Of(thing.ToLowerInvariant()) : Term.None;
        var question = Ask(kind, quantity.Span, term);
        if (thing.Length == 0 && kind is not ClaimKind.Age && question.Thing.IsNone)
            // "A port of 8080", "the port is 8080".
            question = question with { Thing = question.IsAboveNoun ? question.Above : question is { Form: ActForm.Copula, Above.IsNone: true, Subject.Count: > 0 } ? question.Subject[0] : Term.None };
        if (kind == ClaimKind.Count && question.Form != ActForm.Verb && StateOf(quantity) is { } state)
            question = question with { Act = state, Form = ActForm.Verb };
        if (kind == ClaimKind.Age && PersonClaims.PersonBeside(_reading, quantity.Span) is { } person)
            question = question with { Doers = new([person]) };
        question = question with
        {
            Unit = dimension,
            Narrowing = NarrowingOf(quantity) is { Count: > 0 } narrowing ? narrowing : question.Narrowing,
            Scope = (ScopeOf(quantity) + " " + per).Trim(),
            IsChange = quantity.Change is QuantityChange.Up or QuantityChange.Down,
            Rounding = IsIdentifier(quantity) ? 0 : quantity.Kind == QuantityKind.Measure ? Math.Max(Rounding.Of(quantity), quantity.Width / 2) : Rounding.Of(quantity),
            IsPart = kind is not ClaimKind.Percentage && (quantity.IsPartitive || quantity.IsFraction || IsWhole(quantity)),
            IsRest = IsRest(quantity),
        };
        if (question.IsStanding && kind is not (ClaimKind.Ordinal or ClaimKind.Score) && LimitOf(quantity) is { } limit)
            quantity = quantity with { Quantity = limit };
        if (isShare)
        {
            Add(claims, first, quantity.Number, question with { Rounding = ShareRounding }, property, new ClaimValue(valueKind, mentions.Document.SeenIn(quantity.Number).ToLowerInvariant()) { Quantity = Percent(quantity.Quantity) });
            return;
        }
        var value = valueKind switch
        {
            _ when kind == ClaimKind.Money && quantity.Currency is null && (unit == "cent" || unit.StartsWith("cent ", StringComparison.Ordinal)) => new ClaimValue(ValueKind.Quantity, mentions.Document.SeenIn(quantity.Span)) { Quantity = OfCents(quantity.Quantity) },
            // "220 pounds": the reader of quantities took them for a mass.
            _ when kind == ClaimKind.Money && quantity.Kind == QuantityKind.Measure => new ClaimValue(ValueKind.Quantity, mentions.Document.SeenIn(quantity.Span)) { Quantity = quantity.Quantity },
            ValueKind.Money when quantity.Currency is null => new ClaimValue(ValueKind.Quantity, quantity.Quantity.ToString()) { Quantity = quantity.Quantity },
            ValueKind.Money => new ClaimValue(valueKind, new Money(quantity.Quantity with { Unit = "" }, quantity.Currency!).ToString()) { Quantity = quantity.Quantity, Currency = quantity.Currency },
            ValueKind.Percentage => new ClaimValue(valueKind, new Percentage(quantity.Quantity with { Unit = "" }).ToString()) { Quantity = quantity.Quantity },
            _ => new ClaimValue(valueKind, kind is ClaimKind.Score or ClaimKind.Ordinal ? mentions.Document.SeenIn(quantity.Number) : quantity.Quantity.ToString()) { Quantity = quantity.Quantity },
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

    /// <summary>"Of the 118 on board, 43 died", "thirteen were airlifted", "the other three swam": a number that stands for those it counts.</summary>
    private void ReadBareCounts(List<PlacedClaim> claims, int first)
    {
        var words = _reading.Words;
        for (var i = _reading.Sentence.First; i < _reading.Sentence.End; i++)
        {
            if (!IsBareCount(i, out var read))
                continue;
            var span = words.Span(i, read.End);
            if (Settings.IsValue(words, i, _reading.Sentence.First) || _reading.Quantities.Exists(q => q.Span.Overlaps(span) && !IsDeterminedCount(q)) || _reading.Times.Exists(t => t.Span.Overlaps(span)) || _reading.Names.Exists(n => n.Span.Overlaps(span)) || _gameClocks.Exists(c => c.Overlaps(span)))
                continue;
            var thing = _reading.Quantities.FindLast(q => q.Kind == QuantityKind.Count && q.Span.End <= span.Start) is { } before ? Term.Of(before.Quantity.Unit) : Term.Of("person");
            var question = Ask(ClaimKind.Count, span, thing) with { IsPart = false, IsRest = (i > _reading.Sentence.First && IsRestWord(i - 1)) || (read.End < _reading.Sentence.End && words.Is(read.End, "remaining")) };
            Add(claims, first, span, question, "number", new ClaimValue(ValueKind.Quantity, mentions.Document.SeenIn(span).ToLowerInvariant()) { Quantity = new Quantity(read.Value, read.Value, thing.Lemma) }, thing.Lemma);
        }
    }

    /// <summary>"The other 12 left": a number that a determiner and a verb make a count.</summary>
    private bool IsDeterminedCount(QuantityMention quantity) =>
        quantity is { Kind: QuantityKind.Number, Noun.Length: 0 } && quantity.Span == quantity.Number && _reading.TokenAt(quantity.Span.Start) is var token && BeginsDetermined(token) && IsBareCount(token, out _);

    private bool IsBareCount(int token, out NumberRead read)
    {
        var words = _reading.Words;
        read = default;
        return (NumberWords.Class(words.Tokens[token].Word) != NumberClass.None || words.Tokens[token].Kind == TokenKind.Number) && (OpensClause(token) || BeginsDetermined(token))
            && Quantities.NumberReader.TryRead(words, token, token, _reading.Sentence.End, out read) && read.Form is NumberForm.Digits or NumberForm.Words && read.Width >= 1 && read.Value is >= 2 and <= MostBare && IsCountedSubject(read.End);
    }

    private bool OpensClause(int token)
    {
        var words = _reading.Words;
        return token == _reading.Sentence.First || words.Tokens[token - 1].Kind == TokenKind.Symbol && !words.Is(token - 1, '-') && (words.Tokens[token].SpaceBefore || words.Slice(token - 1) is "(" or "[" or "\"" or "\u201C") || words.Slice(token - 1) is "and" or "but" or "while" or "where";
    }

    /// <summary>"The remaining seven stayed", "the other three left", "all seven sang", "the 12 remaining agreed".</summary>
    private bool BeginsDetermined(int token)
    {
        var words = _reading.Words;
        var begin = _reading.Sentence.First;
        if (token <= begin)
            return false;
        if (IsRestWord(token - 1) || words.Is(token - 1, "all"))
            return OpensClause(token - 1) || (token - 1 > begin && words.Is(token - 2, "the") && OpensClause(token - 2));
        return words.Is(token - 1, "the") && OpensClause(token - 1) && token + 1 < _reading.Sentence.End && words.Is(token + 1, "remaining");
    }

    /// <summary>Whether a word says that some are counted besides others that were told.</summary>
    private bool IsRestWord(int token) => _reading.Words.Is(token, "remaining") || _reading.Words.Is(token, "other");

    /// <summary>Whether a verb follows a number. "Of those on board" may stand between the two.</summary>
    private bool IsCountedSubject(int token)
    {
        var words = _reading.Words;
        var isRest = token < _reading.Sentence.End && words.Is(token, "remaining");
        if (isRest)
            token++;
        var isOf = token + 1 < _reading.Sentence.End && words.Is(token, "of") && words.Slice(token + 1) is "those" or "them" or "these" or "us" or "the";
        for (var i = token; i < Math.Min(_reading.Sentence.End, token + (isOf ? MostBetween : 1)); i++)
            if (_tree.At(words.Tokens[i].Start) is >= 0 and var word && _tree[word].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux && (_tree[word].Tag is not (PennTag.VBG or PennTag.VBN) || (isRest && _tree[word].Tag == PennTag.VBN)))
                return true;
        return false;
    }

    private const int MostBetween = 7;
    private const decimal MostBare = 9_999;
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

    // "Crown", "SEK" and "kronor" are compared as sums of crowns: which country's, two articles on one matter know.
    private static readonly Dictionary<string, string> Currencies = Vocabulary.Instance.Lines("Claims/currency-nouns.lexicon")
        .SelectMany(l => new[] { l.Fields[0] }.Concat(l.Fields.Length > 2 ? l.Fields[2].Split(' ') : []).Select(name => (Name: name, Noun: l.Fields[1])))
        .GroupBy(c => c.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Noun, StringComparer.Ordinal);

    /// <summary>The noun under which sums of a currency are compared, by its noun or its code; null for what is no currency.</summary>
    private static string? CurrencyOf(string name) => Currencies.TryGetValue(name, out var noun) ? noun : null;

    // No ship weighs its cargo in millions of pounds where nothing says of what.
    private const decimal FewestPoundsOfMoney = 1_000_000;

    /// <summary>"A 2.4 million pound scheme", and any pounds of an article that has sums in them: money.</summary>
    private bool IsMoney(QuantityMention pounds)
    {
        var next = _reading.TokenAt(pounds.Span.End);
        return !(next < _reading.Sentence.End && _reading.Words.Is(next, "of")) && (pounds.Quantity.Minimum >= FewestPoundsOfMoney || SumOf().HasPounds || IsBehindSumWord(pounds));
    }

    /// <summary>What a quantity is of, and per what: "call", "per day".</summary>
    private static (string Unit, string Per) RateOf(QuantityMention quantity)
    {
        var unit = quantity.Quantity.Unit;
        return quantity.Kind == QuantityKind.Rate && unit.IndexOf(" per ", StringComparison.Ordinal) is > 0 and var at ? (unit.Substring(0, at), unit.Substring(at + 1)) : (unit, "");
    }

    /// <summary>"An earthquake of magnitude 6.8", "a magnitude of 5.9": what stands behind it is not counted.</summary>
    private bool IsMagnitude(QuantityMention quantity)
    {
        var token = _reading.TokenAt(quantity.Number.Start) - 1;
        if (token > _reading.Sentence.First && _reading.Words.Is(token, "of"))
            token--;
        return token >= _reading.Sentence.First && quantity.Kind is QuantityKind.Number or QuantityKind.Count && _reading.Words.Slice(token).Equals("magnitude", StringComparison.OrdinalIgnoreCase);
    }

    private const decimal LeastOfAges = 10_000;

    // "Half" may be 48 in a hundred, "a third" 35.
    private const decimal ShareRounding = 2;

    /// <summary>"Two thirds of those who vote", "half of the bill": a share told in words, as "40 per cent" is in digits.</summary>
    private bool IsShare(QuantityMention quantity) =>
        quantity.Kind is QuantityKind.Number or QuantityKind.Count && quantity.Quantity is { Value: > 0 and < 1 } && quantity.Number.Length > 0 && char.IsLetter(mentions.Document.Text[quantity.Number.Start])
        // "Half a tablet".
        && !mentions.Document.SeenIn(quantity.Number).EndsWith(" a", StringComparison.Ordinal);

    // "The maximum size is 20 MB", "Limit | 20": words that make of a number the most or the least of all.
    private const int NearLimit = 7;

    /// <summary>The bound that a plain number is by the words before it, and "no file may be larger than 20 MB", which is one as well; null for others.</summary>
    private Quantity? LimitOf(QuantityMention quantity)
    {
        var value = quantity.Quantity;
        var statement = StatementOf(quantity.Span).Statement;
        var isDenied = statement is not null && (!statement.Polarity || IsOfNone(statement.Subject)) && !DeniesItself(quantity.Span);
        // "Must not be less than 10", "must not be below 10".
        if (isDenied && value is { Minimum: null, Maximum: { } most, Modifier: Modifier.LessThan })
            return new Quantity(most, null, value.Unit, Modifier.EqualOrMore) { Value = most };
        // "Must not exceed 64".
        if (isDenied && value.Minimum is { } least && (value.Maximum is null || (value.Value is not null && statement!.Predicate == "exceed")))
            return new Quantity(null, least, value.Unit, Modifier.EqualOrLess) { Value = least };
        if (value.Value is not { } number || value.Modifier != Modifier.None)
            return null;
        for (var i = _tree.At(quantity.Span.Start) - 1; i >= 0 && i >= _tree.At(quantity.Span.Start) - NearLimit; i--)
            switch (_tree.Form(i).ToLowerInvariant())
            {
                case "maximum" or "max" or "limit" or "ceiling" or "cap":
                    return new Quantity(null, number, value.Unit, Modifier.EqualOrLess) { Value = number };
                case "minimum" or "min":
                    return new Quantity(number, null, value.Unit, Modifier.EqualOrMore) { Value = number };
            }
        return null;
    }

    /// <summary>"No larger than 20 MB", "not below 10": the "no" is the number's, and has done its work.</summary>
    private bool DeniesItself(TextSpan span) => _reading.Words.Slice(_reading.TokenAt(span.Start)).ToLowerInvariant() is "no" or "not";

    /// <summary>"No single file".</summary>
    private bool IsOfNone(StatementPart? part) => part is { Span.Length: > 3 } && mentions.Document.Slice(part.Span).StartsWith("no ", StringComparison.OrdinalIgnoreCase);

    private (string? Currency, bool HasPounds)? _sums;

    /// <summary>The one currency of the article's sums, empty where it has none, null where it has several, and whether some are of pounds; found once.</summary>
    private (string? Currency, bool HasPounds) SumOf()
    {
        if (_sums is { } known)
            return known;
        var currencies = mentions.Quantities.Where(q => q.Currency is not null).Select(q => CurrencyOf(q.Currency!) ?? q.Currency!).Distinct().Take(2).ToList();
        var found = (currencies.Count switch { 0 => "", 1 => currencies[0], _ => null }, mentions.Quantities.Any(q => q.Currency == "GBP"));
        _sums = found;
        return found;
    }

    /// <summary>"The bridge costs 2.7 million": a sum of the money that the article speaks of, or of one that it does not name.</summary>
    private bool IsSum(QuantityMention quantity) => quantity.Noun.Length == 0 && IsBehindSumWord(quantity);

    /// <summary>"A budget of 184,000", "costs 2.7 million".</summary>
    private bool IsBehindSumWord(QuantityMention quantity)
    {
        for (var i = _tree.At(quantity.Number.Start) - 1; i >= 0 && i >= _tree.At(quantity.Number.Start) - NearSum; i--)
            if (_tree[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun && Sums.Contains(_reader.Grammar.Lemma(i)))
                return true;
        return false;
    }

    private const int NearSum = 4;
    private static readonly HashSet<string> Sums = new(Vocabulary.Instance.Lines("Claims/costs.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>"At 9.30", "10.15–11.45": an hour and its minutes, behind a word of time or a weekday.</summary>
    private TimeOfDay? ClockOf(QuantityMention quantity)
    {
        if (quantity.Noun.Length > 0 || _reading.Quantities.Exists(q => q.Kind == QuantityKind.Money))
            return null;
        var token = _reading.TokenAt(quantity.Number.Start);
        var isOfWeekday = token >= _reading.Sentence.First + 2 && _reading.Words.Is(token - 1, ',') && _reading.Times.Exists(t => t.Span.End == _reading.Words.Tokens[token - 2].End && WeekdayOf(t, out _) is not null);
        if (!isOfWeekday && !(token > _reading.Sentence.First && _reading.Words.Slice(token - 1).ToLowerInvariant() is "at" or "from" or "until" or "till" or "around" or "about"))
            return null;
        var text = mentions.Document.SeenIn(quantity.Number);
        var parts = text.Split('\u2013', '-');
        if (parts.Length > 2 || Minutes(parts[0]) is not { } from)
            return null;
        return parts.Length == 1 ? new TimeOfDay(from, from, null) : Minutes(parts[1]) is { } to && to > from ? new TimeOfDay(from, to, null) : null;

        static int? Minutes(string clock)
        {
            clock = clock.Trim();
            return clock.Length is 4 or 5 && clock[clock.Length - 3] == '.' && int.TryParse(clock.Substring(0, clock.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
                && int.TryParse(clock.Substring(clock.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && hour < 24 && minute < 60 ? (hour * 60) + minute : null;
        }
    }

    private static Quantity OfCents(Quantity cents) => new(cents.Minimum / 100, cents.Maximum / 100, "", cents.Modifier);

    private static Quantity Percent(Quantity share) => new(share.Minimum * 100, share.Maximum * 100, "", share.Modifier);

    private const decimal OldestAge = 110;

    /// <summary>"A boy of 12", "she was nine when", "you must be 18": years of somebody's life.</summary>
    private bool IsAge(QuantityMention quantity)
    {
        if (quantity.Quantity.Value is not (> 0 and <= OldestAge and var years) || years != decimal.Truncate(years) || _tree.At(quantity.Number.Start) is not (>= 0 and var word))
            return false;
        if (IsLabelledAge(quantity.Number))
            return true;
        if (word > 1 && _tree.Form(word - 1) == "of" && IsPerson(word - 2))
            return true;
        // "Children under six", "anyone over 16", "must have turned 18".
        var beside = word > 0 ? _tree.Form(word - 1).ToLowerInvariant() : "";
        if (beside is "turned" or "turn" || (beside is "under" or "over" or "below" or "above" or "from" && word > 1 && (IsPerson(word - 2) || _tree.Form(word - 2).ToLowerInvariant() is "anyone" or "anybody" or "those" or "everyone" or "children" or "persons")))
            return true;
        // The number is what is said to be, and nothing is counted.
        var isSaid = false;
        var isSomebody = false;
        for (var child = _tree[word].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation == Relation.Cop)
                isSaid = true;
            else if (_tree[child].Relation == Relation.Nsubj)
                isSomebody = _tree[child].PartOfSpeech == PartOfSpeech.Pron || IsPerson(child) ? _tree.Form(child).ToLowerInvariant() is not ("it" or "they" or "we") : _reading.Names.Exists(n => n.Span.Contains(_tree[child].Span) && _reading.EntityOf(n).Type == EntityType.Person);
        return isSaid && isSomebody;
    }

    /// <summary>Whether a word is a noun for people: "boy", "nurse".</summary>
    private bool IsPerson(int word) => _tree[word].PartOfSpeech == PartOfSpeech.Noun && Meanings.IsPerson(Meanings.Find(_reader.Grammar.Lemma(word)));

    /// <summary>"Admission is free", "at no charge", "you pay nothing", "Deposit: none": a sum of nothing, in whatever money.</summary>
    private void ReadNoCharge(List<PlacedClaim> claims)
    {
        for (var i = 0; i < _tree.Count; i++)
            if (IsNoCharge(i, out var first) && TextSpan.FromBounds(_tree[first].Start, _tree[i].Span.End) is var span && !_reading.Quantities.Exists(q => q.Kind == QuantityKind.Money && q.Span.Overlaps(span)))
                claims.Add(Claim(Ask(ClaimKind.Money, span, Term.None), span, "amount", new ClaimValue(ValueKind.Quantity, "nothing") { Quantity = new Quantity(0, 0, "") }, ""));
    }

    private bool IsNoCharge(int word, out int first)
    {
        first = word;
        switch (_tree.Form(word).ToLowerInvariant())
        {
            case "free":
                // "A free key", "free to leave", "free from guilt", "set free", "sugar-free".
                if (_tree[word].Relation is Relation.Amod or Relation.Compound || (word > 0 && (_tree.Form(word - 1) == "-" || _reader.Grammar.Lemma(word - 1) is "set" or "walk" or "break" or "feel")))
                    return false;
                return word + 1 >= _tree.Count || _tree.Form(word + 1).ToLowerInvariant() is not ("to" or "from" or "-") and var next && (next != "of" || (word + 2 < _tree.Count && _tree.Form(word + 2).ToLowerInvariant() == "charge"));
            case "charge" or "cost" or "fee" or "fees" or "deposit" when word > 0 && _tree.Form(word - 1).ToLowerInvariant() == "no":
                first = word - 1;
                return true;
            case "nothing":
                return _tree[word].Head is >= 0 and var verb && verb < word && _reader.Grammar.Lemma(verb) is "pay" or "cost" or "charge";
            case "none" or "nil" when LabelHead(LabelBefore(_tree[word].Span)) is >= 0 and var head:
                return Sums.Contains(_reader.Grammar.Lemma(head));
            default:
                return false;
        }
    }

    /// <summary>"Opens at six", "from half a day": an hour whose half of the day is not told.</summary>
    private void ReadBareHours(List<PlacedClaim> claims)
    {
        var words = _reading.Words;
        for (var i = _reading.Sentence.First + 1; i < _reading.Sentence.End; i++)
        {
            if (!words.Is(i - 1, "at") || (words.Tokens[i].Kind != TokenKind.Number && NumberWords.Class(words.Tokens[i].Word) is not (NumberClass.Digit or NumberClass.Teen)) || !Quantities.NumberReader.TryRead(words, i, i, _reading.Sentence.End, out var read)
                || read.End != i + 1 || read.Value is < 1 or > 12 || read.Value != decimal.Truncate(read.Value) || words.Slice(i).IndexOf('.') >= 0)
                continue;
            var span = words.Span(i, i + 1);
            // "At ten degrees", "at 9 Mill Lane", "at six of the sites".
            if (i + 1 < _reading.Sentence.End && words.Tokens[i + 1] is { Kind: not TokenKind.Symbol } && !(words.Slice(i + 1).ToLowerInvariant() is "on" or "in" or "and" or "every" or "each" or "to" or "for" or "sharp" or "until" or "when" or "but" or "from")
                || _reading.Times.Exists(t => t.Span.Overlaps(span)) || _reading.Quantities.Exists(q => q.Span.Overlaps(span) && q.Kind != QuantityKind.Number) || (i + 1 < words.Tokens.Length && (words.Is(i + 1, '%') || words.Is(i + 1, '-') || words.Is(i + 1, ':'))))
                continue;
            var minutes = (int)read.Value * 60;
            claims.Add(Claim(Ask(ClaimKind.Hour, span, Term.None) with { Hour = new TimeOfDay(minutes, minutes, null), IsHalfDayOpen = true }, span, "time", new ClaimValue(ValueKind.Text, mentions.Document.Slice(span)), ""));
        }
    }

    /// <summary>"150 miles east of Aden": how far and in what direction from a place.</summary>
    private void ReadBearings(List<PlacedClaim> claims)
    {
        while (_nextBearing < mentions.Whereabouts.Count && mentions.Whereabouts[_nextBearing].Span.Start < _reading.Span.Start)
            _nextBearing++;
        for (var i = _nextBearing; i < mentions.Whereabouts.Count && mentions.Whereabouts[i].Span.End <= _reading.Span.End; i++)
            if (mentions.Whereabouts[i] is { Direction: { } direction, Metres: { } metres, Relation: Places.SpatialRelation.Apart } where)
            {
                var place = mentions.Names.Entities[mentions.Names.Mentions[where.Name].Entity];
                // "Up to 30 miles" bounds the distance and says nothing else of it.
                var isBound = _reading.Quantities.Exists(q => q.Span.Overlaps(where.Span) && q.Quantity.Modifier is not (Modifier.None or Modifier.Approximate));
                var question = Ask(ClaimKind.Bearing, where.Span, Term.None) with { Unit = EntityKeys.Of(place), Bearing = new Bearing(direction, isBound ? null : metres) };
                claims.Add(Claim(question, where.Span, "distance and direction from " + place.Name, new ClaimValue(ValueKind.Text, Findings.DisputeMessage.Quote(mentions.Document.SeenIn(where.Span))), ""));
            }
    }

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
        // "Would not do so": what is not done stands before.
        if (statement.Predicate == "do")
            return;
        var question = Ask(ClaimKind.Polarity, value, act) with { Act = act, Form = form };
        // "The airport was open" and "was closed": what is so stands in one part with what is done to it.
        if (form == ActForm.Copula)
            question = question with { Object = question.Subject, Others = question.Doers, Subject = EquatableArray<Term>.Empty, Doers = EquatableArray<Entity>.Empty };
        if (IsNobody(statement.Subject) || IsNobody(statement.Object))
        {
            // "No one was hurt" counts none.
            if (!act.IsNone && !statement.Polarity && statement.Modality == Modality.None)
                claims.Add(Claim(question with { Kind = ClaimKind.Count, Thing = Term.Of("people") }, (IsNobody(statement.Subject) ? statement.Subject : statement.Object)!.Span, "number", new ClaimValue(ValueKind.Quantity, "none") { Quantity = new Quantity(0, 0, "person") }, "people"));
            return;
        }
        if ((!statement.Polarity && IsPartlyDenied(value)) || IsRestriction(statement) || (question.IsStanding && IsLimited(statement)))
            return;
        // "Not guilty on one charge": of the others it is guilty.
        var complement = DeniedComplementOf(statement);
        if (complement >= 0 && _reading.Quantities.Exists(q => statement.Span.Contains(q.Span)))
            return;
        var isSo = statement.Polarity != complement >= 0;
        if (ReadStatus(statement, question, isSo, claims) || act.IsNone)
            return;
        DoneTo(statement, out var isUndone);
        AddTruth(claims, question, DoingSpan(statement, complement), isSo != isUndone);
    }

    /// <summary>"A facility that was approved": which one is meant, and no news of it.</summary>
    private bool IsRestriction(Statement statement) => _tree.At(statement.PredicateSpan.Start) is >= 0 and var verb && IsRestriction(_tree[verb].Relation == Relation.Cop ? _tree[verb].Head : verb);

    private bool IsRestriction(int verb)
    {
        if (_tree[verb].Relation != Relation.AclRelcl || _tree[verb].Head is not (>= 0 and var noun) || _tree[noun].PartOfSpeech != PartOfSpeech.Noun)
            return false;
        var first = _reader.Grammar.Range(verb).First;
        return first > 0 && _tree[first - 1].PartOfSpeech != PartOfSpeech.Punct;
    }

    /// <summary>"An exam that was not passed may be repeated", "the pump shall stop when the pressure exceeds 120 psi": what holds of some things, or at some times.</summary>
    private bool IsLimited(Statement statement)
    {
        var verb = _tree.At(statement.PredicateSpan.Start);
        if (verb < 0 || IsLimit(verb))
            return verb >= 0;
        for (var child = _tree[verb].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (IsLimit(child) || (_tree[child].Relation is Relation.Nsubj or Relation.NsubjPass && HasRestriction(child)))
                return true;
        return false;

        bool IsLimit(int clause) => _tree[clause].Relation == Relation.Advcl && Limits.Contains(_tree.Form(_reader.Grammar.Range(clause).First).ToLowerInvariant());

        bool HasRestriction(int noun)
        {
            for (var clause = _tree[noun].FirstChild; clause >= 0; clause = _tree[clause].NextSibling)
                if (IsRestriction(clause))
                    return true;
            return false;
        }
    }

    private static readonly HashSet<string> Limits = new(StringComparer.Ordinal) { "when", "whenever", "unless", "until", "while", "once", "where", "before", "after" };

    // A verb and its "not" stand this near; what lies further apart is not shown as one.
    private const int MostWordsOfDoing = 8;

    /// <summary>The verb with its auxiliaries, or "is" with what the subject is, and the word that denies it: the words shown tell whether it is so.</summary>
    private TextSpan DoingSpan(Statement statement, int complement)
    {
        var verb = _tree.At(statement.PredicateSpan.Start);
        if (verb < 0)
            return statement.PredicateSpan;
        var head = _tree[verb].Relation == Relation.Cop ? _tree[verb].Head : verb;
        var (first, last) = (Math.Min(verb, head), Math.Max(verb, head));
        for (var child = _tree[head].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop || IsDenial(child))
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
            // "No oil leaked", "has no staff".
            else if (_tree[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && _tree.Child(child, Relation.Det) is >= 0 and var determiner && IsDenial(determiner))
                (first, last) = (Math.Min(first, determiner), Math.Max(last, child));
            else if (_tree[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && ModalityReader.NotOneOf(_reader.Grammar, child) is >= 0 and var not)
                (first, last) = (Math.Min(first, not), Math.Max(last, child));
        last = Math.Max(last, complement);
        if (EndOfAct(statement) is >= 0 and var end)
            last = Math.Max(last, end);
        return last - first < MostWordsOfDoing ? TextSpan.FromBounds(_tree[first].Span.Start, Math.Max(_tree[last].Span.End, statement.PredicateSpan.End)) : statement.PredicateSpan;

        bool IsDenial(int word) => (StatementWords.Of(_reader.Grammar.FormNumber(word)) & WordUse.Not) != 0;
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

    /// <summary>The word behind a "not" that does not deny the verb, or None: "was found not guilty", "found him not guilty", "pleaded not guilty".</summary>
    private int DeniedComplementOf(Statement statement)
    {
        var verb = _tree.At(statement.PredicateSpan.Start);
        if (verb < 0 || statement.Form != StatementForm.Verb)
            return SyntaxWord.None;
        for (var i = verb + 1; i + 1 < _tree.Count && _tree[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Punct); i++)
            if ((_tree[i + 1].PartOfSpeech == PartOfSpeech.Adj || (_tree[i + 1].PartOfSpeech == PartOfSpeech.Noun && _tree.Child(i + 1, Relation.Det) < 0)) && _tree[i].Length == 3 && string.Equals(_tree.Form(i), "not", StringComparison.OrdinalIgnoreCase))
                return i + 1;
        return SyntaxWord.None;
    }

    /// <summary>"No one was killed" counts none.</summary>
    private bool IsNobody(StatementPart? part) =>
        part is { Span.Length: <= 8 } && mentions.Document.SeenIn(part.Span).ToLowerInvariant() is "no one" or "no-one" or "nobody" or "none" or "no-body";

    /// <summary>"Flight BA117", "Refrigerant: R290": capitals and digits that tell one of a kind, by the noun before them or their label.</summary>
    private void ReadCodes(List<PlacedClaim> claims)
    {
        for (var i = 0; i < _tree.Count; i++)
        {
            var span = _tree[i].Span;
            if (!IsCode(span) || _reading.Quantities.Exists(q => q.Span.Overlaps(span)))
                continue;
            var noun = LabelHead(LabelBefore(span)) is >= 0 and var head ? head : i > 0 && _tree[i - 1].PartOfSpeech == PartOfSpeech.Noun ? i - 1 : SyntaxWord.None;
            if (noun < 0)
                continue;
            var of = _reader.Grammar.Lemma(noun);
            claims.Add(Claim(Ask(ClaimKind.Version, span, Term.Of(of)), span, "code", new ClaimValue(ValueKind.Text, _tree.Form(i)), "", of));
        }
    }

    private bool IsCode(TextSpan span)
    {
        var text = mentions.Document.Text;
        int letters = 0, digits = 0;
        for (var i = span.Start; i < span.End; i++)
            if (char.IsDigit(text[i]))
                digits++;
            else if (char.IsUpper(text[i]) && digits == 0)
                letters++;
            else if (i < span.End - 1 || !char.IsLower(text[i]))
                return false;
        return letters is > 0 and <= MostLetters && digits > 0;
    }

    private const int MostLetters = 3;

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

    /// <summary>"Twelve other formats", "another 12 ships": those besides some that are named.</summary>
    private bool IsRest(QuantityMention quantity)
    {
        var words = _reading.Words;
        var (token, after) = (_reading.TokenAt(quantity.Number.Start) - 1, _reading.TokenAt(quantity.Number.End));
        return (token >= _reading.Sentence.First && (words.Is(token, "another") || words.Is(token, "other") || words.Is(token, "further") || words.Is(token, "additional")))
            || (after < _reading.Sentence.End && (words.Is(after, "other") || words.Is(after, "others") || words.Is(after, "more") || words.Is(after, "further") || words.Is(after, "additional")));
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
        var claim = _reading.Claim(subject ?? SubjectOf(question, span, counted), property, value, span, null, null);
        return claim with { Digest = claim.Digest with { Question = question } };
    }

    /// <summary>What a claim on a value is about, in the sentence's own words.</summary>
    private string SubjectOf(Question question, TextSpan value, string counted) => question.Kind switch
    {
        ClaimKind.Date or ClaimKind.Hour or ClaimKind.Duration when question.Form == ActForm.Verb && StatementOf(value).Statement is { } statement => EventOf(statement, value, question.Kind),
        ClaimKind.Count or ClaimKind.Number or ClaimKind.Ordinal => counted.Length > 0 ? counted : question.Act.IsNone ? "" : question.Act.Lemma,
        ClaimKind.Age => question.Doers.Count > 0 ? question.Doers[0].Name : "",
        _ => question.Doers.Count > 0 ? question.Doers[0].Name : question.Subject.Count > 0 ? question.Subject[0].Lemma : question.Act.Lemma,
    };

    // A longer phrase than this is not one to call an event by.
    private const int LongestName = 60;

    /// <summary>"The launch of a new ferry" is called "the launching of a new ferry".</summary>
    private string EventOf(Statement statement, TextSpan value, ClaimKind kind)
    {
        // Who was born was borne by nobody that the sentence names.
        var act = statement is { Predicate: "bear", IsPassive: true } ? "birth" : "the " + EventWords.Gerund(statement.Predicate);
        // Neither what is told of it nor a pronoun says which one it was.
        if (new[] { statement.Object, statement.Subject }.FirstOrDefault(p => p is { Span.Length: <= LongestName } && !p.Span.Overlaps(value) && _tree.At(p.Span.Start) is >= 0 and var head && _tree[head].PartOfSpeech != PartOfSpeech.Pron) is not { } part)
            return act;
        var whom = Findings.DisputeMessage.Quote(mentions.Document.SeenIn(part.Span));
        // What takes or lasts a week has a duration itself.
        var of = kind == ClaimKind.Duration && ReferenceEquals(part, statement.Subject) && statement.Predicate is "take" or "last" ? "" : act + " of ";
        // A phrase as it stands inside a sentence: "The company" begins one no longer.
        return of + (whom.StartsWith("The ", StringComparison.Ordinal) || whom.StartsWith("A ", StringComparison.Ordinal) || whom.StartsWith("An ", StringComparison.Ordinal) ? char.ToLowerInvariant(whom[0]) + whom.Substring(1) : whom);
    }

    // "Around 9 pm" is a quarter to or a quarter past.
    private const int AroundMinutes = 20;
    private const int MinutesADay = 24 * 60;

    private static TimeOfDay Around(TimeOfDay hour) =>
        new((hour.From + MinutesADay - AroundMinutes) % MinutesADay, (hour.To + AroundMinutes) % MinutesADay, hour.Offset);

    private static string Describe(TimeOfDay hour) => Clock(hour.From) + (hour.To == hour.From ? "" : " to " + Clock(hour.To)) + (hour.Offset is { } o ? " UTC" + (o < 0 ? "-" : "+") + Clock(Math.Abs(o)) : "");

    private static string Clock(int minute) => (minute / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minute % 60).ToString("00", CultureInfo.InvariantCulture);
}
