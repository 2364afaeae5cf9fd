namespace Dossier.Engine.Tests.Documents.Metadata;

/// <summary>Each fault is told at its characters, which stand between « and »; the keys around it are read.</summary>
public sealed class FaultyFrontMatterTests
{
    private static void Check(string rule, string marked, string? title = "Dam", string? published = "2019-03-03", string body = "\n\nThe dam broke.")
    {
        var start = marked.IndexOf("\u00AB", StringComparison.Ordinal);
        var end = marked.IndexOf("\u00BB", StringComparison.Ordinal) - 1;
        var text = marked.Replace("\u00AB", "", StringComparison.Ordinal).Replace("\u00BB", "", StringComparison.Ordinal);
        var article = ArticleReader.Read("a.md", text + body, ArticleOptions.None);

        var problem = Assert.Single(article.Problems);
        Assert.Equal((rule, text[start..end]), (problem.Rule.Id, article.Document.Slice(problem.Span)));
        Assert.Equal(start, problem.Span.Start);
        Assert.Contains(": ", problem.Message, StringComparison.Ordinal);
        if (title is not null)
            Assert.Equal(title, article.Document.HeadlineText);
        if (published is not null)
            Assert.Equal(published, article.Digest.DatePublished);
    }

    [Theory]
    // Not well formed.
    [InlineData("title: Dam\nsummary: «\"A dam»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: 'It'«s a dam'»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: A dam«:» the end\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: A dam«:»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: \"A dam\" «of earth»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: [a, b] «c»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags: «[dam, mill»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags: «[dam,»\n  mill\ndate: 2019-03-03")]
    [InlineData("title: Dam\nseo: «{a: 1»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags: [dam]«]»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags: [dam«}»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags: [«,» dam]\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags: [dam, «@»mill]\ndate: 2019-03-03")]
    [InlineData("title: Dam\n«title»: Mill\ndate: 2019-03-03")]
    [InlineData("date: 2019-03-03\ntitle: Dam\n«date»: 2001-01-01")]
    [InlineData("title: Dam\nseo:\n«\ta: 1»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nseo:\n  a: '1'\n«\tb: 2»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ndate: '2019-03-03'\n  «tags: a»")]
    [InlineData("title: Dam\nseo:\n  a: 1\n    b«:» 2\ndate: 2019-03-03")]
    [InlineData("title: Dam\nseo:\n    a: 1\n  «b: 2»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags:\n  - a\n «- b»\ndate: 2019-03-03")]
    [InlineData("title: Dam\ntags:\n  - a\n    - b«:» 1\ndate: 2019-03-03")]
    [InlineData("title: Dam\n«just words»\ndate: 2019-03-03")]
    [InlineData("title: Dam\n«key:value»\ndate: 2019-03-03")]
    [InlineData("title: Dam\n«= x»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: \"C:«\\d»ocs\"\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: \"«\\x»4\"\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «*unknown»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «!!str» a\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «&» a\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «@mill»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «`mill`»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «%mill»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «, mill»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «- mill»\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: «|x»\n  a\ndate: 2019-03-03")]
    [InlineData("title: Dam\nsummary: > «a»\n  b\ndate: 2019-03-03")]
    [InlineData("title: Dam\n«? a»\n: b\ndate: 2019-03-03")]
    [InlineData("title: Dam\nseo: {a: 1, «a»: 2}\ndate: 2019-03-03")]
    [InlineData("title: Dam\nseo: {«[a]»: 2}\ndate: 2019-03-03")]
    [InlineData("title: Dam\n<<: «dam»\ndate: 2019-03-03")]
    [InlineData("«unread»\ntitle: Dam\ndate: 2019-03-03")]
    [InlineData("«\ttitle: Dam»\ndate: 2019-03-03", false)]
    [InlineData("  title: Dam\n  date: 2019-03-03\n«tags: a»")]
    public void Yaml(string lines, bool isRead = true) =>
        Check("DSR0006", "---\n" + lines + "\n---", isRead ? "Dam" : null, isRead ? "2019-03-03" : null);

