using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Documents;

/// <summary>Texts whose sentences are not read as English, and those that look so and are.</summary>
public sealed class WritingTests
{
    private const string English = "The ferry sank on Monday and 14 people were hurt. The harbour was closed, and nobody knew when it would open again. ";
    private const string German = "Bei dem Brand in der alten Mühle wurden am Montag 14 Menschen verletzt. Das sagte die Polizei am Abend, und sie sucht noch nach der Ursache. ";

    private static ArticleFacts Read(string text, string path = "a.txt") => ArticleReader.Read(path, text, ArticleOptions.None);

    [Theory]
    [InlineData("de", German)]
    [InlineData("de", "Mühle abgebrannt\n\nIn der Nacht auf den 3. März ist die alte Mühle abgebrannt. Es gab keine Verletzten.")]
    [InlineData("fr", "L'incendie de la vieille usine a fait 14 blessés dans la nuit de lundi. Les pompiers sont arrivés très vite, selon la mairie, et le pont est fermé.")]
    [InlineData("es", "El incendio de la antigua fábrica dejó 14 heridos en la noche del lunes, según la policía. No se sabe cómo empezó, pero los bomberos ya lo han apagado.")]
    [InlineData("it", "L'incendio nella vecchia fabbrica ha ferito 14 persone nella notte di lunedì. La polizia non sa come è cominciato, ma i pompieri lo hanno spento.")]
    [InlineData("pt", "O incêndio na antiga fábrica deixou 14 feridos na noite de segunda. A polícia não sabe como começou, mas os bombeiros já o apagaram.")]
    [InlineData("nl", "Bij de brand in de oude molen zijn maandag 14 mensen gewond geraakt. Dat zegt de politie, die nog niet weet hoe het vuur is ontstaan.")]
    [InlineData("sv", "Vid branden i den gamla kvarnen skadades 14 personer på måndagen. Det säger polisen, som inte vet hur den började.")]
    [InlineData("pl", "W pożarze starego młyna zostało rannych 14 osób. Policja nie wie, jak do tego doszło, ale strażacy są już na miejscu i nie ma zagrożenia dla domów.")]
    [InlineData("tr", "Pazartesi günü Halden'de çıkan yangında 14 kişi öldü, dedi belediye başkanı. Yangın eski değirmende başladı ve kısa sürede yandaki evlere sıçradı. Polis henüz yangının neden çıktığını söylemedi. Birçok kişi şimdi akrabalarının yanında kalıyor, çünkü bahardan önce eve dönmek mümkün değil.")]
    [InlineData("tr", "Eski değirmende çıkan yangında 14 kişi yaralandı. Polis, yangının nasıl çıktığını bilmiyor ve bu konuda bir açıklama için çok erken olduğunu söyledi, ama köprü daha açık değil.")]
    [InlineData("ru", "При пожаре на старой мельнице пострадали 14 человек. В полиции не знают, как он начался, но пожарные уже на месте.")]
    [InlineData("ja", "月曜日の夜、古い水車小屋で火事があり、14人がけがをしました。警察が原因を調べています。")]
    [InlineData("zh", "周一晚上，一座旧磨坊发生火灾，造成14人受伤。警方正在调查原因，桥梁仍然关闭。消防员已经到场。")]
    [InlineData("el", "Στη φωτιά που ξέσπασε στον παλιό μύλο τραυματίστηκαν 14 άνθρωποι, είπε η αστυνομία.")]
    [InlineData("fi", "Vanhan myllyn palossa Haldenissa loukkaantui maanantaina 14 ihmistä, kertoi poliisi. Vahingot ovat 3 miljoonaa euroa. Syytä ei vielä tiedetä.")]
    [InlineData("vi", "Vụ cháy tại nhà máy cũ ở Halden hôm thứ Hai đã làm 14 người bị thương, cảnh sát cho biết. Nguyên nhân chưa rõ.")]
    [InlineData("und", "Halden kentindeki eski değirmende çıkan yangında pazartesi günü 14 kişi yaralandı, polis açıkladı. Zarar 3 milyon euro.")]
    [InlineData("und", "Í brunanum í gömlu myllunni slösuðust 14 manns á mánudag, sagði lögreglan. Orsökin er ekki kunn og brúin er enn lokuð.")]
    [InlineData("und", "ባለፈው ሰኞ በአሮጌው ወፍጮ ቤት በተነሳ እሳት 14 ሰዎች ተጎድተዋል ሲል ፖሊስ ተናግሯል። ምክንያቱ ገና አልታወቀም።")]
    public void Another_language_is_told_by_its_words(string language, string text)
    {
        var article = Read(text);

        Assert.Equal(language, article.Document.Language);
        var problem = Assert.Single(article.Problems);
        Assert.Equal(("DSR0004", default(TextSpan), Level.Info), (problem.Rule.Id, problem.Span, problem.Level));
        Assert.Empty(article.Claims);
        Assert.Empty(article.Digest.Entities);
        Assert.Empty(article.Mentions.Speech);
    }

