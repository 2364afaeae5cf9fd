using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;
using Dossier.Engine.Matching;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Forms of values that questions are read from, each beside what only looks like it.</summary>
public sealed class AskedFormsTests
{
    [Theory]
    // Days of every week.
    [InlineData("The pool is open on Tuesday and Friday.", ClaimKind.Date, "Tuesday, Friday")]
    [InlineData("We are closed on Mondays.", ClaimKind.Date, "Monday")]
    [InlineData("Staff can be reached from Monday to Wednesday.", ClaimKind.Date, "Monday, Tuesday, Wednesday")]
    [InlineData("The group meets every Thursday.", ClaimKind.Date, "Thursday")]
    // Shares in words.
    [InlineData("It takes two thirds of those who vote.", ClaimKind.Percentage, "two thirds")]
    [InlineData("Half of the mark comes from the exam.", ClaimKind.Percentage, "half")]
    // How many times.
    [InlineData("Orla Vint won the prize twice.", ClaimKind.Count, "twice")]
    [InlineData("The filter is cleaned once a week.", ClaimKind.Count, "once")]
    // Numbers said twice, in words of contracts.
    [InlineData("A password has fourteen (14) characters.", ClaimKind.Count, "14 characters")]
    [InlineData("An answer is given within four (4) hours.", ClaimKind.Duration, "PT4H")]
    // Rates.
    [InlineData("A free key allows 1,000 calls a day.", ClaimKind.Count, "1,000 calls per day")]
    // Nothing to pay.
    [InlineData("Admission to the mill is free.", ClaimKind.Money, "nothing")]
    [InlineData("Repairs are done at no charge.", ClaimKind.Money, "nothing")]
    // Ages.
    [InlineData("A boy of 12 found the coins.", ClaimKind.Age, "12")]
    [InlineData("Anyone over 16 can join the club.", ClaimKind.Age, "more than 16")]
    // Numbers that stand for those they count.
    [InlineData("Thirteen were airlifted to hospital.", ClaimKind.Count, "thirteen")]
    [InlineData("Of the 118 people on board, 43 died.", ClaimKind.Count, "43")]
    [InlineData("The remaining seven stayed aboard.", ClaimKind.Count, "seven")]
    [InlineData("Four hid, and the other three swam ashore.", ClaimKind.Count, "three")]
    [InlineData("All nine stayed until dawn.", ClaimKind.Count, "nine")]
    [InlineData("The 12 remaining stayed aboard.", ClaimKind.Count, "12")]
    [InlineData("The remaining 12 voted against the plan.", ClaimKind.Count, "12")]
    [InlineData("The other 14 were arrested on Monday.", ClaimKind.Count, "14")]
    // Parts and members.
    [InlineData("The town opened a 40-seat theatre.", ClaimKind.Count, "40 seats")]
    [InlineData("The ship carried a crew of 21.", ClaimKind.Count, "21 members")]
    // Lengths with colons.
    [InlineData("Anna Berg won in 1:59.14 there.", ClaimKind.Duration, "PT1M59.14S")]
    // Hours.
    [InlineData("The library opens at 9.30 every day.", ClaimKind.Hour, "09:30")]
    [InlineData("The walkout began at six.", ClaimKind.Hour, "six")]
    // Versions and codes.
    [InlineData("The program needs Windows 11 or later.", ClaimKind.Version, "11")]
    [InlineData("The new version is 7.3.", ClaimKind.Version, "7.3")]
    [InlineData("She left on flight BA117 to Oslo.", ClaimKind.Version, "BA117")]
    // Limits by their words.
    [InlineData("The maximum size of a file is 20 MB.", ClaimKind.Measure, "at most 20 megabytes")]
    [InlineData("No file may be larger than 30 MB.", ClaimKind.Measure, "at most 30 megabytes")]
    [InlineData("A request is given up after 250 ms.", ClaimKind.Duration, "PT0.25S")]
    // What is left of a game.
    [InlineData("Lasko tied it with 7:41 left in the first half.", ClaimKind.Duration, "PT7M41S")]
    [InlineData("The Hawks led by nine with 2:05 remaining.", ClaimKind.Duration, "PT2M5S")]
    // Sums of a money that is not named, or by the word before them.
    [InlineData("We pay 38 cents a kilometre.", ClaimKind.Money, "38 cents a kilometre")]
    [InlineData("The bridge costs 2.7 million in all.", ClaimKind.Money, "2,700,000")]
    [InlineData("A budget of 184,000 pounds was agreed.", ClaimKind.Money, "184,000 pounds")]
    internal void A_value_is_read(string text, ClaimKind kind, string value) =>
        Assert.Contains(value, Claims(text).Where(c => c.Question!.Kind == kind).Select(c => c.Value.Text));

