namespace Dossier.Engine.Documents;

using Dossier.Engine.Documents.Markdown;
using Dossier.Engine.Language;

/// <summary>How a file is written: whether its sentences can be read as English ones.</summary>
internal enum Writing : byte
{
    /// <summary>English sentences, or too little to say otherwise.</summary>
    English,
    /// <summary>Another language, as the file says itself.</summary>
    DeclaredOther,
    /// <summary>Another language by its words.</summary>
    Other,
    /// <summary>A page of HTML: what of it is the article, its tags do not say.</summary>
    Html,
    /// <summary>Two columns of print side by side: each line holds halves of two sentences.</summary>
    Columns,
    /// <summary>Control characters among the letters: no text.</summary>
    Characters,
    /// <summary>A file of a format that a program reads, such as RTF: its signs stand among the words.</summary>
    Format,
}

/// <summary>Tells how a file is written, and what to say of it.</summary>
internal static class WritingReader
{
    // A page has a tag for every few words; an article in Markdown has some links and pictures.
    private const int FewestTags = 12;
    private const int MostWordsOfTag = 8;

    // One control character in a hundred: a few are left by word processors.
    private const int MostControls = 8;

    // Lines of print are some 40 to 60 characters a column.
    private const int FewestLines = 8;
    private const int NarrowestColumn = 15;
    private const int Gutter = 3;

    // What files of formats that hold text among signs of their own begin with.
    private static readonly (string Beginning, string Name)[] Formats =
    [
        ("<?xml", "XML"), ("<rss", "RSS"), ("<feed", "Atom"), ("{\\rtf", "RTF"), ("\\documentclass", "TeX"), ("\\input", "TeX"), ("%PDF-", "PDF"), ("%!PS", "PostScript"),
    ];

    /// <summary>How a text is written and the BCP 47 tag of its language.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="prose">Its prose.</param>
    /// <param name="markdown">What was read of its Markdown, or null.</param>
    /// <param name="declared">The tag its front matter gives, or null.</param>
    public static (Writing Writing, string Language) Of(string text, Prose prose, MarkdownText? markdown, string? declared)
    {
        declared ??= Tag(prose.Language);
        if (HasControls(text))
            return (Writing.Characters, LanguageGuess.Undetermined);
        if (FormatOf(text) is not null)
            return (Writing.Format, declared ?? LanguageGuess.Undetermined);
        var told = LanguageGuess.Of(prose.Text, prose.Tokens);
        var language = told is null || (told == LanguageGuess.English && declared is not null) ? declared ?? LanguageGuess.English : Refined(told, declared);
        var tags = markdown?.BlockTags ?? prose.BlockTags;
        if (prose.BeginsAsPage || (tags >= FewestTags && tags * MostWordsOfTag >= prose.Tokens.Length + (markdown?.HtmlWords ?? 0)))
            return (Writing.Html, language);
        if (!IsEnglish(language))
            return (declared == language ? Writing.DeclaredOther : Writing.Other, language);
        return (HasColumns(text) ? Writing.Columns : Writing.English, language);
    }

    /// <summary>What to say of a file whose sentences are not read, or null.</summary>
    /// <param name="writing">How it is written.</param>
    /// <param name="language">The tag of its language.</param>
    /// <param name="text">Its text.</param>
    public static Problem? Problem(Writing writing, string language, string text) => writing switch
    {
        Writing.English => null,
        Writing.DeclaredOther => Make("The article says it is in another language than English (" + language + ")", "if it is in English, correct its lang"),
        Writing.Other => Make("The article's words are not English" + (language == LanguageGuess.Undetermined ? "" : " (" + language + ")"), "give it in English, or leave it out"),
        Writing.Html => Make("The article is a page of HTML", "make Markdown of it with 'dossier import', or save its text"),
        Writing.Columns => Make("The article's lines run over two columns of print", "save its text so that one column follows the other"),
        Writing.Format => Make("The article is a file of " + FormatOf(text), "make Markdown of feeds and pages with 'dossier import', or save its text"),
        _ => Make("The article has control characters among its letters", "save its text as plain text"),
    };

