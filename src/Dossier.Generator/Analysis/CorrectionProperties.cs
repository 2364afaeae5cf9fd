using System.Collections.Immutable;
using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Documents.Entries;

namespace Dossier.Generator.Analysis;

/// <summary>What to write instead of some characters, on the diagnostic that objects to them: a code fix knows the file and no schema.</summary>
internal static class CorrectionProperties
{
    private const string Start = "CorrectionStart";
    private const string Length = "CorrectionLength";
    private const string Text = "CorrectionText";
    private const string Title = "CorrectionTitle";

    public static ImmutableDictionary<string, string?>? Of(Correction? correction) => correction is null ? null : ImmutableDictionary<string, string?>.Empty
        .Add(Start, correction.Span.Start.ToString(CultureInfo.InvariantCulture)).Add(Length, correction.Span.Length.ToString(CultureInfo.InvariantCulture))
        .Add(Text, correction.Text).Add(Title, PlainCharacter.Escape(correction.Title));

    public static Correction? Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Start, out var start) && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && properties.TryGetValue(Length, out var length) && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && properties.TryGetValue(Text, out var text) && text is not null && properties.TryGetValue(Title, out var title) && title is not null
            ? new Correction(new TextSpan(at, count), text, title)
            : null;
}
