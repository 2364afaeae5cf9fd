namespace Dossier.Engine.Documents.Metadata;

using System.Globalization;
using System.Text;

/// <summary>Reads an object of JSON (RFC 8259); it stops at the first fault.</summary>
internal sealed class JsonReader
{
    private const int Deepest = 32;

    private readonly string _text;
    private readonly List<MetadataFault> _faults;
    private int _i;

    private JsonReader(string text, int start, List<MetadataFault> faults) => (_text, _i, _faults) = (text, start, faults);

    /// <summary>Reads the object that begins at a place; null when it cannot be read.</summary>
    public static MetadataNode? Read(string text, int start, List<MetadataFault> faults, out int end)
    {
        var reader = new JsonReader(text, start, faults);
        var read = reader.Value(0);
        end = reader._i;
        return read;
    }

    private char Sign => _i < _text.Length ? _text[_i] : '\0';

    private MetadataNode? Fail(int start, int end, string message)
    {
        _faults.Add(new MetadataFault(TextSpan.FromBounds(Math.Min(start, _text.Length), Math.Min(_text.Length, Math.Max(end, start + 1))), message));
        return null;
    }

    private void SkipBlanks()
    {
        while (Sign is ' ' or '\t' or '\n' or '\r')
            _i++;
    }

    private MetadataNode? Value(int depth)
    {
        if (depth > Deepest)
            return Fail(_i, _i + 1, "this is nested too deeply to be read: write it flatter");
        switch (Sign)
        {
            case '"':
                return Quoted();
            case '{' or '[':
                return Parts(depth);
        }
        var start = _i;
        while (Sign is '-' or '+' or '.' || char.IsLetterOrDigit(Sign))
            _i++;
        var plain = _text.Substring(start, _i - start);
        var kind = CoreSchema.KindOf(plain);
        if (plain is "null" or "true" or "false" || (kind is MetadataKind.Integer or MetadataKind.Real && IsNumber(plain)))
            return new MetadataNode(kind, TextSpan.FromBounds(start, _i), plain);
        return Fail(start, _i, "this is no value of JSON: put text between double quotation marks");
    }

    private static bool IsNumber(string plain)
    {
        var i = plain[0] == '-' ? 1 : 0;
        return i < plain.Length && plain[i] is >= '0' and <= '9' && !(plain[i] == '0' && i + 1 < plain.Length && plain[i + 1] is not ('.' or 'e' or 'E')) && plain.IndexOf(".e", StringComparison.OrdinalIgnoreCase) < 0
            && plain[plain.Length - 1] != '.';
    }

    private MetadataNode? Parts(int depth)
    {
        var open = _i;
        var isMap = _text[_i++] == '{';
        var close = isMap ? '}' : ']';
        var entries = new List<MetadataEntry>();
        var items = new List<MetadataNode>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        SkipBlanks();
        for (var isFirst = true; Sign != close || !isFirst; isFirst = false)
        {
            if (!isFirst)
            {
                if (Sign == close)
                    break;
                if (_i >= _text.Length)
                    return Fail(open, open + 1, "the bracket that opens here is not closed: close it");
                if (Sign != ',')
                    return Fail(_i, _i + 1, "a comma is missing before this: write one");
                _i++;
                SkipBlanks();
            }
            if (isMap)
            {
                if (Sign != '"')
                    return Fail(_i, _i + 1, "a key between double quotation marks is missing here: write \"key\": value");
                if (Quoted() is not { } key)
                    return null;
                SkipBlanks();
                if (Sign != ':')
                    return Fail(_i, _i + 1, "a colon is missing behind the key: write one");
                _i++;
                SkipBlanks();
                if (Value(depth + 1) is not { } value)
                    return null;
                if (known.Add(key.Text))
                    entries.Add(new MetadataEntry(key.Text, key.Span, value));
                else
                    Fail(key.Span.Start, key.Span.End, "the key stands twice, and the first is used: delete one");
            }
            else if (Value(depth + 1) is { } item)
                items.Add(item);
            else
                return null;
            SkipBlanks();
        }
        _i++;
        var node = new MetadataNode(isMap ? MetadataKind.Map : MetadataKind.List, TextSpan.FromBounds(open, _i), "");
        if (isMap)
            node.Entries.AddRange(entries);
        else
            node.Items.AddRange(items);
        return node;
    }

    private MetadataNode? Quoted()
    {
        var open = _i++;
        var text = new StringBuilder();
        for (; _i < _text.Length && _text[_i] is not ('\n' or '\r'); _i++)
        {
            var c = _text[_i];
            if (c == '"')
            {
                _i++;
                return new MetadataNode(MetadataKind.Text, TextSpan.FromBounds(open + 1, _i - 1), text.ToString());
            }
            if (c < ' ')
                return Fail(_i, _i + 1, "a control character stands between the quotation marks: write \\t for a tab");
            if (c != '\\')
            {
                text.Append(c);
                continue;
            }
            _i++;
            if (Sign == 'u' && _i + 4 < _text.Length && ushort.TryParse(_text.Substring(_i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                _i += 4;
                continue;
            }
            var known = "btnfr\"\\/".IndexOf(Sign);
            if (known < 0 || Sign == '\0')
                return Fail(_i - 1, _i + 1, "a backslash before this sign means nothing in JSON: write two backslashes");
            text.Append("\b\t\n\f\r\"\\/"[known]);
        }
        return Fail(open, _i, "the quotation mark that opens here is not closed: close it");
    }
}
