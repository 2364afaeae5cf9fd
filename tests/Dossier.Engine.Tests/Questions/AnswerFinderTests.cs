using Dossier.Engine.Claims;
using Question = Dossier.Engine.Questions.Question;
using Dossier.Engine.Findings;
using Dossier.Engine.Questions;

namespace Dossier.Engine.Tests.Questions;

/// <summary>Questions of a program and the findings that answer them, and questions that nothing answers.</summary>
public sealed class AnswerFinderTests
{
    private static readonly AnswerFinder Finder = Of(
        ("lee-meets-novak.txt", "", """
            Lee meets Novak

            By Tom Marsh, March 6, 2019

            Mayor Ann Lee met Viktor Novak in Oslo on Monday. The meeting lasted 40 minutes. Kestrel Ltd will create 300 jobs in Oslo.

            "We build the bridge in spring and the harbour in autumn," said Viktor Novak.
            """),
        ("talks.txt", "", """
            Talks in Oslo

            By Grace Hart, March 7, 2019

            Viktor Novak met Ann Lee in Oslo on March 5. Kestrel Ltd will create 300 jobs. The meeting lasted 40 minutes.

            Mayor Ann Lee said the bridge would open in spring.
            """),
        ("court.txt", "", """
            Court fines Kestrel

            By Tom Marsh, March 8, 2019

            A court fined Kestrel Ltd $2 million on Thursday. A fire on Friday killed 12 people and injured more than 30. Turnout was 61 per cent.

            Mayor Ann Lee met Bo Ek in Oslo on March 7.
            """),
        ("other-set.txt", "archive", """
            An older meeting

            By Tom Marsh, March 6, 2012

            Mayor Ann Lee met Viktor Novak in Oslo on March 1, 2012.
            """));

    [Theory]
    [InlineData("meeting", "Ann Lee", "Bo Ek", "Thursday 2019-03-07")]
    [InlineData("talks", "Lee", "Ek", "Thursday 2019-03-07")]
    [InlineData("met", "Ms. Ann Lee", "Mr. Bo Ek", "Thursday 2019-03-07")]
    [InlineData("MEETING", "Bo Ek", "ann lee", "Thursday 2019-03-07")]
    public void An_event_is_found_by_its_class_and_its_participants_in_any_form(string about, string one, string other, string day) =>
        Assert.Equal(day, Ask(Asked.When, about, [one, other]).Finding!.Agreed!.Text);

    [Fact]
    public void A_disputed_finding_is_the_answer_all_the_same()
    {
        var finding = Ask(Asked.When, "meeting", ["Ann Lee", "Viktor Novak"], set: "").Finding!;
        Assert.NotNull(finding.Dispute);
        Assert.Equal(["lee-meets-novak.txt", "talks.txt"], finding.Claims.Select(c => c.Path));
    }

    [Theory]
    [InlineData(Asked.HowLong, "meeting", "Ann Lee", "", "PT40M")]
    [InlineData(Asked.HowMany, "meeting", "Ann Lee", "jobs", "300 jobs")]
    [InlineData(Asked.HowMany, "meeting", "Viktor Novak", "jobs created", "300 jobs")]
    [InlineData(Asked.HowMany, "fire", "Oslo", "people killed", "12 people")]
    [InlineData(Asked.HowMany, "fire", "Oslo", "killed", "12 people")]
    [InlineData(Asked.HowMany, "fire", "Oslo", "injured", "more than 30")]
    [InlineData(Asked.When, "fire", "Oslo", "", "Friday 2019-03-08")]
    [InlineData(Asked.HowMuch, "fine", "Kestrel", "", "USD 2,000,000")]
    [InlineData(Asked.HowMuch, "election", "Bo Ek", "turnout", "61 %")]
    [InlineData(Asked.Who, "meeting", "Viktor Novak", "Lee", "mayor")]
    [InlineData(Asked.Where, "meeting", "Viktor Novak", "", "Oslo")]
    public void A_question_is_matched_by_what_is_asked(Asked asked, string about, string participant, string of, string value) =>
        Assert.Equal(value, Ask(asked, about, [participant], of, "").Finding?.Agreed?.Text);

