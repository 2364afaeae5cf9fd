using Dossier.Engine;
using Dossier.Tool.Extract;
using Dossier.Tool.Output;

namespace Dossier.Tool.Tests.Extract;

public class MentionOutputTests
{
    [Fact]
    public void Every_kind_has_its_members_in_a_fixed_order()
    {
        var facts = ExampleArticle.WithEveryKind();
        var lines = Mention.All(facts, [ExampleArticle.Statement()]).Select(m => Json.Text(json => MentionJson.Write(json, facts, m)));
        Assert.Equal(
            """
            {"file":"a/pier.txt","kind":"time","start":16,"end":21,"exact":"May 2","type":"DATE","value":"2019-05-02","mod":null}
            {"file":"a/pier.txt","kind":"statement","start":16,"end":68,"exact":"May 2 about 2.50 tonnes of \"salt\u001B\" fell on Rosa Diaz","subject":{"start":22,"end":50,"exact":"about 2.50 tonnes of \"salt\u001B\"","entities":[]},"predicate":"fall","object":null,"modifiers":[{"slot":"when","word":"on","start":16,"end":21,"exact":"May 2","entities":[]},{"slot":"other","word":"on","start":59,"end":68,"exact":"Rosa Diaz","entities":["Rosa Diaz"]}],"polarity":false,"modality":"will","hedge":"about","sources":[{"speaker":{"start":92,"end":95,"exact":"Lee","entities":[]},"cue":"said"}],"form":"verb","passive":false,"sureness":200}
            {"file":"a/pier.txt","kind":"quantity","start":22,"end":39,"exact":"about 2.50 tonnes","value":2.5,"unit":"tonne","change":"~","type":"measure","mod":"APPROX"}
            {"file":"a/pier.txt","kind":"quotation","start":43,"end":50,"exact":"\"salt\u001B\"","speaker":"Lee","direct":true}
            {"file":"a/pier.txt","kind":"name","start":59,"end":68,"exact":"Rosa Diaz","entity":"Rosa Diaz","type":"person","pronoun":false,"place":null,"in":null,"relation":null,"direction":null,"metres":null}
            {"file":"a/pier.txt","kind":"claim","start":81,"end":85,"exact":"hurt","subject":"Rosa Diaz","property":"health","value":"hurt","polarity":false,"attributedTo":"Lee","hedged":false}
            """,
            string.Join("\n", lines));
    }

    [Fact]
    public void A_place_is_told_with_what_it_lies_in_and_how_things_lie_to_it()
    {
        const string Text = "The ferry sank 150 miles (240 km) east of Aden at noon.\n\nDivers left the outskirts of Atlanta, Georgia, at dawn.";
        var facts = ArticleReader.Read("a/ferry.txt", Text, ArticleOptions.None);
        var lines = Mention.All(facts, []).Where(m => m.Kind == "name").Select(m => Json.Text(json => MentionJson.Write(json, facts, m)));
        Assert.Equal(
            """
            {"file":"a/ferry.txt","kind":"name","start":42,"end":46,"exact":"Aden","entity":"Aden","type":"place","pronoun":false,"place":"Aden","in":"Yemen","relation":"apart","direction":"E","metres":241401.6}
            {"file":"a/ferry.txt","kind":"name","start":86,"end":93,"exact":"Atlanta","entity":"Atlanta","type":"place","pronoun":false,"place":"Atlanta","in":"Georgia, United States","relation":"outskirts","direction":null,"metres":null}
            {"file":"a/ferry.txt","kind":"name","start":95,"end":102,"exact":"Georgia","entity":"Georgia","type":"place","pronoun":false,"place":"Georgia","in":"United States","relation":null,"direction":null,"metres":null}
            """,
            string.Join("\n", lines));
        Assert.Equal(
            "a/ferry.txt(1,43): name place Aden in Yemen: \"Aden\"",
            MentionLine.Write(facts, Mention.All(facts, []).First(m => m.Kind == "name")));
    }

    [Fact]
    public void Every_kind_has_a_line_for_people()
    {
        var facts = ExampleArticle.WithEveryKind();
        Assert.Equal(
            """
            a/pier.txt(3,4): time DATE 2019-05-02: "May 2"
            a/pier.txt(3,4): statement about 2.50 tonnes of "salt\u001B" | not will fall | - | when on May 2 | on Rosa Diaz | about | says Lee: "May 2 about 2.50 tonnes of "salt\u001B" fell on Rosa Diaz"
            a/pier.txt(3,10): quantity about 2.5 tonnes: "about 2.50 tonnes"
            a/pier.txt(3,31): quotation by Lee: "salt\u001B"
            a/pier.txt(3,47): name person Rosa Diaz: "Rosa Diaz"
            a/pier.txt(3,69): claim health of Rosa Diaz: not hurt, says Lee: "hurt"
            """,
            string.Join("\n", Mention.All(facts, [ExampleArticle.Statement()]).Select(m => MentionLine.Write(facts, m))));
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
