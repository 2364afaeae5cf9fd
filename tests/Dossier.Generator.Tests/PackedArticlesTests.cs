using System.Text;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Generator.Parsing;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests;

/// <summary>What was read is read once, by what it says: in a process, and from what the build left.</summary>
public sealed class PackedArticlesTests
{
    private const string Path = "articles/fire.txt";
    private const string Words = "Fire in Westhaven\n\nBy Ann Lee, March 6, 2019\n\nA fire destroyed two boats in Westhaven on Monday, said Rosa Diaz.\n";

    [Fact]
    public void A_text_that_is_handed_over_anew_is_not_read_again()
    {
        var first = Read(SourceText.From(Words, Encoding.UTF8), PackedArticles.None);
        Assert.Same(first, Read(SourceText.From(Words, Encoding.UTF8), PackedArticles.None));
        Assert.NotSame(first, Read(SourceText.From(Words + " ", Encoding.UTF8), PackedArticles.None));
        Assert.NotSame(first, ArticleCache.Read(SourceText.From(Words, Encoding.UTF8), Path, new ArticleOptions("other"), PackedArticles.None, default));
    }

    [Fact]
    public void What_the_build_read_is_not_read_again()
    {
        // Only the file can know of this publisher.
        var text = Unique();
        Assert.Equal("Told by the file", Read(text, File(text, LineOf(text))).Model!.Publisher);
    }

    [Fact]
    public void An_article_that_was_edited_since_is_read()
    {
        var text = Unique();
        var edited = SourceText.From(text + "More.\n", Encoding.UTF8);
        Assert.Null(Read(edited, File(text, LineOf(text))).Model!.Publisher);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("{line}+")]
    [InlineData("x{line}")]
    [InlineData("{key}")]
    [InlineData("{key} ")]
    [InlineData("{key} AAAA")]
    [InlineData("{key} no Base64 at all!")]
    public void Whatever_else_the_file_holds_is_passed_over(string content)
    {
        var text = Unique();
        var key = KnownArticle.KeyOf(Path, text.ToString(), ArticleOptions.None);
        var known = Read(text, File(text, content.Replace("{line}", LineOf(text).TrimEnd()).Replace("{key}", key)));
        Assert.Null(known.Model!.Publisher);
        Assert.NotEmpty(known.Facts.Claims);
    }

    [Fact]
    public void Code_and_diagnostics_are_the_same_with_and_without_the_file()
    {
        ArticleInMemory[] articles = [Sources.Talk, Sources.Meeting];
        var lines = string.Concat(articles.Select(a =>
        {
            var key = KnownArticle.KeyOf(a.RelativePath, a.GetText()!.ToString(), a.Options);
            return PackedFile.Line(key, KnownArticle.Read(a.RelativePath, a.GetText()!.ToString(), a.Options, default).Pack(key));
        }));
        foreach (var article in articles)
        {
            var text = article.GetText()!.ToString();
            var read = KnownArticle.Read(article.RelativePath, text, article.Options, default);
            var unpacked = new PackedArticles(new([PackedFile.Parse(lines)])).Find(article.RelativePath, text, article.Options);
            Assert.NotNull(unpacked);
            Assert.Equal(read.Model, unpacked.Model);
            Assert.Equal(read.Facts.Claims, unpacked.Facts.Claims);
            Assert.Equal(read.Facts.Problems, unpacked.Facts.Problems);
            Assert.Equal(read.Facts.Digest, unpacked.Facts.Digest);
        }
    }

