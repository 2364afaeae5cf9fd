using System.Text;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

namespace Dossier.Engine.Tests.Names;

public sealed class NameLinearityTests
{
    [Theory]
    [InlineData("Jane ")]
    [InlineData("University of ")]
    [InlineData("President ")]
    [InlineData("former ")]
    [InlineData("A. ")]
    [InlineData("Jane Doe, the ")]
    [InlineData("he ")]
    [InlineData("the company ")]
    [InlineData("New ")]
    [InlineData("X-")]
    [InlineData("a, ")]
    [InlineData("Jane Doe and ")]
    [InlineData("\"")]
    public void Four_times_the_text_allocates_about_four_times_as_much(string piece)
    {
        var small = Allocated(Repeat(piece, 4_000));
        var large = Allocated(Repeat(piece, 16_000), small * 5);
        Assert.True(large <= small * 5, $"{small} bytes became {large}");
    }

    [Fact]
    public void Ten_thousand_people_of_one_surname_and_ten_thousand_of_their_own_stay_linear()
    {
        foreach (var surname in new[] { "Doe", "" })
        {
            var few = Allocated(Crowd(2_000, surname));
            Assert.InRange(Allocated(Crowd(8_000, surname), few * 5), 1, few * 5);
        }
    }

    [Fact]
    public void Ten_thousand_names_are_ten_thousand_entities() => Assert.Equal(10_000, Recognize(Crowd(10_000, "")).Entities.Count);

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    /// <summary>"We met Abaa Qbaa." with other letters in each sentence.</summary>
    private static string Crowd(int people, string surname)
    {
        var text = new StringBuilder();
        for (var i = 0; i < people; i++)
        {
            var letters = $"{(char)('a' + (i / 676 % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}";
            text.Append("We met Mr Xy").Append(letters).Append(' ').Append(surname.Length > 0 ? surname : "Qz" + letters).Append(". ");
        }
        return text.ToString();
    }

    private static long Allocated(string text, long enough = -1) => Allocation.Of(() => Recognize(text), enough);

    private static NamesFound Recognize(string text)
    {
        var document = new Document("any.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        return NameRecognizer.Recognize(document, SentenceSplitter.Split(document));
    }
}
