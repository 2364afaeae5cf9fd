using System.Globalization;
using CsCheck;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;

namespace Dossier.Engine.Tests.Language;

/// <summary>What holds of the trees of any text, right or wrong as they may be.</summary>
public sealed class SyntaxReaderTests
{
    private const string News =
        "The harbour board of Lindby, which owns two ferries, said on Tuesday that Anna Holm had bought the older one for $3.5 million. \u201CWe didn't want to sell it,\u201D said Mr. Berg, 61, its chairman. " +
        "Was the price fair? İstanbul's and Iğdır's mills (I think) weren't asked; neither was the 12-year-old dam.";

    private static readonly string[] Pieces =
    [
        "the ", "Holm ", "Lind-Holm", "said ", "that ", "is ", "was ", "who ", "and ", ", ", ". ", "! ", "(", ")", "[", "\u201C", "\u201D ", "'s ", "n't ", "cannot ", "-", "—", "…", "$5 ", "12% ", "Jan. ", "U.S. ",
        "www.example.org ", "n.lind@example.org ", ":-) ", "\n", "\n\n", "\t", "\u00A0", "\u2028", "\0", "\uD83D", "\uDE00", "\uD83D\uDE00", "e\u0301", "\uFEFF", "İ", "ß", "ﬁ", "Привет ", "漢字", "۱۲",
    ];

