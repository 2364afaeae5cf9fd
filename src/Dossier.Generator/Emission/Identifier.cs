using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Emission;

/// <summary>Makes C# names of words.</summary>
internal static class Identifier
{
    /// <summary>Longest name made; C# allows 1,023 characters (CS0645), a reader far fewer.</summary>
    private const int Longest = 80;

    /// <summary>The words' identifier in Pascal case; empty when they hold no letter and no digit.</summary>
    public static string Pascal(string text) => Pascal(Words(text));

    /// <summary>The identifier of some words; empty when there are none.</summary>
    public static string Pascal(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            if (name.Length + word.Length > Longest)
            {
                if (name.Length == 0)
                    name.Append(Capitalized(word), 0, Longest);
                break;
            }
            // Digits that meet would read as one number: "May 10 2017".
            if (name.Length > 0 && char.IsDigit(word[0]) && char.IsDigit(name[name.Length - 1]))
                name.Append('_');
            name.Append(Capitalized(word));
        }
        if (name.Length > 0 && !char.IsLetter(name[0]))
            name.Insert(0, '_');
        return name.ToString();
    }

    /// <summary>The runs of letters, digits and marks of a text; apostrophes inside a word are dropped.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (IsPart(c, word.Length == 0))
                word.Append(c);
            else if (word.Length > 0 && !(c is '\'' or '\u2019' && i + 1 < text.Length && char.IsLetter(text[i + 1])))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return words;
    }

    /// <summary>A namespace made valid; <c>Generated</c> when nothing of it is.</summary>
    public static string Namespace(string text)
    {
        var parts = text.Split('.').Select(Part).Where(p => p.Length > 0).ToList();
        return parts.Count == 0 ? "Generated" : string.Join(".", parts);

        static string Part(string part)
        {
            var name = new StringBuilder();
            foreach (var c in part.Trim())
                name.Append(c == '_' || IsPart(c, false) ? c : '_');
            if (name.Length > 0 && name[0] != '_' && !char.IsLetter(name[0]))
                name.Insert(0, '_');
            return Escaped(name.ToString());
        }
    }

    /// <summary>The name, with an at sign when C# keeps it for itself.</summary>
    public static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    // Formatting characters (Cf) are left out: C# ignores them, so two different names could be the same.
    private static bool IsPart(char c, bool first) =>
        char.IsLetterOrDigit(c) || (!first && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
