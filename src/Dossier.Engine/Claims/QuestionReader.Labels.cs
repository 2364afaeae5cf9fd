namespace Dossier.Engine.Claims;

using System.Globalization;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

/// <summary>What cells of tables and labelled lines say of their values: "| Length | 58 m |", "**Port:** 8080".</summary>
internal sealed partial class QuestionReader
{
    // With two columns the first says of what the value is; with more the head of the column tells one value from the next.
    private const int FewestColumns = 3;

    private readonly Dictionary<int, EquatableArray<Term>> _columnHeads = [];
    private (int Start, EquatableArray<Term> Words) _rowHead;
    private readonly List<TableCell> _cells = [];
    private ValueLabel _label;
    private int _nextCell;
    private int _nextLabel;

    /// <summary>Finds the cells and the label of the sentence.</summary>
    private void ReadLabels()
    {
        _cells.Clear();
        var (cells, labels) = (mentions.Document.Cells, mentions.Document.Labels);
        while (_nextCell < cells.Count && cells[_nextCell].Span.End <= _reading.Span.Start)
            _nextCell++;
        for (var i = _nextCell; i < cells.Count && cells[i].Span.Start < _reading.Span.End; i++)
            _cells.Add(cells[i]);
        // The head of a column is wanted by the rows below it, whose sentences come later.
        for (var i = _nextCell; i < cells.Count && cells[i].ColumnHead.Length > 0 && _reading.Span.Contains(cells[i].ColumnHead); i++)
            if (!_columnHeads.ContainsKey(cells[i].ColumnHead.Start))
                _columnHeads.Add(cells[i].ColumnHead.Start, TermsIn(cells[i].ColumnHead, default));
        // So is the head of a row by its last cells, where a description between them has sentences of its own.
        foreach (var cell in _cells)
            if (cell.RowHead.Length == 0)
                _rowHead = (cell.Span.Start, WordsOfLabel(cell.Span, default));
        while (_nextLabel < labels.Count && labels[_nextLabel].Span.Start < _reading.Span.Start)
            _nextLabel++;
        _label = _nextLabel < labels.Count && _reading.Span.Contains(labels[_nextLabel].Span) ? labels[_nextLabel] : default;
    }

    /// <summary>The stretch that a label tells the value of: a cell that does not stand first in its row, or what follows a label; empty where there is none.</summary>
    private TextSpan LabelledAt(TextSpan value)
    {
        foreach (var cell in _cells)
            if (cell.RowHead.Length > 0 && cell.Span.Contains(value))
                return cell.Span;
        return _cells.Count == 0 && _label.Span.Length > 0 && value.Start >= _label.Span.End ? TextSpan.FromBounds(_label.Span.End, Math.Max(value.End, _reading.Span.End)) : default;
    }

    /// <summary>Everything in the sentence that a label tells the value of.</summary>
    private IEnumerable<TextSpan> LabelledStretches()
    {
        if (_cells.Count == 0 && _label.Span.Length > 0)
            yield return TextSpan.FromBounds(_label.Span.End, _reading.Span.End);
        foreach (var cell in _cells)
            if (cell.RowHead.Length > 0)
                yield return cell.Span;
    }

    /// <summary>The question of a value as its label asks it. Whatever verb stands beside the value has the first word.</summary>
    private Question Labelled(Question question, TextSpan value, TextSpan act)
    {
        var labelled = LabelledAt(value);
        if (labelled.Length == 0)
            return question;
        var (label, column) = _cells.Count == 0 ? (_label.Span, EquatableArray<Term>.Empty) : LabelOf(labelled);
        var words = label.Length == 0 ? RowHeadOf(labelled) : WordsOfLabel(label, value);
        var head = LabelHead(label);
        var identifier = IdentifierIn(label);
        if (words.Count == 0 && column.Count == 0)
            return question;
        var near = new List<Term>(words);
        Join(near, column);
        if (_cells.Count > 0)
        {
            Join(near, TermsIn(labelled, value));
            question = question with { Sentence = question.Sentence with { Words = new(near.ToArray()) } };
        }
        if (act.Length > 0 && labelled.Contains(act))
            return question with { Subject = question.Subject.Count == 0 ? words : question.Subject };
        var isDone = head >= 0 && _tree[head].Tag is PennTag.VBN or PennTag.VBD;
        // "Seats: 5" counts seats, as "5 seats" does.
        var isCounted = question.Kind == ClaimKind.Number && head >= 0 && (identifier.Length > 0 ? mentions.Document.Slice(identifier).EndsWith("s", StringComparison.Ordinal) : _tree[head].Tag == PennTag.NNS);
        return question with
        {
            Kind = isCounted ? ClaimKind.Count : question.Kind,
            Thing = question.Kind is ClaimKind.Count or ClaimKind.Person or ClaimKind.Polarity || words.Count == 0 ? question.Thing : words[0],
            // "Port: 8080" says what "the port is 8080" says.
            Act = words.Count > 0 ? words[0] : Term.None,
            Form = isDone ? ActForm.Verb : ActForm.Copula,
            Above = words.Count > 0 ? words[0] : Term.None,
            IsAboveNoun = !isDone,
            Link = "",
            Subject = words,
            Doers = EquatableArray<Names.Entity>.Empty,
            Object = EquatableArray<Term>.Empty,
            Others = EquatableArray<Names.Entity>.Empty,
            Narrowing = column,
            Near = new(near.ToArray()),
            Before = words.Count > 0 ? words[words.Count - 1] : Term.None,
            After = Term.None,
            IsSubjectGuessed = false,
            IsStanding = true,
            IsTensed = false,
            IsUnreal = false,
            IsPerfect = false,
        };
    }

