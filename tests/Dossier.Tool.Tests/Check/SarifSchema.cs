using System.Text.Json;

namespace Dossier.Tool.Tests.Check;

/// <summary>
/// The rules of SARIF 2.1.0 for the objects that are written here: which properties an object may have and which it must (sections 3.13 to 3.58), of what type, and
/// what a property that counts or names one of a few may hold. What is not listed is an error, as it is in the published schema.
/// </summary>
internal static class SarifSchema
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    // A "!" before a name says that it must be there; behind the colon stands an object's or a value's type, with "[]" for a list of them.
    private static readonly Dictionary<string, string> Objects = new(StringComparer.Ordinal)
    {
        ["log"] = "$schema:uri !version:version !runs:run[]",
        ["run"] = "!tool:tool invocations:invocation[] columnKind:columnKind results:result[]",
        ["tool"] = "!driver:toolComponent",
        ["toolComponent"] = "!name:text version:text informationUri:uri rules:reportingDescriptor[]",
        // GH2012 asks for the help and both descriptions.
        ["reportingDescriptor"] = "!id:text !shortDescription:multiformat !fullDescription:multiformat helpUri:uri !help:multiformat defaultConfiguration:configuration",
        ["multiformat"] = "!text:text markdown:text",
        ["configuration"] = "level:level",
        ["invocation"] = "!executionSuccessful:boolean toolExecutionNotifications:notification[]",
        ["notification"] = "!message:message level:level",
        ["message"] = "!text:text markdown:text",
        ["result"] = "ruleId:text ruleIndex:index level:level !message:message locations:location[] relatedLocations:location[] partialFingerprints:map suppressions:suppression[] properties:bag",
        ["location"] = "physicalLocation:physicalLocation",
        ["physicalLocation"] = "!artifactLocation:artifactLocation region:region",
        ["artifactLocation"] = "uri:uri",
        ["region"] = "startLine:positive startColumn:positive charOffset:index charLength:index",
        ["suppression"] = "!kind:suppressionKind status:suppressionStatus justification:text",
    };

    /// <summary>What is wrong with a log, with the path to it; nothing when it is well-formed.</summary>
    public static IReadOnlyList<string> Problems(string log)
    {
        var problems = new List<string>();
        using var json = JsonDocument.Parse(log);
        Check(json.RootElement, "log", "$", problems);
        foreach (var run in json.RootElement.GetProperty("runs").EnumerateArray())
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
            foreach (var result in run.GetProperty("results").EnumerateArray())
                if (rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() != result.GetProperty("ruleId").GetString())
                    problems.Add("ruleIndex is another rule's");
        }
        return problems;
    }

    private static void Check(JsonElement value, string type, string path, List<string> problems)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            if (value.ValueKind != JsonValueKind.Array)
                problems.Add(path + " is no list");
            else
                foreach (var (element, i) in value.EnumerateArray().Select((e, i) => (e, i)))
                    Check(element, type[..^2], $"{path}[{i}]", problems);
        }
        else if (Objects.TryGetValue(type, out var rule))
            CheckObject(value, rule, path, problems);
        else if (!IsOf(value, type))
            problems.Add($"{path} is no {type}: {value.GetRawText()}");
    }

    private static void CheckObject(JsonElement value, string rule, string path, List<string> problems)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            problems.Add(path + " is no object");
            return;
        }
        var members = rule.Split(' ').Select(m => m.TrimStart('!').Split(':')).ToDictionary(m => m[0], m => m[1], StringComparer.Ordinal);
        foreach (var missing in rule.Split(' ').Where(m => m[0] == '!').Select(m => m[1..].Split(':')[0]).Where(m => !value.TryGetProperty(m, out _)))
            problems.Add($"{path} lacks {missing}");
        foreach (var member in value.EnumerateObject())
            if (members.TryGetValue(member.Name, out var type))
                Check(member.Value, type, path + "." + member.Name, problems);
            else
                problems.Add($"{path} may not have {member.Name}");
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "index" => value.TryGetInt32(out var number) && number >= 0,
        "positive" => value.TryGetInt32(out var number) && number >= 1,
        "map" => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(m => m.Value.ValueKind == JsonValueKind.String),
        "bag" => value.ValueKind == JsonValueKind.Object,
        "level" => Levels.Contains(value.GetString()),
        "version" => value.GetString() == "2.1.0",
        "columnKind" => value.GetString() is "utf16CodeUnits" or "unicodeCodePoints",
        "suppressionKind" => value.GetString() is "inSource" or "external",
        "suppressionStatus" => value.GetString() is "accepted" or "underReview" or "rejected",
        "uri" => value.ValueKind == JsonValueKind.String && IsUri(value.GetString()!),
        "text" => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0,
        _ => false,
    };

    // RFC 3986, section 2: what is neither reserved nor unreserved is written as bytes.
    private static bool IsUri(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '%' ? i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]) : !char.IsAsciiLetterOrDigit(text[i]) && !"-._~:/?#[]@!$&'()*+,;=".Contains(text[i], StringComparison.Ordinal))
                return false;
        return text.Length > 0;
    }
}
