using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;
using Dossier.Tool.Output;

namespace Dossier.Tool.Extract;

/// <summary>Writes mentions as JSON. The members and their order are a contract: docs/guides/command-line.md.</summary>
internal static class MentionJson
{
    /// <summary>Writes one mention as an object.</summary>
    public static void Write(Utf8JsonWriter json, ArticleFacts facts, Mention mention)
    {
        json.WriteStartObject();
        json.WriteText("file", facts.Path);
        json.WriteText("kind", mention.Kind);
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("end", mention.Span.End);
        json.WriteText("exact", facts.Slice(mention.Span));
        switch (mention.Found)
        {
            case TimeMention time:
                json.WriteText("type", Names.Of(time.Type));
                json.WriteText("value", time.Value);
                json.WriteText("mod", Names.Of(time.Modifier));
                break;
            case QuantityMention quantity:
                WriteQuantity(json, quantity, facts.Text);
                break;
            case NameMention name:
                var entity = facts.Mentions.Names.Entities[name.Entity];
                json.WriteText("entity", entity.Name);
                json.WriteText("type", Names.Of(entity.Type));
                json.WriteBoolean("pronoun", name.IsPronoun);
                json.WriteText("place", entity.Place?.Name);
                json.WriteText("in", entity.Place?.In);
                WriteWhereabouts(json, mention.Whereabouts);
                break;
            case SpeechMention speech:
                json.WriteText("speaker", speech.Speaker);
                json.WriteBoolean("direct", speech.IsDirect);
                break;
            case Statement statement:
                StatementJson.Write(json, facts, statement);
                break;
            case PlacedClaim { Digest: var claim }:
                json.WriteText("subject", claim.Subject);
                json.WriteText("property", claim.Property);
                json.WriteText("value", claim.Value.Text);
                json.WriteBoolean("polarity", claim.Polarity);
                json.WriteText("attributedTo", claim.AttributedTo);
                json.WriteBoolean("hedged", claim.IsHedged);
                break;
        }
        json.WriteEndObject();
    }

    private static void WriteWhereabouts(Utf8JsonWriter json, Whereabouts? whereabouts)
    {
        json.WriteText("relation", whereabouts is null ? null : Names.Of(whereabouts.Relation));
        json.WriteText("direction", whereabouts?.Direction is { } direction ? Names.Of(direction) : null);
        if (whereabouts?.Metres is { } metres)
            json.WriteNumber("metres", Plain(metres));
        else
            json.WriteNull("metres");
    }

    private static void WriteQuantity(Utf8JsonWriter json, QuantityMention mention, string text)
    {
        // As stated; "mod" and "change" tell how the words bend it.
        if (mention.From == mention.To)
            json.WriteNumber("value", Plain(mention.From));
        else
        {
            json.WriteStartArray("value");
            json.WriteNumberValue(Plain(mention.From));
            json.WriteNumberValue(Plain(mention.To));
            json.WriteEndArray();
        }
        json.WriteText("unit", mention.UnitPhrase(text));
        json.WriteText("change", Names.Of(mention.Change));
        json.WriteText("type", Names.Of(mention.Kind));
        json.WriteText("mod", Names.Of(mention.Quantity.Modifier));
        if (mention.Kind == QuantityKind.Money)
            json.WriteText("currency", mention.Currency);
    }

    /// <summary>The same number without the zeros it was written with: 2.50 is 2.5.</summary>
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
