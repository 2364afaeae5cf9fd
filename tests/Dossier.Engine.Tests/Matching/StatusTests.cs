using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Matching;

/// <summary>Whether a thing is there, included, needed, allowed, supported, open or on, in whichever words.</summary>
public sealed class StatusTests
{
    private const string Told = "\n\nIngrid Lindqvist of the Halden Inn told Tomas Okafor of the Calder Harbour Board about the house.";

    public static TheoryData<string, string, string> Words => new()
    {
        { "allowed is", "The meal is allowed.", "allowed meal affirmed" },
        { "fine is", "The meal is fine.", "allowed meal affirmed" },
        { "permitted is", "The meal is permitted.", "allowed meal affirmed" },
        { "welcome is", "The meal is welcome.", "allowed meal affirmed" },
        { "banned is", "The meal is banned.", "allowed meal denied" },
        { "forbidden is", "The meal is forbidden.", "allowed meal denied" },
        { "prohibited is", "The meal is prohibited.", "allowed meal denied" },
        { "included is", "The meal is included.", "included meal affirmed" },
        { "part is", "The meal is part of the price.", "included meal affirmed" },
        { "provided is", "The meal is provided.", "included meal affirmed" },
        { "supplied is", "The meal is supplied.", "included meal affirmed" },
        { "excluded is", "The meal is excluded.", "included meal denied" },
        { "extra is", "The meal is extra.", "included meal denied" },
        { "compulsory is", "The meal is compulsory.", "needed meal affirmed" },
        { "essential is", "The meal is essential.", "needed meal affirmed" },
        { "mandatory is", "The meal is mandatory.", "needed meal affirmed" },
        { "necessary is", "The meal is necessary.", "needed meal affirmed" },
        { "needed is", "The meal is needed.", "needed meal affirmed" },
        { "obligatory is", "The meal is obligatory.", "needed meal affirmed" },
        { "required is", "The meal is required.", "needed meal affirmed" },
        { "optional is", "The meal is optional.", "needed meal denied" },
        { "unnecessary is", "The meal is unnecessary.", "needed meal denied" },
        { "voluntary is", "The meal is voluntary.", "needed meal denied" },
        { "enabled is", "The meal is enabled.", "on meal affirmed" },
        { "on is", "The meal is on.", "on meal affirmed" },
        { "disabled is", "The meal is disabled.", "on meal denied" },
        { "off is", "The meal is off.", "on meal denied" },
        { "open is", "The meal is open.", "open meal affirmed" },
        { "closed is", "The meal is closed.", "open meal denied" },
        { "shut is", "The meal is shut.", "open meal denied" },
        { "accepted is", "The meal is accepted.", "supported meal affirmed" },
        { "implemented is", "The meal is implemented.", "supported meal affirmed" },
        { "supported is", "The meal is supported.", "supported meal affirmed" },
        { "unsupported is", "The meal is unsupported.", "supported meal denied" },
        { "admit passive", "The meals are admitted.", "allowed meal affirmed" },
        { "allow passive", "The meals are allowed.", "allowed meal affirmed" },
        { "permit passive", "The meals are permitted.", "allowed meal affirmed" },
        { "ban passive", "The meals are banned.", "allowed meal denied" },
        { "forbid passive", "The meals are forbidden.", "allowed meal denied" },
        { "prohibit passive", "The meals are prohibited.", "allowed meal denied" },
        { "include passive", "The meals are included.", "included meal affirmed" },
        { "provide passive", "The meals are provided.", "included meal affirmed" },
        { "supply passive", "The meals are supplied.", "included meal affirmed" },
        { "exclude passive", "The meals are excluded.", "included meal denied" },
        { "need passive", "The meals are needed.", "needed meal affirmed" },
        { "require passive", "The meals are required.", "needed meal affirmed" },
        { "activate passive", "The meals are activated.", "on meal affirmed" },
        { "enable passive", "The meals are enabled.", "on meal affirmed" },
        { "deactivate passive", "The meals are deactivated.", "on meal denied" },
        { "disable passive", "The meals are disabled.", "on meal denied" },
        { "close passive", "The meals are closed.", "open meal denied" },
        { "shut passive", "The meals are shut.", "open meal denied" },
        { "accept passive", "The meals are accepted.", "supported meal affirmed" },
        { "implement passive", "The meals are implemented.", "supported meal affirmed" },
        { "support passive", "The meals are supported.", "supported meal affirmed" },
        { "allow active", "The inn allows a permit.", "allowed permit affirmed" },
        { "permit active", "The inn permits a permit.", "allowed permit affirmed" },
        { "forbid active", "The inn forbids a permit.", "allowed permit denied" },
        { "prohibit active", "The inn prohibits a permit.", "allowed permit denied" },
        { "include active", "The inn includes a permit.", "included permit affirmed" },
        { "exclude active", "The inn excludes a permit.", "included permit denied" },
        { "need active", "The inn needs a permit.", "needed permit affirmed" },
        { "require active", "The inn requires a permit.", "needed permit affirmed" },
        { "accept active", "The inn accepts a permit.", "supported permit affirmed" },
        { "support active", "The inn supports a permit.", "supported permit affirmed" },
        { "take active", "The inn takes a permit.", "supported permit affirmed" },
        { "have active", "The inn has a permit.", "there permit affirmed" },
        { "lack active", "The inn lacks a permit.", "there permit denied" },
        { "book must", "Guests must book a permit.", "needed permit affirmed" },
        { "bring must", "Guests must bring a permit.", "needed permit affirmed" },
        { "buy must", "Guests must buy a permit.", "needed permit affirmed" },
        { "carry must", "Guests must carry a permit.", "needed permit affirmed" },
        { "get must", "Guests must get a permit.", "needed permit affirmed" },
        { "have must", "Guests must have a permit.", "needed permit affirmed" },
        { "hold must", "Guests must hold a permit.", "needed permit affirmed" },
        { "obtain must", "Guests must obtain a permit.", "needed permit affirmed" },
        { "pay must", "Guests must pay a permit.", "needed permit affirmed" },
        { "present must", "Guests must present a permit.", "needed permit affirmed" },
        { "produce must", "Guests must produce a permit.", "needed permit affirmed" },
        { "provide must", "Guests must provide a permit.", "needed permit affirmed" },
        { "show must", "Guests must show a permit.", "needed permit affirmed" },
        { "submit must", "Guests must submit a permit.", "needed permit affirmed" },
        { "take must", "Guests must take a permit.", "needed permit affirmed" },
        { "use must", "Guests must use a permit.", "needed permit affirmed" },
        { "wear must", "Guests must wear a permit.", "needed permit affirmed" },
        { "bring may", "Guests may bring a camera.", "allowed camera affirmed" },
        { "carry may", "Guests may carry a camera.", "allowed camera affirmed" },
        { "keep may", "Guests may keep a camera.", "allowed camera affirmed" },
        { "leave may", "Guests may leave a camera.", "allowed camera affirmed" },
        { "park may", "Guests may park a camera.", "allowed camera affirmed" },
        { "put may", "Guests may put a camera.", "allowed camera affirmed" },
        { "take may", "Guests may take a camera.", "allowed camera affirmed" },
        { "use may", "Guests may use a camera.", "allowed camera affirmed" },
        { "wear may", "Guests may wear a camera.", "allowed camera affirmed" },
        { "carry found", "The men did not carry any cracks.", "there crack denied" },
        { "cause found", "The men did not cause any cracks.", "there crack denied" },
        { "confirm found", "The men did not confirm any cracks.", "there crack denied" },
        { "contain found", "The men did not contain any cracks.", "there crack denied" },
        { "detect found", "The men did not detect any cracks.", "there crack denied" },
        { "discover found", "The men did not discover any cracks.", "there crack denied" },
        { "exist found", "Cracks did not exist.", "there crack denied" },
        { "face found", "The men did not face any cracks.", "there crack denied" },
        { "find found", "The men did not find any cracks.", "there crack denied" },
        { "have found", "The men did not have any cracks.", "there crack denied" },
        { "hear found", "The men did not hear any cracks.", "there crack denied" },
        { "hold found", "The men did not hold any cracks.", "there crack denied" },
        { "locate found", "The men did not locate any cracks.", "there crack denied" },
        { "make found", "The men did not make any cracks.", "there crack denied" },
        { "notice found", "The men did not notice any cracks.", "there crack denied" },
        { "observe found", "The men did not observe any cracks.", "there crack denied" },
        { "occur found", "Cracks did not occur.", "there crack denied" },
        { "plan found", "The men did not plan any cracks.", "there crack denied" },
        { "record found", "The men did not record any cracks.", "there crack denied" },
        { "report found", "The men did not report any cracks.", "there crack denied" },
        { "reveal found", "The men did not reveal any cracks.", "there crack denied" },
        { "see found", "The men did not see any cracks.", "there crack denied" },
        { "show found", "The men did not show any cracks.", "there crack denied" },
        { "spot found", "The men did not spot any cracks.", "there crack denied" },
        { "suffer found", "The men did not suffer any cracks.", "there crack denied" },
        { "evidence of", "There is no evidence of smoke.", "there smoke denied" },
        { "sign of", "There is no sign of smoke.", "there smoke denied" },
        { "trace of", "There is no trace of smoke.", "there smoke denied" },
        { "allowed label", "**Cash:** allowed", "allowed cash affirmed" },
        { "permitted label", "**Cash:** permitted", "allowed cash affirmed" },
        { "welcome label", "**Cash:** welcome", "allowed cash affirmed" },
        { "forbidden label", "**Cash:** forbidden", "allowed cash denied" },
        { "not allowed label", "**Cash:** not allowed", "allowed cash denied" },
        { "not permitted label", "**Cash:** not permitted", "allowed cash denied" },
        { "prohibited label", "**Cash:** prohibited", "allowed cash denied" },
        { "yes label", "**Cash:** yes", "any cash affirmed" },
        { "✓ label", "**Cash:** ✓", "any cash affirmed" },
        { "✔ label", "**Cash:** ✔", "any cash affirmed" },
        { "no label", "**Cash:** no", "any cash denied" },
        { "✗ label", "**Cash:** ✗", "any cash denied" },
        { "✘ label", "**Cash:** ✘", "any cash denied" },
        { "included label", "**Cash:** included", "included cash affirmed" },
        { "not included label", "**Cash:** not included", "included cash denied" },
        { "mandatory label", "**Cash:** mandatory", "needed cash affirmed" },
        { "required label", "**Cash:** required", "needed cash affirmed" },
        { "not required label", "**Cash:** not required", "needed cash denied" },
        { "optional label", "**Cash:** optional", "needed cash denied" },
        { "enabled label", "**Cash:** enabled", "on cash affirmed" },
        { "on label", "**Cash:** on", "on cash affirmed" },
        { "disabled label", "**Cash:** disabled", "on cash denied" },
        { "off label", "**Cash:** off", "on cash denied" },
        { "open label", "**Cash:** open", "open cash affirmed" },
        { "closed label", "**Cash:** closed", "open cash denied" },
        { "accepted label", "**Cash:** accepted", "supported cash affirmed" },
        { "supported label", "**Cash:** supported", "supported cash affirmed" },
        { "not accepted label", "**Cash:** not accepted", "supported cash denied" },
        { "not supported label", "**Cash:** not supported", "supported cash denied" },
        { "unsupported label", "**Cash:** unsupported", "supported cash denied" },
        { "available label", "**Cash:** available", "there cash affirmed" },
        { "none label", "**Cash:** none", "there cash denied" },
        { "not available label", "**Cash:** not available", "there cash denied" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_tells_the_status_of_a_thing(string entry, string sentence, string expected) => Assert.True(Read(sentence).Contains(expected), entry + ": " + string.Join(", ", Read(sentence)));

    [Fact]
    public void Every_word_of_the_lexicon_has_its_sentence() => Assert.Equal(
        Engine.Language.Vocabulary.Instance.Lines("Claims/statuses.lexicon").Select(l => l.Fields[0] + " " + l.Fields[2]),
        Words.Select(w => (string)w[0]));

    [Theory]
    [InlineData("Dogs may enter the garden.", "allowed enter affirmed")]
    [InlineData("Dogs must not enter the garden.", "allowed enter denied")]
    [InlineData("You do not need to book.", "needed book denied")]
    [InlineData("Every visit must be booked.", "needed book affirmed")]
    [InlineData("The motorway remained open.", "open motorway affirmed")]
    [InlineData("The keeper left a gate open.", "open gate affirmed")]
    [InlineData("At no time was there smoke in the cabin.", "there smoke denied")]
    [InlineData("Smoke filled the cabin.", "there smoke affirmed")]
    [InlineData("Towels and soap are provided.", "included soap affirmed")]
    [InlineData("No card needed.", "needed card denied")]
    [InlineData("Bicycles must not be kept in the hall.", "allowed bicycle denied")]
    [InlineData("| Lift | yes, up to the flat |\n| --- | --- |\n| Lift | yes, up to the flat |", "any lift affirmed")]
    [InlineData("- **Lift:** no (stairs only)", "any lift denied")]
    public void A_sentence_tells_the_status_of_a_thing(string sentence, string expected) => Assert.Contains(expected, Read(sentence));

    [Theory]
    // In part, and for some.
    [InlineData("Some rooms are open.")]
    [InlineData("Breakfast is included if you book early.")]
    [InlineData("Dogs are allowed only on a lead.")]
    [InlineData("There is no line 7.")]
    // On its days.
    [InlineData("The office is closed on Fridays.")]
    // One that is known.
    [InlineData("The men did not find the crack.")]
    // Of people some do and some do not.
    [InlineData("Guests did not find any waiters.")]
    public void What_holds_in_part_is_no_status(string sentence) => Assert.Empty(Read(sentence));

    [Theory]
    [InlineData("Breakfast is included in the price of the room.", "Breakfast is not included in the price of the room.")]
    [InlineData("A radio certificate is required on board.", "A radio certificate is optional on board.")]
    [InlineData("Card payments are accepted in the shop.", "The shop does not accept card payments.")]
    [InlineData("Photography is forbidden in the hall.", "Photography is allowed in the hall.")]
    [InlineData("The inspectors found no cracks in the northern dam.", "The inspectors discovered cracks in the northern dam.")]
    [InlineData("The airport of Norvik was closed on Monday.", "The airport of Norvik stayed open on Monday.")]
    [InlineData("Equipment is not part of the fee.", "The fee includes equipment.")]
    [InlineData("Bicycles must not be kept in the hall of the inn.", "Bicycles are fine in the hall of the inn.")]
    public void Two_words_for_one_status_are_told_against_each_other(string first, string second) =>
        Assert.Single(Disputes(first, second), d => d.Rule.Id == "DSR2003");

    [Theory]
    // Another thing, another status.
    [InlineData("Breakfast is included in the price of the room.", "Dinner is not included in the price of the room.")]
    [InlineData("A hose is not included in the box.", "A hose is required at the tap.")]
    [InlineData("A radio certificate is required on board.", "A sailing certificate is not required on board.")]
    [InlineData("There is no lift in the tower.", "There is no lift in the tower, and a lift is needed.")]
    // In one place, and in another.
    [InlineData("The inspectors found no cracks in the northern dam.", "The inspectors discovered cracks in the southern dam.")]
    public void Two_statuses_that_can_both_be_are_not_told(string first, string second) => Assert.DoesNotContain(Disputes(first, second), d => d.Rule.Id == "DSR2003");

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    // Each page of a large documentation speaks of another part of its thing in the same words.
    public void Among_many_pages_no_status_is_told(int others, bool isTold)
    {
        var pages = new[] { "Breakfast is included in the price of the room.", "Breakfast is not included in the price of the room." }.Select((text, i) => (Path: $"page{i}.md", Text: "# The Halden Inn\n\n" + text + " The Halden Inn has 24 rooms and was built in 1987." + Told))
            .Concat(Enumerable.Range(2, others).Select(i => (Path: $"page{i}.md", Text: $"# Room {i}\n\nRoom {i} looks at the river.")));
        var found = FindingsBuilder.Build([.. pages.Select(p => ArticleReader.Read(p.Path, p.Text, ArticleOptions.None).Digest)]);
        Assert.Equal(isTold, found.Any(f => f.Dispute is { Rule.Id: "DSR2003" }));
    }

    private static List<string> Read(string text) =>
        [.. ArticleReader.Read("a.md", text, ArticleOptions.None).Claims.Where(c => c.Digest.Question is { IsStatus: true }).Select(c => $"{c.Digest.Question!.Unit} {c.Digest.Question.Act.Lemma} {(c.Digest.Polarity ? "affirmed" : "denied")}")];

    private static IEnumerable<Dispute> Disputes(string first, string second) => FindingsBuilder
        .Build([ArticleReader.Read("a.txt", first + Told, ArticleOptions.None).Digest, ArticleReader.Read("b.txt", second + Told, ArticleOptions.None).Digest]).Where(f => f.Dispute is not null).Select(f => f.Dispute!);
}
