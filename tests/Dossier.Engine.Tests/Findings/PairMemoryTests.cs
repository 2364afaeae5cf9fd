using Dossier.Engine.Findings;
using Dossier.Engine.Packing;

namespace Dossier.Engine.Tests.Findings;

/// <summary>What is remembered of pairs changes nothing of what is found, and only new pairs are compared.</summary>
public sealed class PairMemoryTests
{
    [Fact]
    public void After_any_edits_the_findings_are_those_of_a_comparison_of_all()
    {
        var random = new Random(20261130);
        var articles = Enumerable.Range(0, 12).Select(i => Read(i, Text(random))).ToList();
        var (memory, last) = (new PairMemory(), new LastComparison());
        var disputes = 0;
        for (var edit = 0; edit < 25; edit++)
        {
            switch (random.Next(4))
            {
                case 0 when articles.Count > 8:
                    articles.RemoveAt(random.Next(articles.Count));
                    break;
                case 1:
                    articles.Add(Read(100 + edit, Text(random)));
                    break;
                default:
                    var at = random.Next(articles.Count);
                    articles[at] = ArticleReader.Read(articles[at].Path, Text(random), ArticleOptions.None).Digest;
                    break;
            }
            var compared = FindingsBuilder.Compare(articles, default, memory);
            Assert.Equal(FindingsBuilder.Compare(articles), compared);
            Assert.Equal(compared, FindingsBuilder.Compare(articles, default, new PairMemory(), last));
            disputes += compared.Findings.Count(f => f.Dispute is not null);
        }
        Assert.True(disputes > 25);
    }

    [Fact]
    public void An_edit_of_one_article_compares_only_its_own_pairs()
    {
        var random = new Random(1);
        var articles = Enumerable.Range(0, 48).Select(i => Read(i, Text(random))).ToList();
        var memory = new PairMemory();
        var all = Allocation.Of(() => FindingsBuilder.Compare(articles, default, new PairMemory()));
        _ = FindingsBuilder.Compare(articles, default, memory);
        // Each count is of another edit.
        var edits = new Queue<ArticleDigest>(Enumerable.Range(0, 4).Select(_ => Read(3, Text(random))));
        var one = Allocation.Of(() =>
        {
            articles[3] = edits.Dequeue();
            FindingsBuilder.Compare(articles, default, memory);
        });
        Assert.True(one * 3 < all, $"{one} bytes for one article of {articles.Count}, {all} for all");
    }

    [Fact]
    public void Bounds_that_articles_met_are_told_again_after_an_edit_and_no_longer_once_they_are_kept()
    {
        const string Ferry = "Published March 25, 2019\n\nMayor Ann Lindholm and Bo Ekdahl saw the ferry Solvang in Halden.\n\n";
        var articles = Enumerable.Range(0, ArticleGate.MostClose + 2).Select(i => Read(i, Ferry + $"It was {i} metres long.\n")).ToList();
        var (memory, last) = (new PairMemory(), new LastComparison());
        Assert.Contains(Compare().LeftOut, l => l.Text.Contains("more than 64 others", StringComparison.Ordinal));
        articles[3] = Read(3, Ferry + string.Concat(Enumerable.Range(0, 30).Select(_ => "A fire in Halden killed 11 people.\n\n")));
        Assert.Contains(Compare().LeftOut, l => l.Text.Contains("one thing", StringComparison.Ordinal));
        articles[3] = Read(3, Ferry + "It was 300 metres long.\n");
        Assert.DoesNotContain(Compare().LeftOut, l => l.Text.Contains("one thing", StringComparison.Ordinal));
        articles.RemoveRange(0, 10);
        Assert.Empty(Compare().LeftOut);

        ComparedArticles Compare()
        {
            var compared = FindingsBuilder.Compare(articles, default, memory);
            Assert.Equal(FindingsBuilder.Compare(articles), compared);
            Assert.Equal(compared, FindingsBuilder.Compare(articles, default, memory, last));
            return compared;
        }
    }

