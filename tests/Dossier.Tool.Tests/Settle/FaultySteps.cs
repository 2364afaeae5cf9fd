using Dossier.Tool.Settle;

namespace Dossier.Tool.Tests.Settle;

/// <summary>Ends a run as a kill does: nothing behind it is done any more.</summary>
public sealed class KilledException : Exception;

/// <summary>The steps of the disk, of which one fails.</summary>
internal sealed class FaultySteps : FileSteps
{
    private bool _isKilled;

    /// <summary>How many bytes the disk takes.</summary>
    public int Room { get; init; } = int.MaxValue;

    /// <summary>The step that fails.</summary>
    public string Fails { get; init; } = "";

    /// <summary>The step behind which the process ends.</summary>
    public string EndsBehind { get; init; } = "";

    public override Stream Create(string path)
    {
        Begin("create");
        var stream = new SmallStream(this, base.Create(path));
        End("create");
        return stream;
    }

    public override void Flush(Stream stream)
    {
        Begin("flush");
        base.Flush(((SmallStream)stream).Inner);
        End("flush");
    }

    public override void Replace(string from, string to)
    {
        Begin("replace");
        base.Replace(from, to);
        End("replace");
    }

    public override void Delete(string path)
    {
        // The dead clean nothing up.
        if (!_isKilled)
            base.Delete(path);
    }

    private void Begin(string step)
    {
        if (Fails == step)
            throw new IOException("Input/output error");
    }

    private void End(string step)
    {
        if (EndsBehind != step)
            return;
        _isKilled = true;
        throw new KilledException();
    }

    private sealed class SmallStream(FaultySteps steps, Stream inner) : Stream
    {
        private int _written;

        public Stream Inner => inner;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            var fits = Math.Min(count, steps.Room - _written);
            inner.Write(buffer, offset, fits);
            _written += fits;
            if (fits < count)
                throw new IOException("No space left on device");
            steps.End("write");
        }

        protected override void Dispose(bool disposing) => inner.Dispose();
    }
}
