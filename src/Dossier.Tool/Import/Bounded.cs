namespace Dossier.Tool.Import;

/// <summary>Runs what other people's libraries make of hostile pages: on a thread with room for deep recursion, and no longer than somebody waits.</summary>
internal static class Bounded
{
    private const int Stack = 64 * 1024 * 1024;

    /// <summary>What a reader makes.</summary>
    /// <exception cref="ImportException">It takes too long.</exception>
    public static T Run<T>(TimeSpan patience, Func<CancellationToken, T> read)
    {
        using var stop = new CancellationTokenSource();
        var (result, failure) = (default(T), default(Exception));
        var thread = new Thread(() =>
        {
            try
            {
                result = read(stop.Token);
            }
            catch (Exception e)
            {
                failure = e;
            }
        }, Stack)
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(patience))
        {
            stop.Cancel();
            throw new ImportException(FormattableString.Invariant($"it takes longer than {patience.TotalSeconds:0} seconds to find the article; save the part of the page that has it as a page of its own"));
        }
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        return result!;
    }
}
