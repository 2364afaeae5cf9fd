using System.Text.Json;
using Dossier.Engine;

namespace Dossier.Tool.Input;

/// <summary>Reads documents from JSON Lines: <c>{"file","text","dct"}</c>, one a line.</summary>
internal static class JsonLines
{
    private const string Shape = "expected {\"file\": string, \"text\": string, \"dct\": string or null} on one line; "
        + "\"id\" may stand for \"file\", and other members are ignored";

    /// <summary>The documents, in the order of the lines; blank lines are none. A bad line is a source with a failure.</summary>
    public static IEnumerable<Source> Read(TextReader reader, ArticleOptions options)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (number == 1 && line.Length > 0 && line[0] == '\uFEFF')
                line = line.Substring(1);
            if (!string.IsNullOrWhiteSpace(line))
                yield return ReadLine(line, number, options);
        }
    }

    private static Source ReadLine(string line, int number, ArticleOptions options)
    {
        var place = "standard input, line " + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Bad("is no JSON object");
            var file = Member(root, "file") ?? Member(root, "id");
            var text = Member(root, "text");
            if (file is null || text is null)
                return Bad(file is null ? "has neither \"file\" nor \"id\"" : "has no \"text\"");
            // A mark at the head would shift every offset by one against the text of a file.
            if (text.Length > 0 && text[0] == '\uFEFF')
                text = text.Substring(1);
            return new Source(file, text, Member(root, "dct") is { } dct ? options with { DatePublished = dct } : options);
        }
        catch (JsonException e)
        {
            return Bad("is no JSON: " + e.Message);
        }
        catch (InvalidOperationException)
        {
            return Bad("holds an escaped half of a surrogate pair");
        }

        Source Bad(string what) => new(place, null, options, $"{place}: the line {what}; {Shape}.");
    }

    private static string? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
