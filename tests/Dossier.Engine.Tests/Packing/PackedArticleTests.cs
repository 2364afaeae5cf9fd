using System.IO.Compression;
using Dossier.Engine.Packing;

namespace Dossier.Engine.Tests.Packing;

/// <summary>What is unpacked is what was packed; whatever else the bytes hold, the article is read instead.</summary>
public sealed class PackedArticleTests
{
    private const int Checksum = 16;

    private static readonly ArticleOptions Options = new("harbour", "Fire", "The Ledger", "2019-03-06T08:00:00+01:00", "https://ledger.example/fire");

    private const string Text = """
        ---
        title: Fire in the harbour of Westhaven
        date: 2019-03-06
        tags: [fire]
        ---

        A fire destroyed two boats in the harbour of Westhaven, Germany, on Monday, March 4, 2019, at 6:30 p.m. Three people were hurt, said [the harbour master](master.md), Rosa Diaz, 54.

        "It was out before midnight," Diaz said. The repairs cost $2.5 million, some 12 percent more than planned, and take about five weeks. Ann Lee did not see it. She lives 12 miles north of Westhaven.

        | Setting | Default |
        | --- | --- |
        | Timeout | 30 seconds |
        """;

    public static TheoryData<string> Sets => [.. Directory.EnumerateDirectories(Path.Combine(Repository, "tools", "Dossier.Fitting", "Sets")).Select(d => Path.GetFileName(d)), "seeds"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Unpacked_is_what_was_read(string set)
    {
        var folder = set == "seeds" ? Path.Combine(Repository, set) : Path.Combine(Repository, "tools", "Dossier.Fitting", "Sets", set);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        // A tenth of each set, for these are many.
        foreach (var file in files.Where((_, i) => i % 10 == 0))
            AssertSame(Path.GetRelativePath(Repository, file).Replace('\\', '/'), File.ReadAllText(file), ArticleOptions.None);
    }

    [Fact]
    public void An_article_with_something_of_everything_comes_back_whole()
    {
        var facts = AssertSame("articles/fire.md", Text, Options);
        Assert.True(facts.HasLinks);
        Assert.Contains(facts.Claims, c => c.Digest.Question is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 alone \udc00")]
    [InlineData("---\ntitle: A\ndraft: true\n---\n\nTwo boats sank in Westhaven on Monday, March 4, 2019.\n")]
    [InlineData("Feuer im Hafen\n\nAm Montag sind im Hafen von Westhaven zwei Boote verbrannt, und der Schaden ist groß.\n")]
    public void Texts_of_another_kind_come_back_too(string text) => AssertSame("a.md", text, ArticleOptions.None);

    [Fact]
    public void Questions_of_one_sentence_share_its_context()
    {
        var facts = Unpack(out _);
        var contexts = facts.Claims.Select(c => c.Digest.Question?.Sentence).OfType<Engine.Claims.SentenceContext>().ToList();
        Assert.Equal(contexts.Distinct().Count(), contexts.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.True(contexts.Count > contexts.Distinct().Count());
    }

    [Fact]
    public void What_an_article_says_twice_is_kept_once()
    {
        var read = ArticleReader.Read("articles/fire.md", Text, Options);
        var slim = read.Slim();
        Assert.Equal(read.Claims, slim.Claims);
        Assert.Equal(read.Problems, slim.Problems);
        Assert.Equal(read.Digest, slim.Digest);
        Assert.Equal(read.HasLinks, slim.HasLinks);
        Assert.Same(slim, slim.Slim());
        AssertShared(slim.Claims.Select(c => c.Digest.Subject));
        AssertShared(slim.Claims.Select(c => c.Digest.Value));
        AssertShared(slim.Claims.Select(c => c.Digest.Question?.Sentence).OfType<Engine.Claims.SentenceContext>());
        AssertShared(slim.Claims.SelectMany(c => c.Digest.Question?.Sentence.Words.Select(w => w.Lemma) ?? []));

        static void AssertShared<T>(IEnumerable<T> all)
            where T : class
        {
            var items = all.ToList();
            Assert.True(items.Count > items.Distinct().Count());
            Assert.Equal(items.Distinct().Count(), items.Distinct(ReferenceEqualityComparer.Instance).Count());
        }
    }

    [Fact]
    public void Mentions_and_document_are_read_again_when_somebody_asks()
    {
        var facts = Unpack(out var read);
        Assert.Equal(read.Document.Blocks, facts.Document.Blocks);
        Assert.Equal(read.Mentions.Times, facts.Mentions.Times);
        Assert.Equal(read.Position(200), facts.Position(200));
    }

    [Fact]
    public void Every_property_is_packed()
    {
        // Whoever adds a property to one of these records has to pack it: with any other value than its own it would not come back.
        var facts = Samples.Facts("a.txt", new string('x', 400));
        var key = PackedArticle.KeyOf(facts.Path, facts.Text, facts.Options);
        var back = PackedArticle.Read(key, PackedArticle.Write(key, facts), facts.Path, facts.Text, facts.Options)!;
        Assert.Equal(facts.Claims, back.Claims);
        Assert.Equal(facts.Problems, back.Problems);
        Assert.Equal(facts.Digest, back.Digest);
        // Nor would it be there in an article whose reading leaves memory.
        var shared = new ArticlePacking(new Sharer(), facts.Path, facts.Text, facts.Options).Facts(facts);
        Assert.Equal(facts.Claims, shared.Claims);
        Assert.Equal(facts.Problems, shared.Problems);
        Assert.Equal(facts.Digest, shared.Digest);
    }

    [Fact]
    public void The_key_is_of_path_text_options_and_version()
    {
        string[] keys =
        [
            PackedArticle.KeyOf("a.txt", "b", ArticleOptions.None),
            PackedArticle.KeyOf("a.txt", "c", ArticleOptions.None),
            PackedArticle.KeyOf("a.txtb", "", ArticleOptions.None),
            PackedArticle.KeyOf("a.txt", "\ud800", ArticleOptions.None),
            PackedArticle.KeyOf("a.txt", "\ufffd", ArticleOptions.None),
            PackedArticle.KeyOf("a.txt", "b", ArticleOptions.None, "1"),
            PackedArticle.KeyOf("a.txt", "b", new ArticleOptions("b")),
            PackedArticle.KeyOf("a.txt", "b", new ArticleOptions(Name: "b")),
            PackedArticle.KeyOf("a.txt", "b", new ArticleOptions(Publisher: "b")),
            PackedArticle.KeyOf("a.txt", "b", new ArticleOptions(Publisher: "")),
            PackedArticle.KeyOf("a.txt", "b", new ArticleOptions { Drafts = true }),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], PackedArticle.KeyOf("a.txt", "b", new ArticleOptions()));
    }

    [Fact]
    public void A_changed_byte_is_no_article()
    {
        var (key, bytes) = Packed();
        for (var i = 0; i < bytes.Length; i += 7)
        {
            var changed = (byte[])bytes.Clone();
            changed[i] ^= 1;
            Assert.Null(PackedArticle.Read(key, changed, "articles/fire.md", Text, Options));
        }
        Assert.Null(PackedArticle.Read(key, [], "articles/fire.md", Text, Options));
        Assert.Null(PackedArticle.Read(key, bytes[..^1], "articles/fire.md", Text, Options));
        Assert.Null(PackedArticle.Read(key.Replace(key[0], key[0] == 'a' ? 'b' : 'a'), bytes, "articles/fire.md", Text, Options));
    }

    [Fact]
    public void Whoever_makes_a_checksum_too_breaks_nothing()
    {
        var (_, bytes) = Packed();
        var content = Inflate(bytes);
        var random = new Random(20261129);
        for (var round = 0; round < 3000; round++)
        {
            var changed = content.ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
                switch (random.Next(4))
                {
                    case 0:
                        changed[random.Next(changed.Count)] = (byte)random.Next(256);
                        break;
                    case 1:
                        changed.RemoveRange(random.Next(changed.Count / 2), random.Next(1, 8));
                        break;
                    case 2:
                        changed.Insert(random.Next(changed.Count), (byte)random.Next(256));
                        break;
                    default:
                        changed[random.Next(changed.Count)] = 0xFF;
                        break;
                }
            // What can be read has all its places inside the text, and can be compared.
            if (PackedArticle.Unpack(Deflate([.. changed]), "articles/fire.md", Text, Options) is { } facts)
            {
                Assert.All(facts.Claims, c => Assert.InRange(c.Span.End, 0, Text.Length));
                Assert.All(facts.Problems, p => Assert.InRange(p.Span.End, 0, Text.Length));
                Assert.All(facts.Digest.Names, n => Assert.InRange(n.Entity, 0, facts.Digest.Entities.Count - 1));
            }
        }
    }

    private static ArticleFacts Unpack(out ArticleFacts read)
    {
        read = ArticleReader.Read("articles/fire.md", Text, Options);
        var (key, bytes) = Packed();
        return PackedArticle.Read(key, bytes, "articles/fire.md", Text, Options)!;
    }

    private static (string Key, byte[] Bytes) Packed()
    {
        var key = PackedArticle.KeyOf("articles/fire.md", Text, Options);
        return (key, PackedArticle.Write(key, ArticleReader.Read("articles/fire.md", Text, Options)));
    }

    private static ArticleFacts AssertSame(string path, string text, ArticleOptions options)
    {
        var read = ArticleReader.Read(path, text, options);
        var key = PackedArticle.KeyOf(path, text, options);
        var back = PackedArticle.Read(key, PackedArticle.Write(key, read), path, text, options);
        Assert.NotNull(back);
        Assert.Equal(read.Claims, back.Claims);
        Assert.Equal(read.Problems, back.Problems);
        Assert.Equal(read.Digest, back.Digest);
        Assert.Equal(read.HasLinks, back.HasLinks);
        return back;
    }

    private static byte[] Inflate(byte[] bytes)
    {
        var content = new MemoryStream();
        new DeflateStream(new MemoryStream(bytes, Checksum, bytes.Length - Checksum), CompressionMode.Decompress).CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Deflate(byte[] content)
    {
        var packed = new MemoryStream();
        packed.Write(new byte[Checksum]);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }

    private static string Repository { get; } = FindRepository();

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        return folder.FullName;
    }
}
