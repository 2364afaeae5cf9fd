namespace Dossier.Engine.Documents.Markdown;

using System.Text;

/// <summary>Labels of links and what gives them a target (CommonMark 4.7).</summary>
internal static class LinkLabels
{
    private const int Longest = 999;
    private const int DeepestBrackets = 32;

    /// <summary>The bracket that closes a label opened at a place, or -1.</summary>
    public static int End(string text, int open, int end)
    {
        end = Math.Min(end, open + Longest + 2);
        for (var i = open + 1; i < end; i++)
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    return -1;
                case ']':
                    return i;
            }
        return -1;
    }

    /// <summary>A label as labels are compared: white space as one blank, letters whatever their case.</summary>
    public static string Fold(string text, int start, int end)
    {
        var folded = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
                    folded.Append(' ');
            }
            else if (c is '\u00DF' or '\u1E9E')
                folded.Append("SS");
            else
                folded.Append(char.ToUpperInvariant(char.ToLowerInvariant(c)));
        }
        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>How many lines the definition takes that begins a line of a paragraph, or 0; its label and where its target stands.</summary>
    public static int Definition(string text, List<TextSpan> lines, int first, out string label, out TextSpan target)
    {
        (label, target) = ("", default);
        var at = new Place(text, lines, first);
        var name = new StringBuilder();
        at.Step();
        for (; at.Sign != ']'; at.Step())
        {
            if (at.IsEnd || at.Sign == '[' || name.Length > Longest)
                return 0;
            name.Append(at.Sign);
            if (at.Sign != '\\')
                continue;
            at.Step();
            name.Append(at.Sign);
        }
        at.Step();
        if (at.Sign != ':')
            return 0;
        at.Step();
        label = Fold(name.ToString(), 0, name.Length);
        if (label.Length == 0)
            return 0;
        at.SkipBlanks();
        var start = at.Offset;
        if (!at.SkipTarget())
            return 0;
        target = TextSpan.FromBounds(start, at.Offset);
        var withoutTitle = at.AtLineEnd(out var lineOfTarget) ? lineOfTarget + 1 - first : 0;
        var before = at;
        at.SkipBlanks();
        if (at.IsSame(before) && !at.IsEnd)
            return 0;
        if (!at.IsEnd && at.SkipTitle() && at.AtLineEnd(out var lineOfTitle))
            return lineOfTitle + 1 - first;
        return withoutTitle;
    }

    /// <summary>Behind the target of a link that begins at a place, or -1; an empty one is a target too.</summary>
    public static int TargetEnd(string text, int at, int end)
    {
        if (at < end && text[at] == '<')
        {
            for (var i = at + 1; i < end; i++)
                switch (text[i])
                {
                    case '\\':
                        i++;
                        break;
                    case '>':
                        return i + 1;
                    case '<' or '\n' or '\r':
                        return -1;
                }
            return -1;
        }
        var depth = 0;
        var k = at;
        for (; k < end; k++)
        {
            var c = text[k];
            if (c == '\\' && k + 1 < end && IsPunctuation(text[k + 1]))
                k++;
            else if (c == '(' && ++depth > DeepestBrackets)
                return -1;
            else if (c == ')' && --depth < 0)
                break;
            else if (c <= ' ' || c == '\u007F')
                break;
        }
        return depth > 0 ? -1 : k;
    }

    public static bool IsPunctuation(char c) => c is > ' ' and < '0' or > '9' and < 'A' or > 'Z' and < 'a' or > 'z' and < '\u007F';

    /// <summary>A place in lines of a paragraph; between two of them stands a line's end.</summary>
    private struct Place(string text, List<TextSpan> lines, int first)
    {
        private int _line = first;
        private int _at = lines[first].Start;

        public readonly bool IsEnd => _line >= lines.Count || (_line == lines.Count - 1 && _at >= lines[_line].End);

        public readonly char Sign => IsEnd ? '\0' : _at >= lines[_line].End ? '\n' : text[_at];

        public readonly int Offset => _at;

        public readonly bool IsSame(Place other) => _line == other._line && _at == other._at;

        public void Step()
        {
            if (IsEnd)
                return;
            if (_at < lines[_line].End)
                _at++;
            else
                _at = lines[++_line].Start;
        }

        public void SkipBlanks()
        {
            while (!IsEnd && Sign is ' ' or '\t' or '\n')
                Step();
        }

        /// <summary>Whether only blanks follow in the line.</summary>
        public readonly bool AtLineEnd(out int line)
        {
            line = _line;
            if (_line >= lines.Count)
                return true;
            for (var i = _at; i < lines[_line].End; i++)
                if (text[i] is not (' ' or '\t'))
                    return false;
            return true;
        }

        public bool SkipTarget()
        {
            if (IsEnd)
                return false;
            var end = TargetEnd(text, _at, lines[_line].End);
            if (end < 0 || end == _at)
                return false;
            _at = end;
            return true;
        }

        public bool SkipTitle()
        {
            var open = Sign;
            var close = open == '(' ? ')' : open;
            if (open is not ('"' or '\'' or '('))
                return false;
            for (Step(); !IsEnd; Step())
            {
                if (Sign == close)
                {
                    Step();
                    return true;
                }
                if (Sign == '(' && open == '(')
                    return false;
                if (Sign == '\\')
                    Step();
            }
            return false;
        }
    }
}