    [Theory]
    // Well formed, and no value of its key.
    [InlineData("DSR0003", "title: Dam\ndate: «2026-13-45»", "Dam", null)]
    [InlineData("DSR0003", "title: Dam\ndate: «next week»", "Dam", null)]
    [InlineData("DSR0003", "title: Dam\ndate: «2019»", "Dam", null)]
    [InlineData("DSR0003", "title: Dam\ndate: «true»", "Dam", null)]
    [InlineData("DSR0005", "title: Dam\ndate: «[2019-03-03]»", "Dam", null)]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\nseo:\n  «date: 2001-01-01»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\nlang: «German»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\ndraft: «maybe»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\nupdated: \"«soon»\"")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\npublisher: «[a, b]»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\nauthor: «12»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\nauthors:\n  - «[a, b]»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\nauthors:\n  - «twitter: jo»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\ntags: «{a: b}»")]
    [InlineData("DSR0005", "title: Dam\ndate: 2019-03-03\nslug: «[a]»")]
    [InlineData("DSR0005", "title: «[Dam]»\ndate: 2019-03-03", null)]
    public void Values(string rule, string lines, string? title = "Dam", string? published = "2019-03-03") => Check(rule, "---\n" + lines + "\n---", title, published);

    [Theory]
    [InlineData("title = \"Dam\"\nsummary = «\"A dam»\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\nsummary = «A dam»\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\nsummary = «\n»date = 2019-03-03", null)]
    [InlineData("title = \"Dam\"\n«summary: A dam»\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\n«title» = \"Mill\"\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\ntags = «[\"a\"»\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\ntags = [\"a\" «\"»b\"]\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\nday = «2019-02-30»\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\nn = 1 «2»\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\nn = «012»\ndate = 2019-03-03")]
    [InlineData("title = \"Dam\"\ndate = 2019-03-03\n«[extra»\na = 1")]
    [InlineData("title = \"Dam\"\ndate = 2019-03-03\n[a]\n[«a»]")]
    [InlineData("title = \"Dam\"\nsummary = \"C:«\\d»\"\ndate = 2019-03-03")]
    public void Toml(string lines, string? published = "2019-03-03") => Check("DSR0006", "+++\n" + lines + "\n+++", "Dam", published);

    [Theory]
    [InlineData("{\"title\": \"Dam\",\n \"date\": «2019-03-03»\n}")]
    [InlineData("{\"title\": \"Dam\"\n «\"»date\": \"2019-03-03\"\n}")]
    [InlineData("{\"title\": «\"Dam»\n}")]
    [InlineData("{\"title\": \"Dam\", «}»")]
    [InlineData("«{»\"title\": \"Dam\"")]
    public void Json(string text) => Check("DSR0006", text, null, null, body: text.EndsWith("Dam\"", StringComparison.Ordinal) ? "" : "\n\nThe dam broke.");

    [Theory]
    [InlineData("«---»\ntitle: Dam\ndate: 2019-03-03")]
    [InlineData("«+++»\ntitle = \"Dam\"")]
    public void What_opens_and_never_ends_is_told(string text) => Check("DSR0006", text, null, null);

    [Theory]
    [InlineData("---\nThe dam broke on Monday.\n\n---\n\nNobody was hurt.")]
    [InlineData("---\n\nNote: the dam broke.")]
    [InlineData("---\nOn Monday: the dam.")]
    [InlineData("+++ the dam +++")]
    [InlineData("{the dam} broke: {\"so\"}")]
    [InlineData("{\"a\": 1} and more of it broke.")]
    [InlineData("- - -\ntitle: Dam\n- - -")]
    [InlineData("---\n---\nThe dam broke.")]
    [InlineData("---\n# nothing yet\n---\nThe dam broke.")]
    public void What_only_looks_like_front_matter_is_passed_over(string text) =>
        Assert.DoesNotContain(ArticleReader.Read("a.md", text, ArticleOptions.None).Problems, p => p.Rule.Id is "DSR0006" or "DSR0005" or "DSR0003");
}
