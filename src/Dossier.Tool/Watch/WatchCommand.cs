using System.Runtime.InteropServices;
using Dossier.Tool.Check;
using Dossier.Tool.Input;

namespace Dossier.Tool.Watch;

/// <summary><c>dossier watch</c>: a check, and another one whenever an article or the rulings change.</summary>
internal static class WatchCommand
{
    // To the top left, and everything away, what was scrolled off too: the newest result is the only one that counts.
    private const string Clear = "\u001b[H\u001b[2J\u001b[3J";

    /// <summary>Runs until somebody ends it.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(CheckRequest request, Streams streams)
    {
        using var end = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        return Run(request, streams, end.Token);

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            end.Cancel();
        }
    }

    /// <summary>Runs until it is cancelled.</summary>
    public static int Run(CheckRequest request, Streams streams, CancellationToken cancellation)
    {
        if (request.Inputs.Paths.Contains(SourceReader.StandardInput))
        {
            streams.Complain("watch: standard input is read once; name files and folders.");
            return ExitCode.CouldNotRun;
        }
        if (request.Inputs.Paths.FirstOrDefault(p => !File.Exists(p) && !Directory.Exists(p)) is { } missing)
        {
            streams.Complain($"{missing}: there is nothing to watch; check the path and the folder the command runs in.");
            return ExitCode.CouldNotRun;
        }
        using var changes = new ArticleChanges(request.Inputs.Paths, request.Rulings);
        var checker = new Checker();
        do
        {
            if (streams.Screen is { Ansi: true })
                streams.Output.Write(Clear);
            CheckCommand.Run(request, streams, checker);
            streams.Output.WriteLine("Watching; Ctrl+C ends.");
            streams.Output.Flush();
            streams.Error.Flush();
        }
        while (changes.Wait(cancellation));
        return ExitCode.Clean;
    }
}
