using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

public sealed class SentenceSplitterTests
{
    /// <summary>The sentences of one paragraph, joined by a stroke.</summary>
    private static string Split(string text)
    {
        var document = new Document("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        var words = SentenceSplitter.Split(document);
        return string.Join("|", words.Sentences.Select(s => words.Slice(s.First, s.End)));
    }

    [Theory]
    [InlineData("The dam broke.| Nobody was hurt.")]
    [InlineData("Who broke it?| Nobody knows!| Really.")]
    [InlineData("The dam broke...| Nobody was hurt.")]
    [InlineData("It broke in the U.S.| The mill is gone.")]
    [InlineData("He felt ill.| Doctors came.")]
    [InlineData("The answer is no.| Nobody came.")]
    [InlineData("It broke at 9 a.m.| Lyons saw it.")]
    [InlineData("It stood on Main St.| The mill is gone.")]
    [InlineData("It stood in Sausalito, Calif.| \"Nobody was hurt,\" he said.")]
    [InlineData("\"The dam broke.\"| The mill is gone.")]
    [InlineData("(The dam broke.)| The mill is gone.")]
    [InlineData("“It broke!”| Olsen left the room.")]
    [InlineData("\"Who broke it?\"| Olsen said the mill is gone.")]
    [InlineData("\"It broke.\"| Olsen said that the mill is gone.")]
    [InlineData("\"It broke!\"| Olsen tweeted: \"Help.\"")]
    [InlineData("The dam broke .| Nobody was hurt .")]
    [InlineData("\" The dam broke . \"| The mill is gone .")]
    [InlineData("The mill dates from 1911.| In 1950 it burnt.")]
    [InlineData("It cost $3.5 million.| Then it broke.")]
    [InlineData("It was an old mill.| iPhones lay about.")]
    [InlineData("Nobody saw it.| which is odd.")]
    [InlineData("Nobody saw it.|Some heard it.")]
    [InlineData("It held until 1911. [3]| Then it broke.")]
    [InlineData("It held. :)| Nobody came.")]
    [InlineData("It cost $13M.| Nobody paid.")]
    [InlineData("It broke at 9 a.m.| \"We heard it,\" he said.")]
    [InlineData("It broke at 11 p.m.| “Nobody slept here,” he said.")]
    [InlineData("It is the last in the U.S.| \"They broke it,\" he said.")]
    [InlineData("It broke in the U.S.| “Mills are not built for this,” he said.")]
    [InlineData("It opened at 10 a.m.| \"People came from all over the valley.\"")]
    public void A_stop_before_a_new_beginning_ends_a_sentence(string marked) => Assert.Equal(marked.Replace("| ", "|"), Split(marked.Replace("|", "")));

    [Theory]
    [InlineData("Mr. Olsen and Dr. No met Gov. Lind.")]
    [InlineData("Dist. Atty. Nora Lind met Lt. Col. Holm.")]
    [InlineData("J. R. Olsen met Nora B. Lind.")]
    [InlineData("It broke on Jan. 5 or Sept. 6.")]
    [InlineData("U.S. President Lind spoke.")]
    [InlineData("It broke at 7 p.m. Friday.")]
    [InlineData("The U.S. \"Star Fleet\" plan failed.")]
    [InlineData("At 8 p.m. “Jaws” was shown.")]
    [InlineData("The U.S. “Queen of Mills,” Olsen, came.")]
    [InlineData("It broke at 7 p.m. EST on Friday.")]
    [InlineData("Acme Corp. Chairman Olsen spoke.")]
    [InlineData("See No. 5 and vol. 3 of it.")]
    [InlineData("It broke ... and nobody came.")]
    [InlineData("\"Who broke it?\" Mira Olsen asked.")]
    [InlineData("\"It broke!\" he shouted.")]
    [InlineData("“It broke!” Olsen said.")]
    [InlineData("“It broke!” Mira Olsen tweeted Friday.")]
    [InlineData("“It broke!” Olsen said in court.")]
    [InlineData("Case No. VA1234 is closed.")]
    [InlineData("Olsen vs. Lind is old.")]
    [InlineData("The town of St. Olaf is gone.")]
    [InlineData("Version 1.2.3 broke.")]
    [InlineData("2. The mill is gone.")]
    [InlineData("• 12. The mill is gone.")]
    [InlineData("See p. 1225 of the report.")]
    [InlineData("It took approx. five hours and two hrs. more.")]
    [InlineData("Yahoo! said the mill is gone.")]
    [InlineData("Why now? asked Olsen.")]
    [InlineData("Example.Com bought the mill.")]
    [InlineData("P.S. The mill is gone.")]
    [InlineData("She read old songs, e.g. The Mill and The Dam.")]
    [InlineData("See the shop. example.com for more.")]
    [InlineData("See http://shop. one for more.")]
    public void A_stop_inside_a_sentence_does_not(string text) => Assert.Equal(text, Split(text));

    [Theory]
    [InlineData(".")]
    [InlineData("!)")]
    [InlineData("\" . ")]
    [InlineData("a.b")]
    public void Stops_on_end_are_read_once(string piece)
    {
        // Each sentence advances: there are never more sentences than stops, and every token lies in one.
        var text = string.Concat(Enumerable.Repeat(piece, 500)) + "x";
        var document = new Document("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        var words = SentenceSplitter.Split(document);
        var at = 0;
        foreach (var sentence in words.Sentences)
        {
            Assert.Equal(at, sentence.First);
            at = sentence.End;
        }
        Assert.Equal(words.Tokens.Length, at);
    }
}
