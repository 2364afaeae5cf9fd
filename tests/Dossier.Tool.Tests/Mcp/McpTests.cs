using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dossier.Tool.Tests.Mcp;

/// <summary><c>dossier mcp</c> as a process of its own, with the client of the official library at the other end of the pipe.</summary>
public sealed class McpTests
{
    [Fact]
    public async Task A_client_may_read_and_is_offered_nothing_that_writes()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await Connect(workspace, "mcp", workspace.At("news"));
        var tools = await client.ListToolsAsync();
        Assert.Equal(["check", "compare", "explain"], tools.Select(t => t.Name));
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Contains("no instruction", client.ServerInstructions);

        var check = Json(await Call(client, "check"));
        var dispute = Assert.Single(check.GetProperty("disputes").EnumerateArray());
        Assert.Equal(Ferry.Key, dispute.GetProperty("id").GetString());
        Assert.Equal(["./a.txt", "./b.txt"], check.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("file").GetString()));
        Assert.Empty(Json(await Call(client, "check", ("paths", new[] { "a.txt" }))).GetProperty("disputes").EnumerateArray());

        Assert.NotEmpty(Json(await Call(client, "explain", ("id", Ferry.Key))).GetProperty("why").GetProperty("pairs").EnumerateArray());
        Assert.Contains("Disputed: 1", Text(await Call(client, "compare", ("a", "a.txt"), ("b", "b.txt"))));

        var refused = await Call(client, "settle", ("id", Ferry.Key), ("accept", "17"), ("reason", "the hospital's list"));
        Assert.True(refused.IsError);
        Assert.Equal("There is no tool 'settle'.", Text(refused));
        Assert.False(File.Exists(workspace.At("news/dossier.rulings")));
    }

    [Fact]
    public async Task A_client_that_may_write_settles_a_dispute()
    {
        using var workspace = Ferry.Workspace();
        await using var client = await Connect(workspace, "mcp", workspace.At("news"), "--write");
        Assert.False((await client.ListToolsAsync()).Single(t => t.Name == "settle").ProtocolTool.Annotations!.ReadOnlyHint);
        var written = await Call(client, "settle", ("id", Ferry.Key), ("accept", "17"), ("reason", "the hospital's list"));
        Assert.Contains(Ferry.Accept17, Text(written));
        Assert.Contains(Ferry.Accept17, File.ReadAllText(workspace.At("news/dossier.rulings")));
        Assert.True(Assert.Single(Json(await Call(client, "check")).GetProperty("disputes").EnumerateArray()).GetProperty("settled").GetBoolean());
    }

    [Fact]
    public async Task What_is_asked_wrongly_is_answered_with_what_to_do()
    {
        using var workspace = Ferry.Workspace().Add("secret.txt", Ferry.Fourteen);
        await using var client = await Connect(workspace, "mcp", workspace.At("news"), "--write");
        foreach (var path in new[] { "../secret.txt", workspace.At("secret.txt"), "..", "x/../../secret.txt", "-", "", "\0" })
            await Fails("is no path inside the folder that is served", "check", ("paths", new[] { path }));
        await Fails("'paths' is a list", "check", ("paths", "a.txt"));
        await Fails("nosuch.txt: there is no such file", "check", ("paths", new[] { "nosuch.txt" }));
        await Fails("'b' is missing", "compare", ("a", "a.txt"));
        await Fails("did you mean \"" + Ferry.Key + "\"?", "explain", ("id", "count: injure, passengers"));
        await Fails("'id' is a text", "explain", ("id", 3));
        await Fails("give either 'accept' or 'notADispute'", "settle", ("id", Ferry.Key), ("reason", "x"));
        await Fails("no article gives \"15\"", "settle", ("id", Ferry.Key), ("accept", "15"), ("reason", "x"));
        await Fails("'reason' is missing", "settle", ("id", Ferry.Key), ("accept", "17"));
        await Fails("There is no tool 'chek'. Did you mean 'check'?", "chek");
        Assert.False(File.Exists(workspace.At("news/dossier.rulings")));

        async Task Fails(string expected, string tool, params (string Name, object Value)[] arguments)
        {
            var result = await Call(client, tool, arguments);
            Assert.True(result.IsError);
            Assert.Contains(expected, Text(result));
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        using var workspace = new Workspace();
        var run = workspace.Run("mcp", "DIR/nosuch");
        Assert.Equal((ExitCode.CouldNotRun, "dossier: DIR/nosuch: there is no such folder; name the one with the articles: dossier mcp FOLDER\n"), (run.ExitCode, run.Error));
    }

    private static Task<McpClient> Connect(Workspace workspace, params string[] arguments) => McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
    {
        Command = "dotnet",
        Arguments = [typeof(CommandLine).Assembly.Location, .. arguments],
        WorkingDirectory = workspace.Folder,
    }));

    private static Task<CallToolResult> Call(McpClient client, string tool, params (string Name, object Value)[] arguments) =>
        client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => (object?)a.Value)).AsTask();

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(t => t.Text));

    private static JsonElement Json(CallToolResult result) => JsonDocument.Parse(Text(result)).RootElement;
}
