using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Dossier.Tool.Lsp;

/// <summary>Messages over a pair of streams. A body that is no message is answered as JSON-RPC has it, and the next one is read; after a head that cannot be read nobody knows where the next one begins.</summary>
internal sealed class LspMessages(Stream output, Stream input) : HeaderDelimitedMessageHandler(output, input, MakeFormatter())
{
    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
            try
            {
                return await base.ReadCoreAsync(cancellationToken);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
            {
                var error = ((IJsonRpcMessageFactory)Formatter).CreateErrorMessage();
                error.RequestId = RequestId.Null;
                error.Error = new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.ParseError, Message = "The message cannot be read: " + e.Message };
                await WriteAsync(error, cancellationToken);
            }
    }

    // The formatter may look types up by reflection, but only such as nobody has written code for (StreamJsonRpc, "NativeAOT / Trimming").
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "All that is sent and received has its code in LspJson.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "All that is sent and received has its code in LspJson.")]
    private static SystemTextJsonFormatter MakeFormatter() => new() { JsonSerializerOptions = { TypeInfoResolver = LspJson.Default } };
}
