using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Engine.Documents.Metadata;
using Tomlyn;
using Tomlyn.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Engine.Tests.Documents.Metadata;

/// <summary>Front matter in one form, as our readers and others read it; null where one of them finds a fault.</summary>
internal static partial class Canonical
{
    public static string? OfYaml(string text)
    {
        var faults = new List<MetadataFault>();
        var root = YamlReader.Read(text, 0, text.Length, faults);
        return root is null || faults.Count > 0 ? null : Write(root);
    }

    public static string? OfYamlDotNet(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 0 ? "{}" : Write(stream.Documents[0].RootNode);
        }
        catch (Exception e) when (e is YamlException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    public static string? OfToml(string text)
    {
        var faults = new List<MetadataFault>();
        var root = TomlReader.Read(text, 0, text.Length, faults);
        return faults.Count > 0 ? null : Write(root, isToml: true);
    }

    public static string? OfTomlyn(string text)
    {
        try
        {
            return Write(TomlSerializer.Deserialize<TomlTable>(text)!);
        }
        catch (Exception e) when (e is TomlException or FormatException or OverflowException)
        {
            return null;
        }
    }

    public static string? OfJson(string text)
    {
        var faults = new List<MetadataFault>();
        var root = JsonReader.Read(text, 0, faults, out var end);
        return root is null || faults.Count > 0 || end != text.Length ? null : Write(root);
    }

    public static string? OfSystemTextJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Write(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(MetadataNode node, bool isToml = false) => node.Kind switch
    {
        MetadataKind.Map => "{" + string.Join(",", node.Entries.Select(e => e.Key + ":" + Write(e.Value, isToml))) + "}",
        MetadataKind.List => "[" + string.Join(",", node.Items.Select(i => Write(i, isToml))) + "]",
        MetadataKind.Text => isToml && Day().IsMatch(node.Text) ? "day" : "'" + node.Text + "'",
        MetadataKind.Null => "null",
        MetadataKind.Integer or MetadataKind.Real when isToml => Number(node.Text),
        _ => node.Kind.ToString().ToLowerInvariant() + " " + node.Text,
    };

    private static string Write(YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode map:
                // A merged map's keys stand behind the map's own.
                return "{" + string.Join(",", map.Children.Select(c => ((YamlScalarNode)c.Key).Value + ":" + Write(c.Value))) + "}";
            case YamlSequenceNode list:
                return "[" + string.Join(",", list.Children.Select(Write)) + "]";
            default:
                var scalar = (YamlScalarNode)node;
                if (scalar.Style != ScalarStyle.Plain)
                    return "'" + scalar.Value + "'";
                var value = scalar.Value ?? "";
                return Null().IsMatch(value) ? "null" : Boolean().IsMatch(value) ? "boolean " + value : Integer().IsMatch(value) ? "integer " + value : Real().IsMatch(value) ? "real " + value : "'" + value + "'";
        }
    }

    private static string Write(object value)
    {
        switch (value)
        {
            case TomlTable table:
                return "{" + string.Join(",", table.Select(p => p.Key + ":" + Write(p.Value))) + "}";
            case TomlArray array:
                return "[" + string.Join(",", array.Select(i => Write(i!))) + "]";
            case TomlTableArray tables:
                return "[" + string.Join(",", tables.Select(Write)) + "]";
            case string text:
                return Day().IsMatch(text) ? "day" : "'" + text + "'";
            case bool isTrue:
                return isTrue ? "boolean true" : "boolean false";
            case long or double:
                return Number(Convert.ToString(value, CultureInfo.InvariantCulture)!);
            default:
                return "day";
        }
    }

    private static string Number(string text)
    {
        text = text.Replace("_", "", StringComparison.Ordinal);
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return "number " + Convert.ToInt64(text[2..], 16).ToString(CultureInfo.InvariantCulture);
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return "number " + Convert.ToInt64(text[2..], 8).ToString(CultureInfo.InvariantCulture);
        if (text.StartsWith("0b", StringComparison.Ordinal))
            return "number " + Convert.ToInt64(text[2..], 2).ToString(CultureInfo.InvariantCulture);
        return "number " + (text.Contains("inf", StringComparison.OrdinalIgnoreCase) || text.Contains("nan", StringComparison.OrdinalIgnoreCase) || text.Contains('\u221E', StringComparison.Ordinal) ? "special" : double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
    }

    private static string Write(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().Select(p => p.Name + ":" + Write(p.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Write)) + "]",
        JsonValueKind.String => "'" + element.GetString() + "'",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => (element.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? "integer " : "real ") + element.GetRawText(),
        _ => "boolean " + element.GetRawText(),
    };

    // YAML 1.2, 10.3.2.
    [GeneratedRegex("^(null|Null|NULL|~|)$")]
    private static partial Regex Null();

    [GeneratedRegex("^(true|True|TRUE|false|False|FALSE)$")]
    private static partial Regex Boolean();

    [GeneratedRegex("^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)$")]
    private static partial Regex Real();

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d|\d\d:\d\d)")]
    private static partial Regex Day();
}
