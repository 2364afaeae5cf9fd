namespace Dossier.Tool;

/// <summary>Standard output or standard error cannot be written: the disk is full, the stream was closed.</summary>
internal sealed class OutputException(Exception cause)
    // A program that starts without the stream finds its place taken by a file of the runtime's that is not to be written.
    : Exception(cause is UnauthorizedAccessException ? "The stream is closed" : cause.Message, cause);

/// <summary>A standard stream, opened when the first byte is written. Its failures have a type of their own, so that they are told from those of files.</summary>
internal sealed class OutputStream(Func<Stream> open) : Stream
{
    private Stream? _stream;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            _stream ??= open();
            // A closed stream is opened as one that takes everything and keeps nothing.
            if (_stream == Null)
                throw new IOException("The stream is closed");
            _stream.Write(buffer, offset, count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            throw new OutputException(e);
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            _stream?.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputException(e);
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
