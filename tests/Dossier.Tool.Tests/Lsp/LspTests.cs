using System.Text.Json.Nodes;

namespace Dossier.Tool.Tests.Lsp;

/// <summary><c>dossier lsp</c> as a process, and an editor that speaks to it.</summary>
public sealed class LspTests
{
    private const string Fourteen = "4:55-4:68 2 DSR2002 number of passengers injured: \"14 passengers\" here; \"17 passengers\" in b.txt(7,24)";
    private const string Seventeen = "6:23-6:36 2 DSR2002 number of passengers injured: \"17 passengers\" here; \"14 passengers\" in a.txt(5,56)";

    private static readonly (int, int) OnFourteen = (4, 57);

    [Fact]
    public async Task It_shakes_hands_as_the_protocol_says()
    {
        using var workspace = Ferry.Workspace();
        await using var client = LspClient.Start();
        Assert.Equal(-32002, ErrorOf(await client.RequestAsync("textDocument/hover", new JsonObject())));
        var answer = await client.InitializeAsync([workspace.Folder]);
        var can = answer["result"]!["capabilities"]!;
        Assert.Equal(("utf-16", 2, true), ((string?)can["positionEncoding"], (int)can["textDocumentSync"]!["change"]!, (bool)can["hoverProvider"]!));
        Assert.Equal("dossier", (string?)answer["result"]!["serverInfo"]!["name"]);
        var registration = await client.NextAsync(m => (string?)m["method"] == "client/registerCapability");
        Assert.Equal("workspace/didChangeWatchedFiles", (string?)registration["params"]!["registrations"]![0]!["method"]);
        Assert.Equal(-32600, ErrorOf(await client.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() })));
        Assert.Equal(-32601, ErrorOf(await client.RequestAsync("textDocument/rename", new JsonObject())));
        Assert.True((await client.RequestAsync("shutdown", null)).ContainsKey("result"));
        Assert.Equal(-32600, ErrorOf(await client.RequestAsync("textDocument/hover", new JsonObject())));
        client.Notify("exit", null);
        Assert.Equal((0, ""), (await client.ExitCodeAsync(), await client.Error));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_goes_without_a_word_leaves_exit_code_1(bool says)
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        if (says)
            client.Notify("exit", null);
        else
            client.Hang();
        Assert.Equal(1, await client.ExitCodeAsync());
    }

    [Fact]
    public async Task Each_article_has_its_part_of_a_dispute_with_the_others_place_and_a_settled_one_is_silent()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        var message = await client.NextAsync(m => (string?)m["method"] == "textDocument/publishDiagnostics");
        Assert.Equal(LspClient.UriOf(workspace.At("news/a.txt")), (string?)message["params"]!["uri"]);
        var related = message["params"]!["diagnostics"]![0]!["relatedInformation"]![0]!;
        Assert.Equal((LspClient.UriOf(workspace.At("news/b.txt")), 6, "\"17 passengers\""), ((string?)related["location"]!["uri"], (int)related["location"]!["range"]!["start"]!["line"]!, (string?)related["message"]));
        Assert.Equal([Seventeen], await client.DiagnosticsAsync(workspace.At("news/b.txt"), _ => true));
        workspace.Add("dossier.rulings", Ferry.Accept17 + "\n");
        client.Notify("workspace/didChangeWatchedFiles", Changed(workspace.At("dossier.rulings")));
        Assert.Empty(await client.DiagnosticsAsync(workspace.At("news/a.txt"), _ => true));
        Assert.Empty(await client.DiagnosticsAsync(workspace.At("news/b.txt"), _ => true));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task What_is_typed_goes_before_the_file_until_it_is_closed()
    {
        using var workspace = Ferry.Workspace();
        var path = workspace.At("news/a.txt");
        await using var client = await LspClient.OpenAsync(workspace);
        client.Open(path, Ferry.Fourteen);
        Assert.Equal([Fourteen], await client.DiagnosticsAsync(path, t => t.Length == 1));
        client.Change(path, 2, "17", (4, 55), (4, 57));
        Assert.Empty(await client.DiagnosticsAsync(path, t => t.Length == 0));
        Assert.Empty(await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 0));
        // A line above moves the place and nothing else.
        client.Change(path, 3, Ferry.Fourteen);
        await client.DiagnosticsAsync(path, t => t.Length == 1);
        client.Change(path, 4, "\n", (0, 0), (0, 0));
        Assert.Equal([Fourteen.Replace("4:55-4:68", "5:55-5:68", StringComparison.Ordinal)], await client.DiagnosticsAsync(path, t => t[0][0] == '5'));
        client.Change(path, 5, "Word.");
        Assert.Empty(await client.DiagnosticsAsync(path, t => t.Length == 0));
        client.Notify("textDocument/didClose", Document(path));
        Assert.Equal([Fourteen], await client.DiagnosticsAsync(path, t => t.Length == 1));
        Assert.Empty(client.Shown);
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task An_article_that_was_never_saved_is_compared_too()
    {
        using var workspace = Ferry.Workspace();
        File.Delete(workspace.At("news/b.txt"));
        await using var client = await LspClient.OpenAsync(workspace);
        client.Open(workspace.At("news/b.txt"), Ferry.Seventeen);
        Assert.Equal([Seventeen], await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 1));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task A_hover_says_what_is_read_and_who_agrees_and_who_does_not()
    {
        using var workspace = Ferry.Workspace().Add("news/c.txt", Ferry.Seventeen.Replace("Boat rams landing stage", "The Brannoc runs into Westhaven", StringComparison.Ordinal).Replace("has begun", "began", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(workspace);
        client.Open(workspace.At("news/b.txt"), Ferry.Seventeen);
        var hover = await HoverAsync(workspace.At("news/b.txt"), 6, 25);
        Assert.Equal("markdown", (string?)hover!["contents"]!["kind"]);
        var text = (string)hover["contents"]!["value"]!;
        Assert.StartsWith("**number of passengers injured**: 17 passengers\n", text);
        Assert.Contains("- *read as:* count of passenger", text);
        Assert.Contains("- *conflicts with:* 14 passengers – “14 passengers were injured.” news/a.txt", text);
        Assert.Contains("- *agrees with:* 17 passengers", text);
        Assert.Contains("news/c.txt", text);
        Assert.Equal(LspClient.RangeOf((6, 23), (6, 36)).ToJsonString(), hover["range"]!.ToJsonString());
        // Where nothing is claimed, nothing is said; nor behind the end of a line or of the text.
        Assert.Null(await HoverAsync(workspace.At("news/b.txt"), 1, 0));
        Assert.Null(await HoverAsync(workspace.At("news/b.txt"), 900, 900));
        Assert.Equal(0, await client.ShutdownAsync());

        async Task<JsonNode?> HoverAsync(string path, int line, int character) =>
            (await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = Uri(path), ["position"] = new JsonObject { ["line"] = line, ["character"] = character } }))["result"];
    }

    [Fact]
    public async Task Settling_writes_the_rulings_file_by_an_edit_and_the_dispute_is_gone()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        client.Open(workspace.At("news/a.txt"), Ferry.Fourteen);
        await client.DiagnosticsAsync(workspace.At("news/a.txt"), t => t.Length == 1);
        var actions = await ActionsAsync(client, workspace.At("news/a.txt"), OnFourteen);
        Assert.Equal(
            ["Write \"17\", as b.txt has it", "Accept 14 passengers (a): number of passengers injured", "Accept 17 passengers (b): number of passengers injured", "Not a dispute: number of passengers injured"],
            actions.Select(a => (string)a["title"]!));
        Assert.All(actions, a => Assert.Equal("DSR2002", (string?)a["diagnostics"]![0]!["code"]));
        Apply(workspace, actions[2]);
        var rulings = File.ReadAllText(workspace.At("dossier.rulings"));
        Assert.StartsWith("# What the team decided", rulings);
        Assert.EndsWith("\"count: injure, passenger\"; accept \"17 passengers\" over \"14 passengers\"; settled in an editor; say why\n", rulings);
        client.Notify("workspace/didChangeWatchedFiles", Changed(workspace.At("dossier.rulings")));
        Assert.Empty(await client.DiagnosticsAsync(workspace.At("news/a.txt"), t => t.Length == 0));
        Assert.Empty(await ActionsAsync(client, workspace.At("news/a.txt"), OnFourteen));
        // What stands in the open, unsaved file goes before what is saved; what is wrong there is told there.
        client.Open(workspace.At("dossier.rulings"), "what?\n");
        Assert.StartsWith("0:0-0:5 2 DSR3001", Assert.Single(await client.DiagnosticsAsync(workspace.At("dossier.rulings"), t => t.Length == 1)));
        Assert.Equal([Fourteen], await client.DiagnosticsAsync(workspace.At("news/a.txt"), t => t.Length == 1));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task The_number_is_mended_in_the_words_of_the_article()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        var path = workspace.At("news/a.txt");
        // The emoji is two units of UTF-16, the line separator no line's end for the protocol.
        var text = Ferry.Fourteen.Replace("The ferry Brannoc", "😀\u2028 The ferry Brannoc", StringComparison.Ordinal).Replace("14 passengers", "Fourteen passengers", StringComparison.Ordinal);
        client.Open(path, text);
        var told = Assert.Single(await client.DiagnosticsAsync(path, t => t.Length == 1));
        Assert.StartsWith("4:59-4:78 ", told);
        var action = (await ActionsAsync(client, path, (4, 60)))[0];
        Assert.Equal("Write \"Seventeen\", as b.txt has it", (string?)action["title"]);
        var edit = action["edit"]!["documentChanges"]![0]!;
        Assert.Equal(1, (int)edit["textDocument"]!["version"]!);
        var range = edit["edits"]![0]!["range"]!;
        client.Change(path, 2, (string)edit["edits"]![0]!["newText"]!, Place(range["start"]!), Place(range["end"]!));
        Assert.Empty(await client.DiagnosticsAsync(path, t => t.Length == 0));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task An_editor_that_makes_no_files_settles_in_a_file_that_is_there_and_reads_plain_text()
    {
        using var workspace = Ferry.Workspace();
        await using var client = LspClient.Start();
        await client.InitializeAsync([workspace.Folder], """{"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}""");
        client.Open(workspace.At("news/a.txt"), Ferry.Fourteen);
        await client.DiagnosticsAsync(workspace.At("news/a.txt"), t => t.Length == 1);
        Assert.Equal("Write \"17\", as b.txt has it", (string?)Assert.Single(await ActionsAsync(client, workspace.At("news/a.txt"), OnFourteen))["title"]);
        var hover = await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = Uri(workspace.At("news/a.txt")), ["position"] = new JsonObject { ["line"] = 4, ["character"] = 57 } });
        Assert.StartsWith("number of passengers injured: 14 passengers\n  read as: ", (string?)hover["result"]!["contents"]!["value"]);
        // The client does not watch, so the server does.
        workspace.Add("dossier.rulings", "# ours\n").Add("news/b.txt", Ferry.Seventeen.Replace("17", "18", StringComparison.Ordinal));
        Assert.Contains("\"18 passengers\"", Assert.Single(await client.DiagnosticsAsync(workspace.At("news/a.txt"), t => t[0].Contains("18", StringComparison.Ordinal))));
        var edit = (await ActionsAsync(client, workspace.At("news/a.txt"), OnFourteen))[1]["edit"]!["changes"]![LspClient.UriOf(workspace.At("dossier.rulings"))]![0]!;
        Assert.Equal((1, 0), Place(edit["range"]!["start"]!));
        Assert.StartsWith("\"count: injure, passenger\"; accept \"14 passengers\" over \"18 passengers\"", (string?)edit["newText"]);
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task Files_that_come_and_go_outside_are_seen()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 1);
        File.Delete(workspace.At("news/a.txt"));
        client.Notify("workspace/didChangeWatchedFiles", Changed(workspace.At("news/a.txt")));
        Assert.Empty(await client.DiagnosticsAsync(workspace.At("news/a.txt"), _ => true));
        Assert.Empty(await client.DiagnosticsAsync(workspace.At("news/b.txt"), _ => true));
        workspace.Add("news/new/d.md", Ferry.Fourteen);
        client.Notify("workspace/didChangeWatchedFiles", Changed(workspace.At("news/new/d.md")));
        // The path is that from the folder on.
        Assert.Contains("in news/new/d.md(5,56)", Assert.Single(await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 1)));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task A_file_keeps_the_name_that_its_editor_gives_it_whatever_stands_in_it()
    {
        using var workspace = Ferry.Workspace();
        File.Move(workspace.At("news/b.txt"), workspace.At("news/b é #1%.txt"));
        await using var client = await LspClient.OpenAsync(workspace);
        var related = (await client.NextAsync(m => (string?)m["method"] == "textDocument/publishDiagnostics"))["params"]!["diagnostics"]![0]!["relatedInformation"]![0]!;
        Assert.EndsWith("/news/b%20%C3%A9%20%231%25.txt", (string?)related["location"]!["uri"]);
        var uri = "file://" + workspace.Folder + "/news/b%20é%20%231%25.txt";
        client.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "x", ["version"] = 7, ["text"] = Ferry.Seventeen } });
        var message = await client.NextAsync(m => (string?)m["method"] == "textDocument/publishDiagnostics" && (string?)m["params"]!["uri"] == uri);
        Assert.Equal((7, 1), ((int)message["params"]!["version"]!, message["params"]!["diagnostics"]!.AsArray().Count));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task Folders_are_checked_each_by_itself_and_come_and_go()
    {
        using var one = new Workspace().Add("a.txt", Ferry.Fourteen);
        using var two = new Workspace().Add("b.txt", Ferry.Seventeen);
        using var both = Ferry.Workspace();
        await using var client = LspClient.Start();
        await client.InitializeAsync([one.Folder, two.Folder]);
        client.Open(one.At("a.txt"), Ferry.Fourteen);
        Assert.Empty(await client.DiagnosticsAsync(one.At("a.txt"), _ => true));
        client.Notify("workspace/didChangeWorkspaceFolders", Folders(added: [both.Folder], removed: [two.Folder]));
        Assert.Equal([Fourteen], await client.DiagnosticsAsync(both.At("news/a.txt"), t => t.Length == 1));
        client.Notify("workspace/didChangeWorkspaceFolders", Folders(added: [], removed: [both.Folder]));
        Assert.Empty(await client.DiagnosticsAsync(both.At("news/a.txt"), _ => true));
        Assert.Equal(0, await client.ShutdownAsync());

        static JsonObject Folders(string[] added, string[] removed) => new() { ["event"] = new JsonObject { ["added"] = Listed(added), ["removed"] = Listed(removed) } };

        static JsonArray Listed(string[] folders) => [.. folders.Select(f => new JsonObject { ["uri"] = LspClient.UriOf(f), ["name"] = "x" })];
    }

    [Theory]
    [InlineData("uri")]
    [InlineData("path")]
    public async Task Where_no_folder_is_listed_the_older_members_say_where_the_editor_is(string member)
    {
        using var workspace = Ferry.Workspace();
        await using var client = LspClient.Start();
        // As Helix (client.rs, "initialize") begins outside a repository: an empty list, a path, and no address.
        await client.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["workspaceFolders"] = new JsonArray(),
            ["rootUri"] = member == "uri" ? LspClient.UriOf(workspace.Folder) : null,
            ["rootPath"] = member == "path" ? workspace.Folder : null,
            ["capabilities"] = JsonNode.Parse(LspClient.Capabilities),
        });
        client.Notify("initialized", new JsonObject());
        Assert.Equal([Seventeen], await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 1));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task Options_hold_for_every_folder_and_the_folder_articles_goes_before_all_of_it()
    {
        using var workspace = new Workspace().Add("articles/a.txt", Ferry.Fourteen).Add("articles/b.txt", Ferry.Seventeen).Add("other/c.txt", Ferry.Seventeen.Replace("17", "18", StringComparison.Ordinal)).Add("decided", Ferry.Accept17);
        await using (var client = await LspClient.OpenAsync(workspace))
        {
            Assert.DoesNotContain("18", Assert.Single(await client.DiagnosticsAsync(workspace.At("articles/a.txt"), _ => true)));
            Assert.Equal(0, await client.ShutdownAsync());
        }
        await using (var client = await LspClient.OpenAsync(workspace, "articles/a.txt", "other", "--rulings", "decided", "--stdio"))
        {
            Assert.Contains("18", Assert.Single(await client.DiagnosticsAsync(workspace.At("articles/a.txt"), _ => true)));
            Assert.Equal(0, await client.ShutdownAsync());
        }
    }

    [Fact]
    public async Task What_cannot_be_read_reaches_the_editor_as_a_message_and_once()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace, "news", "none");
        var message = await client.NextAsync(m => (string?)m["method"] == "window/showMessage");
        Assert.Equal($"dossier: {workspace.At("none")}: there is no such file or folder; check the path and the folder the command runs in.", (string?)message["params"]!["message"]);
        client.Open(workspace.At("news/a.txt"), Ferry.Fourteen);
        await client.DiagnosticsAsync(workspace.At("news/a.txt"), _ => true);
        client.Change(workspace.At("news/a.txt"), 2, "Word.");
        await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 0);
        Assert.Equal(0, await client.ShutdownAsync());
        Assert.Empty(client.Shown);
    }

    [Fact]
    public async Task Messages_that_are_none_are_answered_and_the_next_ones_are_heard()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 1);
        foreach (var body in new[] { "{\"a\":", "[]", "17", "{}", "\0", "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"x\"}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{}}" })
        {
            client.Send(body);
            Assert.Equal(-32700, ErrorOf(await client.NextAsync(m => m.ContainsKey("error") && m["id"] is null)));
        }
        client.Notify("$/whatever", new JsonObject());
        client.Notify("no/such", null);
        Assert.Equal(-32601, ErrorOf(await client.RequestAsync("$/whatever", new JsonObject())));
        Assert.Equal(-32602, ErrorOf(await client.RequestAsync("textDocument/hover", null)));
        Assert.Equal(-32602, ErrorOf(await client.RequestAsync("textDocument/hover", new JsonArray(1))));
        Assert.Equal(-32602, ErrorOf(await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = 5, ["position"] = null })));
        // A notification has no answer; the user is told.
        foreach (var (method, parameters) in new (string, JsonNode?)[] { ("textDocument/didChange", null), ("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = "x" } }), ("workspace/didChangeWatchedFiles", new JsonObject()) })
        {
            client.Notify(method, parameters);
            await client.NextAsync(m => (string?)m["method"] == "window/showMessage" && (int)m["params"]!["type"]! == 1);
        }
        client.Change(workspace.At("news/a.txt"), 9, "Word.");
        Assert.EndsWith("/news/a.txt was changed and is not open.", (string?)(await client.NextAsync(m => (string?)m["method"] == "window/showMessage"))["params"]!["message"]);
        // Ranges that are none are held to the text.
        client.Open(workspace.At("news/a.txt"), Ferry.Fourteen);
        client.Change(workspace.At("news/a.txt"), 2, "", (-3, -9), (-1, int.MaxValue));
        client.Change(workspace.At("news/a.txt"), 3, "", (int.MaxValue, 0), (int.MaxValue, int.MaxValue));
        Assert.Equal([Fourteen], await client.DiagnosticsAsync(workspace.At("news/a.txt"), t => t.Length == 1));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task A_head_that_cannot_be_read_ends_the_server_and_says_why()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        client.SendRaw("Content-Length: many\r\n\r\n{}");
        Assert.Equal(1, await client.ExitCodeAsync());
        Assert.StartsWith("dossier: lsp: the connection is broken: ", await client.Error);
    }

    [Fact]
    public async Task What_an_article_says_steers_nothing_and_lone_surrogates_count_as_one()
    {
        const string Hostile = "14 pas\u202Esengers";
        using var workspace = Ferry.Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        var path = workspace.At("news/a.txt");
        client.Open(path, Ferry.Fourteen);
        await client.DiagnosticsAsync(path, t => t.Length == 1);
        // As JSON can write it and .NET refuses to read it, behind characters of one, two and three bytes.
        client.Send("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"URI","version":2},"contentChanges":[{"range":{"start":{"line":4,"character":0},"end":{"line":4,"character":0}},"text":"\ud800\n\t\"\\é–\u0007 "}]}}""".Replace("URI", LspClient.UriOf(path), StringComparison.Ordinal));
        Assert.Single(await client.DiagnosticsAsync(path, t => t.Any(d => d.StartsWith("5:62-5:75 2 DSR2002", StringComparison.Ordinal)) && t.Length <= 2), d => d.Contains("DSR2002", StringComparison.Ordinal));
        client.Change(path, 3, Ferry.Fourteen.Replace("14 passengers", Hostile, StringComparison.Ordinal).Replace("The ferry", "The \u001b[31m*[x](y)* <b>@ann</b> ferry", StringComparison.Ordinal));
        var told = await client.DiagnosticsAsync(path, t => t.Length > 0 && t[0].Contains("u202E", StringComparison.Ordinal));
        Assert.All(told, d => Assert.DoesNotContain('\u202E', d));
        var line = Array.FindIndex(File.ReadAllText(path).Split('\n'), l => l.StartsWith("The ferry", StringComparison.Ordinal));
        var hover = await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = Uri(path), ["position"] = new JsonObject { ["line"] = line, ["character"] = 86 } });
        var text = (string)hover["result"]!["contents"]!["value"]!;
        Assert.DoesNotContain(text, c => c is '\u202E' or '\u001b');
        Assert.DoesNotContain("<b>", text);
        Assert.Equal(0, await client.ShutdownAsync());
    }

    [Fact]
    public async Task Files_outside_the_folders_and_documents_that_are_no_files_are_left_alone()
    {
        using var workspace = Ferry.Workspace();
        using var outside = new Workspace();
        await using var client = await LspClient.OpenAsync(workspace);
        await client.DiagnosticsAsync(workspace.At("news/b.txt"), t => t.Length == 1);
        client.Open(outside.At("c.txt"), Ferry.Seventeen.Replace("17", "19", StringComparison.Ordinal));
        foreach (var uri in new[] { "untitled:Untitled-1", "git:/a.txt?x", "file:///a%00.txt", "no uri" })
        {
            client.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "x", ["version"] = 1, ["text"] = Ferry.Fourteen } });
            Assert.Null((await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["position"] = new JsonObject { ["line"] = 4, ["character"] = 57 } }))["result"]);
        }
        Assert.Empty(await ActionsAsync(client, outside.At("c.txt"), (6, 25)));
        Assert.Equal(0, await client.ShutdownAsync());
        Assert.DoesNotContain(client.Passed, m => (string?)m["method"] == "textDocument/publishDiagnostics" && (string?)m["params"]!["uri"] != LspClient.UriOf(workspace.At("news/a.txt")));
        Assert.Empty(client.Shown);
    }

    [Fact]
    public async Task A_request_that_waits_can_be_cancelled()
    {
        using var workspace = Ferry.Workspace();
        await using var client = LspClient.Start();
        // Nothing is checked before the client says that it is ready, so the hover waits.
        await client.RequestAsync("initialize", new JsonObject { ["rootUri"] = LspClient.UriOf(workspace.Folder), ["capabilities"] = new JsonObject() });
        client.Open(workspace.At("news/a.txt"), Ferry.Fourteen);
        var id = client.Ask("textDocument/hover", new JsonObject { ["textDocument"] = Uri(workspace.At("news/a.txt")), ["position"] = new JsonObject { ["line"] = 4, ["character"] = 57 } });
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.Equal(-32800, ErrorOf(await client.NextAsync(m => LspClient.IsAnswer(m, id))));
        client.Notify("initialized", new JsonObject());
        Assert.Equal([Fourteen], await client.DiagnosticsAsync(workspace.At("news/a.txt"), t => t.Length == 1));
        Assert.Equal(0, await client.ShutdownAsync());
    }

    private static int? ErrorOf(JsonObject answer) => (int?)answer["error"]?["code"];

    private static JsonObject Uri(string path) => new() { ["uri"] = LspClient.UriOf(path) };

    private static JsonObject Document(string path) => new() { ["textDocument"] = Uri(path) };

    private static JsonObject Changed(string path) => new() { ["changes"] = new JsonArray(new JsonObject { ["uri"] = LspClient.UriOf(path), ["type"] = 2 }) };

    private static (int, int) Place(JsonNode position) => ((int)position["line"]!, (int)position["character"]!);

    private static async Task<JsonObject[]> ActionsAsync(LspClient client, string path, (int, int) at)
    {
        var answer = await client.RequestAsync("textDocument/codeAction", new JsonObject { ["textDocument"] = Uri(path), ["range"] = LspClient.RangeOf(at, at), ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() } });
        return [.. (answer["result"]?.AsArray() ?? []).Select(a => a!.AsObject())];
    }

    /// <summary>Does what an editor does with an action whose edit makes the rulings file.</summary>
    private static void Apply(Workspace workspace, JsonObject action)
    {
        var changes = action["edit"]!["documentChanges"]!.AsArray();
        Assert.Equal(("create", LspClient.UriOf(workspace.At("dossier.rulings"))), ((string?)changes[0]!["kind"], (string?)changes[0]!["uri"]));
        var document = changes[1]!["textDocument"]!.AsObject();
        Assert.True(document.ContainsKey("version") && document["version"] is null, document.ToJsonString());
        workspace.Add("dossier.rulings", (string)changes[1]!["edits"]![0]!["newText"]!);
    }
}