    /// <summary>A language tag as BCP 47 has it, or null where a text is no such tag: <c>de</c>, <c>en-GB</c>, <c>pt_BR</c>.</summary>
    public static string? Tag(string? text)
    {
        if (text is null || text.Length > 35)
            return null;
        var tag = text.Trim().Replace('_', '-');
        var part = 0;
        for (int i = 0, start = 0; i <= tag.Length; i++)
        {
            if (i < tag.Length && tag[i] != '-')
            {
                if (!(tag[i] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (part > 0 && tag[i] is >= '0' and <= '9')))
                    return null;
                continue;
            }
            if (i - start is 0 or > 8 || (part == 0 && i - start is not (2 or 3)))
                return null;
            (start, part) = (i + 1, part + 1);
        }
        var first = tag.IndexOf('-') is > 0 and var hyphen ? hyphen : tag.Length;
        return tag.Substring(0, first).ToLowerInvariant() + tag.Substring(first);
    }

    private static bool IsEnglish(string language) =>
        language == LanguageGuess.English || language.StartsWith(LanguageGuess.English + "-", StringComparison.Ordinal) || language == "eng";

    /// <summary>"pt-BR" says more than "pt".</summary>
    private static string Refined(string told, string? declared) => declared is not null && declared.StartsWith(told + "-", StringComparison.Ordinal) ? declared : told;

    private static Problem Make(string what, string advice) => new(
        Rules.NotEnglishProse, Rules.NotEnglishProse.Level, default, what + "; no claims are read from it: " + advice);

    private static string? FormatOf(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] <= ' ')
            start++;
        foreach (var (beginning, name) in Formats)
            if (string.Compare(text, start, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsPageBehind(text, start))
                return name;
        return null;
    }

    /// <summary>Whether XML is a page of HTML, as its first tag or declaration says.</summary>
    private static bool IsPageBehind(string text, int start)
    {
        if (string.Compare(text, start, "<?", 0, 2, StringComparison.Ordinal) != 0 || text.IndexOf("?>", start, StringComparison.Ordinal) is not (>= 0 and var end))
            return false;
        var tag = end + 2;
        while (tag < text.Length && text[tag] <= ' ')
            tag++;
        return tag < text.Length && text[tag] == '<' && HtmlTags.ElementOf(text, tag, text.Length) == HtmlElement.Page;
    }

    private static bool HasControls(string text)
    {
        var controls = 0;
        foreach (var c in text)
            if (c < ' ' ? c is not ('\t' or '\n' or '\r' or '\f' or '\v') : c is >= '\u007F' and <= '\u009F' and not '\u0085')
                controls++;
        return controls > MostControls && controls * 100L > text.Length;
    }

    /// <summary>Whether most lines have words, a wide gap, and at about the same place the small letters of a sentence that goes on: print in columns, and no table.</summary>
    private static bool HasColumns(string text)
    {
        int lines = 0, parted = 0, goesOn = 0;
        var columns = new Dictionary<int, int>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            var first = start;
            while (first < end && text[first] <= ' ')
                first++;
            if (first == end)
                continue;
            lines++;
            if (RightColumn(text, first, end) is not (>= 0 and var right))
                continue;
            parted++;
            // Columns start within a character or two of each other.
            var column = (right - start) / 4;
            columns[column] = columns.TryGetValue(column, out var count) ? count + 1 : 1;
            goesOn += char.IsLower(text[right]) ? 1 : 0;
        }
        if (parted < FewestLines || parted * 10 < lines * 6 || goesOn * 2 < parted)
            return false;
        var most = 0;
        foreach (var column in columns)
            most = Math.Max(most, column.Value + (columns.TryGetValue(column.Key + 1, out var beside) ? beside : 0));
        return most * 10 >= parted * 8;
    }

    /// <summary>Where the second column of a line starts, or -1: two words or more stand on either side of its one wide gap.</summary>
    private static int RightColumn(string text, int first, int end)
    {
        var found = -1;
        for (var i = first; i < end; i++)
        {
            if (text[i] != ' ')
                continue;
            var gap = i;
            while (i < end && text[i] <= ' ')
                i++;
            if (i - gap < Gutter || i == end)
                continue;
            if (found >= 0)
                return -1;
            found = gap - first >= NarrowestColumn && char.IsLetter(text[i]) && HasWords(text, first, gap) && HasWords(text, i, end) ? i : -2;
            if (found < 0)
                return -1;
        }
        return found;
    }

    private static bool HasWords(string text, int first, int end)
    {
        int spaces = 0, letters = 0;
        for (var i = first; i < end; i++)
        {
            spaces += text[i] == ' ' ? 1 : 0;
            letters += char.IsLetter(text[i]) ? 1 : 0;
        }
        return spaces > 0 && letters * 10 >= (end - first) * 6;
    }
}
