using System.Globalization;
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

    /// <summary>The documents, in the order of the lines; blank lines are none. A bad line is a source with a failure; one without end is the last.</summary>
    /// <param name="reader">Where they come from.</param>
    /// <param name="options">What the command line says of all of them.</param>
    /// <param name="limit">The characters a line has at most.</param>
    public static IEnumerable<Source> Read(TextReader reader, ArticleOptions options, long limit)
    {
        var lines = new BoundedLines(reader, limit);
        var number = 0;
        while (lines.Next() is { } line)
        {
            number++;
            if (lines.IsTooLong)
            {
                yield return new Source(PlaceOf(number), null, options)
                {
                    Failure = string.Create(CultureInfo.InvariantCulture, $"{PlaceOf(number)}: the line has more than the {limit:N0} characters that are read, and nothing behind it was read; raise the limit with --max-size MEGABYTES."),
                };
                yield break;
            }
            if (number == 1 && line.Length > 0 && line[0] == '\uFEFF')
                line = line.Substring(1);
            if (!string.IsNullOrWhiteSpace(line))
                yield return ReadLine(line, number, options);
        }
    }

    private static string PlaceOf(int number) => "standard input, line " + number.ToString(CultureInfo.InvariantCulture);

    private static Source ReadLine(string line, int number, ArticleOptions options)
    {
        var place = PlaceOf(number);
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
