namespace Dossier.Engine.Documents.Metadata;

using System.Globalization;
using System.Text;

/// <summary>Reads TOML 1.0 as front matter uses it. A fault costs the line in which it lies; the others are read.</summary>
internal sealed class TomlReader
{
    private const int Deepest = 32;

    private readonly string _text;
    private readonly int _end;
    private readonly List<MetadataFault> _faults;

    // Tables whose keys are settled: those in braces may get no more.
    private readonly HashSet<MetadataNode> _closed = [];
    private readonly HashSet<MetadataNode> _opened = [];
    private readonly Dictionary<MetadataNode, Dictionary<string, MetadataNode>> _keys = [];
    private int _i;

    private TomlReader(string text, int start, int end, List<MetadataFault> faults) => (_text, _i, _end, _faults) = (text, start, end, faults);

    /// <summary>Reads a table.</summary>
    public static MetadataNode Read(string text, int start, int end, List<MetadataFault> faults)
    {
        var root = new MetadataNode(MetadataKind.Map, TextSpan.FromBounds(start, end), "");
        var reader = new TomlReader(text, start, end, faults);
        reader.ReadLines(root);
        return root;
    }

    private char At(int i) => i < _end ? _text[i] : '\0';

    private bool Fail(int start, int end, string message)
    {
        _faults.Add(new MetadataFault(TextSpan.FromBounds(start, Math.Min(_end, Math.Max(end, start + 1))), message));
        return false;
    }

    private int LineEnd(int i)
    {
        while (i < _end && _text[i] is not ('\n' or '\r'))
            i++;
        return i;
    }

    private void SkipBlanks()
    {
        while (At(_i) is ' ' or '\t')
            _i++;
    }

    /// <summary>Skips blanks, comments and ends of lines.</summary>
    private void SkipLines()
    {
        for (; _i < _end; _i++)
            if (_text[_i] == '#')
                _i = LineEnd(_i) - 1;
            else if (_text[_i] is not (' ' or '\t' or '\n' or '\r'))
                return;
    }

    private void ReadLines(MetadataNode root)
    {
        MetadataNode? table = root;
        while (true)
        {
            SkipLines();
            if (_i >= _end)
                return;
            var start = _i;
            bool isRead;
            if (_text[_i] == '[')
            {
                table = Header(root);
                isRead = table is not null;
            }
            else
                isRead = table is null ? SkipPair() : Pair(table, 0);
            if (isRead)
            {
                SkipBlanks();
                if (_i < _end && _text[_i] is not ('\n' or '\r' or '#'))
                    Fail(_i, LineEnd(_i), "nothing may follow the value in its line: delete it, or put text between quotation marks");
            }
            _i = LineEnd(Math.Max(start, isRead ? _i : start));
        }
    }

    /// <summary>Below a header that cannot be read.</summary>
    private bool SkipPair()
    {
        _i = LineEnd(_i);
        return true;
    }

    private MetadataNode? Header(MetadataNode root)
    {
        var start = _i;
        var isArray = At(_i + 1) == '[';
        _i += isArray ? 2 : 1;
        if (!Keys(out var keys))
            return null;
        if (At(_i) != ']' || (isArray && At(_i + 1) != ']'))
        {
            Fail(start, LineEnd(start), "the bracket of this table is not closed: write [name]");
            return null;
        }
        _i += isArray ? 2 : 1;
        var table = root;
        for (var k = 0; k < keys.Count; k++)
        {
            var isLast = k == keys.Count - 1;
            var found = Find(table, keys[k].Text);
            if (found is null)
            {
                found = Put(table, keys[k], new MetadataNode(isLast && isArray ? MetadataKind.List : MetadataKind.Map, TextSpan.FromBounds(start, _i), ""));
                if (isLast && !isArray)
                    _opened.Add(found);
            }
            else if (isLast && !isArray && (found.Kind != MetadataKind.Map || !_opened.Add(found) || _closed.Contains(found)))
                return Twice(keys[k]);
            else if (found.IsScalar || _closed.Contains(found))
                return Twice(keys[k]);
            if (found.Kind == MetadataKind.List)
            {
                if (isLast && !isArray)
                    return Twice(keys[k]);
                if (isLast || found.Items.Count == 0)
                    found.Items.Add(new MetadataNode(MetadataKind.Map, TextSpan.FromBounds(start, _i), ""));
                found = found.Items[found.Items.Count - 1];
            }
            else if (isLast && isArray)
                return Twice(keys[k]);
            table = found;
        }
        return table;
    }

