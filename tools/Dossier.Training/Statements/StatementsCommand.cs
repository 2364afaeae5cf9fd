using System.CommandLine;
using System.Text.RegularExpressions;
using Dossier.Engine;
using Dossier.Engine.Claims.Statements;

namespace Dossier.Training.Statements;

/// <summary><c>statements</c>: how many of a careful reader's main facts the statements of some articles hold.</summary>
internal static class StatementsCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var gold = new Argument<string>("GOLD") { Description = "A table of facts: article.sentence, subject, predicate, object and modifiers, the last four regular expressions." };
        var articles = new Argument<string>("ARTICLES") { Description = "The folder of the articles; their number is their place by name, from 0." };
        var all = new Option<bool>("--all") { Description = "Print every statement too." };
        var command = new Command("statements", "Prints the share of facts that statements hold, and those that none holds.") { gold, articles, all };
        command.SetAction(parsed => Print(parsed.GetValue(gold)!, parsed.GetValue(articles)!, parsed.GetValue(all)));
        return command;
    }

    private static void Print(string goldFile, string folder, bool printsAll)
    {
        var facts = File.ReadLines(goldFile).Where(l => l.Length > 0 && l[0] != '#').Select(GoldFact.Parse).ToList();
        var files = Directory.GetFiles(folder, "*.txt");
        Array.Sort(files, StringComparer.Ordinal);
        var score = new Dictionary<GoldFact, (bool Found, bool Complete)>();
        var count = 0;
        for (var a = 0; a < files.Length; a++)
        {
            var article = ArticleReader.Read(Path.GetFileName(files[a]), File.ReadAllText(files[a]), ArticleOptions.None);
            var readings = StatementReader.Read(article.Mentions).Select(s => new StatementText(s, article)).ToList();
            count += readings.Count;
            if (printsAll)
                readings.ForEach(r => Console.WriteLine($"  {a}.{r.Sentence} {r}"));
            foreach (var fact in facts.Where(f => f.Article == a))
            {
                var holding = readings.Where(fact.IsHeldBy).ToList();
                score[fact] = (holding.Count > 0, holding.Exists(fact.IsComplete));
            }
        }
        Console.WriteLine("| facts | found | complete |");
        Console.WriteLine("| --- | --- | --- |");
        for (var a = 0; a < files.Length; a++)
            Row("article " + a, facts.Where(f => f.Article == a));
        Row("with a time, a place or a source", facts.Where(f => f.Modifiers.Length > 0));
        Row("all", facts);
        Console.WriteLine($"{count} statements.");
        foreach (var fact in facts)
            if (!score[fact].Complete)
                Console.WriteLine((score[fact].Found ? "  incomplete " : "  missed     ") + fact);

        void Row(string name, IEnumerable<GoldFact> of)
        {
            var list = of.ToList();
            int found = list.Count(f => score[f].Found), complete = list.Count(f => score[f].Complete);
            Console.WriteLine($"| {name} | {found} of {list.Count}, {100.0 * found / list.Count:0.0} % | {complete} of {list.Count}, {100.0 * complete / list.Count:0.0} % |");
        }
    }
}

/// <summary>A fact of a hand-made list.</summary>
internal sealed record GoldFact(string Place, int Article, string Subject, string Predicate, string Object, string Modifiers)
{
    // A phrase longer than this has swallowed the sentence around it.
    private const int LongestSubject = 16;
    private const int LongestObject = 14;

    private bool IsDenied => Predicate.StartsWith("NOT ", StringComparison.Ordinal);

    public static GoldFact Parse(string line)
    {
        var fields = line.Split('\t');
        return new GoldFact(fields[0], int.Parse(fields[0].Split('.')[0]), fields[1], fields[2], fields[3], fields.Length > 4 ? fields[4] : "");
    }

    /// <summary>Whether a statement says who did what to whom; a list's object may be a statement's complement.</summary>
    public bool IsHeldBy(StatementText statement) =>
        IsDenied == statement.IsDenied && Length(statement.Subject) <= LongestSubject
        && Regex.IsMatch(statement.Subject, Subject) && Regex.IsMatch(statement.Predicate, IsDenied ? Predicate[4..] : Predicate)
        && (Regex.IsMatch(statement.Object, Object) && (Length(statement.Object) <= LongestObject || statement.IsSaid)
            || statement.Modifiers.Any(m => Length(m) <= LongestObject && Regex.IsMatch(m, Object)));

    /// <summary>Whether the time, place or source of the fact stands in one of the statement's slots too.</summary>
    public bool IsComplete(StatementText statement) =>
        Modifiers.Length == 0 || Regex.IsMatch(string.Join(" ; ", [statement.Source, statement.Subject, statement.Object, .. statement.Modifiers]), Modifiers);

    public override string ToString() => $"{Place} {Subject} | {Predicate} | {Object} | {Modifiers}";

    private static int Length(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

/// <summary>A statement in words.</summary>
internal sealed class StatementText
{
    private readonly Statement _statement;

    public StatementText(Statement statement, ArticleFacts article)
    {
        _statement = statement;
        Subject = Words(statement.Subject);
        Object = Words(statement.Object);
        Modifiers = [.. statement.Modifiers.Select(m => Words(m.Part))];
        Source = string.Join(" ; ", statement.Sources.Select(s => Words(s.Speaker)));

        string Words(StatementPart? part) => part is null ? "" : article.Document.Slice(part.Span);
    }

    public string Subject { get; }

    public string Predicate => _statement.Predicate;

    public string Object { get; }

    public string[] Modifiers { get; }

    public string Source { get; }

    public int Sentence => _statement.Sentence;

    public bool IsDenied => !_statement.Polarity;

    /// <summary>Whether the object is a clause that is said.</summary>
    public bool IsSaid => _statement.Predicate is "say" or "announce";

    public override string ToString() =>
        $"({Subject} | {(IsDenied ? "NOT " : "")}{(_statement.Modality == Modality.None ? "" : _statement.Modality + " ")}{Predicate} | {Object}) "
        + string.Join(" ", _statement.Modifiers.Select((m, i) => $"{m.Kind}{(m.Word.Length > 0 ? ":" + m.Word : "")}=[{Modifiers[i]}]")) + (Source.Length > 0 ? " source=[" + Source + "]" : "");
}