    [Fact]
    public void An_edit_that_changes_no_name_leaves_who_meets_whom_as_it_was()
    {
        var random = new Random(4);
        var texts = Enumerable.Range(0, 24).Select(_ => Text(random)).ToList();
        var articles = texts.Select((text, i) => Read(i, text)).ToList();
        var memory = new PairMemory();
        var gate = ArticleGate.Of(articles, memory, null, default);
        var near = gate.Near(3);
        articles[3] = Read(3, texts[3].Replace("workers", "000 people", StringComparison.Ordinal));
        gate = ArticleGate.Of(articles, memory, gate, default);
        Assert.Same(near, gate.Near(3));
        articles[3] = Read(3, "Bo Ek and Clara Moss met in Tromso.\n");
        gate = ArticleGate.Of(articles, memory, gate, default);
        Assert.Equal([3], gate.Near(3));
    }

    [Fact]
    public void Another_process_takes_over_what_was_packed()
    {
        var random = new Random(2);
        var texts = Enumerable.Range(0, 6).Select(_ => Text(random)).ToList();
        var (first, second) = (new PairMemory(), new PairMemory());
        var expected = FindingsBuilder.Compare(Known(first, null), default, first);
        var packed = Known(first, null).ConvertAll(_ => (byte[]?)null);
        var known = Known(first, null);
        _ = FindingsBuilder.Compare(known, default, first);
        packed = known.ConvertAll(first.Pack);
        Assert.All(packed, Assert.NotNull);

        var later = Known(second, packed);
        Assert.All(later, l => Assert.All(later, o => Assert.True(string.CompareOrdinal(l.Path, o.Path) > 0 || second.RowOf(l).Find(l, o, second.RowOf(o), isPast: false) is not null)));
        Assert.Equal(expected, FindingsBuilder.Compare(later, default, second));
        Assert.Equal(packed, later.ConvertAll(second.Pack));

        // Of other articles, broken or none of ours: they are compared.
        var third = new PairMemory();
        Assert.Equal(expected, FindingsBuilder.Compare(Known(third, [packed[1], [], [1, 2, 3], [.. packed[3]!.Reverse()], packed[4]![..^1], null]), default, third));

        List<ArticleDigest> Known(PairMemory memory, List<byte[]?>? pairs) => texts.Select((text, i) =>
        {
            var digest = Read(i, text);
            memory.Know(digest, PackedArticle.KeyOf(digest.Path, text, ArticleOptions.None), pairs is null ? null : () => pairs[i]);
            return digest;
        }).ToList();
    }

    [Fact]
    public void Another_process_takes_over_a_whole_comparison()
    {
        var random = new Random(3);
        var texts = Enumerable.Range(0, 6).Select(_ => Text(random)).ToList();
        var memory = new PairMemory();
        var known = Known(memory, 0);
        var expected = FindingsBuilder.Compare(known, default, memory);
        Assert.Contains(expected.Findings, f => f.Dispute is not null);
        var (key, packed) = memory.PackAll(Enumerable.Reverse(known), expected)!.Value;

        Assert.Equal(expected, FindingsBuilder.Compare(Known(Kept(packed), 0), default, Kept(packed)));
        var later = Kept(packed);
        var articles = Known(later, 0);
        // Nothing was compared: no pair is known afterwards.
        Assert.Equal(expected, FindingsBuilder.Compare(articles, default, later));
        Assert.All(articles, a => Assert.Null(later.Pack(a)));
        // Nor was what is kept of any pair looked for.
        var unasked = Kept(packed);
        articles = texts.Select(Read0).ToList();
        Assert.Equal(expected, FindingsBuilder.Compare(articles, default, unasked));

        ArticleDigest Read0(string text, int i)
        {
            var digest = Read(i, text);
            unasked.Know(digest, PackedArticle.KeyOf(digest.Path, text, ArticleOptions.None), () => throw new InvalidOperationException("Nobody asks."));
            return digest;
        }

        // Broken, or of other articles: they are compared.
        foreach (var other in new[] { [], [1, 2, 3], packed[..^1], [.. packed.Reverse()] })
        {
            var wrong = Kept(other);
            articles = Known(wrong, 0);
            Assert.Equal(expected, FindingsBuilder.Compare(articles, default, wrong));
            Assert.NotNull(wrong.Pack(articles[0]));
        }
        texts[2] += "\n\nA fire destroyed 40 boats in the harbour of Westhaven on Monday.\n";
        later = Kept(packed);
        articles = Known(later, 0);
        Assert.Equal(FindingsBuilder.Compare(articles), FindingsBuilder.Compare(articles, default, later));
        Assert.Null(new PairMemory().PackAll(articles, expected));

        PairMemory Kept(byte[] bytes) => new() { FindAll = k => k == key ? bytes : null };

        List<ArticleDigest> Known(PairMemory memory, int from) => texts.Select((text, i) =>
        {
            var digest = Read(from + i, text);
            memory.Know(digest, PackedArticle.KeyOf(digest.Path, text, ArticleOptions.None), null);
            return digest;
        }).ToList();
    }

