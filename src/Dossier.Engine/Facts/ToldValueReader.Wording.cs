namespace Dossier.Engine.Facts;

using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>What a value is of: its clause, its label, the heads of its row and column.</summary>
public sealed partial class ToldValueReader
{
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
        // What stands further before is not looked at, and may narrow all of it.
        if (begin > stretch.First)
            return true;
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
        // "The timeout, by default, is 30 seconds": the subject stands before the commas.
        if (from > begin && _words.Is(from - 1, ',') && IsVerb(from))
        {
            reader.Add(begin, from - 1);
            return HasNumber(begin, from - 1);
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
        if (from > begin && _words.Is(from - 1, ',') && IsScope(begin))
        {
            if (HasNumber(begin, from - 1))
                return true;
            reader.Add(begin, from - 1);
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

    /// <summary>A verb at the head of a stretch, whose subject a comma parts from it.</summary>
    private bool IsVerb(int i) => WordStem.Fold(_words.Slice(i)) is "is" or "are" or "has" or "have" or "can" or "cannot" or "must" or "may" or "will" or "shall" or "does" or "do" or "defaults" or "default" or "allows" or "supports" or "takes" or "uses" or "accepts";

    /// <summary>A word of a noun phrase that stands before a bracket; "the" begins one.</summary>
    private bool IsOfRun(int i) => _tokens[i].Kind switch
    {
        TokenKind.Word => WordStem.Fold(_words.Slice(i)) is not ("the" or "a" or "an" or "is" or "are" or "and" or "or" or "in" or "on" or "with" or "this" or "its" or "your" or "to" or "by"),
        TokenKind.Symbol => _words.Text[_tokens[i].Start] is '-' or '_' or '/' or '`' or '.',
        _ => false,
    };
}
