using System.Runtime.InteropServices;
using Spectre.Console;

namespace Dossier.Tool;

/// <summary>A bar at the terminal of standard error while something takes long. Results and complaints are those of a run without it.</summary>
internal static class ProgressBar
{
    // What is done sooner needs no bar.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private const string ShowCursor = "\e[?25h";

    /// <summary>Does some work, with a bar where standard error is a terminal that can draw one.</summary>
    /// <param name="streams">Where the bar is drawn; nothing may be written to standard error meanwhile.</param>
    /// <param name="now">Says what is being done, and the share of it that is done, 0 to 1; asked from another thread.</param>
    /// <param name="work">The work.</param>
    /// <param name="patience">After what time the bar is drawn; a second by default.</param>
    public static T While<T>(Streams streams, Func<(string Doing, double Share)> now, Func<T> work, TimeSpan? patience = null)
    {
        if (streams.ErrorScreen is not { Ansi: true } screen)
            return work();
        var running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!IsDone(running, patience ?? Patience))
            try
            {
                Draw(screen.On(streams.Error, isInteractive: true), streams.Error, now, running);
            }
            finally
            {
                // Else pieces of the bar would stand between the results.
                streams.Error.Flush();
            }
        return running.GetAwaiter().GetResult();
    }

    private static void Draw(IAnsiConsole console, TextWriter error, Func<(string Doing, double Share)> now, Task running)
    {
        // The bar hides the cursor, and whoever ends the run wants it back.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Show());
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Show());
        console.Progress().AutoClear(true).AutoRefresh(false).Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(now().Doing));
            do
            {
                var (doing, share) = now();
                bar.Description = Markup.Escape(doing);
                bar.Value = share * bar.MaxValue;
                context.Refresh();
                error.Flush();
            }
            while (!IsDone(running, Pause));
        });

        void Show()
        {
            error.Write(ShowCursor);
            error.Flush();
        }
    }

    private static bool IsDone(Task running, TimeSpan wait) => ((IAsyncResult)running).AsyncWaitHandle.WaitOne(wait);
}
