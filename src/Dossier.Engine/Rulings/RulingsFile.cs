namespace Dossier.Engine.Rulings;

/// <summary>One ruling and its places in the file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Span">From its first to its last character.</param>
/// <param name="Decision">What it decides.</param>
/// <param name="NameSpan">The finding's key, or the quote of a passage, with its quotation marks.</param>
/// <param name="ValueSpans">The values in the order of <see cref="FindingDecision.Values"/>, with their quotation marks; of a passage its path.</param>
public sealed record RulingLine(int Line, TextSpan Span, Decision Decision, TextSpan NameSpan, EquatableArray<TextSpan> ValueSpans);

/// <summary>A rulings file as read: one ruling a line; empty lines and lines that begin with <c>#</c> are for people. The grammar is docs/rulings.md.</summary>
/// <param name="Lines">The rulings, in their order.</param>
/// <param name="Problems">The lines that cannot be read, in their order. The others hold all the same.</param>
public sealed record RulingsFile(EquatableArray<RulingLine> Lines, EquatableArray<Problem> Problems)
{
    /// <summary>The file's name, beside the project file.</summary>
    public const string Name = "dossier.rulings";

    private const string Extension = ".rulings";

    /// <summary>No rulings.</summary>
    public static RulingsFile Empty { get; } = new(default, default);

    /// <summary>What was decided, without places: equal whatever comments and blank lines stand between.</summary>
    public EquatableArray<Decision> Decisions => new(Lines.Select(l => l.Decision));

    /// <summary>
    /// Whether a file may be edited as a rulings file. An article or a list of something else may not: more of its lines are no rulings than are, or it has
    /// another name and no ruling. A file in which nothing stands can lose nothing.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="text">Its text.</param>
    public bool IsOne(string path, string text) => string.IsNullOrWhiteSpace(text)
        || (Problems.Count <= Lines.Count && (Lines.Count > 0 || path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads a file. Any string will do; none makes it throw.</summary>
    /// <param name="text">The file's text without its byte-order mark.</param>
    /// <param name="cancellation">Honoured at every line.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static RulingsFile Parse(string text, CancellationToken cancellation = default)
    {
        var lines = new List<RulingLine>();
        var problems = new List<Problem>();
        foreach (var (number, span) in RulingsText.Lines(text))
        {
            cancellation.ThrowIfCancellationRequested();
            if (span.Length == 0 || text[span.Start] == '#')
                continue;
            var reader = new RulingReader(text, span);
            if (reader.Read(number) is { } line)
                lines.Add(line);
            else
                problems.Add(reader.Problem!);
        }
        return new RulingsFile(new(lines), new(problems));
    }
}
