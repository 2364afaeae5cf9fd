using Dossier.Tool.Extract;
using Dossier.Tool.Output;

namespace Dossier.Tool.Tests.Extract;

public class MentionOutputTests
{
    [Fact]
    public void Every_kind_has_its_members_in_a_fixed_order()
    {
        var facts = ExampleArticle.WithEveryKind();
        var lines = Mention.All(facts).Select(m => Json.Text(json => MentionJson.Write(json, facts, m)));
        Assert.Equal(
            """
            {"file":"a/pier.txt","kind":"time","start":16,"end":21,"exact":"May 2","type":"DATE","value":"2019-05-02","mod":null}
            {"file":"a/pier.txt","kind":"quantity","start":22,"end":39,"exact":"about 2.50 tonnes","value":2.5,"unit":"tonne","change":"~","type":"measure","mod":"APPROX"}
            {"file":"a/pier.txt","kind":"quotation","start":43,"end":50,"exact":"\"salt\u001B\"","speaker":"Lee","direct":true}
            {"file":"a/pier.txt","kind":"name","start":59,"end":68,"exact":"Rosa Diaz","entity":"Rosa Diaz","type":"person","pronoun":false}
            {"file":"a/pier.txt","kind":"claim","start":81,"end":85,"exact":"hurt","subject":"Rosa Diaz","property":"health","value":"hurt","polarity":false,"attributedTo":"Lee","hedged":false}
            """,
            string.Join("\n", lines));
    }

    [Fact]
    public void Every_kind_has_a_line_for_people()
    {
        var facts = ExampleArticle.WithEveryKind();
        Assert.Equal(
            """
            a/pier.txt(3,4): time DATE 2019-05-02: "May 2"
            a/pier.txt(3,10): quantity about 2.5 tonnes: "about 2.50 tonnes"
            a/pier.txt(3,31): quotation by Lee: ""salt\u001B""
            a/pier.txt(3,47): name person Rosa Diaz: "Rosa Diaz"
            a/pier.txt(3,69): claim health of Rosa Diaz: not hurt, says Lee: "hurt"
            """,
            string.Join("\n", Mention.All(facts).Select(m => MentionLine.Write(facts, m))));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.Equal("{\"a\":\"x\uFFFDy\\uD83D\\uDE00\"}", Json.Text(json =>
        {
            json.WriteStartObject();
            json.WriteText("a", "x\uD800y\U0001F600");
            json.WriteEndObject();
        }));
    }
}
