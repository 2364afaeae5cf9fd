namespace Dossier.Engine.Facts;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>
/// Finds what every number of an article is of: the words of its clause, of its label or of the heads of its row and column – all of them, for a word that is left over makes it another
/// question. One pass over the tokens; around a number its own sentence is read, and of that no more than <see cref="Window"/> tokens to either side.
/// </summary>
public sealed partial class ToldValueReader
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
    private (int Level, int First, int End) _introduction;
    private int _block = -1;
    private int _time;
    private int _cell;
    private int _label;

    private ToldValueReader(ArticleFacts facts) => (_document, _words, _tokens, _times) = (facts.Document, facts.Mentions.Words, facts.Mentions.Words.Tokens, facts.Mentions.Times);

    /// <summary>Reads an article.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static ToldArticle Read(ArticleFacts facts, CancellationToken cancellation = default) =>
        new(facts, IsOfOtherDays(facts.Document.Path) ? [] : Values(facts, cancellation)) { Headline = FactWording.Of(facts.Document.HeadlineText) };

    /// <summary>The numbers of an article, whatever days it tells of; none of a draft, nor of what is no English prose.</summary>
    internal static IReadOnlyList<ToldValue> Values(ArticleFacts facts, CancellationToken cancellation = default)
    {
        var reader = new ToldValueReader(facts);
        if (facts.Document is { IsEnglishProse: true, IsDraft: false })
            foreach (var sentence in facts.Mentions.Words.Sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader._found.Count < MostValues)
                    reader.Read(sentence);
            }
        return reader._found;
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
        TakeList(sentence, block);
        var isRow = block.Form == BlockForm.Row;
        for (var i = sentence.First; i < sentence.End;)
            i = _tokens[i].Kind == TokenKind.Symbol ? i + 1
                : TruthTable.TryGetValue(WordStem.Fold(_words.Slice(i)), out var truth) ? ReadTruth(sentence, isRow, i, truth.IsSo, truth.Word)
                : IsOneUnit(sentence, i, out var end) ? ReadOneUnit(sentence, isRow, i, end)
                : Read(sentence, isRow, i);
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
}
