namespace Dossier.Engine.Packing;

using System.IO.Compression;
using System.Security.Cryptography;

/// <summary>An article that was read, as bytes: its claims, problems and digest, but nothing that can be looked up in its text. Unpacked, it is equal to what reading would give.</summary>
public static class PackedArticle
{
    // Of the same text no packed article is larger: what claims more is none of ours.
    private const int MostBytes = 256 * 1024 * 1024;
    private const int ChecksumBytes = 16;

    /// <summary>Which engine packs: another one reads other things in the same text.</summary>
    public static string Engine { get; } = typeof(PackedArticle).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The name of what an engine reads in an article: the same for the same path, options and text, 64 hexadecimal digits.</summary>
    /// <param name="path">The article's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">What the project says of it.</param>
    /// <param name="version">Whoever packs more than the engine does adds its own version.</param>
    public static string KeyOf(string path, string text, ArticleOptions options, string version = "")
    {
        var fields = new[] { Engine, version, path, options.Set, options.Name, options.Publisher, options.DatePublished, options.Url, options.Drafts ? "drafts" : null };
        var head = string.Concat(fields.Select(f => f is null ? "-;" : f.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":" + f + ";"));
        // Of a text that is not well formed, too, each character counts.
        var characters = (head + text).ToCharArray();
        var bytes = new byte[characters.Length * sizeof(char)];
        Buffer.BlockCopy(characters, 0, bytes, 0, bytes.Length);
        return Hexadecimal(Hash(bytes, 0, bytes.Length));
    }

    /// <summary>Packs an article.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="more">Packs what else is made of it; null for nothing.</param>
    public static byte[] Write(string key, ArticleFacts facts, Action<Packer>? more = null)
    {
        var writer = new PackWriter();
        _ = new ArticlePacking(writer, facts.Path, facts.Text, facts.Options).Facts(facts);
        more?.Invoke(writer);
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var bytes = writer.ToArray();
            deflate.Write(bytes, 0, bytes.Length);
        }
        var content = packed.ToArray();
        return [.. Checksum(key, content, 0), .. content];
    }

    /// <summary>Unpacks an article; null where the bytes are not what was packed under that key, and then it has to be read.</summary>
    /// <param name="key">The key that its path, text and options give.</param>
    /// <param name="bytes">What is to be unpacked; anything may be in it.</param>
    /// <param name="path">The article's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">What the project says of it.</param>
    /// <param name="more">Unpacks what else was packed.</param>
    public static ArticleFacts? Read(string key, byte[] bytes, string path, string text, ArticleOptions options, Action<Packer, ArticleFacts>? more = null) =>
        IsWhole(key, bytes) ? Unpack(bytes, path, text, options, more) : null;

    /// <summary>Whether the bytes are what was packed under a key.</summary>
    public static bool IsWhole(string key, byte[] bytes) => bytes.Length >= ChecksumBytes && Checksum(key, bytes, ChecksumBytes).SequenceEqual(bytes.Take(ChecksumBytes));

    /// <summary>The same without a look at the checksum, for tests: what is changed behind it may not make the reader fail either.</summary>
    internal static ArticleFacts? Unpack(byte[] bytes, string path, string text, ArticleOptions options, Action<Packer, ArticleFacts>? more = null)
    {
        try
        {
            var reader = new PackReader(Inflate(bytes));
            var facts = new ArticlePacking(reader, path, text, options).Facts(null);
            more?.Invoke(reader, facts);
            return reader.IsAtEnd ? facts : null;
        }
        catch (Exception e) when (e is PackException or InvalidDataException)
        {
            return null;
        }
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
        var hash = Hash(content, 0, content.Length);
        Array.Resize(ref hash, ChecksumBytes);
        return hash;
    }

    private static byte[] Hash(byte[] bytes, int start, int count)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes, start, count);
    }

    private static string Hexadecimal(byte[] bytes)
    {
        var digits = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
            (digits[2 * i], digits[2 * i + 1]) = ("0123456789abcdef"[bytes[i] >> 4], "0123456789abcdef"[bytes[i] & 15]);
        return new string(digits);
    }
}
