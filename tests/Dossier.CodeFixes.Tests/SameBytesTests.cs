using System.Text;
using System.Text.Json;
using Dossier.CodeFixes.Tests.Harness;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Generator.Tests.Harness;
using Dossier.Tool;

namespace Dossier.CodeFixes.Tests;

/// <summary>A ruling is the same line in the same place, to the byte, whether a code fix writes it or the command line.</summary>
public sealed class SameBytesTests
{
    private const string Key = "date: meet (ann lee; bo ek)";
    private const string Outdated = "\"date: meet (ann lee)\"; accept \"Friday 2017-05-05\" over \"Monday 2017-05-01\"; old";

    private static readonly ArticleInMemory[] Articles =
    [
        new("articles/000.txt", "Lee meets Ek\n\nMayor Ann Lee met the builder Bo Ek in Oslo on May 4. The two talked about the harbour.\n", new ArticleOptions(DatePublished: "2017-05-06")),
        new("articles/001.txt", "Ek and Lee\n\nBo Ek met Mayor Ann Lee in Oslo on Thursday.\n", new ArticleOptions(DatePublished: "2017-05-05")),
        new("articles/002.txt", "Bo Ek and Ann Lee talk\n\nAnn Lee, the mayor, met Bo Ek in Oslo on May 5. They spoke of the harbour.\n", new ArticleOptions(DatePublished: "2017-05-08")),
    ];

    public static TheoryData<string, int> Files
    {
        get
        {
            var files = new TheoryData<string, int>();
            string[] texts =
            [
                "", " \n", "# Ours", "# Ours\r\n\r\n  # indented\r\n", "# Ours\r# last", Outdated, "# a\n  " + Outdated + "  \n# b\n", Outdated + "\r\n\r\n" + Outdated + "\r\n# end",
                "\"date:  meet   (ann lee;  bo ek)\"; accept \"x\" over \"y\"; blanks\n", "what is this\n\"age: (x)\"; not a dispute: \"1\", \"2\"; why\n",
            ];
            foreach (var text in texts)
                for (var fix = 0; fix < 3; fix++)
                    files.Add(text, fix);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_code_fix_and_settle_write_the_same_bytes(string before, int fix)
    {
        var editor = new Editor(Articles, "", before);
        var diagnostic = (await editor.DiagnosticsAsync()).First(d => d.Id == Rules.Date.Id);
        var fixedText = await Editor.RulingsAfterAsync((await editor.OfferAsync(new SettleDisputeCodeFix(), diagnostic))[fix]);
        var decision = RulingsFile.Parse(fixedText).Decisions.OfType<FindingDecision>().Single(d => d.Key == Key);

        var folder = Directory.CreateTempSubdirectory("dossier-tests-").FullName;
        try
        {
            var path = Path.Combine(folder, "dossier.rulings");
            await File.WriteAllTextAsync(path, before, new UTF8Encoding(false));
            var lines = string.Join('\n', Articles.Select(a => JsonSerializer.Serialize(new { file = a.Path, text = a.GetText()!.ToString(), dct = a.Options.DatePublished })));
            string[] decided = decision.Accepted is { } accepted ? ["--accept", accepted] : ["--not-a-dispute"];
            using var error = new StringWriter();
            var code = CommandLine.Run(["settle", Key, "-", .. decided, "--reason", decision.Reason, "--rulings", path], new Streams(new StringReader(lines), new StringWriter(), error));
            Assert.Equal((0, ""), (code, error.ToString()));
            Assert.Equal(Encoding.UTF8.GetBytes(fixedText), await File.ReadAllBytesAsync(path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
