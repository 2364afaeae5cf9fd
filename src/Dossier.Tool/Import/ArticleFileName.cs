using System.Globalization;
using System.Text;

namespace Dossier.Tool.Import;

/// <summary>Names of files that every system takes: letters, digits and hyphens, nothing that leads to another folder or names a device.</summary>
internal static class ArticleFileName
{
    private const int Longest = 80;

    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", "conin", "conout", "clock"];

    /// <summary>A name for words, without an ending; "article" where they have no letter and no digit.</summary>
    public static string Of(string words)
    {
        var name = new StringBuilder();
        // Letters without their accents, so that one name is the same file on every system.
        foreach (var c in words.Normalize(NormalizationForm.FormKD))
        {
            if (name.Length >= Longest)
                break;
            if (char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
                name.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '\u2019') && name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }
        var made = name.ToString().Trim('-').Normalize(NormalizationForm.FormC);
        var isDevice = Reserved.Contains(made) || (made.Length == 4 && made[..3] is "com" or "lpt" && char.IsDigit(made[3]));
        return made.Length == 0 ? "article" : isDevice ? made + "-article" : made;
    }
}
