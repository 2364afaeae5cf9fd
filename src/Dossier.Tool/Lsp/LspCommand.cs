using Dossier.Tool.Check;
using StreamJsonRpc;

namespace Dossier.Tool.Lsp;

/// <summary><c>dossier lsp</c>: a language server over standard input and output.</summary>
internal static class LspCommand
{
    // As the protocol has it: 0 for who asked to shut down before, 1 for everything else.
    private const int Failed = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Standard input is read by a thread of the pool that waits there, and a check is another.
    private const int Held = 2;

    /// <summary>Runs until the client says that it is done, or is gone.</summary>
    /// <returns>The exit code that the protocol asks for.</returns>
    public static int Run(CheckRequest request, Streams streams)
    {
        streams.SayThatNobodyTypes("lsp: this waits for an editor that speaks the Language Server Protocol, and a terminal is none; name the command in the settings of your editor.");
        // A pool has as many threads as the machine has cores, and makes one more when nothing has moved for half a second: on two cores an edit would wait that long.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(workers + Held, ports);
        using var output = Console.OpenStandardOutput();
        using var input = Console.OpenStandardInput();
        return RunAsync(request, output, input, streams).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(CheckRequest request, Stream output, Stream input, Streams streams)
    {
        var messages = new LspMessages(output, input);
        using var rpc = new JsonRpc(messages);
        await using var server = new LanguageServer(rpc, request);
        rpc.StartListening();
        if (await Task.WhenAny(server.Exit, rpc.Completion) == server.Exit)
        {
            // Answers are written beside the reading: a client that says all it has to say at once would not get the last ones. What takes longer it wants no more.
            await Task.WhenAny(messages.AnswerAllAsync(), Task.Delay(Patience));
            return await server.Exit;
        }
        try
        {
            await rpc.Completion;
        }
        catch (Exception e)
        {
            // Whatever broke the connection, there is nobody to go on for.
            streams.Complain($"lsp: the connection is broken: {e.Message}");
        }
        return Failed;
    }
}
