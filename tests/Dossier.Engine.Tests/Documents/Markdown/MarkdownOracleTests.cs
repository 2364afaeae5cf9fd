using System.Globalization;
using System.Text;

namespace Dossier.Engine.Tests.Documents.Markdown;

/// <summary>Blocks and what is seen of them, against Markdig: documents as people write them, and any mix of marks.</summary>
public sealed class MarkdownOracleTests
{
    private static readonly string[] Marks =
    [
        "*", "**", "_", "__", "`", "``", "[", "]", "](a)", "](a \"b\")", "][a]", "[a]", "![", "<b>", "</b>", "<a href=\"x\">", "<!-- x -->", "<https://a.b>", "&amp;", "&#65;", "\\*", "\\", "~~", "(", ")", "!",
        "dam", "mill ", " ", " ", "\n", "\n", "\n\n", "\n> ", "\n- ", "\n  ", "\n    ", "\n1. ", "\n# ", "\n## ", "\n---\n", "\n===\n", "\n```\n", "\n~~~\n", "\n* ", "\n\t", "\n[a]: b\n\n", "\n<div>\n", "\n***\n", "\n+ ", "\n2) ", ".", ",", "a*b", "a_b", "\r\n", "  \n", "\\\n",
    ];

    private static readonly string[] Sentences =
    [
        "The dam broke on *Monday*.", "It holds **30 m** of water, see [the report](r.md \"R\").", "Set `limit` to `30 s`.", "Call <https://a.b/c> or ask.", "Fish &amp; chips cost \\$5.", "Nobody ~~was~~ is hurt.[^1]",
        "A ![mill](m.png) burnt\ndown in the night.", "Use ``a ` b`` here.", "Ann Lee <b>left</b> early.", "[Ref] and [another][Ref] link.", "It is 5 * 3 * 2 and a_b_c.", "***Both*** and **nested *marks* here**.",
    ];

    [Fact]
    public void Documents_as_people_write_them_are_read_as_Markdig_reads_them() => Same(3000, Page, least: 3000);

    [Fact]
    public void Tables_are_read_as_Markdig_reads_them() => Same(1500, Table, least: 1500);

    /// <summary>Markdig itself leaves the specification where marks of several kinds cross, so a few differ.</summary>
    [Fact]
    public void Any_mix_of_marks_is_read_as_Markdig_reads_it() => Same(6000, Mix, least: 5990);

    private static void Same(int count, Func<Random, string> make, int least)
    {
        var failures = new List<string>();
        for (var seed = 0; seed < count; seed++)
        {
            var text = make(new Random(seed));
            if (Outline.OfOurs(text) is var ours && Outline.OfMarkdig(text) is var theirs && ours != theirs)
                failures.Add($"--- {seed}\n{text}\nours\n{ours}\nMarkdig\n{theirs}\n");
        }
        Assert.True(count - failures.Count >= least, failures.Count + " differ\n" + string.Join("\n", failures.OrderBy(f => f.Length).Take(12)));
    }

    private static string Mix(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Marks[random.Next(Marks.Length)]));

    private static string Page(Random random)
    {
        var page = new StringBuilder();
        for (var i = random.Next(1, 9); i > 0; i--)
            page.Append(Block(random, 2)).Append('\n');
        return page.Append("[Ref]: /r 'R'\n\n[^1]: A note.\n").ToString();
    }

    private static string Sentence(Random random) => Sentences[random.Next(Sentences.Length)];

    private static string Block(Random random, int depth)
    {
        switch (random.Next(depth > 0 ? 10 : 6))
        {
            case 0:
                return new string('#', random.Next(1, 5)) + " " + Sentence(random).Replace('\n', ' ') + (random.Next(3) == 0 ? " ##" : "") + "\n";
            case 1:
                return "Limits\n" + (random.Next(2) == 0 ? "---" : "===") + "\n";
            case 2:
                return "```sh\nrun --port 8080\n\n# no heading\n```\n";
            case 3:
                return Table(random);
            case <= 5:
                return string.Join(random.Next(2) == 0 ? " " : "\n", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence(random))) + "\n";
            case 6:
                return Indented("> ", "> ", string.Join("\n", Enumerable.Range(0, random.Next(1, 3)).Select(_ => Block(random, depth - 1))));
            default:
                var isOrdered = random.Next(3) == 0;
                var list = new StringBuilder();
                var isLoose = random.Next(3) == 0;
                for (var i = 1; i <= random.Next(1, 5); i++)
                {
                    var mark = isOrdered ? i.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
                    var item = random.Next(4) == 0 ? Sentence(random) + "\n\n" + Block(random, depth - 1) : random.Next(4) == 0 ? Sentence(random) + "\n- " + Sentence(random).Replace("\n", "\n  ", StringComparison.Ordinal) + "\n" : Sentence(random) + "\n";
                    list.Append(Indented(mark, new string(' ', mark.Length), item)).Append(isLoose ? "\n" : "");
                }
                return list.ToString();
        }
    }

    private static string Indented(string first, string others, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        return first + string.Join("\n", lines.Select((l, i) => i == 0 ? l : l.Length == 0 ? others.TrimEnd() : others + l)) + "\n";
    }

    private static string Table(Random random)
    {
        string[] cells = ["Port", "`8080`", "30 s", "**all**", "[a](b)", "a \\| b", "", "1,000", "&lt;5", "never"];
        var columns = random.Next(1, 5);
        var isOpen = random.Next(4) == 0 && columns > 1;
        var table = new StringBuilder();
        for (var r = 0; r < random.Next(2, 6); r++)
        {
            Row(Enumerable.Range(0, columns).Select(_ => r == 0 || isOpen ? "c" + random.Next(9) : cells[random.Next(cells.Length)]));
            if (r == 0)
                Row(Enumerable.Range(0, columns).Select(_ => new[] { "---", ":-", "-:", ":---:" }[random.Next(4)]));
        }
        return table.ToString();

        void Row(IEnumerable<string> of) => table.Append(isOpen ? "" : "| ").AppendJoin(random.Next(2) == 0 ? " | " : "|", of).Append(isOpen ? "" : " |").Append('\n');
    }
}
