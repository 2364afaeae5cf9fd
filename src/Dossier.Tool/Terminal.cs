using Dossier.Engine;

namespace Dossier.Tool;

/// <summary>Text on its way to a terminal. What comes from an article or a file's name must never steer it.</summary>
internal static class Terminal
{
    /// <summary>The text on one line, with every control, formatting and unpaired surrogate character as <c>\n</c>, <c>\t</c> or <c>\uXXXX</c>.</summary>
    public static string Escape(string text) => PlainCharacter.Escape(text);
}
