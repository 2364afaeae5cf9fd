namespace Dossier.Tool.Lsp;

/// <summary>A document that an editor has open: its text goes before the file's.</summary>
/// <param name="Uri">As the editor writes it.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="Text">Its text, saved or not.</param>
internal sealed record OpenDocument(string Uri, int? Version, string Text)
{
    /// <summary>The document after changes, which are made one after another.</summary>
    public OpenDocument With(int? version, IEnumerable<ContentChange> changes)
    {
        var text = Text;
        foreach (var change in changes)
        {
            if (change.Range is not { } range)
            {
                text = change.Text;
                continue;
            }
            var lines = new LineTable(text);
            var (start, end) = (lines.OffsetOf(range.Start), lines.OffsetOf(range.End));
            text = string.Concat(text.AsSpan(0, Math.Min(start, end)), change.Text, text.AsSpan(Math.Max(start, end)));
        }
        return this with { Version = version, Text = text };
    }
}