    [Fact]
    public void What_the_build_compared_is_not_compared_again()
    {
        // Only the file can tell of an article that was left out.
        string[] texts = [Unique().ToString(), Unique().ToString()];
        string[] paths = ["articles/fire.txt", "articles/more.txt"];
        var (memory, lines) = (new PairMemory(), "");
        var digests = texts.Select((text, i) =>
        {
            var key = KnownArticle.KeyOf(paths[i], text, ArticleOptions.None);
            var known = KnownArticle.Read(paths[i], text, ArticleOptions.None, default);
            memory.Know(known.Facts.Digest, key, null);
            lines += PackedFile.Line(key, known.Pack(key));
            return known.Facts.Digest;
        }).ToList();
        var told = FindingsBuilder.Compare(digests) with { LeftOut = new([new LeftOut(paths[1], "Told by the file")]) };
        var (all, packed) = memory.PackAll(digests, told)!.Value;
        var files = PackedArticles.Of([new ArticleInMemory("obj/07" + PackedFile.Ending, lines), new ArticleInMemory("obj/" + PackedFile.Comparison, PackedFile.Line(all, packed))], default);

        Assert.Equal("Told by the file", Assert.Single(Compare(texts, files).LeftOut).Text);
        Assert.Equal(told.Findings, Compare(texts, files).Findings);
        // Of other articles nobody knows anything.
        texts[1] += "More.\n";
        Assert.Empty(Compare(texts, files).LeftOut);

        Dossier.Engine.Rulings.RuledFindings Compare(string[] texts, PackedArticles files) => FindingsCache.Build(
            texts.Select((text, i) => ArticleCache.Read(SourceText.From(text, Encoding.UTF8), paths[i], ArticleOptions.None, files, default).Facts.Digest).ToList(), EquatableArray<Dossier.Engine.Rulings.Decision>.Empty, default);
    }

    [Fact]
    public void A_text_that_is_none_is_packed_as_such()
    {
        var key = KnownArticle.KeyOf(Path, "\0\0", ArticleOptions.None);
        var back = KnownArticle.Unpack(key, KnownArticle.Read(Path, "\0\0", ArticleOptions.None, default).Pack(key), Path, "\0\0", ArticleOptions.None);
        Assert.NotNull(back);
        Assert.Null(back.Model);
        Assert.NotEmpty(back.Facts.Problems);
    }

    [Fact]
    public void The_last_items_stay_and_the_bound_holds()
    {
        var items = new RecentItems<int, string>(10);
        for (var i = 0; i < 100; i++)
        {
            items.Add(i, "item " + i, 2);
            Assert.Equal("item 0", items.Find(0) ?? "item 0");
            Assert.Equal("item " + i, items.Find(i));
        }
        Assert.Null(items.Find(50));
        Assert.InRange(Enumerable.Range(0, 100).Count(i => items.Find(i) is not null), 1, 10);
    }

    [Fact]
    public void A_file_that_the_compiler_has_in_pieces_is_read_as_one_text()
    {
        var random = new Random(19);
        var keys = Enumerable.Range(0, 40).Select(i => new string((char)('a' + (i % 26)), 60) + i.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var bytes = keys.ConvertAll(_ => new byte[random.Next(8000)]);
        bytes.ForEach(random.NextBytes);
        var text = string.Concat(keys.Zip(bytes, PackedFile.Line));
        var pieces = 0;
        var file = PackedFile.Parse(text.Length, (start, target, count) =>
        {
            pieces++;
            text.CopyTo(start, target, 0, count);
        });
        Assert.True(pieces > keys.Count);
        Assert.Equal(keys.Order(StringComparer.Ordinal), file.Keys.Order(StringComparer.Ordinal));
        Assert.All(keys.Zip(bytes), line => Assert.Equal(line.Second, file.Find(line.First)));
        Assert.Equal(text, file.Text);
        // The last line needs no end.
        Assert.Equal(bytes[^1], PackedFile.Parse(text.TrimEnd('\n')).Find(keys[^1]));
    }

    private static int _texts;

    /// <summary>A text that no other test has read.</summary>
    private static SourceText Unique() => SourceText.From(Words + "Number " + Interlocked.Increment(ref _texts) + ".\n", Encoding.UTF8);

    private static string LineOf(SourceText text)
    {
        var key = KnownArticle.KeyOf(Path, text.ToString(), ArticleOptions.None);
        var known = KnownArticle.Read(Path, text.ToString(), ArticleOptions.None, default);
        return PackedFile.Line(key, (known with { Model = known.Model! with { Publisher = "Told by the file" } }).Pack(key));
    }

    private static PackedArticles File(SourceText text, string content) =>
        PackedArticles.Of([new ArticleInMemory("obj/07" + PackedFile.Ending, content), new ArticleInMemory(Path, text)], default);

    private static KnownArticle Read(SourceText text, PackedArticles packed) => ArticleCache.Read(text, Path, ArticleOptions.None, packed, default);
}
