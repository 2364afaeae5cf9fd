namespace Dossier.Engine.Documents.Metadata;

using System.Globalization;
using System.Text;

/// <summary>Values: plain, quoted, literal and folded; lists and maps in brackets.</summary>
internal sealed partial class YamlReader
{
    private MetadataNode? Scalar(int parent, int depth) => At(_i) switch
    {
        '"' or '\'' => Quoted(parent),
        '[' or '{' => Flow(parent, depth),
        '*' => Alias(),
        _ => Plain(parent),
    };

    private MetadataNode? Alias()
    {
        var start = _i;
        _i = NameEnd(_i);
        return _anchors.TryGetValue(_text.Substring(start + 1, _i - start - 1), out var node)
            ? node
            : Fail(start, _i, "no anchor above has this name: put the value between quotation marks if it is text");
    }

    /// <summary>Goes to the next line of a value that runs over lines; false when that line belongs to something else.</summary>
    /// <param name="parent">The column that the value has to stand right of.</param>
    /// <param name="breaks">How many lines ended.</param>
    private bool ToNextLine(int parent, out int breaks)
    {
        breaks = 0;
        do
        {
            if (_i >= _end)
                return false;
            NextLine();
            breaks++;
            SkipBlanks();
        }
        while (_i < _end && IsBreak(_i));
        return _i < _end && Column > parent;
    }

    private MetadataNode? Plain(int parent)
    {
        var start = _i;
        if (!StartsPlain(_i))
            return FailLine(_i, At(_i) == '%' || At(_i) is '@' or '`'
                ? "no plain value begins with this sign: put the value between quotation marks"
                : "a value is missing here: write one, or put what stands here between quotation marks");
        var text = new StringBuilder();
        int end;
        var isFirstLine = true;
        while (true)
        {
            var first = _i;
            end = first;
            for (; !IsBreak(_i) && !(_text[_i] == '#' && IsBlankAt(_i - 1)); _i++)
            {
                if (_text[_i] == ':' && IsBlankAt(_i + 1))
                    return Fail(_i, _i + 1, isFirstLine
                        ? "a colon with a blank behind it stands in the value: put the value between quotation marks"
                        : "a colon with a blank behind it stands in a line that goes on with the value above: indent a key like the others, or put the value between quotation marks");
                if (_text[_i] is not (' ' or '\t'))
                    end = _i + 1;
            }
            text.Append(_text, first, end - first);
            var (at, line) = (_i, _lineStart);
            var isComment = !IsBreak(_i);
            if (isComment || !ToNextLine(parent, out var breaks) || At(_i) == '#' || (Column == 0 && IsMark(_i)))
            {
                (_i, _lineStart) = (at, line);
                break;
            }
            isFirstLine = false;
            if (HasTabBefore())
                return FailLine(_lineStart, "a tab indents this line: indent with blanks");
            text.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
        }
        var plain = text.ToString();
        return new MetadataNode(CoreSchema.KindOf(plain), TextSpan.FromBounds(start, end), plain);
    }

    private bool IsMark(int i) => i + 3 <= _end && (string.CompareOrdinal(_text, i, "---", 0, 3) == 0 || string.CompareOrdinal(_text, i, "...", 0, 3) == 0) && IsBlankAt(i + 3);

    private MetadataNode? Quoted(int parent)
    {
        var open = _i;
        var mark = _text[_i++];
        var text = new StringBuilder();
        // A blank that was written as an escape is no end of a line.
        var escaped = 0;
        while (true)
        {
            if (_i >= _end)
                return FailLine(open, "the quotation mark that opens here is not closed: close it");
            var c = _text[_i];
            if (c == mark && mark == '\'' && At(_i + 1) == '\'')
            {
                text.Append('\'');
                _i += 2;
            }
            else if (c == mark)
            {
                _i++;
                return new MetadataNode(MetadataKind.Text, TextSpan.FromBounds(open + 1, _i - 1), text.ToString());
            }
            else if (c == '\\' && mark == '"' && IsBreak(_i + 1))
            {
                _i++;
                if (!ToNextLine(parent, out var breaks))
                    return FailLine(open, "the quotation mark that opens here is not closed: close it");
                text.Append('\n', breaks - 1);
            }
            else if (c == '\\' && mark == '"')
            {
                if (!Escape(text))
                    return null;
                escaped = text.Length;
            }
            else if (IsBreak(_i))
            {
                while (text.Length > escaped && text[text.Length - 1] is ' ' or '\t')
                    text.Length--;
                if (!ToNextLine(parent, out var breaks))
                    return FailLine(open, "the quotation mark that opens here is not closed: close it");
                text.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
            }
            else
            {
                text.Append(c);
                _i++;
            }
        }
    }

