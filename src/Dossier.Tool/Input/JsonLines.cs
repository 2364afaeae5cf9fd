using System.Text.Json;
using Dossier.Engine;

namespace Dossier.Tool.Input;

/// <summary>
/// Reads documents from JSON Lines: <c>{"file","text","dct"}</c>, one a line. "id" may stand for "file"; "dct", the day the document was made,
/// and "set" go before what the command line says; other members are ignored.
/// </summary>
internal static class JsonLines
{
    private const string Shape = "write {\"file\": string, \"text\": string, \"dct\": date or null} on one line";

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
            return new Source(file, text, options with
            {
                DatePublished = Member(root, "dct") ?? options.DatePublished,
                Set = Member(root, "set") ?? options.Set,
            });
        }
        catch (JsonException e)
        {
            return Bad("is no JSON: " + e.Message);
        }
        catch (InvalidOperationException)
        {
            return Bad("holds an escaped half of a surrogate pair");
        }

        Source Bad(string what) => new(place, null, options) { Failure = $"{place}: the line {what}; {Shape}." };
    }

    private static string? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
