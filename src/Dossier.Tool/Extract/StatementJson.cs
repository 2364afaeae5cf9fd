using System.Text.Json;
using Dossier.Engine;
using Dossier.Engine.Claims.Statements;
using Dossier.Tool.Output;

namespace Dossier.Tool.Extract;

/// <summary>Writes the members of a statement. They and their order are a contract: docs/guides/command-line.md.</summary>
internal static class StatementJson
{
    /// <summary>Writes them into an open object.</summary>
    public static void Write(Utf8JsonWriter json, ArticleFacts facts, Statement statement)
    {
        WritePart(json, "subject", facts, statement.Subject);
        json.WriteText("predicate", statement.Predicate);
        WritePart(json, "object", facts, statement.Object);
        json.WriteStartArray("modifiers");
        foreach (var modifier in statement.Modifiers)
        {
            json.WriteStartObject();
            json.WriteText("slot", Names.Of(modifier.Kind));
            json.WriteText("word", modifier.Word);
            WriteMembers(json, facts, modifier.Part);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteBoolean("polarity", statement.Polarity);
        json.WriteText("modality", Names.Of(statement.Modality));
        json.WriteText("hedge", statement.Hedge is { } hedge ? facts.Slice(hedge) : null);
        json.WriteStartArray("sources");
        foreach (var source in statement.Sources)
        {
            json.WriteStartObject();
            WritePart(json, "speaker", facts, source.Speaker);
            json.WriteText("cue", facts.Slice(source.Cue));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteText("form", Names.Of(statement.Form));
        json.WriteBoolean("passive", statement.IsPassive);
        json.WriteNumber("sureness", statement.Sureness);
    }

    private static void WritePart(Utf8JsonWriter json, string name, ArticleFacts facts, StatementPart? part)
    {
        if (part is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        WriteMembers(json, facts, part);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, ArticleFacts facts, StatementPart part)
    {
        json.WriteNumber("start", part.Span.Start);
        json.WriteNumber("end", part.Span.End);
        json.WriteText("exact", facts.Slice(part.Span));
        json.WriteStartArray("entities");
        foreach (var entity in part.Entities)
            json.WriteTextValue(facts.Mentions.Names.Entities[entity].Name);
        json.WriteEndArray();
    }
}
