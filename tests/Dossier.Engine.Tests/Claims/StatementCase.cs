using Dossier.Engine.Claims.Statements;

namespace Dossier.Engine.Tests.Claims;

/// <summary>A sentence and what it must state; the form is described on top of statements.txt.</summary>
internal sealed record StatementCase(string Phenomenon, string Text, string Expected, bool IsOpen)
{
    public static List<StatementCase> All()
    {
        using var stream = typeof(StatementCase).Assembly.GetManifestResourceStream("Claims/statements.txt")!;
        using var reader = new StreamReader(stream);
        var cases = new List<StatementCase>();
        var phenomenon = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                phenomenon = line[3..];
                continue;
            }
            var isOpen = line.StartsWith("open: ", StringComparison.Ordinal);
            var arrow = line.IndexOf(" => ", StringComparison.Ordinal);
            cases.Add(new StatementCase(phenomenon, line[(isOpen ? 6 : 0)..arrow], line[(arrow + 4)..], isOpen));
        }
        return cases;
    }

    /// <summary>What is wrong with the reading, or null.</summary>
    public string? Complaint()
    {
        // A line alone is a headline; behind one it is a paragraph.
        var text = Phenomenon == "Headlines" ? Text + "\n\nIt rained." : "Notes\n\n" + Text;
        var article = ArticleReader.Read("a.txt", text, ArticleOptions.None);
        var found = StatementReader.Read(article.Mentions).Select(s => new Found(s, article)).ToList();
        var isRight = Expected == "none" ? found.Count == 0
            : Expected.StartsWith("never ", StringComparison.Ordinal) ? found.TrueForAll(f => f.Statement.Predicate != Expected[6..])
            : Expected.Split(" ;; ").All(e => found.Exists(f => f.Is(e.Split(" | "))));
        return isRight ? null : $"{Text}\n  expected {Expected}\n" + string.Concat(found.Select(f => $"  found    {f}\n"));
    }

    private sealed class Found(Statement statement, ArticleFacts article)
    {
        private readonly List<string> _slots = [.. Slots(statement, article)];

        public Statement Statement => statement;

        public bool Is(string[] expected)
        {
            if (!Is(statement.Subject, expected[0]) || !Is(statement.Object, expected[2]) || Predicate != expected[1])
                return false;
            var slots = expected.Skip(3).ToList();
            return slots.TrueForAll(_slots.Contains) && _slots.TrueForAll(s => !IsWatched(s) || slots.Contains(s));
        }

        public override string ToString() => string.Join(" | ", [Words(statement.Subject), Predicate, Words(statement.Object), .. _slots]);

        private string Predicate => (statement.Polarity ? "" : "not ") + statement.Predicate;

        /// <summary>What changes the sense of all the rest must not stand there unsaid.</summary>
        private static bool IsWatched(string slot) => slot.StartsWith("mod=", StringComparison.Ordinal) || slot.StartsWith("hedge=", StringComparison.Ordinal) || slot.StartsWith("by=", StringComparison.Ordinal);

        private static IEnumerable<string> Slots(Statement statement, ArticleFacts article)
        {
            if (statement.Modality != Modality.None)
                yield return "mod=" + statement.Modality.ToString().ToLowerInvariant();
            if (statement.Hedge is { } hedge)
                yield return "hedge=" + article.Document.Slice(hedge);
            foreach (var modifier in statement.Modifiers)
                yield return modifier.Kind switch
                {
                    ModifierKind.When => "when",
                    ModifierKind.Where => "where",
                    ModifierKind.HowLong => "how long",
                    ModifierKind.HowMany => "how many",
                    ModifierKind.HowMuch => "how much",
                    ModifierKind.WithWhom => "with whom",
                    ModifierKind.Clause => "clause",
                    _ => modifier.Word,
                } + "=" + article.Document.Slice(modifier.Part.Span);
            foreach (var source in statement.Sources)
                yield return "by=" + (source.Speaker is { } speaker ? article.Document.Slice(speaker.Span) : "-");
        }

        private string Words(StatementPart? part) => part is null ? "-" : article.Document.Slice(part.Span);

        private bool Is(StatementPart? part, string expected)
        {
            if (expected.IndexOf('=') is > 0 and var equals)
                return Words(part) == expected[..equals] && part!.Entities.Any(e => article.Mentions.Names.Entities[e].Name == expected[(equals + 1)..]);
            return expected.EndsWith('…') ? part is not null && Words(part).StartsWith(expected[..^1], StringComparison.Ordinal) : Words(part) == expected;
        }
    }
}
