namespace Dossier.Engine.Rulings;

using System.Text;

/// <summary>One ruling to be written.</summary>
/// <param name="Decision">The ruling.</param>
/// <param name="ReplacedKey">The key of a ruling on the same finding that no longer holds, where it is not the decision's own; or null.</param>
public readonly record struct RulingEdit(Decision Decision, string? ReplacedKey);

/// <summary>Edits the text of a rulings file; comments, blank lines, order and line ends stay as they are.</summary>
public static class RulingsText
{
    /// <summary>What a new file begins with.</summary>
    public const string Header = """
        # What the team decided on disputes between the articles, one ruling a line. 'dossier settle' lists the open disputes and writes rulings.
        #
        #   "KEY"; accept "VALUE" over "VALUE", "VALUE"; REASON
        #   "KEY"; not a dispute: "VALUE", "VALUE"; REASON
        #   ignore "WORDS" in "PATH"; REASON


        """;

    /// <summary>The file with a ruling added at its end, or put in the place of the one it replaces.</summary>
    /// <param name="text">The file's text without its byte-order mark; a file that is empty gets the <see cref="Header"/>.</param>
    /// <param name="decision">The ruling.</param>
    /// <param name="replacedKey">The key of a ruling on the same finding that no longer holds, where it is not the decision's own.</param>
    public static string With(string text, Decision decision, string? replacedKey = null)
    {
        if (text.Trim().Length == 0)
            text = Header.Replace("\r\n", "\n");
        var replaced = RulingsFile.Parse(text).Lines.Where(l => IsReplaced(l.Decision, decision, replacedKey)).ToList();
        var edited = new StringBuilder(text.Length + 256);
        if (replaced.Count == 0)
        {
            edited.Append(text);
            if (!RulingText.EndsLine(text[text.Length - 1]))
                edited.Append(LineEnd(text));
            return edited.Append(decision).Append(LineEnd(text)).ToString();
        }
        var at = 0;
        foreach (var line in replaced)
        {
            edited.Append(text, at, line.Span.Start - at);
            at = line.Span.End;
            if (line == replaced[0])
                edited.Append(decision);
            else
                // A second line on the same finding contradicted the first; it goes with its line end.
                at = AfterLineEnd(text, at);
        }
        return edited.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>
    /// The file with several rulings, each as <see cref="With(string, Decision, string?)"/> puts it. Code fixes and the command line edit through this one function,
    /// so that whoever settles a dispute, and wherever, leaves the same bytes behind.
    /// </summary>
    public static string With(string text, IEnumerable<RulingEdit> edits)
    {
        foreach (var edit in edits)
            text = With(text, edit.Decision, edit.ReplacedKey);
        return text;
    }

    /// <summary>Whether the file with a ruling reads back: the ruling is there, and nothing has become unreadable.</summary>
    public static bool CanWrite(string text, RulingEdit edit, CancellationToken cancellation = default)
    {
        var after = RulingsFile.Parse(With(text, [edit]), cancellation);
        return after.Lines.Any(l => l.Decision.Equals(edit.Decision)) && after.Problems.Count <= RulingsFile.Parse(text, cancellation).Problems.Count;
    }

    /// <summary>The stretch of a text in which another differs from it, and what stands there: an editor that changes only this keeps its place.</summary>
    public static (TextSpan Span, string Text) Change(string before, string after)
    {
        int prefix = 0, suffix = 0, shorter = Math.Min(before.Length, after.Length);
        while (prefix < shorter && before[prefix] == after[prefix])
            prefix++;
        while (suffix < shorter - prefix && before[before.Length - 1 - suffix] == after[after.Length - 1 - suffix])
            suffix++;
        return (TextSpan.FromBounds(prefix, before.Length - suffix), after.Substring(prefix, after.Length - suffix - prefix));
    }

    /// <summary>The rulings of a file that an edit would take out of it: those on the same finding or passage.</summary>
    public static IReadOnlyList<Decision> Replaced(RulingsFile file, RulingEdit edit) =>
        file.Lines.Select(l => l.Decision).Where(d => IsReplaced(d, edit.Decision, edit.ReplacedKey)).ToList();

    /// <summary>The lines without the blanks around them and without their line ends; numbers from 1.</summary>
    internal static IEnumerable<(int Number, TextSpan Span)> Lines(string text)
    {
        for (int start = 0, number = 1; start < text.Length; number++)
        {
            var end = start;
            while (end < text.Length && !RulingText.EndsLine(text[end]))
                end++;
            var next = AfterLineEnd(text, end);
            while (start < end && RulingText.IsBlank(text[start]))
                start++;
            while (end > start && RulingText.IsBlank(text[end - 1]))
                end--;
            yield return (number, TextSpan.FromBounds(start, end));
            start = next;
        }
    }

    private static bool IsReplaced(Decision old, Decision decision, string? replacedKey) => (old, decision) switch
    {
        (FindingDecision a, FindingDecision b) => a.Key == b.Key || a.Key == replacedKey,
        (PassageDecision a, PassageDecision b) => a.Path == b.Path && a.Quote == b.Quote,
        _ => false,
    };

    /// <summary>Past the blanks and the line end behind a ruling.</summary>
    private static int AfterLineEnd(string text, int at)
    {
        while (at < text.Length && RulingText.IsBlank(text[at]))
            at++;
        if (at < text.Length && RulingText.EndsLine(text[at]))
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        return at;
    }

    /// <summary>The file's first line end.</summary>
    private static string LineEnd(string text)
    {
        var at = text.IndexOfAny(['\n', '\r']);
        return at < 0 || text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
