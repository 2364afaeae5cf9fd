using System.Globalization;
using System.Text;
using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Tool.Check;

/// <summary>Writes a check as workflow commands of GitHub Actions, which shows them at the lines of a pull request. What is settled is left out.</summary>
internal static class CheckGitHub
{
    /// <summary>One command for each article's part in an open dispute, for each problem and each note; GitHub shows the first ten of a step.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        foreach (var told in CheckLine.Of(result))
            output.WriteLine(
                $"::{Command(told.Level)} file={Property(told.Path)},line={Number(told.Line)},col={Number(told.Column)},title={Property(told.Rule.Id + ": " + told.Rule.Title)}::{Escape(told.Message)}");
        foreach (var note in result.Notes)
            output.WriteLine($"::notice title=dossier::{Escape(note)}");
    }

    private static string Command(Level level) => level switch
    {
        Level.Info => "notice",
        Level.Warning => "warning",
        _ => "error",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A property ends at a comma or a colon.</summary>
    private static string Property(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    // Nothing in an article can end the line and begin a command of its own.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Terminal.Escape(text))
            escaped.Append(c == '%' ? "%25" : c.ToString());
        return escaped.ToString();
    }
}
