using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dossier.Tool.Disputes;

/// <summary>A paragraph set in from the left, its first line behind a label. Unlike a grid it fills no line with blanks.</summary>
internal sealed class Hanging(IRenderable text, int indent, string label = "", Style? labelStyle = null) : Renderable
{
    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var first = true;
        foreach (var line in Segment.SplitLines(text.Render(options, Math.Max(1, maxWidth - indent))))
        {
            if (first && label.Length > 0)
            {
                yield return new Segment(label, labelStyle ?? Style.Plain);
                yield return Segment.Padding(indent - label.Length);
            }
            else if (indent > 0)
                yield return Segment.Padding(indent);
            first = false;
            // The blank at which a line was broken is not wanted where it ends.
            var last = line.FindLastIndex(s => s.Text.TrimEnd().Length > 0);
            for (var i = 0; i <= last; i++)
                yield return i < last ? line[i] : new Segment(line[i].Text.TrimEnd(), line[i].Style, line[i].Link);
            yield return Segment.LineBreak;
        }
    }
}
