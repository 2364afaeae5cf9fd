using System.Runtime.InteropServices;

namespace Dossier.Training.Learning;

/// <summary>Bytes that stay in their place as long as the program runs, so that tables can be read from them.</summary>
internal static unsafe class Pinned
{
    /// <summary>Where the bytes are.</summary>
    public static byte* At(byte[] bytes) => (byte*)GCHandle.Alloc(bytes, GCHandleType.Pinned).AddrOfPinnedObject();
}
