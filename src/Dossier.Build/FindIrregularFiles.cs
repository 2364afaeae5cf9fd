using Microsoft.Build.Framework;

namespace Dossier.Build;

/// <summary>
/// Finds what is listed as a file and is a pipe, a device or the like. Who opens a pipe waits for its other end, and a device may never end, so none of them may be handed to the compiler.
/// </summary>
public sealed class FindIrregularFiles : ITask
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those of them that are no regular files.</summary>
    [Output]
    public ITaskItem[] Irregular { get; private set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        Irregular = Files.Where(f => IsIrregular(f.GetMetadata("FullPath"))).ToArray();
        return true;
    }

    private static bool IsIrregular(string path)
    {
        var file = new FileInfo(path);
        // What is no regular file has no length; the length of a link is its own.
        if (!file.Exists || (file.Length > 0 && (file.Attributes & FileAttributes.ReparsePoint) == 0))
            return false;
        var isRegular = false;
        // A thread that may be left waiting.
        var thread = new Thread(() => isRegular = IsRegular(path)) { IsBackground = true };
        thread.Start();
        return !thread.Join(Patience) || !isRegular;
    }

    private static bool IsRegular(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            // A file that has no length and yet gives a byte is made by the system as it is read.
            return stream.CanSeek && (stream.Length > 0 || stream.ReadByte() < 0);
        }
        catch (UnauthorizedAccessException)
        {
            // The compiler says that it may not be read.
            return true;
        }
        catch (IOException)
        {
            // Nobody can open a socket.
            return false;
        }
    }
}
