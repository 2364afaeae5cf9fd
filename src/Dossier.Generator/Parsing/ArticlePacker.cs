using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Documents.Metadata;
using Dossier.Engine.Times;

namespace Dossier.Generator.Parsing;

/// <summary>Packs an article into its record of the generated table: places and what was read there, but no text of the file, which is embedded.</summary>
internal static class ArticlePacker
{
    public static string Pack(ArticleFacts facts)
    {
        var document = facts.Document;
        var options = facts.Mentions.Options;
        var record = new PackedWriter();
        record.Span(document.Headline)
            // Marks of Markdown and signs that escape stand in the file, and not in the headline.
            .StringOrNull(Unless(document, document.Headline, document.HeadlineText))
            .Items(document.Authors, a => record.Span(a))
            .StringOrNull(options.Publisher ?? document.Publisher)
            .StringOrNull(facts.Digest.DatePublished)
            .StringOrNull(DateModified(facts))
            .Flag(document.Dateline is not null);
        if (document.Dateline is { } dateline)
            record.Span(dateline);
        record.String(document.Language)
            .StringOrNull(options.Url ?? document.Url)
            .String(facts.Digest.Set)
            .Flag(document.IsDraft)
            .StringOrNull(document.Description)
            .StringOrNull(document.Image)
            .Items(document.Tags, t => record.String(t));
        var excerpt = Excerpt.Of(document, out var excerptSpan);
        record.Span(excerptSpan).StringOrNull(Unless(document, excerptSpan, excerpt))
            .Number(WordCount.Of(document))
            .Items(document.Metadata, item => Metadata(record, item, isKey: true))
            .Number(document.BodyStart)
            .List(document.Blocks, (list, b) => list.Number((int)b.Kind).Span(b.Span))
            .List(document.Headings.ToList(), (list, h) => list.Number(h.Level).Span(h.Span).StringOrNull(Unless(document, h.Span, h.Text)))
            .List(facts.Mentions.Speech, (list, s) =>
            {
                list.Span(s.Content).StringOrNull(s.Speaker).Flag(s.Cue.Length > 0);
                if (s.Cue.Length > 0)
                    list.Span(s.Cue);
                list.Flag(s.IsDirect).Span(s.Span);
            })
            .List(facts.Mentions.Times, (list, t) => list.Number((int)t.Type).String(t.Value).Number((int)t.Modifier).Span(t.Span))
            .List(facts.Claims, (list, c) => list
                .String(c.Digest.Subject).String(c.Digest.Property).Value(c.Digest.Value)
                .Flag(c.Digest.Polarity).Flag(c.Digest.IsHedged).StringOrNull(c.Digest.AttributedTo)
                .Span(c.Span).Span(c.Sentence));
        return record.ToString();
    }

    /// <summary>The words, unless they are those of the file.</summary>
    private static string? Unless(Document document, TextSpan span, string words) => words == document.Slice(span) ? null : words;

    private static void Metadata(PackedWriter record, MetadataItem item, bool isKey)
    {
        if (isKey)
            record.String(item.Key);
        record.StringOrNull(item.Text)
            .Items(item.Items, i => Metadata(record, i, isKey: false))
            .Items(item.Entries, e => Metadata(record, e, isKey: true))
            .Span(item.Span);
    }

    private static string? DateModified(ArticleFacts facts) =>
        facts.Document.Modified is not { } span ? null
        : Clock.OfIso(facts.Slice(span))?.ToIso() is { } iso ? iso
        : facts.Mentions.Times.FirstOrDefault(t => span.Overlaps(t.Span) && t.Date?.Exact is not null) is { } time
            ? time.Date!.Edtf
            : null;
}