    private MetadataNode? Twice(MetadataNode key)
    {
        Fail(key.Span.Start, key.Span.End, "the key stands twice, and the first is used: delete one");
        return null;
    }

    private MetadataNode? Find(MetadataNode table, string key) => _keys.TryGetValue(table, out var keys) && keys.TryGetValue(key, out var value) ? value : null;

    private MetadataNode Put(MetadataNode table, MetadataNode key, MetadataNode value)
    {
        if (!_keys.TryGetValue(table, out var keys))
            _keys.Add(table, keys = new Dictionary<string, MetadataNode>(StringComparer.Ordinal));
        keys.Add(key.Text, value);
        table.Entries.Add(new MetadataEntry(key.Text, key.Span, value));
        return value;
    }

    private bool Pair(MetadataNode table, int depth)
    {
        if (!Keys(out var keys))
            return false;
        if (At(_i) != '=')
            return Fail(keys[0].Span.Start, LineEnd(_i), "this is no \"key = value\" line: write a key, an equals sign and a value");
        _i++;
        SkipBlanks();
        if (Value(depth) is not { } value)
            return false;
        for (var k = 0; k < keys.Count - 1; k++)
        {
            var found = Find(table, keys[k].Text);
            if (found is not null && (found.Kind != MetadataKind.Map || _closed.Contains(found) || _opened.Contains(found)))
                return Twice(keys[k]) is not null;
            table = found ?? Put(table, keys[k], new MetadataNode(MetadataKind.Map, keys[k].Span, ""));
        }
        if (Find(table, keys[keys.Count - 1].Text) is not null)
            return Twice(keys[keys.Count - 1]) is not null;
        Put(table, keys[keys.Count - 1], value);
        return true;
    }

