using Dossier.Engine.Rulings;
using Dossier.Tool.Input;

namespace Dossier.Tool.Settle;

/// <summary>
/// Writes rulings so that none is lost: by a full disk, by an end in the middle, by others who write at the same time. One writer at a time holds the lock, reads the file again, writes
/// the new one beside it, waits until it is on the disk and puts it in the old one's place.
/// </summary>
internal sealed class RulingsStore(FileSteps steps, TimeSpan patience)
{
    private const int Pause = 20;

    // What the systems say of a file that another process holds: ERROR_SHARING_VIOLATION, EWOULDBLOCK of Linux, of macOS and FreeBSD.
    private static readonly int[] Taken = [unchecked((int)0x80070020), 11, 35];

    /// <summary>The store of the command line.</summary>
    public static RulingsStore OnDisk { get; } = new(FileSteps.Disk, TimeSpan.FromSeconds(30));

    /// <summary>Writes a ruling.</summary>
    /// <param name="seen">The file as it was when the ruling was made.</param>
    /// <param name="edit">The ruling.</param>
    /// <returns>Why nothing was written, or null; and whether the file was made.</returns>
    public (string? Problem, bool IsNew) Write(RulingsSource seen, RulingEdit edit)
    {
        try
        {
            using var signals = new HeldSignals();
            if (Target(seen.Path) is not { } target)
                return ($"{seen.Path}: the file is a link to a file that is not there; make that file, or delete the link.", false);
            using var held = Lock(target + ".lock", signals);
            var now = RulingsSource.Read(seen.Path);
            if (now is { Exists: true, Failure: { } failure })
                return (failure, false);
            if (now.Refusal is { } refusal)
                return (refusal, false);
            var rivals = RulingsText.Replaced(now.File, edit);
            if (rivals is [var same] && same.Equals(edit.Decision))
                return (null, false);
            if (!rivals.SequenceEqual(RulingsText.Replaced(seen.File, edit)))
                return ($"{seen.Path}: somebody has just ruled on this: {(rivals.Count == 0 ? "the old ruling is gone" : string.Join("; ", rivals))}. Look at the file and run the command again.", false);
            Replace(target, now.Encode(RulingsText.With(now.Text, [edit])), now.Exists);
            return (null, !now.Exists);
        }
        catch (DirectoryNotFoundException)
        {
            return ($"{seen.Path}: the file cannot be written: there is no such folder; make it first, or check the path.", false);
        }
        catch (UnauthorizedAccessException)
        {
            return ($"{seen.Path}: the file cannot be written: check the permissions of the file and of its folder, in which the new one is made before it takes the old one's place.", false);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return ($"{seen.Path}: the file cannot be written: {e.Message.TrimEnd('.')}.", false);
        }
    }

    /// <summary>The file itself where the path is a link, so that the link stays; null for a link to nothing.</summary>
    private static string? Target(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is null)
            return file.FullName;
        return file.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target ? target.FullName : null;
    }

    /// <summary>Waits for the lock. The runtime takes the file away when it is let go, and looks whether it still is the one at the path when it is taken.</summary>
    private FileStream Lock(string path, HeldSignals signals)
    {
        var until = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (Exception e) when (IsTaken(e, path))
            {
                if (signals.WasAsked)
                    throw new IOException("interrupted while waiting for another 'dossier settle'");
                if (Environment.TickCount64 > until)
                    throw new IOException($"another 'dossier settle' has been writing for {patience.TotalSeconds:0} seconds; run the command again when it has ended", e);
            }
            Thread.Sleep(Pause);
        }
    }

    // Windows refuses access to a file that is about to be deleted.
    private static bool IsTaken(Exception e, string path) =>
        (e.GetType() == typeof(IOException) && Taken.Contains(e.HResult)) || (e is UnauthorizedAccessException && OperatingSystem.IsWindows() && File.Exists(path));

    private void Replace(string target, byte[] bytes, bool exists)
    {
        // A file that may not be written is not to be replaced either, though its folder would allow it.
        if (exists)
            File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
        var beside = target + ".new";
        // Somebody who was killed here may have left one; only the holder of the lock touches it.
        steps.Delete(beside);
        try
        {
            using (var stream = steps.Create(beside))
            {
                stream.Write(bytes);
                steps.Flush(stream);
            }
            if (exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            steps.Replace(beside, target);
        }
        catch
        {
            steps.Delete(beside);
            throw;
        }
    }
}
