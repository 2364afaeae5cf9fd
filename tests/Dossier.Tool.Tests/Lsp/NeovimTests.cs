using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Tool.Tests.Lsp;

/// <summary>A test in Neovim; skipped where there is none.</summary>
public sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute() => Skip = NeovimTests.Version is null ? "There is no Neovim: install one (neovim of Debian)." : null;
}

/// <summary>Neovim with the settings of docs/guides/editors.md, and what a user types there.</summary>
public sealed partial class NeovimTests
{
    private const int Patience = 60_000;

    /// <summary>The version of the Neovim on the path, or null where there is none.</summary>
    public static Version? Version { get; } = FindVersion();

    [NeovimFact]
    public async Task A_dispute_stands_at_its_words_and_a_hover_says_who_says_otherwise()
    {
        using var workspace = Ferry.Workspace();
        var said = await Run(workspace, """
            local found = disputes(1)[1]
            say(found.lnum + 1 .. ":" .. found.col + 1 .. " " .. found.message)
            vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
            for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(0, "utf-16"), 20000)) do
              say(answer.result.contents.value)
            end
            """);
        Assert.StartsWith("5:56 number of passengers injured: \"14 passengers\" here; \"17 passengers\" in b.txt(7,24)\n", said);
        Assert.Contains("conflicts with:* 17 passengers", said);
    }

    [NeovimFact]
    public async Task A_code_action_writes_the_ruling_into_a_buffer_and_saving_it_settles_the_dispute()
    {
        using var workspace = Ferry.Workspace();
        var said = await Run(workspace, """
            choose("Accept 17 passengers (b): number of passengers injured")
            wait(function() return vim.fn.bufnr("dossier.rulings") > 0 end)
            say(vim.fn.filereadable("dossier.rulings"))
            vim.cmd("wall")
            disputes(0)
            """);
        Assert.EndsWith("\n0\n", said);
        Assert.Contains("\nAccept 14 passengers (a): number of passengers injured\n", said);
        Assert.Contains("\nNot a dispute: number of passengers injured\n", said);
        Assert.EndsWith("\n\"count: injure, passenger\"; accept \"17 passengers\" over \"14 passengers\"; settled in an editor; say why", (await File.ReadAllTextAsync(workspace.At("dossier.rulings"))).TrimEnd());
        Assert.Equal(0, workspace.Run("check", "DIR/news", "--rulings", "DIR/dossier.rulings").ExitCode);
    }

    [NeovimFact]
    public async Task A_code_action_writes_the_other_articles_number_and_the_dispute_is_gone_at_once()
    {
        using var workspace = Ferry.Workspace();
        var said = await Run(workspace, """
            choose('Write "17", as b.txt has it')
            disputes(0)
            say(vim.api.nvim_buf_get_lines(0, 4, 5, false)[1])
            """);
        Assert.EndsWith("\nThe ferry Brannoc hit the pier at Westhaven on Monday. 17 passengers were injured.\n", said);
    }

    private static async Task<string> Run(Workspace workspace, string script)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Docs.RulePage.Folder, "..", "guides", "editors.md"));
        var section = page[page.IndexOf("## Neovim", StringComparison.Ordinal)..page.IndexOf("## Helix", StringComparison.Ordinal)];
        var settings = IndentedBlocks().Matches(section).Select(m => m.Value).Single(b => b.Contains("vim.lsp.config", StringComparison.Ordinal) == Version >= new Version(0, 11));
        // The tool of this build in the place of the installed one.
        var ours = settings.Replace("\"dossier\", \"lsp\"", $"\"dotnet\", [[{typeof(CommandLine).Assembly.Location}]], \"lsp\"", StringComparison.Ordinal);
        Assert.NotEqual(settings, ours);
        workspace.Add("init.lua", ours);
        workspace.Add("script.lua", """
            local said = io.open("said", "w")
            function say(what) said:write(tostring(what) .. "\n") end
            function wait(what) assert(vim.wait(30000, what, 50), "waited in vain") end
            function disputes(count)
              wait(function() return #vim.diagnostic.get(0) == count end)
              return vim.diagnostic.get(0)
            end
            function choose(title)
              local found = disputes(1)[1]
              vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
              local chosen = false
              vim.ui.select = function(items, options, take)
                for i, item in ipairs(items) do
                  local label = options.format_item(item)
                  say(label)
                  if label == title then chosen = true; take(item, i) end
                end
              end
              vim.lsp.buf.code_action()
              wait(function() return chosen end)
            end
            local ok, problem = pcall(function()
            """ + "\n" + script + "\n" + """
            end)
            if not ok then say(problem) end
            said:close()
            vim.cmd("qall!")
            """);
        var start = new ProcessStartInfo("nvim", ["--headless", "-n", "-i", "NONE", "-u", "init.lua", "news/a.txt", "-S", "script.lua"])
        {
            WorkingDirectory = workspace.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // What the user of the machine has set is not ours.
        foreach (var home in new[] { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME" })
            start.Environment[home] = workspace.At("home");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("Neovim did not end: " + await error);
        }
        return File.Exists(workspace.At("said")) ? await File.ReadAllTextAsync(workspace.At("said")) : await error;
    }

    private static Version? FindVersion()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "nvim"))))
            return null;
        using var process = Process.Start(new ProcessStartInfo("nvim", ["--version"]) { RedirectStandardOutput = true })!;
        var match = VersionNumber().Match(process.StandardOutput.ReadToEnd());
        return match.Success ? new Version(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex(@"NVIM v(\d+)\.(\d+)")]
    private static partial Regex VersionNumber();

    [GeneratedRegex(@"(?<=\n\n)(?:    .*\n)+")]
    private static partial Regex IndentedBlocks();
}