    [Theory]
    [InlineData("de", "lang: de")]
    [InlineData("de-AT", "language: \"de-AT\"")]
    [InlineData("pt-BR", "locale: pt_BR")]
    [InlineData("fr", "lang: FR # not yet translated")]
    public void Another_language_is_told_by_the_front_matter(string language, string line)
    {
        var article = Read("---\ntitle: Ferry\ndate: 2019-03-03\n" + line + "\n---\n\nDie 14.\n", "a.md");

        Assert.Equal(language, article.Document.Language);
        Assert.Contains("says it is in another language", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(article.Claims);
    }

    [Theory]
    [InlineData("en", English)]
    [InlineData("en-GB", "---\nlang: en-GB\n---\n\n" + English)]
    [InlineData("en", "")]
    [InlineData("en", "14")]
    [InlineData("en", "Die Another Day\n\nThe film was shown in the old harbour hall.")]
    [InlineData("en", "Ristorante Da Mario in Via del Corso burnt down.")]
    [InlineData("en", "Mayor José de la Cruz met Hélène du Pré and Giovanni della Porta in São Paulo on Monday.\n\nThe three will meet in Rio de Janeiro next, he said.")]
    [InlineData("en", English + "„Das war nicht der erste Brand in der Stadt, und wir haben es der Polizei auch gesagt“, he said. It means that they knew.")]
    [InlineData("en", English + "The song is called “Non, je ne regrette rien”, and everyone on the quay knew all of the words to it.")]
    [InlineData("en", "Der Spiegel, Die Zeit, Le Monde, El País and La Repubblica all led with the ferry on Tuesday, and the Frankfurter Allgemeine did so the day after.")]
    [InlineData("en", "Results\n\nDe Jong 6-4 Van den Berg\n\nDe la Cruz 7-5 Van der Meer\n\nDa Silva 6-1 Del Potro\n\nThe final is on Sunday at the old hall.")]
    [InlineData("en", "WASHINGTON (AP) — Al Green, Al Smith and Ed Sur are in. So is Al Per.")]
    [InlineData("en", "Bouillabaisse de Marseille, coq au vin and tarte des demoiselles Tatin are on the menu of the new restaurant, and it opens on Monday.")]
    [InlineData("en", "Smith, Jones, Olsen, Lind, Holm, Ek, Berg, Dahl, Lund, Moe, Vik, Bakke, Hagen, Strand, Eide, Solberg")]
    [InlineData("en", "Москва (Moscow) and Київ (Kyiv) were not at the talks, and no date was given for the next ones.")]
    [InlineData("en", "Lorem Ipsum Ltd said that it would buy Dolor Sit Amet SA for $2 million.")]
    [InlineData("en", "Menu: café au lait, crème brûlée, entrée, pâté, soufflé, consommé, purée. Ask the waiter for the day's price.")]
    [InlineData("en", "Åse Ødegård, Øystein Ågotnes, Łukasz Żak, Nguyễn Văn Ánh, Zoë Müller, Jürgen Größ, Çağla Şen, Émile Zola, Ðorđe Đukić, Ána Ürge")]
    public void English_with_foreign_words_and_names_stays_English(string language, string text)
    {
        var article = Read(text);

        Assert.Equal(language, article.Document.Language);
        Assert.DoesNotContain(article.Problems, p => p.Rule.Id == "DSR0004");
        Assert.True(article.Document.IsEnglishProse);
    }

    [Fact]
    public void What_holds_in_every_language_is_kept()
    {
        var article = Read("---\ntitle: Brand in der Mühle\nauthor: Mira Olsen\ndate: 2019-03-03T05:10:37+01:00\nlang: de\n---\n\n" + German
            + "Der Schaden liegt bei 5000 € oder 20 % des Wertes, nicht bei 14,5 % und 1.500 €. Die Mühle ist von 1911 und wurde am 2001-05-04 verkauft. Im Mai kamen 30 Gäste.", "a.md");

        Assert.Equal("2019-03-03T05:10:37+01:00", article.Digest.DatePublished);
        Assert.Equal(["Mira Olsen"], article.Document.Authors.Select(article.Document.Slice));
        Assert.Equal("Brand in der Mühle", article.Document.Slice(article.Document.Headline));
        Assert.Equal(["5000 €", "20 %"], article.Mentions.Quantities.Select(q => article.Document.Slice(q.Span)));
        Assert.Equal(["1911", "2001-05-04"], article.Mentions.Times.Where(t => t.Span.Start > 100).Select(t => article.Document.Slice(t.Span)));
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Ferry sinks</title></head>\n<body>\n<p>The ferry sank on Monday and 14 people were hurt.</p>\n</body>\n</html>\n", "en")]
    [InlineData("<!doctype html><html lang=de><body><p>Nichts.</p></body></html>", "de")]
    [InlineData("<html>\n<body>\n<p>" + English + "</p>\n</body></html>", "en")]
    [InlineData("<div>\n<p>The ferry sank.</p>\n<p>14 were hurt.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n<li>Three</li>\n</ul>\n<table><tr><td>1</td></tr><tr><td>2</td></tr></table>\n</div>", "en")]
    public void A_page_of_HTML_is_no_prose(string text, string language)
    {
        var article = Read(text);

        Assert.Equal(language, article.Document.Language);
        Assert.Contains("HTML", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(article.Claims);
        Assert.DoesNotContain("<", article.Document.Slice(article.Document.Headline), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XML", "<?xml version=\"1.0\"?>\n<news><title>Ferry sinks</title><text>" + English + "</text></news>\n")]
    [InlineData("RSS", "\n<rss version=\"2.0\"><channel><title>News</title><item><description>" + English + "</description></item></channel></rss>\n")]
    [InlineData("Atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><summary>" + English + "</summary></entry></feed>\n")]
    [InlineData("RTF", "{\\rtf1\\ansi{\\fonttbl\\f0\\fswiss Helvetica;}\\f0\\pard " + English + "\\par }\n")]
    [InlineData("TeX", "\\documentclass{article}\n\\begin{document}\n\\section{Ferry}\n" + English + "\n\\end{document}\n")]
    [InlineData("PDF", "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n(" + English + ") Tj\n")]
    [InlineData("PostScript", "%!PS-Adobe-3.0\n/Times 12 selectfont (" + English + ") show\n")]
    public void A_file_of_a_format_for_programs_is_no_prose(string format, string text)
    {
        var article = Read(text);

        Assert.StartsWith("The article is a file of " + format + ";", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(article.Claims);
        Assert.Equal("", article.Document.Slice(article.Document.Headline));
    }

    [Fact]
    public void A_page_of_XHTML_is_a_page() =>
        Assert.Contains("HTML", Assert.Single(Read("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html lang=\"en\"><head><title>Ferry</title></head><body><p>" + English + "</p></body></html>").Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Mount it with `mount <base> <path>` and read the <title> of <body>.\n\n" + English)]
    [InlineData("# Ferry\n\n<p align=\"center\"><img src=\"ferry-2019.png\"></p>\n\n" + English + "<br>\n" + English)]
    [InlineData("<a id=\"top\"></a>\n# Ferry\n\n" + English)]
    [InlineData("The page began with <!DOCTYPE html>, he said.\n\n" + English)]
    [InlineData("<details><summary>Log</summary>\n\n" + English + "\n\n</details>\n")]
    public void Markdown_with_tags_is_prose(string text) => Assert.True(Read(text).Document.IsEnglishProse);

    [Fact]
    public void Two_columns_of_print_are_no_prose()
    {
        var article = Read(string.Concat(Enumerable.Repeat(
            "The ferry sank on Monday and 14        were hurt when the old mill burnt\npeople were taken to the harbour        down, and the mayor said that it\nclinic, where they stayed for a         would not be built up again before\nweek, the captain of the boat           the summer, for want of any money.\n", 3)));

        Assert.Contains("columns", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(article.Claims);
    }

    [Theory]
    [InlineData("The ferry company's ships      12 of them new\n")]
    [InlineData("Olsen, Mira (captain)          Halden Steel Ltd\n")]
    [InlineData("The ferry sank on Monday and 14 people were hurt, and nobody knew why.\n")]
    [InlineData("    The ferry sank on Monday and 14 people were taken to the clinic.\n")]
    public void Tables_and_indented_lines_are_no_columns_of_print(string line) =>
        Assert.True(Read(string.Concat(Enumerable.Repeat(line, 12))).Document.IsEnglishProse);

    [Fact]
    public void Control_characters_among_letters_are_no_text()
    {
        var article = Read(string.Concat(Enumerable.Repeat("The fer\u0001ry sank \u0002on Mon\u0003day, 14 hu\u0005rt. ", 10)));

        Assert.Equal("und", article.Document.Language);
        Assert.Contains("control", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(article.Claims);
        Assert.DoesNotContain(Read("\fThe ferry\tsank on Monday.\v\r\nNobody was hurt.\u0085" + English + "\u0001").Problems, p => p.Rule.Id == "DSR0004");
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE", "de")]
    [InlineData("en_US", "en-US")]
    [InlineData("zh-Hant-TW", "zh-Hant-TW")]
    [InlineData("German", null)]
    [InlineData("d", null)]
    [InlineData("de-", null)]
    [InlineData("de AT", null)]
    [InlineData("1e", null)]
    public void A_language_tag_is_read_as_BCP_47_has_it(string text, string? tag) => Assert.Equal(tag, WritingReader.Tag(text));

    [Fact]
    public void Words_that_join_others_are_told_apart_by_their_hash()
    {
        var words = Vocabulary.Instance.Lines("Language/languages.lexicon").SelectMany(l => l.Fields[1].Split(' ')).Distinct(StringComparer.Ordinal).ToList();

        Assert.Equal(words.Count, words.Select(w => LanguageGuess.Hash(w, 0, w.Length)).Distinct().Count());
        Assert.All(words, w => Assert.Equal(w, w.ToLowerInvariant()));
    }

    [Fact]
    public void A_list_of_files_is_no_language() =>
        Assert.Equal("en", Read(string.Concat(Enumerable.Range(0, 200).Select(i => $"man{i % 8}/x_{i}.man in man{i % 3} "))).Document.Language);

    [Fact]
    public void A_name_said_over_and_over_is_no_language() =>
        Assert.True(Read(string.Concat(Enumerable.Repeat("Ann Lee met Bo Ek ", 200))).Document.IsEnglishProse);

    [Fact]
    public void A_word_of_each_language_is_listed_once() => Assert.All(
        Vocabulary.Instance.Lines("Language/languages.lexicon"),
        line => Assert.Equal(line.Fields[1].Split(' ').Order(StringComparer.Ordinal), line.Fields[1].Split(' ').Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
}
