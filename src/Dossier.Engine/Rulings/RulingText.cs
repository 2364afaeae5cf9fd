namespace Dossier.Engine.Rulings;

using System.Text;

/// <summary>The words and characters of a rulings file.</summary>
internal static class RulingText
{
    public const string Accept = "accept";
    public const string Over = "over";
    public const string NotADispute = "not a dispute";
    public const string Ignore = "ignore";
    public const string In = "in";

    /// <summary>Words in double quotes. What a reader of a diff would not see, or see wrongly, is written as its number.</summary>
    public static string Quoted(string words)
    {
        var text = new StringBuilder(words.Length + 2).Append('"');
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (!PlainCharacter.IsVisible(words, i))
                PlainCharacter.AppendNumber(text, c);
            else
                text.Append(c);
        }
        return text.Append('"').ToString();
    }

    /// <summary>A reason as it is, or in quotes where it would not read back.</summary>
    public static string Reason(string reason)
    {
        var plain = reason.Length > 0 && reason[0] is not ('"' or ' ') && reason[reason.Length - 1] != ' ';
        for (var i = 0; plain && i < reason.Length; i++)
            plain = PlainCharacter.IsVisible(reason, i);
        return plain ? reason : Quoted(reason);
    }

    /// <summary>Whether a character ends a line, as it does for the C# compiler.</summary>
    public static bool EndsLine(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsBlank(char c) => c is ' ' or '\t';
}
