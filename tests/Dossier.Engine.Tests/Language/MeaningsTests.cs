using CsCheck;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;

namespace Dossier.Engine.Tests.Language;

/// <summary>What the table of meanings says of words the engine compares.</summary>
public sealed class MeaningsTests
{
    private static readonly MeaningTable Table = new(ModelBlob.OfResource("Language/Meanings/english.meanings"));

    [Theory]
    [InlineData("kill", "die", "open")]
    [InlineData("employ", "hire", "melt")]
    [InlineData("blaze", "fire", "budget")]
    [InlineData("acquit", "convict", "sing")]
    [InlineData("arrest", "detain", "open")]
    [InlineData("wounded", "injured", "elected")]
    [InlineData("buy", "purchase", "sing")]
    [InlineData("quake", "earthquake", "election")]
    [InlineData("lawyer", "attorney", "harvest")]
    [InlineData("ferry", "boat", "verdict")]
    [InlineData("resign", "quit", "bake")]
    public void Words_of_one_meaning_are_more_alike_than_others(string word, string near, string far) =>
        Assert.True(Similarity(word, near) > Similarity(word, far) + 15, $"{word} {near} {Similarity(word, near)}, {word} {far} {Similarity(word, far)}");

    [Theory]
    [InlineData("employ", "hire", nameof(Kinship.Synonym))]
    [InlineData("buy", "purchase", nameof(Kinship.Synonym))]
    [InlineData("lawyer", "attorney", nameof(Kinship.Synonym))]
    [InlineData("quake", "earthquake", nameof(Kinship.Synonym))]
    [InlineData("coach", "bus", nameof(Kinship.Synonym))]
    [InlineData("employ", "employee", nameof(Kinship.Derived))]
    [InlineData("employ", "employment", nameof(Kinship.Derived))]
    [InlineData("employee", "employment", nameof(Kinship.Derived))]
    [InlineData("kill", "killing", nameof(Kinship.Derived))]
    [InlineData("attend", "attendance", nameof(Kinship.Derived))]
    [InlineData("die", "death", nameof(Kinship.Derived))]
    [InlineData("quick", "quickly", nameof(Kinship.Derived))]
    [InlineData("convict", "acquit", nameof(Kinship.Opposite))]
    [InlineData("approve", "reject", nameof(Kinship.Opposite))]
    [InlineData("rise", "fall", nameof(Kinship.Opposite))]
    [InlineData("open", "close", nameof(Kinship.Opposite))]
    [InlineData("increase", "decrease", nameof(Kinship.Opposite))]
    [InlineData("huge", "small", nameof(Kinship.Opposite))]
    [InlineData("blaze", "fire", nameof(Kinship.Kind))]
    [InlineData("ferry", "boat", nameof(Kinship.Kind))]
    [InlineData("wounded", "injured", nameof(Kinship.Kind))]
    public void Words_are_related_whichever_comes_first(string word, string other, string kinship)
    {
        Assert.True(Between(word, other).HasFlag(Enum.Parse<Kinship>(kinship)), $"{word} {other}: {Between(word, other)}");
        Assert.Equal(Between(word, other), Between(other, word));
    }

    [Theory]
    [InlineData("kill", "open")]
    [InlineData("kill", "down")]
    [InlineData("employ", "melt")]
    [InlineData("rise", "close")]
    [InlineData("change", "die")]
    [InlineData("bus", "fire")]
    [InlineData("lawyer", "verdict")]
    [InlineData("kill", "kill")]
    public void Other_words_are_unrelated(string word, string other) => Assert.Equal(Kinship.None, Between(word, other));

    [Theory]
    [InlineData("Employ")]
    [InlineData("EMPLOY")]
    [InlineData("eMPLOY")]
    public void A_word_is_found_whatever_its_letters_case(string word) => Assert.Equal(Find("employ"), Meanings.Find(word));

    [Fact]
    public void A_word_is_found_where_it_stands_in_a_text()
    {
        const string text = "They Employ two welders.";
        Assert.Equal(Find("employ"), Meanings.Find(text, 5, 6));
        Assert.Equal(-1, Meanings.Find(text, 5, 5));
        Assert.Equal(-1, Meanings.Find(text, 4, 7));
        Assert.Equal(-1, Meanings.Find(text, 5, 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    [InlineData("employ\0")]
    [InlineData("employ ")]
    [InlineData("emplo")]
    [InlineData("employz")]
    [InlineData("\u0130stanbul")]
    [InlineData("\uFF45mploy")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("-")]
    [InlineData("'")]
    [InlineData("\uFFFF")]
    public void What_is_no_word_is_not_found(string text) => Assert.Equal(-1, Meanings.Find(text));

    [Fact]
    public void Any_text_is_found_just_when_it_is_a_word_of_the_table()
    {
        var words = Enumerable.Range(0, Table.Count).Select(Table.Word).ToHashSet(StringComparer.Ordinal);
        Gen.String[Gen.Char["abcdeorst-'\u0130\uD83D"], 0, 6].Sample(text => Assert.Equal(words.Contains(text), Meanings.Find(text) >= 0), iter: 20_000);
    }

    [Fact]
    public void Every_word_is_found_under_its_own_number()
    {
        for (var i = 0; i < Table.Count; i++)
            Assert.Equal(i, Table.Find(Table.Word(i)));
    }

    [Fact]
    public void Words_stand_in_ordinal_order() =>
        Assert.True(Enumerable.Range(1, Table.Count - 1).All(i => string.CompareOrdinal(Table.Word(i - 1), Table.Word(i)) < 0));

    [Fact]
    public void Similarity_is_symmetric_and_within_its_range() =>
        Gen.Select(Gen.Int[0, Table.Count - 1], Gen.Int[0, Table.Count - 1]).Sample(
            (a, b) =>
            {
                Assert.InRange(Table.Similarity(a, b), 0, 100);
                Assert.Equal(Table.Similarity(a, b), Table.Similarity(b, a));
                Assert.Equal(100, Table.Similarity(a, a));
            },
            iter: 20_000);

    [Fact]
    public void Similarities_are_the_same_numbers_on_every_machine()
    {
        // Of pairs all over the table; another sum means another file or other arithmetic.
        long sum = 0;
        for (int i = 0, a = 1, b = 2; i < 100_000; i++, a = ((a * 31) + 7) % Table.Count, b = ((b * 17) + 3) % Table.Count)
            sum = ((sum * 131) + Table.Similarity(a, b)) % 1_000_003;
        Assert.Equal(35_668, sum);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        const string text = "They Employ two welders.";
        Assert.Equal(0, Allocation.Of(() =>
        {
            var a = Meanings.Find(text, 5, 6);
            var b = Meanings.Find("hire");
            _ = Meanings.Similarity(a, b);
            _ = Meanings.Between(a, b);
        }));
    }

    [Fact]
    public void A_damaged_table_is_refused() => Assert.Throws<InvalidDataException>(() => _ = new MeaningTable(ModelBlob.Of([.. "DSRM"u8, .. new byte[60]])));

    private static int Similarity(string word, string other) => Meanings.Similarity(Find(word), Find(other));

    private static Kinship Between(string word, string other) => Meanings.Between(Find(word), Find(other));

    private static int Find(string word)
    {
        var number = Meanings.Find(word);
        Assert.True(number >= 0, word);
        return number;
    }
}
