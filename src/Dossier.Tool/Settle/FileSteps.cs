namespace Dossier.Tool.Settle;

/// <summary>The steps by which a file is replaced, in their order. The tests let one fail, or end the process there.</summary>
internal class FileSteps
{
    /// <summary>Those of the disk.</summary>
    public static FileSteps Disk { get; } = new();

    /// <summary>Makes a file that is not there; never follows a link that is.</summary>
    public virtual Stream Create(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    /// <summary>Returns when the bytes are on the disk, so that no crash leaves a name without them.</summary>
    public virtual void Flush(Stream stream) => ((FileStream)stream).Flush(flushToDisk: true);

    /// <summary>Puts a file in another's place: whoever looks sees the one or the other, whole (rename(2), MoveFileEx).</summary>
    public virtual void Replace(string from, string to) => File.Move(from, to, overwrite: true);

    /// <summary>Takes a file away, if it is there.</summary>
    public virtual void Delete(string path) => File.Delete(path);
}
