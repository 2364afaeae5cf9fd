using Dossier.Engine.Claims;
using Dossier.Engine.Matching;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Pages without a date: what a value is an attribute of stands in the words around it, and what tells two things apart is another question.</summary>
public sealed class AttributeTests
{
    [Theory]
    [InlineData("The default read timeout is 30 seconds.", "read timeout", "default")]
    [InlineData("On the Cove plan a project has up to 20 members.", "cove plan project", "")]
    [InlineData("The maximum length of a title is 120 characters.", "length title", "maximum")]
    [InlineData("Tarnhook 4 needs 2 GB of memory.", "4 memory tarnhook", "")]
    internal void What_a_value_is_of_is_read(string text, string qualifiers, string bound)
    {
        var question = Asked(text, undated: true).Questions.First(q => q.Question.IsOfValue && q.Question.Kind != ClaimKind.Version).Question;
        Assert.Equal(qualifiers, string.Join(" ", question.Qualifiers.Select(t => t.Lemma).OrderBy(t => t, StringComparer.Ordinal)));
        Assert.Equal(bound, question.Bound);
    }

    [Theory]
    // Of the same.
    [InlineData("The default read timeout is 30 seconds.", "The default read timeout is 45 seconds.", Evidence.QualifiersSame)]
    [InlineData("The Cove plan costs $19 a month.", "Cove is $29 a month.", Evidence.QualifiersOneSided)]
    // Of two things, plans, kinds and versions.
    [InlineData("The default read timeout is 30 seconds.", "The default session timeout is 45 seconds.", Evidence.QualifierSwapped)]
    [InlineData("The Cove plan costs $19 a month.", "The Harbour plan costs $49 a month.", Evidence.QualifierSwapped)]
    [InlineData("Every driver has 25 days of annual leave.", "Every driver has 10 days of sick leave.", Evidence.QualifierSwapped)]
    [InlineData("Snapshots are kept for 30 days.", "Traces are kept for 7 days.", Evidence.QualifierSwapped)]
    // Of another act, and of another bound.
    [InlineData("Tarnhook was founded in 2004.", "Tarnhook was sold in 2006.", Evidence.ActSwapped)]
    [InlineData("The alarm rings when the pressure exceeds 120 psi.", "The alarm sleeps when the pressure falls below 60 psi.", Evidence.ActSwapped)]
    [InlineData("This page was updated on 3 May 2024.", "This page was updated on 4 May 2024.", Evidence.ParticularOne)]
    [InlineData("The default number of workers is 4.", "The maximum number of workers is 32.", Evidence.BoundOther)]
    [InlineData("Suppose the pool has 4 workers.", "The pool has 8 workers.", Evidence.ParticularOne)]
    internal void Two_pages_are_held_together_by_what_they_name(string first, string second, Evidence expected)
    {
        Assert.Contains(expected, Rows(first, second));
    }

    [Theory]
    [InlineData("The default read timeout is 30 seconds.", "The default read timeout is 45 seconds.", false)]
    [InlineData("A reader waits for the server for 30 seconds.", "The read timeout is 45 seconds.", false)]
    [InlineData("The default read timeout is 30 seconds.", "The default session timeout is 45 seconds.", true)]
    [InlineData("The Cove plan costs $19 a month.", "The Harbour plan costs $49 a month.", true)]
    [InlineData("The default number of workers is 4.", "The maximum number of workers is 32.", true)]
    // Counts introduce what follows on each page.
    [InlineData("There are three ways to move a basin.", "There are two ways to grow a pool.", true)]
    internal void What_tells_two_things_apart_bars_pages(string first, string second, bool isBarred)
    {
        Assert.Equal(isBarred, Bars.Apply(Asked(first, undated: true).Questions.First(q => q.Question.IsOfValue).Question.Kind, Rows(first, second)));
    }

    [Theory]
    [InlineData("Tarnhook 2.4 benchmarks", "Tarnhook 2.5 benchmarks", true)]
    [InlineData("Move from v1.9.2", "Move from v1.9.3", true)]
    [InlineData("Benchmarks of Tarnhook", "Tarnhook benchmarks", false)]
    internal void Pages_of_two_versions_are_on_two_things(string first, string second, bool isBarred)
    {
        const string text = "The default read timeout is 30 seconds.", other = "The default read timeout is 45 seconds.";
        var (a, b) = (Page($"---\ntitle: {first}\n---\n\n{text}\n"), Page($"---\ntitle: {second}\n---\n\n{other}\n"));
        var (one, two) = (a.Questions.First(q => q.Question.IsOfValue), b.Questions.First(q => q.Question.IsOfValue));
        Assert.Equal(isBarred, Bars.Apply(one.Question.Kind, new EvidenceReader().Read(new ArticlePair(a, b), one, two, lead: 0)));
    }