    /// <summary>What heads the row of a cell, and the words at the head of its column where several columns give values.</summary>
    private (TextSpan Label, EquatableArray<Term> Column) LabelOf(TextSpan cell)
    {
        TextSpan label = default;
        var column = EquatableArray<Term>.Empty;
        foreach (var other in _cells)
        {
            // "R-01 | Close of orders | 09:00": a number of the row names nothing. What is left of a description whose first sentence has ended does neither.
            if (label.Length == 0 && other.Span.Start < cell.Start && !BeginsBefore(other.Span) && TermsIn(other.Span, default).Count > 0)
                label = other.Span;
            if (other.Span.Equals(cell) && _cells.Count >= FewestColumns && _columnHeads.TryGetValue(other.ColumnHead.Start, out var head))
                column = head;
        }
        return (label, column);
    }

    /// <summary>The words of a label, its head first.</summary>
    private EquatableArray<Term> WordsOfLabel(TextSpan label, TextSpan value)
    {
        if (IdentifierIn(label) is { Length: > 0 } identifier)
            return new(WordsOf(identifier).ToArray());
        var words = TermsIn(label, value);
        return LabelHead(label) is >= 0 and var head && _content[head] is { } main ? new([main, .. words.Where(w => !w.Equals(main))]) : words;
    }

    /// <summary>The words at the head of the row of a cell, where they stand in a sentence before; none where they do not.</summary>
    private EquatableArray<Term> RowHeadOf(TextSpan cell)
    {
        foreach (var other in _cells)
            if (other.Span.Equals(cell) && other.RowHead.Length > 0 && BeginsBefore(other.RowHead) && other.RowHead.Start == _rowHead.Start)
                return _rowHead.Words;
        return EquatableArray<Term>.Empty;
    }

    /// <summary>Whether a word of a cell stands in a sentence before.</summary>
    private bool BeginsBefore(TextSpan cell)
    {
        for (var i = _reading.Sentence.First - 1; i >= 0 && _reading.Words.Tokens[i].Start >= cell.Start; i--)
            if (_reading.Words.Tokens[i].Kind != TokenKind.Symbol)
                return true;
        return false;
    }

    /// <summary>"Close of orders", "response time at peak load": the last word before the first preposition; else the last.</summary>
    private int LabelHead(TextSpan label)
    {
        var head = SyntaxWord.None;
        for (var i = Math.Max(0, _tree.At(label.Start)); i < _tree.Count && _tree[i].Start < label.End; i++)
            if (_tree[i].PartOfSpeech == PartOfSpeech.Adp && head >= 0)
                break;
            else if (_content[i] is not null)
                head = i;
        return head;
    }

