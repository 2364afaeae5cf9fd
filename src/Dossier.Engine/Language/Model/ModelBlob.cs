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

    private const int HeadLength = 8;
    private const int EntryLength = 16;

    // The bytes stay where they are as long as anybody can ask for them: those of a resource are mapped with the assembly this class is in, those of an array are pinned for good.
    private readonly byte* _start;

    /// <summary>Checks once that every stretch lies inside: what reads them asks no more.</summary>
    private ModelBlob(byte* start, long length)
    {
        if (length < HeadLength || *(int*)start != Magic)
            throw Damaged("it does not begin with DSRM");
        var count = *(int*)(start + 4);
        if (count < 0 || count > (length - HeadLength) / EntryLength)
            throw Damaged("it ends inside its table of contents");
        for (var entry = start + HeadLength; count > 0; entry += EntryLength, count--)
        {
            long offset = *(int*)(entry + 8), size = *(int*)(entry + 12);
            if (offset < HeadLength || size < 0 || offset + size > length || offset % EntryLength != 0)
                throw Damaged("a part of it lies outside");
        }
        _start = start;
    }

    /// <summary>The embedded resource of a name.</summary>
    public static ModelBlob OfResource(string name)
    {
        var stream = typeof(ModelBlob).Assembly.GetManifestResourceStream(name)!;
        if (stream is UnmanagedMemoryStream mapped)
            return new ModelBlob(mapped.PositionPointer, mapped.Length);
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
        return new ModelBlob((byte*)pin.AddrOfPinnedObject(), bytes.Length);
    }

    /// <summary>The first byte of a stretch, or null when there is none of the name.</summary>
    public byte* Find(string name) => Find(name, out _);

    /// <summary>The first byte of a stretch and its length, or null when there is none of the name.</summary>
    public byte* Find(string name, out int length)
    {
        var count = *(int*)(_start + 4);
        for (var entry = _start + HeadLength; count > 0; entry += EntryLength, count--)
            if (Names(entry, name))
            {
                length = *(int*)(entry + 12);
                return _start + *(int*)(entry + 8);
            }
        length = 0;
        return null;
    }

    /// <summary>The first byte of a table that says its own size; refused when that is more than its stretch has.</summary>
    public byte* Table(string name, Func<IntPtr, long> size)
    {
        const int ShortestTable = 16;
        var at = Find(name, out var length);
        if (at == null || length < ShortestTable || size((IntPtr)at) is var own && (own < 0 || own > length))
            throw Damaged("\"" + name + "\" is missing or cut off");
        return at;
    }

    private static InvalidDataException Damaged(string how) => new("The language model is damaged: " + how + ".");

    private static bool Names(byte* entry, string name)
    {
        for (var i = 0; i < 8; i++)
            if (entry[i] != (i < name.Length ? name[i] : '\0'))
                return false;
        return true;
    }
}
