using System.Text;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Places;

namespace Dossier.Engine.Tests.Places;

public sealed class PlaceLinearityTests
{
    [Theory]
    [InlineData("San ")]
    [InlineData("in San Jose, ")]
    [InlineData("Springfield ")]
    [InlineData("Odessa, Tex., ")]
    [InlineData("150 miles (240 km) east of ")]
    [InlineData("north-")]
    [InlineData("(")]
    [InlineData("near Oslo ")]
    [InlineData("north of Oslo and ")]
    [InlineData("Georgian Georgia ")]
    [InlineData("off the coast of Yemen ")]
    public void Four_times_the_text_allocates_about_four_times_as_much(string piece)
    {
        var small = Allocated(new StringBuilder().Insert(0, piece, 3_000).ToString());
        var large = Allocated(new StringBuilder().Insert(0, piece, 12_000).ToString(), small * 5);
        Assert.True(large <= small * 5, $"{small} bytes became {large}");
    }

    [Fact]
    public void One_endless_word_is_no_place() => Assert.Equal(-1, Gazetteer.Instance.Find(new string('a', 1 << 16)));

    [Fact]
    public void Every_place_of_the_gazetteer_in_one_article_is_read()
    {
        var text = new StringBuilder("They went to Oslo.");
        var count = 0;
        for (var line = Gazetteer.Instance.Text.Root.Low; line < Gazetteer.Instance.Text.Root.High; line = Gazetteer.Instance.Text.After(line), count++)
            text.Append(" They went to ").Append(Gazetteer.Instance.Text.Fields(line)[0]).Append('.');
        Assert.InRange(Recognize(text.ToString()).Entities.Count(e => e.Place is not null), count / 2, count);
    }

    private static long Allocated(string text, long enough = -1) => Allocation.Of(() => Recognize(text), enough);

    private static NamesFound Recognize(string text)
    {
        var document = new Document("any.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        var words = SentenceSplitter.Split(document);
        var names = NameRecognizer.Recognize(document, words);
        foreach (var found in WhereaboutsRecognizer.Recognize(words, [], names))
            Assert.InRange(found.Span.End, found.Span.Start + 1, text.Length);
        return names;
    }
}
