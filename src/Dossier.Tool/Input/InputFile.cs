using System.Globalization;

namespace Dossier.Tool.Input;

/// <summary>Why a file is not read; the message says what to do.</summary>
internal sealed class InputException(string message) : IOException(message);

/// <summary>Reads regular files of a bounded size. A pipe would wait for a writer for ever, and a device may never end.</summary>
internal static class InputFile
{
    /// <summary>Bytes in a megabyte, as --max-size counts them.</summary>
    public const int Megabyte = 1_000_000;

    /// <summary>How many megabytes an article has at most when nobody says otherwise: some three million words.</summary>
    public const int DefaultMegabytes = 16;

    /// <summary>How many bytes a rulings file has at most: half a million rulings.</summary>
    public const long MostOfRulings = 64L * Megabyte;

    private const string NoRegularFile = "this is no regular file but a pipe, a device or the like; copy what it gives into a file";

    // Who opens a pipe waits for its other end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="InputException">It is no regular file, or larger than the limit.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, long limit)
    {
        if (Directory.Exists(path))
            throw new InputException("this is a folder; name a file in it");
        var file = new FileInfo(path);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            file = target.Exists ? new FileInfo(target.FullName) : throw new InputException("the link leads to no regular file; check where it points");
        if (file.Length > limit)
            throw TooLarge(file.Length, limit);
        // What is no regular file has no length. It is opened by a thread that may be left waiting.
        if (file.Length == 0)
            return Probe(file.FullName);
        using var stream = Open(file.FullName);
        var bytes = new byte[Math.Min(stream.Length, limit + 1)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read > limit ? throw TooLarge(stream.Length, limit) : bytes.AsSpan(0, read).ToArray();
    }

    private static byte[] Probe(string path)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                using var stream = Open(path);
                // A file that has no length and yet gives a byte is made by the system as it is read.
                if (stream.ReadByte() >= 0)
                    failure = new InputException(NoRegularFile);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failure = e;
            }
        })
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(Patience))
            throw new InputException(NoRegularFile);
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        return [];
    }

    private static FileStream Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        if (stream.CanSeek)
            return stream;
        stream.Dispose();
        throw new InputException(NoRegularFile);
    }

    private static InputException TooLarge(long length, long limit) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"the file has {length:N0} bytes, more than the {limit:N0} that are read; split it{(limit == MostOfRulings ? "" : ", or raise the limit with --max-size MEGABYTES")}"));
}
