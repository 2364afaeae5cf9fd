using System.Text;
using Dossier.Tool.Lsp;
using StreamJsonRpc.Protocol;

namespace Dossier.Tool.Tests.Lsp;

public sealed class LspMessagesTests
{
    private const string Asked = """{"jsonrpc":"2.0","id":1,"method":"shutdown"}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_asks_and_goes_is_answered_first(bool isRefused)
    {
        var output = new MemoryStream();
        await using var messages = new LspMessages(output, new MemoryStream(Encoding.UTF8.GetBytes($"Content-Length: {Asked.Length}\r\n\r\n{Asked}")));
        Assert.NotNull(await messages.ReadAsync(CancellationToken.None));
        var answered = messages.AnswerAllAsync();
        await messages.WriteAsync(new JsonRpcRequest { Method = "window/logMessage" }, CancellationToken.None);
        Assert.False(answered.IsCompleted);
        await messages.WriteAsync(isRefused ? new JsonRpcError { RequestId = new(1), Error = new() { Message = "no" } } : new JsonRpcResult { RequestId = new(1) }, CancellationToken.None);
        await answered.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Contains("\"id\":1", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task Who_asked_nothing_waits_for_nothing()
    {
        await using var messages = new LspMessages(Stream.Null, Stream.Null);
        Assert.True(messages.AnswerAllAsync().IsCompletedSuccessfully);
    }
}
