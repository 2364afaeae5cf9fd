using System.Reflection;
using System.Text;
using Dossier.Engine.Rulings;

namespace Dossier.Tool.Init;

/// <summary><c>dossier init</c>: the files a project begins with. What is there stays as it is.</summary>
internal static class InitCommand
{
    private const string Workflow = ".github/workflows/dossier.yml";
    private const string EditorConfig = ".editorconfig";
    private const string EditorConfigKey = "dossier_level";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs the command in a folder.</summary>
    /// <param name="into">The folder that gets the files.</param>
    /// <param name="articles">The folder with the articles, as the workflow names it.</param>
    /// <param name="streams">Where to write.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string into, string articles, Streams streams)
    {
        articles = articles.Replace('\\', '/').TrimEnd('/');
        // The name goes into a shell and into a pattern of an .editorconfig.
        if (articles.Length == 0 || articles[0] is '-' or '/' || articles.Contains("..", StringComparison.Ordinal) || !articles.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '/'))
        {
            streams.Complain($"init: '{articles}' is no folder that a workflow can name; give one inside this folder, of letters, digits, '.', '_', '-' and '/'.");
            return ExitCode.CouldNotRun;
        }
        try
        {
            Make(RulingsFile.Name, RulingsText.Header.Replace("\r\n", "\n", StringComparison.Ordinal), "the team's rulings");
            Make(Workflow, WorkflowOf(articles), "checks on pull requests");
            AddSection(articles);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Complain($"init: {e.Message.TrimEnd('.')}. Mend that and run the command again; what is there stays as it is.");
            return ExitCode.CouldNotRun;
        }
        streams.Output.WriteLine($"Next: {(Directory.Exists(Path.Combine(into, articles)) ? "" : $"put articles (*.txt, *.md) into {articles}, then ")}dossier check {articles}");
        return ExitCode.Clean;

        void Make(string name, string text, string what)
        {
            var path = Path.Combine(into, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (File.Exists(path))
            {
                streams.Output.WriteLine($"{name}: left as it is");
                return;
            }
            using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
                stream.Write(Utf8.GetBytes(text));
            streams.Output.WriteLine($"{name}: made ({what})");
        }

        void AddSection(string folder)
        {
            var section = $$"""
                # How loud articles are in the build: none, info, warning or error.
                [{{folder}}/**.{txt,md}]
                {{EditorConfigKey}} = unset

                """.Replace("\r\n", "\n", StringComparison.Ordinal);
            var path = Path.Combine(into, EditorConfig);
            if (!File.Exists(path))
            {
                Make(EditorConfig, section, "how loud articles are");
                return;
            }
            var text = File.ReadAllText(path);
            if (text.Contains(EditorConfigKey, StringComparison.OrdinalIgnoreCase))
            {
                streams.Output.WriteLine($"{EditorConfig}: left as it is");
                return;
            }
            // Behind what is there, whose bytes stay.
            File.AppendAllText(path, (text.Length == 0 || text.EndsWith('\n') ? "\n" : "\n\n") + section, Utf8);
            streams.Output.WriteLine($"{EditorConfig}: a section added at its end (how loud articles are)");
        }
    }

    private static string WorkflowOf(string articles) => $$"""
        # Says where articles contradict each other: at the lines of a pull request, and in the summary of the job. Made by 'dossier init'; change it as you like.
        name: dossier
        on:
          pull_request:
          push:
            branches: [main]
        permissions:
          contents: read
        jobs:
          check:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
              - uses: actions/setup-dotnet@v4
                with:
                  dotnet-version: 10.0.x
              - run: dotnet tool install --global Dossier.Tool --version {{Version}}
              - run: dossier check {{articles}} --format markdown --level error >> "$GITHUB_STEP_SUMMARY"
              - run: dossier check {{articles}} --format github

        """.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The version of this tool, so that a newer one that reads better does not surprise anybody.</summary>
    private static string Version => typeof(InitCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
