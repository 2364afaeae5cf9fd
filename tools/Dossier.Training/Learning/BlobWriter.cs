using System.Text;
using Dossier.Engine.Language.Model;

namespace Dossier.Training.Learning;

/// <summary>Writes named stretches of bytes as <see cref="ModelBlob"/> reads them.</summary>
internal static class BlobWriter
{
    /// <summary>The blob's bytes; stretches in the order of their names.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, byte[]> stretches)
    {
        var names = stretches.Keys.Order(StringComparer.Ordinal).ToList();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(ModelBlob.Magic);
        writer.Write(names.Count);
        var offset = Aligned(8 + (16 * names.Count));
        foreach (var name in names)
        {
            writer.Write(Encoding.ASCII.GetBytes(name.PadRight(8, '\0')));
            writer.Write(offset);
            writer.Write(stretches[name].Length);
            offset = Aligned(offset + stretches[name].Length);
        }
        foreach (var name in names)
        {
            writer.Write(new byte[Aligned((int)stream.Position) - (int)stream.Position]);
            writer.Write(stretches[name]);
        }
        // A table may be read a few bytes past its end.
        writer.Write(new byte[64]);
        return stream.ToArray();
    }

    private static int Aligned(int offset) => (offset + 15) & ~15;
}
