namespace Dossier.Engine.Documents.Metadata;

using System.Text;

/// <summary>
/// Reads the YAML that front matter uses: maps and lists in blocks and in brackets, plain, quoted, literal and folded values, comments, anchors. Of YAML 1.2 it leaves out tags, keys that are
/// no plain words, several documents and directives: these are told, as everything that cannot be read. A fault costs the key at the margin in which it lies; the others are read.
/// </summary>
internal sealed partial class YamlReader
{
    private const int Deepest = 32;

    private readonly string _text;
    private readonly int _end;
    private readonly List<MetadataFault> _faults;
    private readonly Dictionary<string, MetadataNode> _anchors = new(StringComparer.Ordinal);
    private int _i;
    private int _lineStart;

    private YamlReader(string text, int start, int end, List<MetadataFault> faults) => (_text, _i, _lineStart, _end, _faults) = (text, start, start, end, faults);

    private int Column => _i - _lineStart;

    /// <summary>Reads a map; null when the text is none.</summary>
    public static MetadataNode? Read(string text, int start, int end, List<MetadataFault> faults)
    {
        var reader = new YamlReader(text, start, end, faults);
        if (!reader.ToContent())
            return new MetadataNode(MetadataKind.Map, new TextSpan(start, 0), "");
        if (text[reader._i] == '{')
            return reader.Flow(-1, 0) is { Kind: MetadataKind.Map } map && reader.AtLineEnd() ? map : null;
        if (reader.HasTabBefore())
            return reader.FailLine(reader._lineStart, "a tab indents this line: indent with blanks");
        // What is no key is told by the map.
        var root = reader.Map(reader.Column, 0);
        if (reader.ToContent())
            reader.FailLine(reader._i, "the line stands further left than the keys above it, and nothing from it on is read: align it");
        return root;
    }

    /// <summary>Whether a line of a text is a key with its colon.</summary>
    public static bool IsKeyLine(string text, int start, int end) => new YamlReader(text, start, end, []).IsKey(start);

    private char At(int i) => i < _end ? _text[i] : '\0';

    private bool IsBreak(int i) => i >= _end || _text[i] is '\n' or '\r';

    private bool IsBlankAt(int i) => i >= _end || _text[i] is ' ' or '\t' or '\n' or '\r';

    private MetadataNode? Fail(int start, int end, string message)
    {
        _faults.Add(new MetadataFault(TextSpan.FromBounds(start, Math.Max(end, Math.Min(start + 1, _end))), message));
        return null;
    }

    private MetadataNode? FailLine(int start, string message)
    {
        var end = start;
        while (!IsBreak(end))
            end++;
        while (end > start && _text[end - 1] is ' ' or '\t')
            end--;
        return Fail(start, end, message);
    }

    private void SkipBlanks()
    {
        while (_i < _end && _text[_i] is ' ' or '\t')
            _i++;
    }

    private void NextLine()
    {
        while (!IsBreak(_i))
            _i++;
        if (At(_i) == '\r' && At(_i + 1) == '\n')
            _i++;
        _i = Math.Min(_i + 1, _end);
        _lineStart = _i;
    }

    /// <summary>Goes to the next sign that is no blank, comment or line's end; whether there is one.</summary>
    private bool ToContent()
    {
        while (_i < _end)
        {
            SkipBlanks();
            if (_i >= _end)
                break;
            if (!IsBreak(_i) && !(_text[_i] == '#' && (_i == _lineStart || IsBlankAt(_i - 1))))
                return true;
            NextLine();
        }
        return false;
    }

    /// <summary>Whether nothing but a comment follows in the line; else that is told. Behind a block the next line has begun already.</summary>
    private bool AtLineEnd()
    {
        var first = _lineStart;
        while (first < _i && _text[first] is ' ' or '\t')
            first++;
        if (first == _i)
            return true;
        SkipBlanks();
        if (IsBreak(_i) || (_text[_i] == '#' && IsBlankAt(_i - 1)))
            return true;
        FailLine(_i, "nothing may follow the value in its line: put all of it between one pair of quotation marks");
        return false;
    }

    /// <summary>Whether a tab stands among the blanks that indent the line.</summary>
    private bool HasTabBefore()
    {
        var hasTab = false;
        for (var i = _lineStart; i < _i; i++)
        {
            if (_text[i] is not (' ' or '\t'))
                return false;
            hasTab |= _text[i] == '\t';
        }
        return hasTab;
    }