    public static TheoryData<string, int> Hostile => new()
    {
        { "word ", 13_000 }, { "Word ", 13_000 }, { "(", 10_000 }, { "[x]", 10_000 }, { "x", 65_536 }, { "-", 65_536 }, { "a-", 32_768 }, { ".", 65_536 }, { "\uD83D", 10_000 }, { "\uDE00", 10_000 }, { "\uD83D\uDE00", 10_000 },
        { "\uD83D\uDE00 ", 10_000 }, { "and ", 16_000 }, { "that he said ", 5_000 }, { "\u201C", 10_000 }, { "of the ", 9_000 }, { "1 ", 30_000 }, { "\n", 30_000 }, { " ", 30_000 }, { "", 0 }, { "n't", 20_000 }, { "A. ", 20_000 },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_has_sound_trees(string piece, int times) => CheckText(Repeat(piece, times));

    [Theory]
    // A word tagged as a comma holds the noun that the clause behind it is hung from.
    [InlineData("He did not si10 a.m.t ay who was onxboard.\n")]
    public void A_mended_tree_is_a_tree(string text) => CheckText(text);

    [Fact]
    public void Any_text_has_sound_trees() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat)).Sample(CheckText, iter: 1_000);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void A_text_without_a_word_has_no_tree(string text) => Assert.Empty(Syntax.Trees(text));

    [Fact]
    public void A_tree_is_the_same_whichever_was_asked_for_before_it()
    {
        var words = Syntax.Words(News);
        var (forwards, backwards) = (new SyntaxReader(words), new SyntaxReader(words));
        var count = words.Sentences.Length;
        var first = Enumerable.Range(0, count).Select(s => Syntax.Told(forwards.Of(s)!)).ToArray();
        var second = Enumerable.Range(0, count).Reverse().Select(s => Syntax.Told(backwards.Of(s)!)).Reverse().ToArray();

        Assert.Equal(first, second);
        Assert.Same(forwards.Of(0), forwards.Of(0));
    }

    [Fact]
    public void Several_threads_read_the_same_trees()
    {
        var expected = Told(News);
        var told = new string[16];

        Parallel.For(0, told.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => told[i] = Told(News));

        Assert.All(told, t => Assert.Equal(expected, t));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_says_nothing(string culture)
    {
        var expected = Told(News);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Told(News));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cancelling_stops_the_reading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => ArticleReader.Read("a.txt", "The dam broke.", ArticleOptions.None, source.Token));
    }

    [Fact]
    public void A_reading_that_may_be_cancelled_gives_trees_long_after()
    {
        using var source = new CancellationTokenSource();
        var article = ArticleReader.Read("a.txt", "Ann Lee broke the dam.", ArticleOptions.None, source.Token);
        source.Cancel();

        Assert.NotNull(Assert.Single(article.Mentions.Trees));
    }

    [Fact]
    public void Every_sentence_has_its_tree()
    {
        var words = Syntax.Words("The dam broke. The mill burnt. The ferry sank.");
        var trees = new SentenceTrees(new SyntaxReader(words), words.Sentences.Length);

        Assert.Equal(["broke", "burnt", "sank"], trees.Select(t => t!.Form(t.Root)));
    }

    [Fact]
    public void A_reader_that_has_rested_gives_the_same_trees()
    {
        var reader = new SyntaxReader(Syntax.Words(News));
        var first = reader.Of(0);
        reader.Rest();

        Assert.Same(first, reader.Of(0));
        Assert.Equal(Syntax.Told(Syntax.Trees(News)[1]), Syntax.Told(reader.Of(1)!));
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("The mill that stood by the dam burnt, ")]
    [InlineData("Ann Lee met Bo Ek. ")]
    [InlineData("(")]
    [InlineData("x")]
    [InlineData("and ")]
    [InlineData("\uD83D")]
    public void Four_times_the_text_allocates_at_most_five_times_as_much(string piece)
    {
        var (small, large) = (Syntax.Words(Repeat(piece, 16_000 / piece.Length)), Syntax.Words(Repeat(piece, 64_000 / piece.Length)));
        var less = Allocation.Of(() => Parse(small));
        var more = Allocation.Of(() => Parse(large), (5 * less) + 1024);

        Assert.True(more <= (5 * less) + 1024, $"{less:N0} bytes for 16 KB, {more:N0} for 64 KB");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(5_000)]
    public void The_parser_is_done_after_two_moves_a_word_whatever_they_are(int count)
    {
        var (state, random) = (new ParserState(), new Random(count));
        Start(state, count);
        var moves = 0;
        for (; !state.IsDone; moves++)
        {
            Move[] open = [.. new[] { (Move.Shift, state.CanShift), (Move.Left, state.CanLeft), (Move.Right, state.CanRight) }.Where(m => m.Item2).Select(m => m.Item1)];
            // Were none open, the parser could not go on.
            if (open[random.Next(open.Length)] is not Move.Shift and var move)
                state.Attach(move, (byte)Relation.Dep);
            else
                state.Shift();
        }

        Assert.Equal(2 * count, moves);
        Assert.Single(Enumerable.Range(0, count), i => state.Heads[i] == count);
    }

    [Fact]
    public void The_model_is_loaded_without_copying_it()
    {
        var size = typeof(LanguageModel).Assembly.GetManifestResourceStream("Language/Model/english.model")!.Length;

        var allocated = Allocation.Of(() => _ = new LanguageModel(ModelBlob.OfResource("Language/Model/english.model")));

        Assert.InRange(size, 1_000_000, 8_000_000);
        Assert.InRange(allocated, 1, 8_192);
    }

    [Fact]
    public void A_damaged_model_is_refused() => Assert.Throws<InvalidDataException>(() => ModelBlob.Of(new byte[64]));

    [Theory]
    [InlineData(1, 24, 0, false)]
    [InlineData(1, 32, 16, true)]
    [InlineData(1, 32, 48, false)]
    [InlineData(1, 48, 16, true)]
    [InlineData(1, 1024, 0, false)]
    [InlineData(1, -16, 16, false)]
    [InlineData(1, 32, -1, false)]
    [InlineData(1, 32, int.MaxValue, false)]
    [InlineData(4, 32, 16, false)]
    [InlineData(int.MaxValue, 32, 16, false)]
    [InlineData(-1, 32, 16, false)]
    public void A_model_whose_parts_do_not_lie_inside_is_refused(int count, int offset, int length, bool isWhole)
    {
        var bytes = new byte[64];
        var ints = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, int>(bytes.AsSpan());
        (ints[0], ints[1], ints[4], ints[5]) = (ModelBlob.Magic, count, offset, length);

        if (isWhole)
            ModelBlob.Of(bytes);
        else
            Assert.Throws<InvalidDataException>(() => ModelBlob.Of(bytes));
    }

    [Theory]
    [InlineData("words")]
    [InlineData("tags")]
    [InlineData("arcs2")]
    [InlineData("solelab")]
    public void A_model_with_a_table_cut_off_is_refused(string table)
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream("Language/Model/english.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var ints = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, int>(bytes.AsSpan());
        var name = System.Text.Encoding.ASCII.GetBytes(table.PadRight(8, '\0'));
        for (var e = 8; ; e += 16)
            if (bytes.AsSpan(e, 8).SequenceEqual(name))
            {
                ints[(e + 12) / 4] = 32;
                break;
            }

        Assert.Throws<InvalidDataException>(() => new LanguageModel(ModelBlob.Of(bytes)));
    }

    private static unsafe void Start(ParserState state, int count)
    {
        fixed (WordFeatures* words = new WordFeatures[count])
            state.Start(words, count);
    }

    private static void CheckText(string text)
    {
        var words = Syntax.Words(text);
        var reader = new SyntaxReader(words);
        for (var s = 0; s < words.Sentences.Length; s++)
        {
            var span = words.Span(words.Sentences[s].First, words.Sentences[s].End);
            CheckTree(text, span, reader.Of(s)!);
        }
    }

    private static void CheckTree(string text, TextSpan sentence, SyntaxTree tree)
    {
        Assert.Equal(sentence, TextSpan.FromBounds(tree[0].Start, tree[tree.Count - 1].End));
        Assert.Equal(tree.Root, Assert.Single(Enumerable.Range(0, tree.Count), i => tree[i].Head == SyntaxWord.None));
        var (reached, end) = (0, sentence.Start);
        for (var i = 0; i < tree.Count; i++)
        {
            ref readonly var word = ref tree[i];
            Assert.True(word.Length > 0 && text[end..word.Start].All(IsSpace), "words follow one another and leave out white space alone");
            Assert.Equal(text.Substring(word.Start, word.Length), tree.Form(i));
            Assert.Equal(i == tree.Root, word.Relation == Relation.Root);
            Assert.Equal(i, tree.At(word.Start));
            end = word.End;
            var before = SyntaxWord.None;
            for (var child = word.FirstChild; child != SyntaxWord.None; child = tree[child].NextSibling, reached++)
            {
                Assert.True(child > before && child < tree.Count, "children stand in the order of the text");
                Assert.Equal(i, tree[child].Head);
                before = child;
            }
        }
        // Each word but the root is some word's child, and below the root: no circle stands apart.
        Assert.Equal(tree.Count - 1, reached);
        Assert.All(Enumerable.Range(0, tree.Count), i => Assert.True(Depth(tree, i) <= tree.Count));
        Assert.Equal((0, tree.Count - 1), tree.Range(tree.Root));
    }

    /// <summary>What is no token: white space, control characters, the mark of a byte order.</summary>
    private static bool IsSpace(char c) => c <= ' ' || char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    /// <summary>How many words are above one; more than there are words when it hangs in a circle.</summary>
    private static int Depth(SyntaxTree tree, int word)
    {
        var depth = 0;
        for (; word != SyntaxWord.None && depth <= tree.Count; depth++)
            word = tree[word].Head;
        return depth;
    }

    private static void Parse(Words words)
    {
        var reader = new SyntaxReader(words);
        for (var s = 0; s < words.Sentences.Length; s++)
            reader.Of(s);
    }

    private static string Told(string text) => string.Join("\n\n", Syntax.Trees(text).Select(Syntax.Told));

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