    [Theory]
    // A day of this week, or the last.
    [InlineData("The pool opened on Tuesday.", ClaimKind.Date, "Tuesday")]
    // Half a tablet is no share, and twice as many no number of times.
    [InlineData("Children take half a tablet.", ClaimKind.Percentage, "half a")]
    [InlineData("The mill has twice as many visitors as before.", ClaimKind.Count, "twice")]
    [InlineData("Once he had left, the door was locked.", ClaimKind.Count, "Once")]
    // A decade.
    [InlineData("The hall was built in the 60s.", ClaimKind.Duration, "PT60S")]
    // Times of day.
    [InlineData("The train left at 7:41.", ClaimKind.Duration, "PT7M41S")]
    [InlineData("Lasko tied it with 7:41 left in the first half.", ClaimKind.Count, "41 people")]
    // What is counted is named, or nobody is counted.
    [InlineData("The remaining seven boats sank.", ClaimKind.Count, "seven")]
    [InlineData("Above all seven sounded odd.", ClaimKind.Count, "seven")]
    [InlineData("All nine of hearts is a card.", ClaimKind.Count, "nine")]
    [InlineData("The other 12 km were walked.", ClaimKind.Count, "12")]
    // A load, and a bill in lives.
    [InlineData("A load of 184,000 pounds was lifted.", ClaimKind.Money, "184,000 pounds")]
    [InlineData("The storm cost 12 lives.", ClaimKind.Money, "12")]
    // Other freedom.
    [InlineData("The prisoner was set free.", ClaimKind.Money, "nothing")]
    [InlineData("The members are free to leave.", ClaimKind.Money, "nothing")]
    [InlineData("A free key is sent by post.", ClaimKind.Money, "nothing")]
    // A box of twelve has no age, and a crate no birthday.
    [InlineData("A box of 12 stood in the hall.", ClaimKind.Age, "12")]
    // At ten degrees nobody begins anything.
    [InlineData("The water freezes at six degrees below zero.", ClaimKind.Hour, "six")]
    [InlineData("Shares in the mill closed at $9.30 on Friday.", ClaimKind.Hour, "09:30")]
    // "NATO" is no code, and a name with a number no version.
    [InlineData("The table stood in room 11 of the inn.", ClaimKind.Version, "11")]
    [InlineData("The tallest of the trees is 20 m.", ClaimKind.Measure, "at most 20 metres")]
    internal void What_only_looks_like_it_is_not(string text, ClaimKind kind, string value) =>
        Assert.DoesNotContain(Claims(text), c => c.Question!.Kind == kind && c.Value.Text == value && c.Question.Unit is not "" | kind != ClaimKind.Date);

