using System.Globalization;

namespace Dossier.Engine.Tests.Times;

/// <summary>Every example of examples.txt, one test a phenomenon, so that a failing test names what is broken.</summary>
public sealed class ExampleTests
{
    private static readonly Dictionary<string, List<Example>> Groups = Load();

    public static TheoryData<string> Phenomena => new(Groups.Keys);

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Examples(string phenomenon)
    {
        var wrong = new List<string>();
        foreach (var example in Groups[phenomenon])
        {
            var found = string.Join(" ", Read.Times(example.Text, example.Published).Select(m =>
                $"{{{example.Text.Substring(m.Span.Start, m.Span.Length)}|{Letter(m.Type)}|{m.Value}}}"));
            if (found != example.Expected)
                wrong.Add($"{example.Text}\n  expected {example.Expected}\n  found    {found}");
        }
        Assert.True(wrong.Count == 0, $"{phenomenon}: {wrong.Count.ToString(CultureInfo.InvariantCulture)} wrong\n" + string.Join("\n", wrong));
    }

    [Fact]
    public void There_are_four_hundred_times_and_a_quarter_of_the_examples_are_none()
    {
        var examples = Groups.Values.SelectMany(g => g).ToList();
        var silent = examples.Count(e => e.Expected.Length == 0);
        var times = examples.Sum(e => e.Expected.Count(c => c == '{'));
        Assert.True(times >= 400, $"{times} times");
        Assert.True(silent * 4 >= examples.Count, $"{silent} of {examples.Count} are silent");
    }

    private static char Letter(TimeExpressionType type) => type switch
    {
        TimeExpressionType.Date => 'D',
        TimeExpressionType.Time => 'T',
        TimeExpressionType.Duration => 'L',
        _ => 'S',
    };

    private static Dictionary<string, List<Example>> Load()
    {
        using var stream = typeof(ExampleTests).Assembly.GetManifestResourceStream("Times/examples.txt")!;
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, List<Example>>();
        List<Example>? group = null;
        string? published = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                var semicolon = line.LastIndexOf(';');
                published = line[(semicolon + 2)..];
                groups.Add(line[3..semicolon], group = []);
            }
            else
                group!.Add(Example.Parse(line, published == "-" ? null : published));
        }
        return groups;
    }

    private sealed record Example(string Text, string? Published, string Expected)
    {
        public static Example Parse(string line, string? published)
        {
            var text = "";
            var expected = new List<string>();
            var i = 0;
            for (var open = line.IndexOf('{'); open >= 0; open = line.IndexOf('{', i))
            {
                var close = line.IndexOf('}', open);
                text += line[i..open] + line[(open + 1)..line.IndexOf('|', open)];
                expected.Add(line[open..(close + 1)]);
                i = close + 1;
            }
            return new(text + line[i..], published, string.Join(" ", expected));
        }
    }
}
