using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

public sealed class WordCutterTests
{
    private static (Words Words, List<Word> Cut) Cut(string text)
    {
        var document = new Document("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        var words = SentenceSplitter.Split(document);
        var cut = new List<Word>();
        foreach (var sentence in words.Sentences)
        {
            var before = cut.Count;
            Assert.Equal(WordCutter.Cut(words, sentence, cut), cut.Count - before);
        }
        return (words, cut);
    }

    private static void Check(string expected, string text) =>
        Assert.Equal(expected, string.Join("|", Cut(text).Cut.Select(w => text.Substring(w.Start, w.Length))));

    [Theory]
    [InlineData("Olsen doesn't know", "Olsen|does|n't|know")]
    [InlineData("I'm sure they're late", "I|'m|sure|they|'re|late")]
    [InlineData("We’ve paid and you’ll see he’d won’t", "We|’ve|paid|and|you|’ll|see|he|’d|wo|n’t")]
    [InlineData("She wouldn't've come", "She|would|n't|'ve|come")]
    [InlineData("the mill's owner and the Olsens' dam", "the|mill|'s|owner|and|the|Olsens|'|dam")]
    [InlineData("He cannot say what he's gonna do", "He|can|not|say|what|he|'s|gon|na|do")]
    [InlineData("They dont care, youre late", "They|do|nt|care|,|you|re|late")]
    [InlineData("Its not here", "It|s|not|here")]
    [InlineData("the \"Gull\"'s crew of 2003's race", "the|\"|Gull|\"|'s|crew|of|2003|'s|race")]
    [InlineData("Olsen 's boat was n't there", "Olsen|'s|boat|was|n't|there")]
    public void A_contraction_is_two_words(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("at five o'clock O'Brien sang", "at|five|o'clock|O'Brien|sang")]
    [InlineData("its roof fell", "its|roof|fell")]
    [InlineData("let 'em go", "let|'em|go")]
    [InlineData("the '60s and the 1920's and ’72", "the|'60s|and|the|1920's|and|’72")]
    [InlineData("he said 'em'", "he|said|'|em|'")]
    [InlineData("Sana'a and D'Arcy", "Sana'a|and|D'Arcy")]
    public void An_apostrophe_inside_a_word_is_none(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("a 40-minute meeting", "a|40|-|minute|meeting")]
    [InlineData("a six-year-old girl", "a|six|-|year|-|old|girl")]
    [InlineData("the Lind-Holm plan", "the|Lind|-|Holm|plan")]
    [InlineData("5-10 boats, a 3-2 win", "5|-|10|boats|,|a|3|-|2|win")]
    [InlineData("the dam—old as it was—held", "the|dam|—|old|as|it|was|—|held")]
    [InlineData("U.S.-led and and/or", "U.S.|-|led|and|and|/|or")]
    [InlineData("1911–1950", "1911|–|1950")]
    public void A_hyphen_between_words_is_a_word(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("a co-founder re-elected in mid-June", "a|co-founder|re-elected|in|mid-June")]
    [InlineData("an e-mail from the ex-mayor's anti-dam club", "an|e-mail|from|the|ex-mayor|'s|anti-dam|club")]
    [InlineData("the mid-1980s", "the|mid-1980s")]
    public void A_prefix_stays_with_its_word(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("anti - no", "anti|-|no")]
    [InlineData("pre- and post-war", "pre|-|and|post-war")]
    [InlineData("a recent-most case", "a|recent|-|most|case")]
    public void A_prefix_without_its_word_does_not(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("Mr. Olsen met Dr. Lind of Acme Inc. on Jan. 5", "Mr.|Olsen|met|Dr.|Lind|of|Acme|Inc.|on|Jan.|5")]
    [InlineData("J. R. Holm, Ph.D., of the U.S. Navy", "J.|R.|Holm|,|Ph.D.|,|of|the|U.S.|Navy")]
    [InlineData("at 7:30 p.m. today", "at|7:30|p.m.|today")]
    [InlineData("See No. 5, p. 12, i.e. the dam", "See|No.|5|,|p.|12|,|i.e.|the|dam")]
    public void An_abbreviation_keeps_its_stop(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("The answer is no.", "The|answer|is|no|.")]
    [InlineData("It works for Acme Inc.", "It|works|for|Acme|Inc|.")]
    [InlineData("He felt ill.", "He|felt|ill|.")]
    [InlineData("That was plan B.", "That|was|plan|B|.")]
    [InlineData("2. The mill burnt.", "2|.|The|mill|burnt|.")]
    public void A_sentence_keeps_its_own(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("10:30 and 1/2/2017 and 3.5 and 1,000", "10:30|and|1/2/2017|and|3.5|and|1,000")]
    [InlineData("call 555-0100 or 1-800-555-0100 or 202.555.0100", "call|555-0100|or|1-800-555-0100|or|202.555.0100")]
    [InlineData("the 20th, 1980s, B2B and AS400", "the|20th|,|1980s|,|B2B|and|AS400")]
    [InlineData("about .15 or $.04", "about|.15|or|$|.04")]
    [InlineData("call +46 8 or +4685550100", "call|+46|8|or|+4685550100")]
    public void A_figure_is_one_word(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("$3.5M or US$200m or 45%", "$|3.5|M|or|US$|200|m|or|45|%")]
    [InlineData("5pm, 7km, Rs500", "5|pm|,|7|km|,|Rs|500")]
    [InlineData("[13,14] and #1", "[|13|,|14|]|and|#|1")]
    [InlineData("24°C", "24|°|C")]
    public void What_is_counted_is_a_word_of_its_own(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("See https://example.org/a-b_c?d=1&e=(f), please", "See|https://example.org/a-b_c?d=1&e=(f)|,|please")]
    [InlineData("(www.example.com/x).", "(|www.example.com/x|)|.")]
    [InlineData("Write to <n.lind-holm@mail.example.com>.", "Write|to|<|n.lind-holm@mail.example.com|>|.")]
    [InlineData("mailto:lind@example.com", "mailto:lind@example.com")]
    [InlineData("Example.com's plan_2-b.docx", "Example.com|'s|plan_2-b.docx")]
    [InlineData("see comp.lang.misc and example.org/a/b.", "see|comp.lang.misc|and|example.org/a/b|.")]
    [InlineData("@lind said #dam2017", "@lind|said|#dam2017")]
    public void An_address_is_one_word(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("Look:http is old", "Look|:|http|is|old")]
    [InlineData("lunch @ noon", "lunch|@|noon")]
    [InlineData("so...www", "so|...|www")]
    [InlineData("a/b:c", "a|/|b|:|c")]
    public void What_only_looks_like_an_address_is_not(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("Well ... no -- not so!!! Why?!", "Well|...|no|--|not|so|!!!|Why|?!")]
    [InlineData("AT&T and R&D, w/o salt, s/he", "AT&T|and|R&D|,|w/o|salt|,|s/he")]
    [InlineData("fine :-) or ;) <3", "fine|:-)|or|;)|<3")]
    [InlineData("Marks&Spencer", "Marks|&|Spencer")]
    public void Signs_that_belong_together_are_one_word(string text, string expected) => Check(expected, text);

    [Theory]
    [InlineData("'")]
    [InlineData("n't")]
    [InlineData("'s")]
    [InlineData("x'll")]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("co-")]
    [InlineData("1-")]
    [InlineData("1:")]
    [InlineData("1/a")]
    [InlineData("a@")]
    [InlineData("@a.")]
    [InlineData("http://")]
    [InlineData("http:")]
    [InlineData("(")]
    [InlineData(":)")]
    [InlineData("A&")]
    [InlineData("_")]
    [InlineData("[1]")]
    [InlineData("1. ")]
    [InlineData("\uD83D")]
    [InlineData("\uFE0F")]
    public void Every_letter_of_any_text_lies_in_exactly_one_word(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000));
        var (words, cut) = Cut(text);
        var at = 0;
        foreach (var word in cut)
        {
            Assert.True(word.Length > 0 && word.Start >= at);
            Assert.True(string.IsNullOrWhiteSpace(text[at..word.Start]));
            at = word.End;
        }
        Assert.Equal(words.Tokens[^1].End, at);
    }

    [Fact]
    public void Words_are_appended_without_clearing_the_callers_list()
    {
        const string text = "The dam broke.";
        var words = SentenceSplitter.Split(new Document("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]));
        var cut = new List<Word> { new(0, 1) };
        Assert.Equal(4, WordCutter.Cut(words, words.Sentences[0], cut));
        Assert.Equal([new(0, 1), new(0, 3), new(4, 3), new(8, 5), new(13, 1)], cut);
    }
}