    [Theory]
    [InlineData("The pool is open on Tuesday and Friday.", "The pool is open on Monday and Friday.", ClaimKind.Date, Concord.Exclude)]
    // Who names fewer days may have named the next only; what is open on some days is closed on others.
    [InlineData("The pool is open on Tuesday and Friday.", "The pool is open on Fridays.", ClaimKind.Date, Concord.Open)]
    [InlineData("The pool is open on Tuesday and Friday.", "The pool is closed on Mondays.", ClaimKind.Date, Concord.Agree)]
    [InlineData("It takes two thirds of the votes.", "It takes 67 per cent of the votes.", ClaimKind.Percentage, Concord.Agree)]
    [InlineData("It takes two thirds of the votes.", "It takes 75 per cent of the votes.", ClaimKind.Percentage, Concord.Exclude)]
    [InlineData("The walkout began at six.", "The walkout began at 6 p.m.", ClaimKind.Hour, Concord.Agree)]
    [InlineData("The walkout began at six.", "The walkout began at 7 a.m.", ClaimKind.Hour, Concord.Exclude)]
    [InlineData("The maximum size of a file is 20 MB.", "No file may be larger than 30 MB.", ClaimKind.Measure, Concord.Exclude)]
    [InlineData("The maximum size of a file is 20 MB.", "The maximum size of a file is 20 MB.", ClaimKind.Measure, Concord.Agree)]
    // A money that one side does not name.
    [InlineData("The fare is €0.42 a kilometre.", "The fare is 38 cents a kilometre.", ClaimKind.Money, Concord.Exclude)]
    [InlineData("The fare is €0.38 a kilometre.", "The fare is 38 cents a kilometre.", ClaimKind.Money, Concord.Agree)]
    [InlineData("Lasko tied it with 7:41 left in the half.", "Lasko tied it with 7 minutes 42 seconds to go in the half.", ClaimKind.Duration, Concord.Exclude)]
    // One currency by its code and by its noun, and two currencies of one noun.
    [InlineData("The dividend is SEK 3 a share.", "The dividend is 4 crowns a share.", ClaimKind.Money, Concord.Exclude)]
    [InlineData("The dividend is SEK 3 a share.", "The dividend is NOK 4 a share.", ClaimKind.Money, Concord.Open)]
    // Into it, and out of it.
    [InlineData("Mona Brandt checked into the clinic on 3 May 2024.", "Mona Brandt checked out of the clinic on 5 May 2024.", ClaimKind.Date, Concord.Open)]
    internal void Values_exclude_each_other_as_they_are_meant(string first, string second, ClaimKind kind, Concord expected)
    {
        var (a, b) = (new ArticleTerms(Read("a.txt", first).Digest), new ArticleTerms(Read("b.txt", second).Digest));
        Assert.Equal(expected, Exclusion.Of(new ArticlePair(a, b), a.Questions.First(q => q.Question.Kind == kind), b.Questions.First(q => q.Question.Kind == kind)));
    }

    [Fact]
    public void Days_of_every_week_are_told_once()
    {
        var told = FindingsBuilder.Build([Read("a.txt", "The Lidorf pool\n\nThe Lidorf pool is open on Tuesday and Friday. Ann Lee runs the Lidorf pool.").Digest, Read("b.txt", "The Lidorf pool\n\nThe Lidorf pool is open on Monday and Friday. Ann Lee runs the Lidorf pool.").Digest])
            .Where(f => f.Dispute is not null).ToList();
        Assert.Equal(["Tuesday, Friday", "Monday, Friday"], Assert.Single(told).Dispute!.Sides.Select(s => s.Reading));
    }

    [Theory]
    [InlineData("The default of `idle_timeout` is `30s`.", "PT30S")]
    [InlineData("Set `poll` to `5m` in the file.", "PT5M")]
    [InlineData("Logs are kept for `14d` by the server.", "P14D")]
    [InlineData("| Setting | Value |\n| --- | --- |\n| `ttl` | `2h` |", "PT2H")]
    [InlineData("| Setting | Value |\n| --- | --- |\n| `ttl` | `1w` |", "P1W")]
    // Prose has metres and decades, and bold is no code.
    [InlineData("The pool is 5m long.", null)]
    [InlineData("The pool is **5m** long.", null)]
    [InlineData("The hall is from the **60s** of the last century.", null)]
    public void A_letter_behind_digits_in_code_font_is_a_unit_of_time(string text, string? length)
    {
        var claims = Read("a.md", text).Claims.Select(c => c.Digest).Where(c => c.Question is { Kind: ClaimKind.Duration or ClaimKind.Measure }).ToList();
        Assert.Equal(length is null ? [] : [length], claims.Where(c => c.Question!.Kind == ClaimKind.Duration).Select(c => c.Value.Text));
        Assert.True(length is null || claims.Count == 1);
    }

    [Theory]
    [InlineData("`retry.max_attempts`", "attempt")]
    [InlineData("maxUploadSize", "size")]
    public void A_setting_is_of_the_last_word_of_its_name(string name, string thing)
    {
        var claims = Read("a.md", $"# Settings\n\n| Setting | Value |\n| --- | --- |\n| {name} | 8 |\n").Claims.Select(c => c.Digest);
        Assert.Contains(claims, c => c.Question is { } question && question.Thing.Lemma == thing && c.Value.Text.StartsWith('8'));
    }

    [Theory]
    [InlineData("passenger", true)]
    [InlineData("nurse", true)]
    [InlineData("bucket", false)]
    [InlineData("storm", false)]
    public void Nouns_for_people_are_known(string noun, bool isPerson) => Assert.Equal(isPerson, Meanings.IsPerson(Meanings.Find(noun)));

    private static List<ClaimDigest> Claims(string text) => [.. Read("a.txt", text).Claims.Select(c => c.Digest).Where(c => c.Question is not null)];

    private static ArticleFacts Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None);
}