    private bool Escape(StringBuilder text)
    {
        var sign = _text[_i + 1];
        var digits = sign switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            var code = 0u;
            if (_i + 2 + digits <= _end && uint.TryParse(_text.Substring(_i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code) && code <= 0x10FFFF)
            {
                if (code is >= 0xD800 and <= 0xDFFF || code <= 0xFFFF)
                    text.Append((char)code);
                else
                    text.Append(char.ConvertFromUtf32((int)code));
                _i += 2 + digits;
                return true;
            }
        }
        const string Signs = "0abtnvfre \"/\\N_LP\t";
        const string Meanings = "\0\a\b\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029\t";
        var known = digits > 0 ? -1 : Signs.IndexOf(sign);
        if (known < 0)
        {
            Fail(_i, _i + 2, "a backslash before this sign means nothing between these quotation marks: write two backslashes, or use single quotation marks");
            return false;
        }
        text.Append(Meanings[known]);
        _i += 2;
        return true;
    }

    /// <summary>A literal ("|") or folded ("&gt;") value (YAML 8.1).</summary>
    private MetadataNode? BlockText(int parent)
    {
        var header = _i;
        var isFolded = _text[_i++] == '>';
        var (keep, given) = ('\0', 0);
        for (; !IsBlankAt(_i); _i++)
            if (_text[_i] is '+' or '-' && keep == '\0')
                keep = _text[_i];
            else if (_text[_i] is >= '1' and <= '9' && given == 0)
                given = _text[_i] - '0';
            else
                return FailLine(header, "only a number and \"+\" or \"-\" may follow \"|\" or \">\": put the value between quotation marks if it is text");
        if (!AtLineEnd())
            return null;
        var indent = given > 0 ? Math.Max(parent, 0) + given : 0;
        var text = new StringBuilder();
        var (start, end) = (-1, header + 1);
        var (breaks, wasWide, isFirst) = (0, false, true);
        while (true)
        {
            // The end of the last line is left to whoever called.
            var (at, line) = (_i, _lineStart);
            while (!IsBreak(_i))
                _i++;
            if (_i >= _end)
                break;
            NextLine();
            var first = _i;
            while (At(first) == ' ')
                first++;
            if (IsBreak(first) && (indent == 0 || first - _i <= indent))
            {
                if (first >= _end)
                {
                    (_i, _lineStart) = (at, line);
                    break;
                }
                breaks++;
                continue;
            }
            if (indent == 0)
                indent = first - _i;
            if (first - _i < indent || indent <= parent)
            {
                (_i, _lineStart) = (at, line);
                break;
            }
            first = _i + indent;
            var last = first;
            while (!IsBreak(last))
                last++;
            var isWide = At(first) is ' ' or '\t';
            if (isFirst)
                text.Append('\n', breaks);
            else if (!isFolded || isWide || wasWide)
                text.Append('\n', breaks + 1);
            else if (breaks == 0)
                text.Append(' ');
            else
                text.Append('\n', breaks);
            text.Append(_text, first, last - first);
            (start, end, breaks, wasWide, isFirst) = (start < 0 ? first : start, last, 0, isWide, false);
            _i = last;
        }
        // The last line of a text may have no end.
        var hasEnd = !isFirst && end < _end;
        if (keep == '+')
            text.Append('\n', hasEnd ? breaks + 1 : breaks);
        else if (keep == '\0' && hasEnd)
            text.Append('\n');
        return new MetadataNode(MetadataKind.Text, start < 0 ? new TextSpan(end, 0) : TextSpan.FromBounds(start, end), text.ToString());
    }

