using System.Text;
using Dossier.Engine;

namespace Dossier.Mutation;

/// <summary>A stretch of a text and what stands there instead.</summary>
/// <param name="Span">The stretch; empty where words are put in.</param>
/// <param name="Text">The new words.</param>
internal readonly record struct Edit(TextSpan Span, string Text);

/// <summary>An article with one value changed, at every place where it states that value.</summary>
internal sealed class Mutant
{
    private readonly Edit[] _edits;

    /// <summary>A mutant.</summary>
    /// <param name="kind">What was changed and how, a row of the table.</param>
    /// <param name="edits">The changes; none overlaps another.</param>
    public Mutant(string kind, IEnumerable<Edit> edits)
    {
        Kind = kind;
        _edits = [.. edits.OrderBy(e => e.Span.Start)];
    }

    /// <summary>What was changed and how.</summary>
    public string Kind { get; }

    /// <summary>The changes in the order of the text.</summary>
    public IReadOnlyList<Edit> Edits => _edits;

    /// <summary>The text with the changes made.</summary>
    public string Apply(string text)
    {
        var changed = new StringBuilder(text.Length + 16);
        var copied = 0;
        foreach (var edit in _edits)
        {
            changed.Append(text, copied, edit.Span.Start - copied).Append(edit.Text);
            copied = edit.Span.End;
        }
        return changed.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Where a span of the old text lies in the new.</summary>
    public TextSpan Moved(TextSpan span) => TextSpan.FromBounds(Moved(span.Start), Moved(span.End));

    /// <summary>Whether a span of the old text meets the words that are changed.</summary>
    public bool Touches(TextSpan span) => _edits.Any(e => Meet(e.Span.Start, e.Span.End, span));

    /// <summary>Whether a span of the new text meets the words that were changed.</summary>
    public bool TouchesNew(TextSpan span)
    {
        var shift = 0;
        foreach (var edit in _edits)
        {
            var start = edit.Span.Start + shift;
            if (Meet(start, start + edit.Text.Length, span))
                return true;
            shift += edit.Text.Length - edit.Span.Length;
        }
        return false;
    }

    // Words put in between two others belong to both.
    private static bool Meet(int start, int end, TextSpan span) =>
        start == end ? span.Start <= start && start <= span.End : span.Start < end && start < span.End;

    private int Moved(int offset)
    {
        var shift = 0;
        foreach (var edit in _edits)
            if (edit.Span.End <= offset)
                shift += edit.Text.Length - edit.Span.Length;
        return offset + shift;
    }
}
