using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Dossier.Tool.Lsp;

/// <summary>Messages over a pair of streams. A body that is no message is answered as JSON-RPC has it, and the next one is read; after a head that cannot be read nobody knows where the next one begins.</summary>
// What is flushed to a pipe made of a stream is written; the library's own for streams leaves that to a task.
internal sealed class LspMessages(Stream output, Stream input) : HeaderDelimitedMessageHandler(PipeWriter.Create(output), PipeReader.Create(input), MakeFormatter())
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _asked;
    private int _answering;
    private bool _isLast;

    /// <summary>Waits until each request that has been read is answered, and the answer is written; to be called when nothing more is read.</summary>
    public Task AnswerAllAsync()
    {
        lock (_gate)
        {
            _isLast = true;
            EndIfAnswered();
        }
        return _answered.Task;
    }

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        base.Write(content, cancellationToken);
        if (content is JsonRpcResult or JsonRpcError { RequestId.IsNull: false })
            _answering++;
    }

    /// <inheritdoc/>
    protected override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await base.FlushAsync(cancellationToken);
        lock (_gate)
        {
            _asked -= _answering;
            _answering = 0;
            EndIfAnswered();
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
            try
            {
                var message = await base.ReadCoreAsync(cancellationToken);
                if (message is JsonRpcRequest { IsResponseExpected: true })
                    lock (_gate)
                        _asked++;
                return message;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
            {
                var error = ((IJsonRpcMessageFactory)Formatter).CreateErrorMessage();
                error.RequestId = RequestId.Null;
                error.Error = new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.ParseError, Message = "The message cannot be read: " + e.Message };
                await WriteAsync(error, cancellationToken);
            }
    }

    private void EndIfAnswered()
    {
        if (_isLast && _asked == 0)
            _answered.TrySetResult();
    }

    // The formatter may look types up by reflection, but only such as nobody has written code for (StreamJsonRpc, "NativeAOT / Trimming").
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "All that is sent and received has its code in LspJson.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "All that is sent and received has its code in LspJson.")]
    private static SystemTextJsonFormatter MakeFormatter() => new() { JsonSerializerOptions = { TypeInfoResolver = LspJson.Default } };
}
