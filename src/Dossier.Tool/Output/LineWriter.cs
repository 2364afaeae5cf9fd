using Dossier.Tool.Disputes;
using Spectre.Console;

namespace Dossier.Tool.Output;

/// <summary>Lines for people to read: a terminal that is narrower has them broken between words, with what goes on set in; a pipe gets each whole. What would steer a terminal is escaped.</summary>
/// <param name="output">Where to.</param>
/// <param name="screen">The terminal, or null where there is none.</param>
internal sealed class LineWriter(TextWriter output, Screen? screen)
{
    // As far as "A(7," and "+71 " go: what is broken stands behind them.
    private const int Further = 4;

    private readonly IAnsiConsole? _console = screen?.On(output);

    /// <summary>Writes a line.</summary>
    public void Write(string line)
    {
        line = Terminal.Escape(line);
        if (_console is null || line.Length == 0)
            output.WriteLine(line);
        else
            _console.Write(Broken(line));
    }

    /// <summary>Writes a line that is there to be copied: the terminal wraps it, so that it is one line again elsewhere.</summary>
    public void WriteWhole(string line) => output.WriteLine(Terminal.Escape(line));

    /// <summary>A line that goes on further in than it begins.</summary>
    public static Hanging Broken(string line, Style? style = null, int setIn = 0)
    {
        var text = line.TrimStart();
        var blanks = line.Length - text.Length;
        var first = Math.Min(Further, text.Length);
        if (first < text.Length && char.IsLowSurrogate(text[first]))
            first++;
        return new Hanging(new Text(text[first..], style), setIn + blanks + first, new string(' ', setIn + blanks) + text[..first], style);
    }
}
