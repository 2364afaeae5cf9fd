namespace Dossier.Engine.Documents.Markdown;

/// <summary>Tags of HTML as CommonMark 6.6 has them, with what JSX adds: a value or attributes between braces.</summary>
internal static class HtmlSyntax
{
    /// <summary>Behind the tag that begins at a "&lt;", or -1.</summary>
    public static int TagEnd(string text, int at, int end)
    {
        var i = at + 1;
        if (i < end && text[i] == '/')
        {
            var name = i + 1;
            i = ElementEnd(text, name, end);
            if (i == name)
                return -1;
            i = Blank(text, i, end);
            return i < end && text[i] == '>' ? i + 1 : -1;
        }
        var start = i;
        i = ElementEnd(text, start, end);
        if (i == start)
            return -1;
        while (true)
        {
            var next = Blank(text, i, end);
            if (next >= end)
                return -1;
            if (text[next] == '>')
                return next + 1;
            if (text[next] == '/')
                return next + 1 < end && text[next + 1] == '>' ? next + 2 : -1;
            if (next == i)
                return -1;
            i = text[next] == '{' ? Braces(text, next, end) : Attribute(text, next, end);
            if (i < 0)
                return -1;
        }
    }

    /// <summary>Behind the braces that open at a place, or -1.</summary>
    public static int Braces(string text, int at, int end)
    {
        const int Longest = 1000;
        var depth = 0;
        for (var i = at; i < end && i < at + Longest; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return -1;
    }

    /// <summary>Behind an element's name; that of JSX has points in it, "Tabs.Item".</summary>
    private static int ElementEnd(string text, int start, int end)
    {
        var i = NameEnd(text, start, end);
        while (i > start && text[start] <= 'Z' && i + 1 < end && text[i] == '.' && IsLetter(text[i + 1]))
            i = NameEnd(text, i + 1, end);
        return i;
    }

    public static int NameEnd(string text, int i, int end)
    {
        if (i >= end || !IsLetter(text[i]))
            return i;
        while (i < end && (IsLetter(text[i]) || text[i] is >= '0' and <= '9' or '-'))
            i++;
        return i;
    }

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static int Blank(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t' or '\n' or '\r')
            i++;
        return i;
    }

    private static int Attribute(string text, int i, int end)
    {
        if (!IsLetter(text[i]) && text[i] is not ('_' or ':'))
            return -1;
        while (i < end && (IsLetter(text[i]) || text[i] is >= '0' and <= '9' or '_' or '.' or ':' or '-'))
            i++;
        var equals = Blank(text, i, end);
        if (equals >= end || text[equals] != '=')
            return i;
        i = Blank(text, equals + 1, end);
        if (i >= end)
            return -1;
        if (text[i] == '{')
            return Braces(text, i, end);
        if (text[i] is '"' or '\'')
            return text.IndexOf(text[i], i + 1, end - i - 1) is >= 0 and var close ? close + 1 : -1;
        var first = i;
        while (i < end && text[i] is not (' ' or '\t' or '\n' or '\r' or '"' or '\'' or '=' or '<' or '>' or '`'))
            i++;
        return i > first ? i : -1;
    }
}
