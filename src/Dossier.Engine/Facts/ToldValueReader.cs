namespace Dossier.Engine.Facts;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>
/// Finds what every number of an article is of: the words of its clause, of its label or of the heads of its row and column – all of them, for a word that is left over makes it another
/// question. One pass over the tokens; around a number its own sentence is read, and of that no more than <see cref="Window"/> tokens to either side.
/// </summary>
public sealed class ToldValueReader
{
    private const int Window = 40;

    // What a page says beyond this many numbers is a table of data.
    private const int MostValues = 4096;

    private readonly Document _document;
    private readonly Words _words;
    private readonly Token[] _tokens;
    private readonly List<ToldValue> _found = [];
    private readonly List<(int Level, int First, int End)> _headings = [];
    private readonly IReadOnlyList<Times.TimeMention> _times;
    private FactWording? _above;
    private EquatableArray<FactWording> _each;
    private int _time;
    private int _cell;
    private int _label;

    private ToldValueReader(ArticleFacts facts) => (_document, _words, _tokens, _times) = (facts.Document, facts.Mentions.Words, facts.Mentions.Words.Tokens, facts.Mentions.Times);

    /// <summary>Reads an article.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static ToldArticle Read(ArticleFacts facts, CancellationToken cancellation = default)
    {
        var reader = new ToldValueReader(facts);
        if (facts.Document is { IsEnglishProse: true, IsDraft: false } && !IsOfOtherDays(facts.Document.Path))
            foreach (var sentence in facts.Mentions.Words.Sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader._found.Count < MostValues)
                    reader.Read(sentence);
            }
        return new ToldArticle(facts, reader._found) { Headline = FactWording.Of(facts.Document.HeadlineText) };
    }

    /// <summary>"CHANGELOG.md", "blog/2021-05-04-limits.md": what held then may have changed.</summary>
    private static bool IsOfOtherDays(string path)
    {
        for (var i = 0; i + 4 < path.Length; i++)
            if (path[i] is '1' or '2' && (i == 0 || path[i - 1] is '/' or '-' or '_') && path[i + 4] is '-' or '/' or '_' && path[i] + path[i + 1] is '1' + '9' or '2' + '0' && char.IsDigit(path[i + 2]) && char.IsDigit(path[i + 3]))
                return true;
        return FactWording.Of(path.Replace('-', ' ').Replace('_', ' ')).IsPast;
    }

    private void Read(Sentence sentence)
    {
        var block = _document.Blocks[sentence.Block];
        if (sentence.Kind is BlockKind.Headline or BlockKind.Heading || block.Level > 0)
        {
            TakeHeading(sentence, sentence.Kind == BlockKind.Headline ? 0 : block.Level > 0 ? block.Level : 2);
            return;
        }
        if (sentence.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst or BlockKind.Caption))
            return;
        var isRow = block.Form == BlockForm.Row;
        for (var i = sentence.First; i < sentence.End;)
            i = _tokens[i].Kind == TokenKind.Symbol ? i + 1
                : TruthTable.TryGetValue(WordStem.Fold(_words.Slice(i)), out var truth) ? ReadTruth(sentence, isRow, i, truth.IsSo, truth.Word)
                : IsOneUnit(sentence, i, out var end) ? ReadOneUnit(sentence, isRow, i, end)
                : Read(sentence, isRow, i);
    }

    private void TakeHeading(Sentence sentence, int level)
    {
        // A heading of two sentences is one.
        if (_headings.Count > 0 && _headings[_headings.Count - 1] is var last && last.Level == level && last.End == sentence.First && !_tokens[sentence.First].LineBefore)
            _headings[_headings.Count - 1] = (level, last.First, sentence.End);
        else
        {
            _headings.RemoveAll(h => h.Level >= level && h.Level > 0);
            _headings.Add((level, sentence.First, sentence.End));
        }
        _above = null;
    }

    /// <summary>What stands above; the number that a heading is counted by says nothing.</summary>
    private FactWording Above()
    {
        if (_above is not null)
            return _above;
        var reader = new FactWordingReader(_words);
        var each = new List<FactWording>();
        foreach (var (_, first, end) in _headings)
        {
            var from = first;
            // "2.1" alone is a version.
            if (from + 1 < end && _tokens[from].Kind == TokenKind.Number && (_tokens[from + 1].Kind == TokenKind.Word || _words.Is(from + 1, '.') || _words.Is(from + 1, ')')))
                from++;
            reader.AddHeading(from, Math.Min(end, from + Window));
            var one = new FactWordingReader(_words);
            one.AddHeading(from, Math.Min(end, from + Window));
            each.Add(one.Finish());
        }
        _each = new(each);
        return _above = reader.Finish();
    }

    /// <summary>Reads the number at a token, if there is one; returns the token to go on from.</summary>
    private int Read(Sentence sentence, bool isRow, int at)
    {
        if (IsGlued(at, sentence.First) || !Measurement.TryRead(_words, at, sentence.First, sentence.End, out var read) || read.Number.First < at || read.Number.Form is NumberForm.Ordinal or NumberForm.Vague || read.IsAge)
            return at + 1;
        var end = read.End;
        var version = "";
        if (_tokens[at].Kind == TokenKind.Number)
        {
            version = VersionAt(at, sentence.End, out var behind);
            end = Math.Max(end, behind);
        }
        if (IsNoValue(read, end, sentence) || _found.Count >= MostValues || IsJoined(end, sentence.End) || (read.First > sentence.First && IsJoined(read.First - 1, sentence.End) && !_tokens[read.First].SpaceBefore))
            return end;
        var (unit, unitWords) = (FactUnit.Of(read), read.End > read.UnitFirst ? _words.Span(read.UnitFirst, read.End) : default);
        if (ShortTimeAt(read.Number, end, sentence.End) is { } time)
        {
            (unit, unitWords) = (time, _words.Span(read.Number.End, read.Number.End + 1));
            end = Math.Max(end, read.Number.End + 1);
        }
        Add(sentence, isRow, read.First, end, unit, new ToldValue(_words.Span(read.First, end), _words.Span(read.Number.First, read.Number.End), unitWords)
        {
            Amount = read.Value,
            Form = read.Number.Form,
            Width = read.Number.Width,
            Version = version,
        });
        return end;
    }

    /// <summary>"30s", "5m": settings write seconds and minutes so, and hardly anything else; "the 1990s" are years.</summary>
    private FactUnit? ShortTimeAt(in NumberRead number, int end, int stop)
    {
        var at = number.End;
        if (at >= stop || end > at + 1 || _tokens[at].SpaceBefore || _tokens[at].Length != 1 || number.Form != NumberForm.Digits || number.End - number.First != 1 || (at + 1 < stop && !_tokens[at + 1].SpaceBefore && _tokens[at + 1].Kind == TokenKind.Number))
            return null;
        return _words.Text[_tokens[at].Start] switch
        {
            's' when _tokens[number.First].Length != 4 => FactUnit.Find("seconds"),
            'm' => FactUnit.Find("minutes"),
            _ => null,
        };
    }

    /// <summary>"An hour" behind a word that a length of time follows: "after an hour", not "twice an hour".</summary>
    private bool IsOneUnit(Sentence sentence, int at, out int end)
    {
        end = at;
        return (_words.Is(at, "a") || _words.Is(at, "an")) && at > sentence.First && at + 1 < sentence.End
            && WordStem.Fold(_words.Slice(at - 1)) is "is" or "be" or "to" or "of" or "after" or "about" or "for" or "within" or "most" or "least" or "than"
            && UnitTable.StartingAt(_words, at + 1, sentence.End, out end) is { Dimension: FactUnit.Time } unit && WordStem.Fold(_words.Slice(at + 1, end)) == unit.Name;
    }

    private static readonly Dictionary<string, (bool IsSo, string Word)> TruthTable = new(StringComparer.Ordinal)
    {
        ["enabled"] = (true, "enable"),
        ["disabled"] = (false, "enable"),
        ["supported"] = (true, "support"),
        ["unsupported"] = (false, "support"),
        ["supports"] = (true, "support"),
        ["true"] = (true, ""),
        ["false"] = (false, ""),
    };

    /// <summary>"Is enabled", "are not supported", "supports X"; "true" behind a label or "defaults to", or alone in its cell. What can be or must be enabled is not said to be.</summary>
    private int ReadTruth(Sentence sentence, bool isRow, int at, bool isSo, string word)
    {
        var first = at > sentence.First && _words.Is(at - 1, "not") ? at - 1 : at;
        var before = first - 1;
        while (before > sentence.First && WordStem.Fold(_words.Slice(before)) is "by" or "default" or "currently" or "always")
            before--;
        var isAlone = isRow && CellOf(_words.Span(at, at + 1)) is var cell && cell == (at, at + 1);
        var isSaid = before >= sentence.First && (_words.Is(before, "is") || _words.Is(before, "are") || (word.Length == 0 && (_words.Is(before, ':') || _words.Is(before, "to"))));
        if (isAlone || isSaid || _words.Is(at, "supports"))
            Add(sentence, isRow, first, at + 1, FactUnit.None, new ToldValue(_words.Span(first, at + 1), _words.Span(at, at + 1), default) { IsSo = isSo == (first == at) }, word);
        return at + 1;
    }

    private int ReadOneUnit(Sentence sentence, bool isRow, int at, int end)
    {
        Add(sentence, isRow, at, end, FactUnit.Find(_words.Slice(at + 1, end)) ?? FactUnit.None, new ToldValue(_words.Span(at, end), _words.Span(at, at + 1), _words.Span(at + 1, end)) { Amount = 1, Form = NumberForm.Words });
        return end;
    }

    private void Add(Sentence sentence, bool isRow, int first, int end, FactUnit unit, ToldValue value, string word = "")
    {
        if (_found.Count >= MostValues)
            return;
        var stretch = isRow ? CellOf(value.Number) : (sentence.First, sentence.End);
        if (stretch.First < 0)
            return;
        var (wording, hint, item) = WordingOf(stretch, first, end, isRow, word);
        _found.Add(value with
        {
            Measured = unit.Name.Length == 0 && hint is { } told ? told : unit,
            Item = unit.Name.Length == 0 ? item : "",
            Wording = wording,
            Above = Above(),
            Headings = _each,
        });
    }

    /// <summary>A date, an issue's number, a footnote's, the number that counts a line, one of a list, a part of a formula, "one" for "a".</summary>
    private bool IsNoValue(in Measurement read, int end, Sentence sentence)
    {
        var span = _words.Span(read.Number.First, read.Number.End);
        while (_time < _times.Count && _times[_time].Span.End <= span.Start)
            _time++;
        if (_time < _times.Count && _times[_time].Span.Overlaps(span) && _times[_time].Type is TimeExpressionType.Date or TimeExpressionType.Time && read.Unit is not { Dimension: "time" })
            return true;
        if (!read.HasUnit && (read.Number.Form == NumberForm.Fraction || (read.Number.Form == NumberForm.Words && read.Value == 1)))
            return true;
        var before = read.First > sentence.First ? SymbolAt(read.First - 1) : '\0';
        var behind = end < sentence.End ? SymbolAt(end) : '\0';
        return before is '#' or '/' or '*' or '^' or '+' || behind is '/' or '*' or '^'
            || (before == '[' && behind == ']')
            || (read.First == sentence.First && behind is ':' or ')' or '.' && !read.HasUnit && end + 1 < sentence.End)
            || (before == ',' && read.First - 2 >= sentence.First && _tokens[read.First - 2].Kind == TokenKind.Number)
            || (behind == ',' && end + 1 < sentence.End && _tokens[end + 1].Kind == TokenKind.Number);
    }

    private char SymbolAt(int i) => _tokens[i] is { Kind: TokenKind.Symbol, Length: 1 } ? _words.Text[_tokens[i].Start] : '\0';

    /// <summary>"http2", "8080" of "x8080": a part of a name. The "v" of a version is none.</summary>
    private bool IsGlued(int at, int first) =>
        at > first && !_tokens[at].SpaceBefore && (_tokens[at - 1].Kind == TokenKind.Number || _tokens[at - 1].Kind == TokenKind.Word && !_words.Is(at - 1, 'v') || _words.Is(at - 1, '_') || _words.Is(at - 1, '.') || _words.Is(at - 1, '/'));

    /// <summary>"3-5", "1/2", "10:30", "1.2.x": one of several numbers.</summary>
    private bool IsJoined(int at, int end) =>
        at < end && (at + 1 >= end || !_tokens[at + 1].SpaceBefore) && !_tokens[at].SpaceBefore && at + 1 < end
        && _words.Text[_tokens[at].Start] is '-' or '\u2013' or '/' or ':' or '.' or '_' or '*' && _tokens[at].Length == 1 && _tokens[at + 1].Kind != TokenKind.Symbol
        && !(_words.Is(at, '-') && _tokens[at + 1].Kind == TokenKind.Word);

    /// <summary>"8.0.100": digits and points that touch.</summary>
    private string VersionAt(int at, int end, out int behind)
    {
        behind = at + 1;
        while (behind + 1 < end && _words.Is(behind, '.') && !_tokens[behind].SpaceBefore && _tokens[behind + 1].Kind == TokenKind.Number && !_tokens[behind + 1].SpaceBefore)
            behind += 2;
        return _words.Slice(at, behind);
    }

    /// <summary>The tokens of the cell that holds a value; (-1, -1) for one that stands at the head of its row.</summary>
    private (int First, int End) CellOf(TextSpan value)
    {
        while (_cell < _document.Cells.Count && _document.Cells[_cell].Span.End <= value.Start)
            _cell++;
        return _cell < _document.Cells.Count && _document.Cells[_cell] is { RowHead.Length: > 0 } cell && cell.Span.Contains(value) ? (_words.FirstTokenFrom(cell.Span.Start), _words.FirstTokenFrom(cell.Span.End)) : (-1, -1);
    }

    private (FactWording Wording, FactUnit? Hint, string Item) WordingOf((int First, int End) stretch, int first, int end, bool isRow, string word)
    {
        var reader = new FactWordingReader(_words);
        if (word.Length > 0)
            reader.AddWord(end - 1, word);
        var item = end < stretch.End && _tokens[end].Kind == TokenKind.Word && FactLexicon.IsItem(WordStem.Of(WordStem.Fold(_words.Slice(end)))) ? WordStem.Of(WordStem.Fold(_words.Slice(end))) : "";
        var isOther = AddClause(reader, stretch, first, end, out var hint);
        if (isRow)
        {
            var cell = _document.Cells[_cell];
            var ofRow = AddLabel(reader, cell.RowHead);
            var ofColumn = AddLabel(reader, cell.ColumnHead);
            hint ??= ofRow ?? ofColumn;
        }
        else if (reader.SaysNothing)
            hint ??= AddLabel(reader, LabelOf(_tokens[first].Start));
        var wording = reader.Finish();
        return (isOther ? wording with { IsAgainst = true } : wording, hint, item);
    }

    /// <summary>The words before the colon or dash of the block that holds a place, if it stands behind them.</summary>
    private TextSpan LabelOf(int start)
    {
        while (_label + 1 < _document.Labels.Count && _document.Labels[_label + 1].Span.Start < start)
            _label++;
        return _label < _document.Labels.Count && _document.Labels[_label] is var label && label.Span.End <= start && _document.Blocks[label.Block].Span is var block && block.Start <= start && start < block.End ? label.Span : default;
    }

    /// <summary>Adds a label; gives back the unit it ends with: "Timeout (seconds)", "Size in MB".</summary>
    private FactUnit? AddLabel(FactWordingReader reader, TextSpan label)
    {
        if (label.Length == 0)
            return null;
        var first = _words.FirstTokenFrom(label.Start);
        return AddLabel(reader, first, Math.Min(_words.FirstTokenFrom(label.End), first + Window));
    }

    private FactUnit? AddLabel(FactWordingReader reader, int first, int end)
    {
        var last = end;
        while (last > first && _tokens[last - 1].Kind == TokenKind.Symbol)
            last--;
        if (last - 2 >= first && (_words.Is(last - 2, '(') || _words.Is(last - 2, "in")) && FactUnit.Find(_words.Slice(last - 1)) is { } unit)
        {
            reader.Add(first, last - 2);
            return unit;
        }
        reader.Add(first, end);
        return null;
    }

    /// <summary>
    /// Adds the words of the clause around a value: its stretch between commas, brackets and joints; what stands before a bracket or comma that says nothing by itself ("(default: 30)"); and
    /// what is set before or behind it by a preposition ("On the free plan, …"). Gives back whether another number stands in it, so that nobody knows which is meant.
    /// </summary>
    private bool AddClause(FactWordingReader reader, (int First, int End) stretch, int first, int end, out FactUnit? hint)
    {
        hint = null;
        int begin = Math.Max(stretch.First, first - Window), stop = Math.Min(stretch.End, end + Window);
        int from = first, to = end;
        while (from > begin && !IsBoundary(from - 1))
            from--;
        while (to < stop && !IsBoundary(to))
            to++;
        // What follows "and", "which", "so" is said of something else; but "30 and 60 seconds" are two values of one thing.
        for (var i = end; i < to; i++)
            if (IsJoint(i))
            {
                if (i + 1 < to && _tokens[i + 1].Kind == TokenKind.Number)
                    return true;
                to = i;
            }
        for (var i = first - 1; i > from; i--)
            if (IsJoint(i) && HasNumber(from, i))
            {
                if (HasNumber(i - 1, i) || i + 1 == first)
                    return true;
                from = i + 1;
            }
        if (HasNumber(from, first) || HasNumber(end, to))
            return true;
        // "As of 3.0, …", "With a timeout of 30 seconds, …": when and how, of what the sentence goes on to say.
        if (IsScope(from) && to < stop && SymbolAt(to) == ',')
            return true;
        reader.Add(from, first);
        reader.Add(end, to);
        // "Refreshed every 30 seconds"
        if (first > from && _words.Is(first - 1, "every"))
            reader.AddWord(first - 1, "interval");
        // "Connection timeout: 30 seconds"
        while (from > begin && _words.Is(from - 1, ':'))
        {
            var colon = from - 1;
            from = colon;
            // "Timeout (seconds): 30"
            if (from > begin && _words.Is(from - 1, ')'))
                for (from--; from > begin && !_words.Is(from, '(');)
                    from--;
            while (from > begin && !IsBoundary(from - 1))
                from--;
            if (HasNumber(from, colon))
                return true;
            hint ??= AddLabel(reader, from, colon);
        }
        if (reader.SaysNothing && from > begin)
        {
            // "the connection timeout (default: 30 seconds)", "the timeout, which defaults to 30 seconds,"
            var run = from - 1;
            while (run > begin && IsOfRun(run - 1))
                run--;
            if (HasNumber(run, from - 1))
                return true;
            reader.Add(run, from - 1);
            // "A value between 0 and 1 (default: 0.5)": of what, the sentence says elsewhere.
            return reader.SaysNothing && from - 1 > begin;
        }
        // "On the free plan, …", "By default, …": what opens the sentence holds for all of it.
        if (from > begin && _words.Is(from - 1, ',') && begin == stretch.First && IsScope(stretch.First))
        {
            if (HasNumber(stretch.First, from - 1))
                return true;
            reader.Add(stretch.First, from - 1);
        }
        // "… is 25 MB, for guests", "… 25 MB (per file)".
        if (to < stop && to + 1 < stop && (_words.Is(to, ',') || _words.Is(to, '(')) && (IsScope(to + 1) || _words.Is(to, '(') && _tokens[to + 1].Kind != TokenKind.Number))
        {
            var close = to + 1;
            while (close < stop && !IsBoundary(close))
                close++;
            if (HasNumber(to + 1, close))
                return true;
            reader.Add(to + 1, close);
        }
        return false;
    }

    private bool HasNumber(int first, int end)
    {
        for (var i = Math.Max(0, first); i < end; i++)
            if (_tokens[i].Kind == TokenKind.Number || (_tokens[i].Kind == TokenKind.Word && NumberWords.Class(_tokens[i].Word) is NumberClass.Digit or NumberClass.Teen or NumberClass.Tens && !_words.Is(i, "one")))
                return true;
        return false;
    }

    private bool IsBoundary(int i) => _tokens[i] is { Kind: TokenKind.Symbol, Length: 1 } && _words.Text[_tokens[i].Start] switch
    {
        ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\u2014' or '|' or '?' or '!' => true,
        '\u2013' or '-' => _tokens[i].SpaceBefore && (i + 1 >= _tokens.Length || _tokens[i + 1].SpaceBefore),
        _ => false,
    };

    private bool IsJoint(int i) => _tokens[i].Kind == TokenKind.Word && WordStem.Fold(_words.Slice(i)) is "and" or "or" or "but" or "which" or "so" or "because" or "that" or "while" or "whereas" or "to" && !IsOfBound(i);

    /// <summary>"Or later", "and up": the end of a bound, no joint.</summary>
    private bool IsOfBound(int i) =>
        FactLexicon.StartingAt(Math.Min(3, _tokens.Length - i), k => (WordStem.Fold(_words.Slice(i + k)), ""), out var length) is { Role: FactRole.Least or FactRole.Most or FactRole.About } && length > 1;

    /// <summary>A preposition at the head of a stretch that narrows what is said: "on the free plan", "if it is set".</summary>
    private bool IsScope(int i) => WordStem.Fold(_words.Slice(i)) is "on" or "in" or "for" or "with" or "by" or "at" or "during" or "per" or "under" or "if" or "when" or "unless" or "until" or "before" or "after" or "since" or "from" or "without" or "except" or "as" or "inside" or "within" or "of";

    /// <summary>A word of a noun phrase that stands before a bracket; "the" begins one.</summary>
    private bool IsOfRun(int i) => _tokens[i].Kind switch
    {
        TokenKind.Word => WordStem.Fold(_words.Slice(i)) is not ("the" or "a" or "an" or "is" or "are" or "and" or "or" or "in" or "on" or "with" or "this" or "its" or "your" or "to" or "by"),
        TokenKind.Symbol => _words.Text[_tokens[i].Start] is '-' or '_' or '/' or '`' or '.',
        _ => false,
    };
}
