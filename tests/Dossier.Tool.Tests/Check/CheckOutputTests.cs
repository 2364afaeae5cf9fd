using Dossier.Engine;
using Dossier.Tool.Check;

namespace Dossier.Tool.Tests.Check;

public class CheckOutputTests
{
    [Fact]
    public void Text_is_one_line_a_place_as_compilers_write_it()
    {
        Assert.Equal(
            """
            a/one.txt(1,1): warning DSR1002: no \u001B[31mday
            a/one.txt(3,1): warning DSR2002: age of Brannoc: "Three boats" (3 boat) here; "Four boats" (4 boat) in b/two.txt(3,1)
            b/two.txt(3,1): warning DSR2002: age of Brannoc: "Four boats" (4 boat) here; "Three boats" (3 boat) in a/one.txt(3,1)
            1 dispute and 1 problem in 2 articles.

            """,
            Written(CheckText.Write));
    }

    [Fact]
    public void Json_has_its_members_in_a_fixed_order()
    {
        Assert.Equal(
            """
            {
              "version": 1,
              "articles": [
                {"file":"a/one.txt","headline":"Flood","datePublished":"2019-05-03","set":""},
                {"file":"b/two.txt","headline":"Flood","datePublished":"2019-05-03","set":""}
              ],
              "disputes": [
                {"id":"count: boat, sink","rule":"DSR2002","level":"warning","finding":"age of Brannoc","message":"age of Brannoc: \"Three boats\" (3 boat) here; \"Four boats\" (4 boat) in b/two.txt(3,1)","sides":[{"reading":"3 boat","rivals":[1]},{"reading":"4 boat","rivals":[0]}],"claims":[{"file":"a/one.txt","start":7,"end":18,"exact":"Three boats","line":3,"column":1,"value":"3 boat","side":0,"attributedTo":null},{"file":"b/two.txt","start":7,"end":17,"exact":"Four boats","line":3,"column":1,"value":"4 boat","side":1,"attributedTo":null}],"settled":false,"ruling":null,"why":null,"known":false}
              ],
              "problems": [
                {"file":"a/one.txt","rule":"DSR1002","level":"warning","message":"no \u001B[31mday","start":0,"end":5,"exact":"Flood","line":1,"column":1,"settled":false,"reason":null,"known":false}
              ],
              "notes": []
            }

            """,
            Written(CheckJson.Write));
    }

    [Fact]
    public void Json_Lines_say_what_each_line_is()
    {
        Assert.Equal(
            ["{\"record\":\"article\",\"file\":\"a/one.txt\"", "{\"record\":\"article\",\"file\":\"b/two.txt\"", "{\"record\":\"dispute\",\"id\":\"count: boat, sink\"", "{\"record\":\"problem\",\"file\":\"a/one.txt\""],
            Written(CheckJson.WriteLines).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join(',', l.Split(',').Take(l.Contains("dispute", StringComparison.Ordinal) ? 3 : 2))));
    }

    [Theory]
    [InlineData(Level.Info, true)]
    [InlineData(Level.Warning, true)]
    [InlineData(Level.Error, false)]
    public void A_warning_reaches_every_level_up_to_its_own(Level level, bool reaches)
    {
        Assert.Equal(reaches, Example().Reaches(level));
    }

    private static CheckResult Example()
    {
        var (articles, finding) = ExampleArticle.InDispute();
        return new CheckResult(articles, [finding], [FileProblem.Of(articles[0], articles[0].Problems[0])]);
    }

    private static string Written(Action<TextWriter, CheckResult> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output, Example());
        return output.ToString();
    }
}