    /// <summary>Whether a key and its colon stand at a place.</summary>
    private bool IsKey(int i)
    {
        var first = At(i);
        if (first is '"' or '\'')
        {
            var close = i + 1;
            while (!IsBreak(close) && _text[close] != first)
                close += first == '"' && _text[close] == '\\' ? 2 : 1;
            if (IsBreak(close))
                return false;
            close++;
            while (At(close) is ' ' or '\t')
                close++;
            return At(close) == ':' && IsBlankAt(close + 1);
        }
        if (!StartsPlain(i))
            return false;
        for (; !IsBreak(i); i++)
        {
            if (_text[i] == ':' && IsBlankAt(i + 1))
                return true;
            if (_text[i] == '#' && IsBlankAt(i - 1))
                return false;
        }
        return false;
    }

    private bool StartsPlain(int i) => At(i) switch
    {
        '\0' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        '-' or '?' or ':' => !IsBlankAt(i + 1),
        _ => true,
    };

    /// <summary>The value whose first sign is next; what belongs to it stands further right than a column.</summary>
    private MetadataNode? Block(int parent, int depth)
    {
        if (depth > Deepest)
            return FailLine(_i, "this is nested too deeply to be read: write it flatter");
        var line = _lineStart;
        if (!Anchor(out var anchor))
            return null;
        if (anchor.Length > 0 && IsBreak(_i) && (!ToContent() || Column <= parent))
            return Keep(anchor, Null());
        if (HasTabBefore())
            return FailLine(_lineStart, "a tab indents this line: indent with blanks");
        if (At(_i) == '-' && IsBlankAt(_i + 1))
            return Keep(anchor, List(Column, depth));
        if (At(_i) == '?' && IsBlankAt(_i + 1))
            return FailLine(_i, "a key marked with \"?\" is not read: write \"key: value\"");
        if (At(_i) is '|' or '>')
            return Keep(anchor, BlockText(parent));
        if (!IsKey(_i))
            return Keep(anchor, Scalar(parent, depth));
        return anchor.Length > 0 && line == _lineStart ? FailLine(_i, "an anchor before a key is not read: put it behind the colon") : Keep(anchor, Map(Column, depth));
    }

    private MetadataNode? Keep(string anchor, MetadataNode? node)
    {
        if (anchor.Length > 0 && node is not null)
            _anchors[anchor] = node;
        return node;
    }

    private MetadataNode Null() => new(MetadataKind.Null, new TextSpan(_i, 0), "");

    /// <summary>Reads "&amp;name" if it stands here.</summary>
    private bool Anchor(out string name)
    {
        name = "";
        if (At(_i) == '!')
        {
            Fail(_i, NameEnd(_i), "a tag is not read: write the value alone");
            return false;
        }
        if (At(_i) != '&')
            return true;
        var end = NameEnd(_i);
        name = _text.Substring(_i + 1, end - _i - 1);
        if (name.Length == 0)
        {
            Fail(_i, end, "the anchor has no name: put the value between quotation marks if it is none");
            return false;
        }
        _i = end;
        SkipBlanks();
        return true;
    }

    private int NameEnd(int i)
    {
        i++;
        while (!IsBlankAt(i) && _text[i] is not (',' or '[' or ']' or '{' or '}'))
            i++;
        return i;
    }

    private MetadataNode? Map(int column, int depth)
    {
        var start = _i;
        var entries = new List<MetadataEntry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var isBroken = false;
        while (true)
        {
            var line = _lineStart;
            var first = _i;
            var key = IsKey(_i) ? Key() : FailLine(_i, "this is no \"key: value\" line: write a key, a colon and a blank");
            var value = key is null ? null : Value(column, depth);
            if (value is not null && !AtLineEnd())
                value = null;
            if (value is null)
            {
                if (depth > 0)
                    return null;
                isBroken = true;
                (_i, _lineStart) = (first, line);
                if (!ToNextKey(column))
                    break;
                continue;
            }
            if (!known.Add(key!.Text))
                Fail(key.Span.Start, key.Span.End, "the key stands twice, and the first is used: delete one");
            else if (key.Text == "<<")
                Merge(value, entries, known);
            else
                entries.Add(new MetadataEntry(key.Text, key.Span, value));
            if (!ToContent() || Column < column)
                break;
            if (Column == column && !HasTabBefore())
                continue;
            FailLine(HasTabBefore() ? _lineStart : _i, HasTabBefore() ? "a tab indents this line: indent with blanks" : "the line stands neither where the keys above it do nor where a value could go on: align it");
            if (depth > 0)
                return null;
            isBroken = true;
            if (!ToNextKey(column))
                break;
        }
        var last = entries.Count > 0 && !isBroken ? Math.Max(entries[entries.Count - 1].KeySpan.End, entries[entries.Count - 1].Value.Span.End) : Math.Min(_i, _end);
        var map = new MetadataNode(MetadataKind.Map, TextSpan.FromBounds(start, Math.Max(start, last)), "");
        map.Entries.AddRange(entries);
        return map;
    }

