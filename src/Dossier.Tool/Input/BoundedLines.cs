using System.Text;

namespace Dossier.Tool.Input;

/// <summary>Reads lines, but none without end: /dev/zero has no line end to wait for.</summary>
internal sealed class BoundedLines(TextReader reader, long limit)
{
    private readonly char[] _buffer = new char[4096];
    private int _at;
    private int _end;
    private bool _skipLineFeed;

    /// <summary>Whether the last line went on beyond the limit, where reading stopped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end (\n, \r or both), or null.</summary>
    public string? Next()
    {
        var line = new StringBuilder();
        var any = false;
        while (Fill())
        {
            if (_skipLineFeed && _buffer[_at] == '\n')
            {
                _skipLineFeed = false;
                _at++;
                continue;
            }
            _skipLineFeed = false;
            any = true;
            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOfAny('\n', '\r');
            var taken = length < 0 ? rest : rest[..length];
            if (line.Length + taken.Length > limit)
            {
                IsTooLong = true;
                return "";
            }
            line.Append(taken);
            _at += taken.Length;
            if (length < 0)
                continue;
            _skipLineFeed = _buffer[_at++] == '\r';
            return line.ToString();
        }
        return any ? line.ToString() : null;
    }

    private bool Fill()
    {
        if (_at < _end)
            return true;
        _at = 0;
        _end = reader.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