    [Fact]
    public void An_edit_makes_again_what_its_article_has_part_in()
    {
        // Twenty events of three articles each.
        var articles = Enumerable.Range(0, 60).Select(i => Read(i, Event(i / 3, i % 3))).ToList();
        var (memory, last) = (new PairMemory(), new LastComparison());
        _ = FindingsBuilder.Compare(articles, default, memory, last);
        var before = Count();
        Assert.True(before.Written > 20 && before.Disputes + before.Written > 40 && before.Looked == 60, before.ToString());

        articles[30] = Read(30, Event(10, 0) + "\n\nThe fire destroyed 40 boats, said the harbour master.\n");
        Assert.Equal(FindingsBuilder.Compare(articles), FindingsBuilder.Compare(articles, default, memory, last));
        var after = Count();
        // It is laid beside itself and whom it meets; of the others' findings, those of the two of its event are written with its own.
        Assert.Equal(after.Close, after.Pairs - before.Pairs);
        Assert.InRange(after.Written - before.Written, 1, 6);
        Assert.InRange(after.Disputes - before.Disputes, 0, 8);
        Assert.InRange(after.Looked - before.Looked, 0, 3);

        // The same articles as other objects.
        articles = articles.ConvertAll(a => a with { });
        articles[30] = Read(30, Event(10, 0));
        Assert.Equal(FindingsBuilder.Compare(articles), FindingsBuilder.Compare(articles, default, memory, last));

        (long Pairs, long Close, long Written, long Disputes, long Looked) Count()
        {
            var stages = last.Take(articles);
            last.Put(stages);
            return (memory.PairsCompared, stages.Gate!.Close(30).Count, stages.Groups.Written, stages.Disputes.Written, stages.Testimony.Looked);
        }
    }

    [Fact]
    public void A_comparison_that_is_broken_off_leaves_what_was_known()
    {
        var random = new Random(5);
        var articles = Enumerable.Range(0, 12).Select(i => Read(i, Text(random))).ToList();
        var (memory, last) = (new PairMemory(), new LastComparison());
        _ = FindingsBuilder.Compare(articles, default, memory, last);
        var compared = memory.PairsCompared;
        articles[3] = Read(3, Text(random) + "\n\nClara Moss met Ann Lee in Bergen.\n");
        Assert.Throws<OperationCanceledException>(() => FindingsBuilder.Compare(articles, new CancellationToken(canceled: true), memory, last));
        Assert.Equal(FindingsBuilder.Compare(articles), FindingsBuilder.Compare(articles, default, memory, last));
        Assert.InRange(memory.PairsCompared - compared, 1, articles.Count);
    }

    private static readonly string[] Events = ["Lindholm", "Ekdahl", "Okafor", "Marsh", "Petrov", "Novak", "Abbas", "Whitfield", "Castellano", "Hart"];

    private static string Event(int number, int witness)
    {
        var (a, b) = ("Ann " + Events[number % 10], "Bo " + Events[(number + 3) % 10] + "son" + (number < 10 ? "" : "ov"));
        return $"""
            {a} meets {b}

            Published March 25, 2019

            {a} met {b} in Halden on March {(witness == 2 ? 21 : 20)}, 2019.

            {a} has hired {number * 10 + 100 + (witness == 1 ? 1 : 0)} workers, said {b}.
            """;
    }

    private static ArticleDigest Read(int number, string text) => ArticleReader.Read($"articles/{number:000}.txt", text, ArticleOptions.None).Digest;

    private static string Text(Random random) => $"""
        Fire in the harbour of Westhaven

        By Ann Lee, March {random.Next(5, 8)}, 2019

        A fire destroyed {random.Next(2, 5)} boats in the harbour of Westhaven on {(random.Next(2) == 0 ? "Monday" : "Sunday")}. {(random.Next(2) == 0 ? "Three" : "Four")} people were hurt, said the harbour master, Rosa Diaz.

        The {(random.Next(2) == 0 ? "Halden Shipyard" : "Orrin Shipyard")} was founded on May {random.Next(1, 3)}, 1987, and employs {random.Next(3, 5) * 100} workers in Westhaven.
        """;
}
