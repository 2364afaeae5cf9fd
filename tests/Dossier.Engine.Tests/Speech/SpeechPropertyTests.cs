using CsCheck;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Speech;

namespace Dossier.Engine.Tests.Speech;

public sealed class SpeechPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
            "Ann Lee ", "said ", "the mayor ", "\"", "“", "”", "'", "‘", "’", "«", "»", ", ", ". ", ": ", "that ", "according to ", "According to ", "told ", "reporters ", "he ", "was ", "quoted as saying ",
            "adding ", "called ", "it ", "who ", "and ", "while ", "\n\n", "in ", "on Monday ", "17", "?", "!", "reports ", "Acme ", "of ", "a ", "—", "'s ", "will ").List[0, 40].Select(string.Concat));

    internal static SpeechMention[] Recognize(string text)
    {
        var document = DocumentReader.Read("a.txt", text);
        return SpeechRecognizer.Recognize(document, SentenceSplitter.Split(document), new NamesFound([], [], []));
    }

    [Fact]
    public void In_any_text_every_span_lies_within_bounds_and_speech_is_in_order() => Texts.Sample(text =>
    {
        var at = 0;
        foreach (var said in Recognize(text))
        {
            Assert.True(said.Span.Start >= at && said.Content.Length > 0 && said.Span.Contains(said.Content) && said.Span.End <= text.Length);
            // Quoted sentences that stand alone are said by somebody who is not named.
            Assert.True(said.Cue.Length > 0 ? said.Cue.End <= text.Length && said.SpeakerSpan.Length > 0 && said.SpeakerSpan.End <= text.Length : said is { IsDirect: true, Speaker: null, SpeakerSpan.Length: 0 });
            at = said.Span.Start;
        }
    });

    [Theory]
    [InlineData("said ")]
    [InlineData("\"")]
    [InlineData("“a")]
    [InlineData("a, b, said that ")]
    [InlineData("according to Lee, ")]
    [InlineData("Lee told the ")]
    [InlineData("called \"x\" ")]
    [InlineData("\"We won,\" Lee said. ")]
    [InlineData("“We won\n\n")]
    public void Memory_grows_no_faster_than_the_text(string piece)
    {
        var small = Allocated(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)));
        var large = Allocated(string.Concat(Enumerable.Repeat(piece, 80_000 / piece.Length)), small * 12);
        Assert.InRange(large / (double)small, 0, 12);
    }

    private static long Allocated(string text, long enough = -1)
    {
        var document = DocumentReader.Read("a.txt", text);
        var words = SentenceSplitter.Split(document);
        return Allocation.Of(() => SpeechRecognizer.Recognize(document, words, new NamesFound([], [], [])), enough);
    }
}