    [Theory]
    // Another event of the same people, other people, a place that is none of them, and things that nobody counted.
    [InlineData(Asked.When, "wedding", "Ann Lee", "")]
    [InlineData(Asked.When, "meeting", "Grace Hart", "")]
    [InlineData(Asked.When, "fire", "Ann Lee", "")]
    [InlineData(Asked.When, "meeting", "Bergen", "")]
    [InlineData(Asked.HowLong, "strike", "Ann Lee", "")]
    [InlineData(Asked.HowMany, "meeting", "Ann Lee", "houses")]
    [InlineData(Asked.HowMany, "meeting", "Ann Lee", "jobs cut")]
    [InlineData(Asked.HowMany, "meeting", "Ann Lee", "the")]
    [InlineData(Asked.HowMany, "meeting", "Ann Lee", "")]
    [InlineData(Asked.HowMuch, "meeting", "Viktor Novak", "")]
    [InlineData(Asked.Who, "meeting", "Ann Lee", "Viktor Novak")]
    [InlineData(Asked.Who, "meeting", "Ann Lee", "Bob Lee")]
    [InlineData(Asked.Where, "fire", "Oslo", "")]
    [InlineData(Asked.Where, "meeting", "Grace Hart", "")]
    [InlineData(Asked.When, "", "", "")]
    public void What_looks_alike_is_no_answer(Asked asked, string about, string participant, string of) =>
        Assert.True(Ask(asked, about, [participant], of).IsNone);

    [Fact]
    public void A_question_that_matches_two_events_gets_both()
    {
        var answer = Ask(Asked.When, "meeting", ["Ann Lee"]);
        Assert.Null(answer.Finding);
        Assert.True(answer.Findings.Count >= 2);
    }

    [Theory]
    [InlineData("Mayor Ann Lee met Peter Cole in Oslo on Monday.", "Oslo")]
    [InlineData("Ann Lee met Peter Cole on Monday in Oslo, Norway.", "Oslo")]
    [InlineData("Ann Lee met Peter Cole in Norway. On Monday, Ann Lee met Peter Cole in Oslo.", "Oslo")]
    // Another place, a plan, a denial, somebody's view, and what is only named beside the event.
    [InlineData("Ann Lee met Peter Cole in Oslo. Ann Lee met Peter Cole in Bergen.", "Bergen, Oslo")]
    [InlineData("Ann Lee will meet Peter Cole in Oslo.", "")]
    [InlineData("Ann Lee did not meet Peter Cole in Oslo.", "")]
    [InlineData("Ann Lee met Peter Cole, who grew up in Oslo.", "")]
    [InlineData("Ann Lee met Peter Cole from Oslo.", "")]
    [InlineData("In Norway's view, Ann Lee met Peter Cole too late.", "")]
    public void Where_it_was_is_the_narrowest_place_told_of_it(string text, string places)
    {
        var finder = Of(("a.txt", "", "Lee and Ek\n\nBy Tom Marsh, March 6, 2019\n\n" + text + "\n"));
        var answer = finder.Answer(new Question(Asked.Where, "meeting", new(["Ann Lee", "Peter Cole"]), "", null));
        Assert.Equal(places, string.Join(", ", answer.Findings.Select(f => f.Agreed!.Text).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_set_narrows()
    {
        Assert.Equal("Thursday 2012-03-01", Ask(Asked.When, "meeting", ["Ann Lee", "Viktor Novak"], set: "archive").Finding!.Agreed!.Text);
        Assert.True(Ask(Asked.When, "meeting", ["Ann Lee", "Bo Ek"], set: "archive").IsNone);
        Assert.Equal(2, Ask(Asked.When, "meeting", ["Ann Lee", "Viktor Novak"]).Findings.Count);
    }

    [Fact]
    public void Only_kinds_that_will_do_are_given() =>
        Assert.True(Finder.Answer(new Question(Asked.HowMuch, "fine", new(["Kestrel"]), "", ""), [ValueKind.Percentage]).IsNone);

    [Fact]
    public void Quotations_are_those_of_articles_that_name_every_participant()
    {
        Assert.Equal([new Voice("lee-meets-novak.txt", "Viktor Novak")], Ask(Asked.Said, "meeting", ["Ann Lee", "Viktor Novak"], "Novak").Voices);
        Assert.True(Ask(Asked.Said, "meeting", ["Ann Lee", "Bo Ek"], "Novak").IsNone);
        Assert.True(Ask(Asked.Said, "meeting", ["Ann Lee"], "Grace Hart").IsNone);
    }

    [Fact]
    public void The_order_of_the_articles_changes_nothing()
    {
        var question = new Question(Asked.When, "meeting", new(["Ann Lee"]), "", null);
        var digests = Finder.Articles.Reverse().ToList();
        Assert.Equal(Finder.Answer(question), new AnswerFinder(FindingsBuilder.Build(digests), digests).Answer(question));
    }

    private static Answer Ask(Asked asked, string about, string[] participants, string of = "", string? set = null) =>
        Finder.Answer(new Question(asked, about, new(participants), of, set));

    private static AnswerFinder Of(params (string Path, string Set, string Text)[] articles)
    {
        var digests = articles.Select(a => ArticleReader.Read(a.Path, a.Text, new ArticleOptions(a.Set)).Digest).ToList();
        return new AnswerFinder(FindingsBuilder.Build(digests), digests);
    }
}