    private MetadataNode? Flow(int parent, int depth)
    {
        if (depth > Deepest)
            return FailLine(_i, "this is nested too deeply to be read: write it flatter");
        var open = _i;
        var isMap = _text[_i++] == '{';
        var close = isMap ? '}' : ']';
        var node = new MetadataNode(isMap ? MetadataKind.Map : MetadataKind.List, default, "");
        var known = isMap ? new HashSet<string>(StringComparer.Ordinal) : null;
        while (true)
        {
            if (!ToFlowContent(parent, close))
                return FailLine(open, "the bracket that opens here is not closed: close it");
            if (_text[_i] == close)
            {
                _i++;
                return node.Kind == MetadataKind.Map ? Placed(node.Entries) : Placed(node.Items);
            }
            if (_text[_i] == ',')
                return Fail(_i, _i + 1, "nothing stands before this comma: delete it, or put it between quotation marks");
            var key = FlowValue(parent, depth);
            if (key is null)
                return null;
            if (!ToFlowContent(parent, close))
                return FailLine(open, "the bracket that opens here is not closed: close it");
            if (_text[_i] == ':')
            {
                _i++;
                if (!key.IsScalar)
                    return Fail(key.Span.Start, key.Span.End, "only a word can be a key: put it between quotation marks");
                if (!ToFlowContent(parent, close))
                    return FailLine(open, "the bracket that opens here is not closed: close it");
                var value = _text[_i] is ',' || _text[_i] == close ? Null() : FlowValue(parent, depth);
                if (value is null)
                    return null;
                if (isMap)
                    Enter(key, value);
                else
                {
                    var pair = new MetadataNode(MetadataKind.Map, TextSpan.FromBounds(key.Span.Start, Math.Max(key.Span.End, value.Span.End)), "");
                    pair.Entries.Add(new MetadataEntry(key.Text, key.Span, value));
                    node.Items.Add(pair);
                }
                if (!ToFlowContent(parent, close))
                    return FailLine(open, "the bracket that opens here is not closed: close it");
            }
            else if (isMap)
                Enter(key, Null());
            else
                node.Items.Add(key);
            if (_text[_i] == ',')
                _i++;
            else if (_text[_i] != close)
                return Fail(_i, _i + 1, "a comma is missing before this: write one, or put the value between quotation marks");
        }

        void Enter(MetadataNode key, MetadataNode value)
        {
            if (known!.Add(key.Text))
                node.Entries.Add(new MetadataEntry(key.Text, key.Span, value));
            else
                Fail(key.Span.Start, key.Span.End, "the key stands twice, and the first is used: delete one");
        }

        MetadataNode Placed<T>(List<T> parts)
        {
            var placed = new MetadataNode(node.Kind, TextSpan.FromBounds(open, _i), "");
            if (parts is List<MetadataEntry> entries)
                placed.Entries.AddRange(entries);
            else
                placed.Items.AddRange(node.Items);
            return placed;
        }
    }

    /// <summary>Goes to the next sign inside brackets. A line that stands no further right than the key they belong to is one of its own, unless it closes them.</summary>
    private bool ToFlowContent(int parent, char close)
    {
        var line = _lineStart;
        return ToContent() && (_lineStart == line || Column > parent || _text[_i] == close);
    }

    private MetadataNode? FlowValue(int parent, int depth)
    {
        if (!Anchor(out var anchor))
            return null;
        return Keep(anchor, At(_i) switch
        {
            '[' or '{' => Flow(parent, depth + 1),
            '"' or '\'' => Quoted(parent),
            '*' => Alias(),
            _ => FlowPlain(parent),
        });
    }

    private MetadataNode? FlowPlain(int parent)
    {
        var start = _i;
        if (!StartsPlain(_i))
            return Fail(_i, _i + 1, "no plain value begins with this sign: put the value between quotation marks");
        var text = new StringBuilder();
        int end;
        while (true)
        {
            var first = _i;
            end = first;
            var isDone = false;
            for (; !IsBreak(_i); _i++)
            {
                var c = _text[_i];
                isDone = c is ',' or '[' or ']' or '{' or '}' || (c == '#' && IsBlankAt(_i - 1)) || (c == ':' && (IsBlankAt(_i + 1) || At(_i + 1) is ',' or '[' or ']' or '{' or '}'));
                if (isDone)
                    break;
                if (c is not (' ' or '\t'))
                    end = _i + 1;
            }
            text.Append(_text, first, end - first);
            var (at, line) = (_i, _lineStart);
            if (isDone || !ToNextLine(parent, out var breaks) || At(_i) is '#' or ',' or ']' or '}' or ':')
            {
                (_i, _lineStart) = (at, line);
                break;
            }
            text.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
        }
        var plain = text.ToString();
        return new MetadataNode(CoreSchema.KindOf(plain), TextSpan.FromBounds(start, end), plain);
    }
}
