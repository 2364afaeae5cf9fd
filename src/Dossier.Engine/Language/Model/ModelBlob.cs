namespace Dossier.Engine.Language.Model;

using System.Runtime.InteropServices;
using System.Text;

/// <summary>
/// Named stretches of bytes, read where they lie: the resource is mapped with the assembly, so that loading copies nothing.
/// Layout, little-endian: "DSRM", int count, then for each 8 bytes of name (ASCII, padded with NUL), int offset, int length; each stretch starts at a multiple of 16.
/// </summary>
internal sealed unsafe class ModelBlob
{
    /// <summary>"DSRM".</summary>
    public const int Magic = 0x4D525344;

    private readonly byte* _start;

    // What keeps the bytes in place.
    private readonly object _owner;

    private ModelBlob(byte* start, object owner)
    {
        if (*(int*)start != Magic)
            throw new InvalidDataException("The language model is damaged: it does not begin with DSRM.");
        _start = start;
        _owner = owner;
    }

    /// <summary>The embedded resource of a name.</summary>
    public static ModelBlob OfResource(string name)
    {
        var stream = typeof(ModelBlob).Assembly.GetManifestResourceStream(name)!;
        if (stream is UnmanagedMemoryStream mapped)
            return new ModelBlob(mapped.PositionPointer, mapped);
        var bytes = new byte[stream.Length];
        for (int read = 0, n; read < bytes.Length && (n = stream.Read(bytes, read, bytes.Length - read)) > 0; read += n)
        {
        }
        return Of(bytes);
    }

    /// <summary>The blob a trainer has just made. The bytes stay pinned.</summary>
    public static ModelBlob Of(byte[] bytes)
    {
        var pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        return new ModelBlob((byte*)pin.AddrOfPinnedObject(), pin);
    }

    /// <summary>The first byte of a stretch, or null when there is none of the name.</summary>
    public byte* Find(string name) => Find(name, out _);

    /// <summary>The first byte of a stretch and its length, or null when there is none of the name.</summary>
    public byte* Find(string name, out int length)
    {
        var count = *(int*)(_start + 4);
        for (var entry = _start + 8; count > 0; entry += 16, count--)
            if (Names(entry, name))
            {
                length = *(int*)(entry + 12);
                return _start + *(int*)(entry + 8);
            }
        length = 0;
        return null;
    }

    private static bool Names(byte* entry, string name)
    {
        for (var i = 0; i < 8; i++)
            if (entry[i] != (i < name.Length ? name[i] : '\0'))
                return false;
        return true;
    }
}