    /// <summary>"&lt;&lt;: *base": the keys of another map, those of the map's own going first.</summary>
    private void Merge(MetadataNode value, List<MetadataEntry> entries, HashSet<string> known)
    {
        if (value.Kind != MetadataKind.Map)
        {
            Fail(value.Span.Start, value.Span.End, "only a map can be merged: name an anchor before a map");
            return;
        }
        foreach (var entry in value.Entries)
            if (_merged++ < MostMerged && known.Add(entry.Key))
                entries.Add(entry);
    }

    // A map that merges another which merges another doubles at each step.
    private const int MostMerged = 1000;
    private int _merged;

    /// <summary>Goes to the line behind this one in which the next key of a map stands.</summary>
    private bool ToNextKey(int column)
    {
        NextLine();
        while (ToContent())
        {
            if (Column <= column && IsKey(_i))
                return Column == column;
            NextLine();
        }
        return false;
    }

    private MetadataNode? Key()
    {
        MetadataNode? key;
        if (At(_i) is '"' or '\'')
        {
            key = Quoted(-1);
            SkipBlanks();
        }
        else
        {
            var start = _i;
            while (!(_text[_i] == ':' && IsBlankAt(_i + 1)))
                _i++;
            var end = _i;
            while (end > start && _text[end - 1] is ' ' or '\t')
                end--;
            key = new MetadataNode(MetadataKind.Text, TextSpan.FromBounds(start, end), _text.Substring(start, end - start));
        }
        _i++;
        return key;
    }

    /// <summary>What stands behind the colon of a key.</summary>
    private MetadataNode? Value(int column, int depth)
    {
        SkipBlanks();
        if (!Anchor(out var anchor))
            return null;
        if (IsBreak(_i) || (_text[_i] == '#' && IsBlankAt(_i - 1)))
        {
            var (at, line) = (_i, _lineStart);
            if (ToContent() && (Column > column || (Column == column && At(_i) == '-' && IsBlankAt(_i + 1))))
            {
                if (HasTabBefore())
                    return FailLine(_lineStart, "a tab indents this line: indent with blanks");
                return Keep(anchor, Block(Column == column ? column - 1 : column, depth + 1));
            }
            (_i, _lineStart) = (at, line);
            return Keep(anchor, Null());
        }
        if (At(_i) == '-' && IsBlankAt(_i + 1))
            return FailLine(_i, "a list cannot begin in the line of its key: begin it in the next, or write [a, b]");
        return Keep(anchor, At(_i) is '|' or '>' ? BlockText(column) : Scalar(column, depth));
    }

    private MetadataNode? List(int column, int depth)
    {
        var list = new List<MetadataNode>();
        var start = _i;
        while (true)
        {
            _i++;
            SkipBlanks();
            MetadataNode? item;
            if (IsBreak(_i) || (_text[_i] == '#' && IsBlankAt(_i - 1)))
            {
                var (at, line) = (_i, _lineStart);
                if (ToContent() && Column > column)
                    item = Block(column, depth + 1);
                else
                {
                    (_i, _lineStart) = (at, line);
                    item = Null();
                }
            }
            else
                item = Block(column, depth + 1);
            if (item is null || !AtLineEnd())
                return null;
            list.Add(item);
            if (!ToContent() || Column < column)
                break;
            if (HasTabBefore())
                return FailLine(_lineStart, "a tab indents this line: indent with blanks");
            if (Column == column && At(_i) == '-' && IsBlankAt(_i + 1))
                continue;
            if (Column == column)
                break;
            return FailLine(_i, "the line is indented further than the items above it: align it");
        }
        var node = new MetadataNode(MetadataKind.List, TextSpan.FromBounds(start, Math.Max(start, list[list.Count - 1].Span.End)), "");
        node.Items.AddRange(list);
        return node;
    }
}
