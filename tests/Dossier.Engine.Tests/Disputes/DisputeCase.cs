using System.Text;
using Dossier.Engine;

namespace Dossier.Engine.Tests.Disputes;

/// <summary>Words of an article that must be reported, or a report of some words.</summary>
public sealed record Mark(string Path, string Rule, TextSpan Span, string Words)
{
    public bool Hits(Mark other) => Path == other.Path && Rule == other.Rule && Span.Overlaps(other.Span);

    public override string ToString() => $"{Rule} {Path}[{Span.Start}..{Span.End}] \"{Words}\"";
}

/// <summary>One article of a case, its markup taken out.</summary>
public sealed record CaseArticle(string Path, string Text, ArticleOptions Options);

/// <summary>
/// A pair of articles and what must be said of it. The file starts with <c># why</c>; each article with <c>=== path Key=value …</c>.
/// <c>{|DSR2001:on Monday|}</c> marks words at fault. A case holds at most one disagreement, so marks in one article are
/// alternatives: a careful reader would accept a report at either. <c># hedged: why</c> says that a report below a warning will do; <c># quiet: why</c> that there must not even be such a one.
/// <c># open: why</c> says that the dispute is not found yet; the case must then stay silent, and fails once it is found, so that the line is taken out.
/// </summary>
public sealed record DisputeCase(string Name, string Why, bool IsHedged, bool IsOpen, bool IsQuiet, IReadOnlyList<CaseArticle> Articles, IReadOnlyList<Mark> Marks)
{
    private const string Extension = ".case";

    public bool IsSilent => Marks.Count == 0;

    public static IEnumerable<string> Names =>
        typeof(DisputeCase).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal);

    public static DisputeCase Load(string name)
    {
        using var stream = typeof(DisputeCase).Assembly.GetManifestResourceStream(name + Extension)
            ?? throw new ArgumentException($"There is no case {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    public static DisputeCase Parse(string name, string content)
    {
        var parts = ("\n" + content).Split("\n=== ");
        var head = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (head.Length == 0 || head.Any(line => !line.StartsWith("# ", StringComparison.Ordinal)))
            throw new FormatException($"{name}: a case starts with lines of the form \"# why\".");
        var articles = new List<CaseArticle>();
        var marks = new List<Mark>();
        foreach (var part in parts[1..])
        {
            var end = part.IndexOf('\n');
            var header = part[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var text = StripMarks(header[0], part[(end + 1)..], marks);
            articles.Add(new CaseArticle(header[0], text, Options(name, header[1..])));
        }
        bool Has(string word) => head.Any(line => line.StartsWith($"# {word}:", StringComparison.Ordinal));
        return new DisputeCase(name, head[0][2..], Has("hedged"), Has("open"), Has("quiet"), articles, marks);
    }

    /// <summary>Whether these are the reports that a careful reader would make: of the marked words, once, and of no others.</summary>
    public bool IsMetBy(IReadOnlyList<Report> reports)
    {
        var heard = reports.Where(r => r.Level >= Level.Warning || IsQuiet || (IsHedged && r.Words.Any(IsMarked))).ToList();
        // A case holds one disagreement: two reports of it would be one too many.
        return heard.Count == (IsSilent ? 0 : 1)
            && heard.All(r => r.Words.All(IsMarked))
            && Marks.GroupBy(mark => mark.Path).All(place => place.Any(mark => heard.Any(r => r.Words.Any(mark.Hits))));
    }

    /// <summary>Why the case is what it is, what was expected, and what came instead.</summary>
    public string Explain(IReadOnlyList<Report> reports)
    {
        var text = new StringBuilder().Append(Name).Append(": ").AppendLine(Why);
        text.AppendLine(IsSilent ? "expected: nothing" : "expected:");
        foreach (var mark in Marks)
            text.Append("  ").AppendLine(mark.ToString());
        text.AppendLine(reports.Count == 0 ? "actual: nothing" : "actual:");
        foreach (var report in reports)
        {
            text.Append("  ").Append(report.Level).Append(", ").AppendLine(report.Readings);
            foreach (var words in report.Words)
                text.Append("    ").AppendLine(words.ToString());
        }
        return text.ToString();
    }

    private bool IsMarked(Mark words) => Marks.Any(mark => mark.Hits(words));

    private static ArticleOptions Options(string name, IEnumerable<string> metadata)
    {
        var options = ArticleOptions.None;
        foreach (var pair in metadata.Select(item => item.Split('=', 2)))
        {
            options = pair switch
            {
                ["DatePublished", var date] => options with { DatePublished = date },
                ["Set", var set] => options with { Set = set },
                _ => throw new FormatException($"{name}: no such metadata, {string.Join('=', pair)}."),
            };
        }
        return options;
    }

    private static string StripMarks(string path, string text, List<Mark> marks)
    {
        var plain = new StringBuilder();
        var rest = 0;
        for (int open; (open = text.IndexOf("{|", rest, StringComparison.Ordinal)) >= 0;)
        {
            var colon = text.IndexOf(':', open);
            var close = text.IndexOf("|}", colon, StringComparison.Ordinal);
            plain.Append(text, rest, open - rest);
            var words = text[(colon + 1)..close];
            marks.Add(new Mark(path, text[(open + 2)..colon], new TextSpan(plain.Length, words.Length), words));
            plain.Append(words);
            rest = close + 2;
        }
        return plain.Append(text, rest, text.Length - rest).ToString();
    }
}
