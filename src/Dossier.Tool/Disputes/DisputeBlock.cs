using System.Globalization;
using Dossier.Engine;
using Dossier.Tool.Output;
using Spectre.Console;

namespace Dossier.Tool.Disputes;

/// <summary>Draws one dispute on a terminal. Nothing of an article is taken for markup: texts are appended with their styles, and what would steer the terminal is escaped.</summary>
internal sealed class DisputeBlock(TextWriter output, Screen screen)
{
    private const int MostQuoted = 2;
    private const int MostPlaces = 12;
    private const int Context = 110;
    private const int Indent = 5;
    private const int LevelIndent = 9;
    private const int LabelIndent = 10;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Color[] Sides = [Color.Aqua, Color.Yellow, Color.Fuchsia, Color.Lime];

    private readonly IAnsiConsole _console = screen.On(output);

    /// <summary>A heading over several disputes.</summary>
    public void Heading(string text, string behind)
    {
        Write(0, line => Add(Add(line, text, new Style(decoration: Decoration.Bold | Decoration.Underline)), behind.Length == 0 ? "" : "  " + behind, Faint));
        output.WriteLine();
    }

    /// <summary>The question, each value with its sources, how likely it is, and a line that settles it.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <param name="isNumbered">Whether the values have numbers, for an answer, and not letters; the ruling line is then left out.</param>
    public void Draw(ShownDispute dispute, bool isNumbered = false)
    {
        Write(dispute.Dispute.Level, line => Add(line, dispute.Question, Bold), dispute.Dispute.Rule.Id);
        for (var i = 0; i < dispute.Sides.Count; i++)
            Draw(dispute.Sides[i], isNumbered ? (i + 1).ToString(CultureInfo.InvariantCulture) : ShownSide.Letter(i), new Style(Sides[i % Sides.Length], decoration: Decoration.Bold));
        output.WriteLine();
        Write(LabelIndent, line => Add(line, dispute.Why.Text), "  why");
        // On one line however long, for the terminal to wrap: what is copied from it is one line then.
        if (!isNumbered)
            output.WriteLine("  ruling  " + Terminal.Escape(dispute.Rulings[0]));
    }

    /// <summary>A line of the explanation under a dispute.</summary>
    public void Explain(string line) => _console.Write(LineWriter.Broken(Terminal.Escape(line), Faint, setIn: 2));

    /// <summary>Something wrong inside one file.</summary>
    public void Problem(Check.CheckLine problem)
    {
        Write(problem.Level, line => Add(line, problem.Message), problem.Rule.Id);
        Write(Indent, line => Place(line, problem.Path, string.Create(CultureInfo.InvariantCulture, $"{problem.Path}:{problem.Line}:{problem.Column}")));
    }

    /// <summary>A line as it is.</summary>
    public void Text(string text) => Write(0, line => Add(line, text));

    private void Draw(ShownSide side, string mark, Style style)
    {
        output.WriteLine();
        Write(Indent, line => Add(Add(line, side.Text, style), side.Articles == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"  {side.Articles} articles"), Faint), "  " + mark, style);
        foreach (var source in side.Sources.Take(MostQuoted))
        {
            var quote = source.Quote.Within(Context);
            // Words that no style sets apart are set apart by marks.
            var (open, close) = screen.Ansi ? ("", "") : ("»", "«");
            Write(Indent, line => Add(Add(Add(line, "“" + quote.Before), open + quote.Words + close, style.Combine(new Style(decoration: Decoration.Underline))), quote.After + "”"));
            Write(Indent, line => Place(line, source.Path, source.Place + (source.Copies == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {source.Copies} {(source.Copies == 1 ? "copy" : "copies")}"))));
        }
        if (side.Sources.Count > MostQuoted)
            Write(Indent, line =>
            {
                Add(line, "also ", Faint);
                foreach (var (source, i) in side.Sources.Skip(MostQuoted).Take(MostPlaces).Select((s, i) => (s, i)))
                    Place(Add(line, i == 0 ? "" : ", ", Faint), source.Path, source.Place);
                if (side.Sources.Count - MostQuoted - MostPlaces is > 0 and var more)
                    Add(line, string.Create(CultureInfo.InvariantCulture, $" and {more} more"), Faint);
            });
    }

    /// <summary>A message behind its level, before its rule.</summary>
    private void Write(Level level, Action<Paragraph> add, string rule) => Write(
        LevelIndent,
        line =>
        {
            add(line);
            Add(line, "  " + rule, Faint);
        },
        Names.Of(level).ToUpperInvariant(),
        StyleOf(level));

    private void Write(int indent, Action<Paragraph> add, string label = "", Style? labelStyle = null)
    {
        var line = new Paragraph();
        add(line);
        _console.Write(new Hanging(line, indent, label, labelStyle ?? Faint));
    }

    private static Paragraph Add(Paragraph line, string text, Style? style = null) => text.Length == 0 ? line : line.Append(Terminal.Escape(text), style);

    private static Paragraph Place(Paragraph line, string path, string text) => line.Append(Terminal.Escape(text), Faint, LinkTo(path));

    /// <summary>The file, or null for what stands in none.</summary>
    private static Link? LinkTo(string path) => File.Exists(path) ? new Link(new Uri(Path.GetFullPath(path)).AbsoluteUri) : null;

    private static Style StyleOf(Level level) => new(level switch { Level.Error => Color.Red, Level.Warning => Color.Yellow, _ => Color.Blue }, decoration: Decoration.Bold);
}