    /// <summary>A key, "a", "'a b'" or "a.b".</summary>
    private bool Keys(out List<MetadataNode> keys)
    {
        keys = [];
        while (true)
        {
            SkipBlanks();
            var start = _i;
            if (At(_i) is '"' or '\'')
            {
                if (Quoted(_text[_i], isLong: false) is not { } quoted)
                    return false;
                keys.Add(quoted);
            }
            else
            {
                while (IsLetter(At(_i)) || At(_i) is >= '0' and <= '9' or '_' or '-')
                    _i++;
                if (_i == start)
                    return Fail(start, LineEnd(start), "this is no \"key = value\" line: write a key, an equals sign and a value");
                keys.Add(new MetadataNode(MetadataKind.Text, TextSpan.FromBounds(start, _i), _text.Substring(start, _i - start)));
            }
            SkipBlanks();
            if (At(_i) != '.')
                return true;
            if (keys.Count == Deepest)
                return Fail(start, _i, "this is nested too deeply to be read: write it flatter");
            _i++;
        }
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private MetadataNode? Value(int depth)
    {
        var c = At(_i);
        if (depth > Deepest)
        {
            Fail(_i, _i + 1, "this is nested too deeply to be read: write it flatter");
            return null;
        }
        switch (c)
        {
            case '"' or '\'':
                return Quoted(c, isLong: At(_i + 1) == c && At(_i + 2) == c);
            case '[':
                return Array(depth);
            case '{':
                return Inline(depth);
        }
        var start = _i;
        while (_i < _end && _text[_i] is not (',' or ']' or '}' or '#' or '\n' or '\r' or ' ' or '\t'))
            _i++;
        // "2019-03-03 05:10:00": a blank may stand between day and time.
        if (_i - start == 10 && At(_i) == ' ' && At(_i + 1) is >= '0' and <= '9' && At(_i + 3) == ':' && _text[start + 4] == '-')
            for (_i++; _i < _end && _text[_i] is not (',' or ']' or '}' or '#' or '\n' or '\r' or ' ' or '\t'); _i++)
            {
            }
        var plain = _text.Substring(start, _i - start);
        if (KindOf(plain) is { } kind)
            return new MetadataNode(kind, TextSpan.FromBounds(start, _i), plain);
        Fail(start, plain.Length == 0 ? start + 1 : LineEnd(start), plain.Length == 0 ? "a value is missing here: write one, text between quotation marks" : "this is no value of TOML: put text between quotation marks");
        return null;
    }

    /// <summary>The type of a plain value; a date is text here, as it is in YAML.</summary>
    private static MetadataKind? KindOf(string plain)
    {
        if (plain is "true" or "false")
            return MetadataKind.Boolean;
        if (plain.Length == 0)
            return null;
        var digits = plain.Replace("_", "");
        if (digits.TrimStart('+', '-') is "inf" or "nan")
            return MetadataKind.Real;
        if (IsDay(plain))
            return MetadataKind.Text;
        if (digits.StartsWith("0b", StringComparison.Ordinal) && digits.Length > 2)
            return digits.Substring(2).Trim('0', '1').Length == 0 ? MetadataKind.Integer : null;
        var kind = CoreSchema.KindOf(digits);
        var whole = digits.TrimStart('+', '-');
        if (kind == MetadataKind.Integer && whole.Length > 1 && whole[0] == '0' && whole[1] is >= '0' and <= '9')
            return null;
        return kind is MetadataKind.Integer or MetadataKind.Real && whole[0] is >= '0' and <= '9' && whole[whole.Length - 1] != '.' ? kind : null;
    }

    /// <summary>A day, a time of day or both, as RFC 3339 has them; the zone may be left out.</summary>
    private static bool IsDay(string plain)
    {
        var i = 0;
        if (plain.Length >= 10 && plain[4] == '-')
        {
            if (!Digits(4, out var year) || plain[i++] != '-' || !Digits(2, out var month) || plain[i++] != '-' || !Digits(2, out var day) || year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
                return false;
            if (i == plain.Length)
                return true;
            if (plain[i++] is not ('T' or 't' or ' '))
                return false;
        }
        if (!Digits(2, out var hour) || hour > 23 || !Part(':', 59))
            return false;
        if (i < plain.Length && plain[i] == ':')
        {
            if (!Part(':', 59))
                return false;
            if (i < plain.Length && plain[i] == '.')
            {
                var first = ++i;
                while (i < plain.Length && plain[i] is >= '0' and <= '9')
                    i++;
                if (i == first)
                    return false;
            }
        }
        if (i == plain.Length)
            return true;
        if (plain.Length < 10 || plain[4] != '-')
            return false;
        if (plain[i] is 'Z' or 'z')
            return i + 1 == plain.Length;
        return plain[i++] is '+' or '-' && Digits(2, out hour) && hour <= 23 && Part(':', 59) && i == plain.Length;

        bool Part(char before, int most) => i < plain.Length && plain[i++] == before && Digits(2, out var value) && value <= most;

        bool Digits(int count, out int value)
        {
            value = 0;
            for (var end = i + count; i < end; i++)
            {
                if (i >= plain.Length || plain[i] is < '0' or > '9')
                    return false;
                value = (value * 10) + plain[i] - '0';
            }
            return true;
        }
    }

    private MetadataNode? Array(int depth)
    {
        var open = _i++;
        var items = new List<MetadataNode>();
        while (true)
        {
            SkipLines();
            if (At(_i) == ']')
                break;
            if (_i >= _end || IsPairLine())
            {
                Fail(open, LineEnd(open), "the bracket that opens here is not closed: close it");
                return null;
            }
            if (Value(depth + 1) is not { } item)
                return null;
            items.Add(item);
            SkipLines();
            if (At(_i) == ',')
                _i++;
            else if (At(_i) != ']')
            {
                if (_i >= _end || IsPairLine())
                    Fail(open, LineEnd(open), "the bracket that opens here is not closed: close it");
                else
                    Fail(_i, _i + 1, "a comma is missing before this: write one");
                return null;
            }
        }
        _i++;
        var list = new MetadataNode(MetadataKind.List, TextSpan.FromBounds(open, _i), "");
        list.Items.AddRange(items);
        _closed.Add(list);
        return list;
    }

    /// <summary>Whether a line "key = value" begins here, which cannot stand in a list.</summary>
    private bool IsPairLine()
    {
        if (_i == 0 || _text[_i - 1] is not ('\n' or '\r'))
            return false;
        var i = _i;
        while (IsLetter(At(i)) || At(i) is >= '0' and <= '9' or '_' or '-')
            i++;
        var end = i;
        while (At(i) is ' ' or '\t')
            i++;
        return end > _i && At(i) == '=';
    }

    private MetadataNode? Inline(int depth)
    {
        var open = _i++;
        var table = new MetadataNode(MetadataKind.Map, default, "");
        SkipBlanks();
        while (At(_i) != '}')
        {
            if (!Pair(table, depth + 1))
                return null;
            SkipBlanks();
            if (At(_i) == ',')
            {
                _i++;
                SkipBlanks();
            }
            else if (At(_i) != '}')
            {
                Fail(open, LineEnd(open), "the brace that opens here is not closed in its line: close it");
                return null;
            }
        }
        _i++;
        var placed = new MetadataNode(MetadataKind.Map, TextSpan.FromBounds(open, _i), "");
        placed.Entries.AddRange(table.Entries);
        _closed.Add(placed);
        return placed;
    }

    private MetadataNode? Quoted(char mark, bool isLong)
    {
        var open = _i;
        _i += isLong ? 3 : 1;
        var first = _i;
        // A line's end right behind the marks is none of the text's.
        if (isLong && At(_i) == '\r' && At(_i + 1) == '\n')
            _i++;
        if (isLong && At(_i) == '\n')
            first = ++_i;
        var text = new StringBuilder();
        while (true)
        {
            if (_i >= _end || (!isLong && _text[_i] is '\n' or '\r'))
            {
                Fail(open, LineEnd(open), "the quotation mark that opens here is not closed: close it");
                return null;
            }
            var c = _text[_i];
            if (c == mark && (!isLong || (At(_i + 1) == mark && At(_i + 2) == mark)))
            {
                // Up to two marks may stand before the three that close.
                for (; isLong && At(_i + 3) == mark; _i++)
                    text.Append(mark);
                var span = TextSpan.FromBounds(first, _i);
                _i += isLong ? 3 : 1;
                return new MetadataNode(MetadataKind.Text, span, text.ToString());
            }
            if (c == '\\' && mark == '"')
            {
                if (!Escape(text, isLong))
                    return null;
                continue;
            }
            if (c is < ' ' and not ('\t' or '\n' or '\r') or '\u007F')
            {
                Fail(_i, _i + 1, "a control character stands between the quotation marks: write it as \\u0000 is written");
                return null;
            }
            if (!(c == '\r' && At(_i + 1) == '\n'))
                text.Append(c);
            _i++;
        }
    }

    private bool Escape(StringBuilder text, bool isLong)
    {
        var sign = At(_i + 1);
        if (isLong && sign is ' ' or '\t' or '\n' or '\r' && LineEnd(_i) is var end && string.IsNullOrWhiteSpace(_text.Substring(_i + 1, end - _i - 1)))
        {
            _i++;
            while (At(_i) is ' ' or '\t' or '\n' or '\r')
                _i++;
            return true;
        }
        var digits = sign switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && _i + 2 + digits <= _end && uint.TryParse(_text.Substring(_i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            text.Append(char.ConvertFromUtf32((int)code));
            _i += 2 + digits;
            return true;
        }
        var known = "btnfr\"\\e".IndexOf(sign);
        if (known < 0 || sign == '\0')
            return Fail(_i, _i + 2, "a backslash before this sign means nothing between these quotation marks: write two backslashes, or use single quotation marks");
        text.Append("\b\t\n\f\r\"\\\u001B"[known]);
        _i += 2;
        return true;
    }
}