    /// <summary>The one word of a label that joins several: "retry.max_attempts", "maxUploadSize"; empty for others.</summary>
    private TextSpan IdentifierIn(TextSpan label)
    {
        TextSpan found = default;
        var text = mentions.Document.Text;
        for (var i = label.Start; i < label.End; i++)
        {
            var start = i;
            while (i < label.End && (char.IsLetterOrDigit(text[i]) || (text[i] is '_' or '.' or '-' && i > start && i + 1 < label.End && char.IsLetterOrDigit(text[i + 1]))))
                i++;
            if (i == start)
                continue;
            // A label of several words is a phrase.
            if (found.Length > 0)
                return default;
            found = TextSpan.FromBounds(start, i);
        }
        for (var i = found.Start + 1; i < found.End; i++)
            if (text[i] is '_' or '.' || (char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
                return found;
        return default;
    }

    /// <summary>The words that an identifier joins, the last, which is the noun, first.</summary>
    private List<Term> WordsOf(TextSpan identifier)
    {
        var words = new List<Term>();
        var text = mentions.Document.Text;
        for (var i = identifier.Start; i < identifier.End; i++)
        {
            var start = i;
            while (i < identifier.End && text[i] is not ('_' or '.' or '-') && !(i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
                i++;
            if (i - start > 1 && words.Count < MostTerms)
                words.Insert(0, Term.Of(Lemmatizer.Lemma(text, new Word(start, i - start), Inflection.Plural) is { Length: > 0 } lemma && Meanings.Find(lemma) >= 0 ? lemma : text.Substring(start, i - start).ToLowerInvariant()));
            if (i < identifier.End && text[i] is not ('_' or '.' or '-'))
                i--;
        }
        return words;
    }

    private static void Join(List<Term> words, EquatableArray<Term> others)
    {
        foreach (var other in others)
            if (!words.Contains(other))
                words.Add(other);
    }

    /// <summary>Numbers and hours that nothing but their label makes a value: "Seats | 5", "Close of orders | 09:00".</summary>
    private void ReadLabelled(List<PlacedClaim> claims)
    {
        foreach (var stretch in LabelledStretches())
            Read(stretch);

        void Read(TextSpan stretch)
        {
            var words = _reading.Words;
            var i = _reading.TokenAt(stretch.Start);
            var first = i;
            while (i < _reading.Sentence.End && words.Tokens[i].Start < stretch.End && words.Tokens[i].Kind == TokenKind.Symbol)
                i++;
            if (i >= _reading.Sentence.End || words.Tokens[i].Start >= stretch.End || words.Tokens[i].Kind != TokenKind.Number || IsMentioned(words.Span(i, i + 1)))
                return;
            if (ClockAt(i) is { } hour)
            {
                var clock = words.Span(i, i + 3);
                claims.Add(Claim(Ask(ClaimKind.Hour, clock, Term.None) with { Hour = hour }, clock, "time", new ClaimValue(ValueKind.Text, Describe(hour)), ""));
            }
            else if ((i + 1 >= _reading.Sentence.End || words.Tokens[i + 1].SpaceBefore || words.Tokens[i + 1].Kind == TokenKind.Symbol && words.Tokens[i + 1].End >= stretch.End || words.Is(i + 1, '|') || words.Is(i + 1, ','))
                && !(i > first && !words.Tokens[i].SpaceBefore && (words.Is(i - 1, ':') || words.Is(i - 1, '.') || words.Is(i - 1, '/') || words.Is(i - 1, '#')))
                && Measurement.TryRead(words, i, first, i + 1, out var read))
            {
                var quantity = new Quantity(read.Value, read.Value, "");
                if (YearOf(words, i) is { } year)
                {
                    claims.Add(Claim(Ask(ClaimKind.Date, words.Span(i, i + 1), Term.None) with { Day = year }, words.Span(i, i + 1), "date", new ClaimValue(ValueKind.Date, DateClaims.Describe(year)) { Date = year }, ""));
                    return;
                }
                if (IsLabelledAge(words.Span(i, i + 1)) && quantity.Value is > 0 and <= OldestAge)
                {
                    claims.Add(Claim(Ask(ClaimKind.Age, words.Span(i, i + 1), Term.None), words.Span(i, i + 1), "age", new ClaimValue(ValueKind.Quantity, quantity.ToString()) { Quantity = quantity }, ""));
                    return;
                }
                var question = Ask(ClaimKind.Number, words.Span(i, i + 1), Term.None);
                claims.Add(Claim(question, words.Span(i, i + 1), "number", new ClaimValue(ValueKind.Quantity, quantity.ToString()) { Quantity = quantity }, question.Thing.Lemma));
            }
        }

        bool IsMentioned(TextSpan span) => _reading.Quantities.Exists(q => q.Span.Overlaps(span)) || _reading.Times.Exists(t => t.Span.Overlaps(span)) || _reading.Names.Exists(n => n.Span.Overlaps(span));
    }

    /// <summary>"Founded: 1684", "Year built | 1912": what was done, or the year of something.</summary>
    private PartialDate? YearOf(Words words, int token)
    {
        var label = LabelBefore(words.Span(token, token + 1));
        return words.Tokens[token].Length == YearDigits && LabelHead(label) is >= 0 and var head && (_tree[head].Tag is PennTag.VBN or PennTag.VBD || HasYear(label))
            && int.TryParse(words.Slice(token), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? PartialDate.OfYear(year) : null;

        bool HasYear(TextSpan label)
        {
            for (var i = Math.Max(0, _tree.At(label.Start)); i < _tree.Count && _tree[i].Start < label.End; i++)
                if (_reader.Grammar.Lemma(i) == "year")
                    return true;
            return false;
        }
    }

    /// <summary>"Age: 61".</summary>
    private bool IsLabelledAge(TextSpan value) => LabelHead(LabelBefore(value)) is >= 0 and var head && _reader.Grammar.Lemma(head) == "age";

    /// <summary>The words that say what a value is; empty where none do.</summary>
    private TextSpan LabelBefore(TextSpan value) => LabelledAt(value) is not { Length: > 0 } stretch ? default : _cells.Count == 0 ? _label.Span : LabelOf(stretch).Label;

    private const int YearDigits = 4;
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    private TimeOfDay? ClockAt(int token)
    {
        var words = _reading.Words;
        return token + 2 < _reading.Sentence.End && words.Is(token + 1, ':') && !words.Tokens[token + 1].SpaceBefore && !words.Tokens[token + 2].SpaceBefore
            && words.Tokens[token].Length <= 2 && words.Tokens[token + 2].Length == 2
            && int.TryParse(words.Slice(token), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(words.Slice(token + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && hour < 24 && minute < 60
            ? new TimeOfDay((hour * 60) + minute, (hour * 60) + minute, null) : null;
    }
}