    [Fact]
    public void A_title_in_the_front_matter_is_a_heading_of_what_follows()
    {
        Assert.Contains("backup", Page("---\ntitle: Backups of the archive\n---\n\nThey are kept for 30 days.\n").Questions.First(q => q.Question.IsOfValue).Question.Sentence.Labels.Select(l => l.Lemma));
    }

    [Fact]
    public void Dated_reports_are_no_pages()
    {
        var (a, b) = (Asked("The harbour has 30 berths.", undated: false), Asked("The marina has 45 berths.", undated: false));
        Assert.DoesNotContain(Evidence.OfPages, new EvidenceReader().Read(new ArticlePair(a, b), a.Questions.First(q => q.Question.IsOfValue), b.Questions.First(q => q.Question.IsOfValue), lead: 0));
    }

    [Theory]
    // What is needed or in use.
    [InlineData("Tarnhook needs Node 18.2 or later.", "18.2", "minimum")]
    [InlineData("Tarnhook runs on Debian 11 and newer.", "11", "minimum")]
    [InlineData("- Hoist >= v1.21.3", "1.21.3", "minimum")]
    [InlineData("You must use TLS version 1.3.", "1.3", "minimum")]
    [InlineData("The new version is 7.3.", "7.3", "")]
    internal void A_version_is_read(string text, string version, string bound)
    {
        var question = Assert.Single(Asked(text, undated: true).Questions, q => q.Question.Kind == ClaimKind.Version);
        Assert.Equal((version, bound), (question.Claim.Value.Text, question.Question.Bound));
    }

    [Theory]
    // Which one is meant, and since when.
    [InlineData("Since version 2.3 it can run without root.")]
    [InlineData("Tarnhook 2.8 introduced snapshots.")]
    [InlineData("Snapshots were added in Tarnhook 2.8.")]
    [InlineData("The Tarnhook 3.0 release removes them.")]
    [InlineData("As of version 4.1 traces are kept.")]
    [InlineData("It is for those who come from Tarnhook version v2.10.1.")]
    internal void A_version_that_only_says_which_is_none(string text) =>
        Assert.DoesNotContain(Asked(text, undated: true).Questions, q => q.Question.Kind == ClaimKind.Version);

    [Theory]
    [InlineData("Tarnhook needs Node 18.2 or later.", "Tarnhook needs Node 20.1 or later.", Concord.Exclude)]
    [InlineData("Tarnhook needs Node 18.2 or later.", "Tarnhook needs Node 18.2.4 or later.", Concord.Agree)]
    [InlineData("Tarnhook needs Node 18.2 or later.", "The tests use Node version 20.1.", Concord.Open)]
    // "Shall" and "can" are of now, so that limits are set against limits.
    [InlineData("The kernel shall support a maximum of 10 tasks.", "The kernel shall support up to 20 tasks.", Concord.Exclude)]
    internal void Needs_are_set_against_needs(string first, string second, Concord expected)
    {
        var (a, b) = (Asked(first, undated: true), Asked(second, undated: true));
        Assert.Equal(expected, Exclusion.Of(new ArticlePair(a, b), Value(a), Value(b)));

        static Asked Value(ArticleTerms terms) => terms.Questions.FirstOrDefault(q => q.Question.Kind == ClaimKind.Version) ?? terms.Questions.First(q => q.Question.IsOfValue);
    }

    private static List<Evidence> Rows(string first, string second)
    {
        var (a, b) = (Asked(first, undated: true), Asked(second, undated: true));
        var one = a.Questions.First(q => q.Question.IsOfValue);
        return new EvidenceReader().Read(new ArticlePair(a, b), one, b.Questions.First(q => q.Question.Kind == one.Question.Kind), lead: 0);
    }

    private static ArticleTerms Asked(string text, bool undated) =>
        Page(undated ? $"# Hoist\n\n{text}\n" : $"---\ndate: 2024-05-03\n---\n\n# Hoist\n\n{text}\n");

    private static ArticleTerms Page(string text) => new(ArticleReader.Read("page.md", text, ArticleOptions.None).Digest);
}
