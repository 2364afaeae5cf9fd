using System.Text.Json;

namespace Dossier.Tool.Tests.Docs;

/// <summary>A page under docs/rules: its sections, and the articles and output that stand in them as fenced blocks.</summary>
internal sealed class RulePage
{
    private readonly Dictionary<string, List<(string Info, string Text)>> _blocks = new(StringComparer.Ordinal);

    private RulePage(string text)
    {
        Text = text;
        var section = "";
        string? info = null;
        var block = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (info is not null)
            {
                if (line == "```")
                {
                    _blocks[section].Add((info, string.Join('\n', block)));
                    info = null;
                }
                else
                    block.Add(line);
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                info = line.Substring(3);
                block.Clear();
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                _blocks.Add(section = line.Substring(3), []);
        }
    }

    /// <summary>The whole page.</summary>
    public string Text { get; }

    /// <summary>The titles of the sections, in order.</summary>
    public IEnumerable<string> Sections => _blocks.Keys;

    /// <summary>The folder docs/rules of the repository.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Reads the page of a rule.</summary>
    public static RulePage Of(string id) => new(File.ReadAllText(Path.Combine(Folder, id + ".md")));

    /// <summary>The lines of the section's output blocks.</summary>
    public IReadOnlyList<string> Output(string section) =>
        _blocks[section].Where(b => b.Info == "output").SelectMany(b => b.Text.Split('\n')).ToList();

    /// <summary>The section's articles as JSON Lines; <c>article NAME</c>, with <c>dct=DATE</c> behind it for one whose date the project gives.</summary>
    public string Articles(string section) => string.Join('\n', _blocks[section].Where(b => b.Info.StartsWith("article ", StringComparison.Ordinal)).Select(b =>
    {
        var info = b.Info.Split(' ');
        return JsonSerializer.Serialize(new { file = info[1], text = b.Text, dct = info.Length > 2 ? info[2].Substring("dct=".Length) : null });
    }));

    /// <summary>The section that shows the rule at work.</summary>
    public const string Example = "Example";

    /// <summary>One article of a section.</summary>
    public string Article(string section, string name) => _blocks[section].Single(b => b.Info.Split(' ') is ["article", var file, ..] && file == name).Text;

    /// <summary>The section's rulings file; empty when it has none.</summary>
    public string Rulings(string section) => string.Concat(_blocks[section].Where(b => b.Info == "rulings").Select(b => b.Text + "\n"));

    /// <summary>The section's C#; empty when it has none.</summary>
    public string Code(string section) => string.Concat(_blocks[section].Where(b => b.Info == "csharp").Select(b => b.Text + "\n"));

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "rules");
    }
}
