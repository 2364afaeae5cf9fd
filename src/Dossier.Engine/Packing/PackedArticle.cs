namespace Dossier.Engine.Packing;

/// <summary>An article that was read, as bytes: its claims, problems and digest, but nothing that can be looked up in its text. Unpacked, it is equal to what reading would give.</summary>
public static class PackedArticle
{
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
        return PackedBytes.Hash(head + text);
    }

    /// <summary>The name of something else that hangs on the same.</summary>
    public static string KeyOf(string key, string what) => PackedBytes.Hash(what + ":" + key);

    /// <summary>Packs an article.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="more">Packs what else is made of it; null for nothing.</param>
    public static byte[] Write(string key, ArticleFacts facts, Action<Packer>? more = null) => PackedBytes.Seal(key, packer =>
    {
        _ = new ArticlePacking(packer, facts.Path, facts.Text, facts.Options).Facts(facts);
        more?.Invoke(packer);
    });

    /// <summary>Unpacks an article; null where the bytes are not what was packed under that key, and then it has to be read.</summary>
    /// <param name="key">The key that its path, text and options give.</param>
    /// <param name="bytes">What is to be unpacked; anything may be in it.</param>
    /// <param name="path">The article's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">What the project says of it.</param>
    /// <param name="more">Unpacks what else was packed.</param>
    public static ArticleFacts? Read(string key, byte[] bytes, string path, string text, ArticleOptions options, Action<Packer, ArticleFacts>? more = null) =>
        PackedBytes.IsWhole(key, bytes) ? Unpack(bytes, path, text, options, more) : null;

    /// <summary>The same without a look at the checksum, for tests: what is changed behind it may not make the reader fail either.</summary>
    internal static ArticleFacts? Unpack(byte[] bytes, string path, string text, ArticleOptions options, Action<Packer, ArticleFacts>? more = null)
    {
        ArticleFacts? facts = null;
        return PackedBytes.Open(bytes, packer =>
        {
            facts = new ArticlePacking(packer, path, text, options).Facts(null);
            more?.Invoke(packer, facts);
        }) ? facts : null;
    }
}
