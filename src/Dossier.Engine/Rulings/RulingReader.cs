namespace Dossier.Engine.Rulings;

using System.Globalization;
using System.Text;
using Dossier.Engine.Findings;

/// <summary>Reads one line of a rulings file, from left to right, and says what it expected where it stops.</summary>
internal sealed class RulingReader(string text, TextSpan line)
{
    private const string Form = "\"KEY\"; accept \"VALUE\" over \"VALUE\", \"VALUE\"; REASON";
    private const string NoDisputeForm = "\"KEY\"; not a dispute: \"VALUE\", \"VALUE\"; REASON";
    private const string IgnoreForm = "ignore \"WORDS\" in \"PATH\"; REASON";

    private int _at = line.Start;

    /// <summary>Why the line cannot be read, after <see cref="Read"/> gave null.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>The ruling, or null.</summary>
    public RulingLine? Read(int number)
    {
        if (Current == '"')
            return ReadFinding(number);
        if (Word(RulingText.Ignore))
            return ReadPassage(number);
        return Fail($"a ruling begins with the finding's key in double quotes, or with 'ignore'; write {Form}. 'dossier settle' lists the keys; a comment begins with #");
    }

    private RulingLine? ReadFinding(int number)
    {
        var values = new List<string>();
        var spans = new List<TextSpan>();
        if (Quoted("the finding's key", Form) is not { } key || !Sign(';', "after the finding's key", Form))
            return null;
        string? accepted = null;
        if (Word(RulingText.Accept))
        {
            if (Quoted("the accepted value", Form) is not { } value)
                return null;
            accepted = value.Words;
            spans.Add(value.Span);
            if (!Word(RulingText.Over))
                return Fail($"'over' and the other values must follow the accepted one, so that a new value is noticed; write {Form}");
        }
        else if (!Word(RulingText.NotADispute))
            return Fail($"'accept' or 'not a dispute' must follow the key; write {Form}, or {NoDisputeForm}");
        else if (!Sign(':', "after 'not a dispute'", NoDisputeForm))
            return null;
        do
        {
            if (Quoted("a value", accepted is null ? NoDisputeForm : Form) is not { } value)
                return null;
            values.Add(value.Words);
            spans.Add(value.Span);
        }
        while (Take(','));
        return Reason(accepted is null ? NoDisputeForm : Form) is { } reason
            ? new RulingLine(number, line, new FindingDecision(FindingKey.OneBlank(key.Words), accepted, new(values), reason), key.Span, new(spans))
            : null;
    }

    private RulingLine? ReadPassage(int number)
    {
        if (Quoted("the words to ignore", IgnoreForm) is not { } quote)
            return null;
        if (!Word(RulingText.In))
            return Fail($"'in' and the article's path must follow the words; write {IgnoreForm}");
        return Quoted("the article's path", IgnoreForm) is { } path && Reason(IgnoreForm) is { } reason
            ? new RulingLine(number, line, new PassageDecision(path.Words, quote.Words, reason), quote.Span, new([path.Span]))
            : null;
    }

    /// <summary>The rest of the line: as it is, or in quotes when nothing follows them.</summary>
    private string? Reason(string form)
    {
        if (!Sign(';', "and the reason at the end", form))
            return null;
        SkipBlanks();
        var start = _at;
        if (Current == '"')
        {
            var quoted = Quoted("the reason", form);
            SkipBlanks();
            if (quoted is { Words: var words } && _at == line.End)
                return words.Trim().Length > 0 ? words : Missing();
            // Words that begin with a quotation: "Closed" was what the minutes say.
            Problem = null;
        }
        return text.Substring(start, line.End - start) is var plain && plain.Trim().Length > 0 ? plain : Missing();

        string? Missing()
        {
            Fail("the reason is missing; say why after the last semicolon, for those who read it in a year");
            return null;
        }
    }

    private (string Words, TextSpan Span)? Quoted(string what, string form)
    {
        SkipBlanks();
        var start = _at;
        if (Current != '"')
        {
            Fail($"{what} must stand here in double quotes; write {form}");
            return null;
        }
        var words = new StringBuilder();
        for (_at++; _at < line.End; _at++)
        {
            var c = text[_at];
            if (c == '"')
            {
                _at++;
                if (words.Length > 0)
                    return (words.ToString(), TextSpan.FromBounds(start, _at));
                Fail($"{what} is empty; write {form}", start);
                return null;
            }
            if (c != '\\')
            {
                words.Append(c);
                continue;
            }
            if (Escaped() is not { } escaped)
                return null;
            words.Append(escaped);
        }
        Fail($"{what} has no closing double quote", start);
        return null;
    }

    /// <summary>The character that a backslash stands before; leaves the reader on its last character.</summary>
    private char? Escaped()
    {
        var start = _at;
        if (_at + 1 < line.End && text[_at + 1] is '"' or '\\')
            return text[++_at];
        if (_at + 5 < line.End && text[_at + 1] == 'u'
            && ushort.TryParse(text.Substring(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _at += 5;
            return (char)code;
        }
        Fail("a backslash stands before a double quote, before another backslash, or before u and four hexadecimal digits; write \\\\ for the backslash itself", start);
        return null;
    }

    private bool Word(string word)
    {
        SkipBlanks();
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0 || _at + word.Length > line.End
            || (_at + word.Length < line.End && char.IsLetterOrDigit(text[_at + word.Length])))
            return false;
        _at += word.Length;
        return true;
    }

    private bool Sign(char sign, string where, string form)
    {
        if (Take(sign))
            return true;
        Fail($"a '{sign}' must stand here, {where}; write {form}");
        return false;
    }

    private bool Take(char sign)
    {
        SkipBlanks();
        if (Current != sign)
            return false;
        _at++;
        return true;
    }

    private char Current => _at < line.End ? text[_at] : '\0';

    private void SkipBlanks()
    {
        while (_at < line.End && RulingText.IsBlank(text[_at]))
            _at++;
    }

    /// <summary>Ends the reading; the problem stands from <paramref name="start"/>, or where the reader is, to the end of the line.</summary>
    private RulingLine? Fail(string message, int? start = null)
    {
        Problem = new Problem(Rules.UnreadableRuling, Rules.UnreadableRuling.Level, TextSpan.FromBounds(Math.Min(start ?? _at, line.End), line.End), "the ruling cannot be read: " + message);
        return null;
    }
}
