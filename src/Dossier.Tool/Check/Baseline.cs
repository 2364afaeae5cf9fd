using System.Text;
using System.Text.Json;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Tool.Input;
using Dossier.Tool.Output;

namespace Dossier.Tool.Check;

/// <summary>
/// What was known when a team began to check: disputes by their key and values, problems by file, rule and words. JSON Lines in ordinal order, one a line, so that a diff shows what came and went;
/// no line and no count, so that nothing but news changes it.
/// </summary>
internal sealed class Baseline
{
    private const string Update = "--update-baseline";

    private readonly string _folder;
    private readonly Dictionary<string, List<HashSet<string>>> _findings = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Rule, string Words)> _problems = [];

    private Baseline(string path) => (Path, _folder) = (path, System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? "");

    /// <summary>The file as it was named.</summary>
    public string Path { get; }

    /// <summary>An empty baseline.</summary>
    public static Baseline Empty(string path) => new(path.Replace('\\', '/'));

    /// <summary>Reads a baseline.</summary>
    /// <returns>The baseline, or why it cannot be read and what to do.</returns>
    public static (Baseline? Baseline, string? Failure) Read(string path)
    {
        var baseline = Empty(path);
        try
        {
            var (text, problem) = Engine.Documents.TextDecoder.Decode(InputFile.Read(path, InputFile.MostOfRulings));
            if (text is null)
                return (null, $"{baseline.Path}: {problem!.Message}.");
            var number = 0;
            foreach (var line in text.Split('\n').Select(l => l.Trim()))
            {
                number++;
                if (line.Length > 0 && !baseline.Add(line))
                    return (null, $"{baseline.Path}: line {Number(number)} is no line of a baseline; restore the file, or write it anew with {Update}.");
            }
            return (baseline, null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, $"{baseline.Path}: there is no such file; check the path, or make it with {Update}.");
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, $"{baseline.Path}: the file cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }

    /// <summary>The check with what was known marked, and a note of what is known no more.</summary>
    /// <param name="result">The check.</param>
    /// <param name="isComplete">Whether everything was asked for and could be read; else nobody knows what is gone.</param>
    public CheckResult Apply(CheckResult result, bool isComplete)
    {
        var known = result.Disputed.Where(f => f.IsOpen && _findings.TryGetValue(f.Key, out var told) && told.Exists(t => t.IsSupersetOf(ValuesOf(result, f)))).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var problems = result.Problems.Select(p => p with { IsKnown = p.Settled is null && _problems.Contains(Identity(p)) }).ToList();
        var gone = _findings.Keys.Count(k => !known.Contains(k)) + _problems.Count - problems.Where(p => p.IsKnown).Select(Identity).Distinct().Count();
        return result with
        {
            Problems = problems,
            Known = known,
            HasBaseline = true,
            Notes = gone == 0 || !isComplete ? result.Notes : [.. result.Notes, gone == 1 ? $"1 line of {Path} matches nothing any more; {Update} takes it out." : $"{Number(gone)} lines of {Path} match nothing any more; {Update} takes them out."],
        };
    }

    /// <summary>Writes what is open into the file; whoever reads it meanwhile sees the old one or the new one, whole.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    public string? Write(CheckResult result)
    {
        var lines = result.Open.Select(f => Line(json =>
        {
            json.WriteText("finding", f.Key);
            json.WriteStartArray("values");
            foreach (var value in ValuesOf(result, f).Order(StringComparer.Ordinal))
                json.WriteTextValue(value);
            json.WriteEndArray();
        })).Concat(result.OpenProblems.Select(p => Line(json =>
        {
            var (file, rule, words) = Identity(p);
            json.WriteText("file", file);
            json.WriteText("rule", rule);
            json.WriteText("words", words);
        }))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        try
        {
            if (IsOther())
                return $"{Path}: this file is there and is no baseline; name another file with --baseline, or delete it.";
            WholeFile.Write(Path, Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"{Path}: the baseline cannot be written: {e.Message.TrimEnd('.')}. Name another file with --baseline.";
        }
    }

    /// <summary>Whether a file is there in which no line is one of a baseline: an article that a slip in the path named would be lost.</summary>
    private bool IsOther()
    {
        var lines = File.Exists(Path) ? File.ReadLines(Path).Where(l => l.Trim().Length > 0).ToList() : [];
        var other = Empty(Path);
        return lines.Count > 0 && !lines.Exists(l => other.Add(l.Trim()));
    }

    private bool Add(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return false;
            if (Text(root, "finding") is { } key && root.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array && values.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
            {
                if (!_findings.TryGetValue(key, out var told))
                    _findings.Add(key, told = []);
                told.Add(values.EnumerateArray().Select(v => v.GetString()!).ToHashSet(StringComparer.Ordinal));
                return true;
            }
            return Text(root, "file") is { } file && Text(root, "rule") is { } rule && Text(root, "words") is { } words && (_problems.Add((file, rule, words)) || true);
        }
        catch (JsonException)
        {
            // Its line is told.
            return false;
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> ValuesOf(CheckResult result, FindingDigest finding) =>
        DisputedValues.Of(finding, c => result.ByPath[c.Path].Claims[c.Index].Digest).Values.Select(v => v.Label);

    /// <summary>The file relative to the baseline's folder, so that it does not matter from where the check is run.</summary>
    private (string File, string Rule, string Words) Identity(FileProblem problem) => (
        problem.Path.Length == 0 || problem.Path.Contains('\0') ? problem.Path : System.IO.Path.GetRelativePath(_folder, System.IO.Path.GetFullPath(problem.Path)).Replace('\\', '/'),
        problem.Problem.Rule.Id,
        DisputeMessage.OneLine(problem.Exact, int.MaxValue));

    private static string Line(Action<Utf8JsonWriter> members) => CheckJson.Object(null, members);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
