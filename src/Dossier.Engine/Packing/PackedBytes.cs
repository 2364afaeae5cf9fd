namespace Dossier.Engine.Packing;

using System.IO.Compression;
using System.Security.Cryptography;

/// <summary>Packed things as they are kept: compressed, with a checksum over the key and them.</summary>
public static class PackedBytes
{
    // No packed thing is larger: what claims more is none of ours.
    private const int MostBytes = 256 * 1024 * 1024;
    internal const int ChecksumBytes = 16;
    private const int MostOfHash = 32;

    /// <summary>Packs something under a key.</summary>
    internal static byte[] Seal(string key, Action<Packer> pack)
    {
        var writer = new PackWriter();
        pack(writer);
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var bytes = writer.ToArray();
            deflate.Write(bytes, 0, bytes.Length);
        }
        var content = packed.ToArray();
        return [.. Checksum(key, content, 0), .. content];
    }

    /// <summary>Whether the bytes are what was packed under a key.</summary>
    public static bool IsWhole(string key, byte[] bytes) => bytes.Length >= ChecksumBytes && Checksum(key, bytes, ChecksumBytes).SequenceEqual(bytes.Take(ChecksumBytes));

    /// <summary>Unpacks something; false where the bytes hold something else.</summary>
    internal static bool Open(byte[] bytes, Action<Packer> unpack)
    {
        try
        {
            var reader = new PackReader(Inflate(bytes));
            unpack(reader);
            return reader.IsAtEnd;
        }
        catch (Exception e) when (e is PackException or InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The hash of some characters, be they well formed or not, in hexadecimal digits.</summary>
    internal static string Hash(string text)
    {
        var characters = text.ToCharArray();
        var bytes = new byte[characters.Length * sizeof(char)];
        Buffer.BlockCopy(characters, 0, bytes, 0, bytes.Length);
        return Hash(bytes, MostOfHash);
    }

    /// <summary>The first bytes of the hash of some bytes, in hexadecimal digits.</summary>
    internal static string Hash(byte[] bytes, int most)
    {
        var hash = Hash(bytes);
        var digits = new char[most * 2];
        for (var i = 0; i < most; i++)
            (digits[2 * i], digits[2 * i + 1]) = ("0123456789abcdef"[hash[i] >> 4], "0123456789abcdef"[hash[i] & 15]);
        return new string(digits);
    }

    private static byte[] Inflate(byte[] bytes)
    {
        using var deflate = new DeflateStream(new MemoryStream(bytes, ChecksumBytes, bytes.Length - ChecksumBytes), CompressionMode.Decompress);
        var content = new MemoryStream(bytes.Length * 4);
        var buffer = new byte[16 * 1024];
        for (int read; (read = deflate.Read(buffer, 0, buffer.Length)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > MostBytes)
                throw new PackException();
        }
        return content.ToArray();
    }

    private static byte[] Checksum(string key, byte[] bytes, int start)
    {
        var content = new byte[key.Length + bytes.Length - start];
        for (var i = 0; i < key.Length; i++)
            content[i] = (byte)key[i];
        Array.Copy(bytes, start, content, key.Length, bytes.Length - start);
        var hash = Hash(content);
        Array.Resize(ref hash, ChecksumBytes);
        return hash;
    }

    private static byte[] Hash(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
    }
}
